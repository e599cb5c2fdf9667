import { percentEncode } from './percent.ts';

const EQUALS = 0x3d;
const AMPERSAND = 0x26;
const PERCENT = 0x25;
const PLUS = 0x2b;
/** Above this many parameters, one that is out of order makes the others be sorted as text. */
const MAX_INSERTIONS = 32;
/** No hexadecimal digit: an escape with it stands for no ASCII character. */
const NOT_A_DIGIT = 128;

/** By character code of ASCII: its canonical form in a value. */
const ENCODED: string[] = [];
/** By character code: 1 for what RFC 3986 leaves unreserved, so that it is the same decoded and encoded. */
const UNRESERVED = new Uint8Array(128);
/** By character code: the value of a hexadecimal digit. */
const DIGITS = new Uint8Array(128).fill(NOT_A_DIGIT);
for (let code = 0; code < 128; code += 1) {
	const character = String.fromCharCode(code);
	const encoded = percentEncode(character);
	ENCODED.push(encoded);
	if (encoded === character) UNRESERVED[code] = 1;
	if (/[\da-f]/i.test(character)) DIGITS[code] = Number.parseInt(character, 16);
}

/**
 * The canonical form of a raw query in which every piece is a plain `name=value`, so that either order of names gives the
 * same. Undefined for any other query, which has to be parsed.
 *
 * One scan replaces the characters of values by their canonical form and inserts each parameter in its place, which mostly
 * is the last one.
 *
 * @param text that ends with the query
 * @param start the index at which the query begins
 */
export function canonicalQueryFastPath(text: string, start = 0): string | undefined {
	if (text.length === start) return '';
	const names: string[] = [];
	const values: string[] = [];
	/** Whether all values so far are in canonical form. */
	let isPlain = true;
	let isSorted = true;
	let piece = start;
	let equals = -1;
	let value = '';
	let copied = start;
	for (let index = start; index <= text.length; index += 1) {
		const code = index === text.length ? AMPERSAND : text.charCodeAt(index);
		if (UNRESERVED[code] === 1) continue;
		if (equals < piece) {
			if (code !== EQUALS || index === piece) return undefined;
			equals = index;
			copied = index + 1;
			value = '';
		} else if (code === AMPERSAND) {
			const name = text.slice(piece, equals);
			piece = index + 1;
			if (name === 'jwt') {
				// It is not hashed, and sorting as text would include it.
				isPlain = false;
				continue;
			}
			value += text.slice(copied, index);
			isSorted &&= names.length < MAX_INSERTIONS || (names.at(-1) as string) < name;
			if (isSorted && !insert(names, values, name, value, isPlain)) return undefined;
		} else {
			const isEscape = code === PERCENT;
			const character = isEscape ? escapedCode(text, index) : code;
			const encoded = code === PLUS ? '%20' : ENCODED[character];
			if (encoded === undefined) return undefined;
			isPlain = false;
			const end = isEscape ? index + 3 : index + 1;
			if (!isEscape || UNRESERVED[character] === 1 || !text.startsWith(encoded, index)) {
				value += text.slice(copied, index) + encoded;
				copied = end;
			}
			index = end - 1;
		}
	}
	if (isSorted) return joinSorted(names, values);
	return isPlain ? sortPieces(text.slice(start)) : undefined;
}

/** @returns false for a repeated name whose values do not sort as they are written. */
function insert(names: string[], values: string[], name: string, value: string, isPlain: boolean): boolean {
	let at = names.length;
	for (; at > 0; at -= 1) {
		const other = names[at - 1] as string;
		if (other < name) break;
		if (other === name) {
			// Values sort decoded.
			if (!isPlain) return false;
			if ((values[at - 1] as string) <= value) break;
		}
		names[at] = other;
		values[at] = values[at - 1] as string;
	}
	names[at] = name;
	values[at] = value;
	return true;
}

function joinSorted(names: readonly string[], values: readonly string[]): string {
	if (names.length === 0) return '';
	let canonical = `${names[0]}=${values[0]}`;
	for (let at = 1; at < names.length; at += 1) {
		canonical += names[at] === names[at - 1] ? `,${values[at]}` : `&${names[at]}=${values[at]}`;
	}
	return canonical;
}

/** The character code of an escape; NaN, or more than ASCII, for an invalid one and for a byte that is not a character. */
function escapedCode(text: string, index: number): number {
	return (DIGITS[text.charCodeAt(index + 1)] as number) * 16 + (DIGITS[text.charCodeAt(index + 2)] as number);
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
