import { describe, expect, it } from 'vitest';
import type { AppDescriptor, AppOptions } from '../../src/index.ts';
import { startApp } from '../support/apps.ts';
import { productRequest } from '../support/connect.ts';
import { BASE_URL, installRequest } from '../support/installs.ts';
import { jiraTenant } from '../support/tenants.ts';

const descriptor: AppDescriptor = {
	key: 'com.example.app',
	name: 'Example',
	baseUrl: BASE_URL,
	authentication: { type: 'jwt' },
	lifecycle: { installed: '/events/installed', uninstalled: '/events/uninstalled' },
	modules: { webhooks: [{ event: 'jira:issue_created', url: '/hooks/created?issue={issue.key}' }] },
};
const on = { 'jira:issue_created': () => undefined };

describe('a descriptor', () => {
	it('is served', async () => {
		const { app } = startApp({ descriptor, on });
		const response = await app(new Request(`${BASE_URL}/atlassian-connect.json`));
		expect(response.headers.get('content-type')).toBe('application/json');
		expect(await response.json()).toEqual(descriptor);
		const head = await app(new Request(`${BASE_URL}/atlassian-connect.json`, { method: 'HEAD' }));
		expect([head.status, await head.text()]).toEqual([200, '']);
		expect((await app(new Request(`${BASE_URL}/atlassian-connect.json`, { method: 'POST' }))).status).toBe(405);
	});

	it('says where the routes are', async () => {
		const { app, tenants } = startApp({ descriptor, on });
		expect((await app(await installRequest({ path: '/events/installed' }))).status).toBe(204);
		expect(tenants.size).toBe(1);
		const path = '/hooks/created?issue=KEY-1';
		expect((await app(await productRequest(path, { webhookEvent: 'jira:issue_created' }))).status).toBe(204);
		expect((await app(await productRequest(path, { webhookEvent: 'jira:issue_deleted' }))).status).toBe(400);
		expect((await app(await installRequest())).status).toBe(404);
	});

	it('may give several events of Jira one route, which takes no others', async () => {
		const webhooks = ['jira:issue_created', 'jira:issue_deleted'].map((event) => ({ event, url: '/hooks' }));
		const { app, tenants } = startApp({
			descriptor: { ...descriptor, modules: { webhooks } },
			on: { '*': () => undefined },
		});
		tenants.set(jiraTenant().clientKey, jiraTenant());
		for (const [webhookEvent, status] of [
			['jira:issue_created', 204],
			['jira:issue_deleted', 204],
			['jira:issue_updated', 400],
		] as const) {
			expect((await app(await productRequest('/hooks', { webhookEvent }))).status).toBe(status);
		}
	});

	it.each<[string, object, Partial<AppOptions>]>([
		['key', { key: 'com.example.other' }, {}],
		['baseUrl', { baseUrl: 'https://app.example.com' }, {}],
		['baseUrl', { baseUrl: undefined }, {}],
		['authentication.type', { authentication: { type: 'none' } }, {}],
		['authentication.type', { authentication: undefined }, {}],
		['modules.generalPages', { modules: { generalPages: [{ url: '/events/installed?x={y}' }] } }, {}],
		['modules.configurePage', { modules: { configurePage: { url: '/events/installed/' } } }, {}],
		['apiMigrations.signed-install', { apiMigrations: { 'signed-install': false } }, {}],
		['lifecycle.installed', { lifecycle: {} }, {}],
		['lifecycle.installed', {}, { paths: { installed: '/installed' } }],
		['modules.webhooks', {}, { on: {} }],
		['modules.webhooks', {}, { webhooks: { '/hooks/created': { secret: 'x' } } }],
		['modules.webhooks', {}, { webhooks: { '/hooks/created': { event: 'jira:issue_deleted' } } }],
		[
			'modules.webhooks',
			{ modules: { webhooks: ['page_created', 'page_updated'].map((event) => ({ event, url: '/hook' })) } },
			{ on: { '*': () => undefined } },
		],
	])('whose %s contradicts the app is an error at once', (field, changes, options) => {
		expect(() => startApp({ descriptor: { ...descriptor, ...changes }, on, ...options })).toThrow(
			`The descriptor contradicts the app: its ${field} `,
		);
	});

	it.each([
		['a path twice', { modules: { webhooks: [{ event: 'jira:issue_created', url: '/events/installed' }] } }],
		['a variable in the path of a lifecycle callback', { lifecycle: { installed: '/{site}/installed' } }],
		['two variables in a segment', { modules: { webhooks: [{ event: 'jira:issue_created', url: '/{a}{b}' }] } }],
		[
			'several events at a path, one of them without a body',
			{
				modules: {
					webhooks: [
						{ event: 'jira:issue_created', url: '/hook', excludeBody: true },
						{ event: 'jira:issue_deleted', url: '/hook' },
					],
				},
			},
		],
		['an address', { lifecycle: { installed: 'https://evil.example/installed' } }],
	])('with %s is an error at once', (_, changes) => {
		expect(() => startApp({ descriptor: { ...descriptor, ...changes }, on })).toThrow(TypeError);
	});
});

describe('the options of an app', () => {
	it.each([
		['key', { key: '' }],
		['baseUrl', { baseUrl: '/addon' }],
		['baseUrl', { baseUrl: [] }],
		['tenants', { tenants: { get: () => undefined } }],
		['deduplication', { deduplication: {} }],
		['previousSecretLifetime', { previousSecretLifetime: -1 }],
		['previousSecretLifetime', { previousSecretLifetime: Infinity }],
		['deduplicationLifetime', { deduplicationLifetime: 0 }],
		['maxBodySize', { maxBodySize: Number.NaN }],
		['onError', { onError: 1 }],
		['fallback', { fallback: 1 }],
		['on', { on: { installed: 1 } }],
		['clockTolerance', { clockTolerance: 301 }],
		['/hook', { webhooks: { '/hook': { secret: '' } } }],
		['/hook', { webhooks: { '/hook': { secret: [] } } }],
		['/hook', { webhooks: { '/hook': { secret: 'x', oauth: { clientId: 'a', clientSecret: 'b' } } } }],
		['/hook', { webhooks: { '/hook': { oauth: { clientId: 'a', clientSecret: '' } } } }],
		['/hook', { webhooks: { '/hook': { oauth: { clientId: '', clientSecret: 'b' } } } }],
		['/hook', { webhooks: { '/hook': { event: '' } } }],
		['hook', { webhooks: { hook: {} } }],
		['/installed', { webhooks: { '/installed/': {} } }],
	])('name what is wrong with %s', (name, options) => {
		expect(() => startApp(options as never)).toThrow(name);
	});

	it('know no lifecycle callback by a wrong name', () => {
		// @ts-expect-error -- no such callback
		expect(() => startApp({ on: { instaled: () => undefined } })).toThrow('almost installed');
	});

	it.each([
		['jira:issue_creatd', 'jira:issue_created'],
		['jira:issue_craeted', 'jira:issue_created'],
		['issue_created', 'jira:issue_created'],
		['Page_Created', 'page_created'],
		['repo-push', 'repo:push'],
		['pullrequest:create', 'pullrequest:created'],
	])('refuse %s, which is almost %s', (name, meant) => {
		expect(() => startApp({ on: { [name]: () => undefined } })).toThrow(`almost ${meant}`);
	});

	it.each(['space_trashed', 'space_archived', 'jira:issue_teleported', 'comment_restored', 'repo:teleported'])(
		'accept %s, which may be an event that is not known yet',
		(name) => {
			expect(startApp({ on: { [name]: () => undefined } })).toBeDefined();
		},
	);
});
