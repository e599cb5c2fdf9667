import { TenantStoreError } from '../errors.ts';

/** The methods of Keyv 5 and 6 that a store needs. */
export interface KeyvLike {
	get(key: string): Promise<unknown>;
	set(key: string, value: unknown, ttl?: number): Promise<unknown>;
	delete(key: string): Promise<unknown>;
	on(event: 'error', listener: (error: unknown) => void): unknown;
}

/** A store over a Keyv. It fits `tenants`, `deduplication` and the token caches. */
export interface KeyvStore<Value> {
	get(key: string): Promise<Value | undefined>;
	set(key: string, value: Value, ttl?: number): Promise<void>;
	delete(key: string): Promise<void>;
}

/**
 * A store over a Keyv that rejects when the database fails.
 *
 * A Keyv swallows the errors of its database: `get` resolves to `undefined`, as for an unknown key, and `set` to `false`.
 * An app that trusts it responds to `installed` with 204 and stores nothing. Keyv 5 has an option to throw
 * (`throwOnErrors`), Keyv 6 cannot. This function watches both, and leaves the Keyv as it is.
 *
 * Two operations that run at the same time both reject when one of them fails, because a Keyv does not say whose error it is.
 *
 * @throws `TypeError` when `keyv` is not a Keyv. The methods reject with a {@link TenantStoreError}.
 * @see https://keyv.org/docs/keyv/#options
 *
 * @example
 * const tenants = fromKeyv<TenantInfo>(new Keyv(new KeyvPostgres(process.env.DATABASE_URL)));
 */
export function fromKeyv<Value>(keyv: KeyvLike): KeyvStore<Value> {
	if (!isKeyv(keyv))
		throw new TypeError('`fromKeyv` needs a Keyv: an object with get, set, delete, on and a namespace');
	// Keyv 5 reads both names. A derived object leaves the caller's Keyv unchanged.
	const throwing: KeyvLike = Object.create(keyv, {
		throwOnErrors: { value: true },
		_throwOnErrors: { value: true },
	});
	const running = new Set<unknown[]>();
	keyv.on('error', (error) => {
		for (const failures of running) failures.push(error);
	});

	async function watched(done: string, operation: () => Promise<unknown>): Promise<unknown> {
		const failures: unknown[] = [];
		running.add(failures);
		try {
			const result = await operation();
			if (failures.length === 0) return result;
		} catch (error) {
			failures.unshift(error);
		} finally {
			running.delete(failures);
		}
		throw new TenantStoreError(`The Keyv failed: the entry was not ${done}`, { cause: failures[0] });
	}

	return {
		async get(key) {
			const value = await watched('read', () => throwing.get(key));
			// The caller names the type of the values that it stores; tenants are checked where they are used.
			return (value ?? undefined) as Value | undefined;
		},
		async set(key, value, ttl) {
			const isStored = await watched('written', () => throwing.set(key, value, ttl));
			if (isStored === false) throw new TenantStoreError('The Keyv stored nothing: its `set` gave false');
		},
		async delete(key) {
			// False says that there was nothing to delete, which is no failure.
			await watched('deleted', () => throwing.delete(key));
		},
	};
}

/** Whether a store is a Keyv that would hide a failing database from its caller. */
export function swallowsErrors(store: object): boolean {
	return isKeyv(store) && (!('throwOnErrors' in store) || store.throwOnErrors !== true);
}

function isKeyv(store: object): store is KeyvLike {
	const names = ['get', 'set', 'delete', 'clear', 'getMany', 'disconnect', 'on'];
	const methods = store as Record<string, unknown>;
	return names.every((name) => typeof methods[name] === 'function') && 'namespace' in store && 'store' in store;
}
