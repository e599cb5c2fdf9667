import type { Document } from './openapi.ts';

/**
 * Bitbucket Data Center writes `diff{path}` for `diff`, and for `diff/` with the path of a file behind it; of pull requests,
 * it leaves out the former.
 */
const optionalRest = /^(.*[^/])\{path\}$|^(.*\/pull-requests\/\{pullRequestId\}\/diff)\/\{path\}$/;

/** A copy with both paths. */
export function withOptionalRests(document: Document): Document {
	const paths = Object.entries(document.paths).flatMap(([path, item]) => {
		const [, written, added] = optionalRest.exec(path) ?? [];
		const before = written ?? added;
		return before === undefined
			? [[path, item] as const]
			: ([before, `${before}/{path}`] as const)
					.filter((one) => one === path || !(one in document.paths))
					.map((one) => [one, structuredClone(item)] as const);
	});
	return { ...document, paths: Object.fromEntries(paths) };
}
