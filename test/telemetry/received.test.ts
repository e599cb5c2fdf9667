import { AsyncLocalStorage } from 'node:async_hooks';
import { tracingChannel } from 'node:diagnostics_channel';
import { describe, expect, it } from 'vitest';
import { Authenticator, TELEMETRY, type ReceivedMessage } from '../../src/index.ts';
import { installation, startForgeApp } from '../app/forge/support.ts';
import { deduplicationStore, startApp } from '../support/apps.ts';
import { productRequest } from '../support/connect.ts';
import { BASE_URL, installRequest } from '../support/installs.ts';
import { pageHeaders } from '../support/lifecycle.ts';
import { jiraTenant, now } from '../support/tenants.ts';
import { messagesOf, record } from './support.ts';

const tenant = jiraTenant();
const body = { webhookEvent: 'jira:issue_created', issue: { key: 'ACME-42' } };

function startTracedApp(options: Parameters<typeof startApp>[0] = {}): ReturnType<typeof startApp>['app'] {
	const { app, tenants } = startApp({
		webhooks: { '/hooks/{project.key}': {}, '/signed': { secret: 's' } },
		...options,
	});
	tenants.set(tenant.clientKey, tenant);
	return app;
}

describe('a request for an app', () => {
	it('is published by its route and its event, from start to end', async () => {
		const published = record('received');
		const app = startTracedApp({ on: { '*': () => undefined } });
		expect((await app(await productRequest('/hooks/ACME?user=1', body))).status).toBe(204);
		const start = { operation: 'POST /hooks/{project.key}', method: 'POST', route: 'webhook', scheme: 'https' };
		const end = { ...start, event: 'jira:issue_created', product: 'jira', status: 204 };
		expect(published).toEqual([
			{ event: 'received:start', message: start },
			{ event: 'received:end', message: start },
			{ event: 'received:asyncStart', message: end },
			{ event: 'received:asyncEnd', message: end },
		]);
	});

	it('that is refused has the code of the refusal', async () => {
		const published = record('received');
		const app = startTracedApp();
		await app(new Request(`${BASE_URL}/installed`, { method: 'POST', body: '{}' }));
		await app(new Request(`${BASE_URL}/signed`, { method: 'POST', body: '{}' }));
		await app(new Request(`${BASE_URL}/installed`));
		expect(messagesOf(published, 'received:asyncEnd')).toMatchObject([
			{ operation: 'POST /installed', route: 'installed', errorType: 'ERR_TOKEN_MISSING', status: 401 },
			{ operation: 'POST /signed', route: 'webhook', errorType: 'ERR_WEBHOOK_SIGNATURE_MISSING', status: 401 },
			{ operation: 'GET /installed', status: 405 },
		]);
		expect(messagesOf(published, 'received:error')).toEqual([]);
	});

	it('whose callback fails has the kind of the error, and not its message', async () => {
		const published = record('received');
		const failures = [
			Object.assign(new Error('ACME-42'), { code: 'ECONNREFUSED' }),
			new TypeError('ACME-42'),
			Object.assign(new Error('no'), { name: 'ACME-42' }),
			'ACME-42',
		];
		const app = startTracedApp({ on: { '*': () => Promise.reject(failures.shift()) } });
		for (const _ of [1, 2, 3, 4]) await app(await productRequest('/hooks/ACME', body));
		const ends = messagesOf(published, 'received:asyncEnd');
		expect(ends.map(({ errorType }) => errorType)).toEqual(['ECONNREFUSED', 'TypeError', '_OTHER', '_OTHER']);
		expect(ends.map(({ status }) => status)).toEqual([500, 500, 500, 500]);
	});

	it('with an event that this version does not know, or a method that HTTP does not, shows neither', async () => {
		const published = record('received');
		const app = startTracedApp({ on: { '*': () => undefined } });
		await app(await productRequest('/hooks/ACME', { webhookEvent: 'jira:ACME-42' }));
		await app(new Request(`${BASE_URL}/installed`, { method: 'ACME-42' }));
		expect(messagesOf(published, 'received:asyncEnd')).toMatchObject([
			{ event: 'other' },
			{ operation: '_OTHER /installed', method: '_OTHER', status: 405 },
		]);
	});

	it('of Forge is published by its route and its kind', async () => {
		const published = record('received', 'authenticate');
		const { send } = await startForgeApp({}, { on: { 'avi:*': () => undefined } });
		expect((await send()).ok).toBe(true);
		const [message] = messagesOf(published, 'received:asyncEnd');
		expect(message).toMatchObject({ operation: 'POST /forge/events', route: 'forge', status: 204 });
		expect(message?.['event']).toMatch(/^avi:|^installed$/);
		expect(messagesOf(published, 'authenticate:asyncEnd')).toEqual([{ operation: 'authenticateForge' }]);
		expect(JSON.stringify(published)).not.toContain(installation.installationId);
	});

	it('is not published when it is on no route', async () => {
		const published = record('received');
		await startTracedApp()(new Request(`${BASE_URL}/page`));
		expect(published).toEqual([]);
	});

	it('runs its callback in the context that a subscriber opens', async () => {
		const context = new AsyncLocalStorage<string>();
		const bound = new AsyncLocalStorage<string>();
		const seen: unknown[] = [];
		const subscriber = (message: unknown): void => {
			(message as ReceivedMessage).around = (run) => context.run('ours', run);
		};
		const { start } = tracingChannel<unknown, object>(TELEMETRY.received);
		start.subscribe(subscriber);
		start.bindStore(bound, () => 'bound');
		const app = startTracedApp({ on: { '*': () => void seen.push(context.getStore(), bound.getStore()) } });
		await app(await productRequest('/hooks/ACME', body));
		start.unsubscribe(subscriber);
		start.unbindStore(bound);
		expect(seen).toEqual(['ours', 'bound']);
	});
});

describe('a delivery that does not run', () => {
	const headers = { 'x-atlassian-webhook-identifier': 'delivery-1' };
	const duplicate = { operation: 'POST /hooks/{project.key}', event: 'jira:issue_created' };

	it('is published, whether the first one runs or has ended', async () => {
		const published = record('duplicate');
		const { promise: opened, resolve: open } = Promise.withResolvers<void>();
		const app = startTracedApp({ deduplication: deduplicationStore(), on: { '*': () => opened } });
		const deliver = async (): Promise<Response> => app(await productRequest('/hooks/ACME', body, { headers }));
		const both = [deliver(), deliver()];
		setTimeout(open, 20);
		await Promise.all(both);
		await deliver();
		expect(messagesOf(published, 'duplicate')).toEqual([
			{ ...duplicate, state: 'running' },
			{ ...duplicate, state: 'done' },
		]);
	});

	it('of Forge is published', async () => {
		const published = record('duplicate');
		const { send } = await startForgeApp({}, { deduplication: deduplicationStore(), on: { 'avi:*': () => undefined } });
		await send({ event: 'avi:jira:created:issue' });
		await send({ event: 'avi:jira:created:issue' });
		expect(messagesOf(published, 'duplicate')).toMatchObject([{ operation: 'POST /forge/events', state: 'done' }]);
	});

	it('is nothing to publish without subscribers', async () => {
		const app = startTracedApp({ deduplication: deduplicationStore(), on: { '*': () => undefined } });
		for (const _ of [1, 2]) {
			expect((await app(await productRequest('/hooks/ACME', body, { headers }))).status).toBe(204);
		}
	});
});

describe('an Authenticator', () => {
	const authenticator = new Authenticator({ tenants: new Map([[tenant.clientKey, tenant]]), now, baseUrl: BASE_URL });

	it('publishes each request that it verifies, and why it refuses one', async () => {
		const published = record('authenticate');
		await authenticator.authenticate('GET', '/page', await pageHeaders(tenant));
		await expect(authenticator.authenticate(new Request(`${BASE_URL}/page`))).rejects.toThrow('Authorization');
		await expect(
			authenticator.authenticateInstall(new Request(`${BASE_URL}/installed`, { method: 'POST' })),
		).rejects.toThrow('Authorization');
		expect(messagesOf(published, 'authenticate:asyncEnd')).toEqual([
			{ operation: 'authenticate' },
			{ operation: 'authenticate', errorType: 'ERR_TOKEN_MISSING' },
			{ operation: 'authenticateInstall', errorType: 'ERR_TOKEN_MISSING' },
		]);
		expect(messagesOf(published, 'authenticate:error')).toHaveLength(2);
	});

	it('refuses at once, also when somebody listens, an option that is wrong', async () => {
		record('authenticate');
		await expect(authenticator.authenticateForge(new Request(BASE_URL))).rejects.toThrow('`forge`');
		await expect(installRequest({}).then((request) => authenticator.authenticate(request))).rejects.toMatchObject({
			code: 'ERR_ALGORITHM',
		});
	});
});
