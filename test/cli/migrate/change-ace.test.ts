import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execFileSync } from 'node:child_process';
import { describe, expect, it, onTestFinished } from 'vitest';
import { runCommand } from '../run-command.ts';

interface Migrated {
	readonly code: number;
	readonly out: string;
	readonly err: string;
	readonly folder: string;
	readonly read: (file: string) => Promise<string>;
}

async function migrate(files: Record<string, string>, ...options: string[]): Promise<Migrated> {
	const folder = await mkdtemp(join(tmpdir(), 'migrate-'));
	onTestFinished(() => rm(folder, { recursive: true }));
	for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
	const result = await runCommand(['migrate', 'ace', ...options, folder]);
	return { ...result, folder, read: (file) => readFile(join(folder, file), 'utf8') };
}

const ESM = "import ace from 'atlassian-connect-express';\nconst addon = ace(app);\n";
const HELPED = "import * as addon from './atlassian.js';\naddon.serve(app);\n";

async function changed(code: string): Promise<string> {
	const { read } = await migrate({ 'app.js': ESM + code });
	return (await read('app.js')).replace(HELPED, '');
}

describe('a file of an app', () => {
	it.each([
		['addon.authenticate(true)', "addon.authenticate({ qsh: 'context' })"],
		['addon.checkValidToken()', "addon.authenticate({ qsh: 'context', sessionToken: true })"],
		['addon.authenticateInstall()', 'addon.authenticateInstall()'],
		['addon.verifyInstallation()', 'addon.authenticateInstall()'],
		['addon.httpClient(req).asUserByAccountId(id)', 'addon.clientOf(req).asUser(id)'],
		["addon.settings.get('clientInfo', key)", 'addon.tenants.get(key)'],
		["addon.settings.set('clientInfo', tenant, key)", 'addon.tenants.set(key, tenant)'],
		["addon.settings.del('clientInfo', key)", 'addon.tenants.delete(key)'],
		['addon.loadClientInfo(key)', 'addon.tenants.get(key)'],
		["addon.on('host_settings_saved', save)", "addon.events.on('host_settings_saved', save)"],
		['addon.config.localBaseUrl()', 'addon.baseUrl'],
		['addon.config.port()', 'addon.port'],
		['addon.key', 'addon.descriptor.key'],
		['await use(addon.httpClient({ clientKey }))', 'await use((await addon.clientFor({ clientKey })))'],
		[
			"addon.httpClient(req).del('/rest/a', done)",
			"addon.callBack(addon.clientOf(req).delete('rest/a', { throwHttpErrors: false }), done)",
		],
		[
			"addon.httpClient(req).put({ url: '/a' + b, body: { c }, json: true, headers }, done)",
			"addon.callBack(addon.clientOf(req).put('a' + b, { throwHttpErrors: false, json: { c }, headers: headers }), done, 'json')",
		],
		[
			"addon.httpClient(req).get({ uri: 'rest/a', json: true, body: 'dropped' }, done)",
			"addon.callBack(addon.clientOf(req).get('rest/a', { throwHttpErrors: false }), done, 'json')",
		],
	])('has %s as %s', async (before, after) => {
		expect(await changed(`f(${before});\n`)).toBe(`f(${after});\n`);
	});

	it('keeps its other text, also behind characters of several bytes', async () => {
		expect(await changed("const emoji = '🙂 ä'; // 🙂\nf(addon.authenticate(true)); // stays\n")).toBe(
			"const emoji = '🙂 ä'; // 🙂\nf(addon.authenticate({ qsh: 'context' })); // stays\n",
		);
	});

	it.each([
		['addon.authenticate(flag)', 'known at run time'],
		["addon.settings.get('theme', key)", 'not the record of a tenant'],
		["addon.settings.get('clientInfo')", 'client key is missing'],
		['addon.httpClient(req).asUser(userKey)', 'user key'],
		['addon.httpClient(req).get(options, done)', 'known at run time'],
		['addon.httpClient(req).get({ ...options }, done)', 'known at run time'],
		["addon.httpClient(req).post({ url: '/a', multipartFormData: {} }, done)", 'multipartFormData'],
		["addon.httpClient(req).get('/a')", 'no callback'],
		["addon.httpClient(req).jar('/a', done)", 'no jar'],
		['(() => addon.httpClient({ clientKey }))()', 'not async'],
		['addon.authorizeJira({})', 'no counterpart of addon.authorizeJira()'],
		['addon.config.product()', 'no counterpart of addon.config.product'],
		['addon.middleware()', 'part of something else'],
	])('is left with a reason where it has %s', async (code, reason) => {
		const { out, read } = await migrate({ 'app.js': `${ESM}f(${code});\n` });
		expect(out).toMatch(/\b1 place to change by hand\n/);
		expect(out).toContain('app.js:3: ');
		expect(out).toContain(reason);
		expect(await read('app.js')).not.toBe('');
	});

	it.each([
		["import ace from 'atlassian-connect-express';\nmake(ace(app));\n", 'not made by a declaration'],
		["import ace from 'atlassian-connect-express';\nconst a = 1, addon = ace(app);\n", 'beside other variables'],
		[ESM.replace('ace(app)', 'ace(app, {})'), 'options of the addon'],
		[`${ESM}ace.store.register('own', store);\n`, 'stores of your own'],
	])('names what it cannot move of %j', async (text, reason) => {
		expect((await migrate({ 'app.js': text })).out).toContain(reason);
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
				"const ace = require('atlassian-connect-express');\nconst addon = ace(app);\napp.use(addon.middleware());\n",
			'atlassian-connect.json': '{ "key": "com.example.app" }',
		});
		expect(await read('app.js')).toBe("const addon = require('./atlassian.js');\naddon.serve(app);\n");
		const helper = await read('atlassian.js');
		expect(helper).not.toMatch(/^(?:import|export) /m);
		expect(helper).toContain('module.exports = { port, baseUrl, descriptor, tenants, events, serve, authenticate');
		execFileSync(process.execPath, ['--check', join(folder, 'atlassian.js')]);
	});
});

describe('the store of the tenants', () => {
	it.each([
		['{}', 'new Map()'],
		['{ "production": { "store": { "adapter": "sequelize", "url": "$DATABASE_URL" } } }', 'aceTenants.sql('],
		['{ "production": { "store": { "dialect": "postgres" }, }, }', 'aceTenants.sql('],
		['{ "development": { "store": { "adapter": "mongodb" } } }', 'aceTenants.mongo('],
		['{ "production": { "store": { "adapter": "redis" } } }', 'aceTenants.redis('],
		['{ "production": { "store": { "adapter": "dynamodb" } } }', 'a store of your own'],
		['{ "production": { "store": { "type": "memory" } } }', 'lost at the end'],
		['not { JSON', 'new Map()'],
	])('of %s is %s', async (config, expected) => {
		const { read } = await migrate({ 'app.js': ESM, 'config.json': config });
		expect(await read('atlassian.js')).toContain(expected);
	});
});

describe('the command', () => {
	it('prints a diff that git applies, and writes nothing, with --dry-run', async () => {
		const lines = Array.from({ length: 40 }, (_, index) => `line(${index});`);
		lines[2] = 'f(addon.authenticate(true));';
		lines[8] = 'app.use(addon.middleware());';
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
