import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signJwt } from '../../src/index.ts';
import { acceptedCanonicalRequests, hashCanonicalRequest, splitTarget } from '../../src/qsh/index.ts';
import { sendRaw, type Running } from '../support/http.ts';
import { NOW_SECONDS } from '../support/tenants.ts';
import { tenant, type Reading } from './authenticator.ts';
import { SERVERS } from './servers.ts';

const running = new Map<string, Running>();

beforeAll(async () => {
	for (const [name, start] of Object.entries(SERVERS)) {
		try {
			running.set(name, await start());
		} catch (error) {
			// oxlint-disable-next-line no-console -- a skipped check must be seen
			if (name === 'Elysia on Bun') console.log(`differential test: skipped ${name} (${String(error)})`);
			else throw error;
		}
	}
});

afterAll(async () => {
	await Promise.all([...running.values()].map((server) => server.close()));
});

/** Sends a target byte for byte, and gives what the server reads; undefined when it refuses. */
async function ask(
	port: number,
	target: string,
	token: string,
	start = 'HTTP/1.1\r\nHost: app.example.com',
): Promise<Reading | undefined> {
	const lines = [`GET ${target} ${start}`, `Authorization: JWT ${token}`, 'Connection: close'];
	const response = await sendRaw(port, `${lines.join('\r\n')}\r\n\r\n`);
	expect(response).not.toMatch(/^HTTP\/1\.1 500/);
	if (!response.startsWith('HTTP/1.1 200')) return undefined;
	return JSON.parse(response.slice(response.indexOf('{'), response.lastIndexOf('}') + 1)) as Reading;
}

/** One token for each canonical request by which Atlassian may have signed the target. */
async function tokensFor(target: string): Promise<string[]> {
	const signed = new Set(acceptedCanonicalRequests('GET', splitTarget(target), ''));
	const claims = { iss: tenant.clientKey, iat: NOW_SECONDS, exp: NOW_SECONDS + 900 };
	return Promise.all(
		[...signed].map(async (canonical) =>
			signJwt({ ...claims, qsh: await hashCanonicalRequest(canonical) }, tenant.sharedSecret),
		),
	);
}

/** The hash leaves open the order of names and of repeated values, and the parameter `jwt`. */
function inOrder(value: unknown): unknown {
	if (Array.isArray(value))
		return value.map(inOrder).toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
	if (typeof value !== 'object' || value === null) return value;
	return inOrder(Object.entries(value).filter(([name]) => name !== 'jwt'));
}

function queryOf({ query }: Reading): unknown {
	const entries = Array.isArray(query) ? (query as unknown[][]).filter(([name]) => name !== 'jwt') : query;
	return inOrder(entries);
}

/** Atlassian hashes a path as it stands or decoded, without one slash at its end: the hash does not tell which it was. */
function pathsOf({ path }: Reading): string[] {
	const withoutSlash = path.replace(/(?<=.)\/$/, '');
	return [withoutSlash, decoded(withoutSlash).replace(/(?<=.)\/$/, '')];
}

/** Fastify has decoded it already, and then a `%` may stand alone. */
function decoded(path: string): string {
	try {
		return decodeURIComponent(path);
	} catch {
		return path;
	}
}

/** @returns the servers that accept both with one token, though they read another request in the second. */
async function readTwice(signed: string, other: string): Promise<{ differing: string[]; accepted: number }> {
	const differing: string[] = [];
	let accepted = 0;
	for (const token of await tokensFor(signed)) {
		await Promise.all(
			[...running].map(async ([name, { port }]) => {
				const [one, two] = await Promise.all([ask(port, signed, token), ask(port, other, token)]);
				if (one === undefined || two === undefined) return;
				accepted += 1;
				const samePath = pathsOf(one).some((path) => pathsOf(two).includes(path));
				const sameQuery = JSON.stringify(queryOf(one)) === JSON.stringify(queryOf(two));
				if (!samePath || !sameQuery) differing.push(`${name}: ${JSON.stringify([one, two])}`);
			}),
		);
	}
	return { differing, accepted };
}

/** Put behind the path, in front of the query and behind it. */
const TRICKS = '# #&admin=1 ;admin=1 \\ / // /.. /. %23 %3F %00 ? & &jwt= && \t \f % %zz \u00e9 &a[]=1 &admin=1'.split(
	' ',
);
const ORIGINS = [
	'http://app.example.com',
	'http://h',
	'http://h?',
	'http:/',
	'/',
	'\\',
	'//h',
	'http://a@h',
	'https://h:8443',
];

const flood = '&'.repeat(1000);
const jwts = '&jwt='.repeat(1000);

describe('one token is good for one request, whichever framework reads it', () => {
	it('an honest request is accepted by all of them, in every form that is the same', async () => {
		for (const other of [
			'/page?project=MINE&a=1',
			'/page?a=1&project=MINE',
			'/page/?project=%4D%49NE&&a=1&',
			'/p%61ge?proj%65ct=MINE&jwt=&a=1',
			'http://app.example.com/page?project=MINE&a=1',
		]) {
			const { differing, accepted } = await readTwice('/page?project=MINE&a=1', other);
			expect(differing).toEqual([]);
			// Fastify has no absolute form.
			expect(accepted).toBeGreaterThanOrEqual(running.size - 1);
		}
	});

	it.each([
		['/page?project=MINE', '/page?project=MINE#&admin=1'],
		['/page?project=MINE', '/page?project=MINE&jwt=x#&admin=1'],
		['/page', '/page#?admin=1'],
		['/page', '/page#admin=1'],
		['/page/x', '/page/x#/admin?a=1'],
		['/page?project=MINE', 'http://app.example.com/page?project=MINE#&admin=1'],
		['/page', 'http://app.example.com/page#admin=1'],
		['/page', 'HTTP://app.example.com/page#admin=1'],
		['/page', 'foo://app.example.com/page'],
		['/secret/x', 'http://h;secret/x'],
		['/x', 'http://h;secret/x'],
		['/x', 'http://user:pass@app.example.com/x'],
		['/x', 'http://app.example.com\\x'],
		['/?a=/x', 'http://app.example.com?a=/x'],
		['/?a=/x', 'http://h?a=/x'],
		['/x', '\\x'],
		['/a/x', '/a\\x'],
		['/a/../x', '/x'],
		['/x', '/a/../x'],
		['/a/../x', '/a/%2e%2e/x'],
		['/a/%2e%2e/x', '/x'],
		['/a/./x', '/a/x'],
		['//h/x', '/x'],
		['//h/x', '/%2Fh/x'],
		['/', '//'],
		['/', '///'],
		['/x', 'x'],
		['/x', '*'],
		['/x?a=1', '/x?a=1\t'],
		['/x?a=1', '/x?a=1\v'],
		['/x?a=1', '/x?a=1\f&b=2'],
		['/x?a=%C3%A9', '/x?a=\u00c3\u00a9'],
		['/x?a=%C3%83%C2%A9', '/x?a=\u00c3\u00a9'],
		['/\u00c3\u00a9', '/%C3%A9'],
		['/x?a=%zz&a=b', '/x?a=%zz,b'],
		['/x?a=%zz%2Cb', '/x?a=%zz,b'],
		['/x?a=1&admin=0', `/x?a=1${flood}&admin=0`],
		['/x?a=1&admin=0', `/x?a=1${jwts}&admin=0`],
		['/x?a=b+c', '/x?a=b%20c'],
		['/x?a+b=c', '/x?a%20b=c'],
		['/x?a', '/x?a='],
		['/x?a=1&b', '/x?b=&a=1'],
		['/x?a=1,2', '/x?a=1%2C2'],
		['/x?a=1&a=2', '/x?a=1,2'],
		['/x?a=1;b=2', '/x?a=1%3Bb%3D2'],
		['/x;a=1', '/x?a=1'],
		['/x%3Fa=1', '/x?a=1'],
		['/x%23a=1', '/x'],
		['/x?=a', '/x?a'],
		['/x??a=1', '/x?a=1'],
		['/x??a=1', '/x?%3Fa=1'],
		['/x?y[k]=1', '/x?y%5Bk%5D=1'],
		['/x?__proto__=1', '/x'],
		['/x?a=1&jwt[]=2', '/x?a=1'],
		['/x?a=%00b', '/x?a=b'],
		['/x?a=\\b', '/x?a=%5Cb'],
		['/x?a={"<>}', '/x?a=%7B%22%3C%3E%7D'],
		['/x/{"<>}^`|', '/x/%7B%22%3C%3E%7D%5E%60%7C'],
	])('%s is not also %s', async (signed, other) => {
		expect((await readTwice(signed, other)).differing).toEqual([]);
		expect((await readTwice(other, signed)).differing).toEqual([]);
	});

	it.each([
		'HTTP/1.1\r\nHost: a',
		'HTTP/1.1\r\nHost: abc',
		'HTTP/1.1\r\nHost: a:1',
		'HTTP/1.1\r\nHost: [::]',
		'HTTP/1.1\r\nHost:',
		'HTTP/1.1\r\nHost: a/b?c=',
		'HTTP/1.1\r\nHost: a?b',
		'HTTP/1.1\r\nHost: a#b',
		'HTTP/1.1\r\nHost: a\\b',
		'HTTP/1.1\r\nHost: user@a',
		'HTTP/1.1\r\nHost: \u00e9',
		'HTTP/1.1\r\nHost: app.example.com\r\nHost: a',
		'HTTP/1.1\r\nHost: app.example.com\r\nX-Forwarded-Host: a/b?c\r\nX-Original-URL: /admin',
		'HTTP/1.0\r\nHost: a',
		'HTTP/1.0',
	])('a user who chooses a value in the query does not choose the path and the parameters by %j', async (start) => {
		for (const path of ['/static', '/page/x']) {
			const honest = `${path}?project=%2Fadmin%3Frole%3Droot`;
			const sent = [`${path}?project=/admin?role=root`, `http://a${path}?project=/admin?role=root`];
			const [token = ''] = await tokensFor(honest);
			for (const [name, { port }] of running) {
				const expected = await ask(port, honest, token);
				expect([name, expected?.path]).toEqual([name, path]);
				for (const target of sent) {
					const read = await ask(port, target, token, start);
					if (read === undefined) continue;
					expect([name, target, read.path]).toEqual([name, target, path]);
					expect([name, target, queryOf(read)]).toEqual([name, target, expected && queryOf(expected)]);
				}
			}
		}
	});

	it('generated pairs are never read in two ways', async () => {
		const name = fc.constantFrom(
			'a',
			'b',
			'project',
			'admin',
			'c d',
			'x[]',
			'y[k]',
			'__proto__',
			'a;b',
			'é',
			'A',
			'?a',
		);
		const value = fc.constantFrom(
			'1',
			'',
			'MINE',
			'a b',
			'/x',
			'a,b',
			'#',
			'&',
			'=',
			'+',
			'ü',
			'%',
			'😀',
			'..',
			'\\',
			';',
		);
		const parameters = fc.uniqueArray(fc.tuple(name, value), { maxLength: 4, selector: ([one]) => one });
		// No `&`: Elysia reads parameters behind one in a path, and Atlassian's own vectors have one.
		const segment = fc.constantFrom('page', 'a b', 'é', '%2F', 'x;y', ':', '@', '%2e', '~', '+', '(', '%25');
		const path = fc.array(segment, { maxLength: 3 });
		const spell = fc.infiniteStream(fc.nat({ max: 3 }));
		const oneTrick = fc.constantFrom(...TRICKS);
		const noTrick = fc.constant('');
		const tricks = fc.oneof(
			fc.tuple(noTrick, noTrick, noTrick),
			fc.tuple(oneTrick, noTrick, noTrick),
			fc.tuple(noTrick, oneTrick, noTrick),
			fc.tuple(noTrick, noTrick, oneTrick),
		);
		const origin = fc.oneof({ weight: 2, arbitrary: noTrick }, fc.constantFrom(...ORIGINS));
		const both = fc.tuple(path, parameters, spell, spell, tricks, origin);
		let accepted = 0;
		await fc.assert(
			fc.asyncProperty(both, async ([segments, pairs, first, second, [inPath, between, atEnd], start]) => {
				const signed = write(segments, pairs, first);
				const [signedPath = '', query = ''] = write(segments, pairs.toReversed(), second).split('?');
				const other = `${start}${signedPath}${inPath}?${between}${query}${atEnd}`;
				const read = await readTwice(signed, other);
				accepted += read.accepted;
				expect({ signed, other, differing: read.differing }).toEqual({ signed, other, differing: [] });
			}),
			{ numRuns: 400 },
		);
		expect(accepted).toBeGreaterThan(100);
	});
});

/** A target, each of its characters in one of the spellings that mean the same. */
function write(segments: readonly string[], pairs: readonly [string, string][], spell: Iterator<number>): string {
	const text = (characters: string, isQuery: boolean): string =>
		Array.from(characters, (character) => {
			const encoded = encodeURIComponent(character);
			const how = spell.next().value as number;
			if (isQuery && character === ' ' && how === 0) return '+';
			if (encoded !== character) return how === 1 ? encoded.toLowerCase() : encoded;
			return how === 2 ? `%${character.charCodeAt(0).toString(16)}` : character;
		}).join('');
	// Segments are spelled in one way: some of their spellings are other paths to a framework.
	const path = segments.map((segment) => `/${encodeURI(segment).replaceAll('%25', '%')}`).join('') || '/';
	const query = pairs.map(([name, value]) => `${text(name, true)}=${text(value, true)}`).join('&');
	return `${path}?${query}`;
}
