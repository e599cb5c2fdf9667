import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalRequest } from '../../src/index.ts';
import { acceptedCanonicalRequests } from '../../src/qsh/index.ts';
import { referenceAccepted, referenceSigned, targetOf } from './reference.ts';
import { refusalOf } from './support.ts';

/** Pieces that are good at breaking a canonicaliser. */
const NASTY = [
	'/ // ? ?? & && = == # + % , ; * ~ [ ] : @ . .. /../ /%2e%2e/ \\ | " < ^ `',
	"%2B %26 %2f %2F %25 %20 %zz %e5 %C3%A9 %c3%a9 %ED%A0%80 %00 %0D%0A %7E !'() é e\u0301 😀 \uFF5E",
	'jwt %6Awt JWT= jwt[] __proto__ constructor a A a=1 a=2 a:b a-b a%3Ab /wiki /wikifoo /wiki/',
].flatMap((line) => line.split(' '));
const nasty = fc.constantFrom(' ', '\uFEFF', ...NASTY);
const junk = fc.array(fc.oneof({ weight: 8, arbitrary: nasty }, fc.string({ unit: 'binary', maxLength: 3 })), {
	maxLength: 14,
});
const tail = junk.map((pieces) => pieces.join(''));
const wellFormedTail = tail.map((text) => text.toWellFormed());
const prefix = fc.constantFrom(
	'/',
	'/?',
	'/wiki',
	'/wiki/',
	'/wiki?',
	'https://example.com',
	'http://u@h:1/',
	'/a?a=1&',
);
const base = fc.constantFrom('', '/wiki', '/a', '/wiki/wiki');
const method = fc.constantFrom('get', 'GET', 'Post', 'DELETE');

describe('beside a plain second implementation of the rules', () => {
	it('signing gives the same canonical request, or refuses for a reason that the other one knows', () => {
		let signedCount = 0;
		fc.assert(
			fc.property(method, prefix, wellFormedTail, base, (verb, start, end, baseUrl) => {
				const url = start === 'https://example.com' ? `${start}/${end}` : start + end;
				const { canonical, refusals } = referenceSigned(verb, url, baseUrl);
				const code = refusalOf(() => canonicalRequest(verb, url, { baseUrl }));
				const outcome = code === 'signed' ? canonicalRequest(verb, url, { baseUrl }) : code;
				expect(refusals.length > 0 ? refusals : [canonical]).toContain(outcome);
				if (code === 'signed') signedCount += 1;
			}),
			{ numRuns: 3000 },
		);
		expect(signedCount).toBeGreaterThan(1000);
	});

	it('verifying accepts the same canonical requests in the same order, whatever comes in', () => {
		fc.assert(
			fc.property(method, fc.oneof(prefix, fc.constant('')), tail, base, (verb, start, end, baseUrl) => {
				const own = [...acceptedCanonicalRequests(verb, targetOf(start + end), baseUrl)];
				const reference = referenceAccepted(verb, start + end, baseUrl);
				expect([...new Set(own)]).toEqual([...new Set(reference)]);
			}),
			{ numRuns: 3000 },
		);
	});
});

describe('whatever the URL', () => {
	it('verifying never throws', () => {
		const text = fc.string({ unit: 'binary', maxLength: 200 });
		fc.assert(
			fc.property(text, text, text, (verb, url, baseUrl) => {
				expect([...acceptedCanonicalRequests(verb, targetOf(url), baseUrl)]).not.toHaveLength(0);
			}),
			{ numRuns: 2000 },
		);
	});

	it('signing gives a canonical request or an EncodeError', () => {
		const text = fc.oneof(
			fc.string({ unit: 'binary', maxLength: 100 }),
			fc.webUrl({ withQueryParameters: true }),
			tail,
		);
		fc.assert(
			fc.property(text, text, (verb, url) => {
				expect(refusalOf(() => canonicalRequest(verb, url))).toMatch(/^signed$|^ERR_/);
				expect(refusalOf(() => canonicalRequest('GET', url))).toMatch(/^signed$|^ERR_/);
			}),
			{ numRuns: 3000 },
		);
	});

	it('what is signed is the first that is accepted for what is sent', () => {
		fc.assert(
			fc.property(prefix, wellFormedTail, base, (start, end, baseUrl) => {
				fc.pre(refusalOf(() => canonicalRequest('GET', start + end, { baseUrl })) === 'signed');
				const sent = new URL(start.startsWith('/') ? `https://example.com${start}${end}` : start + end).href;
				const [first] = acceptedCanonicalRequests('GET', targetOf(sent), baseUrl);
				expect(first).toBe(canonicalRequest('GET', start + end, { baseUrl }));
			}),
			{ numRuns: 3000 },
		);
	});

	it('a canonical request is stable: read as a URL again, it gives itself', () => {
		fc.assert(
			fc.property(wellFormedTail, (query) => {
				const url = `/a?${query.replaceAll('#', '')}`;
				fc.pre(refusalOf(() => canonicalRequest('GET', url)) === 'signed');
				const canonical = canonicalRequest('GET', url);
				fc.pre(!canonical.includes(','));
				expect(canonicalRequest('GET', canonical.replace('GET&/a&', '/a?'))).toBe(canonical);
			}),
			{ numRuns: 3000 },
		);
	});
});
