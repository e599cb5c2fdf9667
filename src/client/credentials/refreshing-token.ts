import { raceAbort } from '../../abortable.ts';
import { sha256Hex } from '../../crypto/index.ts';
import { CredentialError } from '../../errors.ts';
import type { Credential, CredentialContext } from './credential.ts';
import { asStoredToken, sharedCache, type StoredToken, type TokenCache } from './token-cache.ts';

/** The source of a credential's tokens. */
export interface TokenSource {
	readonly cache: TokenCache | undefined;
	/** The key of the token in the cache, made of everything that the token depends on. */
	cacheKey(read: (key: string) => Promise<StoredToken | undefined>): Promise<string>;
	/** Fetches another token. */
	fetch(context: CredentialContext, cache: TokenCache): Promise<StoredToken>;
	store(cache: TokenCache, key: string, stored: StoredToken, context: CredentialContext): Promise<void>;
}

/** The token requests in flight, by their key in the cache. */
const inFlight = new WeakMap<TokenCache, Map<string, Promise<StoredToken>>>();

/** A Bearer credential whose token is fetched, cached and refreshed: shortly before it expires, and after a 401. */
export function refreshingToken(source: TokenSource): Credential {
	return async ({ signal }, context) => {
		const cache = source.cache ?? sharedCache.get(context.sharedBy ?? context.fetch);
		const read = async (key: string): Promise<StoredToken | undefined> => asStoredToken(await cache.get(key));
		const refused = context.refused?.authorization;
		const isRefused = ({ token }: StoredToken): boolean => `Bearer ${token}` === refused;
		const isFresh = (stored: StoredToken): boolean => !isRefused(stored) && context.now() < stored.refreshAt;
		const find = async (): Promise<StoredToken> => {
			const key = await source.cacheKey(read);
			const cached = await read(key);
			if (cached !== undefined && isFresh(cached)) return cached;
			return shared(cache, key, async () => {
				// Another caller may have refreshed it while the cache was read.
				const latest = await read(key);
				if (latest !== undefined && isFresh(latest)) return latest;
				try {
					const stored = await source.fetch(context, cache);
					await source.store(cache, key, stored, context);
					return stored;
				} catch (error) {
					const isDown = error instanceof CredentialError && error.code === 'ERR_TOKEN_UNAVAILABLE';
					if (!isDown || latest === undefined || isRefused(latest) || context.now() >= latest.expiresAt) throw error;
					return latest;
				}
			});
		};
		// An abort ends the wait of this caller; the shared request goes on for the others.
		let stored = await raceAbort(find(), signal);
		// A concurrent caller may have cached it before the 401.
		if (isRefused(stored)) stored = await raceAbort(find(), signal);
		return `Bearer ${stored.token}`;
	};
}

/** One token request for all concurrent callers. */
async function shared(cache: TokenCache, key: string, fetch: () => Promise<StoredToken>): Promise<StoredToken> {
	const requests = inFlight.get(cache) ?? new Map<string, Promise<StoredToken>>();
	inFlight.set(cache, requests);
	const known = requests.get(key);
	if (known !== undefined) return known;
	const request = fetch().finally(() => requests.delete(key));
	requests.set(key, request);
	return request;
}

/** A hash of the parts, which contain secrets. */
export async function cacheKey(...parts: readonly unknown[]): Promise<string> {
	return `atlassian-rest-client:${await sha256Hex(JSON.stringify(parts))}`;
}

/** Caches a token until it expires. */
export async function storeToken(
	cache: TokenCache,
	key: string,
	stored: StoredToken,
	{ now }: CredentialContext,
): Promise<void> {
	await cache.set(key, stored, Math.max(1, stored.expiresAt - now()));
}
