/** One segment of a template: what a segment of a path is held against. */
export interface Segment {
	/** A literal comes before text with parameters in it, that before a parameter, and that before any rest. */
	readonly rank: 0 | 1 | 2 | 3;
	readonly text: string;
	readonly names: readonly string[];
	/** Its parameters are the groups. Undefined for a literal. */
	readonly expression?: RegExp;
}

/** A name in braces. A UUID in braces is not one: it is how Bitbucket writes ids. */
const PARAMETER = /\{(?!(?:[\da-f]{8})-(?:[\da-f]{4}-){3}[\da-f]{12}\})([^{}]+)\}/i;

/** @param takesRest whether a `{path}` may hold slashes: Bitbucket's do. */
export function parseSegment(text: string, takesRest: boolean): Segment {
	const pieces = text.split(new RegExp(PARAMETER, 'gi'));
	// Every other piece is the name of a parameter.
	const names = pieces.filter((_, index) => index % 2 === 1);
	if (names.length === 0) return { rank: 0, text: decodeSegment(text), names };
	if (takesRest && text === '{path}') return { rank: 3, text, names, expression: /^(.*)$/s };
	const source = pieces.map((piece, index) => (index % 2 === 1 ? '(.+?)' : escapePattern(piece))).join('');
	return { rank: text === `{${names[0]}}` ? 2 : 1, text, names, expression: new RegExp(`^${source}$`, 's') };
}

/** Whether a segment of a path fits; its parameters are put into `params`. */
export function matchSegment(segment: Segment, raw: string, params: Record<string, string> = {}): boolean {
	const text = decodeSegment(raw);
	if (segment.expression === undefined) return text === segment.text;
	const values = segment.expression.exec(text)?.slice(1);
	if (values === undefined) return false;
	for (const [index, name] of segment.names.entries()) params[name] = values[index] ?? '';
	return true;
}

/** Text for a regular expression that means itself. */
export function escapePattern(text: string): string {
	return text.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, String.raw`\$&`);
}

/** A segment as it is meant; as it is where that cannot be told. */
export function decodeSegment(segment: string): string {
	try {
		return decodeURIComponent(segment);
	} catch {
		return segment;
	}
}
