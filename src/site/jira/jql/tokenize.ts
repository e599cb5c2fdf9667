import { JqlError } from './query.ts';

/** A token of a query. `text` is without quotes and escapes. */
export interface Token {
	readonly kind: 'word' | 'quoted' | 'symbol';
	readonly text: string;
	/** The position of its first character, counted from 1. */
	readonly position: number;
}

const TOKENS =
	/(?<space>\s+)|(?<symbol>!=|!~|<=|>=|&&|\|\||[=~<>(),!])|"(?<double>(?:[^"\\]|\\.)*)"|'(?<single>(?:[^'\\]|\\.)*)'|(?<word>[^\s"'=~<>(),!&|\\]+)/suy;

/** @throws {@link JqlError} for text that is not a token, such as an unterminated quote. */
export function tokenize(jql: string): Token[] {
	const tokens: Token[] = [];
	const pattern = new RegExp(TOKENS);
	while (pattern.lastIndex < jql.length) {
		const start = pattern.lastIndex;
		const groups = pattern.exec(jql)?.groups;
		if (groups === undefined) throw noToken(jql, start);
		const position = start + 1;
		const quoted = groups['double'] ?? groups['single'];
		if (quoted !== undefined) tokens.push({ kind: 'quoted', text: unescape(quoted), position });
		else if (groups['symbol'] !== undefined) tokens.push({ kind: 'symbol', text: groups['symbol'], position });
		else if (groups['word'] !== undefined) tokens.push({ kind: 'word', text: groups['word'], position });
	}
	return tokens;
}

function noToken(jql: string, start: number): JqlError {
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
