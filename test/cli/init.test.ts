import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { checkManifest } from 'atlassian-rest-client/manifest';
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { runCommand as run } from './run-command.ts';

const KINDS = ['connect', 'forge-remote', 'connect-on-forge'];
const FRAMEWORKS = ['express', 'hono', 'fastify', 'next', 'node'];
const STORES = ['memory', 'sqlite', 'postgres'];
const COMBINATIONS = KINDS.flatMap((kind) =>
	FRAMEWORKS.flatMap((framework) => STORES.map((store) => [kind, framework, store] as const)),
);

const root = fileURLToPath(new URL('../../', import.meta.url));
/** Below the repository, so that the frameworks are found. */
const apps = join(root, 'node_modules/.cache/init');

async function tsc(project: string): Promise<string> {
	const compiler = join(root, 'node_modules/typescript/bin/tsc');
	const compiled = promisify(execFile)(process.execPath, [compiler, '-p', project]);
	return compiled.then(
		({ stdout }) => stdout,
		({ stdout }: { stdout: string }) => stdout,
	);
}

describe('init', () => {
	beforeAll(async () => {
		await rm(apps, { recursive: true, force: true });
		for (const [kind, framework, store] of COMBINATIONS) {
			const choices = ['--kind', kind, '--framework', framework, '--store', store];
			await run(['init', join(apps, `${kind}-${framework}-${store}`), ...choices]);
		}
		await run(['init', join(apps, 'script'), '--kind', 'script']);
	});

	it('writes apps of each kind, framework and store that compile', async () => {
		const paths = {
			'atlassian-rest-client': [join(root, 'src/index.ts')],
			'atlassian-rest-client/*': [join(root, 'src/*/index.ts')],
		};
		const compilerOptions = {
			target: 'es2024',
			lib: ['es2024', 'dom', 'dom.iterable'],
			module: 'nodenext',
			types: ['node'],
			strict: true,
			exactOptionalPropertyTypes: true,
			noUnusedLocals: true,
			erasableSyntaxOnly: true,
			verbatimModuleSyntax: true,
			allowImportingTsExtensions: true,
			skipLibCheck: true,
			noEmit: true,
			paths,
		};
		await writeFile(join(apps, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['*/**/*.ts'] }));
		expect(await tsc(apps)).toBe('');
	});

	it.each(KINDS.slice(1))('writes a manifest for %s that lacks nothing but the id of an app', async (kind) => {
		const text = await readFile(join(apps, `${kind}-node-memory/manifest.yml`), 'utf8');
		expect(checkManifest(text)).toMatchObject([{ severity: 'warning', code: 'app-id-placeholder' }]);
	});

	it.each([
		[{ DATABASE_URL: 'postgres://me:never-to-be-seen@127.0.0.1:9/app' }, '127.0.0.1:9'],
		[{ PGHOST: '127.0.0.1', PGPORT: '9', PGPASSWORD: 'never-to-be-seen' }, '127.0.0.1:9'],
	])(
		'an app without its PostgreSQL printed a stack: it says in one line which server is not there, with %j',
		async (env, place) => {
			const app = join(apps, 'connect-node-postgres');
			// Node strips no types below node_modules.
			await build({
				absWorkingDir: app,
				entryPoints: ['src/server.ts'],
				outfile: 'server.mjs',
				bundle: true,
				platform: 'node',
				format: 'esm',
				external: ['pg', 'zod'],
				alias: {
					'atlassian-rest-client': join(root, 'src/index.ts'),
					'atlassian-rest-client/node': join(root, 'src/node/index.ts'),
				},
			});
			const server = promisify(execFile)(process.execPath, ['server.mjs'], {
				cwd: app,
				env: { ...process.env, ...env },
			});
			const { code, stderr } = (await server.catch((error: unknown) => error)) as { code: number; stderr: string };
			expect(code).toBe(1);
			expect(stderr.trim().split('\n')).toEqual([
				expect.stringContaining(`PostgreSQL at ${place} cannot be used (connect ECONNREFUSED`),
			]);
			expect(stderr).not.toContain('never-to-be-seen');
		},
	);

	it('lists the packages that an app needs', async () => {
		const packageOf = async (app: string): Promise<Record<string, object>> =>
			JSON.parse(await readFile(join(apps, app, 'package.json'), 'utf8')) as Record<string, object>;
		const { dependencies, devDependencies } = await packageOf('forge-remote-express-postgres');
		expect(Object.keys(dependencies ?? {})).toEqual(['atlassian-rest-client', 'express', 'pg']);
		expect(Object.keys(devDependencies ?? {})).toEqual(
			expect.arrayContaining(['@electric-sql/pglite', '@forge/bridge', 'esbuild']),
		);
		expect((await packageOf('connect-next-sqlite'))['scripts']).toMatchObject({
			dev: 'atlassian-rest-client site --run "next dev --hostname 127.0.0.1"',
			start: 'next build && next start',
		});
		expect(Object.keys((await packageOf('script'))['dependencies'] ?? {})).toEqual(['atlassian-rest-client']);
	});
});

describe('init, in a folder', () => {
	let folder: string;
	beforeAll(async () => {
		folder = await mkdtemp(join(tmpdir(), 'init-'));
	});
	afterAll(() => rm(folder, { recursive: true }));

	it('changes no file that is there', async () => {
		const file = join(folder, 'used/src/app.ts');
		await mkdir(dirname(file), { recursive: true });
		await writeFile(file, 'mine');
		const { code, err } = await run(['init', join(folder, 'used'), '--yes']);
		expect([code, err]).toEqual([2, expect.stringContaining('src/app.ts')]);
		expect(await readFile(file, 'utf8')).toBe('mine');
	});

	it('says that the app does not run on the Node at hand', async () => {
		const onNode = async (node: string): Promise<string> => {
			vi.stubGlobal('process', Object.create(process, { versions: { value: { node } } }));
			onTestFinished(() => void vi.unstubAllGlobals());
			return (await run(['init', join(folder, `on-${node}`), '--name', 'app'])).out;
		};
		expect(await onNode('20.19.0')).toContain('These need Node 22.18 or newer: this is 20.19.0\n');
		expect(await onNode('22.17.1')).toContain('this is 22.17.1');
		expect(await onNode('22.18.0')).not.toContain('newer');
	});

	it('names the package for its folder, or as it is told, and says how to go on', async () => {
		const { out } = await run(['init', join(folder, 'My App_2')]);
		expect(out).toMatch(/Wrote an app \(forge-remote, express, memory\)[^]*npm install[^]*npm run dev/);
		const { name } = JSON.parse(await readFile(join(folder, 'My App_2/package.json'), 'utf8')) as { name: string };
		expect(name).toBe('my-app-2');
		expect(await run(['init', join(folder, 'x'), '--name', 'Mine'])).toMatchObject({ code: 2 });
		expect(await run(['init', join(folder, '42')])).toMatchObject({ code: 2 });
		await writeFile(join(folder, 'file'), '');
		expect(await run(['init', join(folder, 'file')])).toMatchObject({
			code: 2,
			err: expect.stringContaining('choose an empty folder'),
		});
	});

	it('without the name of a folder wrote into the folder that it ran in', async () => {
		const place = join(folder, 'nobody-named-it');
		await mkdir(place);
		await writeFile(join(place, 'thesis.txt'), '');
		vi.spyOn(process, 'cwd').mockReturnValue(place);
		for (const [args, isTTY] of [
			[['init'], false],
			[['init', '--yes'], false],
			[['init'], true],
		] as const) {
			expect(await run([...args], { isTTY })).toMatchObject({ code: 2, err: expect.stringContaining('init my-app') });
		}
		expect(await readdir(place)).toEqual(['thesis.txt']);
		expect(await run(['init', '.'])).toMatchObject({ code: 0 });
		await rm(place, { recursive: true });
		await mkdir(place);
		expect(await run(['init'])).toMatchObject({ code: 0 });
		expect(await readdir(place)).toContain('package.json');
	});

	it.each([
		[['--kind', 'plugin'], 'Allowed choices are forge-remote'],
		[['--kind', 'script', '--store', 'sqlite'], 'neither a framework nor a store'],
	])('refuses %j', async (args, reason) => {
		expect(await run(['init', folder, ...args])).toMatchObject({ code: 2, err: expect.stringContaining(reason) });
	});
});
