import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it, onTestFinished } from 'vitest';
import { startSite } from '../../../src/site/index.ts';
import { runCommand } from '../run-command.ts';
import { copySample } from './support.ts';

async function runSample(folder: string, siteUrl: string): Promise<unknown> {
	const env = { HOST: siteUrl, EMAIL: 'ada@example.com', TOKEN: 'local' };
	const args = ['--disable-warning=ExperimentalWarning', 'run.js'];
	const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: folder, env });
	return JSON.parse(stdout);
}

/** What the program has seen, and its calls, on a site of its own. */
async function callsOf(
	folder: string,
	product: 'jira' | 'confluence' = 'jira',
): Promise<{ seen: unknown; calls: string[] }> {
	const site = await startSite({ product, allow: ['basic', 'bearer'] });
	onTestFinished(() => site.close());
	const seen = await runSample(folder, site.url);
	// A list goes out as repeated names here.
	const targetOf = (url: string): string => url.replaceAll('+', '%20').replaceAll('&fields=', ',');
	return { seen, calls: site.exchanges.map(({ method, url, status }) => `${method} ${targetOf(url)} ${status}`) };
}

it('a program of jira.js sends the same requests and sees the same after it moved', async () => {
	const folder = await copySample('jira-js');
	const before = await callsOf(folder);
	const { code, out } = await runCommand(['migrate', 'jira.js', folder]);
	expect([code, out]).toEqual([0, expect.stringContaining('\n0 places to look at\n')]);
	expect(await readFile(join(folder, 'run.js'), 'utf8')).not.toMatch(/(?:jira|confluence)\.js'/);
	expect(before.calls).toHaveLength(11);
	expect(await callsOf(folder)).toEqual(before);
}, 60_000);

it('and so does a program of confluence.js 3, whose clients are functions', async () => {
	const folder = await copySample('confluence-js');
	const own = new URL('../../../node_modules/confluence3', import.meta.url);
	await symlink(own, join(folder, 'node_modules/confluence.js'));
	const before = await callsOf(folder, 'confluence');
	const { code, out } = await runCommand(['migrate', 'confluence.js', folder]);
	expect([code, out]).toEqual([0, expect.stringMatching(/^14 changes in 1 file$[^]*\n0 places to look at\n/m)]);
	const text = await readFile(join(folder, 'run.js'), 'utf8');
	expect(text).not.toContain("confluence.js'");
	expect(text).toContain(
		"createClient({ baseUrl: gatewayUrl('confluence', cloudId), credential: bearer(accessToken) })",
	);
	expect(before.calls).toHaveLength(8);
	expect(await callsOf(folder, 'confluence')).toEqual(before);
}, 60_000);

interface Moved {
	readonly code: number;
	readonly out: string;
	readonly err: string;
	readonly text: string;
}

const IMPORT = "import { Version3Client } from 'jira.js';\n";
const MADE = `${IMPORT}const client = new Version3Client({ host, authentication: { basic: { email, apiToken } } });\n`;
const NOW_MADE =
	"import { basic, createClient } from 'atlassian-rest-client';\nconst client = createClient({ baseUrl: host, credential: basic({ email, apiToken }) });\n";

/** In a folder below this repository, from which its jira.js is found. */
async function move(text: string, file = 'app.ts'): Promise<Moved> {
	const cache = new URL('../../../node_modules/.cache/', import.meta.url).pathname;
	await mkdir(cache, { recursive: true });
	const folder = await mkdtemp(join(cache, 'migrate-'));
	onTestFinished(() => rm(folder, { recursive: true }));
	await writeFile(join(folder, file), text);
	const result = await runCommand(['migrate', 'jira.js', folder]);
	return { ...result, text: await readFile(join(folder, file), 'utf8') };
}

describe('a call', () => {
	it.each([
		[
			"client.issueComments.getComments('KEY-1')",
			"client.get('rest/api/3/issue/{issueIdOrKey}/comment', { params: { issueIdOrKey: 'KEY-1' } })",
		],
		[
			'client.issueComments.getComments(`KEY-${n}`)',
			"client.get('rest/api/3/issue/{issueIdOrKey}/comment', { params: { issueIdOrKey: `KEY-${n}` } })",
		],
		[
			'client.projects.getProject({ projectIdOrKey })',
			"client.get('rest/api/3/project/{projectIdOrKey}', { params: { projectIdOrKey } })",
		],
		[
			'client.issueProperties.setIssueProperty({ issueIdOrKey: a.b, propertyKey: "p", propertyValue: { x: 1 } })',
			'client.put(\'rest/api/3/issue/{issueIdOrKey}/properties/{propertyKey}\', { params: { issueIdOrKey: a.b, propertyKey: "p" }, json: { x: 1 } })',
		],
	])('%s becomes %s', async (before, after) => {
		const { out, text } = await move(`${MADE}f(${before});\nawait ${before};\n`);
		expect(out).toContain('\n0 places to look at\n');
		expect(text).toBe(`${NOW_MADE}f(${after}.json());\nawait ${after};\n`);
	});

	it.each([
		['client.issues.getIssue(parameters)', 'not written out'],
		["client.issues.getIssue('A-1')", 'no parameter'],
		['client.issues.getIssue({ ...parameters })', 'not written out'],
		["client.issues.getIssue('A-1', done)", 'callback'],
		['client.issues.getNothing({})', 'Version3Client has no issues.getNothing'],
		['client.issueComments.addComment({ issueIdOrKey, comment: body })', 'depends on the type'],
		['client.issueAttachments.addAttachment({ issueIdOrKey, attachment: { filename, file } })', 'sends no request'],
		['client.issues.getIssue({ issueIdOrKey, typo: 1 })', 'no typo'],
	])('%s is left with a reason', async (call, reason) => {
		const { out, text } = await move(`${MADE}f(${call});\n`);
		expect(out).toContain('app.ts:3: ');
		expect(out).toContain(reason);
		expect(text).toContain(call);
		// What is left still needs its package.
		expect(text).toContain("from 'jira.js'");
	});
});

describe('a client', () => {
	it.each([
		['authentication: { oauth2: { accessToken: token } }', 'bearer(token)'],
		['authentication: { basic: { email: a, apiToken: b } }', 'basic({ email: a, apiToken: b })'],
	])('with %s gets %s', async (options, credential) => {
		const { text } = await move(`${IMPORT}const client = new Version3Client({ host: 'h', ${options} });\n`);
		expect(text).toContain(`createClient({ baseUrl: 'h', credential: ${credential} })`);
	});

	it.each([
		['options', 'known at run time'],
		['{ host, authentication: { oauth2: { accessToken, refreshToken } } }', 'another form'],
		['{ host, authentication: { jwt: { issuer, secret } } }', 'another form'],
		['{ host }', 'another form'],
		['{ host, authentication, middlewares: {} }', 'middlewares'],
	])('of %s is left with its calls', async (options, reason) => {
		const before = `${IMPORT}const client = new Version3Client(${options});\nclient.issues.getIssue('A-1');\n`;
		const { out, text } = await move(before);
		expect(out).toContain(reason);
		expect(text).toBe(before);
	});

	it('that is kept in a field, or given as a parameter, is one as well', async () => {
		const { text } = await move(
			`${IMPORT}class A {\n\tprivate client: Version3Client;\n\tgo() {\n\t\treturn this.client.myself.getCurrentUser();\n\t}\n}\n` +
				'const f = (jira: Version3Client) => jira.serverInfo.getServerInfo();\n',
		);
		expect(text).toBe(
			"import { type Client } from 'atlassian-rest-client';\nclass A {\n\tprivate client: Client;\n\tgo() {\n\t\treturn this.client.get('rest/api/3/myself').json();\n\t}\n}\n" +
				"const f = (jira: Client) => jira.get('rest/api/3/serverInfo').json();\n",
		);
		const passed = await move(
			`${IMPORT}use(new Version3Client({ host, authentication: { basic: { email, apiToken } } }));\n`,
		);
		expect(passed.out).toContain('not kept in a variable');
	});

	it('of CommonJS is required', async () => {
		const { text } = await move(MADE.replace(IMPORT, "const { Version3Client } = require('jira.js');\n"), 'app.cjs');
		expect(text).toContain("const { basic, createClient } = require('atlassian-rest-client');\n");
	});

	it('and its types of parameters are left', async () => {
		const { out, text } = await move("import type { Version3Parameters } from 'jira.js';\n");
		expect([out.includes('no counterpart by name'), text.includes('jira.js')]).toEqual([true, true]);
	});
});

it('a package that is not installed is named, and a file without one is not changed', async () => {
	const folder = await mkdtemp(join(tmpdir(), 'migrate-'));
	onTestFinished(() => rm(folder, { recursive: true }));
	await writeFile(join(folder, 'other.js'), '// jira.js\nf();\n');
	expect(await runCommand(['migrate', 'jira.js', folder])).toMatchObject({
		code: 0,
		out: expect.stringContaining('0 changes'),
	});
	await writeFile(join(folder, 'app.js'), MADE);
	expect(await runCommand(['migrate', 'jira.js', folder])).toMatchObject({
		code: 2,
		err: expect.stringContaining('jira.js is not installed'),
	});
});

/** A package of the form of version 6, whose clients are made by functions that accept a transport. */
const SIX = `
const methods = (client) => ({
	issues: {
		getIssue: async (p) => (await client.sendRequest({ url: '/rest/api/3/issue/' + encodeURIComponent(p.issueIdOrKey), searchParams: { fields: p.fields } })).id,
		twice: async () => { await client.sendRequest({ url: '/a' }); await client.sendRequest({ url: '/b' }); },
		inText: (p) => client.sendRequest({ url: '/rest/api/3/x', method: 'POST', body: { text: 'of ' + p.name } }),
		inPath: (p) => client.sendRequest({ url: '/rest/a-' + p.name }),
		list: (p) => client.sendRequest({ url: '/rest/own/1.0/list', method: 'POST', body: { ids: p.ids, fixed: [1, null, 'a'], 'odd-name': p.odd } }),
	},
});
export const createCloudClient = (client) => methods(client);
export const createBrokenClient = () => { throw new Error('no'); };
export const noClient = 7;
`;

it('version 6, whose clients are functions and whose requests have other names, is understood as well', async () => {
	const folder = await mkdtemp(join(tmpdir(), 'migrate-'));
	onTestFinished(() => rm(folder, { recursive: true }));
	await mkdir(join(folder, 'node_modules/jira.js'), { recursive: true });
	const manifest = { name: 'jira.js', type: 'module', main: 'six.js' };
	await writeFile(join(folder, 'node_modules/jira.js/package.json'), JSON.stringify(manifest));
	await writeFile(join(folder, 'node_modules/jira.js/six.js'), SIX);
	const basic = "{ host: 'h', auth: { type: 'basic', email: a, apiToken: b } }";
	const lines = [
		"import { createBrokenClient, createCloudClient } from 'jira.js';",
		`let jira; jira = createCloudClient(${basic});`,
		"const other = createCloudClient({ host: 'h', auth: { type: 'bearer', token: t } });",
		`const broken = createBrokenClient(${basic});`,
		"class A { client = createCloudClient({ host: 'h', auth: { type: 'bearer', token: t } }); go() { return this.client.issues.getIssue({ issueIdOrKey: k }); } }",
		'f(jira.issues.getIssue({ issueIdOrKey: "A-1", fields: [x] }));',
		"f(other.issues.list({ ids: [1, 2], odd: { a: 'b' } }));",
		'f(jira.issues.twice());',
		'f(jira.issues.inText({ name }));',
		'f(jira.issues.inPath({ name }));',
		'f(broken.issues.getIssue({ issueIdOrKey: k }));',
	];
	await writeFile(join(folder, 'app.js'), `${lines.join('\n')}\n`);
	const { out } = await runCommand(['migrate', 'jira.js', folder]);
	const text = await readFile(join(folder, 'app.js'), 'utf8');
	for (const line of [
		"let jira; jira = createClient({ baseUrl: 'h', credential: basic({ email: a, apiToken: b }) });",
		"const other = createClient({ baseUrl: 'h', credential: bearer(t) });",
		"go() { return this.client.get('rest/api/3/issue/{issueIdOrKey}', { params: { issueIdOrKey: k } }).json(); }",
		'f(jira.get(\'rest/api/3/issue/{issueIdOrKey}\', { params: { issueIdOrKey: "A-1" }, searchParams: { fields: [x] } }).json());',
		"f(other.post('rest/own/1.0/list', { json: { ids: [1, 2], fixed: [1, null, 'a'], 'odd-name': { a: 'b' } } }).json());",
	]) {
		expect(text).toContain(line);
	}
	for (const reason of ['or several', 'a part of a text', 'more than one parameter', 'has no issues.getIssue']) {
		expect(out).toContain(reason);
	}
});

it('a call inside the arguments of another one moves with it', async () => {
	const { text, out } = await move(
		`${MADE}await client.issues.getIssue({ issueIdOrKey: (await client.issues.getIssue({ issueIdOrKey: 'A-1' })).key });\n`,
	);
	expect(out).toContain('0 places to look at');
	expect(text).not.toContain('issueIdOrKey: (await client.issues');
	expect(text.match(/client\.get\(/g)).toHaveLength(2);
});
