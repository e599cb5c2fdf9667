import { createLocalJWKSet, errors, type CryptoKey, type JSONWebKeySet, type JWTVerifyGetKey } from 'jose';
import { delay } from '../abortable.ts';
import { DecodeError } from '../errors.ts';
import { MINUTE } from '../time.ts';
import { fetchText, type FetchKeys } from './fetch-text.ts';
import { hasMinimumKeySize } from './install-keys.ts';

/** Finds the public key that a `kid` names. @throws {@link DecodeError} `ERR_KEY`, `ERR_KEY_UNAVAILABLE`. */
export type FindKey = (kid: string) => Promise<CryptoKey>;

/** Options of {@link createKeySet}. */
export interface KeySetOptions {
	readonly url: string;
	/** Whether the URL is the default: an error then says that other environments have other key sets. */
	readonly isDefault: boolean;
	readonly fetch: FetchKeys;
	readonly now: () => number;
}

/** The age at which a set is read again: a key may have been withdrawn. */
const FRESH_FOR = 10 * MINUTE;
/** The age at which a set that cannot be read again is no longer used. */
const MAX_AGE = 24 * 60 * MINUTE;
/** The least time between two readings of the set: the names in tokens are untrusted. */
const COOLDOWN = 5000;
/** The wait after the first failure, doubled with each further one. */
const FIRST_BACKOFF = 1000;
const MAX_BACKOFF = 10_000;
/** How long a token with a known key waits for a stale set to be read again. */
const MAX_REFRESH_WAIT = 1000;
/** A reading that lasts longer is given up: a Worker stops the work of a finished request, and its end never comes. */
const MAX_READING = 10_000;
const MAX_LENGTH = 262_144;

/** The last attempt to read the set. */
interface Attempt {
	readonly startedAt: number;
	/** How long after its start no other is made, in milliseconds. */
	cooldown: number;
	/** Undefined once it has ended. */
	ended: Promise<void> | undefined;
}

/**
 * The RSA keys of a JWKS (RFC 7517). It is read again when a token names an unknown key, though not more often than every
 * 5 seconds, and every 10 minutes. While that fails, the known keys are used for up to 24 hours. A key that is missing from
 * the latest set is no longer accepted.
 */
export function createKeySet({ url, isDefault, fetch, now }: KeySetOptions): FindKey {
	const { host } = new URL(url);
	const hint = isDefault
		? '. The option `forge.jwksUrl` is not set: staging and isolated clouds have other key sets'
		: '';
	let set: { readonly select: JWTVerifyGetKey; readonly readAt: number } | undefined;
	let attempt: Attempt | undefined;
	let failures = 0;
	let failure: unknown;

	/** The absolute difference, for a clock that was set back. */
	const isOlderThan = (time: number, limit: number): boolean => Math.abs(now() - time) >= limit;
	const isReading = (): boolean => attempt?.ended !== undefined && !isOlderThan(attempt.startedAt, MAX_READING);
	const mayRead = (): boolean =>
		attempt === undefined || (!isReading() && isOlderThan(attempt.startedAt, attempt.cooldown));

	async function read(current: Attempt): Promise<void> {
		try {
			const select = await readSet(url, fetch);
			// A reading that was given up does not replace a newer one.
			if (current !== attempt) return;
			set = { select, readAt: current.startedAt };
			failures = 0;
			failure = undefined;
		} catch (cause) {
			if (current !== attempt) return;
			failure = cause;
			current.cooldown = now() - current.startedAt + Math.min(FIRST_BACKOFF * 2 ** failures, MAX_BACKOFF);
			failures += 1;
		} finally {
			current.ended = undefined;
		}
	}

	/** Reads the set, or waits for the current reading. Does nothing during a cooldown. */
	async function refresh(): Promise<void> {
		if (mayRead()) {
			attempt = { startedAt: now(), cooldown: COOLDOWN, ended: undefined };
			attempt.ended = read(attempt);
		}
		await attempt?.ended;
	}

	function unavailable(): DecodeError {
		const message = `The token cannot be checked: the key set of Forge at ${host} cannot be read${hint}`;
		return new DecodeError('ERR_KEY_UNAVAILABLE', message, { cause: failure });
	}

	return async (kid) => {
		if (set === undefined || isOlderThan(set.readAt, MAX_AGE)) await refresh();
		else if (isOlderThan(set.readAt, FRESH_FOR) && mayRead()) await atMost(MAX_REFRESH_WAIT, refresh());
		if (set === undefined || isOlderThan(set.readAt, MAX_AGE)) throw unavailable();
		let found = await select(set.select, kid);
		if (typeof found === 'string') {
			await refresh();
			found = await select(set.select, kid);
		}
		if (typeof found !== 'string') return found;
		// The unread set may have the key.
		if (failure !== undefined) throw unavailable();
		throw new DecodeError('ERR_KEY', `The key set of Forge at ${host} ${found}${hint}`);
	};
}

/** @throws an error that says what is wrong with the response. */
async function readSet(url: string, fetch: FetchKeys): Promise<JWTVerifyGetKey> {
	const response = await fetchText(fetch, url, { limit: MAX_LENGTH });
	// jose checks that it is a key set.
	if (response.outcome === 'text') return createLocalJWKSet(parseJson(response.text) as JSONWebKeySet);
	if (response.outcome === 'failed') throw response.cause;
	const what = response.outcome === 'status' ? `the status ${response.status}` : response.problem;
	throw new Error(`The server responded with ${what}`);
}

function parseJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		// The cause is left out: the message of JSON.parse quotes the text.
		throw new Error('The server responded with something that is not JSON');
	}
}

/** The key, or why there is no such key. The algorithm is pinned, and not read from the token. */
async function select(from: JWTVerifyGetKey, kid: string): Promise<CryptoKey | string> {
	try {
		// A set read from JSON holds no other kinds of keys.
		const key = (await from({ alg: 'RS256', kid }, { payload: '', signature: '' })) as CryptoKey;
		return hasMinimumKeySize(key) ? key : 'has a key of less than 2048 bits by the name (kid) of the token';
	} catch (error) {
		if (error instanceof errors.JWKSNoMatchingKey) {
			return 'has no RSA key for signatures by the name (kid) of the token';
		}
		if (error instanceof errors.JWKSMultipleMatchingKeys) return 'has several keys by the name (kid) of the token';
		return 'has an invalid key by the name (kid) of the token';
	}
}

/** Waits for a promise that does not reject, but not longer than so many milliseconds. */
async function atMost(duration: number, promise: Promise<void>): Promise<void> {
	const abort = new AbortController();
	await Promise.race([promise, delay(duration, abort.signal)]);
	abort.abort();
}
