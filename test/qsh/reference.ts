/**
 * A second, slow implementation of the canonical request, written from the rules and not from `src`, to be compared with
 * it. It favours what is plain to see: bytes one by one, lists searched from the front, a sort by swapping neighbours.
 */

interface Text {
	decoded: string;
	encoded: string;
}

interface Entry {
	name: Text;
	values: Text[];
}

const UNRESERVED = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~';
const HEX = '0123456789ABCDEF';

/** What signing gives, or every reason for which it has to be refused. */
export function referenceSigned(method: string, url: string, base: string): { canonical: string; refusals: string[] } {
	const wire = new URL(url.startsWith('/') ? `https://any.example${url}` : url);
	const refusals: string[] = [];
	if (wire.pathname.endsWith('//')) refusals.push('ERR_URL_AMBIGUOUS');
	const pieces = piecesOf(wire.search.slice(1));
	for (const [name, value] of pieces) {
		if (name === '') refusals.push('ERR_QUERY_NAME_EMPTY');
		if (decode(name, true) === undefined || decode(value, true) === undefined) refusals.push('ERR_PERCENT_ENCODING');
	}
	return { canonical: write(method, cutBase(wire.pathname, base), entriesOf(pieces), 'encoded'), refusals };
}

/** What a verifier takes, the most likely first: raw path, decoded path, then both in the decoded order of names. */
export function referenceAccepted(method: string, url: string, base: string): string[] {
	const { path, query } = targetOf(url);
	const relative = cutBase(path, base);
	const decodedPath = decode(relative, false);
	const paths = decodedPath === undefined ? [relative] : [relative, decodedPath];
	const entries = entriesOf(piecesOf(query));
	return (['encoded', 'decoded'] as const).flatMap((order) => paths.map((p) => write(method, p, entries, order)));
}

/** The target of a URL, without its origin and its fragment: nothing is refused. */
export function targetOf(url: string): { path: string; query: string } {
	let rest = url;
	const scheme = url.indexOf('://');
	if (scheme > 0 && /^[a-z][a-z0-9+.-]*$/i.test(url.slice(0, scheme))) {
		rest = url.slice(scheme + 3);
		while (rest !== '' && !'/?#'.includes(rest.charAt(0))) rest = rest.slice(1);
		rest = rest.split('#')[0] ?? '';
	}
	const [path = '', ...queries] = rest.split('?');
	return { path, query: queries.join('?') };
}

function cutBase(path: string, base: string): string {
	if (base === '') return path;
	const segments = path.split('/');
	const baseSegments = base.split('/');
	return baseSegments.every((segment, index) => segments[index] === segment)
		? ['', ...segments.slice(baseSegments.length)].join('/')
		: path;
}

function piecesOf(query: string): [name: string, value: string][] {
	return query
		.split('&')
		.filter((piece) => piece !== '')
		.map((piece) => {
			const [name = '', ...values] = piece.split('=');
			return [name, values.join('=')];
		});
}

function entriesOf(pieces: [string, string][]): Entry[] {
	const entries: Entry[] = [];
	for (const [rawName, rawValue] of pieces) {
		const name = read(rawName);
		if (name.decoded === 'jwt') continue;
		const entry = entries.find((other) => other.name.encoded === name.encoded);
		if (entry) entry.values.push(read(rawValue));
		else entries.push({ name, values: [read(rawValue)] });
	}
	return entries;
}

function read(raw: string): Text {
	const decoded = decode(raw, true);
	return decoded === undefined
		? { decoded: raw, encoded: raw.split(',').join('\0') }
		: { decoded, encoded: encode(decoded) };
}

function write(method: string, path: string, entries: Entry[], order: keyof Text): string {
	let hashedPath = path.split('&').join('%26');
	if (hashedPath.endsWith('/')) hashedPath = hashedPath.slice(0, -1);
	if (!hashedPath.startsWith('/')) hashedPath = `/${hashedPath}`;
	const byEncoded = sort(entries, (entry) => entry.name.encoded);
	const query = sort(byEncoded, (entry) => entry.name[order]).map(({ name, values }) => {
		const sorted = sort(values, (value) => value.decoded);
		return `${name.encoded}=${sorted.map((value) => value.encoded).join(',')}`;
	});
	return [method.toUpperCase(), hashedPath, query.join('&')].join('&');
}

function decode(raw: string, plusIsSpace: boolean): string | undefined {
	if (!raw.isWellFormed()) return raw.includes('%') ? undefined : raw;
	const bytes: number[] = [];
	for (let index = 0; index < raw.length;) {
		if (raw[index] === '%') {
			const [high, low] = [raw[index + 1] ?? '?', raw[index + 2] ?? '?'].map((h) => HEX.indexOf(h.toUpperCase()));
			if (high === undefined || low === undefined || high < 0 || low < 0) return undefined;
			bytes.push(high * 16 + low);
			index += 3;
		} else {
			const character = String.fromCodePoint(raw.codePointAt(index) ?? 0);
			bytes.push(...Buffer.from(plusIsSpace && character === '+' ? ' ' : character));
			index += character.length;
		}
	}
	try {
		return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Uint8Array.from(bytes));
	} catch {
		return undefined;
	}
}

function encode(text: string): string {
	let encoded = '';
	for (const byte of Buffer.from(text)) {
		const character = String.fromCharCode(byte);
		encoded += UNRESERVED.includes(character) ? character : `%${HEX[byte >> 4]}${HEX[byte & 15]}`;
	}
	return encoded;
}

function sort<T>(items: readonly T[], key: (item: T) => string): T[] {
	const sorted: T[] = [];
	for (const item of items) {
		let place = sorted.length;
		while (place > 0 && isBefore(key(item), key(sorted[place - 1] as T))) place -= 1;
		sorted.splice(place, 0, item);
	}
	return sorted;
}

function isBefore(a: string, b: string): boolean {
	for (let index = 0; index < a.length && index < b.length; index += 1) {
		if (a.charCodeAt(index) !== b.charCodeAt(index)) return a.charCodeAt(index) < b.charCodeAt(index);
	}
	return a.length < b.length;
}
