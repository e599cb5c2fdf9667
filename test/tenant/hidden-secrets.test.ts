import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import {
	asUser,
	authenticateOAuthWebhook,
	Authenticator,
	createApp,
	connectJwt,
	createClient,
	encodeToken,
	parseTenantInfo,
	signJwt,
	verifyJwt,
	verifyWebhookSignature,
	type TenantInfo,
} from '../../src/index.ts';
import { productToken } from '../support/connect.ts';
import { BASE_URL, installBody, installRequest, keyServer } from '../support/installs.ts';
import { bitbucketCallback, bitbucketTenant, pageHeaders, secret } from '../support/lifecycle.ts';
import { refusal } from '../support/refusal.ts';
import { jiraTenant, now } from '../support/tenants.ts';

const HIDDEN = '[hidden]';
const tenant = jiraTenant();
/** A record that somebody copied from a log. */
const copied: TenantInfo = { ...tenant, sharedSecret: HIDDEN };
/** Made where nothing refuses the secret: everybody knows it. */
const FORGED_BY_ANYBODY =
	'eyJ0eXAiOiJKV1QiLCJhbGciOiJIUzI1NiJ9.eyJpc3MiOiJhIn0.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA';

describe('the text that is printed in place of a secret is no secret', () => {
	it('is what printing shows', () => {
		expect(inspect(tenant)).toContain(`sharedSecret: '${HIDDEN}'`);
	});

	it.each([
		['sharedSecret', { sharedSecret: HIDDEN }],
		['previousSecret.sharedSecret', { previousSecret: { sharedSecret: HIDDEN, until: 1 } }],
		['precedingSecret', { precedingSecret: HIDDEN }],
	])('as %s of a tenant', (field, changes) => {
		expect(() => parseTenantInfo({ ...tenant, ...changes })).toThrow(
			`${field} must be the secret itself, not the text that is printed in its place`,
		);
	});

	it('in an install', async () => {
		const authenticator = new Authenticator({ tenants: new Map(), now, baseUrl: BASE_URL, fetch: keyServer().fetch });
		const request = await installRequest({ body: installBody({ sharedSecret: HIDDEN }) });
		await expect(authenticator.authenticateInstall(request)).rejects.toThrow(refusal('ERR_BODY'));
	});

	it('to sign with', async () => {
		const refused = expect.objectContaining({ name: 'EncodeError', code: 'ERR_SECRET' });
		await expect(signJwt({}, HIDDEN)).rejects.toThrow(refused);
		await expect(encodeToken('GET', '/', copied)).rejects.toThrow(refused);
		for (const make of [
			() => createClient(copied),
			() => connectJwt(copied),
			() => asUser({ ...copied, oauthClientId: 'oauth-client' }, 'ann'),
		]) {
			expect(make).toThrow(/this tenant was printed, not stored/);
		}
	});

	it('to verify with', async () => {
		await expect(verifyJwt(FORGED_BY_ANYBODY, HIDDEN)).rejects.toThrow(refusal('ERR_SECRET'));
	});

	it.each([
		['the present one', copied],
		[
			'the former one',
			{ ...tenant, sharedSecret: secret('other'), previousSecret: { sharedSecret: HIDDEN, until: 1e15 } },
		],
	])('of a stored tenant, as %s', async (_, stored) => {
		const authenticator = new Authenticator({ tenants: { get: () => stored }, now });
		const { createHmac } = await import('node:crypto');
		const [header, claims] = (await productToken('GET', '/page')).split('.');
		const signature = createHmac('sha256', HIDDEN).update(`${header}.${claims}`).digest('base64url');
		const headers = { authorization: `JWT ${header}.${claims}.${signature}` };
		await expect(authenticator.authenticate('GET', '/page', headers)).rejects.toThrow(
			refusal(stored === copied ? 'ERR_TENANT_UNKNOWN' : 'ERR_SIGNATURE'),
		);
	});

	it('of a tenant that has uninstalled the app, as the one that proves the next install', async () => {
		const stored = { ...bitbucketTenant(), sharedSecret: '', eventType: 'uninstalled', precedingSecret: HIDDEN };
		const tenants = { get: () => stored };
		const authenticator = new Authenticator({ tenants, now, baseUrl: BASE_URL, unsignedInstalls: ['bitbucket'] });
		const request = await bitbucketCallback('installed', secret('any'));
		await expect(authenticator.authenticateInstall(request)).rejects.toThrow(refusal('ERR_TENANT_UNKNOWN'));
	});

	it('of a subclass', async () => {
		class Copied extends Authenticator {
			override getSharedSecret(): string {
				return HIDDEN;
			}
		}
		await expect(new Copied({ now }).authenticate('GET', '/page', await pageHeaders(tenant))).rejects.toThrow(
			refusal('ERR_TENANT_UNKNOWN'),
		);
	});

	it('of a webhook', async () => {
		const headers = { 'x-hub-signature': `sha256=${'00'.repeat(32)}` };
		for (const secrets of [HIDDEN, [secret('good'), HIDDEN]]) {
			await expect(verifyWebhookSignature('', headers, secrets)).rejects.toThrow(refusal('ERR_SECRET'));
		}
		const request = { method: 'POST', url: '/', headers: { authorization: `Bearer ${FORGED_BY_ANYBODY}` } };
		const oauth = { clientId: 'a', clientSecret: HIDDEN };
		await expect(authenticateOAuthWebhook(request, oauth)).rejects.toThrow(refusal('ERR_SECRET'));
		for (const route of [{ secret: HIDDEN }, { secret: ['good', HIDDEN] }, { oauth }]) {
			const options = { key: 'app', baseUrl: BASE_URL, tenants: new Map(), webhooks: { '/hook': route } };
			expect(() => createApp(options)).toThrow('of the webhook route /hook must be');
		}
	});
});

describe('a stored tenant without a secret', () => {
	const left = { ...tenant, sharedSecret: '', eventType: 'uninstalled' };

	it('can be read from storage when it has uninstalled the app', () => {
		const lastCallback = { eventType: 'uninstalled', proof: 'none', iat: 1, applied: [{ token: 'a', body: 'b' }] };
		expect(parseTenantInfo({ ...left, lastCallback })).toEqual({ ...left, lastCallback });
	});

	it('may still have it, where other code than createApp has stored it', () => {
		expect(parseTenantInfo({ ...left, sharedSecret: tenant.sharedSecret }).sharedSecret).toBe(tenant.sharedSecret);
	});

	it.each([
		['installed', { ...left, eventType: 'installed' }],
		['of no event', { ...left, eventType: undefined }],
	])('is none when it is %s', (_, payload) => {
		expect(() => parseTenantInfo(payload)).toThrow('sharedSecret must not be empty');
	});

	it('does not read what createApp keeps in it as anything else', () => {
		for (const lastCallback of ['text', { eventType: 'installed', proof: 'none', iat: 'now', applied: [] }, {}]) {
			expect(() => parseTenantInfo({ ...left, lastCallback })).toThrow('lastCallback');
		}
	});
});
