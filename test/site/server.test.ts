import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { createClient } from '../../src/index.ts';
import { describeExchange, exchangeAsJson, startSite, type SiteOptions } from '../../src/site/index.ts';
import { createStateWriter, readState } from '../../src/site/state-file.ts';
import { send } from '../support/http.ts';
import { install, start } from './support.ts';

const portOf = (url: string): number => Number(new URL(url).port);

async function temporary(): Promise<string> {
	const folder = await mkdtemp(join(tmpdir(), 'site-'));
	onTestFinished(() => rm(folder, { recursive: true }));
	return folder;
}

describe('a browser that another site plays with', () => {
	it('is not led here by a name of that site', async () => {
		const { url } = await start();
		const at = (host: string): Promise<string> => send(portOf(url), { method: 'GET', path: '/', headers: { host } });
		expect(await at(`rebound.example.com:${portOf(url)}`)).toMatch(/^421 /);
		expect(await at(`localhost:${portOf(url)}`)).toMatch(/^200 /);
	});

	it.each([['http://evil.example.com'], ['null'], ['']])('cannot push a button of the page from %j', async (origin) => {
		const { site, events } = await install();
		const headers = { 'content-type': 'application/x-www-form-urlencoded', ...(origin === '' ? {} : { origin }) };
		const request = { path: '/_site/do/rotate', headers, body: 'x=1' };
		expect(await send(portOf(site.url), request)).toMatch(/^403 /);
		expect(events).toEqual(['installed', 'enabled']);
	});

	it('cannot change anything through the API', async () => {
		const site = await start({ allow: ['anonymous'] });
		const headers = { origin: 'http://evil.example.com', 'content-type': 'text/plain' };
		expect(await send(portOf(site.url), { path: '/rest/api/3/issue', headers, body: '{}' })).toMatch(/^403 /);
	});

	it('cannot frame the page, and the page runs no scripts but its own', async () => {
		const { url } = await start();
		const { headers } = await fetch(url);
		const policy = headers.get('content-security-policy') ?? '';
		expect(policy).toMatch(/default-src 'none'.*frame-ancestors 'none'/);
		expect(policy).toContain(`script-src ${url}/_site/assets/;`);
		expect(policy).not.toMatch(/unsafe|\*/);
		expect(headers.get('x-frame-options')).toBe('DENY');
	});
});

describe('the page', () => {
	const push = async (url: string, action: string, form: Record<string, string> = {}): Promise<string> => {
		const headers = { origin: url };
		const response = await fetch(`${url}/_site/do/${action}`, {
			method: 'POST',
			headers,
			body: new URLSearchParams(form),
		});
		return response.text();
	};

	it('shows tenant, app and modules, and does what its buttons say', async () => {
		const { site, events } = await install();
		expect(await (await fetch(`${site.url}/apps`)).text()).toContain('An app');
		expect(await push(site.url, 'webhook', { event: 'jira:issue_created' })).toContain('Sent jira:issue_created');
		await site.settled();
		expect(await push(site.url, 'rotate')).toContain('The secret was rotated');
		expect(await push(site.url, 'reinstall')).toContain('The app was reinstalled');
		expect(events).toEqual([
			'installed',
			'enabled',
			'created KEY-1',
			'installed again',
			'enabled',
			'uninstalled',
			'installed',
			'enabled',
		]);
		expect(await push(site.url, 'fail', { fault: '429' })).toContain('The next call gets 429');
		expect(await push(site.url, 'fail', { fault: '<b>' })).toContain('&lt;b&gt; is not a fault');
		expect(await push(site.url, 'other')).toContain('no such action');
		expect(
			(await createClient(site.tenant).get('rest/api/3/myself', { throwHttpErrors: false, retry: 0 })).status,
		).toBe(429);
	});

	it('shows a refused call with its explanation, and no secret', async () => {
		const { site } = await install();
		await fetch(`${site.url}/rest/api/3/myself?x=<script>&jwt=${await site.contextToken()}`);
		const page = await (await fetch(site.url)).text();
		expect(page).toContain('ERR_ISSUER');
		expect(page).not.toContain('<script>');
		expect(page).not.toMatch(/eyJ[\w-]+\.[\w-]+\./);
		expect(page.includes(site.tenant.sharedSecret)).toBe(false);
	});

	it('shows a module in a frame', async () => {
		const { site, baseUrl } = await install();
		const page = await (await fetch(`${site.url}/apps/hello?project.key=KEY`)).text();
		const source = `${baseUrl}/hello\\?project=KEY&amp;xdm_e=`;
		expect(page).toMatch(new RegExp(`<iframe[^>]*\\sdata-src="${source}[^>]*\\ssandbox="[^"]*allow-scripts`));
		const missing = await fetch(`${site.url}/apps/other`);
		expect(missing.status).toBe(404);
		const text = await missing.text();
		expect(text).not.toContain('<iframe');
		expect(text).toContain('The app has no page other');
	});
});

describe('the log', () => {
	it('is a line for each exchange, with the explanation of a refusal, and no secret', async () => {
		const lines: string[] = [];
		const log: SiteOptions['log'] = (exchange) => lines.push(describeExchange(exchange), exchangeAsJson(exchange));
		const { site } = await install({ log });
		await fetch(`${site.url}/rest/api/3/myself?jwt=${await site.contextToken()}`);
		await site.fire('jira:issue_created');
		const all = lines.join('\n');
		expect(all).toMatch(/-> installed POST \S+\/installed 204 accepted/);
		expect(all).toMatch(/<- GET \/rest\/api\/3\/myself\?jwt=\S* 401 refused\n +ERR_/);
		expect(all).toMatch(/"event":"jira:issue_created"/);
		expect(all).not.toMatch(/eyJ[\w-]+\.[\w-]+\./);
		expect(all.includes(site.tenant.sharedSecret)).toBe(false);
	});
});

describe('a line of the log', () => {
	const exchange = {
		id: 1,
		time: Date.UTC(2026, 10, 27, 4, 5, 6),
		direction: 'in',
		kind: 'call',
		method: 'GET',
		url: '/rest/api/3/issue/KEY-404',
		status: 404,
		verdict: 'accepted',
	} as const;

	it('does not call a 404 accepted: the caller is', () => {
		expect(describeExchange(exchange)).toMatch(/ <- GET \/rest\/api\/3\/issue\/KEY-404 404 \(caller accepted\)$/);
		expect(describeExchange({ ...exchange, status: 200 })).toMatch(/ 200 accepted$/);
	});

	it.each([
		['UTC', '04:05:06Z'],
		['Asia/Kolkata', '09:35:06+05:30'],
		['America/New_York', '23:05:06-05:00'],
	])('has the time of %s, and says so', (zone, expected) => {
		vi.stubEnv('TZ', zone);
		onTestFinished(() => void vi.unstubAllEnvs());
		expect(describeExchange(exchange).split(' ', 1)).toEqual([expected]);
	});
});

it('control characters of a caller do not reach the terminal', async () => {
	const lines: string[] = [];
	const site = await start({ allow: ['basic'], log: (exchange) => lines.push(describeExchange(exchange)) });
	const authorization = `Basic ${btoa('ann\u001b[2J\n<- GET /faked:x')}`;
	await fetch(`${site.url}/rest/api/3/myself`, { headers: { authorization } });
	expect(lines).toEqual([expect.stringContaining(String.raw`ann\x1b[2J\x0a<- GET /faked`)]);
});

it.each([
	[
		'at once',
		(): unknown => {
			throw new Error('no disk');
		},
	],
	['later', (): unknown => Promise.reject(new Error('no disk'))],
])('a log that fails %s takes nothing down', async (_, log) => {
	const { site, events } = await install({ log });
	expect(await site.fire('jira:issue_created')).toMatchObject([{ status: 204 }]);
	expect((await createClient(site.tenant).get('rest/api/3/myself')).status).toBe(200);
	expect(events).toContain('created KEY-1');
});

it('a token request is limited in size, even without a content length', async () => {
	const { url } = await start();
	const body = new ReadableStream({
		pull(controller) {
			controller.enqueue(new Uint8Array(16_384).fill(97));
		},
	});
	const init = { method: 'POST', body, duplex: 'half' } as RequestInit;
	const status = await fetch(`${url}/_site/oauth2/token`, init).then(
		(response) => response.status,
		// The connection may end while the client is still sending.
		() => 413,
	);
	expect(status).toBe(413);
	expect((await fetch(url)).status).toBe(200);
});

it.each([
	['127.0.0.1', '127.0.0.1'],
	['::1', '[::1]'],
	['localhost', 'localhost'],
	['0.0.0.0', '127.0.0.1'],
])('listening on %s it is at %s', async (host, name) => {
	const site = await start({ host });
	expect(new URL(site.url).hostname).toBe(name);
	expect((await createClient(site.tenant).get('rest/api/3/myself')).status).toBe(200);
});

describe('the state', () => {
	const create = async (site: { tenant: Parameters<typeof createClient>[0] }): Promise<unknown> =>
		createClient(site.tenant).ky.get('rest/api/3/myself').json();

	it('is written whole or not at all, and read again', async () => {
		const folder = await temporary();
		const file = join(folder, 'data.json');
		let state: unknown = { a: 1 };
		const saver = createStateWriter(file, () => state);
		saver.save();
		state = { a: 2 };
		saver.save();
		await saver.done();
		expect(await readState(file)).toEqual({ a: 2 });
		expect(await readdir(folder)).toEqual(['data.json']);
	});

	it('says when it cannot be written, and leaves nothing behind', async () => {
		const folder = await temporary();
		const saver = createStateWriter(join(folder, 'no', 'data.json'), () => ({}));
		saver.save();
		await expect(saver.done()).rejects.toMatchObject({ code: 'ERR_DATA' });
		const circular: Record<string, unknown> = {};
		circular['itself'] = circular;
		const failing = createStateWriter(join(folder, 'data.json'), () => circular);
		failing.save();
		await expect(failing.done()).rejects.toMatchObject({ code: 'ERR_DATA' });
		expect(await readdir(folder)).toEqual([]);
	});

	it('is refused when it is no JSON, or the seed is not there', async () => {
		const folder = await temporary();
		await writeFile(join(folder, 'data.json'), '{');
		await expect(startSite({ data: join(folder, 'data.json') })).rejects.toMatchObject({ code: 'ERR_DATA' });
		await expect(startSite({ data: folder })).rejects.toMatchObject({ code: 'ERR_DATA' });
		await expect(startSite({ seed: join(folder, 'none.json') })).rejects.toMatchObject({ code: 'ERR_DATA' });
		expect(await readFile(join(folder, 'data.json'), 'utf8')).toBe('{');
	});

	it('is refused with its name when its data is invalid, and so is a seed', async () => {
		const folder = await temporary();
		const file = join(folder, 'state.json');
		await writeFile(file, JSON.stringify({ product: 'jira', users: 1 }));
		for (const kind of ['data', 'seed']) {
			// oxlint-disable-next-line no-await-in-loop -- one after the other
			await expect(startSite({ [kind]: file })).rejects.toMatchObject({
				code: 'ERR_DATA',
				message: expect.stringContaining(`The ${kind} file ${file} is invalid at \``),
			});
		}
	});

	it('is refused at the start when it cannot be written: nobody heard of it before the end', async () => {
		const folder = await temporary();
		await expect(startSite({ data: join(folder, 'no', 'data.json') })).rejects.toMatchObject({ code: 'ERR_DATA' });
	});

	it('is written after every call that may change something: links and boards were not', async () => {
		const data = join(await temporary(), 'data.json');
		await using site = await startSite({ data });
		const link = { type: { name: 'Blocks' }, inwardIssue: { key: 'KEY-1' }, outwardIssue: { key: 'KEY-2' } };
		const issues = async (): Promise<string> => readFile(data, 'utf8');
		const before = await issues();
		await createClient(site.tenant).post('rest/api/3/issueLink', { json: link });
		await vi.waitFor(async () => expect(await issues()).not.toBe(before));
	});

	it('belongs to the same tenant after a restart, with another secret', async () => {
		const data = join(await temporary(), 'data.json');
		const [first, second, other] = [await start({ data }), await start({ data }), await start()];
		expect(second.tenant.clientKey).toBe(first.tenant.clientKey);
		expect(second.tenant.sharedSecret === first.tenant.sharedSecret).toBe(false);
		expect(other.tenant.clientKey).not.toBe(first.tenant.clientKey);
	});

	it('needs no file', async () => {
		await expect(create(await start())).resolves.toBeDefined();
	});
});

it.each<[SiteOptions, string]>([
	[{ product: 'bitbucket' as 'jira' }, '`product`'],
	[{ port: 70_000 }, '`port`'],
	[{ app: 'nowhere' }, '`app`'],
	[{ url: 'http://localhost/path' }, '`url`'],
	[{ allow: ['all' as 'basic'] }, '`allow`'],
	[{ retryDelays: [-1] }, '`retryDelays`'],
	[{ timeout: 0 }, '`timeout`'],
	[{ appStartTimeout: -1 }, '`appStartTimeout`'],
])('refuses the options %j', async (options, name) => {
	await expect(startSite(options)).rejects.toThrow(name);
});

it('accepts other credentials only if the option names them', async () => {
	const site = await start({ allow: ['basic'] });
	const call = async (authorization: string): Promise<number> =>
		(await fetch(`${site.url}/rest/api/3/myself`, { headers: { authorization } })).status;
	expect(await call(`Basic ${btoa('ann:token')}`)).toBe(200);
	expect(await call('Bearer abc')).toBe(401);
});

it('a Confluence site is below /wiki', async () => {
	const site = await start({ product: 'confluence' });
	expect(site.tenant.baseUrl).toBe(`${site.url}/wiki`);
});
