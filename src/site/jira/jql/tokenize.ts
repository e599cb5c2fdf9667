import { JqlError } from './jql-error.ts';

/** A piece of a query. `text` is what a quoted one means. */
export interface Token {
	readonly kind: 'word' | 'quoted' | 'symbol';
	readonly text: string;
	/** Counted from 1. */
	readonly position: number;
}

const PIECES =
	/(?<space>\s+)|(?<symbol>!=|!~|<=|>=|&&|\|\||[=~<>(),!])|"(?<double>(?:[^"\\]|\\.)*)"|'(?<single>(?:[^'\\]|\\.)*)'|(?<word>[^\s"'=~<>(),!&|\\]+)/suy;

/** @throws {@link JqlError} for what is no piece of JQL, as a quote that does not end. */
export function tokenize(jql: string): Token[] {
	const tokens: Token[] = [];
	const pieces = new RegExp(PIECES);
	while (pieces.lastIndex < jql.length) {
		const start = pieces.lastIndex;
		const groups = pieces.exec(jql)?.groups;
		if (groups === undefined) throw lost(jql, start);
		const position = start + 1;
		const quoted = groups['double'] ?? groups['single'];
		if (quoted !== undefined) tokens.push({ kind: 'quoted', text: unescape(quoted), position });
		else if (groups['symbol'] !== undefined) tokens.push({ kind: 'symbol', text: groups['symbol'], position });
		else if (groups['word'] !== undefined) tokens.push({ kind: 'word', text: groups['word'], position });
	}
	return tokens;
}

function lost(jql: string, start: number): JqlError {
	const character = jql[start] ?? '';
	const text = /["']/.test(character)
		? `The quoted string '${jql.slice(start + 1)}' has not been completed.`
		: `The character '${character}' is a reserved JQL character. You must enclose it in a string.`;
	return new JqlError(`Error in the JQL Query: ${text} (line 1, character ${start + 1})`);
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r' };

function unescape(text: string): string {
	return text.replaceAll(/\\(.)/gs, (_, character: string) => ESCAPES[character] ?? character);
}
