import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runCommand } from './run-command.ts';

let folder: string;

beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'scopes-'));
});

afterEach(() => rm(folder, { recursive: true }));

/** Operations with their lines, and the warnings, of a source text. */
async function callsIn(text: string, name = 'app.js'): Promise<string[]> {
	const file = join(folder, name);
	await writeFile(file, text);
	const { out } = await runCommand(['scopes', file]);
	const lines = out.replaceAll(`${folder}/`, '').split('\n');
	return lines.flatMap((line, index) => {
		if (/: (?:path|method) only|cannot be parsed/.test(line)) return [line.trim()];
		if (line.startsWith('    GET ')) return [`undocumented: ${line.trim()}`];
		if (!/^[A-Z]+ \//.test(line)) return [];
		const places = lines.slice(index + 1).find((one) => one.includes(`${name}:`)) ?? '';
		return [`${line} ${places.trim().replaceAll(`${name}:`, '')}`];
	});
}

describe('the clients of atlassian-connect-express', () => {
	it('have their calls listed, with options, callbacks and users', async () => {
		const text = `
			module.exports = function (app, addon) {
				app.get('/rest/own/1/thing', addon.authenticate(), function (req, res) {
					var httpClient = addon.httpClient(req);
					httpClient.get('/rest/api/2/issue/KEY-1?fields=summary', function (err, response, body) {});
					httpClient.get({ url: '/rest/api/2/myself', json: true }, (err, response, body) => {});
					httpClient.asUserByAccountId(id).del('/rest/api/2/issue/' + req.params.key, done);
					httpClient.asUser(id).put({ uri: \`/rest/api/2/issue/\${key}/properties/\${name}\`, json: value });
					const options = { url: '/rest/api/2/search', qs: { jql } };
					httpClient.post(options, function () {});
					addon.httpClient({ clientKey }).post({ url: '/rest/api/2/issue' });
					hidden.httpClient(req).get(isBoard ? '/rest/agile/1.0/board' : '/rest/api/2/field', done);
				});
			};`;
		expect(await callsIn(text)).toEqual([
			'GET /rest/agile/1.0/board 12',
			'GET /rest/api/2/field 12',
			'POST /rest/api/2/issue 11',
			'DELETE /rest/api/2/issue/{issueIdOrKey} 7',
			'GET /rest/api/2/issue/{issueIdOrKey} 5',
			'PUT /rest/api/2/issue/{issueIdOrKey}/properties/{propertyKey} 8',
			'GET /rest/api/2/myself 6',
			'POST /rest/api/2/search 10',
		]);
	});

	it.each([
		['of a declaration', 'const { httpClient: client } = context;'],
		['of a call', 'const client = addon.httpClient(req);'],
		['of a user of one', 'const client = addon.httpClient(req).asUserByAccountId(id);'],
		['of one that is declared later', 'const client = other.asUser(id); const other = await createClient(tenant);'],
		['of a parameter', 'function f({ httpClient: client }) {}'],
	])('are known by the name %s, so that a path of a variable is a warning', async (_, text) => {
		expect(await callsIn(`${text}\nclient.get(path);\nclient.post({ url: path }, (error) => {});`)).toEqual([
			'app.js:2: path only known at run time',
			'app.js:3: path only known at run time',
		]);
	});

	it.each([
		[
			'an import',
			"import type { Client as C } from 'atlassian-rest-client';\nfunction f(client: C) { client.get(p) }",
			2,
		],
		['a class', 'class A { client: HostClient;\nf() { this.client.get(p) } }', 2],
		['a constructor', 'class A { constructor(private client: TenantClient) {}\nf() { this.client.get(p) } }', 2],
		['an assignment', 'class A { constructor() { this.jira = createClient(t) }\nf() { this.jira.get(p) } }', 2],
	])('are known by their type, or their value, in %s', async (_, text, line) => {
		expect(await callsIn(text, 'app.ts')).toEqual([`app.ts:${line}: path only known at run time`]);
	});

	it('have paths that no document has, too', async () => {
		expect(await callsIn("httpClient.get('/secure/own/path', done)")).toEqual([
			'undocumented: GET /secure/own/path (app.js:1)',
		]);
	});

	it('may have paths of functions that call themselves, and of long sums: the command did not end', async () => {
		const recursive =
			"function f(n) { if (n.a) return f(n.a); if (n.b) return f(n.b); return '/rest/api/2/issue/' + n.key; }";
		const sum = Array.from({ length: 30 }, () => 'f(n)').join(' + ');
		expect(await callsIn(`${recursive}\nhttpClient.get(f(n));\nhttpClient.get('/rest/api/2/' + ${sum});`)).toEqual([
			'GET /rest/api/2/issue/{issueIdOrKey} 2',
			'app.js:3: path only known at run time',
		]);
	});

	it('may call another server', async () => {
		expect(await callsIn("httpClient.get('https://example.com/thing', done)")).toEqual([]);
	});
});

describe('a call of which the text does not say enough is a warning', () => {
	it.each([
		['requestJira(path)', 'path'],
		['api.asApp().requestConfluence(route`${path}`)', 'path'],
		['AP.request(path)', 'path'],
		['AP.request({ url: path, success })', 'path'],
		['httpClient.get(options)', 'path'],
		['httpClient.get(`${base}${path}`, done)', 'path'],
		['httpClient.get(`/rest/api/3/${kind}/${id}/more/parts`)', 'path'],
		['fetch(`${base}/rest/api/3/${kind}/${id}/more/parts`)', 'path'],
		['const a = () => b(); const b = () => a(); httpClient.get(a())', 'path'],
		['requestJira(route`/rest/api/3/myself`, options)', 'method'],
		['requestJira(route`/rest/api/3/myself`, { method })', 'method'],
		['fetch(`${base}/rest/api/3/myself`, { ...init })', 'method'],
		['fetch(`${base}/rest/api/3/myself`, { method: `${m}` })', 'method'],
	])('%s', async (text, part) => {
		expect(await callsIn(text)).toEqual([`app.js:1: ${part} only known at run time`]);
	});

	it('and so is a file that does not parse', async () => {
		expect(await callsIn('foo((;')).toEqual(['app.js: cannot be parsed']);
	});

	it('also beside the scopes that are compared: one that no call was seen to need may be needed', async () => {
		await writeFile(join(folder, 'descriptor.json'), '{ "key": "app", "scopes": ["ADMIN"] }');
		await writeFile(join(folder, 'app.js'), 'httpClient.get(path)');
		const { code, out } = await runCommand(['scopes', '--check', join(folder, 'descriptor.json'), folder]);
		expect([code, out]).toEqual([0, expect.stringContaining('warning: 1 call of which the scopes are not known')]);
		expect(out).toContain('not needed by any call that was found, but 1 call could not be read: ADMIN');
	});
});

describe('what is no call to Atlassian is not listed', () => {
	it.each([
		"map.get('/rest/x/y')",
		"const seen = new Map(); seen.get('/rest/api/3/myself')",
		"routeCache.delete('/rest/api/3/myself')",
		"app.get('/rest/own/1/a', handler)",
		"const api = express(); api.get('/rest/own/1/a', handler)",
		"const api = new Hono(); api.post('/rest/own/1/a', handler)",
		"api.get('/rest/own/1/a', (req, res) => res.json({}))",
		"api.get('/rest/own/1/a', addon.authenticate(), async (request, reply) => {})",
		"http.get('https://site.atlassian.net/rest/api/3/myself', () => HttpResponse.json({}))",
		"nock('https://site.atlassian.net').get('/rest/api/3/myself').reply(200)",
		"await request(app).get('/rest/own/1/a').expect(200)",
		'params.get(name)',
		'octokit.request(path)',
		'httpClient.get()',
	])('%s', async (text) => {
		expect(await callsIn(text)).toEqual([]);
	});
});

describe('the front end', () => {
	it('has its calls in the scripts of its pages, with the lines of the page', async () => {
		const page = `<html>
<script src="https://connect-cdn.atl-paas.net/all.js"></script>
<script type="text/template"><b>AP.request('/rest/api/2/field')</b></script>
<script type="text/javascript">
	AP.request('/rest/api/2/issue/{{ issueKey }}', {
		success: function (body) { {{#if debug}} console.log(body); {{/if}} },
	});
</script>
<SCRIPT nonce="<%= nonce %>">AP.request({ url: '/rest/api/2/issue/<%= key %>/comment', type: 'POST' });</SCRIPT>
<script>AP.request('/rest/api/2/myself')`;
		expect(await callsIn(page, 'view.hbs')).toEqual([
			'GET /rest/api/2/issue/{issueIdOrKey} 5',
			'POST /rest/api/2/issue/{issueIdOrKey}/comment 9',
			'GET /rest/api/2/myself 10',
		]);
	});

	it('has calls whose path is a value of the template: each was an operation of underscores', async () => {
		const page = `<script>
	AP.request({ url: "{{url}}" });
	AP.request('<%= url %>');
	AP.request(\`{{{url}}}\`);
	AP.request({{url}});
</script>`;
		expect(await callsIn(page, 'view.hbs')).toEqual(
			[2, 3, 4, 5].map((line) => `view.hbs:${line}: path only known at run time`),
		);
	});

	it('has them in components', async () => {
		const text =
			'<template><p/></template>\n<script setup lang="ts">\nconst a: string = await requestJira(`/rest/api/3/myself`)\n</script>';
		expect(await callsIn(text, 'panel.vue')).toEqual(['GET /rest/api/3/myself 3']);
	});

	it('has them beside elements in files of JavaScript', async () => {
		const text = "const me = requestJira('/rest/api/3/myself');\nexport default () => <p>{me}</p>;";
		expect(await callsIn(text)).toEqual(['GET /rest/api/3/myself 1']);
	});
});

it('a long generated file was read from its start for each of its calls, until the time limit', async () => {
	const padding = 'x'.repeat(2000);
	const calls = Array.from({ length: 10_000 }, () => `httpClient.get('/rest/api/2/myself?a=${padding}');`);
	expect(await callsIn(calls.join('\n'))).toEqual([expect.stringMatching(/^GET \/rest\/api\/2\/myself 1, 2, 3/)]);
});
