import { createHmac } from 'node:crypto';
import { expect, it, vi } from 'vitest';
import { deduplicationStore, startApp } from '../support/apps.ts';
import { BASE_URL } from '../support/installs.ts';
import { signJwt } from '../../src/index.ts';
import { NOW_SECONDS, SECRET_MARK } from '../support/tenants.ts';

it.each([
	['secret', { secret: undefined }],
	['secret', { secret: null }],
	['oauth', { oauth: undefined }],
])('a webhook route whose %s is missing is refused, not turned into one for a Connect JWT', (name, proof) => {
	expect(() => startApp({ webhooks: { '/hooks': proof as never } })).toThrow(
		new RegExp(`^The ${name}.* of the webhook route /hooks must be a string that is not empty`),
	);
});

it('the same path twice is refused, though it is written in two ways', () => {
	expect(() => startApp({ webhooks: { '/hooks': { secret: 'a' }, '/hooks/': {} } })).toThrow(
		new TypeError('The path /hooks is given to two routes'),
	);
});

it('an identifier that no secret signs does not silence another delivery', async () => {
	const secret = `webhook-${SECRET_MARK}`;
	const called = vi.fn<() => void>();
	const { app } = startApp({
		deduplication: deduplicationStore(),
		on: { '*': called },
		webhooks: { '/hooks': { secret } },
	});
	for (const timestamp of [1, 2]) {
		const body = JSON.stringify({ webhookEvent: 'jira:issue_created', timestamp });
		const signature = `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`;
		const headers = { 'x-hub-signature': signature, 'x-atlassian-webhook-identifier': 'the same' };
		await app(new Request(`${BASE_URL}/hooks`, { method: 'POST', body, headers }));
	}
	expect(called).toHaveBeenCalledTimes(2);
});

it.each([
	['none', {}, 'ERR_WEBHOOK_SIGNATURE_MISSING'],
	['one that can be none', { 'x-hub-signature': 'sha256=1' }, 'ERR_WEBHOOK_SIGNATURE'],
])('of a stranger whose signature is %s, no body is read', async (_, headers, code) => {
	const { app, refused } = startApp({ webhooks: { '/hooks': { secret: `webhook-${SECRET_MARK}` } } });
	const request = new Request(`${BASE_URL}/hooks`, { method: 'POST', body: '{}', headers: headers as HeadersInit });
	expect((await app(request)).status).toBe(401);
	expect([request.bodyUsed, refused]).toEqual([false, [code]]);
});

it('an identifier that an OAuth token does not cover does not silence another delivery', async () => {
	const clientSecret = `oauth-${SECRET_MARK}`;
	const called = vi.fn<() => void>();
	const { app } = startApp({
		deduplication: deduplicationStore(),
		on: { '*': called },
		webhooks: { '/hooks': { oauth: { clientId: 'client-1', clientSecret } } },
	});
	const token = await signJwt({ iss: 'client-1', iat: NOW_SECONDS, exp: NOW_SECONDS + 60 }, clientSecret);
	const headers = { authorization: `Bearer ${token}`, 'x-atlassian-webhook-identifier': 'the same' };
	for (const timestamp of [1, 2, 2]) {
		const body = JSON.stringify({ webhookEvent: 'jira:issue_created', timestamp });
		expect((await app(new Request(`${BASE_URL}/hooks`, { method: 'POST', body, headers }))).status).toBe(204);
	}
	expect(called).toHaveBeenCalledTimes(2);
});
