import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createQueryStringHash, encodeSymmetric } from 'atlassian-jwt';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ApiError, createClient, type TenantInfo } from '../../src/index.ts';
import { install, start } from './support.ts';

let folder = '';
beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), 'site-'))));
afterAll(() => rm(folder, { recursive: true }));

const fields = { project: { key: 'KEY' }, issuetype: { name: 'Task' }, summary: 'Water the plants' };

/** The tenant as the app got it. */
function tenantOf(tenants: Map<string, TenantInfo>): TenantInfo {
	const [tenant] = tenants.values();
	if (tenant === undefined) throw new Error('the app has no tenant');
	return tenant;
}

describe('an app on a local site', () => {
	it('creates an issue, receives its event, finds it, and reads an attachment back', async () => {
		const { site, tenants, events } = await install();
		const jira = createClient(tenantOf(tenants));
		const { key } = await jira.post('rest/api/3/issue', { json: { fields } }).json();
		await site.settled();
		expect(events).toEqual(['installed', 'enabled', `created ${key}`]);
		const keys: unknown[] = [];
		const jql = 'project = KEY AND summary ~ plants ORDER BY created';
		for await (const issue of jira.paginate('rest/api/3/search/jql', { searchParams: { jql, fields: ['key'] } })) {
			keys.push(issue.key);
		}
		expect(keys).toContain(key);
		const body = new FormData();
		body.append('file', new File(['hello'], 'note.txt', { type: 'text/plain' }));
		const [attachment] = await jira
			.post('rest/api/3/issue/{issueIdOrKey}/attachments', { params: { issueIdOrKey: key! }, body })
			.json();
		const content = jira.get('rest/api/3/attachment/content/{id}', { params: { id: attachment!.id! } });
		expect(await (content as unknown as Promise<Response>).then((response) => response.text())).toBe('hello');
		expect(site.exchanges.at(-1)).toMatchObject({ kind: 'media', url: '/media/...', status: 200 });
	});

	it('gets the webhooks that it registered', async () => {
		const bodies: unknown[] = [];
		const { site, tenants, baseUrl } = await install(
			{},
			{ '*': (event) => bodies.push('body' in event && event.body) },
			{
				modules: { webhooks: [{ event: 'comment_created', url: '/webhooks/comments' }] },
			},
		);
		const jira = createClient(tenantOf(tenants));
		const { key } = await jira.post('rest/api/2/issue', { json: { fields } }).json();
		const webhooks = [{ events: ['comment_created'], jqlFilter: 'project = KEY' }];
		const registered = await jira.ky
			.post('rest/api/3/webhook', { json: { url: `${baseUrl}/webhooks/comments`, webhooks } })
			.json<{ webhookRegistrationResult: [{ createdWebhookId: number }] }>();
		const [{ createdWebhookId }] = registered.webhookRegistrationResult;
		await jira.post(`rest/api/2/issue/${key}/comment`, { json: { body: 'Done' } });
		await site.settled();
		expect(bodies).toHaveLength(2);
		expect(bodies).toContainEqual(expect.objectContaining({ matchedWebhookIds: [createdWebhookId] }));
	});

	it('receives the same errors as from the cloud', async () => {
		const { tenants } = await install();
		const jira = createClient(tenantOf(tenants));
		const error: unknown = await jira.get('rest/api/3/issue/NOPE-1').then(
			() => undefined,
			(reason: unknown) => reason,
		);
		expect(error).toBeInstanceOf(ApiError);
		expect(error).toMatchObject({ status: 404, messages: [expect.stringContaining('Issue does not exist')] });
		await expect(jira.ky.get('rest/api/3/nothing/here')).rejects.toMatchObject({ response: { status: 501 } });
	});

	it('gets through a 429 and a reset', async () => {
		const { site, tenants } = await install();
		const jira = createClient(tenantOf(tenants), { retry: { delay: () => 1 } });
		site.failNext('429-retry-after');
		site.failNext('reset');
		const { accountId } = await jira.get('rest/api/3/myself').json();
		expect(accountId).toBeDefined();
		expect(site.exchanges.filter(({ fault }) => fault !== undefined)).toHaveLength(2);
	});

	it('still has its issues after a restart', async () => {
		const data = join(folder, 'site.json');
		const first = await start({ data });
		const { key } = await createClient(first.tenant).post('rest/api/3/issue', { json: { fields } }).json();
		await first.close();
		const second = await start({ data });
		const issue = await createClient(second.tenant)
			.get('rest/api/3/issue/{issueIdOrKey}', { params: { issueIdOrKey: key! } })
			.json();
		expect(issue.fields).toMatchObject({ summary: 'Water the plants' });
		const seeded = await start({ seed: data });
		const { status } = await createClient(seeded.tenant).get(`rest/api/3/issue/${key}`);
		expect(status).toBe(200);
	});

	it('writes pages of Confluence, whose versions are counted', async () => {
		const site = await start({ product: 'confluence' });
		const confluence = createClient(site.tenant);
		const [space] = (await confluence.get('wiki/api/v2/spaces').json()).results ?? [];
		const body = { representation: 'storage', value: '<p>Hello</p>' } as const;
		const page = await confluence
			.post('wiki/api/v2/pages', { json: { spaceId: space!.id!, status: 'current', title: 'Hello', body } })
			.json();
		expect(page.version?.number).toBe(1);
		const id = Number(page.id);
		const update = { id: page.id!, status: 'current', title: 'Hello again', body, version: { number: 2 } } as const;
		await confluence.put('wiki/api/v2/pages/{id}', { params: { id }, json: update });
		await expect(confluence.put('wiki/api/v2/pages/{id}', { params: { id }, json: update })).rejects.toMatchObject({
			status: 409,
		});
	});
});

describe('a caller without this client', () => {
	it('gets in with a token of npm atlassian-jwt', async () => {
		const site = await start();
		const { clientKey, key, sharedSecret } = site.tenant;
		const pathname = '/rest/api/3/myself';
		const qsh = createQueryStringHash({ method: 'GET', pathname, query: { expand: 'groups' } });
		const iat = Math.floor(Date.now() / 1000);
		const token = encodeSymmetric({ iss: key, aud: clientKey, iat, exp: iat + 60, qsh }, sharedSecret);
		const url = `${site.url}${pathname}?expand=groups`;
		const headers = { authorization: `JWT ${token}` };
		expect((await fetch(url, { headers })).status).toBe(200);
		expect((await fetch(`${url}&more=1`, { headers })).status).toBe(401);
		expect(site.exchanges.at(-1)).toMatchObject({ verdict: 'refused', code: 'ERR_QSH_MISMATCH' });
	});
});
