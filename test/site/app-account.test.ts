import { describe, expect, it } from 'vitest';
import { createClient } from '../../src/index.ts';
import { addAppUser, type SiteUser } from '../../src/site/rest/index.ts';
import { manifest, startForge } from './forge/support.ts';
import { productSite } from './product-site.ts';
import { install } from './support.ts';

const APP = { accountId: 'app:com.example.app', accountType: 'app', displayName: 'An app' };

describe('the account of an app', () => {
	it('showed its key as the author of a comment: it has the name of the descriptor, in responses, webhooks and pages', async () => {
		const bodies: unknown[] = [];
		const { site } = await install(
			{},
			{ comment_created: ({ body }) => bodies.push(body) },
			{ modules: { webhooks: [{ event: 'comment_created', url: '/webhooks' }] } },
		);
		const jira = createClient(site.tenant);
		const created = await jira.post('rest/api/2/issue/{issueIdOrKey}/comment', {
			params: { issueIdOrKey: 'KEY-1' },
			json: { body: 'By the app' },
		});
		expect((await created.json()).author).toMatchObject(APP);
		await site.settled();
		expect(bodies).toMatchObject([{ comment: { author: APP } }]);
		const page = await (await fetch(`${site.url}/browse/KEY-1`)).text();
		expect(page).toContain('<strong>An app</strong>');
		expect(page).not.toContain('<option value="app:');
		expect(await jira.get('rest/api/3/user', { searchParams: { accountId: APP.accountId } }).json()).toMatchObject(APP);
	});

	it('is the author of a page of Confluence, whose webhooks say that it is an app', async () => {
		const bodies: unknown[] = [];
		const { site } = await install(
			{ product: 'confluence' },
			{ page_created: ({ body }) => bodies.push(body) },
			{ modules: { webhooks: [{ event: 'page_created', url: '/webhooks' }] } },
		);
		const confluence = createClient(site.tenant);
		const body = { representation: 'storage', value: '<p>Made by the app</p>' } as const;
		const json = { spaceId: '65536', status: 'current', title: 'Made', body } as const;
		const { id } = await confluence.post('wiki/api/v2/pages', { json }).json();
		expect(await (await fetch(`${site.url}/wiki/pages/${id}`)).text()).toContain('An app');
		const { accountId } = APP;
		expect(await confluence.get('wiki/rest/api/user', { searchParams: { accountId } }).json()).toMatchObject(APP);
		await site.settled();
		expect(bodies).toMatchObject([{ userAccountId: accountId, accountType: 'app' }]);
	});

	it('of an app on Forge has the name of the manifest, or else its id', async () => {
		const forge = await startForge();
		const { app } = manifest() as { app: { id: string } };
		await forge.install(manifest({ others: { app: { ...app, name: 'Notes' } } }));
		const me = async (): Promise<unknown> => {
			const authorization = `Bearer ${forge.site.forge.issueToken()}`;
			const url = `${forge.site.forge.apiUrl}/ex/jira/${forge.site.cloudId}/rest/api/3/myself`;
			return (await fetch(url, { headers: { authorization } })).json();
		};
		expect(await me()).toMatchObject({ accountType: 'app', displayName: 'Notes' });
		await forge.install();
		expect(await me()).toMatchObject({ displayName: app.id.slice('ari:cloud:ecosystem::app/'.length) });
	});

	it('does not stand in for the owner of a foreign token, and cannot be chosen as the user of pages', async () => {
		const users: SiteUser[] = [];
		addAppUser(users, { key: 'one', name: 'One' });
		addAppUser(users, { key: 'one', name: 'The same' });
		expect(users).toEqual([{ accountId: 'app:one', displayName: 'The same', accountType: 'app' }]);
		users.push({ accountId: 'ann', displayName: 'Ann' });
		const data = { ...(productSite('jira').data() as object), users };
		const { call } = productSite('jira', data);
		const { body } = await call('GET', '/rest/api/3/myself', undefined, { type: 'bearer' });
		expect(body).toMatchObject({ accountId: 'ann', accountType: 'atlassian' });
		const { site } = await install();
		const init = { method: 'POST', headers: { origin: site.url }, body: new URLSearchParams({ user: APP.accountId }) };
		expect(await (await fetch(`${site.url}/_site/do/user`, init)).text()).toContain('There is no such user');
	});
});
