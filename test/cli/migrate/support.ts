import { spawn, type ChildProcess } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const samples = fileURLToPath(new URL('samples/', import.meta.url));

/**
 * A copy of a sample app, in a folder from which the packages of the workspace `scripts` are found, atlassian-connect-express
 * and its Express 4 among them, and this package, from its source.
 */
export async function copySample(name: string, type: 'module' | 'commonjs' = 'module'): Promise<string> {
	const cache = join(root, 'scripts/node_modules/.cache');
	await mkdir(cache, { recursive: true });
	const folder = await mkdtemp(join(cache, 'migrate-'));
	onTestFinished(() => rm(folder, { recursive: true, force: true }));
	await cp(join(samples, name), folder, { recursive: true });
	await writeFile(join(folder, 'package.json'), JSON.stringify({ type }));
	const own = join(folder, 'node_modules/atlassian-rest-client');
	await mkdir(own, { recursive: true });
	await writeFile(
		join(own, 'package.json'),
		JSON.stringify({ name: 'atlassian-rest-client', type: 'module', exports: './index.js' }),
	);
	await writeFile(join(own, 'index.js'), `export * from ${JSON.stringify(join(root, 'src/index.ts'))};\n`);
	return folder;
}

export async function freePort(): Promise<number> {
	const server = createServer();
	await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	await new Promise((resolve) => void server.close(resolve));
	return port;
}

/** Runs an app until the test ends. @returns once it says that it listens. */
export async function startApp(folder: string, env: Record<string, string>, file = 'app.js'): Promise<void> {
	const child: ChildProcess = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', file], {
		cwd: folder,
		env: { PATH: process.env['PATH'], ...env },
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	let output = '';
	const exited = new Promise<void>((resolve) => void child.once('exit', () => resolve()));
	onTestFinished(async () => {
		child.kill();
		await exited;
	});
	child.stderr?.on('data', (text) => (output += String(text)));
	await new Promise<void>((resolve, reject) => {
		child.stdout?.on('data', (text) => {
			output += String(text);
			if (output.includes('listening')) resolve();
		});
		void exited.then(() => reject(new Error(`The app ended:\n${output}`)));
	});
}

export async function readIn(folder: string, file: string): Promise<string> {
	return readFile(join(folder, file), 'utf8');
}
