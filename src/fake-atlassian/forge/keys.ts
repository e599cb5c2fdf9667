import { CompactSign, exportJWK, generateKeyPair, type CryptoKey, type JWK } from 'jose';
import { LOCAL_SITE_KEYS } from '../../cloud/index.ts';

/** The address of the public keys of Forge, in the cloud. */
export const FORGE_KEYS = 'https://forge.cdn.prod.atlassian-dev.net/.well-known/jwks.json';

/** No key of Forge is called so. */
const KID_PREFIX = 'fake-forge/invocation-token/';

interface Key {
	readonly kid: string;
	readonly jwk: JWK;
	readonly privateKey: CryptoKey;
}

/** A key set as Forge publishes it, and the keys that sign invocation tokens. */
export interface ForgeKeys {
	/** The name of the key that signs now. */
	readonly kid: string;
	/** The public keys: that which signs now, that which signs next, and the previous one until it is withdrawn. */
	readonly jwks: () => { readonly keys: readonly JWK[] };
	/** Responds as the server of the key set does. */
	readonly respond: () => Response;
	/** Signs with the present key, whatever is in the claims. */
	readonly sign: (claims: object, header?: object) => Promise<string>;
	/**
	 * Signs with the next key from now on.
	 *
	 * @param withdraw whether the previous key is taken out of the set at once.
	 */
	readonly rotate: (withdraw?: boolean) => Promise<void>;
}

/** New keys, with a name that no key of Forge has. Each is made when it is needed, since that is slow. */
export function createForgeKeys(): Promise<ForgeKeys> {
	return createKeys(KID_PREFIX);
}

/** The keys of a local site: a name begins as only those of local sites do, and no app in production accepts one. */
export function createSiteKeys(): Promise<ForgeKeys> {
	return createKeys(`${LOCAL_SITE_KEYS}invocation-token/`);
}

async function createKeys(prefix: string): Promise<ForgeKeys> {
	let previous: Key | undefined;
	let [current, next] = await Promise.all([makeKey(prefix), makeKey(prefix)]);
	const jwks = (): { keys: JWK[] } => ({
		keys: [current, next, previous].flatMap((key) => (key === undefined ? [] : [key.jwk])),
	});
	return {
		get kid() {
			return current.kid;
		},
		jwks,
		respond: () => Response.json(jwks(), { headers: { 'cache-control': 'public, max-age=300' } }),
		sign: (claims, header = {}) =>
			new CompactSign(new TextEncoder().encode(JSON.stringify(claims)))
				.setProtectedHeader({ typ: 'JWT', alg: 'RS256', kid: current.kid, ...header })
				.sign(current.privateKey),
		async rotate(withdraw = false) {
			const added = await makeKey(prefix);
			[previous, current, next] = [withdraw ? undefined : current, next, added];
		},
	};
}

let shared: Promise<ForgeKeys> | undefined;

/** The keys of this process, shared because generating a key pair is slow. */
export function sharedForgeKeys(): Promise<ForgeKeys> {
	shared ??= createForgeKeys();
	return shared;
}

async function makeKey(prefix: string): Promise<Key> {
	const pair = await generateKeyPair('RS256');
	const kid = prefix + crypto.randomUUID();
	return {
		kid,
		privateKey: pair.privateKey,
		jwk: { ...(await exportJWK(pair.publicKey)), kid, alg: 'RS256', use: 'sig' },
	};
}
