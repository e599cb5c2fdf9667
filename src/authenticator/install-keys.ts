import { importSPKI, type CryptoKey } from 'jose';
import { DecodeError } from '../errors.ts';
import { ExpiringMap } from './expiring-map.ts';
import { fetchText, type FetchKeys } from './fetch-text.ts';

/** Gives the public key that a `kid` names. */
export type InstallKeys = (kid: string) => Promise<CryptoKey>;

const HOUR = 3_600_000;
const MINUTE = 60_000;
const PAUSE = 5000;
const MAX_LENGTH = 16_384;
const MAX_KID = 200;
/** Names are strangers' words until a key is there: they cannot make us open any number of connections. */
const MAX_UNDERWAY = 10;
/** Segments of what keys of Atlassian's are named with. A slash may be between them, as in `micros/app/key-1`. */
const KID = /^[\w+-][\w.+-]*(?:\/[\w+-][\w.+-]*)*$/;
/** Nothing that a proxy or an error page answers with. Key servers say text, PEM, octets, or nothing. */
const NO_KEY_TYPE = /html|json|xml|^image\/|^multipart\//i;
const PEM = /^-----BEGIN PUBLIC KEY-----[\sA-Za-z\d+/=]+-----END PUBLIC KEY-----\s*$/;

/**
 * The name of a key, if it can be one: no scheme, no dot segment, nothing that an URL parser would change.
 *
 * @throws {@link DecodeError} `ERR_KEY`.
 */
export function checkKid(kid: unknown): string {
	if (typeof kid !== 'string' || kid.length > MAX_KID || !KID.test(kid)) {
		throw new DecodeError('ERR_KEY', 'The token names no key (kid), or by a name that no key can have');
	}
	return kid;
}

/**
 * Public keys from key servers, asked in turn, also when one before is down; for ten keys at a time at most. A key is kept
 * for an hour (Atlassian never puts another under the same name), the answer that there is none for a minute; those who
 * ask at the same time share one fetch. A server that cannot be reached is not tried again for five seconds.
 *
 * @see https://developer.atlassian.com/cloud/jira/software/security-for-connect-apps/
 */
export function createInstallKeys(servers: readonly string[], fetch: FetchKeys, now: () => number): InstallKeys {
	const known = new ExpiringMap<CryptoKey>(100, now);
	const unknown = new ExpiringMap<true>(1000, now);
	const down = new ExpiringMap<DecodeError>(servers.length, now);
	const underway = new Map<string, Promise<CryptoKey | undefined>>();

	async function load(kid: string): Promise<CryptoKey | undefined> {
		let failure: unknown;
		for (const server of servers) {
			let key: CryptoKey | undefined;
			try {
				key = down.get(server) === undefined ? await loadFrom(server, kid, fetch) : undefined;
				failure ??= down.get(server);
			} catch (error) {
				// What it answers depends on the name, which is a stranger's; that it does not answer at all does not.
				if (error instanceof DecodeError && error.cause !== undefined) down.set(server, error, now() + PAUSE);
				failure ??= error;
			}
			if (key === undefined) continue;
			known.set(kid, key, now() + HOUR);
			return key;
		}
		// A server that is down may be the one that has the key: that there is none is not known then.
		if (failure !== undefined) throw failure;
		unknown.set(kid, true, now() + MINUTE);
		return undefined;
	}

	return async (kid) => {
		const kept = known.get(kid);
		if (kept !== undefined) return kept;
		let loading = underway.get(kid);
		if (loading === undefined && unknown.get(kid) === undefined) {
			if (underway.size >= MAX_UNDERWAY) throw unavailable('is asked for too many keys at once');
			loading = load(kid).finally(() => underway.delete(kid));
			underway.set(kid, loading);
		}
		const key = await loading;
		if (key === undefined)
			throw new DecodeError('ERR_KEY', 'The key server knows no key by the name (kid) of the token');
		return key;
	};
}

/** Undefined when the server says that there is no such key; stores behind a CDN say so with a 403, too. */
async function loadFrom(server: string, kid: string, fetch: FetchKeys): Promise<CryptoKey | undefined> {
	let answer;
	try {
		answer = await fetchText(fetch, `${server}/${kid}`, MAX_LENGTH);
	} catch (cause) {
		throw unavailable('did not answer', cause);
	}
	const { status, contentType, text } = answer;
	if (status === 403 || status === 404 || status === 410) return undefined;
	if (status !== 200) throw unavailable(`answered with the status ${status}`);
	if (NO_KEY_TYPE.test(contentType) || !PEM.test(text)) throw unavailable('answered with something that is no key');
	return importKey(text);
}

/** RSA signatures count from 2048 bits on. */
export function isStrong({ algorithm }: CryptoKey): boolean {
	return ((algorithm as { modulusLength?: number }).modulusLength ?? 0) >= 2048;
}

async function importKey(pem: string): Promise<CryptoKey> {
	let key: CryptoKey;
	try {
		key = await importSPKI(pem, 'RS256');
	} catch (cause) {
		throw unavailable('answered with a key that is none of RSA', cause);
	}
	if (!isStrong(key)) {
		throw unavailable('answered with a key of less than 2048 bits');
	}
	return key;
}

function unavailable(what: string, cause?: unknown): DecodeError {
	return new DecodeError(
		'ERR_KEY_UNAVAILABLE',
		`The key server ${what}: the token cannot be checked`,
		cause === undefined ? {} : { cause },
	);
}
