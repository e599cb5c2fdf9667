import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';

const cli = fileURLToPath(new URL('../../src/cli.ts', import.meta.url));

/** An app that starts a process of its own, and writes down both ids and its callbacks. */
const APP = `
import { spawn } from 'node:child_process';
import { appendFileSync } from 'node:fs';
import { createServer } from 'node:http';
const { PORT, HOST, BASE_URL, INSTALL_KEYS, TOKEN_URL, RECORD } = process.env;
const record = (line) => appendFileSync(RECORD, line + '\\n');
const other = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
record('pid ' + process.pid);
record('pid ' + other.pid);
record('keys ' + INSTALL_KEYS);
record('tokens ' + TOKEN_URL);
createServer((request, response) => {
	record(request.method + ' ' + request.url);
	if (request.url === '/end') process.exit(3);
	const descriptor = {
		key: 'com.example.app', name: 'App', baseUrl: BASE_URL, authentication: { type: 'jwt' }, scopes: ['READ'],
		lifecycle: { installed: '/installed', uninstalled: '/uninstalled' },
		modules: { webhooks: [{ event: 'jira:issue_created', url: '/webhooks' }], generalPages: [{ key: 'hello', url: '/hello', name: { value: 'Hello' } }] },
	};
	if (request.url === '/atlassian-connect.json') response.end(JSON.stringify(descriptor));
	else response.writeHead(204).end();
}).listen(Number(PORT), HOST);
`;

let folder: string;
let count = 0;
beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'site-command-'));
	await writeFile(join(folder, 'app.mjs'), APP);
});
afterAll(() => rm(folder, { recursive: true }));

interface Running {
	readonly child: ChildProcess;
	readonly url: string;
	readonly port: number;
	readonly output: () => string;
	readonly record: () => Promise<string>;
	readonly ended: Promise<unknown[]>;
}

async function freePort(): Promise<number> {
	const server = createServer().listen(0, '127.0.0.1');
	await once(server, 'listening');
	const { port } = server.address() as AddressInfo;
	server.close();
	await once(server, 'close');
	return port;
}

/** Runs the site and the app until the app is installed. */
async function start(
	command: readonly string[] = ['--', process.execPath, join(folder, 'app.mjs')],
	wrap: (line: readonly string[]) => [string, readonly string[]] = ([file = '', ...args]) => [file, args],
): Promise<Running> {
	const port = await freePort();
	count += 1;
	const file = join(folder, `record-${count}`);
	const env = { ...process.env, PORT: String(port), SITE_PORT: '0', RECORD: file, npm_lifecycle_event: 'dev' };
	const child = spawn(...wrap([process.execPath, cli, 'site', ...command]), {
		env,
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	const ended = once(child, 'close');
	let output = '';
	for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += String(chunk)));
	await vi.waitFor(() => expect(output).toContain('The app is installed'), 20_000);
	const url = /http:\S+/.exec(output)?.[0] ?? '';
	return { child, url, port, output: () => output, record: () => readFile(file, 'utf8'), ended };
}

const pidsOf = (record: string): number[] => [...record.matchAll(/^pid (\d+)$/gm)].map(([, pid]) => Number(pid));

function isThere(pid: number): boolean {
	try {
		return process.kill(pid, 0);
	} catch {
		return false;
	}
}

it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
	'%s uninstalls the app that the site runs, and ends it with all that it has started, in one line',
	async (signal) => {
		const { child, output, record, ended, url } = await start();
		expect(output()).toContain(`npx atlassian-rest-client fire jira:issue_created --site ${url}`);
		expect(output()).toContain(`npx atlassian-rest-client page hello --site ${url}`);
		const before = output();
		child.kill(signal);
		expect(await ended).toEqual([0, null]);
		expect(output()).toBe(`${before}The app is uninstalled and stopped, and the site is stopped\n`);
		const recorded = await record();
		expect(recorded).toContain(`keys ${url}/_site/install-keys`);
		expect(recorded).toContain(`tokens ${url}/_site/oauth2/token`);
		expect(recorded.trim().split('\n').at(-1)).toBe('POST /uninstalled');
		expect(pidsOf(recorded)).toHaveLength(2);
		await vi.waitFor(() => expect(pidsOf(recorded).filter(isThere)).toEqual([]), 5000);
	},
);

it('npm run dev -- --allow basic gave the flag to the app: behind --run, flags are those of the site', async () => {
	const line = `"${process.execPath}" "${join(folder, 'app.mjs')}"`;
	const { child, record, ended, url } = await start(['--run', line, '--allow', 'basic', '--repositories', 'team/web']);
	const headers = { authorization: `Basic ${btoa('ada@example.com:any')}` };
	expect((await fetch(`${url}/rest/api/3/myself`, { headers })).status).toBe(200);
	expect((await fetch(`${url}/2.0/repositories/team/web/hooks`, { headers })).status).toBe(200);
	child.kill('SIGINT');
	expect(await ended).toEqual([0, null]);
	const recorded = await record();
	expect(recorded.trim().split('\n').at(-1)).toBe('POST /uninstalled');
	await vi.waitFor(() => expect(pidsOf(recorded).filter(isThere)).toEqual([]), 5000);
});

it('npm ends its shell alone at SIGTERM: the site notices that, and ends with the app', async () => {
	const { child, record, ended } = await start(undefined, (line) => ['/bin/sh', ['-c', `"$@"; true`, 'sh', ...line]]);
	child.kill('SIGTERM');
	await ended;
	const recorded = await record();
	expect(recorded.trim().split('\n').at(-1)).toBe('POST /uninstalled');
	await vi.waitFor(() => expect(pidsOf(recorded).filter(isThere)).toEqual([]), 5000);
});

it('the site ends with the app, and with what the app has started', async () => {
	const { output, record, ended, port } = await start();
	await fetch(`http://127.0.0.1:${port}/end`).catch(() => undefined);
	expect(await ended).toEqual([1, null]);
	expect(output()).toContain('The app has ended with the exit code 3, and the site with it');
	expect(output()).not.toContain('uninstalled');
	const recorded = await record();
	await vi.waitFor(() => expect(pidsOf(recorded).filter(isThere)).toEqual([]), 5000);
});

it.skipIf(process.platform === 'win32')(
	'the app, and all that it has started, went on when its site was killed',
	async () => {
		const { child, record, ended } = await start();
		child.kill('SIGKILL');
		await ended;
		const recorded = await record();
		expect(pidsOf(recorded)).toHaveLength(2);
		await vi.waitFor(() => expect(pidsOf(recorded).filter(isThere)).toEqual([]), 5000);
	},
	30_000,
);

it('a second Ctrl-C ends an app that does not stop', async () => {
	const stubborn = join(folder, 'stubborn.mjs');
	const ignore = "for (const name of ['SIGTERM', 'SIGINT']) process.on(name, () => console.log('not now'));";
	await writeFile(stubborn, `${ignore}\n${APP}`);
	const { child, output, record, ended } = await start(['--', process.execPath, stubborn]);
	child.kill('SIGINT');
	await vi.waitFor(() => expect(output()).toContain('not now'), 5000);
	child.kill('SIGINT');
	expect(await ended).toEqual([0, null]);
	const recorded = await record();
	await vi.waitFor(() => expect(pidsOf(recorded).filter(isThere)).toEqual([]), 5000);
});

it.each([
	['PORT', 'app'],
	['SITE_PORT', 'site'],
])('says that a port is taken, and that %s is another one', async (variable) => {
	const taken = createServer().listen(0, '127.0.0.1');
	await once(taken, 'listening');
	const { port } = taken.address() as AddressInfo;
	const env = { ...process.env, PORT: String(await freePort()), SITE_PORT: '0', [variable]: String(port) };
	const child = spawn(process.execPath, [cli, 'site', '--', 'node', 'nothing.mjs'], { env });
	let stderr = '';
	child.stderr.on('data', (chunk) => (stderr += String(chunk)));
	expect(await once(child, 'close')).toEqual([2, null]);
	taken.close();
	expect(stderr.trim().split('\n')).toEqual([
		expect.stringMatching(new RegExp(`^atlassian-rest-client: the port ${port} .*${variable}\\b`)),
	]);
});

it.each([
	['a command that is not there', ['--', 'no-such-command-of-anybody'], {}, 'cannot be started'],
	['a command in two places', ['--run', 'node x.mjs', '--', 'node', 'x.mjs'], {}, 'either --run COMMAND or'],
	['an empty command', ['--run', ''], {}, 'either --run COMMAND or'],
	['a port that is not a number', ['--', 'node', 'x.mjs'], { PORT: 'x' }, 'PORT must be a number'],
])('refuses %s', async (_, args, variables, reason) => {
	const env = { ...process.env, PORT: String(await freePort()), SITE_PORT: '0', ...variables };
	const child = spawn(process.execPath, [cli, 'site', ...args], { env });
	let stderr = '';
	child.stderr.on('data', (chunk) => (stderr += String(chunk)));
	expect(await once(child, 'close')).toEqual([2, null]);
	expect(stderr).toContain(reason);
});
