import { accessSync, constants } from 'node:fs';
import { getRequestListener } from '@hono/node-server';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { chooseSite, oauthConsent, type ConsentEvent } from '../../src/consent/index.ts';
import { createClient } from '../../src/index.ts';
import { startSite, type Site } from '../../src/site/index.ts';
import { listen } from '../support/http.ts';
import { SECRET_MARK } from '../support/tenants.ts';

const PLACES = [process.env['CHROMIUM'], '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const executablePath = PLACES.find((place) => place !== undefined && isExecutable(place));
const where = executablePath === undefined ? 'skipped: there is no chromium here' : 'in chromium';

const CLIENT = { clientId: 'client-1', clientSecret: `client-${SECRET_MARK}` };
const scopes = ['read:jira-work', 'read:jira-user'];

function isExecutable(file: string): boolean {
	try {
		accessSync(file, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}

interface Setup {
	readonly site: Site;
	readonly origin: string;
	readonly consents: ConsentEvent[];
	readonly errors: unknown[];
}

async function setUp(): Promise<Setup> {
	let handler: ((request: Request) => Promise<Response>) | undefined;
	const listener = getRequestListener((request) => handler?.(request) ?? new Response(null, { status: 503 }), {
		overrideGlobalObjects: false,
	});
	const server = await listen((request, response) => void listener(request, response));
	onTestFinished(async () => void (await server.close()));
	const origin = `http://127.0.0.1:${server.port}`;
	const redirectUri = `${origin}/oauth/callback`;
	const site = await startSite({ oauth: { ...CLIENT, redirectUris: [redirectUri] } });
	onTestFinished(() => site.close());
	const consent = oauthConsent({ ...CLIENT, redirectUri, scopes, cloud: site.cloud, pkce: true });
	const consents: ConsentEvent[] = [];
	const errors: unknown[] = [];
	handler = consent.handler({
		onConsent: (event) => void consents.push(event),
		onError: (error) => void errors.push(error),
		fallback: () => {
			const choices = consents[0]?.sites.map(({ cloudId, name }) => `<button id="${cloudId}">${name}</button>`) ?? [];
			return new Response(`<!doctype html><title>App</title><h1>Choose a site</h1>${choices.join('')}`, {
				headers: { 'content-type': 'text/html' },
			});
		},
	});
	return { site, origin, consents, errors };
}

describe.skipIf(executablePath === undefined)(`the consent screen, in a browser (${where})`, () => {
	let browser: Browser;
	beforeAll(async () => {
		// Chromium has no sandbox for root, as in CI.
		browser = await chromium.launch({ executablePath: executablePath ?? '', args: ['--no-sandbox'] });
	});
	afterAll(() => browser.close());

	async function open(origin: string): Promise<{ page: Page; trouble: string[] }> {
		const page = await browser.newPage();
		const trouble: string[] = [];
		page.on('console', (message) => trouble.push(message.text()));
		await page.goto(`${origin}/oauth/start?returnTo=/sites`);
		return { page, trouble };
	}

	it('names the app and its scopes, and leads back to the app, where the user chooses a site', async () => {
		const { site, origin, consents, errors } = await setUp();
		const { page, trouble } = await open(origin);
		expect(await page.getByRole('heading').textContent()).toBe('Grant access');
		expect(await page.getByRole('listitem').allTextContents()).toEqual([...scopes, 'offline_access']);
		await page.getByRole('button', { name: 'Accept' }).click();
		await page.waitForURL(`${origin}/sites`);
		const choice = page.getByRole('button', { name: new URL(site.url).host });
		const cloudId = (await choice.getAttribute('id')) ?? '';
		const consent = oauthConsent({ ...CLIENT, redirectUri: `${origin}/oauth/callback`, scopes, cloud: site.cloud });
		const [event] = consents;
		if (event === undefined) throw new Error('There was no consent');
		const chosen = chooseSite(event.sites, { cloudId });
		const credential = consent.credential({ ...event.grant, cloudId: chosen.cloudId, onRefresh: () => undefined });
		expect(await createClient({ credential }).get('rest/api/3/myself').json()).toMatchObject({
			accountId: 'fake-account-ada',
		});
		expect([errors, trouble]).toEqual([[], []]);
	});

	it('is denied by keyboard alone, and the app gets no consent', async () => {
		const { origin, consents, errors } = await setUp();
		const { page } = await open(origin);
		await page.keyboard.press('Tab');
		await page.keyboard.press('Tab');
		expect(await page.evaluate('document.activeElement.textContent')).toBe('Deny');
		const [response] = await Promise.all([
			page.waitForResponse((one) => one.url().startsWith(`${origin}/oauth/callback`)),
			page.keyboard.press('Enter'),
		]);
		expect(response.status()).toBe(403);
		expect([consents, errors]).toMatchObject([[], [{ code: 'ERR_CONSENT_DENIED' }]]);
	});

	it('cannot be framed by another page, and a consent of another browser is refused', async () => {
		const { origin, consents } = await setUp();
		const { page } = await open(origin);
		const screen = page.url();
		await page.setContent(`<iframe src="${screen}"></iframe>`);
		await page.waitForTimeout(200);
		expect(await page.frameLocator('iframe').getByRole('button').count()).toBe(0);
		const context = await browser.newContext();
		const other = await context.newPage();
		await other.goto(screen);
		const [response] = await Promise.all([
			other.waitForResponse((one) => one.url().startsWith(`${origin}/oauth/callback`)),
			other.getByRole('button', { name: 'Accept' }).click(),
		]);
		expect([response.status(), consents]).toEqual([400, []]);
		await context.close();
	});
});
