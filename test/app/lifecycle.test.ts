import { inspect } from 'node:util';
import { describe, expect, it, vi } from 'vitest';
import {
	Authenticator,
	type AppOptions,
	type InstalledEvent,
	type TenantInfo,
	type UninstalledEvent,
} from '../../src/index.ts';
import { startApp } from '../support/apps.ts';
import { productRequest, productToken } from '../support/connect.ts';
import { BASE_URL, installBody, installClaims, installRequest, stranger } from '../support/installs.ts';
import { pageHeaders } from '../support/lifecycle.ts';
import { jiraTenant, now, NOW_SECONDS, SECRET_MARK, withoutSecret } from '../support/tenants.ts';

const { clientKey, sharedSecret } = jiraTenant();
const NEW_SECRET = `new-${SECRET_MARK}`;

/** A later install, with another secret. */
async function reinstall(seconds = 1): Promise<Request> {
	const claims = { iat: NOW_SECONDS + seconds };
	return installRequest({ claims, body: installBody({ sharedSecret: NEW_SECRET }) });
}

async function uninstall(seconds = 0): Promise<Request> {
	return installRequest({ path: '/uninstalled', claims: { iat: NOW_SECONDS + seconds } });
}

describe('when the app is installed', () => {
	it('the tenant is stored, then the app is told, then the answer is a 204', async () => {
		const events: [InstalledEvent, TenantInfo | undefined][] = [];
		const { app, tenants } = startApp({
			on: { installed: (event) => events.push([event, tenants.get(event.clientKey)]) },
		});
		const response = await app(await installRequest());
		expect([response.status, await response.text()]).toEqual([204, '']);
		const stored = { ...installBody(), lastCallback: expect.objectContaining({ iat: NOW_SECONDS }) };
		expect(tenants.get(clientKey)).toEqual(stored);
		expect(events).toEqual([
			[
				{
					eventType: 'installed',
					clientKey,
					tenant: stored,
					previous: undefined,
					claims: await installClaims(),
				},
				stored,
			],
		]);
	});

	it('the event can be logged', async () => {
		const shown: string[] = [];
		const { app } = startApp({ on: { installed: (event) => shown.push(inspect(event), JSON.stringify(event)) } });
		await app(await installRequest());
		await app(await reinstall());
		expect(shown).toHaveLength(4);
		expect(shown.join('')).not.toContain(SECRET_MARK);
	});

	it('nothing is stored when nobody vouches for it', async () => {
		const { app, tenants, refused } = startApp();
		const response = await app(await installRequest({ key: stranger.privateKey }));
		expect([response.status, await response.text()]).toEqual([401, 'Authentication failed']);
		expect(tenants.size).toBe(0);
		expect(refused).toEqual(['ERR_SIGNATURE']);
	});

	it.each([
		['no JSON', '<html>', 400, 'ERR_BODY'],
		['no tenant', installBody({ baseUrl: 7 }), 400, 'ERR_BODY'],
		['of the other event', installBody({ eventType: 'uninstalled' }), 400, 'ERR_BODY'],
		['too long', installBody({ description: 'x'.repeat(200_000) }), 413, 'ERR_BODY_SIZE'],
	])('a body that is %s is told so', async (_, body, status, code) => {
		const { app, tenants, refused } = startApp();
		expect((await app(await installRequest({ body }))).status).toBe(status);
		expect(refused).toEqual([code]);
		expect(tenants.size).toBe(0);
	});

	it.each([
		['is gone', [], undefined],
		['is as before', [jiraTenant()], jiraTenant()],
	])('and the app fails, the answer is a 500 that says nothing, and the tenant %s', async (_, stored, left) => {
		const broken = new Error('no room');
		const { app, tenants, errors } = startApp({ on: { installed: () => Promise.reject(broken) } });
		for (const tenant of stored) tenants.set(tenant.clientKey, tenant);
		const response = await app(await reinstall());
		expect([response.status, await response.text()]).toEqual([500, 'Internal error']);
		expect(tenants.get(clientKey)).toEqual(left);
		expect(errors).toEqual([broken]);
	});

	it('and the store fails, the answer is a 500', async () => {
		const broken = { get: () => undefined, set: () => Promise.reject(new Error('full')), delete: () => undefined };
		const { app, errors } = startApp({ tenants: broken });
		expect((await app(await installRequest())).status).toBe(500);
		expect(errors).toEqual([expect.objectContaining({ name: 'TenantStoreError', cause: new Error('full') })]);
	});
});

describe('when the app is installed anew', () => {
	async function afterReinstall(
		options: Partial<AppOptions>,
		time: number,
		isNewSeen = true,
	): Promise<(string | undefined)[]> {
		const { app, tenants } = startApp(options);
		await app(await installRequest());
		await app(await reinstall());
		const authenticator = new Authenticator({ tenants, now: () => now() + time * 1000 });
		if (isNewSeen) {
			const headers = await pageHeaders(jiraTenant({ sharedSecret: NEW_SECRET }));
			await new Authenticator({ tenants, now }).authenticate('GET', '/page', headers);
		}
		const tokens = [sharedSecret, NEW_SECRET, `other-${SECRET_MARK}`].map((secret) =>
			productToken('GET', '/', { tenant: jiraTenant({ sharedSecret: secret }), claims: { exp: NOW_SECONDS + 9999 } }),
		);
		return Promise.all(
			tokens.map(async (token) =>
				authenticator.authenticate('GET', '/', { authorization: `JWT ${await token}` }).then(
					() => 'taken',
					(error: { code: string }) => error.code,
				),
			),
		);
	}

	it('the previous secret is taken for a quarter of an hour', async () => {
		expect(await afterReinstall({}, 899)).toEqual(['taken', 'taken', 'ERR_SIGNATURE']);
		expect(await afterReinstall({}, 900)).toEqual(['ERR_SIGNATURE', 'taken', 'ERR_SIGNATURE']);
	});

	it('the previous secret is accepted after its time, too, while no token was received that the new one signed', async () => {
		expect(await afterReinstall({}, 900, false)).toEqual(['taken', 'taken', 'ERR_SIGNATURE']);
	});

	it('the previous secret is taken for as long as is set, or not at all', async () => {
		expect(await afterReinstall({ previousSecretLifetime: 10 }, 9)).toEqual(['taken', 'taken', 'ERR_SIGNATURE']);
		expect(await afterReinstall({ previousSecretLifetime: 10 }, 10)).toEqual([
			'ERR_SIGNATURE',
			'taken',
			'ERR_SIGNATURE',
		]);
		expect(await afterReinstall({ previousSecretLifetime: 0 }, 0)).toEqual(['ERR_SIGNATURE', 'taken', 'ERR_SIGNATURE']);
		const { app, tenants } = startApp({ previousSecretLifetime: 0 });
		for (const request of [installRequest(), reinstall()]) await app(await request);
		expect(tenants.get(clientKey)).not.toHaveProperty('previousSecret');
	});

	it('with the same secret, the former one is still taken', async () => {
		const { app, tenants } = startApp();
		await app(await installRequest());
		await app(await reinstall());
		const former = tenants.get(clientKey)?.previousSecret;
		await app(await reinstall(2));
		expect(tenants.get(clientKey)?.lastCallback?.iat).toBe(NOW_SECONDS + 2);
		expect(tenants.get(clientKey)?.previousSecret).toEqual(former);
		expect(former).toEqual({ sharedSecret, until: now() + 900_000, unconfirmed: true });
	});

	it('the stored tenant has the previous secret in one field, and does not print it', async () => {
		const { app, tenants } = startApp();
		await app(await installRequest());
		await app(await reinstall());
		expect(tenants.get(clientKey)).not.toHaveProperty('precedingSecret');
		expect(inspect(tenants, { depth: 9 })).not.toContain(SECRET_MARK);
	});
});

describe('when the app is uninstalled', () => {
	it('the app is told, then no more stays than tells the tenant and the order of its callbacks', async () => {
		const events: [UninstalledEvent, TenantInfo | undefined][] = [];
		const { app, tenants } = startApp({ on: { uninstalled: (event) => events.push([event, tenants.get(clientKey)]) } });
		const tenant = jiraTenant({
			description: 'ours',
			previousSecret: { sharedSecret: `old ${SECRET_MARK}`, until: 1e15 },
		});
		tenants.set(clientKey, tenant);
		expect((await app(await uninstall())).status).toBe(204);
		const previous = { ...withoutSecret(jiraTenant()), description: 'ours' };
		expect(events).toEqual([[expect.objectContaining({ eventType: 'uninstalled', clientKey, previous }), tenant]]);
		expect(tenants.get(clientKey)).toEqual({
			...jiraTenant(),
			sharedSecret: '',
			eventType: 'uninstalled',
			lastCallback: expect.objectContaining({ eventType: 'uninstalled', iat: NOW_SECONDS }),
		});
	});

	it('a store that forgets may forget it, a day after its token has expired', async () => {
		const { tenants } = startApp();
		const set = vi.fn<(key: string, tenant: TenantInfo, ttl?: number) => unknown>((key, tenant) =>
			tenants.set(key, tenant),
		);
		const store = { get: (key: string) => tenants.get(key), set, delete: () => undefined };
		await startApp({ tenants: store }).app(await uninstall());
		await startApp({ tenants: store, keepUninstalled: true }).app(await uninstall(1));
		await startApp({ tenants: store }).app(await reinstall(2));
		expect(set.mock.calls.map(([, , ttl]) => ttl)).toEqual([86_400_000 + 900_000, undefined, undefined]);
	});

	it('the tenant stays when the app fails, for the next try', async () => {
		const { app, tenants } = startApp({ on: { uninstalled: () => Promise.reject(new Error('not now')) } });
		tenants.set(clientKey, jiraTenant());
		expect((await app(await installRequest({ path: '/uninstalled' }))).status).toBe(500);
		expect(tenants.has(clientKey)).toBe(true);
	});

	it('the tenant may be kept, and its tokens are refused all the same', async () => {
		const { app, tenants } = startApp({ keepUninstalled: true });
		const previousSecret = { sharedSecret: `old ${SECRET_MARK}`, until: 1e15 };
		tenants.set(clientKey, { ...jiraTenant({ description: 'ours' }), previousSecret });
		expect((await app(await installRequest({ path: '/uninstalled' }))).status).toBe(204);
		expect(tenants.get(clientKey)).toEqual({
			...jiraTenant(),
			description: 'ours',
			sharedSecret: '',
			eventType: 'uninstalled',
			lastCallback: expect.objectContaining({ eventType: 'uninstalled' }),
		});
		const headers = { authorization: `JWT ${await productToken('GET', '/')}` };
		await expect(new Authenticator({ tenants, now }).authenticate('GET', '/', headers)).rejects.toThrow(
			expect.objectContaining({ code: 'ERR_TENANT_UNKNOWN' }),
		);
	});

	it('and installed again later, the secret of the first life is not taken any more', async () => {
		const { app, tenants } = startApp({ keepUninstalled: true });
		tenants.set(clientKey, jiraTenant());
		await app(await installRequest({ path: '/uninstalled' }));
		expect((await app(await reinstall())).status).toBe(204);
		expect(tenants.get(clientKey)).toMatchObject({ sharedSecret: NEW_SECRET, eventType: 'installed' });
		expect(tenants.get(clientKey)).not.toHaveProperty('previousSecret');
	});

	it('and kept with its secret by other code, that secret is not taken after the next install either', async () => {
		const { app, tenants } = startApp();
		tenants.set(clientKey, { ...jiraTenant(), eventType: 'uninstalled' });
		expect((await app(await reinstall())).status).toBe(204);
		expect(tenants.get(clientKey)).not.toHaveProperty('previousSecret');
	});

	it.each([false, true])('an install that arrives late does not count, though nothing was stored', async (keep) => {
		const { app, tenants, refused } = startApp({ keepUninstalled: keep });
		expect((await app(await uninstall(5))).status).toBe(204);
		expect((await app(await reinstall(4))).status).toBe(401);
		expect(refused).toEqual(['ERR_CALLBACK_OUTDATED']);
		expect(tenants.get(clientKey)).toMatchObject({ eventType: 'uninstalled', sharedSecret: '' });
	});

	it.each([
		[false, undefined],
		[true, expect.objectContaining({ clientKey, description: 'ours' })],
	])('and installed again, it has a previous tenant only if its data was kept', async (keepUninstalled, previous) => {
		const events: InstalledEvent[] = [];
		const { app, tenants } = startApp({ keepUninstalled, on: { installed: (event) => events.push(event) } });
		tenants.set(clientKey, jiraTenant({ description: 'ours' }));
		await app(await uninstall());
		await app(await reinstall());
		expect(events.map((event) => event.previous)).toEqual([previous]);
	});
});

describe('when the app is enabled or disabled', () => {
	it.each(['enabled', 'disabled'] as const)('%s is told to it', async (eventType) => {
		const events: unknown[] = [];
		const { app, tenants } = startApp({ on: { [eventType]: (event: unknown) => events.push(event) } });
		tenants.set(clientKey, jiraTenant());
		const request = await productRequest(`/${eventType}`, { clientKey, eventType });
		expect((await app(request)).status).toBe(204);
		expect(events).toEqual([
			expect.objectContaining({
				eventType,
				clientKey,
				accountId: 'account-1',
				tenant: withoutSecret(jiraTenant()),
			}),
		]);
	});

	it('a body of another tenant or event is refused', async () => {
		const { app, tenants } = startApp();
		tenants.set(clientKey, jiraTenant());
		for (const body of [{ clientKey: 'other', eventType: 'enabled' }, { clientKey, eventType: 'disabled' }, {}]) {
			expect((await app(await productRequest('/enabled', body))).status).toBe(400);
		}
	});

	it('an unknown tenant is refused', async () => {
		const { app, refused } = startApp();
		expect((await app(await productRequest('/enabled', { clientKey, eventType: 'enabled' }))).status).toBe(401);
		expect(refused).toEqual(['ERR_TENANT_UNKNOWN']);
	});
});

describe('a path', () => {
	it.each([
		[`${BASE_URL}/installed`, 204],
		[`${BASE_URL}/installed/`, 204],
		['https://behind.proxy/installed', 204],
		[`${BASE_URL}/%69nstalled`, 404],
		[`${BASE_URL}//installed`, 404],
		['https://behind.proxy/addonx/installed', 404],
		[`${BASE_URL}/INSTALLED`, 404],
	])('%s is answered with %i', async (url, status) => {
		const { app } = startApp();
		expect((await app(await installRequest({ url }))).status).toBe(status);
	});

	it('that is none of these goes to the fallback', async () => {
		const { app } = startApp({ fallback: ({ url }) => new Response(new URL(url).pathname) });
		const response = await app(new Request(`${BASE_URL}/page`));
		expect(await response.text()).toBe('/addon/page');
	});

	it('takes no other method', async () => {
		const { app } = startApp();
		const response = await app(new Request(`${BASE_URL}/installed`));
		expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST']);
	});
});
