import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { DecodeError, type AppOptions, type TenantInfo } from '../../src/index.ts';
import { deduplicationStore, startApp } from '../support/apps.ts';
import { productRequest } from '../support/connect.ts';
import { BASE_URL, installBody, installRequest } from '../support/installs.ts';
import { jiraTenant, NOW_SECONDS, SECRET_MARK } from '../support/tenants.ts';

const { clientKey } = jiraTenant();
const mine = new DecodeError('ERR_BODY', 'thrown by the app itself');
const fail = (): never => {
	throw mine;
};
const body = { webhookEvent: 'jira:issue_created' };
const NEW_SECRET = `new-${SECRET_MARK}`;

async function webhookOf(options: Partial<AppOptions>): Promise<[number, string[], unknown[]]> {
	const { app, tenants, refused, errors } = startApp(options);
	tenants.set(clientKey, jiraTenant());
	const headers = { 'x-atlassian-webhook-identifier': '1' };
	const { status } = await app(await productRequest('/webhooks', body, { headers }));
	return [status, refused, errors];
}

describe('a DecodeError of the app itself is a failure, not a refusal', () => {
	it('in the callback of a webhook', async () => {
		expect(await webhookOf({ on: { 'jira:issue_created': fail } })).toEqual([500, [], [mine]]);
	});

	it('in the store of deduplication', async () => {
		const options = {
			on: { 'jira:issue_created': () => undefined },
			deduplication: { ...deduplicationStore(), get: fail },
		};
		expect(await webhookOf(options)).toEqual([500, [], [mine]]);
	});

	it.each(['installed', 'uninstalled'] as const)('in the callback %s', async (event) => {
		const { app, refused, errors } = startApp({ on: { [event]: fail } });
		const response = await app(await installRequest({ path: `/${event}` }));
		expect([response.status, refused, errors]).toEqual([500, [], [mine]]);
	});

	it.each(['enabled', 'disabled'] as const)('in the callback %s', async (eventType) => {
		const { app, tenants, refused, errors } = startApp({ on: { [eventType]: fail } });
		tenants.set(clientKey, jiraTenant());
		const response = await app(await productRequest(`/${eventType}`, { clientKey, eventType }));
		expect([response.status, refused, errors]).toEqual([500, [], [mine]]);
	});

	it.each(['installed', 'uninstalled', 'enabled'] as const)(
		'in the store of tenants, while %s has its turn',
		async (eventType) => {
			const body = { clientKey, eventType };
			const request =
				eventType === 'enabled' ? productRequest('/enabled', body) : installRequest({ path: `/${eventType}` });
			let reads = eventType === 'enabled' ? 0 : 1;
			const get = (): TenantInfo => {
				reads += 1;
				return reads > 1 ? fail() : jiraTenant();
			};
			const { app, refused, errors } = startApp({ tenants: { get, set: () => undefined, delete: () => undefined } });
			const failed = expect.objectContaining({ name: 'TenantStoreError', cause: mine });
			expect([(await app(await request)).status, refused, errors]).toEqual([500, [], [failed]]);
		},
	);

	it('in the store of tenants, when a token is checked', async () => {
		const tenants = { get: fail, set: () => undefined, delete: () => undefined };
		const [status, refused, errors] = await webhookOf({ tenants });
		expect([status, refused, errors]).toEqual([500, [], [expect.objectContaining({ cause: mine })]]);
	});
});

it('a fallback that throws is a 500 that onError hears of', async () => {
	const broken = new Error('no page');
	const { app, errors } = startApp({ fallback: () => Promise.reject(broken) });
	expect([(await app(new Request(`${BASE_URL}/page`))).status, errors]).toEqual([500, [broken]]);
});

describe('a key server that is down', () => {
	it('makes an install a 503 that onError hears of: the token may be good', async () => {
		const { app, refused, errors } = startApp({ fetch: () => Promise.reject(new TypeError('fetch failed')) });
		const response = await app(await installRequest());
		expect([response.status, response.headers.get('retry-after')]).toEqual([503, '5']);
		expect([errors, refused]).toEqual([[expect.objectContaining({ code: 'ERR_KEY_UNAVAILABLE' })], []]);
		await expect(response.text()).resolves.toBe('Service unavailable');
	});

	it('is no 503 when the app itself says so: its callback failed', async () => {
		const own = new DecodeError('ERR_KEY_UNAVAILABLE', 'thrown by the app itself');
		const { app, errors } = startApp({ on: { installed: () => Promise.reject(own) } });
		expect([(await app(await installRequest())).status, errors]).toEqual([500, [own]]);
	});
});

describe('lifecycle callbacks of one tenant', () => {
	function gate(): { open: () => void; passed: Promise<void>; entered: Promise<void>; enter: () => void } {
		const { promise: passed, resolve: open } = Promise.withResolvers<void>();
		const { promise: entered, resolve: enter } = Promise.withResolvers<void>();
		return { open, passed, entered, enter };
	}

	async function reinstall(): Promise<Request> {
		return installRequest({ claims: { iat: NOW_SECONDS + 1 }, body: installBody({ sharedSecret: NEW_SECRET }) });
	}

	it('do not overtake: a slow uninstall does not delete the install after it', async () => {
		const { open, passed, entered, enter } = gate();
		const order: string[] = [];
		const uninstalled = async (): Promise<void> => {
			enter();
			await passed;
			order.push('left');
		};
		const { app, tenants } = startApp({ on: { uninstalled, installed: () => order.push('came') } });
		await app(await installRequest());
		const leaving = app(await installRequest({ path: '/uninstalled' }));
		await entered;
		const coming = app(await reinstall());
		// Long enough for the install to overtake, if it could.
		await Promise.race([coming, setTimeout(20)]);
		open();
		expect([(await leaving).status, (await coming).status]).toEqual([204, 204]);
		expect(order).toEqual(['came', 'left', 'came']);
		expect(tenants.get(clientKey)?.sharedSecret).toBe(NEW_SECRET);
	});

	it.each(['uninstalled', 'installed'] as const)(
		'leave alone what another process stored while `%s` ran',
		async (event) => {
			const newer = jiraTenant({ sharedSecret: NEW_SECRET });
			const { app, tenants } = startApp({
				on: {
					[event]: () => {
						tenants.set(clientKey, newer);
						if (event === 'installed') throw new Error('no room');
					},
				},
			});
			tenants.set(clientKey, jiraTenant());
			await app(await installRequest({ path: `/${event}` }));
			expect(tenants.get(clientKey)).toBe(newer);
		},
	);

	it.each([
		['issued later', { iat: NOW_SECONDS + 9 }],
		['of the same second', { iat: NOW_SECONDS, applied: [{ token: 'a token', body: 'a body' }] }],
	])('leave alone what another process stored with the same secret, %s', async (_, changes) => {
		for (const event of ['uninstalled', 'installed'] as const) {
			const store = new Map<string, TenantInfo>();
			const replace = (): void => {
				const stored = store.get(clientKey);
				if (!stored?.lastCallback) throw new Error('nothing is stored');
				store.set(clientKey, { ...stored, description: 'newer', lastCallback: { ...stored.lastCallback, ...changes } });
				if (event === 'installed') throw new Error('no room');
			};
			const { app } = startApp({ tenants: store, on: { [event]: replace } });
			if (event === 'uninstalled') await app(await installRequest());
			await app(await installRequest({ path: `/${event}`, claims: { jti: 'the second' } }));
			expect(store.get(clientKey)).toMatchObject({ description: 'newer', eventType: 'installed' });
		}
	});

	it('tell onError of both failures, when an install cannot be taken back either', async () => {
		const [first, second] = [new Error('no room'), new Error('store is gone')];
		const kept = { get: () => installBody() as never, set: () => undefined, delete: () => undefined };
		let sets = 0;
		const set = (): void => {
			sets += 1;
			if (sets > 1) throw second;
		};
		const { app, errors } = startApp({ tenants: { ...kept, set }, on: { installed: () => Promise.reject(first) } });
		expect((await app(await installRequest())).status).toBe(500);
		const rollback = expect.objectContaining({ name: 'TenantStoreError', cause: second });
		expect(errors).toEqual([expect.objectContaining({ errors: [first, rollback] })]);
	});
});
