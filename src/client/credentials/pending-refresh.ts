import { asStoredToken, type StoredToken, type TokenCache } from './token-cache.ts';

/** The result of a refresh, until the caller has persisted it. */
export interface PendingRefresh {
	find(cache: TokenCache, key: string): Promise<StoredToken | undefined>;
	store(cache: TokenCache, key: string, stored: StoredToken, ttl: number): Promise<void>;
	remove(cache: TokenCache, key: string): Promise<void>;
}

/** Replaces an entry in a cache that cannot delete. */
const NO_TOKEN: StoredToken = { token: '', expiresAt: 0, refreshAt: 0 };

/**
 * A refresh token is invalid once it was used, so its result must not be lost when it cannot be persisted. It is kept in the
 * cache, for other credentials with the same refresh token, and in memory, in case the cache fails as well.
 */
export function pendingRefresh(): PendingRefresh {
	let inMemory: { readonly key: string; readonly stored: StoredToken } | undefined;
	return {
		async find(cache, key) {
			if (inMemory?.key === key) return inMemory.stored;
			const cached = asStoredToken(await cache.get(key));
			return cached?.refreshToken === undefined ? undefined : cached;
		},
		async store(cache, key, stored, ttl) {
			inMemory = { key, stored };
			await trySet(cache, key, stored, ttl);
		},
		/** Found again later, it would replace a newer one. */
		async remove(cache, key) {
			inMemory = undefined;
			await trySet(cache, key, NO_TOKEN, 1);
		},
	};
}

/** The caller's own storage decides: a cache that fails does not fail the refresh. */
async function trySet(cache: TokenCache, ...entry: Parameters<TokenCache['set']>): Promise<void> {
	try {
		await cache.set(...entry);
	} catch {
		// It is in memory as well.
	}
}
