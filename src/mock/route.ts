import { matchSegment, parseSegment, type Segment } from '../path-segment.ts';
import { isBelow } from '../qsh/index.ts';

/** A template, taken apart: what a path is held against. */
export interface Route {
	/** As it was given. */
	readonly template: string;
	readonly segments: readonly Segment[];
}

/** What a path holds for the parameters of a template, percent-decoded. */
export type Params = Readonly<Record<string, string>>;

/**
 * Takes a template apart. It may be written relative to the base, or with the base path in front, as clients write it.
 *
 * @param takesRest whether a `{path}` at the end may hold slashes: Bitbucket's do.
 * @throws `TypeError` for a template with a query or a fragment.
 */
export function parseRoute(template: string, basePath: string, takesRest = false): Route {
	if (/[?#]/.test(template)) {
		throw new TypeError(`The path of a handler has no query (${template}): look at \`searchParams\` in the handler`);
	}
	const rooted = `/${template.replace(/^\//, '')}`;
	const relative = isBelow(rooted, basePath) ? rooted.slice(basePath.length) : rooted;
	const texts = relative.slice(1).split('/');
	const last = texts.length - 1;
	return { template, segments: texts.map((text, index) => parseSegment(text, takesRest && index === last)) };
}

/** The parameters, if the path is one of this template. */
export function matchRoute({ segments }: Route, path: string, basePath: string): Params | undefined {
	if (!isBelow(path, basePath)) return undefined;
	const texts = path.slice(basePath.length + 1).split('/');
	const last = segments.at(-1);
	if (last?.rank === 3 && texts.length > segments.length) {
		texts.splice(segments.length - 1, Infinity, texts.slice(segments.length - 1).join('/'));
	}
	if (texts.length !== segments.length) return undefined;
	const params: Record<string, string> = {};
	for (const [index, segment] of segments.entries()) {
		if (!matchSegment(segment, texts[index] ?? '', params)) return undefined;
	}
	return params;
}

/** Below zero when the first template is the more specific one: at the first difference, a literal before a parameter. */
export function compareRoutes(a: Route, b: Route): number {
	for (const [index, { rank }] of a.segments.entries()) {
		const difference = rank - (b.segments[index]?.rank ?? rank);
		if (difference !== 0) return difference;
	}
	return 0;
}
