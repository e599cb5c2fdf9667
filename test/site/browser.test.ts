import { accessSync, constants } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createClient } from '../../src/index.ts';
import { install } from './support.ts';

const PLACES = [process.env['CHROMIUM'], '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const executablePath = PLACES.find((place) => place !== undefined && isExecutable(place));
const where = executablePath === undefined ? 'skipped: there is no chromium here' : 'in chromium';

function isExecutable(file: string): boolean {
	try {
		accessSync(file, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}

describe.skipIf(executablePath === undefined)(`the page, looked at in a browser (${where})`, () => {
	let browser: Browser;
	beforeAll(async () => {
		// Chromium has no sandbox for root, as in CI.
		browser = await chromium.launch({ executablePath: executablePath ?? '', args: ['--no-sandbox'] });
	});
	afterAll(() => browser.close());

	it('is used by keyboard alone: fires a webhook, opens a module, makes a call fail', async () => {
		const { site, events, loads } = await install();
		const page = await browser.newPage();
		const trouble: string[] = [];
		page.on('console', (message) => trouble.push(message.text()));
		await page.goto(site.url);
		const reach = async (name: string): Promise<void> => {
			for (let steps = 0; steps < 40; steps += 1) {
				await page.keyboard.press('Tab');
				if ((await page.evaluate('document.activeElement.textContent')) === name) return;
			}
			throw new Error(`${name} cannot be reached by keyboard`);
		};
		await reach('Fire webhook');
		await page.keyboard.press('Enter');
		await page.getByRole('status').waitFor();
		await site.settled();
		expect(events.at(-1)).toBe('created KEY-1');

		await reach('Hello');
		await page.keyboard.press('Enter');
		await page.frameLocator('iframe').getByText('a page').waitFor();
		expect(loads.length).toBeGreaterThan(0);

		await reach('Fail next call');
		await page.keyboard.press('Enter');
		await page.getByRole('status').waitFor();
		const failed = await createClient(site.tenant).get('rest/api/3/myself', { throwHttpErrors: false, retry: 0 });
		expect(failed.status).toBe(429);

		await page.goto(site.url);
		await page.getByText('Canonical request').first().click();
		expect(await page.getByText('GET&/rest/api/3/myself&').isVisible()).toBe(true);
		expect(trouble.filter((text) => !text.includes('favicon'))).toEqual([]);
	});
});
