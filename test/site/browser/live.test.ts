import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApp, createClient } from '../../../src/index.ts';
import { startSite } from '../../../src/site/index.ts';
import { describe, expect, it, onTestFinished } from 'vitest';
import { APP_ID, manifest, startForge } from '../forge/support.ts';
import { install, start } from '../support.ts';
import { hasBrowser, useBrowser, where } from './chromium.ts';

describe.skipIf(!hasBrowser)(`pages of the site that stay open (${where})`, () => {
	const open = useBrowser();

	it('did not show a comment of the app: it appears by itself, and what is typed stays', async () => {
		const { site } = await install();
		const { page, said } = await open();
		await page.goto(`${site.url}/browse/KEY-2`);
		const comments = page.locator('.comment');
		const before = await comments.count();
		await page.getByText('Edit', { exact: true }).click();
		await page.getByLabel('Summary').fill('Half typed');
		await page.getByLabel('Add a comment').fill('A thought');
		const app = createClient(site.tenant);
		await app.post('rest/api/2/issue/KEY-2/comment', { json: { body: 'From the app' } });
		await app.put('rest/api/2/issue/KEY-2', { json: { fields: { summary: 'From the app', labels: ['seen'] } } });
		await page.getByText('From the app').first().waitFor();
		await expect.poll(() => page.locator('dt:has-text("Labels") + dd').innerText()).toBe('seen');
		expect(await comments.count()).toBe(before + 1);
		expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('KEY-2 From the app');
		expect(await page.title()).toContain('From the app');
		expect(await page.getByLabel('Add a comment').inputValue()).toBe('A thought');
		expect(await page.getByLabel('Summary').inputValue()).toBe('Half typed');
		await page.getByRole('button', { name: 'Comment' }).click();
		await expect.poll(() => comments.count()).toBe(before + 2);
		expect(await page.getByLabel('Add a comment').inputValue()).toBe('');
		await app.delete('rest/api/2/issue/KEY-2');
		await page.getByRole('alert').getByText('It was deleted').waitFor();
		expect(said.filter((text) => !text.includes('404'))).toEqual([]);
	});

	it('show in a list and in a page of Confluence what an app changes', async () => {
		const site = await start({ product: 'confluence', allow: ['basic'] });
		const { page } = await open();
		await page.goto(`${site.url}/wiki/spaces/KEY`);
		const title = page.locator('tbody a').first();
		const name = await title.innerText();
		const [, id = ''] = /(\d+)$/.exec((await title.getAttribute('href')) ?? '') ?? [];
		await title.click();
		await page.getByRole('heading', { name, level: 1 }).waitFor();
		const change = (path: string, method: string, body: object): Promise<Response> => {
			const headers = { authorization: `Basic ${btoa('ann:any')}`, 'content-type': 'application/json' };
			return fetch(`${site.url}/wiki/api/v2/${path}`, { method, headers, body: JSON.stringify(body) });
		};
		const body = { representation: 'storage', value: '<p>From the app</p>' };
		expect((await change('footer-comments', 'POST', { pageId: id, body })).status).toBe(201);
		await page.locator('.comment').getByText('From the app').waitFor();
		const edited = { id, status: 'current', title: 'Renamed by the app', version: { number: 2 }, body };
		expect((await change(`pages/${id}`, 'PUT', edited)).status).toBe(200);
		await page.getByRole('heading', { name: 'Renamed by the app' }).waitFor();
		await page.locator('#body').getByText('From the app').waitFor();
	});

	it('show in the log who acted in the browser, and lead from a call to its webhooks and back', async () => {
		const { site } = await install();
		const log = (await open()).page;
		await log.goto(site.url);
		await log.getByText('Live', { exact: true }).waitFor();
		const { page } = await open();
		await page.goto(`${site.url}/issues`);
		await page.getByText('Create an issue').click();
		await page.getByLabel('Summary').fill('Made in the page');
		await page.getByRole('button', { name: 'Create' }).click();
		await page.waitForURL('**/browse/KEY-6');
		const change = log.locator('#log > details', { hasText: 'Ada Example, in the browser' });
		await change.locator('summary').click();
		await change.getByRole('link', { name: /jira:issue_created/ }).click();
		const webhook = log.locator('#log > details[data-cause]');
		await webhook.getByRole('heading', { name: 'Because of' }).waitFor();
		await change.locator('summary').click();
		await webhook.getByRole('link').click();
		await change.getByText('Led to').waitFor();
		await log.getByLabel('Direction').selectOption('Browser to site');
		expect(await log.locator('#log > details:visible').count()).toBe(1);
		await log.reload();
		await expect.poll(() => log.locator('#log .effects:not([hidden])').count()).toBe(1);
	});

	it('close the connection of a tab that is hidden, since a browser opens only six of them', async () => {
		const site = await start({ allow: ['anonymous'] });
		const { page } = await open();
		await page.goto(site.url);
		await page.getByText('Live', { exact: true }).waitFor();
		const hide = (hidden: boolean): Promise<unknown> =>
			page.evaluate(`Object.defineProperty(document, 'hidden', { value: ${hidden}, configurable: true });
				document.dispatchEvent(new Event('visibilitychange'))`);
		await hide(true);
		await fetch(`${site.url}/rest/api/3/myself`);
		await fetch(`${site.url}/rest/api/3/field`);
		expect(await page.locator('#log > details').count()).toBe(0);
		await hide(false);
		await expect.poll(() => page.locator('#log > details').count()).toBe(2);
	});

	it('begin again when the site was restarted', async () => {
		const options = { allow: ['anonymous'] } as const;
		const site = await startSite(options);
		const { port } = new URL(site.url);
		const { page } = await open();
		await page.goto(site.url);
		await page.getByText('Live', { exact: true }).waitFor();
		await fetch(`${site.url}/rest/api/3/myself`);
		await page.locator('#exchange-1').waitFor();
		await site.close();
		await page.getByText('The connection is lost').waitFor();
		await start({ ...options, port: Number(port) });
		await expect.poll(() => page.locator('#log > details').count(), { timeout: 10_000 }).toBe(0);
		await page.getByText('Live', { exact: true }).waitFor();
	});

	it('show the app on Forge: a module in its frame, a call of its remote, an event, and a refusal', async () => {
		const folder = await mkdtemp(join(tmpdir(), 'forge-page-'));
		onTestFinished(() => rm(folder, { recursive: true }));
		await mkdir(join(folder, 'static'));
		const script = `forge.invokeRemote({ path: '/notes', method: 'POST', body: { a: 1 } }).then(({ body }) => document.body.append(body.reader)); forge.view.getContext().then(({ extension }) => document.body.append(' at ' + extension.issue?.key))`;
		await writeFile(
			join(folder, 'static/index.html'),
			`<!doctype html><title>Own</title><body><script>${script}</script>`,
		);
		const calls = {
			'POST /notes': ({ accountId }: { accountId: string | undefined }) => ({ reader: `read by ${accountId}` }),
		};
		// The address of the app is known before the site, and the keys of the site after it.
		const state = await startForge();
		state.instead = () => new Response(null, { status: 204 });
		const site = await start({ forge: { manifest: manifest(), app: state.baseUrl, folder } });
		const forge = { appId: APP_ID, installations: new Map(), development: site.forge, calls };
		state.instead = createApp({ forge, on: { 'avi:jira:created:issue': () => undefined } });
		const { page, said } = await open();
		await page.goto(`${site.url}/_site/forge/modules`);
		await page.getByLabel('User').selectOption('Ben Example');
		await page.getByText('You are Ben Example').waitFor();
		await page.getByRole('link', { name: 'Notes' }).click();
		await page.frameLocator('iframe').getByText('read by fake-account-ben').waitFor();
		await page.getByLabel('issue.key').fill('KEY-1');
		await page.getByRole('button', { name: 'Load with this context' }).click();
		await page.frameLocator('iframe').getByText('at KEY-1').waitFor();
		await page.frameLocator('iframe').getByText('read by fake-account-ben').waitFor();
		const claims = site.exchanges.findLast(({ event }) => event === 'invokeRemote')?.claims;
		expect(claims).toMatchObject({
			principal: 'fake-account-ben',
			context: { extension: { issue: { key: 'KEY-1' } } },
		});
		await page.getByLabel('User').selectOption('Ada Example');
		await page.frameLocator('iframe').getByText('read by fake-account-ada').waitFor();
		await page.frameLocator('iframe').getByText('at KEY-1').waitFor();
		await page.getByLabel('User').selectOption('Ben Example');
		await page.frameLocator('iframe').getByText('read by fake-account-ben').waitFor();
		await page.getByLabel('Method').selectOption('POST');
		await page.getByLabel('Path').fill('/notes');
		await page.getByLabel(/^Body/).fill('{"a"');
		await page.getByRole('button', { name: 'invokeRemote' }).click();
		await page.getByRole('alert').getByText('The body is not JSON').waitFor();
		await page.getByLabel(/^Body/).fill('{"a": 1}');
		await page.getByRole('button', { name: 'invokeRemote' }).click();
		await expect.poll(() => page.locator('#forge-result pre').innerText()).toContain('read by fake-account-ben');
		await page.getByRole('link', { name: 'Forge' }).last().click();
		await page.getByRole('button', { name: 'Rotate keys' }).click();
		await expect.poll(() => page.locator('#forge-result pre').innerText()).toBe('Done');
		await page.getByRole('button', { name: 'Send event' }).click();
		await expect
			.poll(() => page.locator('#forge-result pre').innerText())
			.toContain('"event": "avi:jira:created:issue"');
		await fetch(`${site.url}/_site/forge/control/uninstall`, { method: 'POST' });
		await page.getByRole('button', { name: 'Run schedule' }).click();
		await page.getByRole('alert').getByText('The site has no app on Forge').waitFor();
		expect(said.filter((text) => !text.includes('400'))).toEqual([]);
	});
});
