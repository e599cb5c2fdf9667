import { documentedPath } from './documented-path.ts';
import { loadOperationsOf, type OperationApi } from './operation-apis.ts';
import type { Operation } from './operation.ts';

/** The operation of a request that may be any; undefined for what the documents do not have. */
export async function findOperation(
	method: string,
	url: string | URL,
	api: OperationApi = 'cloud',
): Promise<Operation | undefined> {
	const find = await loadOperationsOf(api);
	const name = method.toUpperCase();
	const paths = api === 'cloud' || api === 'admin' ? pathsOf(String(url)) : [pathBelowContext(String(url))];
	for (const path of paths) {
		const operation = find(name, path);
		if (operation !== undefined) return operation;
	}
	const [first = ''] = paths;
	return api === 'cloud' && /^\/(?:admin|users)\//.test(first) ? findOperation(method, url, 'admin') : undefined;
}

/** As the documents may have it. */
function pathsOf(url: string): string[] {
	const absolute = URL.parse(url);
	if (absolute !== null) {
		const [gateway = ''] = /^\/ex\/[^/]+\/[^/]+(?=\/)/.exec(absolute.pathname) ?? [];
		return [documentedPath(gateway, absolute.pathname)];
	}
	const rooted = rootedPath(url);
	return [rooted, `/wiki${rooted}`, `/2.0${rooted}`];
}

/** A product that one hosts may be at any path, which no document knows: `/jira/rest/api/2/issue`. */
function pathBelowContext(url: string): string {
	const path = URL.parse(url)?.pathname ?? rootedPath(url);
	return path.slice(Math.max(0, path.indexOf('/rest/')));
}

function rootedPath(url: string): string {
	const [path = ''] = url.split(/[?#]/, 1);
	return path.startsWith('/') ? path : `/${path}`;
}
