import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, it, onTestFinished, vi } from 'vitest';
import { missingPackage } from '../../src/cli/missing-package.ts';
import { runCommand as run } from './run-command.ts';

const DESCRIPTOR = {
	key: 'com.example.app',
	baseUrl: 'https://app.example.com',
	authentication: { type: 'jwt' },
	lifecycle: { installed: '/installed' },
	scopes: ['READ'],
};

let folder: string;
/** The responses by host; an error for none. */
let hosts: Record<string, (url: string) => Response | Error>;

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'doctor-'));
});
afterAll(() => rm(folder, { recursive: true }));

beforeEach(() => {
	const headers = { date: new Date().toUTCString() };
	hosts = {
		'connect-install-keys.atlassian.com': () => new Response(null, { status: 404, headers }),
		'forge.cdn.prod.atlassian-dev.net': () => Response.json({ keys: [] }, { headers }),
		'app.example.com': () => new Response('hello', { headers }),
	};
	vi.stubGlobal('fetch', async (input: Request | string) => {
		const url = new URL(input instanceof Request ? input.url : input);
		const response = hosts[url.host]?.(url.href) ?? new Error(`no such host ${url.host}`);
		if (response instanceof Error) throw new TypeError('fetch failed', { cause: response });
		return response;
	});
});

async function write(name: string, content: object | string): Promise<string> {
	const path = join(folder, name);
	await writeFile(path, typeof content === 'string' ? content : JSON.stringify(content));
	return path;
}

it('finds nothing where all is well', async () => {
	const descriptor = await write('descriptor.json', DESCRIPTOR);
	const { code, out } = await run(['doctor', '--descriptor', descriptor]);
	expect(
		out
			.trim()
			.split('\n')
			.map((line) => line.slice(0, 9).trim()),
	).toEqual(Array.from({ length: 6 }, () => 'ok'));
	expect(code).toBe(0);
});

it('compares the clock with that of a server', async () => {
	const date = new Date(Date.now() - 3_600_000).toUTCString();
	hosts['connect-install-keys.atlassian.com'] = () => new Response(null, { headers: { date } });
	expect(await run(['doctor'])).toMatchObject({
		code: 1,
		out: expect.stringMatching(/failed +The clock of this machine is 3\d\d\d s ahead/),
	});
	hosts = { 'forge.cdn.prod.atlassian-dev.net': () => Response.json({}, { headers: { date: 'nonsense' } }) };
	expect((await run(['doctor'])).out).toMatch(/warning +The clock of this machine could not be compared/);
	const later = new Date(Date.now() + 3_600_000).toUTCString();
	hosts = { 'forge.cdn.prod.atlassian-dev.net': () => Response.json({}, { headers: { date: later } }) };
	expect((await run(['doctor'])).out).toMatch(/The clock of this machine is \d+ s behind/);
});

it('names a key server that does not respond, or badly', async () => {
	hosts['forge.cdn.prod.atlassian-dev.net'] = () => new Response(null, { status: 502 });
	delete hosts['connect-install-keys.atlassian.com'];
	const { code, out } = await run(['doctor']);
	expect([code, out]).toEqual([
		1,
		expect.stringMatching(/connect-install-keys.atlassian.com cannot be reached \(no such host/),
	]);
	expect(out).toContain('forge.cdn.prod.atlassian-dev.net responded with 502');
});

it('calls the app, and knows addresses that the cloud cannot reach', async () => {
	hosts['app.example.com'] = () => new Response(null, { status: 503 });
	expect(await run(['doctor', '--base-url', 'https://app.example.com'])).toMatchObject({
		code: 1,
		out: expect.stringContaining('(503)'),
	});
	const local = await run(['doctor', '--base-url', 'http://localhost:3000']);
	expect(local.out).toMatch(/not https[^]*cannot be reached from Atlassian's cloud[^]*does not respond/);
	// Before any request.
	expect(await run(['doctor', '--base-url', 'localhost'])).toMatchObject({ code: 2, out: '' });
});

it('finds what a descriptor lacks', async () => {
	const broken = await write('broken.json', { baseUrl: 'http://app', apiMigrations: { 'signed-install': false } });
	const { code, out } = await run(['doctor', '--descriptor', broken]);
	for (const text of ['`key`', '`authentication.type`', '`lifecycle.installed`', 'signed-install', 'must be https']) {
		expect(out).toContain(text);
	}
	expect(code).toBe(1);
	expect((await run(['doctor', '--descriptor', await write('list.json', '[]')])).out).toContain('not an object');
	expect((await run(['doctor', '--descriptor', await write('text.json', 'x')])).out).toContain('not JSON');
	expect(await run(['doctor', '--descriptor', '/nowhere.json'])).toMatchObject({ code: 2, out: '' });
	hosts['app.example.com'] = () => Response.json(DESCRIPTOR);
	expect((await run(['doctor', '--descriptor', 'https://app.example.com/d.json'])).out).toContain('is a descriptor');
	hosts['app.example.com'] = () => new Response(null, { status: 404 });
	expect(await run(['doctor', '--descriptor', 'https://app.example.com/d.json'])).toMatchObject({ code: 2 });
});

it('checks a manifest', async () => {
	const broken = await write(
		'manifest.yml',
		'app: {}\nmodules: { trigger: [ { key: a, function: gone, events: [ x ] } ] }\n',
	);
	expect(await run(['doctor', '--manifest', broken])).toMatchObject({
		code: 1,
		out: expect.stringMatching(/failed +.*manifest.yml:\d/),
	});
});

it('compares the scopes with the calls of the source', async () => {
	const descriptor = await write('scoped.json', DESCRIPTOR);
	const source = await write('app.ts', "jira.get('rest/api/3/myself');");
	expect((await run(['doctor', '--descriptor', descriptor, '--source', source])).out).toContain('has the scopes');
	await writeFile(source, "jira.post('rest/api/3/issue', { json });");
	expect((await run(['doctor', '--descriptor', descriptor, '--source', source])).out).toContain('lacks scopes');
	expect(await run(['doctor', '--source', source])).toMatchObject({ code: 2 });
});

it('calls the site with the credential', async () => {
	const env = { ATLASSIAN_URL: 'https://you.atlassian.net/wiki', ATLASSIAN_BEARER_TOKEN: 'x' };
	hosts['you.atlassian.net'] = (url) =>
		url.endsWith('/user/current') ? Response.json({}) : new Response(null, { status: 401 });
	expect((await run(['doctor'], { env })).out).toMatch(/ok +https:\/\/you.atlassian.net\/wiki accepts the credential/);
	const jira = await run(['doctor'], { env: { ...env, ATLASSIAN_URL: 'https://you.atlassian.net' } });
	expect(jira).toMatchObject({ code: 1, out: expect.stringContaining('401') });
});

it('doctor ended at the first check that needs a parser: the scopes are not checked, and all else is', async () => {
	vi.doMock('oxc-parser', () => {
		throw new Error('Cannot find package');
	});
	onTestFinished(() => vi.doUnmock('oxc-parser'));
	const file = await write('atlassian-connect.json', DESCRIPTOR);
	const args = ['doctor', '--descriptor', file, '--source', folder, '--site', 'https://app.example.com'];
	const { code, out } = await run(args);
	expect([code, out.trim().split('\n').slice(-2)]).toEqual([
		0,
		[
			expect.stringMatching(
				/^warning +The scopes of the calls in \S+ are not checked: .*npm install --save-dev oxc-parser/,
			),
			'ok       https://app.example.com accepts the credential',
		],
	]);
});

it('a package that is not there was told twice', () => {
	const cause = Object.assign(new Error('Cannot find package'), { code: 'ERR_MODULE_NOT_FOUND' });
	const error = missingPackage('reading', 'a-parser', cause);
	expect(error.message).toBe('reading needs the package a-parser: npm install --save-dev a-parser');
	expect(error.cause).toBeUndefined();
	const broken = new Error('a file of it is broken');
	expect(missingPackage('reading', 'a-parser', broken)).toHaveProperty('cause', broken);
});
