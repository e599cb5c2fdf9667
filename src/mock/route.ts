import { isBelow } from '../qsh/index.ts';

/** A template, taken apart: what a path is held against. */
export interface Route {
	/** As it was given. */
	readonly template: string;
	readonly segments: readonly Segment[];
}

interface Segment {
	/** A literal comes before text with parameters in it, that before a parameter, and that before any rest. */
	readonly rank: 0 | 1 | 2 | 3;
	readonly text: string;
	readonly names: readonly string[];
	/** Its parameters are the groups. Undefined for a literal. */
	readonly expression?: RegExp;
}

/** What a path holds for the parameters of a template, percent-decoded. */
export type Params = Readonly<Record<string, string>>;

/** A name in braces. A UUID in braces is not one: it is how Bitbucket writes ids. */
const PARAMETER = /\{(?!(?:[\da-f]{8})-(?:[\da-f]{4}-){3}[\da-f]{12}\})([^{}]+)\}/i;

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

function parseSegment(text: string, takesRest: boolean): Segment {
	const pieces = text.split(new RegExp(PARAMETER, 'gi'));
	// Every other piece is the name of a parameter.
	const names = pieces.filter((_, index) => index % 2 === 1);
	if (names.length === 0) return { rank: 0, text: decode(text), names };
	if (takesRest && text === '{path}') return { rank: 3, text, names, expression: /^(.*)$/s };
	const source = pieces.map((piece, index) => (index % 2 === 1 ? '(.+?)' : escapePattern(piece))).join('');
	return { rank: text === `{${names[0]}}` ? 2 : 1, text, names, expression: new RegExp(`^${source}$`, 's') };
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

/** Whether a segment of a path fits; its parameters are put into `params`. */
export function matchSegment(segment: Segment, raw: string, params: Record<string, string> = {}): boolean {
	const text = decode(raw);
	if (segment.expression === undefined) return text === segment.text;
	const values = segment.expression.exec(text)?.slice(1);
	if (values === undefined) return false;
	for (const [index, name] of segment.names.entries()) params[name] = values[index] ?? '';
	return true;
}

/** Below zero when the first template is the more specific one: at the first difference, a literal before a parameter. */
export function compareRoutes(a: Route, b: Route): number {
	for (const [index, { rank }] of a.segments.entries()) {
		const difference = rank - (b.segments[index]?.rank ?? rank);
		if (difference !== 0) return difference;
	}
	return 0;
}

/** Text for a regular expression that means itself. */
export function escapePattern(text: string): string {
	return text.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, String.raw`\$&`);
}

function decode(segment: string): string {
	try {
		return decodeURIComponent(segment);
	} catch {
		return segment;
	}
}
