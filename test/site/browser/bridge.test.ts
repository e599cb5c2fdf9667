import { describe, expect, it, onTestFinished } from 'vitest';
import type { Frame, Page } from 'playwright-core';
import { createApp, type TenantInfo } from '../../../src/index.ts';
import type { Site } from '../../../src/site/index.ts';
import { getRequestListener } from '@hono/node-server';
import { listen } from '../../support/http.ts';
import { start } from '../support.ts';
import { hasBrowser, useBrowser, where } from './chromium.ts';

/** A page as in the samples that the public has for Connect: a script of the host, and one of its own. */
const samplePage = (host: string): string => `<!doctype html>
<html lang="en"><head><title>Sample</title><script src="${host}/atlassian-connect/all.js"></script></head>
<body><section class="ac-content"><h1>Sample app</h1><p id="who"></p><ul id="issues"></ul></section>
<script>
AP.context.getToken(function (token) {
	fetch('/whoami', { headers: { Authorization: 'JWT ' + token } })
		.then(function (response) { return response.text(); })
		.then(function (text) { document.getElementById('who').textContent = text; });
});
AP.request({
	url: '/rest/api/3/search/jql?jql=' + encodeURIComponent('project = KEY order by key') + '&fields=summary',
	success: function (text) {
		JSON.parse(text).issues.forEach(function (issue) {
			var item = document.createElement('li');
			item.textContent = issue.key + ' ' + issue.fields.summary;
			document.getElementById('issues').appendChild(item);
		});
		AP.resize('100%', '321px');
	},
});
</script></body></html>`;

/** A panel with notes on an issue, and its dialog, which is the same page: written with callbacks, as older samples are. */
const triagePage = (host: string): string => `<!doctype html>
<html lang="en"><head><title>Triage</title><script src="${host}/atlassian-connect/all.js" data-options="sizeToParent:true"></script></head>
<body><div id="panel" hidden><p id="who"></p><ul id="steps"></ul><p id="notes"></p><p id="left"></p><button id="add">Add a note</button></div>
<form id="note" hidden><label>Note <textarea></textarea></label></form>
<script>
function show(id) { document.getElementById(id).hidden = false; }
function say(id, text) { document.getElementById(id).textContent = text; }
function property(key, options) {
	AP.request(Object.assign({ url: '/rest/api/3/issue/' + key + '/properties/notes' }, options));
}
function loadNotes(key) {
	property(key, {
		success: function (text) { var notes = JSON.parse(text).value; say('notes', notes.length + (notes.length === 1 ? ' note' : ' notes')); },
		error: function (xhr) { if (xhr.status === 404) say('notes', 'No notes'); },
	});
}
AP.dialog.getCustomData(function (data) {
	if (data && data.key) return startDialog(data.key);
	show('panel');
	AP.context.getContext(function (context) { startPanel(context.jira.issue.key); });
});
function startPanel(key) {
	AP.context.getToken(function (token) {
		fetch('/whoami', { headers: { Authorization: 'JWT ' + token } })
			.then(function (response) { return response.text(); })
			.then(function (text) { say('who', text); });
	});
	AP.request('/rest/api/3/issue/' + key + '/transitions').then(function (reply) {
		JSON.parse(reply.body).transitions.forEach(function (transition) {
			var item = document.createElement('li');
			item.textContent = transition.name;
			document.getElementById('steps').appendChild(item);
		});
	});
	loadNotes(key);
	AP.events.on('note.length', function (length) { say('left', length + ' characters'); });
	document.getElementById('add').onclick = function () {
		AP.dialog.create({ key: 'dialog', width: '400px', height: '200px', chrome: true, header: 'Note on ' + key, submitText: 'Save note', customData: { key: key } })
			.on('close', function (saved) { if (saved) finish(key); });
	};
}
function finish(key) {
	loadNotes(key);
	AP.flag.create({ title: 'Saved a note on ' + key, type: 'success', actions: { open: 'Open issue' } });
	AP.events.once('flag.action', function () { AP.navigator.go('issue', { issueKey: key }); });
}
function startDialog(key) {
	show('note');
	var field = document.querySelector('textarea');
	field.oninput = function () { AP.events.emit('note.length', field.value.length); };
	AP.dialog.getButton('submit').bind(function () {
		property(key, {
			type: 'PUT',
			contentType: 'application/json',
			data: JSON.stringify([field.value]),
			success: function () { AP.dialog.close(true); },
		});
		return false;
	});
}
</script></body></html>`;

/** An app whose page is the sample, on a site. */
async function sample(pageOf: (host: string) => string = samplePage): Promise<Site> {
	const site = await start({ retryDelays: [] });
	let app: ((request: Request) => Promise<Response>) | undefined;
	const listener = getRequestListener(
		async (request) => (await app?.(request)) ?? new Response(null, { status: 503 }),
		{
			overrideGlobalObjects: false,
		},
	);
	const server = await listen((request, response) => void listener(request, response));
	onTestFinished(async () => void (await server.close()));
	const baseUrl = `http://127.0.0.1:${server.port}`;
	const generalPages = ['hello', 'dialog'].map((key) => ({
		key,
		name: { value: key === 'hello' ? 'Hello' : 'A dialog' },
		url: `/${key}?issue={issue.key}`,
	}));
	const descriptor = {
		key: 'com.example.sample',
		baseUrl,
		authentication: { type: 'jwt' },
		scopes: ['READ', 'WRITE'],
		lifecycle: { installed: '/installed' },
		modules: { generalPages },
	};
	app = createApp({
		key: descriptor.key,
		baseUrl,
		descriptor,
		tenants: new Map<string, TenantInfo>(),
		installKeys: site.installKeys,
		fallback: respond,
	});
	function respond(request: Request): Response {
		if (new URL(request.url).pathname !== '/whoami') {
			return new Response(pageOf(site.url), { headers: { 'content-type': 'text/html' } });
		}
		const [, claims = ''] = (request.headers.get('authorization') ?? '').split('.');
		const { sub, context } = JSON.parse(Buffer.from(claims, 'base64url').toString('utf8'));
		return new Response(`${sub} at ${context.jira?.issue?.key}`);
	}
	await site.install(`${baseUrl}/atlassian-connect.json`);
	return site;
}

describe.skipIf(!hasBrowser)(`the bridge, in a browser (${where})`, () => {
	const open = useBrowser();

	async function opened(options = {}): Promise<{
		site: Site;
		page: Page;
		frame: Frame;
		said: string[];
		run: (code: string) => Promise<unknown>;
	}> {
		const site = await sample();
		const { page, said } = await open(options);
		await page.goto(`${site.url}/apps/hello?issue.key=KEY-2&project.key=KEY`);
		await page.frameLocator('iframe').getByText('KEY-5').waitFor();
		const frame = page.frames()[1];
		if (frame === undefined) throw new Error('there is no frame');
		return { site, page, frame, said, run: (code) => frame.evaluate(code) };
	}

	it('lets the page of a sample app get a token, call the API as the user, and change its size', async () => {
		const { site, page, frame, said } = await opened();
		await frame.getByText('fake-account-ada at KEY-2').waitFor();
		expect(await frame.locator('li').first().innerText()).toBe('KEY-1 An example issue');
		await expect.poll(() => page.evaluate(`document.querySelector('iframe').style.height`)).toBe('321px');
		expect(site.exchanges.find(({ url }) => url.startsWith('/rest/api/3/search'))).toMatchObject({
			caller: 'user fake-account-ada',
			status: 200,
		});
		expect(said).toEqual([]);
	});

	it('acts as the user that is chosen at the site', async () => {
		const { page, frame } = await opened();
		await page.getByLabel('User').selectOption('Ben Example');
		await frame.waitForURL(/hello/);
		await page.frameLocator('iframe').getByText('fake-account-ben at KEY-2').waitFor();
		expect(await page.frames()[1]?.evaluate('AP.user.getCurrentUser()')).toEqual({
			atlassianAccountId: 'fake-account-ben',
		});
		const name = "AP.request('/rest/api/3/myself').then(({ body }) => JSON.parse(body).displayName)";
		expect(await page.frames()[1]?.evaluate(name)).toBe('Ben Example');
	});

	it('tells a page its context, user, language and place', async () => {
		const { run } = await opened();
		expect(await run('AP.context.getContext()')).toEqual({
			jira: { issue: { key: 'KEY-2' }, project: { key: 'KEY' } },
		});
		expect(await run('AP.user.getLocale()')).toMatch(/^[a-z]{2}/);
		expect(await run('AP.user.getTimeZone()')).toMatch(/\w/);
		expect(await run('new Promise((done) => AP.navigator.getLocation(done))')).toMatchObject({ target: 'addonmodule' });
		expect(await run('new Promise((done) => AP.getLocation(done))')).toMatch(/\/apps\/hello/);
	});

	it('sends what AP.request has, and reports a refusal of the API', async () => {
		const { site, run } = await opened();
		const post = `AP.request({ url: '/rest/api/2/issue/KEY-2/comment', type: 'POST', contentType: 'application/json',
			data: JSON.stringify({ body: 'From the bridge' }) }).then(({ xhr }) => [xhr.status, xhr.getResponseHeader('Content-Type')])`;
		expect(await run(post)).toEqual([201, 'application/json']);
		expect(await run(`AP.request('/rest/api/3/issue/NONE-1').catch(({ xhr, err }) => [xhr.status, err])`)).toEqual([
			404,
			'404',
		]);
		const outside = `AP.request('/_site/control/exchanges').catch(String)`;
		expect(await run(outside)).toContain('cannot request this path');
		expect(
			await run(`AP.request({ url: '/rest/api/2/field', data: { a: 'b c' } }).then(({ xhr }) => xhr.status)`),
		).toBe(200);
		expect(site.exchanges.at(-1)?.url).toBe('/rest/api/2/field?a=b+c');
		const remove = `new Promise((done) => AP.request({ url: '/rest/api/2/issue/KEY-2', type: 'DELETE', error: (xhr) => done(xhr.responseText) }))`;
		expect(await run(remove)).toContain('not in an authorized API scope');
	});

	it('shows flags, whose buttons the page hears of', async () => {
		const { page, run } = await opened();
		await run(`window.heard = []; window.flag = AP.flag.create({ title: 'Saved', body: '<b>x</b>', type: 'success', actions: { undo: 'Undo' } });
			AP.events.on('flag.action', (data) => heard.push(data.actionIdentifier)); flag.on('close', () => heard.push('closed'))`);
		await page.getByText('<b>x</b>').waitFor();
		await page.getByRole('button', { name: 'Undo' }).click();
		await page.getByRole('status').getByRole('button', { name: 'Close' }).click();
		await expect.poll(() => run('heard')).toEqual(['undo', 'closed']);
		await run(`AP.flag.create({ title: 'Again' }).close()`);
		await expect.poll(() => page.locator('.flag').count()).toBe(0);
	});

	it('opens a dialog with its data and buttons, and gives back what it closes with', async () => {
		const { page, run } = await opened();
		await run(`window.results = []; AP.dialog.create({ key: 'dialog', header: 'Choose', chrome: true, width: '400px', height: '200px',
			customData: { from: 'hello' } }).on('close', (data) => results.push(data)); AP.events.on('dialog.close', () => results.push('any'))`);
		await page.getByRole('dialog', { name: 'Choose' }).waitFor();
		const inner = page.frameLocator('dialog iframe');
		await inner.getByText('KEY-5').waitFor();
		const dialog = page.frames().find((frame) => frame.url().includes('/dialog?issue=KEY-2'));
		expect(await dialog?.evaluate('AP.dialog.getCustomData()')).toEqual({ from: 'hello' });
		await dialog?.evaluate(
			`AP.dialog.getButton('submit').bind(() => { AP.dialog.close({ chosen: 1 }); return false; }); AP.events.emit('told', 7)`,
		);
		await dialog?.evaluate(`AP.dialog.getButton('cancel').disable()`);
		await expect.poll(() => page.getByRole('button', { name: 'Cancel' }).isDisabled()).toBe(true);
		await page.getByRole('button', { name: 'Submit' }).click();
		await expect.poll(() => run('results')).toEqual([{ chosen: 1 }, 'any']);
		expect(await page.getByRole('dialog').count()).toBe(0);
	});

	it('runs an app in the style of the public samples, which uses all parts of the bridge together', async () => {
		const site = await sample(triagePage);
		const { page, said } = await open();
		await page.goto(`${site.url}/apps/hello?issue.key=KEY-3&project.key=KEY`);
		const panel = page.frameLocator('main iframe');
		await panel.getByText('fake-account-ada at KEY-3').waitFor();
		await expect.poll(() => panel.getByRole('listitem').allInnerTexts()).toEqual(['In Progress', 'Done']);
		await panel.getByRole('button', { name: 'Add a note' }).click();
		await page.getByRole('dialog', { name: 'Note on KEY-3' }).waitFor();
		const dialog = page.frameLocator('dialog iframe');
		await dialog.getByLabel('Note').fill('Checked with the customer');
		// The page of the dialog says how many characters are left, and the other one hears it.
		await panel.getByText('25 characters').waitFor();
		await page.getByRole('button', { name: 'Save note' }).click();
		await page.getByRole('status').getByText('Saved a note on KEY-3').waitFor();
		await panel.getByText('1 note').waitFor();
		expect(site.exchanges.find(({ method }) => method === 'PUT')).toMatchObject({
			url: '/rest/api/3/issue/KEY-3/properties/notes',
			caller: 'user fake-account-ada',
			status: 201,
		});
		await page.getByRole('button', { name: 'Open issue' }).click();
		await page.waitForURL('**/browse/KEY-3');
		expect(said.filter((text) => !text.includes('404'))).toEqual([]);
	});

	it('passes events between the pages of an app', async () => {
		const { run } = await opened();
		await run(`window.got = []; AP.events.once('one', (value) => got.push(value)); AP.events.onAny((name) => got.push(name));
			AP.events.emit('one', 1); AP.events.emit('one', 2)`);
		await expect.poll(() => run('got')).toEqual([1, 'one', 'one']);
	});

	it('keeps a state in the address of the site', async () => {
		const { page, run } = await opened();
		await run(
			`window.popped = []; AP.history.popState((event) => popped.push(event.hash)); AP.history.pushState('first'); AP.history.pushState('second')`,
		);
		await expect.poll(() => page.url()).toMatch(/#!second$/);
		expect(await run('AP.history.getState()')).toBe('second');
		await run('AP.history.back()');
		await expect.poll(() => run('popped')).toEqual(['first']);
	});

	it('goes to places of the site, and nowhere else', async () => {
		const { page, run } = await opened();
		await run(`AP.navigator.go('site', { absoluteUrl: 'https://example.com/' })`);
		await run(`AP.navigator.go('issue', { issueKey: 'KEY-4' })`);
		await page.waitForURL('**/browse/KEY-4');
		expect(page.url()).toMatch(/^http:\/\/127\.0\.0\.1/);
	});

	it('names in the console what it lacks', async () => {
		const { run, said } = await opened();
		await run(`AP.cookie.save('a', 'b'); AP.dialog.isCloseOnEscape()`);
		await expect
			.poll(() => said.map((text) => text.split(' ', 1)[0]))
			.toEqual(['AP.cookie.save', 'AP.dialog.isCloseOnEscape']);
	});

	it('does not answer a page of another origin in the frame of the app', async () => {
		// The content security policy refuses such a page already.
		const { page, said } = await opened({ bypassCSP: true });
		const foreign = await listen((_, response) =>
			response.setHeader('content-type', 'text/html').end('<p>foreign</p>'),
		);
		onTestFinished(async () => void (await foreign.close()));
		const ask = `new Promise((done) => {
			const heard = [];
			addEventListener('message', ({ data }) => heard.push(data));
			parent.postMessage({ channel: 'atlassian-rest-client', id: 1, method: 'context.getToken', args: [] }, '*');
			setTimeout(() => done(heard), 300);
		})`;
		const asked = async (): Promise<unknown> => page.frames()[1]?.evaluate(ask);
		expect(await asked()).toEqual([expect.objectContaining({ id: 1, value: expect.stringMatching(/^eyJ/) })]);
		await page.evaluate(`document.querySelector('iframe').src = 'http://127.0.0.1:${foreign.port}/'`);
		await page.frameLocator('iframe').getByText('foreign').waitFor();
		expect(await asked()).toEqual([]);
		expect(said).toEqual([]);
	});
});
