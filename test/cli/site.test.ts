import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { main } from '../../src/cli/index.ts';
import { SECRET_MARK } from '../support/tenants.ts';

const MANIFEST = `app:
  id: ari:cloud:ecosystem::app/11111111-2222-4333-8444-555555555555
  runtime: { name: nodejs24.x }
remotes: [{ key: backend, baseUrl: "https://notes.acme.example", operations: [compute] }]
modules:
  endpoint: [{ key: events, remote: backend, route: { path: /forge/events } }]
  trigger: [{ key: life, endpoint: events, events: ["avi:forge:installed:app", "avi:jira:created:issue"] }]
  jira:globalPage: [{ key: notes, title: Notes, resource: main, resolver: { endpoint: events } }]
resources: [{ key: main, path: static }]
permissions: { scopes: ["read:jira-work"] }
`;

async function run(
	args: string[],
	whileRunning: (err: string, later: () => string) => Promise<void> = async () => undefined,
): Promise<{ code: number; out: string; err: string }> {
	const written = { out: '', err: '' };
	const code = await main(args, {
		stdin: (async function* none() {})(),
		stdout: { write: (text: string) => (written.out += text) },
		stderr: { write: (text: string) => (written.err += text) },
		env: {},
		once: (signal: string, listener: () => void) => {
			if (signal === 'SIGINT') void whileRunning(written.err, () => written.err).finally(listener);
		},
	});
	return { code, ...written };
}

describe('the command site', () => {
	it('runs a site until it is asked to stop, and logs its exchanges', async () => {
		const { code, out, err } = await run(['site', '--port', '0', '--log', 'json'], async (started) => {
			const [url = ''] = /http:\/\/\S+/.exec(started) ?? [];
			await fetch(`${url}/rest/api/3/myself`);
		});
		expect(code).toBe(0);
		expect(err).toContain('for this machine only');
		expect(err).toMatch(/installKeys: 'http:\S+\/_site\/install-keys'/);
		expect(JSON.parse(out)).toMatchObject({ method: 'GET', status: 401, code: 'ERR_TOKEN_MISSING' });
	});

	it('named options of the library in its log: the hint of a refused credential is a flag', async () => {
		const { out, err } = await run(['site', '--port', '0'], async (started) => {
			const [url = ''] = /http:\/\/\S+/.exec(started) ?? [];
			await fetch(`${url}/rest/api/3/myself`, { headers: { authorization: 'Basic YTpi' } });
		});
		expect(out).toContain('to accept it, set --allow basic\n');
		expect(err).toMatch(/\nThe site is stopped\n$/);
	});

	it('installs the app of a Forge manifest, and says which option the app needs', async () => {
		const folder = await mkdtemp(join(tmpdir(), 'site-forge-'));
		onTestFinished(() => rm(folder, { recursive: true }));
		const file = join(folder, 'manifest.yml');
		await writeFile(file, MANIFEST);
		const app = createServer((_, response) => response.writeHead(204).end());
		await new Promise<void>((resolve) => void app.listen(0, '127.0.0.1', resolve));
		onTestFinished(() => void app.close());
		const { port } = app.address() as AddressInfo;
		const args = ['site', '--port', '0', '--manifest', file, '--forge-app', `http://127.0.0.1:${port}`];
		const { code, out, err } = await run(args, (_, later) =>
			vi.waitFor(() => expect(later()).toContain('The app is installed')),
		);
		expect(code).toBe(0);
		expect(out).toMatch(/avi:forge:installed:app POST http:\S+\/forge\/events 204 accepted/);
		expect(err).toMatch(/forge: \{ development: \{"jwksUrl":"http:\S+","apiUrl":"http:\S+"\} \}/);
		const elsewhere = await run(['site', '--port', '0', '--manifest', file], () => new Promise(() => undefined));
		expect(elsewhere).toMatchObject({
			code: 1,
			err: expect.stringContaining('backend is not on this machine: --forge-app needs the address'),
		});
		expect(err).toMatch(/\n {2}npx atlassian-rest-client fire avi:jira:created:issue --site http:\S+\n/);
		expect(err).toMatch(/\n {2}npx atlassian-rest-client page notes --site http:\S+\n/);
		expect(err).toMatch(/\nThe app is uninstalled, and the site is stopped\n$/);
	});

	it('says when it is open to the network', async () => {
		expect(await run(['site', '--port', '0', '--host', '0.0.0.0'])).toMatchObject({
			code: 0,
			err: expect.stringContaining('open to everyone who can reach 0.0.0.0'),
		});
	});

	it('says so when the port is taken', async () => {
		const { code, err } = await run(['site', '--port', '0'], async (started) => {
			const { port } = new URL(/http:\/\/\S+/.exec(started)?.[0] ?? '');
			expect(await run(['site', '--port', port])).toMatchObject({ code: 2, err: expect.stringContaining('--port') });
		});
		expect([code, err]).toEqual([0, expect.stringContaining('this machine only')]);
	});

	it('plays the authorization server for the OAuth 2.0 apps of a file, whose secrets are not shown', async () => {
		const folder = await mkdtemp(join(tmpdir(), 'site-'));
		onTestFinished(() => rm(folder, { recursive: true }));
		const file = join(folder, 'clients.json');
		const client = {
			clientId: 'client-1',
			clientSecret: `oauth-${SECRET_MARK}`,
			redirectUris: ['https://app.example.com/'],
		};
		await writeFile(file, JSON.stringify(client));
		const { code, out, err } = await run(['site', '--port', '0', '--oauth', file], async (started) => {
			const { authUrl } = JSON.parse(/\{.*\}/.exec(started)?.[0] ?? '{}') as { authUrl: string };
			const query = new URLSearchParams({ client_id: 'client-1', redirect_uri: 'https://app.example.com/' });
			const response = await fetch(`${authUrl}/authorize?${query}`, { redirect: 'manual' });
			expect(new URL(response.headers.get('location') ?? '').origin).toBe('https://app.example.com');
		});
		expect([code, out + err]).toEqual([0, expect.not.stringContaining(SECRET_MARK)]);
		await writeFile(file, `{ "clientSecret": "${SECRET_MARK}", `);
		const broken = await run(['site', '--port', '0', '--oauth', file]);
		expect(broken).toMatchObject({ code: 2, err: expect.stringContaining('cannot be read as JSON') });
		expect(broken.err).not.toContain(SECRET_MARK);
		await writeFile(file, '{}');
		expect(await run(['site', '--port', '0', '--oauth', file])).toMatchObject({ code: 2 });
	});

	it.each([
		[['--port', 'x']],
		[['--log', 'xml']],
		[['--product', 'bitbucket', '--port', '0']],
		[['--faults', '418', '--port', '0']],
		[['--faults', '503@2', '--port', '0']],
		[['--faults', '503@', '--port', '0']],
		[['--allow', 'all', '--port', '0']],
		[['--repositories', 'web', '--port', '0']],
		[['--app', 'nowhere', '--port', '0']],
		[['--forge-app', 'http://127.0.0.1:1', '--port', '0']],
		[['--manifest', 'manifest.yml', '--forge-app', 'nowhere', '--port', '0']],
		[['--manifest', '/nowhere.yml', '--port', '0']],
	])('refuses the arguments %j', async (args) => {
		expect(await run(['site', ...args])).toMatchObject({ code: 2 });
	});
});
