/** One segment of a path template, parsed for comparison with a segment of a path. */
export interface Segment {
	/** A literal goes before text with parameters, that before a parameter, and that before any rest. */
	readonly rank: 0 | 1 | 2 | 3;
	readonly text: string;
	readonly names: readonly string[];
	/** The literal texts around the parameters: one more than there are names. */
	readonly literals: readonly string[];
}

/** A name in braces. A UUID in braces is not a parameter: Bitbucket writes ids like that. */
export const PARAMETER: RegExp = /\{(?![\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}\})([^{}]+)\}/i;

const PARAMETERS = new RegExp(PARAMETER, 'gi');

/** @param takesRest whether the value of `{path}` may contain slashes: Bitbucket's may. */
export function parseSegment(text: string, takesRest: boolean): Segment {
	// A split by a pattern with one group: literals and names alternate.
	const pieces = text.split(PARAMETERS);
	const names = pieces.filter((_, index) => index % 2 === 1);
	const literals = pieces.filter((_, index) => index % 2 === 0);
	if (names.length === 0) return { rank: 0, text: decodeSegment(text), names, literals };
	if (takesRest && text === '{path}') return { rank: 3, text, names, literals };
	return { rank: text === `{${names[0]}}` ? 2 : 1, text, names, literals };
}

/**
 * Whether a segment of a path matches; the values of its parameters are added to `params`. Each value is the shortest that
 * leaves a match, as with `(.+?)` in a regular expression, but in linear time.
 */
export function matchSegment(segment: Segment, raw: string, params: Record<string, string> = {}): boolean {
	const text = decodeSegment(raw);
	const { rank, names, literals } = segment;
	if (rank === 0) return text === segment.text;
	const values = rank === 3 ? [text] : valuesBetween(literals, text);
	if (values === undefined) return false;
	for (const [index, name] of names.entries()) params[name] = values[index] ?? '';
	return true;
}

/** The non-empty texts between the literals. */
function valuesBetween(literals: readonly string[], text: string): string[] | undefined {
	const [first = '', ...others] = literals;
	const last = others.pop() ?? '';
	const end = text.length - last.length;
	if (!text.startsWith(first) || !text.endsWith(last)) return undefined;
	const values: string[] = [];
	let start = first.length;
	for (const literal of others) {
		const at = text.indexOf(literal, start + 1);
		if (at < 0) return undefined;
		values.push(text.slice(start, at));
		start = at + literal.length;
	}
	return start < end ? [...values, text.slice(start, end)] : undefined;
}

/** Escapes text for a regular expression. */
export function escapePattern(text: string): string {
	return text.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, String.raw`\$&`);
}

/** The segment percent-decoded; as it is when it cannot be decoded. */
export function decodeSegment(segment: string): string {
	if (!segment.includes('%')) return segment;
	try {
		return decodeURIComponent(segment);
	} catch {
		return segment;
	}
}
