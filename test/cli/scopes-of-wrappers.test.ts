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

/** Operations, calls that no document has, and warnings, of a source text. */
async function callsIn(text: string): Promise<string[]> {
	await writeFile(join(folder, 'app.js'), text);
	const { out } = await runCommand(['scopes', folder]);
	const lines = out.replaceAll(`${folder}/`, '').split('\n');
	return lines.flatMap((line, index) => {
		if (/: (?:path|method) only/.test(line)) return [line.trim()];
		if (/^ {4}[A-Z]+ /.test(line)) return [`undocumented: ${line.trim()}`];
		if (!/^[A-Z]+ \//.test(line)) return [];
		const places = lines.slice(index + 1).find((one) => one.includes('app.js:')) ?? '';
		return [`${line} ${places.trim()}`];
	});
}

describe('a function that wraps fetch', () => {
	it('has the operations of its calls, and a warning for one whose path is a variable: it was invisible', async () => {
		const text = `
			const BASE = process.env.JIRA_URL;
			async function call(path, init) { const r = await fetch(\`\${BASE}\${path}\`, {...init}); return r.json(); }
			export const a = () => call('/rest/api/3/label');
			export const b = (p) => call(p);
			const jira = (method, path, body) => fetch(\`https://you.atlassian.net\${path}\`, {method, body});
			jira('POST', '/rest/api/3/issue');`;
		expect(await callsIn(text)).toEqual([
			'POST /rest/api/3/issue app.js:7',
			'GET /rest/api/3/label app.js:4',
			'app.js:5: path only known at run time',
		]);
	});

	it.each([
		['in a default', "const f = (p, method = 'POST') => fetch(base + p, { method }); f('/rest/api/3/issue')", 'POST'],
		[
			'in an argument',
			"const f = (p, init) => fetch(base + p, init); f('/rest/api/3/issue', { method: 'POST' })",
			'POST',
		],
		[
			'in a spread argument',
			"const f = (p, init) => fetch(base + p, { ...init, ...{} }); f('/rest/api/3/issue', { method: 'POST' })",
			'POST',
		],
	])('may have its method %s', async (_, text, method) => {
		expect(await callsIn(text)).toEqual([`${method} /rest/api/3/issue app.js:1`]);
	});

	it('may be in another one, which may have the same names', async () => {
		const text = `function outer(path, options) { return retry(() => fetch(new URL(path, base), options)); }
			const inner = (path, m) => outer(path, { method: m });
			inner('/rest/api/3/project', 'POST');`;
		expect(await callsIn(text)).toEqual(['POST /rest/api/3/project app.js:3']);
	});

	it('may wrap requestJira, or a client', async () => {
		const text = `const ask = (path) => requestJira(path);
			ask('/rest/api/3/myself');
			const load = (path) => httpClient.get(path);
			load('/rest/api/3/label');`;
		expect(await callsIn(text)).toEqual(['GET /rest/api/3/label app.js:4', 'GET /rest/api/3/myself app.js:2']);
	});

	it('is a warning as well if other files may call it', async () => {
		const body = "fetch(base + path); } call('/rest/api/3/myself');";
		const expected = ['GET /rest/api/3/myself app.js:1', 'app.js:1: path only known at run time'];
		expect(await callsIn(`export function call(path) { ${body}`)).toEqual(expected);
		expect(await callsIn(`function call(path) { ${body} module.exports = { ask: call };`)).toEqual(expected);
		expect(
			await callsIn(
				"class A { call(path) { return fetch(base + path) } me() { return this.call('/rest/api/3/myself') } }",
			),
		).toEqual(expected);
		expect(await callsIn("export const call = (path) => fetch(base + path); call('/rest/api/3/myself')")).toEqual(
			expected,
		);
	});

	it('is found once if its own calls have the form of a request', async () => {
		const text = "const request = (path) => fetch(base + path);\nrequest('/rest/api/3/myself');";
		expect(await callsIn(text)).toEqual(['GET /rest/api/3/myself app.js:2']);
	});

	it.each([
		['calls itself', 'function f(p) { fetch(base + p); f(p); }'],
		['has the name of another one', "{ const f = (p) => fetch(p); } { const f = (p) => 0; f('/rest/api/3/myself'); }"],
		['has its parameters in another order', 'function f(p, q) { fetch(base + p); f(q, p); }'],
		['is called by none', 'function f(p) { fetch(base + p); }'],
		['is named fetch', 'const fetch = (p) => axios(base + p); fetch(path)'],
	])('is a warning if it %s', async (_, text) => {
		expect(await callsIn(text)).toContain('app.js:1: path only known at run time');
	});
});

describe('a call of fetch whose URL is only known at run time is a warning', () => {
	it.each([
		'fetch(process.env.ANY)',
		"fetch(BASE + p, { method: 'PUT' })",
		'fetch(`${base}/${path}`)',
		'fetch(`${base}?a=1`)',
		'fetch(`https://${site}.atlassian.net${path}`)',
		'fetch(`https://${host}/${path}`)',
		'fetch(`https://${host}`)',
		'fetch(`https://api.atlassian.com/ex/jira/${id}${path}`)',
		'fetch(`https://api.atlassian.com/${path}`)',
		'globalThis.fetch(url)',
		'window.fetch(url)',
		'axios.get(url)',
		'axios({ url })',
		'got(url)',
		"fetch(isLocal ? 'http://localhost/' : `${base}${path}`)",
	])('%s', async (text) => {
		expect(await callsIn(text)).toEqual(['app.js:1: path only known at run time']);
	});
});

describe('a call of fetch to another server is not listed', () => {
	it.each([
		"fetch('https://api.github.com/repos/' + name)",
		'fetch(`https://api.github.com${path}`)',
		'fetch(`https://api.github.com/${path}`)',
		'fetch(`https://${region}.amazonaws.com/${path}`)',
		'fetch(`http://localhost:${port}/${path}`)',
		"const API = 'https://api.github.com'; fetch(`${API}/${path}`)",
		'const call = (path) => fetch(`https://api.github.com${path}`); call(p)',
		'fetch(`https://notatlassian.net/${path}`)',
		"fetch('/api/users')",
		'fetch(`/api/users/${id}`)',
		'fetch(`${base}/chat.postMessage`)',
		"fetch(new URL('./data.wasm', import.meta.url))",
		'env.ASSETS.fetch(request)',
		'this.fetch(url)',
		'this.axios.get(url)',
		'fetch()',
	])('%s', async (text) => {
		expect(await callsIn(text)).toEqual([]);
	});
});
