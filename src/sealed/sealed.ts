import { base64url, CompactEncrypt, compactDecrypt, decodeProtectedHeader } from 'jose';
import type { TokenCache } from '../client/index.ts';
import { TenantStoreError } from '../errors.ts';
import type { ForgeInstallationStore } from '../forge/index.ts';
import { isRecord } from '../is-record.ts';
import type { AppTenantStore } from '../tenant/index.ts';

/** A key that seals secrets: 32 random bytes with a name. */
export interface SealingKey {
	/** Names the key in each sealed value, so that it is found after a rotation. */
	kid: string;
	/** 32 bytes, or their base64url. */
	key: Uint8Array | string;
}

const ALGORITHM = { alg: 'dir', enc: 'A256GCM' } as const;
/** Members that hold a secret, in tenants, in installations of Forge and in fetched tokens. */
const SECRETS: ReadonlySet<string> = new Set([
	'sharedSecret',
	'precedingSecret',
	'token',
	'accessToken',
	'refreshToken',
]);
/** Five parts of base64url, of which the second is empty because no key is wrapped (RFC 7516, section 7.1). */
const COMPACT_JWE = /^eyJ[\w-]+\.\.[\w-]+\.[\w-]*\.[\w-]+$/;

/**
 * A store that keeps secrets encrypted at rest: each one as a compact JWE (`dir`, `A256GCM`), bound to the entry and the
 * field it belongs to. All other fields stay readable.
 *
 * The first key seals; every key opens. To rotate, put the new key first and keep the previous ones until all entries were
 * written again. Values that were stored in plain text before are read as they are, and sealed with the next write.
 *
 * A sealed secret is about 250 characters longer than the plain one, plus a third.
 *
 * @throws `TypeError` for an invalid key. Reading rejects with a `TenantStoreError` when no key opens a value, or
 *   when it was sealed for another entry.
 * @see RFC 7516
 *
 * @example
 * const tenants = sealed(postgresTenants, { kid: '2026-11', key: process.env.SEALING_KEY });
 */
export function sealed(store: AppTenantStore, keys: SealingKey | readonly SealingKey[]): AppTenantStore;
export function sealed(store: TokenCache, keys: SealingKey | readonly SealingKey[]): TokenCache;
export function sealed(store: ForgeInstallationStore, keys: SealingKey | readonly SealingKey[]): ForgeInstallationStore;
export function sealed(
	store: AppTenantStore | ForgeInstallationStore | TokenCache,
	keys: SealingKey | readonly SealingKey[],
): AppTenantStore | ForgeInstallationStore | TokenCache {
	const byKid = readKeys(keys);
	const [first] = byKid;
	if (first === undefined) throw new TypeError('`sealed` needs at least one key');
	const [kid, key] = first;

	const seal = (secret: string, entry: string, field: string): Promise<string> =>
		new CompactEncrypt(new TextEncoder().encode(secret))
			.setProtectedHeader({ ...ALGORITHM, kid, entry, field })
			.encrypt(key);

	async function open(value: string, entry: string, field: string): Promise<string> {
		if (!COMPACT_JWE.test(value)) return value;
		try {
			const opening = byKid.get(String(decodeProtectedHeader(value).kid));
			if (opening === undefined) throw new TypeError('No key has the name (kid) of the sealed value');
			const { plaintext, protectedHeader } = await compactDecrypt(value, opening, {
				keyManagementAlgorithms: [ALGORITHM.alg],
				contentEncryptionAlgorithms: [ALGORITHM.enc],
			});
			if (protectedHeader['entry'] !== entry || protectedHeader['field'] !== field) {
				throw new TypeError('The value was sealed for another entry or field');
			}
			return new TextDecoder().decode(plaintext);
		} catch (cause) {
			throw new TenantStoreError(`The sealed field ${field} cannot be opened`, { cause });
		}
	}

	const opened = async (value: unknown, entry: string): Promise<unknown> => mapSecrets(value, entry, open);
	// Both kinds of store are read and written by name; their values are looked at member by member.
	const inner = store as TokenCache & Partial<AppTenantStore>;
	const outer = {
		get: async (entry: string) => opened(await inner.get(entry), entry),
		set: async (entry: string, value: unknown, ttl?: number) => {
			const lifetime = ttl === undefined ? [] : [ttl];
			return (inner.set as AnySet).call(store, entry, await mapSecrets(value, entry, seal), ...lifetime);
		},
		...(inner.delete && { delete: async (entry: string) => inner.delete?.(entry) }),
		...(inner.getFresh && {
			getFresh: async (entry: string, maxAge?: number) => opened(await inner.getFresh?.(entry, maxAge), entry),
		}),
		...(inner.findByBaseUrl && {
			findByBaseUrl: async (baseUrl: string) => {
				const tenant = await inner.findByBaseUrl?.(baseUrl);
				return opened(tenant, String(tenant?.clientKey));
			},
		}),
	};
	return outer;
}

type AnySet = (entry: string, value: unknown, ttl?: number) => unknown;
type MapSecret = (secret: string, entry: string, field: string) => Promise<string>;

/** A copy in which every secret, at any depth, is replaced. An empty one is no secret. */
async function mapSecrets(value: unknown, entry: string, map: MapSecret, path = ''): Promise<unknown> {
	if (!isRecord(value)) return value;
	const members = Object.entries(value).map(async ([name, member]): Promise<[string, unknown]> => {
		const field = path === '' ? name : `${path}.${name}`;
		const isSecret = typeof member === 'string' && member !== '' && SECRETS.has(name);
		return [name, isSecret ? await map(member, entry, field) : await mapSecrets(member, entry, map, field)];
	});
	return Object.fromEntries(await Promise.all(members));
}

function readKeys(keys: SealingKey | readonly SealingKey[]): Map<string, Uint8Array> {
	const byKid = new Map<string, Uint8Array>();
	for (const { kid, key } of [keys].flat()) {
		if (typeof kid !== 'string' || kid === '') throw new TypeError('A key of `sealed` needs a name (`kid`)');
		if (byKid.has(kid)) throw new TypeError(`Two keys of \`sealed\` have the name ${kid}`);
		byKid.set(kid, bytesOf(key, kid));
	}
	return byKid;
}

function bytesOf(key: Uint8Array | string, kid: string): Uint8Array {
	let bytes: Uint8Array | undefined;
	try {
		bytes = typeof key === 'string' ? base64url.decode(key) : key;
	} catch {
		// The message would quote the key.
	}
	if (!(bytes instanceof Uint8Array) || bytes.length !== 32) {
		throw new TypeError(`The key ${kid} of \`sealed\` must be 32 bytes, or their base64url`);
	}
	return bytes;
}
