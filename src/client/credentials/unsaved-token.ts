import { asStoredToken, type StoredToken, type TokenCache } from './token-cache.ts';

/** What a refresh token gave, until the caller has stored it. */
export interface UnsavedToken {
	find(cache: TokenCache, key: string): Promise<StoredToken | undefined>;
	keep(cache: TokenCache, key: string, stored: StoredToken, ttl: number): Promise<void>;
	drop(cache: TokenCache, key: string): Promise<void>;
}

/** A cache may be one that cannot delete. */
const NONE: StoredToken = { token: '', until: 0, renewAt: 0 };

/**
 * A refresh token is of no use once it was used: what it gave must not be lost when it cannot be stored. It is kept in the
 * cache, for whoever comes with the same refresh token, and here, for the case that the cache fails as well.
 */
export function unsavedToken(): UnsavedToken {
	let own: { readonly key: string; readonly stored: StoredToken } | undefined;
	return {
		async find(cache, key) {
			if (own?.key === key) return own.stored;
			const left = asStoredToken(await cache.get(key));
			return left?.refreshToken === undefined ? undefined : left;
		},
		async keep(cache, key, stored, ttl) {
			own = { key, stored };
			await trySet(cache, key, stored, ttl);
		},
		/** Handed over again later, it would take the place of a newer one. */
		async drop(cache, key) {
			own = undefined;
			await trySet(cache, key, NONE, 1);
		},
	};
}

/** What the caller stores matters more than what the cache does. */
async function trySet(cache: TokenCache, ...entry: Parameters<TokenCache['set']>): Promise<void> {
	try {
		await cache.set(...entry);
	} catch {
		// Kept here as well.
	}
}
