import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';

const execute = promisify(execFile);
const root = fileURLToPath(new URL('../../', import.meta.url));

/** The package is the built one; the other packages are those of the repository. */
let apps: string;

beforeAll(async () => {
	// Node reads no TypeScript below a `node_modules`.
	apps = await mkdtemp(join(tmpdir(), 'init-'));
	await mkdir(join(apps, 'node_modules'));
	for (const name of ['@electric-sql', '@hono', 'esbuild', 'express', 'fastify', 'hono', 'pg']) {
		await symlink(join(root, 'node_modules', name), join(apps, 'node_modules', name), 'dir');
	}
	await symlink(root, join(apps, 'node_modules/atlassian-rest-client'), 'dir');
	await mkdir(join(apps, 'node_modules/.bin'));
	await symlink(join(root, 'dist/cli.js'), join(apps, 'node_modules/.bin/atlassian-rest-client'));
	await symlink(join(root, 'node_modules/.bin/esbuild'), join(apps, 'node_modules/.bin/esbuild'));
	// The form in which the real one calls the bridge of the site has tests of its own.
	const bridge = join(apps, 'node_modules/@forge/bridge');
	await mkdir(bridge, { recursive: true });
	await writeFile(
		join(bridge, 'index.js'),
		'export const invokeRemote = (input) => globalThis.forge.invokeRemote(input);',
	);
	await writeFile(join(bridge, 'package.json'), '{ "main": "index.js", "type": "module" }');
});

afterAll(() => rm(apps, { recursive: true, force: true }));

async function init(name: string, args: readonly string[]): Promise<string> {
	const folder = join(apps, name);
	await execute(process.execPath, [join(root, 'dist/cli.js'), 'init', folder, ...args]);
	return folder;
}

it.each([
	['a script', ['--kind', 'script']],
	['a Connect app in memory', ['--kind', 'connect', '--framework', 'node', '--store', 'memory']],
	['a Connect app with SQLite', ['--kind', 'connect', '--framework', 'hono', '--store', 'sqlite']],
	['a Connect app on Forge', ['--kind', 'connect-on-forge', '--framework', 'express', '--store', 'sqlite']],
	['a Connect app on Forge for Next.js', ['--kind', 'connect-on-forge', '--framework', 'next', '--store', 'postgres']],
	['a Forge remote', ['--kind', 'forge-remote', '--framework', 'fastify', '--store', 'postgres']],
])('init writes %s whose tests pass', async (name, args) => {
	const folder = await init(`tested ${name}`, args);
	const run = execute(process.execPath, ['--test', 'test/*.test.ts'], { cwd: folder });
	const { stdout, stderr } = await run.catch((error: { stdout: string; stderr: string }) => error);
	expect(stdout).toMatch(/pass 1\n[^]*fail 0/);
	expect(stdout + stderr).not.toContain('ERR_TOKEN_MISSING');
});

/** A port that was free a moment ago. */
async function freePort(): Promise<number> {
	const server = createServer().listen(0, '127.0.0.1');
	await once(server, 'listening');
	const { port } = server.address() as AddressInfo;
	await new Promise((resolve) => void server.close(resolve));
	return port;
}

interface Running {
	readonly url: string;
	/** Runs a command of the package against the site. */
	readonly cli: (...args: string[]) => Promise<string>;
	readonly output: () => string;
}

/** Runs `npm run dev` until the app is installed; stops it, which leaves nothing behind. */
async function withDev<Result>(folder: string, use: (running: Running) => Promise<Result>): Promise<Result> {
	const env = { ...process.env, PORT: String(await freePort()), SITE_PORT: '0' };
	const dev = spawn('npm', ['run', 'dev'], { cwd: folder, env, detached: true });
	const ended = once(dev, 'close');
	let output = '';
	for (const stream of [dev.stdout, dev.stderr]) stream.on('data', (chunk) => (output += String(chunk)));
	let result: Result;
	try {
		await vi.waitFor(() => expect(output).toContain('The app is installed'), 60_000);
		const url = /page are at (\S+)/.exec(output)?.[1] ?? '';
		const cli = async (...args: string[]): Promise<string> =>
			(await execute(process.execPath, [join(root, 'dist/cli.js'), ...args, '--site', url])).stdout.trim();
		result = await use({ url, cli, output: () => output });
	} finally {
		// As Ctrl-C on a terminal, which every process of npm receives.
		process.kill(-Number(dev.pid), 'SIGINT');
		await ended;
	}
	await expect(fetch(`http://127.0.0.1:${env.PORT}/`)).rejects.toThrow('fetch failed');
	return result;
}

/** Creates an issue as a user does, and waits for the comment of the app. */
async function greeted(url: string): Promise<string> {
	const issues = await (await fetch(`${url}/issues`)).text();
	const type = /<option value="(\d+)"[^>]*>Task/.exec(issues)?.[1] ?? '';
	const form = new URLSearchParams({ project: 'KEY', type, summary: 'Water the plants' });
	const headers = { origin: url, 'content-type': 'application/x-www-form-urlencoded' };
	await fetch(`${url}/_site/do/issue-create`, { method: 'POST', body: form, headers, redirect: 'manual' });
	return vi.waitFor(async () => {
		const page = await (await fetch(`${url}/browse/KEY-6`)).text();
		expect(page).toContain('Hello from the app, KEY-6.');
		return page;
	}, 10_000);
}

it.each(['express', 'fastify', 'hono', 'node'])(
	'npm run dev of %s installs the app on the local site, which greets and shows its page',
	async (framework) => {
		const folder = await init(`dev-${framework}`, ['--kind', 'connect', '--framework', framework, '--store', 'sqlite']);
		await withDev(folder, async ({ cli, url, output }) => {
			await expect(cli('fire', 'jira:issue_updated')).rejects.toThrow('does not receive jira:issue_updated');
			await greeted(url);
			const page = await cli('page', 'hello');
			expect(await (await fetch(page)).text()).toContain('Hello, fake-account-ada');
			await fetch(page.replace(/\?.*/, ''));
			await vi.waitFor(() => expect(output()).toMatch(/^refused GET \/hello: ERR_TOKEN_MISSING/m));
		});
	},
);

it('npm run dev of a script runs it against the local site', async () => {
	const folder = await init('dev-script', ['--kind', 'script']);
	await expect(execute(process.execPath, ['src/dev.ts'], { cwd: folder })).resolves.toMatchObject({ stderr: '' });
	const env = { PATH: process.env['PATH'] };
	await expect(execute(process.execPath, ['src/script.ts'], { cwd: folder, env })).rejects.toMatchObject({
		code: 2,
		stderr: 'Set ATLASSIAN_URL, ATLASSIAN_EMAIL and ATLASSIAN_API_TOKEN\n',
	});
});

it.each(['forge-remote', 'connect-on-forge'])(
	'npm run dev of %s installs the app by its manifest, and events and calls of pages reach it',
	async (kind) => {
		const folder = await init(`dev-${kind}`, ['--kind', kind, '--framework', 'node']);
		const shown = await withDev(folder, async ({ cli, url }) => {
			await greeted(url);
			const event = kind === 'forge-remote' ? 'avi:jira:created:issue' : 'avi:jira:commented:issue';
			expect(await cli('fire', event)).toMatch(/^204 {2}accepted {2}avi:jira:/);
			const page = await (await fetch(await cli('page', 'hello'))).text();
			if (kind === 'connect-on-forge') return page;
			const frame = /<iframe\s[^>]*\bdata-src="([^"]+)"/.exec(page)?.[1] ?? '';
			expect(await (await fetch(new URL(`${frame}hello.js`, url))).text()).toContain('/hello');
			const init = { method: 'POST', body: JSON.stringify({ path: '/hello' }), headers: { origin: url } };
			const response = await fetch(`${url}/_site/forge/control/invoke/hello`, init);
			const { status, body } = (await response.json()) as { status: number; body: { hello: string } };
			return `${status} Hello, ${body.hello}`;
		});
		expect(shown).toContain('Hello, fake-account-ada');
	},
);
