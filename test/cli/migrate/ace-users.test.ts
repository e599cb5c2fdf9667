import { cp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { startSite } from '../../../src/site/index.ts';
import { runCommand } from '../run-command.ts';
import { context, signed, type Ask } from './requests.ts';
import { copySample, freePort, readIn, startApp } from './support.ts';

const raw = (method: string, options: object): Ask => context('/raw', { method: 'POST', body: { method, options } });

const REQUESTS: Readonly<Record<string, Ask>> = {
	'the values of templates': signed('/places?lic=active&tz=Europe%2FBerlin&loc=en-GB&user_id=ada'),
	'the values without a token': (_, baseUrl) => fetch(`${baseUrl}/open?xdm_e=https%3A%2F%2Fa.example.com&cp=%2Fwiki`),
	'the values of a posted page': (_, baseUrl) =>
		fetch(`${baseUrl}/open`, {
			method: 'POST',
			body: new URLSearchParams({ xdm_e: 'https://a.example.com', lic: 'none' }),
		}),
	'a call as a user': context('/as/fake-account-ben'),
	'a second call as the user': context('/as/fake-account-ben'),
	'a call as another user': context('/as/fake-account-ada'),
	'a call as a user of a client key': context('/app-as/fake-account-ben'),
	'a promised call as a user': context('/promised/fake-account-ada'),
	'an issue of a user': context('/issues', { method: 'POST', body: { user: 'fake-account-ben', summary: 'new' } }),
	'options in a text': raw('get', { url: '/rest/api/3/issue/KEY-1', qs: { fields: 'summary' }, json: true }),
	'a text in the response': raw('get', { uri: '/rest/api/3/issue/KEY-1?fields=summary' }),
	'a GET whose body is dropped': raw('get', {
		url: '/rest/api/3/issue/KEY-4?fields=summary',
		json: true,
		body: { a: 1 },
	}),
	'a PUT': raw('put', { url: '/rest/api/3/issue/KEY-2', json: { fields: { summary: 'changed' } } }),
	'a PUT with headers': raw('put', {
		url: '/rest/api/3/issue/KEY-2',
		headers: { 'Content-Type': 'application/json' },
		body: '{ "fields": { "summary": "changed again" } }',
	}),
	'its effect': raw('get', { url: '/rest/api/3/issue/KEY-2', qs: { fields: 'summary' }, json: true }),
	'a DELETE': raw('del', { url: '/rest/api/3/issue/KEY-3' }),
	'its absence': raw('get', { url: '/rest/api/3/issue/KEY-3' }),
	'a HEAD': raw('head', { url: '/rest/api/3/issue/KEY-1' }),
	'a PATCH that the site does not have': raw('patch', { url: '/rest/api/3/issue/KEY-1', json: true, body: {} }),
};

/** For an app that is not moved. */
const REPORT = '1 place to look at\n a store of your own';

it('an app acts as users in the same way after it moved, from src and with clients that it hands on', async () => {
	const responsesOf = async (isMoved: boolean): Promise<Record<string, unknown>> => {
		const site = await startSite();
		onTestFinished(() => site.close());
		const folder = await copySample('ace-users');
		await cp(new URL('samples/to-local-site.js', import.meta.url), join(folder, 'src/to-local-site.js'));
		const port = await freePort();
		const baseUrl = `http://127.0.0.1:${port}`;
		const env = { PORT: String(port), AC_LOCAL_BASE_URL: baseUrl, TOKEN_URL: site.tokenUrl };
		const sample = new URL('samples/given-store.js', import.meta.url);
		const { out } = isMoved ? await runCommand(['migrate', 'ace', join(folder, 'src')]) : { out: REPORT };
		expect(out).toMatch(/1 place to look at\n.*a store of your own/);
		if (!isMoved) await cp(sample, join(folder, 'src/given-store.js'));
		const first = `import './to-local-site.js';\n${isMoved ? '' : "import './given-store.js';\n"}`;
		await writeFile(join(folder, 'src/app.js'), first + (await readIn(folder, 'src/app.js')));
		const more = isMoved ? { INSTALL_KEYS: site.installKeys } : { TENANT: JSON.stringify(site.tenant) };
		await startApp(folder, { ...env, ...more }, 'src/app.js');
		// Both have the same tenant: of a site that knows the scopes of the app.
		if (isMoved) await site.install(`${baseUrl}/atlassian-connect.json`);
		const responses: Record<string, unknown> = {};
		for (const [name, ask] of Object.entries(REQUESTS)) {
			const response = await ask(site.tenant, baseUrl);
			const text = (await response.text()).replaceAll(baseUrl, 'APP').replaceAll(site.tenant.baseUrl, 'SITE');
			responses[name] = [response.status, text.replaceAll(site.tenant.clientKey, 'TENANT')];
		}
		return responses;
	};

	const before = await responsesOf(false);
	expect(before).toMatchObject({
		'a call as a user': [200, '{"status":200,"accountId":"fake-account-ben"}'],
		'an issue of a user': [200, '{"status":200,"body":"fake-account-ben"}'],
		'a DELETE': [200, expect.stringContaining('204')],
	});
	expect(await responsesOf(true)).toEqual(before);
}, 60_000);
