import { CompactSign, generateKeyPair } from 'jose';
import { encodeToken, type JwtClaims } from '../jwt/index.ts';
import { queryStringHash } from '../qsh/index.ts';
import type { TenantInfo } from '../tenant/index.ts';
import { sharedKeyServer, type KeyServer } from './key-server.ts';
import { arrivingUrl, lifespan } from './sign-as-atlassian.ts';

/** What can be wrong with a signed install, for testing that it is refused. */
export type InstallTamper =
	/** The body names another tenant than the token. */
	| 'body'
	/** A parameter is added to the query after signing. */
	| 'query'
	/** The path is changed after signing. */
	| 'path'
	/** The token ended an hour ago. */
	| 'expired'
	/** It is meant for another app. */
	| 'audience'
	/** It is signed with HS256, with the public key as the secret. */
	| 'algorithm'
	/** It is signed with another key than the one that it names. */
	| 'signature'
	/** It names a key that the key server does not have. */
	| 'key'
	/** It is one that the app itself made. */
	| 'reflected';

/** Options of {@link installRequest}. */
export interface InstallRequestOptions {
	/** @default 'installed' */
	event?: 'installed' | 'uninstalled';
	/**
	 * The route of the app, absolute.
	 *
	 * @default 'https://app.example.com/installed', or `/uninstalled`
	 */
	url?: string | URL;
	/**
	 * The app's base URL, as in its descriptor: whom the token is meant for.
	 *
	 * @default `url` without its last segment
	 */
	baseUrl?: string | URL;
	/** Fields that take the place of the tenant's own in the body. */
	body?: Readonly<Record<string, unknown>>;
	/** What is to be wrong with it. */
	tamper?: InstallTamper;
	/**
	 * The clock: milliseconds since 1970.
	 *
	 * @default Date.now
	 */
	now?: () => number;
	/** @default one that all tests share, with a key pair of this process */
	keyServer?: KeyServer;
}

/**
 * The callback that Atlassian sends when the app is installed or uninstalled: signed with RS256, by a key that the mock
 * key server has (`installKeys`).
 *
 * @throws `EncodeError` for a URL that cannot be signed.
 * @see https://developer.atlassian.com/cloud/jira/software/security-for-connect-apps/
 *
 * @example
 * const request = await installRequest(tenantFixture(), { url: 'https://app.example.com/installed' });
 */
export async function installRequest(tenantInfo: TenantInfo, options: InstallRequestOptions = {}): Promise<Request> {
	const { event = 'installed', now = Date.now, tamper } = options;
	const url = new URL(options.url ?? `https://app.example.com/${event}`);
	const baseUrl = String(options.baseUrl ?? new URL('.', url)).replace(/\/$/, '');
	const claims = {
		iss: tenantInfo.clientKey,
		aud: [tamper === 'audience' ? 'https://another-app.example.com' : baseUrl],
		...lifespan({ now, tamper }),
		qsh: await queryStringHash('POST', url, { baseUrl }),
	};
	const keyServer = options.keyServer ?? (await sharedKeyServer());
	const token =
		tamper === 'reflected'
			? await encodeToken('POST', url, tenantInfo, { baseUrl, now })
			: await sign(claims, keyServer, tamper);
	const { sharedSecret, ...unsigned } = { ...tenantInfo, eventType: event, ...options.body };
	return new Request(arrivingUrl(url, tamper), {
		method: 'POST',
		headers: { authorization: `JWT ${token}`, 'content-type': 'application/json' },
		body: JSON.stringify({
			...unsigned,
			...(event === 'installed' ? { sharedSecret } : {}),
			...(tamper === 'body' ? { clientKey: `another-${tenantInfo.clientKey}` } : {}),
		}),
	});
}

async function sign(claims: JwtClaims, keyServer: KeyServer, tamper: InstallTamper | undefined): Promise<string> {
	const { kid, privateKey, publicKey } = keyServer;
	const payload = new CompactSign(new TextEncoder().encode(JSON.stringify(claims)));
	if (tamper === 'algorithm') {
		return payload.setProtectedHeader({ typ: 'JWT', alg: 'HS256', kid }).sign(new TextEncoder().encode(publicKey));
	}
	const header = { typ: 'JWT', alg: 'RS256', kid: tamper === 'key' ? crypto.randomUUID() : kid };
	const key = tamper === 'signature' ? (await generateKeyPair('RS256')).privateKey : privateKey;
	return payload.setProtectedHeader(header).sign(key);
}
