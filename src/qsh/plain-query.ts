const [EQUALS, AMPERSAND] = [0x3d, 0x26];

/** By character code: whether RFC 3986 leaves it unreserved, so that it is the same decoded and encoded. */
const UNRESERVED = Array.from({ length: 128 }, (_, code) => /[\w.~-]/.test(String.fromCharCode(code)));

/**
 * The canonical form of a raw query in which every piece is a plain `name=value`: nothing to decode, to encode or to leave
 * out. Undefined when it has to be taken apart.
 *
 * Most queries are plain, and most of those sorted, too: one scan finds that out, and they are their own canonical form.
 * In the others the pieces sort as text, which needs no record per parameter. Either order of names gives the same.
 */
export function canonicalPlainQuery(query: string): string | undefined {
	if (query === '') return query;
	let isSorted = true;
	let previous = '';
	let start = 0;
	let equals = -1;
	for (let index = 0; index <= query.length; index += 1) {
		const code = index === query.length ? AMPERSAND : query.charCodeAt(index);
		if (UNRESERVED[code] === true) continue;
		if (code === EQUALS && equals < start && index > start) {
			equals = index;
			continue;
		}
		if (code !== AMPERSAND || equals < start) return undefined;
		const name = query.slice(start, equals);
		if (name === 'jwt') return undefined;
		if (name <= previous) isSorted = false;
		previous = name;
		start = index + 1;
	}
	return isSorted ? query : sortPieces(query);
}

/** Names sort before values: what stands between the two, NUL, is below all that is in them. */
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
