import { accessSync, constants } from 'node:fs';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, onTestFinished } from 'vitest';

const PLACES = [process.env['CHROMIUM'], '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const executablePath = PLACES.find((place) => place !== undefined && isExecutable(place));
export const hasBrowser: boolean = executablePath !== undefined;
export const where: string = hasBrowser ? 'in chromium' : 'skipped: there is no chromium here';

function isExecutable(file: string): boolean {
	try {
		accessSync(file, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}

/** One browser for the tests of a file. @returns opens a page, and the messages of its console. */
export function useBrowser(): (options?: Parameters<Browser['newPage']>[0]) => Promise<{ page: Page; said: string[] }> {
	let browser: Browser;
	beforeAll(async () => {
		// Chromium has no sandbox for root, as in CI.
		browser = await chromium.launch({ executablePath: executablePath ?? '', args: ['--no-sandbox'] });
	});
	afterAll(() => browser.close());
	return async (options) => {
		const page = await browser.newPage(options);
		page.setDefaultTimeout(10_000);
		onTestFinished(() => page.close());
		const said: string[] = [];
		// The app has an origin of its own, so that the frame cannot take its sandbox off.
		page.on('console', (message) => /can escape its sandboxing/.test(message.text()) || said.push(message.text()));
		page.on('pageerror', (error) => said.push(error.message));
		return { page, said };
	};
}
