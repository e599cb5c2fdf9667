import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { main } from '../../src/cli/index.ts';

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
	expect(out).toMatch(/^0 errors, \d+ warnings, \d+ notes$/m);
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
module.exports[names.Trigger] = class { async process() { return {}; } };`,
	);
	const { code, out } = await run('check', file);
	expect([code, out]).toEqual([
		1,
		expect.stringContaining('manifest.yml:3:4: error: a field of a module (@forge/manifest)'),
	]);
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
