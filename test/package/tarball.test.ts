import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const execute = promisify(execFile);
const root = fileURLToPath(new URL('../../', import.meta.url));
const consumer = fileURLToPath(new URL('consumer/', import.meta.url));

/** The least Node that package.json promises, as a whole version. */
const { engines } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { engines: { node: string } };
const leastNode = engines.node
	.replace(/^>=/, '')
	.replace(/^\d+$/, '$&.0')
	.replace(/^\d+\.\d+$/, '$&.0');

/** Runtimes and compilers, as npm brings them. */
const TOOLS = {
	bun: '^1.4.0',
	deno: '^2.9.0',
	nodeLeast: `npm:node@${leastNode}`,
	node24: 'npm:node@^24.0.0',
	typescript57: 'npm:typescript@~5.7.0',
	typescript59: 'npm:typescript@~5.9.0',
	typescript6: 'npm:typescript@~6.0.0',
	typescript7: 'npm:typescript@^7.0.0',
	'@types/node': '^24.0.0',
};
const SCRIPTS = { bun: true, deno: true, node: true };

let folder: string;

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'tarball-'));
	await execute('npm', ['pack', '--ignore-scripts', '--pack-destination', folder], { cwd: root });
	const tarball = (await readdir(folder)).find((name) => name.endsWith('.tgz'));
	const dependencies = { 'atlassian-rest-client': `file:${tarball}`, ...TOOLS };
	const manifest = { private: true, type: 'module', dependencies, allowScripts: SCRIPTS };
	await writeFile(join(folder, 'package.json'), JSON.stringify(manifest));
	await cp(consumer, folder, { recursive: true });
	await execute('npm', ['install', '--no-audit', '--no-fund', '--no-package-lock'], { cwd: folder });
});

afterAll(() => rm(folder, { recursive: true, force: true }));

async function run(command: string, args: string[]): Promise<string> {
	const { stdout } = await execute(join(folder, 'node_modules', command), args, { cwd: folder });
	return stdout;
}

describe('the packed tarball, in an empty folder', () => {
	it.each([
		[`Node ${leastNode}`, 'nodeLeast/bin/node', ['smoke.mjs']],
		['Node 24', 'node24/bin/node', ['smoke.mjs']],
		['Bun', '.bin/bun', ['smoke.mjs']],
		['Deno', '.bin/deno', ['run', '--allow-all', '--node-modules-dir=manual', 'smoke.mjs']],
	])('signs, sends and authenticates on %s', async (_, command, args) => {
		expect(JSON.parse(await run(command, args))).toEqual({
			accountId: 'ann',
			refused: 'ERR_QSH_MISMATCH',
			urls: ['https://example.atlassian.net/wiki/rest/api/space', 'https://example.atlassian.net/wiki/moved'],
			response: { method: 'POST', body: { key: 'A' } },
			flags: ['opt-in', 'GET wiki/api/v2/pages/{id}/children', null],
		});
	});

	it.each(['typescript57', 'typescript59', 'typescript6', 'typescript7'])(
		'has declarations that %s accepts, library checks included',
		async (typescript) => {
			const flags = [
				'--noEmit',
				'--strict',
				'--exactOptionalPropertyTypes',
				'--skipLibCheck',
				'false',
				'--target',
				'es2024',
			];
			const shape = ['--module', 'nodenext', '--lib', 'es2024,dom,dom.iterable', '--types', 'node', 'consumer.ts'];
			const compiler = `${typescript}/bin/tsc`;
			await expect(run(compiler, [...flags, ...shape])).resolves.toBe('');
		},
	);

	it.each(['typescript57', 'typescript59', 'typescript6', 'typescript7'])(
		'compiles with %s and without the types of a browser, as in a new project for Node',
		async (typescript) => {
			const flags = [
				'--noEmit',
				'--strict',
				'--skipLibCheck',
				'--target',
				'es2023',
				'--lib',
				'es2023',
				'--types',
				'node',
			];
			await expect(run(`${typescript}/bin/tsc`, [...flags, '--module', 'nodenext', 'without-dom.ts'])).resolves.toBe(
				'',
			);
		},
	);

	it('has a command line', async () => {
		expect(await run('.bin/atlassian-rest-client', ['qsh', 'GET', '/?a=1'])).toContain('GET&/&a=1');
	});
});
