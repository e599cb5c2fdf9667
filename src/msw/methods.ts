import type { HttpHandler } from 'msw';
import type { Checked, Method, Suggested } from '../client/index.ts';
import type { ContextFor, MockResolver, UntypedContext } from './context.ts';
import type { AnyResolver } from './handle-call.ts';
import type { Route } from './route.ts';

/**
 * Functions that make msw handlers. They are typed like the calls of a client: the path is a template or concrete, and
 * relative to the tenant's base URL or to the origin. `Extra` adds other `paths` of openapi-typescript.
 *
 * @example
 * site.get('rest/api/3/issue/{issueIdOrKey}', ({ params, respond }) => respond(200, { key: params.issueIdOrKey }));
 */
export interface MockMethods<Extra extends object = {}> {
	/** Makes a handler for GET. */
	get<P extends Suggested<'get', Extra>>(
		path: Checked<'get', P, Extra>,
		resolver: MockResolver<ContextFor<'get', P, Extra>>,
	): HttpHandler;
	/** Makes a handler for POST. */
	post<P extends Suggested<'post', Extra>>(
		path: Checked<'post', P, Extra>,
		resolver: MockResolver<ContextFor<'post', P, Extra>>,
	): HttpHandler;
	/** Makes a handler for PUT. */
	put<P extends Suggested<'put', Extra>>(
		path: Checked<'put', P, Extra>,
		resolver: MockResolver<ContextFor<'put', P, Extra>>,
	): HttpHandler;
	/** Makes a handler for PATCH. */
	patch<P extends Suggested<'patch', Extra>>(
		path: Checked<'patch', P, Extra>,
		resolver: MockResolver<ContextFor<'patch', P, Extra>>,
	): HttpHandler;
	/** Makes a handler for DELETE. */
	delete<P extends Suggested<'delete', Extra>>(
		path: Checked<'delete', P, Extra>,
		resolver: MockResolver<ContextFor<'delete', P, Extra>>,
	): HttpHandler;
	/** Makes a handler for HEAD. */
	head<P extends Suggested<'head', Extra>>(
		path: Checked<'head', P, Extra>,
		resolver: MockResolver<ContextFor<'head', P, Extra>>,
	): HttpHandler;
}

/** Functions that make handlers for paths that are not in Atlassian's documents. Only the path parameters are typed. */
export type UntypedMethods = {
	[M in Method]: <P extends string>(path: P, resolver: MockResolver<UntypedContext<P>>) => HttpHandler;
};

/** The methods of a site, at run time. */
export function untypedMethods(
	makeHandler: (method: Method, route: Route, resolver: AnyResolver) => HttpHandler,
	parse: (path: string) => Route,
): UntypedMethods {
	const maker =
		(method: Method): UntypedMethods[typeof method] =>
		(path, resolver) =>
			// The parameters that the resolver reads and those that the route finds come from the same template.
			makeHandler(method, parse(path), resolver as unknown as AnyResolver);
	return {
		get: maker('get'),
		post: maker('post'),
		put: maker('put'),
		patch: maker('patch'),
		delete: maker('delete'),
		head: maker('head'),
	};
}
