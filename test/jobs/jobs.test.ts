import { describe, expect, it } from 'vitest';
import {
	clientForJob,
	jobOf,
	type AppForgeEvent,
	type AppWebhook,
	type ForgeJob,
	type Job,
	type JobSource,
	type JobStores,
	type LifecycleEvent,
	type TenantInfo,
	type WebhookJob,
} from '../../src/index.ts';
import { installation, startForgeApp, SYSTEM_TOKEN } from '../app/forge/support.ts';
import { claimsOf, wire } from '../client/helpers.ts';
import { startApp } from '../support/apps.ts';
import { productRequest } from '../support/connect.ts';
import { jiraCallback } from '../support/lifecycle.ts';
import { jiraTenant, now, SECRET_MARK } from '../support/tenants.ts';

const tenant = jiraTenant();
const { clientKey } = tenant;
const body = {
	webhookEvent: 'jira:issue_created',
	issue: { id: '1', key: 'ACME-42' },
	contextToken: `token-${SECRET_MARK}`,
};

/** The jobs that an app puts on its queue, as the worker gets them. */
function startQueueingApp(): {
	app: (request: Request) => Promise<Response>;
	tenants: Map<string, TenantInfo>;
	jobs: Job[];
} {
	const jobs: Job[] = [];
	const queue = (event: JobSource): void => void jobs.push(JSON.parse(JSON.stringify(jobOf(event))) as Job);
	const { app, tenants } = startApp({
		webhooks: { '/hooks/{project.key}': {} },
		on: { '*': queue, installed: queue, uninstalled: queue, enabled: queue },
	});
	return { app, tenants, jobs };
}

describe('a job', () => {
	it('of a webhook has its event, its tenant and its variables, and nothing secret', async () => {
		const { app, tenants, jobs } = startQueueingApp();
		tenants.set(clientKey, tenant);
		const headers = { 'x-atlassian-webhook-identifier': 'delivery-1' };
		expect((await app(await productRequest('/hooks/ACME', body, { headers }))).status).toBe(204);
		const { contextToken: _, ...shown } = body;
		expect(jobs).toEqual([
			{
				kind: 'webhook',
				clientKey,
				accountId: 'account-1',
				params: { 'project.key': 'ACME' },
				event: {
					product: 'jira',
					type: 'jira:issue_created',
					name: 'jira:issue_created',
					identifier: 'delivery-1',
					retry: 0,
					body: shown,
				},
			},
		]);
		expect(JSON.stringify(jobs)).not.toContain(SECRET_MARK);
	});

	it('of a lifecycle callback has the tenant, and the previous one', async () => {
		const { app, jobs } = startQueueingApp();
		await app(await jiraCallback('installed', 1));
		await app(await productRequest('/enabled', { clientKey, eventType: 'enabled' }));
		await app(await jiraCallback('installed', 2));
		await app(await jiraCallback('uninstalled', 3));
		expect(jobs).toEqual([
			{ kind: 'lifecycle', eventType: 'installed', clientKey },
			{ kind: 'lifecycle', eventType: 'enabled', clientKey, accountId: 'account-1' },
			{ kind: 'lifecycle', eventType: 'installed', clientKey, previousClientKey: clientKey },
			{ kind: 'lifecycle', eventType: 'uninstalled', clientKey, previousClientKey: clientKey },
		]);
	});

	it('of Forge has its delivery and its installation, and no token', async () => {
		const jobs: Job[] = [];
		const { send } = await startForgeApp({}, { on: { 'avi:*': (event) => void jobs.push(jobOf(event)) } });
		const issue = { eventType: 'avi:jira:created:issue', issue: { key: 'ACME-42' }, contextToken: `c-${SECRET_MARK}` };
		await send({ body: issue });
		expect(jobs).toMatchObject([
			{
				kind: 'forge',
				installationId: installation.installationId,
				delivery: { kind: 'event', type: 'avi:jira:created:issue', body: { issue: { key: 'ACME-42' } } },
			},
		]);
		expect(JSON.stringify(jobs)).not.toContain(SECRET_MARK);
		expect(JSON.stringify(jobs)).not.toContain('authentication');
	});

	it('is not made of a delivery whose sender waits, nor of something else', () => {
		const call = { kind: 'call', authentication: {}, installation: undefined, clientKey: undefined };
		expect(() => jobOf(call as never)).toThrow('The sender of a call of Forge waits');
		expect(() => jobOf({ issue: 'ACME-42' } as never)).toThrow('`jobOf` needs the event');
	});

	it('has the type of its event', () => {
		const check = (webhook: AppWebhook, lifecycle: LifecycleEvent, forge: AppForgeEvent): string[] => {
			const { event } = jobOf(webhook);
			const names = [jobOf(lifecycle).clientKey, jobOf(forge).delivery.kind];
			return event.type === 'jira:issue_created' ? [event.body.issue.key, ...names] : names;
		};
		expect(check).toBeTypeOf('function');
	});
});

describe('the client for a job', () => {
	const webhook = { kind: 'webhook', clientKey, params: {}, event: {} } as unknown as WebhookJob;
	const forge = { kind: 'forge', installationId: installation.installationId } as ForgeJob;
	const tenants = new Map([[clientKey, tenant]]);
	const codeOf = async (job: unknown, stores: JobStores): Promise<unknown> =>
		clientForJob(job as Job, stores).then(
			() => 'a client',
			({ code }: { code: string }) => code,
		);

	it('signs as the tenant of the store, with options', async () => {
		const { fetch, sent } = wire(Response.json({}));
		const client = await clientForJob(webhook, { tenants }, { fetch, now });
		await client.get('rest/api/3/myself').json();
		expect(await claimsOf(sent[0]!, tenant)).toMatchObject({ iss: tenant.key });
	});

	it('acts with the newest system token of the installation', async () => {
		const { fetch, sent } = wire(Response.json({}));
		const systemToken = { token: SYSTEM_TOKEN, receivedAt: now(), firstSeenAt: now(), expiresAt: now() + 60_000 };
		const stored = { ...installation, environment: {}, updatedAt: now(), systemToken };
		const installations = new Map<string, unknown>([[installation.installationId, stored]]);
		const client = await clientForJob(forge, { installations }, { fetch, now });
		await client.get('rest/api/3/myself').json();
		expect(sent[0]?.headers.get('authorization')).toBe(`Bearer ${SYSTEM_TOKEN}`);
	});

	it('looks past a cache for a tenant that was installed just now', async () => {
		const store = { get: () => undefined, getFresh: (key: string) => tenants.get(key) };
		expect(await codeOf(webhook, { tenants: store })).toBe('a client');
		const uninstalled = { ...tenant, sharedSecret: '', eventType: 'uninstalled' };
		expect(await codeOf(webhook, { tenants: { get: () => uninstalled, getFresh: () => tenant } })).toBe('a client');
	});

	it('is refused for a tenant that is unknown, has uninstalled, or is another one', async () => {
		const stores = [
			new Map<string, TenantInfo>(),
			{ get: () => ({ ...tenant, sharedSecret: '', eventType: 'uninstalled' }) },
			{ get: () => ({ ...tenant, clientKey: 'another' }) },
		];
		for (const store of stores) expect(await codeOf(webhook, { tenants: store })).toBe('ERR_JOB_TENANT');
		expect(await codeOf({ ...webhook, clientKey: undefined }, { tenants })).toBe('ERR_JOB_TENANT');
		expect(await codeOf({ kind: 'lifecycle' }, { tenants })).toBe('ERR_JOB_TENANT');
	});

	it('is refused for an installation that is unknown, or that the job does not name', async () => {
		const installations = new Map<string, unknown>();
		expect(await codeOf(forge, { installations })).toBe('ERR_JOB_INSTALLATION');
		expect(await codeOf({ kind: 'forge' }, { installations })).toBe('ERR_JOB_INSTALLATION');
	});

	it('is refused for something that is not a job', async () => {
		for (const job of [undefined, null, 'job', {}, { kind: 'mail' }]) {
			expect(await codeOf(job, { tenants })).toBe('ERR_JOB');
		}
	});

	it('fails with the store, so that the queue tries again', async () => {
		const broken = (): never => {
			throw new Error('the database is gone');
		};
		const hangs = (): Promise<never> => new Promise(() => undefined);
		expect(await codeOf(webhook, { tenants: { get: broken } })).toBe('ERR_TENANT_STORE');
		expect(await codeOf(webhook, { tenants: { get: hangs }, storeTimeout: 10 })).toBe('ERR_TENANT_STORE');
		expect(await codeOf(forge, { installations: { get: broken } })).toBe('ERR_TENANT_STORE');
		expect(await codeOf(forge, { installations: { get: () => 'text' } })).toBe('ERR_TENANT_STORE');
	});

	it('names a wrong option', async () => {
		await expect(clientForJob(webhook, {})).rejects.toThrow('`tenants`');
		await expect(clientForJob(forge, { tenants })).rejects.toThrow('`installations`');
		await expect(clientForJob(webhook, { tenants, storeTimeout: 0 })).rejects.toThrow('`storeTimeout`');
	});
});
