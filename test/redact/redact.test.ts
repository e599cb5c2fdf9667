import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRedactor, redactData, redactResponse } from '../../src/redact/index.ts';
import { growth, LINEAR } from '../support/growth.ts';

const KEY = 'ab+/cd9"<&\' ef==';

const escapeHtml = (text: string): string =>
	text.replaceAll(/[&<>"']/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c] ?? '&#39;');
const inJson = (text: string): string => JSON.stringify(text).slice(1, -1);

/** Everything that a server may do to a text that it repeats. */
const ENCODINGS: Readonly<Record<string, (text: string) => string>> = {
	'as it is': (text) => text,
	'percent-encoded': encodeURIComponent,
	'percent-encoded in lower case': (text) => encodeURIComponent(text).replaceAll(/%../g, (one) => one.toLowerCase()),
	'percent-encoded whole': (text) =>
		[...new TextEncoder().encode(text)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join(''),
	'as a form': (text) => new URLSearchParams({ '': text }).toString().slice(1),
	'escaped for HTML': escapeHtml,
	'escaped for HTML by number': (text) => Array.from(text, (c) => `&#${c.codePointAt(0)};`).join(''),
	'escaped for HTML by hexadecimal number': (text) =>
		Array.from(text, (c) => `&#x${c.codePointAt(0)?.toString(16)};`).join(''),
	'escaped for HTML with leading zeros': (text) =>
		text.replaceAll(/[&<>"'+/=]/g, (c) => `&#x0000${c.codePointAt(0)?.toString(16)};`),
	'escaped for HTML by every name': (text) =>
		escapeHtml(text).replaceAll(/[+/=]/g, (c) => ({ '+': '&plus;', '/': '&sol;' })[c] ?? '&equals;'),
	'in JavaScript as \\u{}': (text) =>
		Array.from(text, (c) => String.raw`\u{` + `${c.codePointAt(0)?.toString(16)}}`).join(''),
	'in JSON': inJson,
	'in JSON with escaped slashes': (text) => inJson(text).replaceAll('/', String.raw`\/`),
	'in JSON as \\u': (text) =>
		Array.from(text, (c) => String.raw`\u` + c.charCodeAt(0).toString(16).padStart(4, '0')).join(''),
};
const WITHOUT_PADDING = (text: string): string => text.replace(/=+$/, '');

describe('a secret is redacted', () => {
	it.each(Object.entries(ENCODINGS))('%s', (_, encode) => {
		const redact = createRedactor([KEY]);
		expect(redact(`before ${encode(KEY)} after`)).toBe('before [token] after');
		expect(redact(`before ${encode(WITHOUT_PADDING(KEY))} after`)).toBe('before [token] after');
	});

	it('in base64url, as a server may write the base64 that it got', () => {
		expect(createRedactor(['ab+/cd=='])('<ab-_cd>')).toBe('<[token]>');
	});

	it('escaped for HTML without semicolons, as browsers read it', () => {
		const redact = createRedactor(['ab+cd/ef==']);
		expect(redact('<p>ab&#43cd&#47ef&#61&#x3d</p>')).toBe('<p>[token]</p>');
	});

	it('in capitals or small letters', () => {
		const redact = createRedactor(['ATATT3xFfGF0+secret']);
		expect(redact('ATATT3XFFGF0+SECRET and atatt3xffgf0%2bsecret, \u0130.')).toBe('[token] and [token], \u0130.');
	});

	it('in an encoding inside of another', () => {
		const redact = createRedactor([KEY]);
		for (const inner of Object.values(ENCODINGS)) {
			for (const outer of Object.values(ENCODINGS)) expect(redact(`x=${outer(inner(KEY))};`)).toBe('x=[token];');
		}
	});

	it('wherever it stands, whatever it is, and nothing else is changed', () => {
		const secret = fc
			.stringMatching(/^[ -~]{8,40}$/)
			.filter((text) => !/\\|&[#a-z]|%/i.test(text) && text.trim() === text);
		const words = fc.stringMatching(/^[g-z ]{0,20}$/);
		fc.assert(
			fc.property(
				secret,
				words,
				words,
				fc.constantFrom(...Object.values(ENCODINGS)),
				(known, before, after, encode) => {
					fc.pre(!/^[g-z ]/.test(known) && !/[g-z =]$/.test(known));
					expect(createRedactor([known])(`${before}${encode(known)}${after}`)).toBe(`${before}[token]${after}`);
				},
			),
		);
	});

	it('once, where several overlap', () => {
		expect(createRedactor(['abcdefgh', 'efghijkl'])('>abcdefghijkl<')).toBe('>[token]<');
	});

	it('by what looks like a JWT, though it is not known', () => {
		expect(createRedactor([])('see eyJhbGciOiJIUzI1NiJ9.eyJpc3MiOiJrIn0.c2ln')).toBe('see [token]');
	});
});

it('what is not an escape stays as it is', () => {
	const redact = createRedactor([KEY]);
	for (const text of ['100 %', '%zz', '&unknown;', '&#99999999;', String.raw`\q \u12`, 'R&D', '%C3%28']) {
		expect(redact(text)).toBe(text);
	}
});

it.each(['a', '%', '%61', '&', '&#97;', '&#', '\\', String.raw`\u0061`, '%25'])(
	'the time grows with the length of the text, not with its square: %s, repeated',
	async (piece) => {
		const redact = createRedactor([`${'a'.repeat(2000)}b`]);
		const times = await growth(10_000, (count) => {
			const text = piece.repeat(count);
			return () => redact(text);
		});
		expect(times).toBeLessThan(LINEAR);
	},
);

describe('data', () => {
	it('is redacted in its texts and names, and is the same object without a secret', () => {
		const redact = createRedactor([KEY]);
		expect(redactData({ [KEY]: [`a ${KEY}`, 1, null] }, redact)).toEqual({ '[token]': ['a [token]', 1, null] });
		const clean = { a: ['b'] };
		expect(redactData(clean, redact)).toBe(clean);
	});

	it('that cannot be searched is left out', () => {
		const circle: { self?: unknown } = {};
		circle.self = circle;
		expect(redactData(circle, createRedactor([]))).toBeUndefined();
	});
});

describe('a response', () => {
	it('is redacted in its headers, cookies, status text and URL', () => {
		const headers = new Headers({ 'x-echo': encodeURIComponent(KEY), 'x-other': '1' });
		headers.append('set-cookie', 'a=1');
		headers.append('set-cookie', `b=${encodeURIComponent(KEY)}`);
		const response = new Response(null, { status: 400, statusText: 'Bad ab+/cd9', headers });
		Object.defineProperty(response, 'url', { value: `https://x.example/?t=${encodeURIComponent(KEY)}` });
		const redacted = redactResponse(response, createRedactor([KEY, 'ab+/cd9']));
		expect([redacted.status, redacted.statusText, redacted.url]).toEqual([
			400,
			'Bad [token]',
			'https://x.example/?t=[token]',
		]);
		expect(Object.fromEntries(redacted.headers)).toMatchObject({ 'x-echo': '[token]', 'x-other': '1' });
		expect(redacted.headers.getSetCookie()).toEqual(['a=1', 'b=[token]']);
	});

	it('without a secret is the same object', () => {
		const response = new Response('x', { headers: { 'set-cookie': 'a=1' } });
		expect(redactResponse(response, createRedactor([KEY]))).toBe(response);
	});
});
