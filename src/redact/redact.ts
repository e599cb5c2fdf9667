import { redactTokens } from '../qsh/index.ts';

/** Replaces secrets in a text. */
export type Redact = (text: string) => string;

/** Encodings in encodings are followed so deep: a percent-encoded JSON text in HTML, for example. */
const MAX_DEPTH = 4;
/** One character in one encoding: percent (UTF-8), an HTML or XML reference, an escape of JSON or JavaScript. HTML may lack the semicolon. */
const ESCAPED =
	/%(?:[0-7][\da-f]|[c-f][\da-f](?:%[89ab][\da-f]){1,3})|&(?:#\d{1,10};?|#x[\da-f]{1,10};?|[a-z]{2,6};)|\\(?:u[\da-f]{4}|u\{[\da-f]{1,6}\}|x[\da-f]{2}|[^ux])/gi;
/** HTML's names of the characters that credentials and their escapes have. */
const ENTITIES: Readonly<Record<string, string>> = {
	amp: '&',
	apos: "'",
	ast: '*',
	bsol: '\\',
	colon: ':',
	comma: ',',
	commat: '@',
	dash: '-',
	dollar: '$',
	equals: '=',
	excl: '!',
	gt: '>',
	hyphen: '-',
	lowbar: '_',
	lpar: '(',
	lt: '<',
	num: '#',
	percnt: '%',
	period: '.',
	plus: '+',
	quest: '?',
	quot: '"',
	rpar: ')',
	semi: ';',
	sol: '/',
};

/** A text without one level of its encodings, and where its characters stand in the original. */
interface Decoded {
	readonly text: string;
	/** By character: where it begins. One more at the end. Undefined where it is the same. */
	readonly starts: readonly number[] | undefined;
}

/**
 * Redacts credentials wherever somebody repeats them: as they were sent, percent-encoded, escaped for HTML or JSON,
 * without base64 padding or in base64url, in capitals or small letters, and each of these inside another. Text that looks like a JWT is redacted too.
 *
 * The time is linear in the length of the text.
 *
 * @param placeholder replaces each of them
 */
export function createRedactor(secrets: Iterable<string>, placeholder = '[token]'): Redact {
	const forms = [...new Set([...secrets].flatMap(formsOf).map(lowerCase))].toSorted((a, b) => b.length - a.length);
	return (text) => redactTokens(forms.length === 0 ? text : redactKnown(text, forms, placeholder));
}

/**
 * The same value with all of its texts and names redacted. The value itself when there is nothing to redact; undefined
 * when it cannot be searched.
 */
export function redactData(data: unknown, redact: Redact): unknown {
	if (typeof data === 'string') return redact(data);
	if (typeof data !== 'object' || data === null) return data;
	try {
		const text = JSON.stringify(data);
		const redacted = redact(text);
		return redacted === text ? data : JSON.parse(redacted);
	} catch {
		return undefined;
	}
}

/**
 * The same response with its headers, status text and URL redacted, for an error that shows it. The response itself when
 * there is nothing to redact. The body is left out: it has been read.
 */
export function redactResponse(response: Response, redact: Redact): Response {
	const { status, statusText, url } = response;
	const headers = [...response.headers].map(([name, value]): [string, string] => [name, redact(value)]);
	const redacted = { statusText: redact(statusText), url: redact(url) };
	const isClean =
		redacted.statusText === statusText &&
		redacted.url === url &&
		headers.every(([name, value]) => name === 'set-cookie' || response.headers.get(name) === value) &&
		response.headers.getSetCookie().every((cookie) => redact(cookie) === cookie);
	if (isClean) return response;
	const copy = new Response(null, { status, statusText: redacted.statusText, headers });
	return Object.defineProperty(copy, 'url', { value: redacted.url });
}

/** The secret as it may be repeated, but for escapes. */
function formsOf(secret: string): string[] {
	const forms = [secret, secret.replace(/={1,2}$/, '')].flatMap((form) => [
		form,
		form.replaceAll(' ', '+'),
		form.replaceAll('+', '-').replaceAll('/', '_'),
	]);
	// Escapes are decoded before the comparison: a secret that contains one is compared in its decoded form as well.
	return [...forms, ...decodings(secret).map(({ text }) => text)].filter((form) => form !== '');
}

function redactKnown(text: string, forms: readonly string[], placeholder: string): string {
	const ranges: [start: number, end: number][] = [];
	for (const { text: level, starts } of [{ text, starts: undefined }, ...decodings(text)]) {
		const decoded = lowerCase(level);
		for (const form of forms) {
			for (let at = decoded.indexOf(form); at >= 0; at = decoded.indexOf(form, at + form.length)) {
				const end = at + form.length;
				// There is a start for each character, and one for the end.
				ranges.push(starts === undefined ? [at, end] : [starts[at] as number, starts[end] as number]);
			}
		}
	}
	if (ranges.length === 0) return text;
	let redacted = '';
	let done = 0;
	for (const [start, end] of ranges.toSorted(([a], [b]) => a - b)) {
		if (start >= done) redacted += text.slice(done, start) + placeholder;
		done = Math.max(done, end);
	}
	return redacted + text.slice(done);
}

/** Of ASCII alone: other letters may become two, and the places in the text would be wrong. */
function lowerCase(text: string): string {
	return text.replaceAll(/[A-Z]+/g, (letters) => letters.toLowerCase());
}

/** The text decoded once, twice, ..., for as long as there is something to decode. */
function decodings(text: string): Decoded[] {
	const levels: Decoded[] = [];
	let last: Decoded = { text, starts: undefined };
	for (let depth = 0; depth < MAX_DEPTH; depth += 1) {
		const next = decode(last);
		if (next === undefined) break;
		levels.push(next);
		last = next;
	}
	return levels;
}

function decode({ text, starts: before }: Decoded): Decoded | undefined {
	let decoded = '';
	const starts: number[] = [];
	let copied = 0;
	const copy = (end: number): void => {
		for (let index = copied; index < end; index += 1) starts.push(before?.[index] ?? index);
		decoded += text.slice(copied, end);
		copied = end;
	};
	for (const match of text.matchAll(ESCAPED)) {
		const [escape] = match;
		const character = characterOf(escape);
		if (character === undefined) continue;
		copy(match.index);
		for (let unit = 0; unit < character.length; unit += 1) starts.push(before?.[match.index] ?? match.index);
		decoded += character;
		copied = match.index + escape.length;
	}
	if (copied === 0) return undefined;
	copy(text.length);
	starts.push(before?.[text.length] ?? text.length);
	return { text: decoded, starts };
}

/** Undefined for an invalid escape. */
function characterOf(escape: string): string | undefined {
	try {
		if (escape.startsWith('%')) return decodeURIComponent(escape);
		if (escape.startsWith('\\')) {
			return /^\\[ux]/i.test(escape)
				? String.fromCodePoint(parseInt(escape.replace(/^\\u\{|^\\./i, ''), 16))
				: escape.slice(1);
		}
		const name = escape.slice(1).replace(';', '').toLowerCase();
		if (!name.startsWith('#')) return ENTITIES[name];
		return String.fromCodePoint(name.startsWith('#x') ? parseInt(name.slice(2), 16) : Number(name.slice(1)));
	} catch {
		return undefined;
	}
}
