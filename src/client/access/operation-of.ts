import { findOperation, type Operation, type OperationApi, type OperationScopes } from '../../operations/index.ts';
import type { Checked, Method, Suggested } from '../types/index.ts';

/** A method as it is written in a program or on the wire, or any text. */
type AnyMethod = Method | Uppercase<Method> | (string & {});

/** The method as the types of a client name it. */
type Named<M extends string> = Lowercase<M> extends infer Known extends Method ? Known : 'get';

/** A path that exists if it is written out, with a method that is known. Any other text, and any URL. */
type KnownPath<M extends string, P extends string> = Lowercase<M> extends Method ? Checked<Named<M>, P, {}> : P;

/**
 * The operation that a request is, as the documents of Atlassian describe it: template, scopes, paging, its page, and whether
 * it reads, is experimental or deprecated. Undefined for what they do not have. The first call loads the table of all
 * operations of the API.
 *
 * @param method in any case; HEAD is GET
 * @param url an absolute URL, also of the gateway (`https://api.atlassian.com/ex/...`), or a path as for a client:
 * concrete or as a template, with or without a slash before it, for Confluence and Bitbucket with or without `/wiki` and
 * `/2.0`. `rest/api/latest` is version 2. A query is ignored.
 * @param api whose operations these are: `'cloud'`, which finds those of the admin API as well; `'admin'`; or
 * `'jira-data-center'`, `'confluence-data-center'` or `'bitbucket-data-center'`, whose paths are those of the Cloud to other
 * operations. Default: `'cloud'`.
 * @throws TypeError for any other API
 * @example
 * const operation = await operationOf('GET', 'https://example.atlassian.net/rest/api/3/issue/KEY-1');
 * console.log(operation?.template, operation?.page); // '/rest/api/3/issue/{issueIdOrKey}' and its documentation
 */
export async function operationOf<M extends AnyMethod>(
	method: M,
	url: Suggested<Named<M>, {}> | URL,
	api?: OperationApi,
): Promise<Operation | undefined> {
	return findOperation(method, url, api);
}

/**
 * The scopes that a call needs, each as OAuth 2.0 and Forge (classic or granular) and as Connect name them. Undefined for
 * an operation that is not in Atlassian's documents: a path that is written out and does not exist is an error of the
 * compiler.
 *
 * @param method in any case; HEAD is GET
 * @param path as for {@link operationOf}
 * @example
 * const scopes = await scopesOf('POST', 'rest/api/3/issue');
 * console.log(scopes?.classic, scopes?.connect); // ['write:jira-work'], 'WRITE'
 */
export async function scopesOf<M extends AnyMethod, P extends Suggested<Named<M>, {}>>(
	method: M,
	path: KnownPath<M, P> | URL,
): Promise<OperationScopes | undefined> {
	// A path is text: its type only refuses one that does not exist.
	return (await findOperation(method, path as string | URL))?.scopes;
}
