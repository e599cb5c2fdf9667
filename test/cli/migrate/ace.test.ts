import { cp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { startSite } from '../../../src/site/index.ts';
import type { TenantInfo } from '../../../src/index.ts';
import { runCommand } from '../run-command.ts';
import { context, signed, type Ask } from './requests.ts';
import { copySample, freePort, readIn, startApp } from './support.ts';

const OTHER_SECRET = 'a page with another secret';

const REQUESTS: Readonly<Record<string, Ask>> = {
	'the redirect to the descriptor': (_, baseUrl) => fetch(`${baseUrl}/`, { redirect: 'manual' }),
	'a page': signed('/page?lic=active&xdm_e=x'),
	'a page for nobody': signed('/page', { accountId: '' }),
	'a page without a token': (_, baseUrl) => fetch(`${baseUrl}/page`),
	[OTHER_SECRET]: signed('/page', { tamper: 'signature' }),
	'a page with the token of another URL': signed('/page', { tamper: 'query' }),
	'a page of an unknown tenant': (tenant, baseUrl) => signed('/page')({ ...tenant, clientKey: 'unknown' }, baseUrl),
	'a context token': context('/data'),
	'a context token where any is accepted': context('/loose'),
	'a context token for a page': context('/page'),
	'the session token of a page': async (tenant, baseUrl) => {
		const token = await (await signed('/token')(tenant, baseUrl)).text();
		return fetch(`${baseUrl}/data`, { headers: { authorization: `JWT ${token}` } });
	},
	'a call with a text': signed('/me'),
	'a call with JSON and a query': context('/issue/KEY-1'),
	'a call for what is not there': context('/issue/KEY-999'),
	'calls that write': context('/issue', { method: 'POST', body: { summary: 'new' } }),
	'the record of the tenant': context('/tenant'),
	'a webhook': signed('/hooks/created', {
		method: 'POST',
		body: { webhookEvent: 'jira:issue_created', issue: { key: 'A-1' } },
	}),
	'a webhook without a token': (_, baseUrl) => fetch(`${baseUrl}/hooks/created`, { method: 'POST', body: '{}' }),
	'the webhook that was seen': async (_, baseUrl) => {
		// The site has sent others to the app that is installed.
		const seen = (await (await fetch(`${baseUrl}/seen`)).json()) as { key: string }[];
		return Response.json(seen.filter(({ key }) => key === 'A-1'));
	},
};

async function responsesOf(tenant: TenantInfo, baseUrl: string): Promise<Record<string, unknown>> {
	const responses: Record<string, unknown> = {};
	for (const [name, ask] of Object.entries(REQUESTS)) {
		const response = await ask(tenant, baseUrl);
		const text = await response.text();
		// The words of a refusal differ on purpose: those here say nothing of the reason.
		responses[name] = response.ok ? [response.status, text] : [response.status, response.headers.get('location')];
	}
	return responses;
}

it('an app of atlassian-connect-express responds to the same requests in the same way after it moved', async () => {
	const site = await startSite();
	onTestFinished(() => site.close());

	const folder = await copySample('ace');
	const moved = await runCommand(['migrate', 'ace', folder]);
	expect(moved).toMatchObject({ code: 0, out: expect.stringMatching(/\n1 place to look at\n.*a store of your own/) });
	const port = await freePort();
	const baseUrl = `http://127.0.0.1:${port}`;
	await startApp(folder, { PORT: String(port), AC_LOCAL_BASE_URL: baseUrl, INSTALL_KEYS: site.installKeys });
	await site.install(`${baseUrl}/atlassian-connect.json`);
	const { tenant } = site;

	const previous = await copySample('ace');
	await cp(new URL('samples/given-store.js', import.meta.url), join(previous, 'given-store.js'));
	await writeFile(join(previous, 'app.js'), `import './given-store.js';\n${await readIn(previous, 'app.js')}`);
	const otherPort = await freePort();
	const other = `http://127.0.0.1:${otherPort}`;
	await startApp(previous, { PORT: String(otherPort), AC_LOCAL_BASE_URL: other, TENANT: JSON.stringify(tenant) });

	const before = await responsesOf(tenant, other);
	const after = await responsesOf(tenant, baseUrl);
	expect(before).toMatchObject({
		'a page': [200, expect.stringContaining('user-1')],
		'calls that write': [200, expect.stringContaining('201')],
	});
	// The one difference: a token with another secret is a 400 there, as if the request had a mistake of form.
	const { [OTHER_SECRET]: status, ...rest } = before;
	expect([status, after]).toEqual([[400, null], { ...rest, [OTHER_SECRET]: [401, null] }]);
}, 60_000);
