import { createHmac } from 'node:crypto';
import { importSPKI, jwtVerify } from 'jose';
import { describe, expect, it } from 'vitest';
import { Authenticator, queryStringHash } from '../../src/index.ts';
import {
	appRequests,
	createKeyServer,
	hmacWebhook,
	installKeys,
	installRequest,
	signedRequest,
	webhook,
	type HmacTamper,
	type InstallTamper,
	type RequestTamper,
} from '../../src/msw/index.ts';
import { confluenceTenant, jiraTenant, now, NOW_SECONDS, SECRET_MARK } from '../support/tenants.ts';
import { listen } from './support.ts';

const tenant = jiraTenant();
const tenants = new Map([[tenant.clientKey, tenant]]);
const authenticator = new Authenticator({ tenants, now, key: tenant.key });
const url = 'https://app.example.com/panel?issue=KEY-1';

describe('a signed request', () => {
	it('is taken by the app, with its user', async () => {
		const request = await signedRequest(tenant, { url, accountId: 'ann', now });
		expect(new URL(request.url).searchParams.has('jwt')).toBe(true);
		const { clientKey, accountId } = await authenticator.authenticate(request);
		expect([clientKey, accountId]).toEqual([tenant.clientKey, 'ann']);
	});

	it('has a body of JSON, and its token in the header', async () => {
		const request = await signedRequest(tenant, { method: 'POST', url, body: { a: 1 }, now });
		await authenticator.authenticate(request);
		expect(request.headers.get('authorization')).toMatch(/^JWT /);
		expect(await request.json()).toEqual({ a: 1 });
	});

	it('has a body as it is when that is no plain object', async () => {
		const request = await signedRequest(tenant, { method: 'POST', url, body: new URLSearchParams({ a: '1' }), now });
		expect(await request.text()).toBe('a=1');
	});

	it('may be for an app below a path', async () => {
		const baseUrl = 'https://app.example.com/addon';
		const request = await signedRequest(tenant, { url: `${baseUrl}/panel`, baseUrl, now });
		const below = new Authenticator({ tenants, now, baseUrl });
		await expect(below.authenticate(request)).resolves.toMatchObject({ clientKey: tenant.clientKey });
	});

	it('may carry a context token, which only a route for those accepts', async () => {
		const request = await signedRequest(tenant, { url, qsh: 'context', accountId: 'ann', now });
		await expect(authenticator.authenticate(request, { qsh: 'context' })).resolves.toMatchObject({ accountId: 'ann' });
		await expect(authenticator.authenticate(request)).rejects.toMatchObject({ code: 'ERR_QSH_MISMATCH' });
	});

	it('may have its token in the other place', async () => {
		const request = await signedRequest(tenant, { url, place: 'header', now });
		expect(request.headers.has('authorization')).toBe(true);
		await authenticator.authenticate(request);
	});

	it.each<[RequestTamper, string]>([
		['query', 'ERR_QSH_MISMATCH'],
		['path', 'ERR_QSH_MISMATCH'],
		['expired', 'ERR_TOKEN_EXPIRED'],
		['signature', 'ERR_SIGNATURE'],
		['algorithm', 'ERR_ALGORITHM'],
		['reflected', 'ERR_ISSUER'],
	])('that is tampered with is refused: %s', async (tamper, code) => {
		const request = await signedRequest(tenant, { url, tamper, now });
		await expect(authenticator.authenticate(request)).rejects.toMatchObject({ code });
	});
});

describe('a webhook of Jira', () => {
	it('is taken by the app, and names its event, its issue and its delivery', async () => {
		const request = await webhook(tenant, 'jira:issue_created', { identifier: 'one', retry: 2, now });
		await authenticator.authenticate(request);
		expect([request.method, request.url]).toEqual(['POST', 'https://app.example.com/webhooks']);
		expect(request.headers.get('x-atlassian-webhook-identifier')).toBe('one');
		expect(request.headers.get('x-atlassian-webhook-retry')).toBe('2');
		expect(await request.json()).toMatchObject({
			webhookEvent: 'jira:issue_created',
			timestamp: NOW_SECONDS * 1000,
			issue: { key: 'KEY-1' },
		});
	});

	it('accepts fields of the body and the user who acted', async () => {
		const body = { issue: { key: 'KEY-7' } };
		const request = await webhook(tenant, 'jira:issue_updated', { body, accountId: 'ann', now });
		await expect(authenticator.authenticate(request)).resolves.toMatchObject({ accountId: 'ann' });
		expect(await request.json()).toMatchObject({ issue: { key: 'KEY-7' }, user: { accountId: 'ann' }, changelog: {} });
	});

	it.each(['comment_created', 'worklog_updated', 'project_created', 'jira:version_released', 'sprint_started'])(
		'holds what %s is about',
		async (event) => {
			const kind = event.replace('jira:', '').split('_', 1)[0] ?? '';
			expect(await (await webhook(tenant, event, { now })).json()).toMatchObject({
				[kind]: { id: expect.any(String) },
			});
		},
	);

	it.each<RequestTamper>(['query', 'path', 'expired', 'signature', 'algorithm', 'reflected'])(
		'that is tampered with is refused: %s',
		async (tamper) => {
			const request = await webhook(tenant, 'jira:issue_created', { tamper, now });
			await expect(authenticator.authenticate(request)).rejects.toMatchObject({ name: 'DecodeError' });
		},
	);
});

it('a webhook of Confluence names its event by its route only', async () => {
	const request = await webhook(confluenceTenant(), 'page_created', { now });
	expect(request.url).toBe('https://app.example.com/webhooks/page_created');
	expect(await request.json()).toEqual({
		userAccountId: 'fake-account',
		accountType: 'customer',
		timestamp: NOW_SECONDS * 1000,
		updateTrigger: 'edit_page',
		page: expect.objectContaining({ title: 'A fake page' }),
	});
});

it.each(['repo:push', 'pullrequest:created'])('a webhook of Bitbucket names %s in a header', async (event) => {
	const bitbucket = jiraTenant({ productType: 'bitbucket', baseUrl: 'https://bitbucket.org' });
	const request = await webhook(bitbucket, event, { now, identifier: 'one' });
	expect(request.headers.get('x-event-key')).toBe(event);
	expect(request.headers.get('x-request-uuid')).toBe('one');
	expect(request.headers.get('x-attempt-number')).toBe('1');
});

describe('a webhook of an administrator', () => {
	const secret = `webhook-${SECRET_MARK}`;

	/** Whether the signature is right, by node's own HMAC. */
	async function isRight(request: Request): Promise<boolean> {
		const hash = createHmac('sha256', secret)
			.update(await request.text())
			.digest('hex');
		return request.headers.get('x-hub-signature') === `sha256=${hash}`;
	}

	it('is signed over its raw body', async () => {
		expect(await isRight(await hmacWebhook(secret, 'jira:issue_created', { now }))).toBe(true);
	});

	it('of Bitbucket names its event in a header', async () => {
		const request = await hmacWebhook(secret, 'repo:push', { now });
		expect(request.headers.get('x-event-key')).toBe('repo:push');
		expect(await isRight(request)).toBe(true);
	});

	it.each<HmacTamper>(['body', 'signature', 'algorithm', 'unsigned'])(
		'is wrong when it is tampered with: %s',
		async (tamper) => {
			expect(await isRight(await hmacWebhook(secret, 'jira:issue_created', { now, tamper }))).toBe(false);
		},
	);
});

describe('an install', () => {
	/** Verifies it as an app does, step by step, with the key of the mock key server. */
	async function verify(request: Request): Promise<{ clientKey?: string; sharedSecret?: string; eventType?: string }> {
		const token = request.headers.get('authorization')?.slice(4) ?? '';
		const { kid } = JSON.parse(atob(token.split('.', 1)[0] ?? ''));
		const response = await fetch(`https://connect-install-keys.atlassian.com/${kid}`);
		if (!response.ok) throw new Error('no such key');
		const key = await importSPKI(await response.text(), 'RS256');
		const options = { algorithms: ['RS256'], audience: 'https://app.example.com', currentDate: new Date(now()) };
		const { payload } = await jwtVerify(token, key, options);
		if (payload['qsh'] !== (await queryStringHash('POST', request.url))) throw new Error('wrong qsh');
		const body = await request.json();
		if (payload.iss !== body.clientKey) throw new Error('wrong issuer');
		return body;
	}

	it('is signed by the mock key server', async () => {
		listen(installKeys());
		expect(await verify(await installRequest(tenant, { now }))).toMatchObject({ ...tenant, eventType: 'installed' });
	});

	it('has no secret when it is taken back', async () => {
		listen(installKeys());
		const body = await verify(await installRequest(tenant, { event: 'uninstalled', now }));
		expect(body.eventType).toBe('uninstalled');
		expect(body).not.toHaveProperty('sharedSecret');
	});

	it('may be for an app below a path', async () => {
		const request = await installRequest(tenant, { url: 'https://app.example.com/addon/installed', now });
		const [, payload = ''] = request.headers.get('authorization')?.split('.') ?? [];
		const { aud, qsh } = JSON.parse(Buffer.from(payload, 'base64url').toString());
		expect(aud).toEqual(['https://app.example.com/addon']);
		expect(qsh).toBe(await queryStringHash('POST', '/installed'));
	});

	it('may be signed by a key server of its own', async () => {
		const keyServer = await createKeyServer();
		listen(installKeys({ keyServer }));
		await expect(verify(await installRequest(tenant, { keyServer, now }))).resolves.toBeDefined();
		await expect(verify(await installRequest(tenant, { now }))).rejects.toThrow('no such key');
	});

	it.each<[InstallTamper, string]>([
		['body', 'wrong issuer'],
		['query', 'wrong qsh'],
		['path', 'wrong qsh'],
		['expired', '"exp" claim'],
		['audience', '"aud" claim'],
		['algorithm', '"alg" (Algorithm)'],
		['signature', 'signature verification failed'],
		['key', 'no such key'],
		['reflected', 'no such key'],
	])('that is tampered with is refused: %s', async (tamper, why) => {
		listen(installKeys());
		await expect(verify(await installRequest(tenant, { tamper, now }))).rejects.toThrow(why);
	});
});

describe('the requests of a tenant to an app', () => {
	const baseUrl = 'https://app.example.com/connect/';

	it('go below its base URL, by its user and its clock, unless one of them says otherwise', async () => {
		const keyServer = await createKeyServer();
		const requests = appRequests(tenant, { baseUrl, accountId: 'ann', now, keyServer });
		const below = new Authenticator({ tenants, now, baseUrl });

		const page = await requests.signedRequest('/panel?issue=KEY-1');
		expect(new URL(page.url).pathname).toBe('/connect/panel');
		await expect(below.authenticate(page)).resolves.toMatchObject({ accountId: 'ann' });
		const other = await requests.signedRequest('/panel', { accountId: 'ben' });
		await expect(below.authenticate(other)).resolves.toMatchObject({ accountId: 'ben' });

		const event = await requests.webhook('jira:issue_created');
		expect(event.url).toBe('https://app.example.com/connect/webhooks');
		await expect(below.authenticate(event)).resolves.toMatchObject({ accountId: 'ann' });

		expect((await requests.hmacWebhook('secret', 'jira:issue_created')).url).toBe(event.url);
		expect((await requests.hmacWebhook('secret', 'jira:issue_created', { url: '/admin' })).url).toMatch(
			/connect\/admin$/,
		);

		const install = await requests.installRequest({ event: 'uninstalled' });
		expect(install.url).toBe('https://app.example.com/connect/uninstalled');
	});

	it('go to the one example app without options', async () => {
		const requests = appRequests(tenant);
		expect((await requests.signedRequest('/panel')).url).toMatch(/^https:\/\/app\.example\.com\/panel\?jwt=/);
		expect((await requests.webhook('jira:issue_created')).url).toBe('https://app.example.com/webhooks');
		expect((await requests.installRequest()).url).toBe('https://app.example.com/installed');
	});
});
