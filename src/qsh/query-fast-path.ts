import { percentEncode } from './percent.ts';

const EQUALS = 0x3d;
const AMPERSAND = 0x26;
const PERCENT = 0x25;

/** By character code: whether RFC 3986 leaves it unreserved, so that it is the same decoded and encoded. */
const UNRESERVED: boolean[] = [];
/** By a character of ASCII or an escape of one: its canonical form. */
const CANONICAL = new Map<string, string>();
for (let code = 0; code < 128; code += 1) {
	const character = String.fromCharCode(code);
	const encoded = percentEncode(character);
	const escape = `%${code.toString(16).padStart(2, '0')}`;
	UNRESERVED.push(encoded === character);
	for (const raw of [character, escape, escape.toUpperCase()]) CANONICAL.set(raw, encoded);
}
CANONICAL.set('+', '%20').delete('%');

/**
 * The canonical form of a raw query in which every piece is a plain `name=value`, so that either order of names gives the
 * same. Undefined for any other query, which has to be parsed.
 *
 * Most queries are sorted already: one scan finds that out, and replaces characters by their canonical form. Others are
 * sorted as text, which needs no record per parameter, if all their values are in canonical form.
 */
export function canonicalQueryFastPath(query: string): string | undefined {
	if (query === '') return query;
	let isSorted = true;
	let isPlain = true;
	let canonical = '';
	let copied = 0;
	let previous = '';
	let start = 0;
	let equals = -1;
	for (let index = 0; index <= query.length; index += 1) {
		const code = index === query.length ? AMPERSAND : query.charCodeAt(index);
		if (UNRESERVED[code] === true) continue;
		const isName = equals < start;
		if (code === AMPERSAND) {
			if (isName || query.startsWith('jwt=', start)) return undefined;
			if (isSorted) {
				const name = query.slice(start, equals);
				isSorted = name > previous;
				previous = name;
			}
			start = index + 1;
		} else if (isName) {
			if (code !== EQUALS || index === start) return undefined;
			equals = index;
		} else {
			const raw = code === PERCENT ? query.slice(index, index + 3) : query.charAt(index);
			const encoded = CANONICAL.get(raw);
			if (encoded === undefined) return undefined;
			isPlain = false;
			if (encoded !== raw) {
				canonical += query.slice(copied, index) + encoded;
				copied = index + raw.length;
			}
			index += raw.length - 1;
		}
	}
	if (isSorted) return canonical + query.slice(copied);
	return isPlain ? sortPieces(query) : undefined;
}

/** Sorts by name, then by value: the NUL between the two is below all of their characters. */
function sortPieces(query: string): string {
	let canonical = '';
	let previous = '';
	for (const piece of query.replaceAll('=', '\0').split('&').toSorted()) {
		const border = piece.indexOf('\0');
		const name = piece.slice(0, border);
		const value = piece.slice(border + 1);
		canonical += name === previous ? `,${value}` : `&${name}=${value}`;
		previous = name;
	}
	return canonical.slice(1);
}
