import { documentedPath } from './documented-path.ts';
import { loadOperations } from './load-operations.ts';
import type { Operation, OperationScopes } from './operation.ts';

/**
 * The operation that a request is, as the documents of Atlassian describe it: template, scopes, paging, and whether it reads, is
 * experimental or deprecated. Undefined for what they do not have. The first call loads the table of all operations.
 *
 * @param method in any case; HEAD is GET
 * @param url an absolute URL, also of the gateway (`https://api.atlassian.com/ex/...`), or a path as for a client:
 * concrete or as a template, with or without a slash before it, for Confluence and Bitbucket with or without `/wiki` and
 * `/2.0`. `rest/api/latest` is version 2. A query is ignored.
 * @example
 * const operation = await operationOf('GET', 'https://example.atlassian.net/rest/api/3/issue/KEY-1');
 * console.log(operation?.template, operation?.page); // '/rest/api/3/issue/{issueIdOrKey}' and its documentation
 */
export async function operationOf(method: string, url: string | URL): Promise<Operation | undefined> {
	const find = await loadOperations();
	const name = method.toUpperCase();
	for (const path of pathsOf(String(url))) {
		const operation = find(name, path);
		if (operation !== undefined) return operation;
	}
	return undefined;
}

/**
 * The scopes that a call needs, each as OAuth 2.0 and Forge (classic or granular) and as Connect name them. Undefined for
 * an operation that is not in Atlassian's documents.
 *
 * @param method in any case; HEAD is GET
 * @param path as for {@link operationOf}
 * @example
 * const scopes = await scopesOf('POST', 'rest/api/3/issue');
 * console.log(scopes?.classic, scopes?.connect); // ['write:jira-work'], 'WRITE'
 */
export async function scopesOf(method: string, path: string | URL): Promise<OperationScopes | undefined> {
	return (await operationOf(method, path))?.scopes;
}

/** As the documents may have it. */
function pathsOf(url: string): string[] {
	const absolute = URL.parse(url);
	if (absolute !== null) {
		const [gateway = ''] = /^\/ex\/[^/]+\/[^/]+(?=\/)/.exec(absolute.pathname) ?? [];
		return [documentedPath(gateway, absolute.pathname)];
	}
	const [path = ''] = url.split(/[?#]/, 1);
	const rooted = path.startsWith('/') ? path : `/${path}`;
	return [rooted, `/wiki${rooted}`, `/2.0${rooted}`];
}
