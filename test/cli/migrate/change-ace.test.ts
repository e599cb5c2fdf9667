import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { execFileSync } from 'node:child_process';
import { describe, expect, it, onTestFinished } from 'vitest';
import { runCommand } from '../run-command.ts';
import { ESM, migrate } from './migrate-ace.ts';

const HELPED = "import * as addon from './atlassian.js';\naddon.serve(app);\n";

async function changed(code: string): Promise<string> {
	const { read } = await migrate({ 'app.js': ESM + code });
	return (await read('app.js')).replace(HELPED, '');
}

describe('a file of an app', () => {
	it.each([
		['addon.authenticate(true)', "addon.authenticate({ qsh: 'context' })"],
		['addon.authenticate(false)', 'addon.authenticate()'],
		['addon.authenticate(a || b)', "addon.authenticate((a || b) ? { qsh: 'context' } : {})"],
		['addon.checkValidToken()', "addon.authenticate({ qsh: 'context', sessionToken: true })"],
		['addon.authenticateInstall()', 'addon.authenticateInstall()'],
		['addon.authenticateAsymmetric()', 'addon.authenticateInstall()'],
		['addon.verifyInstallation()', 'addon.authenticateInstall()'],
		['addon.postInstallation()', 'addon.postInstallation()'],
		["addon.settings.get('clientInfo', key)", 'addon.clientInfo.get(key)'],
		["addon.settings.get('clientInfo', addon.key)", 'addon.clientInfo.get(addon.descriptor.key)'],
		["addon.settings.set('clientInfo', tenant, key)", 'addon.clientInfo.set(tenant, key)'],
		["addon.settings.del('clientInfo', key)", 'addon.clientInfo.delete(key)'],
		['addon.settings.saveInstallation(tenant, key)', 'addon.clientInfo.set(tenant, key)'],
		['addon.loadClientInfo(key)', 'addon.clientInfo.get(key)'],
		["addon.on('host_settings_saved', save)", "addon.events.on('host_settings_saved', save)"],
		["addon.once('jira:issue_created', save)", "addon.events.once('jira:issue_created', save)"],
		["addon.emit('done', 1)", "addon.events.emit('done', 1)"],
		['addon.config.localBaseUrl()', 'addon.baseUrl'],
		['addon.config.port()', 'addon.port'],
		['addon.config.environment()', 'addon.environment'],
		['addon.key', 'addon.descriptor.key'],
		['addon.name', 'addon.descriptor.name'],
		['addon.app', 'app'],
		['addon.middleware()', 'addon.middleware()'],
		['addon.logger.info(1)', 'addon.logger.info(1)'],
		['() => addon.httpClient({ clientKey })', '() => addon.withCallbacks(addon.clientLater({ clientKey }))'],
		[
			'await use(addon.httpClient({ clientKey }))',
			'await use(addon.withCallbacks((await addon.clientFor({ clientKey }))))',
		],
		['addon.httpClient(req).asUserByAccountId(id)', 'addon.withCallbacks(addon.clientOf(req).asUser(id))'],
		['send(addon.httpClient(req))', 'send(addon.withCallbacks(addon.clientOf(req)))'],
		['new Service(addon.httpClient(req))', 'new Service(addon.withCallbacks(addon.clientOf(req)))'],
		['promisify(addon.httpClient(req).get)', 'promisify(addon.withCallbacks(addon.clientOf(req)).get)'],
		...['get', 'post', 'put', 'patch', 'head'].map((method) => [
			`addon.httpClient(req).${method}('/rest/a', done)`,
			`addon.callBack(addon.clientOf(req).${method}('rest/a', { throwHttpErrors: false }), done)`,
		]),
		[
			"addon.httpClient(req).del('/rest/a', done)",
			"addon.callBack(addon.clientOf(req).delete('rest/a', { throwHttpErrors: false }), done)",
		],
		[
			"addon.httpClient(req).put({ url: '/a' + b, body: { c }, json: true, headers }, done)",
			"addon.callBack(addon.clientOf(req).put('a' + b, { throwHttpErrors: false, json: { c }, headers: headers }), done, 'json')",
		],
		[
			"addon.httpClient(req).post({ url: '/a', json: { c }, body: 'dropped' }, done)",
			"addon.callBack(addon.clientOf(req).post('a', { throwHttpErrors: false, json: { c } }), done, 'json')",
		],
		[
			"addon.httpClient(req).get({ uri: 'rest/a', json: true, body: 'dropped' }, done)",
			"addon.callBack(addon.clientOf(req).get('rest/a', { throwHttpErrors: false }), done, 'json')",
		],
		[
			'addon.httpClient(req).get({ url: `/a/${addon.key}`, qs: { key: addon.key } }, () => addon.register())',
			'addon.callBack(addon.clientOf(req).get(`a/${addon.descriptor.key}`, { throwHttpErrors: false, searchParams: { key: addon.descriptor.key } }), () => {})',
		],
		[
			'addon.httpClient(req).get({ url: "/a", json: flag }, done)',
			'addon.withCallbacks(addon.clientOf(req)).get({ url: "/a", json: flag }, done)',
		],
		['addon.httpClient(req).get(options, done)', 'addon.withCallbacks(addon.clientOf(req)).get(options, done)'],
		[
			'addon.httpClient(req).get({ ...options }, done)',
			'addon.withCallbacks(addon.clientOf(req)).get({ ...options }, done)',
		],
		['() => addon.register()', '() => {}'],
		['addon.register().then(next)', 'Promise.resolve().then(next)'],
		['await addon.register()', 'await Promise.resolve()'],
		['addon.register', '(async () => {})'],
		['addon.validateDescriptor().length', '[].length'],
	])('has %s as %s', async (before, after) => {
		expect(await changed(`f(${before});\n`)).toBe(`f(${after});\n`);
	});

	it('keeps its other text, also behind characters of several bytes', async () => {
		expect(await changed("const emoji = '🙂 ä'; // 🙂\nf(addon.authenticate(true)); // stays\n")).toBe(
			"const emoji = '🙂 ä'; // 🙂\nf(addon.authenticate({ qsh: 'context' })); // stays\n",
		);
	});

	it.each([
		["addon.settings.get('theme', key)", 'not the record of a tenant'],
		["addon.settings.set('theme', 1, key)", 'not the record of a tenant'],
		["addon.settings.get('clientInfo')", 'client key is missing'],
		['addon.settings.getAllClientInfos()', 'no getAllClientInfos'],
		['addon.settings.forForgeInstallation(id)', 'no forForgeInstallation'],
		['(addon.httpClient(req).asUser(userKey).get("/a", done), 0)', 'user key'],
		['addon.httpClient({ clientKey, userKey }).get("/a", done)', 'userAccountId'],
		["addon.httpClient(req).post({ url: '/a', multipartFormData: {} }, done)", 'multipartFormData'],
		["addon.httpClient(req).get({ url: '/a', anonymous: true }, done)", 'anonymous'],
		["addon.httpClient(req).get('/a')", 'no callback'],
		["addon.httpClient(req).get('/a', done, 1)", 'more than a callback'],
		["addon.httpClient(req).jar('/a', done)", 'no jar'],
		['req.context.http', 'addon.clientOf(req)'],
		['addon.authorizeJira({})', 'no counterpart of addon.authorizeJira(): check the permission yourself'],
		['addon.authorizeConfluence({})', 'content/{id}/permission/check'],
		['addon.authenticateForge()', '`forge` of createApp'],
		['addon.associateConnect()', '`forge` of createApp'],
		['addon.getForgeAppToken(id)', 'forge.installations'],
		["addon.on('host_settings_not_saved', log)", 'never emitted'],
		['addon.toString()', 'no counterpart of addon.toString()\n'],
		['addon.config.product()', 'no counterpart of addon.config.product'],
		['addon.config', 'no counterpart of addon.config'],
		['addon.settings', 'no counterpart of addon.settings'],
		['addon.schema', 'no counterpart of addon.schema'],
		['ac.httpClient(req)', 'whether ac is the addon'],
	])('is left with a reason where it has %s', async (code, reason) => {
		const { out, read } = await migrate({ 'app.js': `${ESM}f(${code});\n` });
		expect(out).toMatch(/\b1 place to look at\n/);
		expect(out).toContain('app.js:3: ');
		expect(out).toContain(reason);
		expect(await read('app.js')).toContain(HELPED);
	});

	it.each([
		["import ace from 'atlassian-connect-express';\nmake(ace(app));\n", 'not made by a declaration'],
		["import ace from 'atlassian-connect-express';\nconst a = 1, addon = ace(app);\n", 'beside other variables'],
		[ESM.replace('ace(app)', 'ace(app, {})'), 'options of the addon'],
		[`${ESM}ace.store.register('own', store);\n`, 'stores of your own'],
		["import type { AddOn } from 'atlassian-connect-express';\n", 'types of the addon'],
		[`${ESM}const { key } = addon;\n`, 'another name'],
	])('names what it cannot move of %j', async (text, reason) => {
		expect((await migrate({ 'app.js': text })).out).toContain(reason);
	});

	it('keeps a client that one of its own functions gets, in a declaration or a variable', async () => {
		const code = [
			'function one(client, id) { client.get("/a", id); }',
			'const two = (name, own) => own.del("/b", name);',
			'one(addon.httpClient(req), id);',
			'const first = addon.httpClient(req);',
			'two("x", first);',
		];
		const text = await changed(code.map((line) => `${line}\n`).join(''));
		expect(text).toContain('addon.callBack(client.get("a", { throwHttpErrors: false }), id)');
		expect(text).toContain('addon.callBack(own.delete("b", { throwHttpErrors: false }), name)');
	});

	it('removes the registration wherever it stands, and says what is in its place', async () => {
		const listens = [
			['app.listen(1, () => addon.register());', 'app.listen(1, () => {});'],
			['server.listen(1, function () { log(); addon.register(); });', 'server.listen(1, function () { log(); });'],
			['await addon.register();', ''],
			['addon.register().then(log, fail);', 'Promise.resolve().then(log, fail);'],
			['if (dev) addon.register(true);', 'if (dev) {}'],
			['dev && addon.register();', 'dev && Promise.resolve();'],
			['addon.reloadDescriptor();', ''],
		];
		const { out, read } = await migrate({ 'app.js': `${ESM}${listens.map(([line]) => `${line}\n`).join('')}` });
		const text = (await read('app.js')).replace(HELPED, '');
		expect(text).toBe(listens.map(([, line]) => (line === '' ? '' : `${line}\n`)).join(''));
		expect(out).toContain('6  register() removed: use the local site, or upload the descriptor to a site');
		expect(out).toContain('0 places to look at');
	});

	it('leaves no indentation of a line that is removed, and says when the package can go', async () => {
		const code =
			'app.listen(1, () => {\n\taddon.register();\n});\napp.listen(2, () => {\n\taddon.register();\n\tlog();\n});\n';
		const { out, read } = await migrate({ 'app.js': ESM + code });
		expect((await read('app.js')).replace(HELPED, '')).toBe(
			'app.listen(1, () => {\n});\napp.listen(2, () => {\n\tlog();\n});\n',
		);
		expect(out).toContain('uninstall atlassian-connect-express once nothing imports it');
	});

	it('sends a call whose response nobody reads', async () => {
		expect(await changed("await addon.httpClient(req).post({ url: '/a', json: true, body });\n")).toBe(
			"await addon.callBack(addon.clientOf(req).post('a', { throwHttpErrors: false, json: body }), undefined, 'json');\n",
		);
	});

	it('tells a client from another variable of the same name', async () => {
		const code = [
			'const client = redis();',
			'client.get("/kept", done);',
			'function one(req) {',
			'	const client = addon.httpClient(req);',
			'	[1].map((client) => client.get("/kept", done));',
			'	use({ client }, { name: client }, client);',
			'	if (x) client.get("/a", done);',
			'}',
		];
		const text = await changed(code.map((line) => `${line}\n`).join(''));
		expect(text.split('\n').slice(1, -1)).toEqual([
			'client.get("/kept", done);',
			'function one(req) {',
			'	const client = addon.clientOf(req);',
			'	[1].map((client) => client.get("/kept", done));',
			'	use({ client: addon.withCallbacks(client) }, { name: addon.withCallbacks(client) }, addon.withCallbacks(client));',
			'	if (x) addon.callBack(client.get("a", { throwHttpErrors: false }), done);',
			'}',
		]);
	});

	it.each([
		[
			'export const addon = ace(app);\nf(addon.authenticate());\n',
			'addon.serve(app);\nexport { addon };\nf(addon.authenticate());\n',
		],
	])('exports the helper where it exported the addon', async (code, expected) => {
		const { read } = await migrate({ 'app.js': `import ace from 'atlassian-connect-express';\n${code}` });
		expect(await read('app.js')).toBe(`import * as addon from './atlassian.js';\n${expected}`);
	});

	it('keeps what is declared beside the package', async () => {
		const code = "var express = require('express'), ac = require('atlassian-connect-express');\nvar addon = ac(app);\n";
		const { read } = await migrate({ 'app.js': code });
		expect(await read('app.js')).toBe(
			"var express = require('express'), addon = require('./atlassian.js');\naddon.serve(app);\n",
		);
	});

	it.each([
		['this.addon', 'class Routes { one(req) { this.addon.httpClient(req).get("/a", f); } }'],
		['addon', 'import addon from "../addon.js";\naddon.httpClient(req).get("/a", f);'],
		['addon', 'import { addon } from "../addon.js";\naddon.httpClient(req).get("/a", f);'],
		['addon', 'const { addon } = require("../addon");\naddon.httpClient(req).get("/a", f);'],
		['addon', 'export default ({ app, addon }) => addon.httpClient(req).get("/a", f);'],
	])('changes where %s comes from elsewhere', async (name, code) => {
		const { read } = await migrate({ 'routes.js': code });
		expect(await read('routes.js')).toContain(
			`${name}.callBack(${name}.clientOf(req).get("a", { throwHttpErrors: false }), f)`,
		);
	});

	it('that gets the addon as a parameter changes as well, and others do not', async () => {
		const routes = 'export default function routes(app, addon) {\n\tapp.get("/", addon.checkValidToken(), f);\n}\n';
		const typed = 'export const f = (addon: Addon) => addon.authenticate(true);\n';
		const other = 'export const addon = { authenticate() {} };\n';
		const { read } = await migrate({ 'routes.js': routes, 'typed.ts': typed, 'other.js': other });
		expect(await read('routes.js')).toContain("addon.authenticate({ qsh: 'context', sessionToken: true }), f");
		expect(await read('typed.ts')).toContain("authenticate({ qsh: 'context' })");
		expect(await read('other.js')).toBe(other);
	});

	it('of CommonJS gets a helper of CommonJS, which loads', async () => {
		const { read, folder } = await migrate({
			'app.js':
				"const ace = require('atlassian-connect-express');\nconst addon = ace(app);\napp.use(addon.middleware());\nif (dev) void addon.register();\n",
			'atlassian-connect.json': '{ "key": "com.example.app" }',
		});
		expect(await read('app.js')).toBe(
			"const addon = require('./atlassian.js');\naddon.serve(app);\napp.use(addon.middleware());\nif (dev) {}\n",
		);
		const helper = await read('atlassian.js');
		expect(helper).not.toMatch(/^(?:import|export) /m);
		expect(helper).toContain(
			'module.exports = { environment, port, baseUrl, descriptor, tenants, logger, clientInfo, events, serve,',
		);
		execFileSync(process.execPath, ['--check', join(folder, 'atlassian.js')]);
	});
});

describe('the files of the app', () => {
	it('are those of the folder in which it starts: the descriptor and config.json may be above the source', async () => {
		const { folder } = await migrate({
			'package.json': '{}',
			'config.json': '{ "development": { "port": 8080, "localBaseUrl": "https://a.example.com" } }',
		});
		await mkdir(join(folder, 'src'));
		await writeFile(join(folder, 'src/app.js'), ESM);
		const { out } = await runCommand(['migrate', 'ace', join(folder, 'src')]);
		expect(out).toContain('0 places to look at');
		const helper = await readFile(join(folder, 'src/atlassian.js'), 'utf8');
		expect(helper).toContain('PORT ?? 8080');
		expect(helper).toContain("'https://a.example.com'");
		expect(helper).toContain("const file = 'atlassian-connect.json';");
	});

	it('have the names that the app gives', async () => {
		const code = ESM.replace(
			'ace(app)',
			"ace(app, {}, log, { descriptorFilename: 'my.json', configFileName: 'my-config.json' })",
		);
		const { out, read } = await migrate({
			'app.js': code,
			'my.json': '{}',
			'my-config.json': '{ "development": { "port": 81 } }',
		});
		expect(await read('atlassian.js')).toContain("const file = 'my.json';");
		expect(await read('atlassian.js')).toContain('PORT ?? 81');
		expect(out).toContain('1 place to look at');
	});

	it('are missed where they are not there, and not looked for above package.json', async () => {
		const { folder } = await migrate({});
		await mkdir(join(folder, 'app'));
		await writeFile(join(folder, 'app/package.json'), '{}');
		await writeFile(join(folder, 'app/app.js'), ESM);
		expect((await runCommand(['migrate', 'ace', join(folder, 'app')])).out).toContain(
			'there is no atlassian-connect.json',
		);
	});

	it('name the values of config.json that are not moved', async () => {
		const config =
			'{ "product": "bitbucket", "appId": "a", "development": { "errorTemplate": true, "port": 1, "mine": "x" } }';
		const { out } = await migrate({ 'app.js': ESM, 'config.json': config });
		for (const name of ['product', 'appId', 'errorTemplate', 'mine']) {
			expect(out).toMatch(new RegExp(`config.json: ${name} is not moved`));
		}
		expect(out).toContain('4 places to look at');
	});
});

describe('the command', () => {
	it('prints a diff that git applies, and writes nothing, with --dry-run', async () => {
		const lines = Array.from({ length: 40 }, (_, index) => `line(${index});`);
		lines[2] = 'f(addon.authenticate(true));';
		lines[8] = 'addon.register();';
		lines[35] = 'f(addon.key);';
		const text = `${ESM}${lines.join('\n')}\n`;
		const { out, read } = await migrate({ 'app.js': text }, '--dry-run');
		expect(await read('app.js')).toBe(text);
		await expect(read('atlassian.js')).rejects.toThrow('ENOENT');
		expect(out).toContain('would write');
		const diff = out.slice(0, out.indexOf('would write'));
		execFileSync('git', ['apply', '-p1', '--unsafe-paths'], { cwd: '/', input: diff });
		expect(await read('app.js')).toContain(HELPED);
		expect(await read('app.js')).toContain('f(addon.descriptor.key);');
		expect(await read('atlassian.js')).toContain('createApp');
	});

	it('changes no file outside the folder, nor one behind a link', async () => {
		const { folder } = await migrate({});
		const outside = join(folder, '..', `outside-${process.pid}.js`);
		await writeFile(outside, ESM);
		onTestFinished(() => rm(outside));
		const { symlink } = await import('node:fs/promises');
		await symlink(outside, join(folder, 'linked.js'));
		await runCommand(['migrate', 'ace', folder]);
		expect(await readFile(outside, 'utf8')).toBe(ESM);
	});

	it('does not overwrite a helper that is there, and then changes nothing', async () => {
		const { code, err, read } = await migrate({ 'app.js': ESM, 'atlassian.js': 'mine' });
		expect([code, err]).toEqual([2, expect.stringContaining('is there already')]);
		expect([await read('app.js'), await read('atlassian.js')]).toEqual([ESM, 'mine']);
	});

	it('warns where git could not take the changes back', async () => {
		const { err, folder } = await migrate({ 'app.js': ESM });
		expect(err).toContain('not in git');
		execFileSync('git', ['init', '-q', folder]);
		expect((await runCommand(['migrate', 'ace', join(folder, 'app.js')])).err).toBeDefined();
		expect((await runCommand(['migrate', 'ace', folder])).err).toContain('not committed');
	});

	it.each([
		[['migrate'], 'missing required argument'],
		[['migrate', 'spring'], 'no migration from spring'],
		[['migrate', 'ace', '/nowhere'], '/nowhere'],
	])('refuses %j', async (args, message) => {
		expect(await runCommand(args)).toMatchObject({ code: 2, err: expect.stringContaining(message) });
	});
});
