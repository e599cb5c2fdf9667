import { expect, it, onTestFinished } from 'vitest';
import { EncodeError } from '../../src/errors.ts';
import { canonicalRequest, join } from '../../src/qsh/canonical-request.ts';
import { withoutBasePath } from '../../src/qsh/path.ts';
import { canonicalQuery, parseQuery } from '../../src/qsh/query.ts';
import { basePathOf, wireTarget } from '../../src/qsh/request-target.ts';

const URLS = 1_000_000;
const BASES = [
	undefined,
	'/wiki',
	'https://you.atlassian.net',
	'https://you.atlassian.net/wiki',
	'https://y.example:443/a',
];
const ORIGINS = [
	'',
	'',
	'',
	'https://you.atlassian.net',
	'https://you.atlassian.net:443',
	'HTTPS://You.atlassian.net',
	'https://y.example',
];
const PATH = [
	'/',
	'/',
	'wiki',
	'rest',
	'api',
	'3',
	'KEY-1',
	'.',
	'..',
	'%2e',
	'%2F',
	'%7E',
	'%c3%a9',
	'+',
	'~',
	'&',
	'=',
	',',
	' ',
	'\\',
	'^',
	'|',
	"'",
	'é',
	'//',
	';',
	'@',
	':',
	'%',
	'%zz',
];
const QUERY = [
	'a',
	'b',
	'A',
	'jql',
	'jwt',
	'1',
	'=',
	'=',
	'&',
	'&',
	',',
	'+',
	'%20',
	'%2c',
	'%2C',
	'%41',
	'%7e',
	'%C3%A9',
	'%zz',
	'%',
	'-',
	'.',
	'~',
	'*',
	"'",
	' ',
	'é',
	'?',
	'/',
	'..',
	'[',
	']',
	'"',
	'<',
];

/** mulberry32, so that a failure can be seen again. */
function random(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	};
}

/** Every URL parsed, and every query taken apart. */
function parsedForm(url: string, baseUrl: string | undefined): string {
	const { path, query } = wireTarget(url);
	if (path.endsWith('//')) throw new EncodeError('ERR_URL_AMBIGUOUS', 'The path ends in //');
	return join('GET', withoutBasePath(path, basePathOf(baseUrl)), canonicalQuery(parseQuery(query, true)));
}

function outcome(form: () => string): string {
	try {
		return form();
	} catch (error) {
		return `refused: ${(error as EncodeError).code}`;
	}
}

it('a million URLs have the same canonical form, or the same refusal, with and without the short ways', () => {
	// Half of the time is spent on stacks otherwise.
	const { stackTraceLimit } = Error;
	onTestFinished(() => void (Error.stackTraceLimit = stackTraceLimit));
	Error.stackTraceLimit = 0;
	const next = random(20_261_127);
	const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
	const pieces = (list: readonly string[], most: number): string =>
		Array.from({ length: Math.floor(next() * most) }, () => pick(list)).join('');
	const differing: object[] = [];
	const counts = { accepted: 0, refused: 0 };
	for (let index = 0; index < URLS; index += 1) {
		const url = `${pick(ORIGINS)}/${pieces(PATH, 8)}${next() < 0.8 ? `?${pieces(QUERY, 16)}` : ''}`;
		const baseUrl = pick(BASES);
		const form = outcome(() => canonicalRequest('GET', url, baseUrl === undefined ? {} : { baseUrl }));
		const expected = outcome(() => parsedForm(url, baseUrl));
		if (form !== expected && differing.length < 5) differing.push({ url, baseUrl, form, expected });
		counts[form.startsWith('refused') ? 'refused' : 'accepted'] += 1;
	}
	expect(differing).toEqual([]);
	expect(counts.accepted).toBeGreaterThan(URLS / 4);
	expect(counts.refused).toBeGreaterThan(URLS / 20);
}, 300_000);
