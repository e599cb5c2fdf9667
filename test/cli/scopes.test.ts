import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { runCommand } from './run-command.ts';

let folder: string;

beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'scopes-'));
});

afterEach(() => rm(folder, { recursive: true }));

async function write(name: string, content: string | object): Promise<string> {
	const path = join(folder, name);
	await mkdir(dirname(path), { recursive: true });
	await writeFile(path, typeof content === 'string' ? content : JSON.stringify(content));
	return path;
}

/** The lines that a command line prints, without the folder. */
async function scopes(...args: string[]): Promise<{ code: number; lines: string[]; err: string }> {
	const { code, out, err } = await runCommand(['scopes', ...args]);
	return { code, lines: out.replaceAll(`${folder}/`, '').trimEnd().split('\n'), err };
}

/** The operations that are found in a source text: method and template of each. */
async function operationsIn(text: string, name = 'app.ts'): Promise<string[]> {
	const { lines } = await scopes(await write(name, text));
	return lines.filter((line) => /^[A-Z]+ \//.test(line));
}

describe('the calls of a source file', () => {
	it.each([
		["jira.get('rest/api/3/myself')", 'GET /rest/api/3/myself'],
		["jira.ky.post('/rest/api/3/issue', { json })", 'POST /rest/api/3/issue'],
		['jira?.delete(`rest/api/3/issue/${key}`)', 'DELETE /rest/api/3/issue/{issueIdOrKey}'],
		["jira.put('rest/api/3/issue/' + key + '?notifyUsers=false')", 'PUT /rest/api/3/issue/{issueIdOrKey}'],
		["jira.put('rest/api/3/issue/{issueIdOrKey}', { params })", 'PUT /rest/api/3/issue/{issueIdOrKey}'],
		["jira.paginate('rest/api/3/project/search')", 'GET /rest/api/3/project/search'],
		["jira.paginate.post('rest/api/3/search/jql')", 'POST /rest/api/3/search/jql'],
		["jira.task('post', 'rest/api/3/project/KEY/delete')", 'POST /rest/api/3/project/{projectIdOrKey}/delete'],
		["wiki.get('api/v2/pages/7' as const)", 'GET /wiki/api/v2/pages/{id}'],
		["git.get('repositories/team/repo')", 'GET /2.0/repositories/{workspace}/{repo_slug}'],
		["jira.ky('rest/api/3/issue', { method: 'post' })", 'POST /rest/api/3/issue'],
		[
			'api.asApp().requestJira(route`/rest/api/3/issue/${key}`, { method: "PUT" })',
			'PUT /rest/api/3/issue/{issueIdOrKey}',
		],
		['requestConfluence(`/wiki/api/v2/pages/${id}`)', 'GET /wiki/api/v2/pages/{id}'],
		["AP.request({ url: '/rest/api/2/issue', type: 'POST' })", 'POST /rest/api/2/issue'],
		['fetch(`${base}/rest/api/3/myself`)', 'GET /rest/api/3/myself'],
		['fetch(`https://${site}.atlassian.net/rest/api/3/myself`)', 'GET /rest/api/3/myself'],
		['fetch(`https://api.atlassian.com/ex/jira/${id}/rest/api/3/myself`)', 'GET /rest/api/3/myself'],
		["fetch(new URL('/rest/api/3/myself', base))", 'GET /rest/api/3/myself'],
		["var url = '/rest/api/3/myself'; jira.get(url)", 'GET /rest/api/3/myself'],
		["const PATHS = { me: 'rest/api/3/myself' }; jira.get(PATHS.me)", 'GET /rest/api/3/myself'],
		['const path = (key) => `rest/api/3/issue/${key}`; jira.get(path(key))', 'GET /rest/api/3/issue/{issueIdOrKey}'],
		[
			'function path(key) { return `rest/api/3/issue/${key}` } jira.get(path(key))',
			'GET /rest/api/3/issue/{issueIdOrKey}',
		],
		["jira.get('/rest/api/3/issue/'.concat(key))", 'GET /rest/api/3/issue/{issueIdOrKey}'],
		["jira.get('/rest/api/3/issue/KEY'.replace('KEY', key))", 'GET /rest/api/3/issue/{issueIdOrKey}'],
		['class A { base = "rest/api/3"; me() { return jira.get(`${this.base}/myself`) } }', 'GET /rest/api/3/myself'],
		['requestJira(assumeTrustedRoute(`/rest/api/3/issue/${key}`))', 'GET /rest/api/3/issue/{issueIdOrKey}'],
		['fetch(`${base}/rest/api/${3}/myself`, { ...init, method: "GET" })', 'GET /rest/api/3/myself'],
		[
			"request({ method: 'PUT', uri: baseUrl + '/rest/api/2/issue/' + key }, done)",
			'PUT /rest/api/2/issue/{issueIdOrKey}',
		],
		['request.post(`${base}/rest/api/2/issue`, (err, res) => {})', 'POST /rest/api/2/issue'],
		["https.get('https://site.atlassian.net/rest/api/3/myself', (res) => {})", 'GET /rest/api/3/myself'],
		["const init = { method: 'POST', body }; fetch('/rest/api/3/issue', init)", 'POST /rest/api/3/issue'],
		["$.ajax({ url: '/rest/api/2/issue', type: 'POST' })", 'POST /rest/api/2/issue'],
		["AP.request('/rest/api/2/myself')", 'GET /rest/api/2/myself'],
		["AP.request('/rest/api/2/issue', { type: 'post', success: render })", 'POST /rest/api/2/issue'],
		["const BASE = 'rest/api/3'; jira.get(`${BASE}/myself`)", 'GET /rest/api/3/myself'],
		["jira.get('rest/api/latest/myself')", 'GET /rest/api/2/myself'],
	])('%s is %s', async (text, operation) => {
		expect(await operationsIn(text)).toEqual([operation]);
	});

	it.each([
		"map.get('key')",
		"app.get('/user', handler)",
		"fetch('https://example.com/rest-of-it')",
		"let base = 'rest/api/3/myself'; base = other; jira.get(base)",
		"const path = 'rest/api/3/myself'; const get = (path) => jira.get(path)",
		"{ const p = 'rest/api/3/myself' } { const p = other(); jira.get(p) }",
		'jira.get(path)',
		'jira.get()',
		'jira[get]("rest/api/3/myself")',
		'// jira.get("rest/api/3/myself")',
	])('%s is none', async (text) => {
		expect(await operationsIn(text)).toEqual([]);
	});

	it('are those of JavaScript and of JSX, too', async () => {
		expect(await operationsIn("const a = <b>{jira.get('rest/api/3/myself')}</b>", 'app.jsx')).toHaveLength(1);
		expect(await operationsIn("module.exports = () => jira.get('rest/api/3/myself')", 'app.cjs')).toHaveLength(1);
	});

	it('have their places, in all files of a folder but those of others', async () => {
		const call = "jira.get('rest/api/3/myself');\n";
		await write('src/a.ts', `\n${call}`);
		await write('src/b/c.mjs', call + call);
		for (const name of ['node_modules/x/a.js', 'dist/a.js', '.next/a.js', 'src/a.d.ts', 'src/notes.md'])
			await write(name, call);
		expect((await scopes(folder)).lines).toContain('    src/a.ts:2, src/b/c.mjs:1, src/b/c.mjs:2');
	});

	it('that are not in the documents, or not in the text, are reported as such', async () => {
		const text = "jira.get('rest/api/3/isue');\njira.paginate(path);\n";
		expect((await scopes(await write('app.ts', text))).lines).toEqual([
			"Not in Atlassian's documents:",
			'    GET rest/api/3/isue (app.ts:1)',
			'',
			'Warning: this list lacks calls:',
			'    app.ts:2: path only known at run time',
			'',
			'The scopes of 0 operations:',
			'    classic   (none)',
			'    granular  (none)',
			'    Connect   (none)',
		]);
	});

	it('that are deprecated have a note, with the replacement where there is one', async () => {
		const text = "jira.get('rest/api/3/search');\njira.get('rest/api/3/myself');";
		const { code, lines } = await scopes(await write('app.ts', text));
		expect(code).toBe(0);
		expect(lines.filter((line) => line.includes('deprecated'))).toEqual([
			'    deprecated: GET /rest/api/3/search, its replacement is /rest/api/3/search/jql',
		]);
	});

	it('are printed with their scopes', async () => {
		const text = "jira.get('rest/agile/1.0/board/7');\njira.post('rest/api/3/issue/K-1/attachments')";
		expect((await scopes(await write('app.ts', text))).lines).toEqual([
			'GET /rest/agile/1.0/board/{boardId}',
			'    granular  read:board-scope:jira-software, read:issue-details:jira',
			'    Connect   READ',
			'    app.ts:1',
			'POST /rest/api/3/issue/{issueIdOrKey}/attachments',
			'    classic   write:jira-work',
			'    granular  read:attachment:jira, read:avatar:jira, read:user:jira, write:attachment:jira',
			'    Connect   WRITE',
			'    app.ts:2',
			'',
			'The scopes of 2 operations:',
			'    classic   read:board-scope:jira-software, read:issue-details:jira, write:jira-work',
			'    granular  read:attachment:jira, read:avatar:jira, read:board-scope:jira-software, read:issue-details:jira, read:user:jira, write:attachment:jira',
			'    Connect   READ, WRITE',
		]);
	});
});

describe('the calls of a log', () => {
	const entries = [
		{ direction: 'in', kind: 'call', method: 'GET', url: '/rest/api/3/myself?expand=groups' },
		{ direction: 'in', kind: 'token', method: 'POST', url: '/rest/api/3/issue' },
		{ direction: 'out', kind: 'webhook', method: 'POST', url: 'https://app.example/rest/api/3/issue' },
		{ method: 'put', path: '/rest/api/3/issue/KEY-1' },
	];

	it.each([
		['a line each', entries.map((entry) => JSON.stringify(entry)).join('\n')],
		['a list', JSON.stringify(entries)],
	])('are read from %s, without what the site itself sent', async (_, text) => {
		const { lines } = await scopes('--log', await write('calls.json', text));
		expect(lines.filter((line) => /^[A-Z]+ \//.test(line))).toEqual([
			'PUT /rest/api/3/issue/{issueIdOrKey}',
			'GET /rest/api/3/myself',
		]);
		expect(lines).toContain('    calls.json:1');
	});

	it('are refused if they are not JSON', async () => {
		expect(await scopes('--log', await write('calls.txt', '{}\nnonsense'))).toMatchObject({
			code: 2,
			err: expect.stringContaining('not JSON in line 2'),
		});
	});
});

describe('a manifest of Forge', () => {
	const app = { id: 'ari:cloud:ecosystem::app/1' };
	const source = "jira.post('rest/api/3/issue');\njira.get('rest/api/3/myself');\n";

	async function check(scopesOfManifest: unknown, modules = {}, text = source): ReturnType<typeof scopes> {
		const manifest = await write('manifest.yml', { app, modules, permissions: { scopes: scopesOfManifest } });
		const { lines, ...rest } = await scopes('--check', manifest, await write('app.ts', text));
		return {
			...rest,
			lines: lines.filter((line) => line.startsWith('manifest.yml: ') || line.startsWith('manifest.yml has')),
		};
	}

	it('lacks the scope of a call', async () => {
		expect(await check(['read:jira-user'])).toMatchObject({
			code: 1,
			lines: ['manifest.yml: missing: write:jira-work for POST /rest/api/3/issue (app.ts:1)'],
		});
	});

	it('has scopes that no call needs; those that are not of a call are not judged', async () => {
		const all = ['write:jira-work', 'read:jira-user', 'manage:jira-project', 'read:issue:jira', 'storage:app'];
		expect(await check(all)).toMatchObject({
			code: 0,
			lines: [
				'manifest.yml: not needed by any call that was found: manage:jira-project',
				'manifest.yml: not needed by any call that was found: read:issue:jira',
			],
		});
	});

	it('may have the granular scopes instead, and all of them', async () => {
		const text = "jira.get('rest/api/3/myself')";
		const granular = ['read:application-role:jira', 'read:avatar:jira', 'read:group:jira', 'read:user:jira'];
		expect(await check(granular, {}, text)).toMatchObject({
			code: 0,
			lines: ['manifest.yml has the scopes that are needed'],
		});
		expect(await check(granular.slice(1), {}, text)).toMatchObject({
			code: 1,
			lines: [expect.stringContaining('missing: ')],
		});
	});

	it('may have a map of scopes', async () => {
		expect(await check({ 'write:jira-work': { allowImpersonation: true }, 'read:jira-user': {} })).toMatchObject({
			code: 0,
		});
	});

	it('needs the scopes of its events', async () => {
		const modules = { trigger: [{ key: 'a', events: ['avi:confluence:created:page'] }] };
		const { lines } = await check(['write:jira-work', 'read:jira-user', 'read:confluence-content.summary'], modules);
		expect(lines).toEqual(['manifest.yml has the scopes that are needed']);
		expect(await check(['write:jira-work', 'read:jira-user'], modules)).toMatchObject({
			code: 1,
			lines: [expect.stringContaining('for avi:confluence:created:page')],
		});
	});
});

describe('a descriptor of Connect', () => {
	async function check(scopesOfDescriptor: readonly string[], text: string, modules = {}): ReturnType<typeof scopes> {
		const descriptor = await write('descriptor.json', { key: 'app', scopes: scopesOfDescriptor, modules });
		const { lines, ...rest } = await scopes('--check', descriptor, await write('app.ts', text));
		return { ...rest, lines: lines.filter((line) => line.startsWith('descriptor.json')) };
	}

	it('lacks the scope of a call', async () => {
		expect(await check(['read'], "jira.post('rest/api/3/issue')")).toMatchObject({
			code: 1,
			lines: ['descriptor.json: missing: WRITE for POST /rest/api/3/issue (app.ts:1)'],
		});
	});

	it('has scopes that go further than any call; those that are implied are not told', async () => {
		expect(await check(['READ', 'WRITE', 'ADMIN', 'ACT_AS_USER'], "jira.post('rest/api/3/issue')")).toMatchObject({
			code: 0,
			lines: [
				'descriptor.json: not needed by any call that was found: ADMIN',
				'descriptor.json: not needed by any call that was found: ACT_AS_USER',
			],
		});
	});

	it('needs ACT_AS_USER where the source acts as a user', async () => {
		const text = "jira.asUser(id).get('rest/api/3/myself')";
		expect(await check(['READ', 'ACT_AS_USER'], text)).toMatchObject({
			code: 0,
			lines: ['descriptor.json has the scopes that are needed'],
		});
		expect((await check(['READ'], text)).lines).toEqual([
			'descriptor.json: missing: ACT_AS_USER for asUser (app.ts:1)',
		]);
	});

	it('needs READ for its webhooks', async () => {
		const modules = { webhooks: [{ event: 'jira:issue_created', url: '/webhooks' }] };
		expect((await check([], '', modules)).lines).toEqual(['descriptor.json: missing: READ for its webhooks']);
	});

	it('cannot have the scope of a call that is not open to it', async () => {
		const { lines } = await check(['READ'], "jira.put('rest/api/3/announcementBanner')\njira.get('rest/api/3/myself')");
		expect(lines).toEqual(['descriptor.json: not open to Connect apps: PUT /rest/api/3/announcementBanner (app.ts:1)']);
	});

	it('is not told of ACT_AS_USER where only a log was read', async () => {
		const descriptor = await write('descriptor.json', { scopes: ['READ', 'ACT_AS_USER'] });
		const log = await write('calls.json', { method: 'GET', url: '/rest/api/3/myself' });
		const { lines } = await scopes('--check', descriptor, '--log', log);
		expect(lines.at(-1)).toBe('descriptor.json has the scopes that are needed');
	});
});

it.each([
	['there is no file', ['/nowhere']],
	['cannot be read', ['--check', '/nowhere.yml', '--log', '/dev/null']],
	['cannot be read', ['--log', '/nowhere.jsonl']],
])('says that %s', async (message, args) => {
	expect(await scopes(...args)).toMatchObject({ code: 2, err: expect.stringContaining(message) });
});

it.each(['[]', '{}', 'a: [', '"text"'])('refuses the manifest %s', async (text) => {
	const manifest = await write('manifest.yml', text);
	expect(await scopes('--check', manifest, '--log', '/dev/null')).toMatchObject({
		code: 2,
		err: expect.stringMatching(/is neither a manifest|is not YAML/),
	});
});

it('says which package to install where the parser is not there', async () => {
	vi.doMock('oxc-parser', () => {
		throw new Error('not found');
	});
	const { code, err } = await scopes(await write('app.ts', ''));
	vi.doUnmock('oxc-parser');
	expect([code, err]).toEqual([2, expect.stringContaining('npm install --save-dev oxc-parser')]);
});
