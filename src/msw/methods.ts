import type { HttpHandler } from 'msw';
import type { Checked, Method, Suggested } from '../client/index.ts';
import type { ContextFor, MockResolver, UntypedContext } from './context.ts';

/**
 * Makers of handlers, typed like the calls of a client: template or concrete path, relative to the tenant's base or as on
 * the wire. `Extra` adds anyone's own openapi-typescript `paths`.
 *
 * @example
 * site.get('rest/api/3/issue/{issueIdOrKey}', ({ params, respond }) => respond(200, { key: params.issueIdOrKey }));
 */
export interface MockMethods<Extra extends object = {}> {
	/** Answers reads. */
	get<P extends Suggested<'get', Extra>>(
		path: Checked<'get', P, Extra>,
		resolver: MockResolver<ContextFor<'get', P, Extra>>,
	): HttpHandler;
	/** Answers what creates. */
	post<P extends Suggested<'post', Extra>>(
		path: Checked<'post', P, Extra>,
		resolver: MockResolver<ContextFor<'post', P, Extra>>,
	): HttpHandler;
	/** Answers what replaces or updates. */
	put<P extends Suggested<'put', Extra>>(
		path: Checked<'put', P, Extra>,
		resolver: MockResolver<ContextFor<'put', P, Extra>>,
	): HttpHandler;
	/** Answers what changes a part. */
	patch<P extends Suggested<'patch', Extra>>(
		path: Checked<'patch', P, Extra>,
		resolver: MockResolver<ContextFor<'patch', P, Extra>>,
	): HttpHandler;
	/** Answers what removes. */
	delete<P extends Suggested<'delete', Extra>>(
		path: Checked<'delete', P, Extra>,
		resolver: MockResolver<ContextFor<'delete', P, Extra>>,
	): HttpHandler;
	/** Answers what asks for headers only. */
	head<P extends Suggested<'head', Extra>>(
		path: Checked<'head', P, Extra>,
		resolver: MockResolver<ContextFor<'head', P, Extra>>,
	): HttpHandler;
}

/** Makers of handlers for paths that are not in Atlassian's documents. Nothing but the parameters is typed. */
export type UntypedMethods = {
	[M in Method]: <P extends string>(path: P, resolver: MockResolver<UntypedContext<P>>) => HttpHandler;
};
