import { urlOfApp } from './app-address.ts';
import { CompactSign, generateKeyPair } from 'jose';
import { encodeToken, type JwtClaims } from '../jwt/index.ts';
import { queryStringHash } from '../qsh/index.ts';
import type { TenantInfo } from '../tenant/index.ts';
import { sharedKeyServer, type KeyServer } from './key-server.ts';
import { tamperedUrl, tokenTimes } from './signed-request.ts';

/** The defects that a signed install can be given, for testing that the app refuses it. */
export type InstallTamper =
	/** The body names another tenant than the token. */
	| 'body'
	/** A parameter is added to the query after signing. */
	| 'query'
	/** The path is changed after signing. */
	| 'path'
	/** The token expired an hour ago. */
	| 'expired'
	/** The token is meant for another app. */
	| 'audience'
	/** The token is signed with HS256, with the public key as the secret. */
	| 'algorithm'
	/** The token is signed with another key than the one that it names. */
	| 'signature'
	/** The token names a key that the key server does not have. */
	| 'key'
	/** The token is one that the app itself made. */
	| 'reflected';

/** Options of {@link installRequest}. */
export interface InstallRequestOptions {
	/** @default 'installed' */
	event?: 'installed' | 'uninstalled' | undefined;
	/**
	 * The URL of the app's route, or its path below `baseUrl`.
	 *
	 * @default '/installed', or '/uninstalled'
	 */
	url?: string | URL | undefined;
	/**
	 * The app's base URL, as in its descriptor: the audience of the token.
	 *
	 * @default `url` without its last segment; 'https://app.example.com' without `url`
	 */
	baseUrl?: string | URL | undefined;
	/** Fields of the body that replace those of the tenant. */
	body?: Readonly<Record<string, unknown>> | undefined;
	/** The defect of the request. */
	tamper?: InstallTamper | undefined;
	/**
	 * The clock: milliseconds since 1970.
	 *
	 * @default Date.now
	 */
	now?: (() => number) | undefined;
	/** @default a key server that the whole process shares */
	keyServer?: KeyServer | undefined;
}

/**
 * The callback that Atlassian sends when the app is installed or uninstalled. It is signed with RS256, by the key that
 * the handler `installKeys` publishes.
 *
 * @throws `EncodeError` for a URL that cannot be signed.
 * @see https://developer.atlassian.com/cloud/jira/software/security-for-connect-apps/
 *
 * @example
 * const request = await installRequest(tenantFixture(), { baseUrl: 'https://app.example.com/connect' });
 */
export async function installRequest(tenantInfo: TenantInfo, options: InstallRequestOptions = {}): Promise<Request> {
	const { event = 'installed', now = Date.now, tamper } = options;
	const url = urlOfApp(options.url ?? `/${event}`, options.baseUrl);
	const baseUrl = String(options.baseUrl ?? new URL('.', url)).replace(/\/$/, '');
	const claims = {
		iss: tenantInfo.clientKey,
		aud: [tamper === 'audience' ? 'https://another-app.example.com' : baseUrl],
		...tokenTimes(now, tamper === 'expired'),
		qsh: await queryStringHash('POST', url, { baseUrl }),
	};
	const keyServer = options.keyServer ?? (await sharedKeyServer());
	const token =
		tamper === 'reflected'
			? await encodeToken('POST', url, tenantInfo, { baseUrl, now })
			: await sign(claims, keyServer, tamper);
	const { sharedSecret, ...unsigned } = { ...tenantInfo, eventType: event, ...options.body };
	return new Request(tamperedUrl(url, tamper), {
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
