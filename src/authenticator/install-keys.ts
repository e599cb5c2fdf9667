import { importSPKI, type CryptoKey } from 'jose';
import { DecodeError } from '../errors.ts';
import { ExpiringMap, lruSet } from '../lru.ts';
import { MINUTE } from '../time.ts';
import { createFairQueue, type FairQueue } from './fair-queue.ts';
import { fetchText, type FetchKeys } from './fetch-text.ts';

/** Options of {@link createInstallKeys}. */
export interface InstallKeysOptions {
	/** Base URLs, without trailing slashes. */
	readonly servers: readonly string[];
	/** Whether the servers are the default: an error then says that other environments have other servers. */
	readonly isDefault: boolean;
	readonly fetch: FetchKeys;
	readonly now: () => number;
}

/** The tenant that a token, not yet verified, claims to be from. */
export interface ClaimedTenant {
	readonly clientKey: string;
	/** Whether there is such a tenant. Asked only under pressure. */
	readonly isKnown: () => Promise<boolean>;
}

/**
 * Runs `verify` with the public key that a `kid` names. A key that has verified a token does not expire.
 *
 * @throws {@link DecodeError} `ERR_KEY`, `ERR_KEY_UNAVAILABLE`, and the errors of `verify`.
 */
export type VerifyWithKey = <T>(
	kid: string,
	tenant: ClaimedTenant,
	verify: (key: CryptoKey) => Promise<T>,
) => Promise<T>;

/** How long an unreachable server is tried after the others. In milliseconds, as all times here. */
const COOLDOWN = 5000;
const MAX_KEYS = 100;
const MAX_LENGTH = 16_384;
const MAX_KID = 200;
const QUEUE = { places: 10, capacity: 1000, maxWait: 5000, minTurn: 2000 } as const;
/** Names of Atlassian's keys: one segment, or several as in `micros/app/key-1`. */
const KID = /^[\w+-][\w.+-]*(?:\/[\w+-][\w.+-]*)*$/;
/** Types of pages and files. Key servers say text, PEM, octets, or nothing. */
const NOT_KEY_TYPE = /html|json|xml|^image\/|^multipart\//i;
const PEM = /^-----BEGIN PUBLIC KEY-----[\sA-Za-z\d+/=]+-----END PUBLIC KEY-----\s*$/;
/** Says that a server cannot respond at present. Any other status says that there is no such key. */
const TEMPORARY_STATUS = new Set([407, 408, 425, 429]);

/**
 * Checks the name of a key: no scheme, no dot segment, nothing that a URL parser would change.
 *
 * @throws {@link DecodeError} `ERR_KEY`.
 */
export function checkKid(kid: unknown): string {
	if (typeof kid !== 'string' || kid.length > MAX_KID || !KID.test(kid)) {
		throw new DecodeError('ERR_KEY', 'The token has no valid key name (kid)');
	}
	return kid;
}

/** At least 2048 bits (RFC 7518, section 3.3). */
export function hasMinimumKeySize({ algorithm }: CryptoKey): boolean {
	// An RSA key has it; jose makes no other for RS256.
	return ((algorithm as { modulusLength?: number }).modulusLength ?? 0) >= 2048;
}

/**
 * Public keys from key servers. A `kid` is untrusted until a token is verified, so:
 *
 * - A response that is not a key only means that there is no key by this name, for a minute. The server is not marked as
 *   failed.
 * - Keys that verified a token do not expire, and the 100 used last are kept: Atlassian never reuses a name. Only a token
 *   that Atlassian signed adds a key, so an unauthenticated sender cannot evict one.
 * - Ten names are fetched at a time, and the others wait in a fair queue. Names in tokens of known tenants have ten places
 *   of their own, at most one for each tenant.
 *
 * @see https://developer.atlassian.com/cloud/jira/software/security-for-connect-apps/
 */
export function createInstallKeys(options: InstallKeysOptions): VerifyWithKey {
	const { servers, fetch, now } = options;
	const hint = options.isDefault
		? '. The option `installKeys` is not set: staging and government clouds have other key servers'
		: '';
	const keys = new Map<string, CryptoKey>();
	/** Fetched, but not yet used to verify a token. */
	const unprovenKeys = new ExpiringMap<CryptoKey>(MAX_KEYS, now);
	/** Why there is no such key. */
	const missingKeys = new ExpiringMap<string>(1000, now);
	const failedServers = new ExpiringMap<true>(servers.length, now);
	const rankOf = (server: string): number => (failedServers.get(server) === undefined ? 0 : 1);
	const refusal = (reason: string): DecodeError =>
		unavailable(`the request to ${servers.map(hostOf).join(', ')} ${reason}`);
	const otherTenants = createFairQueue<CryptoKey>({ ...QUEUE, refusal });
	const knownTenants = createFairQueue<CryptoKey>({ ...QUEUE, refusal });
	/** Client keys that have a place among the known tenants. */
	const prioritized = new Set<string>();

	function unavailable(why: string, cause?: unknown): DecodeError {
		return new DecodeError('ERR_KEY_UNAVAILABLE', `The token cannot be checked: ${why}${hint}`, { cause });
	}

	async function load(kid: string, signal: AbortSignal): Promise<CryptoKey> {
		const failures: ServerFailure[] = [];
		const reasons: string[] = [];
		for (const server of servers.toSorted((one, other) => rankOf(one) - rankOf(other))) {
			const response = await askServer(server, kid, fetch, signal);
			signal.throwIfAborted();
			switch (response.outcome) {
				case 'key':
					unprovenKeys.set(kid, response.key, now() + MINUTE);
					for (const queue of [otherTenants, knownTenants]) queue.resolveWaiting(kid, response.key);
					return response.key;
				case 'no-key':
					reasons.push(`${hostOf(server)} ${response.why}`);
					break;
				case 'failed':
					if (response.isUnreachable) failedServers.set(server, true, now() + COOLDOWN);
					failures.push({ why: `${hostOf(server)} ${response.why}`, cause: response.cause });
			}
		}
		const [failure] = failures;
		// A server that failed may be the one that has the key.
		if (failure !== undefined) throw unavailable(failures.map(({ why }) => why).join(', '), failure.cause);
		const reason = `There is no key by the name (kid) of the token: ${reasons.join(', ')}${hint}`;
		missingKeys.set(kid, reason, now() + MINUTE);
		throw new DecodeError('ERR_KEY', reason);
	}

	async function find(kid: string, { clientKey, isKnown }: ClaimedTenant): Promise<CryptoKey> {
		const key = keys.get(kid) ?? unprovenKeys.get(kid);
		if (key !== undefined) return key;
		const reason = missingKeys.get(kid);
		if (reason !== undefined) throw new DecodeError('ERR_KEY', reason);
		const runIn = (queue: FairQueue<CryptoKey>): Promise<CryptoKey> => queue.run(kid, (signal) => load(kid, signal));
		if (knownTenants.has(kid)) return runIn(knownTenants);
		// One place for each tenant: a client key is not a secret.
		if (otherTenants.canStart(kid) || prioritized.has(clientKey)) return runIn(otherTenants);
		prioritized.add(clientKey);
		try {
			return await runIn((await isKnown()) ? knownTenants : otherTenants);
		} finally {
			prioritized.delete(clientKey);
		}
	}

	return async (kid, tenant, verify) => {
		const key = await find(kid, tenant);
		const verified = await verify(key);
		lruSet(keys, kid, key, MAX_KEYS);
		return verified;
	};
}

interface ServerFailure {
	readonly why: string;
	readonly cause: unknown;
}

type KeyResponse =
	| { readonly outcome: 'key'; readonly key: CryptoKey }
	| { readonly outcome: 'no-key'; readonly why: string }
	| ({ readonly outcome: 'failed'; readonly isUnreachable: boolean } & ServerFailure);

async function askServer(server: string, kid: string, fetch: FetchKeys, signal: AbortSignal): Promise<KeyResponse> {
	const response = await fetchText(fetch, `${server}/${kid}`, { limit: MAX_LENGTH, signal });
	if (response.outcome === 'text') return readKey(response.text, response.contentType);
	if (response.outcome === 'unreadable') return { outcome: 'no-key', why: `responded with ${response.problem}` };
	if (response.outcome === 'status') {
		const why = `responded with the status ${response.status}`;
		const isTemporary = response.status >= 500 || TEMPORARY_STATUS.has(response.status);
		return isTemporary
			? { outcome: 'failed', why, cause: undefined, isUnreachable: false }
			: { outcome: 'no-key', why };
	}
	const { cause, responded } = response;
	const why = responded ? 'did not finish its response' : 'did not respond';
	return { outcome: 'failed', why, cause, isUnreachable: !responded };
}

async function readKey(text: string, contentType: string): Promise<KeyResponse> {
	if (NOT_KEY_TYPE.test(contentType) || !PEM.test(text)) {
		return { outcome: 'no-key', why: 'responded with something that is not a public key' };
	}
	let key: CryptoKey;
	try {
		key = await importSPKI(text, 'RS256');
	} catch {
		return { outcome: 'no-key', why: 'responded with a key that is not an RSA key' };
	}
	if (!hasMinimumKeySize(key)) return { outcome: 'no-key', why: 'responded with a key of less than 2048 bits' };
	return { outcome: 'key', key };
}

function hostOf(server: string): string {
	return new URL(server).host;
}
