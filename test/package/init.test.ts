import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, symlink } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';

const execute = promisify(execFile);
const root = fileURLToPath(new URL('../../', import.meta.url));

/** The package is the built one; the other packages are those of the repository. */
let apps: string;

beforeAll(async () => {
	// Node reads no TypeScript below a `node_modules`.
	apps = await mkdtemp(join(tmpdir(), 'init-'));
	await mkdir(join(apps, 'node_modules'));
	for (const name of ['@hono', 'express', 'fastify', 'hono', 'msw']) {
		await symlink(join(root, 'node_modules', name), join(apps, 'node_modules', name), 'dir');
	}
	await symlink(root, join(apps, 'node_modules/atlassian-rest-client'), 'dir');
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
	['a Forge remote', ['--kind', 'forge-remote', '--framework', 'fastify', '--store', 'sqlite']],
])('init writes %s whose tests pass', async (name, args) => {
	const folder = await init(`tested ${name}`, args);
	const run = execute(process.execPath, ['--test', 'test/*.test.ts'], { cwd: folder });
	const output = await run.then(
		({ stdout }) => stdout,
		({ stdout }: { stdout: string }) => stdout,
	);
	expect(output).toMatch(/pass 1\n[^]*fail 0/);
});

/** A port that was free a moment ago. */
async function freePort(): Promise<number> {
	const server = createServer().listen(0, '127.0.0.1');
	await once(server, 'listening');
	const { port } = server.address() as AddressInfo;
	await new Promise((resolve) => void server.close(resolve));
	return port;
}

it.each(['express', 'fastify', 'hono', 'node'])(
	'npm run dev of %s installs the app on the local site, which greets and shows its page',
	async (framework) => {
		const folder = await init(`dev-${framework}`, ['--framework', framework, '--store', 'sqlite']);
		const env = { ...process.env, PORT: String(await freePort()), SITE_PORT: '0' };
		const dev = spawn(process.execPath, ['src/dev.ts'], { cwd: folder, env });
		try {
			let output = '';
			for await (const chunk of dev.stdout) {
				output += String(chunk);
				if (output.includes('The app is installed')) break;
			}
			const url = /exchanges are at (\S+)/.exec(output)?.[1] ?? '';
			const cli = async (...args: string[]): Promise<string> =>
				(await execute(process.execPath, [join(root, 'dist/cli.js'), ...args, '--site', url])).stdout.trim();
			expect(await cli('fire', 'jira:issue_updated').catch(({ stderr }: { stderr: string }) => stderr)).toContain(
				'no webhook for jira:issue_updated',
			);
			expect(await (await fetch(await cli('page', 'hello'))).text()).toContain('Hello, fake-account-ada');
		} finally {
			dev.kill('SIGTERM');
			await once(dev, 'exit');
		}
	},
);

it('npm run dev of a script runs it against the local site', async () => {
	const folder = await init('dev-script', ['--kind', 'script']);
	await expect(execute(process.execPath, ['src/dev.ts'], { cwd: folder })).resolves.toMatchObject({ stderr: '' });
});

it('npm run dev of a Forge remote sends it an event for each line', async () => {
	const folder = await init('dev-remote', ['--kind', 'forge-remote', '--framework', 'node']);
	const env = { ...process.env, PORT: String(await freePort()) };
	const dev = spawn(process.execPath, ['src/dev.ts'], { cwd: folder, env });
	try {
		dev.stdin.write('\n');
		let output = '';
		for await (const chunk of dev.stdout) {
			output += String(chunk);
			if (output.includes('the app responded')) break;
		}
		expect(output).toMatch(/the app comments on \S+ [^]*the app responded with 204/);
	} finally {
		dev.kill();
		await once(dev, 'exit');
	}
});
