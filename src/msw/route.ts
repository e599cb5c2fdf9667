import { escapePattern, matchSegment, parseSegment, type Segment } from '../path-segment.ts';
import { isBelow } from '../qsh/index.ts';
import { withoutTrailingSlashes } from '../without-trailing-slashes.ts';

/** The path template of a handler, parsed. */
export interface Route {
	/** The template as the caller wrote it. */
	readonly template: string;
	readonly segments: readonly Segment[];
}

/** The values of a template's parameters in one path, percent-decoded. */
export type Params = Readonly<Record<string, string>>;

/**
 * Parses a template. It may be relative to the base URL, or begin with the base path, as clients may write it.
 *
 * @param lastMayHoldSlashes whether a `{path}` at the end may hold slashes, as Bitbucket's does.
 * @throws `TypeError` for a template with a query or a fragment.
 */
export function parseRoute(template: string, basePath: string, lastMayHoldSlashes = false): Route {
	if (/[?#]/.test(template)) {
		throw new TypeError(`The path of a handler has no query (${template}): read \`searchParams\` in the handler`);
	}
	const rooted = `/${template.replace(/^\//, '')}`;
	const relative = isBelow(rooted, basePath) ? rooted.slice(basePath.length) : rooted;
	const texts = relative.slice(1).split('/');
	const last = texts.length - 1;
	return { template, segments: texts.map((text, index) => parseSegment(text, lastMayHoldSlashes && index === last)) };
}

/** The parameters of a path; undefined if the path does not match. */
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

/** Below zero if the first template is more specific: at the first difference, it has a literal and the other a parameter. */
export function compareRoutes(a: Route, b: Route): number {
	for (const [index, { rank }] of a.segments.entries()) {
		const difference = rank - (b.segments[index]?.rank ?? rank);
		if (difference !== 0) return difference;
	}
	return 0;
}

/**
 * How much a path resembles a template, for a hint after a call that no handler matches: the number of matching segments,
 * less the difference in length. 0 or less is no resemblance.
 */
export function likeness(path: string, { segments }: Route, basePath: string): number {
	const texts = path.slice(basePath.length + 1).split('/');
	const matching = segments.filter((segment, index) => {
		const text = texts[index];
		return text !== undefined && matchSegment(segment, text);
	});
	return matching.length - Math.abs(texts.length - segments.length);
}

/** The URLs, without their queries, for which msw calls a handler. It matches more than the route: `matchRoute` decides. */
export function patternOf(baseUrl: string, { segments }: Route): RegExp {
	const sources = segments.map(({ rank }) => (rank === 3 ? '.*' : '[^/]*'));
	return new RegExp(`^${escapePattern(withoutTrailingSlashes(new URL(baseUrl).href))}/${sources.join('/')}$`);
}

/** All URLs at or below a base URL. */
export function patternBelow(baseUrl: string): RegExp {
	return new RegExp(`^${escapePattern(withoutTrailingSlashes(new URL(baseUrl).href))}(?:/.*)?$`);
}
