import { Keyv as Keyv5 } from 'keyv';
import { Keyv as Keyv6 } from 'keyv6';
import { describe, expect, it } from 'vitest';
import { fromKeyv, TenantStoreError, type KeyvLike } from 'atlassian-rest-client';
import { swallowsErrors } from '../../src/stores/from-keyv.ts';

const OUTAGE = new Error('the database is down');
const fail = (): never => {
	throw OUTAGE;
};
const brokenAdapter = { get: fail, set: fail, delete: fail, clear: fail, on: () => undefined };

const versions: [string, (store?: object) => KeyvLike][] = [
	['Keyv 5', (store) => (store === undefined ? new Keyv5() : new Keyv5({ store }))],
	['Keyv 6', (store) => (store === undefined ? new Keyv6() : new Keyv6({ store: store as never }))],
];

describe.each(versions)('fromKeyv over %s', (_, keyvOf) => {
	it('stores, reads and deletes', async () => {
		const store = fromKeyv<{ name: string }>(keyvOf());
		await store.set('a', { name: 'Ada' });
		await expect(store.get('a')).resolves.toEqual({ name: 'Ada' });
		await store.delete('a');
		await store.delete('a');
		await expect(store.get('a')).resolves.toBeUndefined();
	});

	it('lets an entry expire', async () => {
		const store = fromKeyv<string>(keyvOf());
		await store.set('a', 'soon gone', 1);
		await expect.poll(() => store.get('a')).toBeUndefined();
	});

	it.each([
		['get', (store: ReturnType<typeof fromKeyv>) => store.get('a')],
		['set', (store: ReturnType<typeof fromKeyv>) => store.set('a', 1)],
		['delete', (store: ReturnType<typeof fromKeyv>) => store.delete('a')],
	])('rejects `%s` when the database fails, with its error as the cause', async (__, operation) => {
		const store = fromKeyv(keyvOf(brokenAdapter));
		const error = await operation(store).catch((reason: unknown) => reason);
		expect(error).toBeInstanceOf(TenantStoreError);
		expect(error).toMatchObject({ code: 'ERR_TENANT_STORE', cause: OUTAGE });
	});

	it('rejects when an adapter reports its error by an event only', async () => {
		let report: (error: unknown) => void = fail;
		const store = fromKeyv(
			keyvOf({
				...brokenAdapter,
				on: (_name: string, listener: typeof report) => (report = listener),
				get: () => report(OUTAGE),
			}),
		);
		await expect(store.get('a')).rejects.toMatchObject({ cause: OUTAGE });
	});

	it('rejects when nothing was stored without an error', async () => {
		const store = fromKeyv(keyvOf({ ...brokenAdapter, set: () => false }));
		await expect(store.set('a', 1)).rejects.toBeInstanceOf(TenantStoreError);
	});

	it('leaves the Keyv as it is', async () => {
		const keyv = keyvOf(brokenAdapter);
		fromKeyv(keyv);
		await expect(keyv.get('a')).resolves.toBeUndefined();
	});

	it('recognises a Keyv that swallows errors, and not the store that is made of it', () => {
		expect(swallowsErrors(keyvOf())).toBe(true);
		expect(swallowsErrors(fromKeyv(keyvOf()))).toBe(false);
		expect(swallowsErrors(new Map())).toBe(false);
	});
});

it('accepts a Keyv 5 that throws', () => {
	expect(swallowsErrors(new Keyv5({ throwOnErrors: true }))).toBe(false);
});

it('refuses what is not a Keyv', () => {
	expect(() => fromKeyv(new Map() as never)).toThrow(TypeError);
});
