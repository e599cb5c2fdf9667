/** Whatever is neither unreserved nor one of the two borders. */
const NOT_PLAIN = /[^\w.~&=-]/;
const [EQUALS, AMPERSAND] = [0x3d, 0x26];

/**
 * Whether a raw query is its own canonical form, in either order of names: nothing to decode or to leave out, every name
 * once, sorted. Most are. One scan, which says no as soon as the query has to be taken apart.
 */
export function isCanonicalAlready(query: string): boolean {
	if (NOT_PLAIN.test(query)) return false;
	let previous = '';
	let start = 0;
	let equals = -1;
	for (let index = 0; index < query.length; index += 1) {
		const code = query.charCodeAt(index);
		if (code === AMPERSAND) {
			// A name without `=`, or nothing behind this border.
			if (equals === -1 || index === query.length - 1) return false;
			start = index + 1;
			equals = -1;
		} else if (code === EQUALS) {
			if (equals !== -1) return false;
			equals = index;
			const name = query.slice(start, index);
			// `''` is not above `''`: a value without a name is not plain, either.
			if (name <= previous || name === 'jwt') return false;
			previous = name;
		}
	}
	return query === '' || equals !== -1;
}
