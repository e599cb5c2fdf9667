import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { encodeToken, queryStringHash } from '../../src/index.ts';
import { VERSION } from '../../src/version.ts';
import { jiraTenant, SECRET_MARK } from '../support/tenants.ts';
import { runCommand as run } from './run-command.ts';

const tenant = jiraTenant();
let folder: string;
let file: string;

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'cli-'));
	file = join(folder, 'tenant.json');
	await writeFile(file, JSON.stringify(tenant));
});

afterAll(() => rm(folder, { recursive: true }));

describe('the command line', () => {
	it('prints its help', async () => {
		expect(await run(['--help'])).toMatchObject({ code: 0, out: expect.stringMatching(/verify .*<token>/) });
		expect(await run(['get', '--help'])).toMatchObject({
			code: 0,
			out: expect.stringContaining('get [options] <path>'),
		});
		expect(await run(['help', 'api'])).toMatchObject({ code: 0, out: expect.stringContaining('Examples:') });
		expect(await run(['-v'])).toMatchObject({ code: 0, out: `${VERSION}\n` });
		expect(await run(['--version'])).toMatchObject({ code: 0, out: `${VERSION}\n` });
	});

	it.each([
		[[]],
		[['nonsense']],
		[['toString']],
		[['get']],
		[['get', 'path']],
		[['get', 'path', '--tenant']],
		[['get', 'path', '--tenant', '/nowhere.json']],
		[['get', 'path', '--secret', 'x']],
		[['qsh', 'GET']],
		[['verify', 'token', '--method', 'GET']],
	])('refuses the arguments %j', async (args) => {
		expect(await run(args)).toMatchObject({ code: 2, out: '' });
	});

	it('help of a command that is not there is refused, with the one that was meant', async () => {
		const { code, out, err } = await run(['help', 'doctr']);
		expect([code, out]).toEqual([2, '']);
		expect(err).toMatch(/unknown command 'doctr'\n\(Did you mean doctor\?\)/);
	});

	it('gives each reason of a network error once', async () => {
		const cause = new Error('getaddrinfo ENOTFOUND you.atlassian.net');
		vi.stubGlobal('fetch', () => Promise.reject(new TypeError('fetch failed', { cause })));
		const { code, err } = await run(['get', 'rest/api/3/myself', '--site', 'https://you.atlassian.net']);
		expect(code).toBe(1);
		expect(err.split('ENOTFOUND')).toHaveLength(2);
		expect(err).not.toContain('fetch failed');
	});

	it('suggests the command and the option that were meant', async () => {
		expect(await run(['scope'])).toMatchObject({ code: 2, err: expect.stringContaining('Did you mean scopes?') });
		expect(await run(['get', 'x', '--tenants', 'y'])).toMatchObject({
			code: 2,
			err: expect.stringMatching(/^atlassian-rest-client: unknown option[^]*Did you mean --tenant\?/),
		});
	});

	it('has colours on a terminal, unless NO_COLOR is set, and elsewhere only if they are forced', async () => {
		const red = '\u001b[31matlassian-rest-client: \u001b[0m';
		const nonsense = (env: Record<string, string>, isTTY: boolean): Promise<{ err: string }> =>
			run(['nonsense'], { env, isTTY });
		expect((await nonsense({}, true)).err).toContain(red);
		expect((await nonsense({ NO_COLOR: '1' }, true)).err).not.toContain('\u001b');
		expect((await nonsense({ TERM: 'dumb' }, true)).err).not.toContain('\u001b');
		expect((await nonsense({}, false)).err).not.toContain('\u001b');
		expect((await nonsense({ FORCE_COLOR: '1' }, false)).err).toContain(red);
		expect((await nonsense({ FORCE_COLOR: '0' }, true)).err).not.toContain('\u001b');
		expect((await run(['--help'], { isTTY: true })).out).toContain('\u001b[1m');
		expect((await run(['--help'])).out).not.toContain('\u001b');
	});

	it('has an example in the help of every command', async () => {
		const { out } = await run(['--help']);
		const names = [...out.matchAll(/^ {2}(\w+) /gm)].map(([, name = '']) => name).filter((name) => name !== 'help');
		expect(names).toContain('doctor');
		for (const name of names)
			expect((await run([name, '--help'])).out).toMatch(new RegExp(`Examples:\n {2}atlassian-rest-client ${name}`));
	});

	it('refuses a tenant file without showing its content', async () => {
		const broken = join(folder, 'broken.json');
		await writeFile(broken, `{"sharedSecret": "${SECRET_MARK}", `);
		expect((await run(['get', 'x', '--tenant', broken])).err).toContain('it is not JSON');
		await writeFile(broken, JSON.stringify({ sharedSecret: SECRET_MARK }));
		expect((await run(['get', 'x', '--tenant', broken])).err).toContain('clientKey must be a string');
	});
});

describe('get', () => {
	it('prints the body of the response', async () => {
		vi.stubGlobal('fetch', async (request: Request) => Response.json({ url: request.url }));
		const result = await run(['get', 'rest/api/3/myself', '--tenant', file]);
		expect(result).toEqual({
			code: 0,
			err: '',
			out: '{\n  "url": "https://example.atlassian.net/rest/api/3/myself"\n}\n',
		});
	});

	it('reads the secret from the environment', async () => {
		const open = join(folder, 'open.json');
		await writeFile(open, JSON.stringify({ ...tenant, sharedSecret: undefined }));
		vi.stubGlobal('fetch', async () => new Response('plain text'));
		const env = { ATLASSIAN_SHARED_SECRET: tenant.sharedSecret };
		expect(await run(['get', 'x', '--tenant', open], { env })).toMatchObject({ code: 0, out: 'plain text\n' });
		expect(await run(['get', 'x', '--tenant', open])).toMatchObject({ code: 2 });
	});

	it('prints the response of a refused call', async () => {
		vi.stubGlobal('fetch', async () =>
			Response.json({ errorMessages: ['No.'] }, { status: 404, statusText: 'Not Found' }),
		);
		const result = await run(['get', 'x', '--tenant', file]);
		expect(result).toMatchObject({ code: 1, out: '', err: expect.stringMatching(/^404 Not Found\n\{[^]*No\./) });
	});

	it('shows what is typically wrong at a 401', async () => {
		vi.stubGlobal('fetch', async () => new Response(null, { status: 401 }));
		const { code, err } = await run(['get', 'rest/api/3/myself', '--tenant', file]);
		expect([code, err]).toEqual([1, expect.stringMatching(/^401 [^]*\w{4}/)]);
		expect(err.trim().split('\n').length).toBeGreaterThan(1);
	});

	describe('with control characters in the response', () => {
		const hostile = 'a\u001b]52;c;ZXZpbA==\u0007b\u009b2Jc\r\u202ed\n';
		const shown = String.raw`a\x1b]52;c;ZXZpbA==\x07b\x9b2Jc\x0d\u202ed`;

		it('shows them on a terminal instead of sending them to it', async () => {
			vi.stubGlobal('fetch', async () => new Response(hostile));
			expect((await run(['get', 'x', '--tenant', file], { isTTY: true })).out).toBe(`${shown}\n\n`);
		});

		it('shows those of an error on a terminal, too', async () => {
			vi.stubGlobal('fetch', async () => new Response(hostile, { status: 404, statusText: 'No\u009b2J' }));
			const { err } = await run(['get', 'x', '--tenant', file], { isTTY: true, env: { NO_COLOR: '1' } });
			expect(err).toContain(String.raw`404 No\x9b2J`);
			expect(err).toContain(shown);
			expect(err).not.toMatch(/[^\P{Cc}\n\t]|\u202e/u);
		});

		it('leaves JSON on a terminal readable', async () => {
			vi.stubGlobal('fetch', async () => Response.json({ name: 'é\tü' }));
			const { out } = await run(['get', 'x', '--tenant', file], { isTTY: true });
			expect(out).toBe('{\n  "name": "é\\tü"\n}\n');
		});

		it('writes them unchanged to a file or a pipe', async () => {
			vi.stubGlobal('fetch', async () => new Response(hostile));
			expect((await run(['get', 'x', '--tenant', file])).out).toBe(`${hostile}\n`);
		});
	});

	it('refuses an address that is not of the tenant', async () => {
		expect(await run(['get', 'https://evil.example', '--tenant', file])).toMatchObject({ code: 1 });
	});
});

describe('qsh', () => {
	it('shows the canonical request', async () => {
		const { code, out } = await run(['qsh', 'get', 'https://e.example/wiki/x?b=1&a=2', '--base-url', '/wiki']);
		expect([code, out]).toEqual([0, expect.stringContaining('GET&/x&a=2&b=1')]);
	});

	it('explains a wrong hash', async () => {
		const claimed = await queryStringHash('GET', '/wiki/x');
		const { code, out } = await run(['qsh', 'GET', '/wiki/x', '--base-url', '/wiki', '--claimed', claimed]);
		expect([code, out]).toEqual([1, expect.stringContaining('base path')]);
	});

	it('is content with a claimed hash that is right', async () => {
		const claimed = await queryStringHash('GET', '/x');
		expect(await run(['qsh', 'GET', '/x', '--claimed', claimed])).toMatchObject({ code: 0 });
	});
});

describe('verify', () => {
	const from = (token: string, url: string): string[] => [
		'verify',
		token,
		'--method',
		'GET',
		'--url',
		url,
		'--tenant',
		file,
	];

	it('says who sent a request', async () => {
		const token = await encodeToken('GET', '/page', tenant, { issuer: tenant.clientKey, subject: 'ann' });
		expect(await run(from(token, '/page'))).toMatchObject({ code: 0, out: expect.stringMatching(/accepted[^]*ann/) });
		expect(await run(from('-', '/page'), { stdin: `${token}\n` })).toMatchObject({ code: 0 });
	});

	it('accepts context tokens if the flag is set', async () => {
		const iat = Math.floor(Date.now() / 1000);
		const { signJwt } = await import('../../src/index.ts');
		const claims = { iss: tenant.clientKey, iat, exp: iat + 60, qsh: 'context-qsh' };
		const token = await signJwt(claims, tenant.sharedSecret);
		expect(await run([...from(token, '/page'), '--context'])).toMatchObject({ code: 0 });
		expect(await run(from(token, '/page'))).toMatchObject({ code: 1, err: expect.stringContaining('context token') });
	});

	it('explains a token that was made for another request', async () => {
		const token = await encodeToken('POST', '/page', tenant, { issuer: tenant.clientKey });
		const { code, err } = await run(from(token, '/page'));
		expect([code, err]).toEqual([1, expect.stringMatching(/ERR_QSH_MISMATCH[^]*another method/)]);
		expect(err).not.toContain(token);
	});

	it('refuses junk', async () => {
		expect(await run(from('junk', '/page'))).toMatchObject({
			code: 1,
			err: expect.stringContaining('ERR_TOKEN_MALFORMED'),
		});
	});
});
