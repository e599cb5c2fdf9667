import { isToken } from '../../http/index.ts';
import { lruSet } from '../../lru.ts';
import { perTransport, type PerTransport } from '../../per-transport.ts';

/** A token in a {@link TokenCache}. Plain JSON. */
export interface StoredToken {
	/** The access token. */
	readonly token: string;
	/** When it expires: milliseconds since 1970. */
	readonly expiresAt: number;
	/** When another one is fetched: milliseconds since 1970. */
	readonly refreshAt: number;
	/** The refresh token that replaced the one with which this token was fetched. */
	readonly refreshToken?: string;
}

/**
 * A store for tokens: a Keyv, a `Map`, or your own. Keys are hashes of everything that a token depends on; the values are
 * secret.
 */
export interface TokenCache {
	get(key: string): unknown;
	/** @param ttl how long to keep it, in milliseconds. */
	set(key: string, value: StoredToken, ttl: number): unknown;
}

const LIMIT = 1000;

/** The default cache: clients that share a transport share their tokens. */
export const sharedCache: PerTransport<TokenCache> = perTransport(() => boundedCache(LIMIT));

/** A cache that keeps the most recently used entries. */
export function boundedCache(limit: number): TokenCache {
	const entries = new Map<string, StoredToken>();
	const put = (key: string, value: StoredToken): void => lruSet(entries, key, value, limit);
	return {
		get(key) {
			const value = entries.get(key);
			if (value !== undefined) put(key, value);
			return value;
		},
		set: put,
	};
}

/** The value from a cache, if it is a token: an external cache may contain anything. */
export function asStoredToken(value: unknown): StoredToken | undefined {
	if (typeof value !== 'object' || value === null) return undefined;
	const { token, expiresAt, refreshAt, refreshToken } = value as Partial<Record<keyof StoredToken, unknown>>;
	const isStored =
		isToken(token) &&
		typeof expiresAt === 'number' &&
		typeof refreshAt === 'number' &&
		(refreshToken === undefined || typeof refreshToken === 'string');
	// Each field was checked above.
	return isStored ? (value as StoredToken) : undefined;
}
