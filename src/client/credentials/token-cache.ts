import { putLast } from '../../put-last.ts';
import { perFetch } from '../per-fetch.ts';

/** A token as it is kept. Plain JSON. */
export interface StoredToken {
	/** The access token. */
	readonly token: string;
	/** When it ends: milliseconds since 1970. */
	readonly until: number;
	/** From when on another one is fetched: milliseconds since 1970. */
	readonly renewAt: number;
	/** The refresh token that took the place of the one it was fetched with. */
	readonly refreshToken?: string;
}

/**
 * Where fetched tokens are kept: a Keyv, a `Map`, or your own. Keys are hashes of all that a token depends on; what is
 * kept is secret.
 */
export interface TokenCache {
	get(key: string): unknown;
	/** @param ttl how long it is of use, in milliseconds. */
	set(key: string, value: StoredToken, ttl: number): unknown;
}

const LIMIT = 1000;

/** The cache of the process: clients that share a transport share their tokens. */
export const sharedCache: (fetch: typeof globalThis.fetch) => TokenCache = perFetch(() => boundedCache(LIMIT));

/** Keeps the entries that were asked for last. */
export function boundedCache(limit: number): TokenCache {
	const entries = new Map<string, StoredToken>();
	const put = (key: string, value: StoredToken): void => putLast(entries, key, value, limit);
	return {
		get(key) {
			const value = entries.get(key);
			if (value !== undefined) put(key, value);
			return value;
		},
		set: put,
	};
}

/** What can be sent as a token. */
export function isToken(value: unknown): value is string {
	return typeof value === 'string' && /^[\x21-\x7e]+$/.test(value);
}

/** What a cache gave, if it is a token. Storage of others may hold anything. */
export function asStoredToken(value: unknown): StoredToken | undefined {
	if (typeof value !== 'object' || value === null) return undefined;
	const { token, until, renewAt, refreshToken } = value as Partial<Record<keyof StoredToken, unknown>>;
	const isStored =
		isToken(token) &&
		typeof until === 'number' &&
		typeof renewAt === 'number' &&
		(refreshToken === undefined || typeof refreshToken === 'string');
	// Each field was just looked at.
	return isStored ? (value as StoredToken) : undefined;
}
