import type { Document } from './openapi.ts';

/** Bitbucket Data Center writes `diff{path}` for `diff`, and for `diff/` with the path of a file behind it. */
const optionalRest = /^(.*[^/])\{path\}$/;

/** A copy with both paths. */
export function withOptionalRests(document: Document): Document {
	const paths = Object.entries(document.paths).flatMap(([path, item]) => {
		const [, before] = optionalRest.exec(path) ?? [];
		return before === undefined
			? [[path, item] as const]
			: ([before, `${before}/{path}`] as const)
					.filter((one) => !(one in document.paths))
					.map((one) => [one, structuredClone(item)] as const);
	});
	return { ...document, paths: Object.fromEntries(paths) };
}
