import { isBelow } from '../qsh/index.ts';

/** A path as the documents have it: from `/wiki` or `/2.0` on, which a base path may end in and Confluence's gateway omits. */
export function documentedPath(basePath: string, pathname: string): string {
	// The documents have the version that `latest` stands for.
	const path = pathname.slice(basePath.length).replace(/^\/rest\/api\/latest(?=\/|$)/, '/rest/api/2');
	const [end = ''] = /\/(?:wiki|2\.0)$/.exec(basePath) ?? [];
	const isGateway = /\/ex\/confluence\/[^/]+$/.test(basePath) && !isBelow(path, '/wiki');
	return `${isGateway ? '/wiki' : end}${path}`;
}
