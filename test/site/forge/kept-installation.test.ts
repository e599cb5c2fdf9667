import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createClient, forgeStorage, type ForgeInstallation } from '../../../src/index.ts';
import { describeExchange, startSite } from '../../../src/site/index.ts';
import { manifest, startForge, type ForgeSite } from './support.ts';

async function dataFile(): Promise<string> {
	const folder = await mkdtemp(join(tmpdir(), 'forge-'));
	onTestFinished(() => rm(folder, { recursive: true }));
	return join(folder, 'data.json');
}

async function installed(data: string, draft?: object): Promise<{ forge: ForgeSite; record: ForgeInstallation }> {
	const forge = await startForge({}, {}, { data });
	await forge.install(draft);
	const [record] = forge.installations.values();
	if (record === undefined) throw new Error('No record');
	return { forge, record };
}

const read = (record: ForgeInstallation): Promise<unknown> => createClient(record).forge(forgeStorage().get('theme'));

describe('the data file', () => {
	it('did not keep the installation of an app on Forge: its ids and its storage are the same after a restart', async () => {
		const data = await dataFile();
		const { forge, record } = await installed(data);
		await createClient(record).forge(forgeStorage().set('theme', 'dark'));
		await createClient(record).forge(forgeStorage().set('__proto__', 1));
		await forge.site.forge.upgrade({ manifest: manifest(), app: forge.baseUrl });
		await forge.site.close();
		const again = await installed(data);
		const { installationId, environment } = record;
		expect(again.record).toMatchObject({ installationId, environment, appVersion: '2.0.0' });
		expect(await read(again.record)).toBe('dark');
		expect(await createClient(again.record).forge(forgeStorage().get('__proto__'))).toBe(1);
	});

	it('keeps the properties of the app', async () => {
		const data = await dataFile();
		const scopes = ['read:app-system-token', 'read:app-data:jira', 'write:app-data:jira', 'read:jira-work'];
		const draft = manifest({ scopes });
		const call = async ({ site: { forge, cloudId } }: ForgeSite, init: RequestInit): Promise<Response> => {
			const url = `${forge.apiUrl}/ex/jira/${cloudId}/rest/forge/1/app/properties/theme`;
			return fetch(url, { ...init, headers: { authorization: `Bearer ${forge.issueToken()}` } });
		};
		const { forge } = await installed(data, draft);
		expect((await call(forge, { method: 'PUT', body: '"dark"' })).status).toBe(201);
		await forge.site.close();
		const again = await installed(data, draft);
		expect(await (await call(again.forge, {})).json()).toEqual({ key: 'theme', value: 'dark' });
	});

	it('keeps nothing of an app that was uninstalled, and gives none of it to another app', async () => {
		const data = await dataFile();
		const { forge, record } = await installed(data);
		await createClient(record).forge(forgeStorage().set('theme', 'dark'));
		await forge.site.forge.uninstall();
		await forge.site.close();
		expect(JSON.parse(await readFile(data, 'utf8'))).not.toHaveProperty('forge');
		const next = await installed(data);
		expect(next.record.installationId).not.toBe(record.installationId);
		expect(await read(next.record)).toBeUndefined();
		await createClient(next.record).forge(forgeStorage().set('theme', 'dark'));
		await next.forge.site.close();
		const state = JSON.parse(await readFile(data, 'utf8')) as { forge: { appId: string } };
		await writeFile(data, JSON.stringify({ ...state, forge: { ...state.forge, appId: 'other' } }));
		const last = await installed(data);
		expect(last.record.installationId).not.toBe(next.record.installationId);
		expect(await read(last.record)).toBeUndefined();
	});

	it('that has an invalid part of Forge is refused, which names the place', async () => {
		const data = await dataFile();
		const { forge } = await installed(data);
		await forge.site.close();
		const state = JSON.parse(await readFile(data, 'utf8')) as object;
		await writeFile(data, JSON.stringify({ ...state, forge: { appId: 1 } }));
		await expect(startSite({ data })).rejects.toMatchObject({
			code: 'ERR_DATA',
			message: expect.stringMatching(/^The data file .*\.json is invalid at `forge.appId`: /),
		});
	});
});

it('the expression of a filter was ignored without a word: the log says that it was not evaluated', async () => {
	const filter = { expression: "event.issue.fields.issuetype.name == 'Bug'" };
	const trigger = [{ key: 'edits', endpoint: 'events', events: ['avi:jira:created:issue'], filter }];
	const { site, install } = await startForge();
	await install(manifest({ modules: { trigger } }));
	const [attempt] = await site.forge.fire('avi:jira:created:issue');
	expect(attempt).toMatchObject({ status: 204 });
	const exchange = site.exchanges.at(-1);
	expect(exchange).toMatchObject({ note: expect.stringContaining(filter.expression) });
	expect(exchange && describeExchange(exchange)).toMatch(/accepted\n {9}The local site does not evaluate/);
	expect(await (await fetch(site.url)).text()).toContain('does not evaluate expressions of filters');
});
