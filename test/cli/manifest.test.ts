import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { main } from '../../src/cli/index.ts';
import { importedFiles } from '../../src/cli/scopes/imported-files.ts';
import { loadParser } from '../../src/cli/scopes/parse-source.ts';

const MANIFEST = `app:
  id: ari:cloud:ecosystem::app/11111111-2222-4333-8444-555555555555
  runtime: { name: nodejs24.x }
remotes:
  - { key: backend, baseUrl: "https://notes.acme.example", operations: [compute] }
modules:
  endpoint:
    - { key: events, remote: backend, route: { path: /forge/events }, auth: { appSystemToken: { enabled: true } } }
  trigger:
    - { key: edits, endpoint: events, events: [ "avi:jira:updated:issue" ] }
permissions: { scopes: [ "read:jira-work", "read:app-system-token" ] }
`;

let folder: string;
let file: string;

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'manifest-'));
	file = join(folder, 'manifest.yml');
	await writeFile(file, MANIFEST);
});

afterAll(() => rm(folder, { recursive: true }));

async function run(...args: string[]): Promise<{ code: number; out: string; err: string }> {
	const written = { out: '', err: '' };
	const code = await main(['manifest', ...args], {
		stdin: (async function* input() {})(),
		stdout: { write: (text) => (written.out += text) },
		stderr: { write: (text) => (written.err += text) },
		env: {},
	});
	return { code, ...written };
}

it('a manifest that is right has no errors, and the missing checker of Forge is named', async () => {
	const { code, out } = await run('check', file);
	expect([code, out]).toEqual([0, expect.stringContaining('@forge/manifest is not installed')]);
	expect(out).toMatch(/^0 errors, \d+ warnings?, \d+ notes?$/m);
});

it('an error has its file and line, and the exit code 1', async () => {
	const broken = join(folder, 'broken.yml');
	await writeFile(broken, MANIFEST.replace('endpoint: events, events:', 'endpoint: gone, events:'));
	const { code, out } = await run('check', broken);
	expect([code, out]).toEqual([1, expect.stringMatching(/broken\.yml:10:\d+: error: .*\(unknown-reference\)/)]);
});

it('the app is checked against the manifest, and the manifest against the last release', async () => {
	const app = join(folder, 'app.mjs');
	await writeFile(app, 'export const manifestApp = { routes: ["/other"], events: ["avi:jira:updated:issue"] };');
	const previous = join(folder, 'previous.yml');
	await writeFile(previous, MANIFEST.replace('app:\n', 'app:\n  licensing: { enabled: true }\n'));
	const { code, out } = await run('check', file, '--app', app, '--previous', previous);
	expect([code, out]).toEqual([1, expect.stringContaining('(handler-missing)')]);
	expect(out).toContain('(licensing-gone)');
});

it('the checker of Forge is used where it is installed beside the manifest', async () => {
	const home = join(folder, 'node_modules/@forge/manifest');
	await mkdir(home, { recursive: true });
	await writeFile(join(home, 'package.json'), '{ "name": "@forge/manifest", "main": "index.cjs" }');
	await writeFile(
		join(home, 'index.cjs'),
		`class Processor { async process() { return { errors: [{ level: 'error', message: 'a field of a module', line: 3, column: 4 }] }; } }
const names = { Full: 'FullValidationProcessor', Trigger: 'ProductTriggerValidationProcessor' };
module.exports[names.Full] = Processor;
module.exports[names.Trigger] = Processor;`,
	);
	const { code, out } = await run('check', file);
	expect([code, out]).toEqual([
		1,
		expect.stringContaining('manifest.yml:3:4: error: a field of a module (@forge/manifest)'),
	]);
	// It counts once, and in the last line.
	expect(out.match(/a field of a module/g)).toHaveLength(1);
	expect(out).toMatch(/^1 error, \d+ warnings?, \d+ notes?$/m);
	await rm(home, { recursive: true });
});

it.each([
	[[]],
	[['check']],
	[['nonsense', 'manifest.yml']],
	[['check', '/nowhere.yml']],
	[['check', 'FILE', '--app', '/nowhere.mjs']],
])('refuses the arguments %j', async (args) => {
	const { code, err } = await run(...args.map((arg) => (arg === 'FILE' ? file : arg)));
	expect([code, err]).toEqual([2, expect.stringMatching(/^atlassian-rest-client: /)]);
});

it('a module that describes no app is refused by name', async () => {
	const app = join(folder, 'empty.mjs');
	await writeFile(app, 'export const other = 1;');
	expect(await run('check', file, '--app', app)).toMatchObject({
		code: 2,
		err: expect.stringContaining('manifestApp'),
	});
});

describe('the calls of the app', () => {
	const APP = `import { createClient } from 'atlassian-rest-client';
import type { Other } from './types.ts';
import { comment } from './calls.js';
export const manifestApp = { routes: ['/forge/events'], events: ['avi:jira:updated:issue'] };
export const run = async (installation) => createClient(installation).get('rest/api/3/project/{projectIdOrKey}');
`;
	const CALLS = `export * from './more';
export const comment = (client) => client.post('rest/api/3/issue/{issueIdOrKey}/comment', {});`;

	async function check(files: Record<string, string>, scopes?: string): Promise<{ code: number; lines: string[] }> {
		const home = await mkdtemp(join(folder, 'app-'));
		for (const [name, text] of Object.entries(files)) await writeFile(join(home, name), text);
		const own = join(home, 'manifest.yml');
		const listed = /scopes: .*\]/;
		await writeFile(own, scopes === undefined ? MANIFEST : MANIFEST.replace(listed, scopes));
		// The module is loaded as well: by the name that Node knows.
		const { code, out } = await run('check', own, '--app', join(home, 'app.mjs'));
		return { code, lines: out.split('\n').filter((line) => /scope|run time/.test(line)) };
	}

	const files = {
		'app.mjs': APP.replace(
			"import { createClient } from 'atlassian-rest-client';\n",
			'const createClient = (a) => a;\n',
		).replace("import type { Other } from './types.ts';\n", ''),
		'calls.js': CALLS.replace("'./more'", "'./more.js'"),
		'more.js': "export const all = (client) => client.paginate('rest/api/3/search/jql');",
	};

	it('need their scopes, also in the modules that are imported', async () => {
		const { code, lines } = await check(files);
		expect([code, lines]).toEqual([
			1,
			[
				expect.stringMatching(
					/:11:\d+: error: POST \/rest\/api\/3\/issue\/\{issueIdOrKey\}\/comment \(\S*calls\.js:2\) needs the scope write:jira-work, or .* \(scope-missing\)/,
				),
			],
		]);
	});

	it('and its events are all that need scopes: others are named with their lines', async () => {
		const scopes =
			'scopes: ["read:jira-work", "write:jira-work", "manage:jira-webhook", "read:app-system-token", "storage:app"]';
		expect(await check(files, scopes)).toEqual({
			code: 0,
			lines: [expect.stringMatching(/:11:62: warning: No call and no event .* manage:jira-webhook \(scope-unneeded\)/)],
		});
		const map =
			'scopes: { "read:jira-work": {}, "write:jira-work": {}, "manage:jira-webhook": {}, "read:app-system-token": {} }';
		expect((await check(files, map)).lines).toEqual([expect.stringContaining('(scope-unneeded)')]);
	});

	it('whose path is known at run time only are named, and then no scope is called unneeded', async () => {
		const scopes = 'scopes: ["read:jira-work", "write:jira-work", "manage:jira-webhook", "read:app-system-token"]';
		const { code, lines } = await check(
			{ ...files, 'more.js': 'export const all = (client, path) => client.paginate(path);' },
			scopes,
		);
		expect([code, lines]).toEqual([0, [expect.stringMatching(/more\.js:1: note: path only known at run time/)]]);
	});

	it('are not looked at where the parser is not installed', async () => {
		vi.doMock('oxc-parser', () => {
			throw new Error('not installed');
		});
		onTestFinished(() => vi.doUnmock('oxc-parser'));
		const { code, lines } = await check(files);
		expect([code, lines]).toEqual([0, ["oxc-parser is not installed: the scopes of the app's calls were not checked"]]);
	});
});

it('every way of naming an imported file finds it, and types alone load none', async () => {
	const home = await mkdtemp(join(folder, 'imports-'));
	await mkdir(join(home, 'room'));
	const call = (id: number): string => `client.get('rest/api/3/project/x${id}')`;
	const texts: Record<string, string> = {
		'app.mts': `import './a.js'; import './b'; export * from './room'; import('./c.mjs'); import type {} from './types'; import './gone'; export const manifestApp = {};`,
		'a.ts': call(1),
		'b.tsx': call(2),
		'room/index.ts': `import '../app.mts'; ${call(3)}`,
		'c.mts': call(4),
		'types.ts': call(5),
	};
	for (const [name, text] of Object.entries(texts)) await writeFile(join(home, name), text);
	const parse = await loadParser();
	const found = await importedFiles(join(home, 'app.mts'), parse);
	expect(found.map(({ file: one }) => relative(home, one))).toEqual([
		'a.ts',
		'app.mts',
		'b.tsx',
		'c.mts',
		'room/index.ts',
	]);
});
