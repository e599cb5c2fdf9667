import { CompactSign } from 'jose';
import { signJwt, type JwtClaims } from '../jwt/index.ts';
import { queryStringHash } from '../qsh/index.ts';
import type { TenantInfo } from '../tenant/index.ts';

/** Seconds for which tokens of the products live. */
const LIFETIME = 900;

/** What can be wrong with a token or its request, for testing that it is refused. */
export type RequestTamper =
	/** A parameter is added to the query after signing. */
	| 'query'
	/** The path is changed after signing. */
	| 'path'
	/** The token ended an hour ago. */
	| 'expired'
	/** It is signed with another secret. */
	| 'signature'
	/** It is signed with HS512. */
	| 'algorithm'
	/** It is one that the app itself made, for this very request. */
	| 'reflected';

/** What is to be signed. */
export interface ToSign {
	readonly method: string;
	readonly url: URL;
	/** The app's base URL. */
	readonly baseUrl: string | URL;
	readonly accountId: string | undefined;
	readonly context: boolean;
	readonly now: () => number;
	readonly tamper: string | undefined;
}

/** The token that a product attaches to a request to the app. */
export async function signAsAtlassian(tenant: TenantInfo, toSign: ToSign): Promise<string> {
	const { method, url, baseUrl, accountId, context, tamper } = toSign;
	const reflected = tamper === 'reflected';
	const claims: JwtClaims = {
		iss: reflected ? tenant.key : tenant.clientKey,
		...(reflected ? { aud: [tenant.clientKey] } : {}),
		...(accountId === undefined ? {} : { sub: accountId }),
		...lifespan(toSign),
		qsh: context ? 'context-qsh' : await queryStringHash(method, url, { baseUrl }),
		context: accountId === undefined ? {} : { user: { accountId } },
	};
	if (tamper === 'algorithm') return signHs512(claims, tenant.sharedSecret);
	return signJwt(claims, tamper === 'signature' ? `other-${tenant.sharedSecret}` : tenant.sharedSecret);
}

/** The times of a token. */
export function lifespan({ now, tamper }: Pick<ToSign, 'now' | 'tamper'>): { iat: number; exp: number } {
	const iat = Math.floor(now() / 1000) - (tamper === 'expired' ? 3600 + LIFETIME : 0);
	return { iat, exp: iat + LIFETIME };
}

/** The URL as it arrives: changed after signing, if that is asked for. */
export function arrivingUrl(url: URL, tamper: string | undefined): URL {
	const arriving = new URL(url);
	if (tamper === 'query') arriving.searchParams.append('tampered', '1');
	if (tamper === 'path') arriving.pathname = `${arriving.pathname.replace(/\/$/, '')}/tampered`;
	return arriving;
}

function signHs512(claims: JwtClaims, secret: string): Promise<string> {
	const encoder = new TextEncoder();
	const header = { typ: 'JWT', alg: 'HS512' };
	return new CompactSign(encoder.encode(JSON.stringify(claims)))
		.setProtectedHeader(header)
		.sign(encoder.encode(secret));
}
