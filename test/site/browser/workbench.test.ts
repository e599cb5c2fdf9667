import { describe, expect, it } from 'vitest';
import { createClient } from '../../../src/index.ts';
import { install, start } from '../support.ts';
import { hasBrowser, useBrowser, where } from './chromium.ts';

describe.skipIf(!hasBrowser)(`the pages of the site, in a browser (${where})`, () => {
	const open = useBrowser();

	it('are used by keyboard alone: an event is fired, a module opened, a call made to fail', async () => {
		const { site, events, loads } = await install();
		const { page, said } = await open();
		await page.goto(`${site.url}/apps`);
		const reach = async (name: string): Promise<void> => {
			for (let steps = 0; steps < 40; steps += 1) {
				await page.keyboard.press('Tab');
				if ((await page.evaluate('document.activeElement.textContent')) === name) return;
			}
			throw new Error(`${name} cannot be reached by keyboard`);
		};
		await reach('Fire webhook');
		await page.keyboard.press('Enter');
		await page.getByText('Sent jira:issue_created').waitFor();
		await site.settled();
		expect(events.at(-1)).toBe('created KEY-1');

		await reach('Fail next call');
		await page.keyboard.press('Enter');
		await page.getByText('The next call gets 429').waitFor();
		const failed = await createClient(site.tenant).get('rest/api/3/myself', { throwHttpErrors: false, retry: 0 });
		expect(failed.status).toBe(429);

		await page.goto(`${site.url}/apps`);
		await reach('Hello');
		await page.keyboard.press('Enter');
		await page.frameLocator('iframe').getByText('a page').waitFor();
		expect(loads.length).toBeGreaterThan(0);
		expect(said).toEqual([]);
	});

	it('show an exchange as it happens, with claims, headers and bodies, and no secret', async () => {
		const { site } = await install();
		const { page, said } = await open();
		await page.goto(site.url);
		await page.getByText('Live', { exact: true }).waitFor();
		const rows = page.locator('#log > details');
		const before = await rows.count();
		await createClient(site.tenant).get('rest/api/3/myself');
		await expect.poll(() => rows.count()).toBe(before + 1);
		await rows.first().locator('summary').click();
		const text = await rows.first().innerText();
		expect(text).toContain('app com.example.app → site');
		expect(text).toContain('GET&/rest/api/3/myself&');
		expect(text).toContain('"iss": "com.example.app"');
		expect(text).toContain('authorization: JWT [hidden]');
		expect(text).toContain('"accountId"');
		expect(await page.locator('#news').innerText()).toContain('GET /rest/api/3/myself 200, sender accepted');
		const all = await page.content();
		expect(all).not.toMatch(/eyJ[\w-]+\.[\w-]+\./);
		expect(all.includes(site.tenant.sharedSecret)).toBe(false);
		expect(said).toEqual([]);
	});

	it('filter, replay and clear the log', async () => {
		const { site, events } = await install();
		const { page } = await open();
		await page.goto(site.url);
		await page.getByText('Live', { exact: true }).waitFor();
		await site.fire('jira:issue_created');
		await fetch(`${site.url}/rest/api/3/myself`);
		const row = page.locator('#log > details', { hasText: 'jira:issue_created' });
		await row.waitFor();
		await page.getByLabel('Sender').selectOption('refused');
		expect(await page.locator('#log > details:visible').count()).toBe(1);
		await page.getByLabel('Sender').selectOption('');
		await page.getByRole('searchbox').fill('issue_created');
		expect(await page.locator('#log > details:visible').count()).toBe(1);
		await row.locator('summary').click();
		await row.getByRole('button', { name: /^Replay/ }).click();
		await expect.poll(() => events.filter((event) => event === 'created KEY-1').length).toBe(2);
		await expect.poll(() => row.count()).toBe(2);
		await page.getByRole('button', { name: 'Clear' }).click();
		await expect.poll(() => page.locator('#log > details').count()).toBe(0);
		expect(await page.locator('#empty').isVisible()).toBe(true);
		expect(site.exchanges).toEqual([]);
	});

	it('create, edit, comment on, move and delete an issue as the chosen user, and each sends its webhook', async () => {
		const heard: string[] = [];
		const names = ['jira:issue_created', 'jira:issue_updated', 'jira:issue_deleted', 'comment_created'];
		const { site } = await install({}, Object.fromEntries(names.map((name) => [name, () => void heard.push(name)])), {
			modules: { webhooks: names.map((event) => ({ event, url: `/webhooks/${event.replace(':', '-')}` })) },
		});
		const { page, said } = await open();
		await page.goto(`${site.url}/issues`);
		await page.getByLabel('User').selectOption('Ben Example');
		await page.getByText('You are Ben Example').waitFor();
		await page.getByText('Create an issue').click();
		await page.getByLabel('Summary').fill('Made in the page <b>');
		await page.getByLabel('Description').fill('Two\nlines');
		await page.getByRole('button', { name: 'Create' }).click();
		await page.waitForURL('**/browse/KEY-6');
		expect(await page.locator('dt:has-text("Reporter") + dd').innerText()).toBe('Ben Example');
		await page.getByLabel('Add a comment').fill('A comment');
		await page.getByRole('button', { name: 'Comment' }).click();
		await page.getByText('Commented').waitFor();
		await page.getByLabel('Transition').selectOption('Done');
		await page.getByRole('button', { name: 'Move' }).click();
		await page.getByText('Moved').waitFor();
		expect(await page.locator('.lozenge').innerText()).toMatch(/done/i);
		await page.getByText('Edit', { exact: true }).click();
		await page.getByLabel(/^Labels/).fill('one two');
		await page.getByRole('button', { name: 'Save' }).click();
		await page.getByText('one, two').waitFor();
		expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('KEY-6 Made in the page <b>');
		await page.getByRole('button', { name: 'Delete this issue' }).click();
		await page.getByText('Deleted KEY-6').waitFor();
		await site.settled();
		expect(heard).toEqual([
			'jira:issue_created',
			'comment_created',
			'jira:issue_updated',
			'jira:issue_updated',
			'jira:issue_deleted',
		]);
		expect(said).toEqual([]);
	});

	it('find issues by JQL, and say why a query is refused', async () => {
		const site = await start();
		const { page } = await open();
		await page.goto(`${site.url}/issues`);
		await page.getByLabel('JQL').fill('status = Done');
		await page.getByRole('button', { name: 'Search' }).click();
		await page.getByText('KEY-4').waitFor();
		expect(await page.locator('tbody tr').count()).toBe(1);
		await page.getByLabel('JQL').fill('nothing = 1');
		await page.getByRole('button', { name: 'Search' }).click();
		expect(await page.getByRole('alert').innerText()).toContain("Field 'nothing' does not exist");
	});

	it('create, edit and comment on a page of Confluence, whose body can do nothing', async () => {
		const site = await start({ product: 'confluence' });
		const { page, said } = await open();
		await page.goto(`${site.url}/wiki/spaces`);
		await page.getByText('Example space').click();
		await page.getByText('Create a page').click();
		await page.getByLabel('Title').fill('From the page');
		await page.getByLabel('Text').fill('One < two');
		await page.getByRole('button', { name: 'Create' }).click();
		await page.getByText('One < two').first().waitFor();
		await page.getByText('Edit', { exact: true }).click();
		const storage = '<p>Bold <strong onclick="alert(1)">text</strong></p><script>alert(1)</script></div><img src="x">';
		await page.getByLabel(/^Body/).fill(storage);
		await page.getByRole('button', { name: 'Save' }).click();
		await page.getByText('Saved').waitFor();
		expect(await page.locator('main .card').first().innerHTML()).toBe('<p>Bold <strong>text</strong></p>alert(1)');
		await page.getByLabel('Add a comment').fill('A comment');
		await page.getByRole('button', { name: 'Comment' }).click();
		await page.getByText('Commented').waitFor();
		expect(await page.locator('.comment').innerText()).toContain('A comment');
		await page.getByRole('button', { name: /trash/ }).click();
		await page.getByText('The page is in the trash').waitFor();
		expect(said).toEqual([]);
	});

	it.each([
		['wide and light', { viewport: { width: 1280, height: 800 }, colorScheme: 'light' }],
		['wide and dark', { viewport: { width: 1280, height: 800 }, colorScheme: 'dark' }],
		['on a phone', { viewport: { width: 360, height: 740 }, colorScheme: 'light' }],
	] as const)('fit the window, have names for all fields, and have enough contrast: %s', async (name, options) => {
		const { site } = await install();
		const client = createClient(site.tenant);
		await client.get('rest/api/3/myself');
		site.failNext('reset');
		await client.get('rest/api/3/myself', { retry: 0 }).catch(() => undefined);
		const fields = { project: { key: 'KEY' }, issuetype: { name: 'Task' }, summary: `A${'word'.repeat(60)}` };
		await client.post('rest/api/2/issue', { json: { fields } });
		await client.get(`rest/api/3/issue/${'N'.repeat(200)}-1`, { throwHttpErrors: false });
		const { page } = await open(options);
		const places = [
			'/',
			'/issues',
			'/issues?jql=gone+%3D+1',
			'/browse/KEY-2',
			'/browse/KEY-6',
			'/browse/KEY-99',
			'/apps',
		];
		for (const path of [...places, '/apps/hello', '/_site/forge/modules']) {
			await page.goto(site.url + path);
			await page.locator('h1').waitFor();
			const found = (await page.evaluate(LOOK)) as Record<string, unknown>;
			expect({ path, ...found }).toEqual({ path, wider: 0, nameless: [], pale: [], crushed: [], close: [] });
			const folder = process.env['SCREENSHOTS'];
			const file = `${folder}/${name.replaceAll(' ', '-')}${path.replaceAll('/', '-')}.png`;
			if (folder !== undefined) await page.screenshot({ path: file, fullPage: true });
		}
	});
});

/**
 * The structure of a page: what sticks out, fields without a name, text whose contrast is below 4.5 (WCAG 2.2, 1.4.3), text
 * that is wider than its place or runs down in a column of letters, and forms that touch what follows.
 */
const LOOK = `(() => {
	const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
	const rgb = (color) => { canvas.clearRect(0, 0, 1, 1); canvas.fillStyle = color; canvas.fillRect(0, 0, 1, 1); return [...canvas.getImageData(0, 0, 1, 1).data]; };
	const light = (color) => color.slice(0, 3).map((v) => v / 255).map((v) => v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4).reduce((sum, v, i) => sum + v * [0.2126, 0.7152, 0.0722][i], 0);
	const behind = (element) => { for (let at = element; at; at = at.parentElement) { const color = rgb(getComputedStyle(at).backgroundColor); if (color[3] > 200) return color; } return [255, 255, 255]; };
	const pale = [];
	for (const element of document.querySelectorAll('body *')) {
		const has = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim() !== '');
		if (!has || !element.checkVisibility() || element.closest('.away, .skip, option')) continue;
		const [a, b] = [light(rgb(getComputedStyle(element).color)), light(behind(element))].sort((x, y) => y - x);
		if ((a + 0.05) / (b + 0.05) < 4.5) pale.push(element.outerHTML.slice(0, 80));
	}
	const nameless = [...document.querySelectorAll('input:not([type=hidden]), select, textarea, button, iframe')]
		.filter((field) => !(field.labels?.length || field.textContent.trim() || field.getAttribute('aria-label') || field.title)).map((field) => field.outerHTML);
	const shown = (selector) => [...document.querySelectorAll(selector)].filter((element) => element.checkVisibility() && !element.closest('.away'));
	const crushed = shown('#log summary > *, td, th, dd, label').filter((element) => element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0 ||
		element.clientWidth < 24 && element.clientHeight > 60).map((element) => element.outerHTML.slice(0, 80));
	const close = shown('main form').filter((form) => form.nextElementSibling?.checkVisibility() && form.nextElementSibling.getBoundingClientRect().top >= form.getBoundingClientRect().bottom &&
		form.nextElementSibling.getBoundingClientRect().top - form.getBoundingClientRect().bottom < 8).map((form) => form.outerHTML.slice(0, 80));
	return { crushed, close, wider: Math.max(0, document.documentElement.scrollWidth - innerWidth), nameless, pale };
})()`;
