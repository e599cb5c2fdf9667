import { whenReady, type MaybePromise } from '../abortable.ts';
import { EncodeError } from '../errors.ts';
import { canonicalRequest, hashCanonicalRequest } from '../qsh/index.ts';
import { isBitbucket, type KnownTenant, type SigningTenant } from '../tenant/index.ts';
import { signHs256 } from './hs256.ts';
import { assertSecret, toJson } from './sign-jwt.ts';

/** Options of {@link encodeToken}. */
export interface EncodeTokenOptions {
	/**
	 * Claim `iss`.
	 *
	 * @default the app key, or the client key where the tenant has no app key
	 */
	issuer?: string | undefined;
	/**
	 * Claim `aud`.
	 *
	 * @default [clientKey]; none for Bitbucket
	 */
	audience?: string | string[] | undefined;
	/**
	 * Claim `sub`.
	 *
	 * @default none; the client key for Bitbucket
	 */
	subject?: string | undefined;
	/**
	 * Seconds from `iat` to `exp`.
	 *
	 * @default 180
	 */
	lifetime?: number | undefined;
	/** Further claims, such as `context`. Those that are computed here are refused. */
	claims?: Record<string, unknown> | undefined;
	/**
	 * The clock: milliseconds since 1970.
	 *
	 * @default Date.now
	 */
	now?: (() => number) | undefined;
	/**
	 * The URL whose path is cut off before hashing.
	 *
	 * @default the tenant's base URL; none for Bitbucket, whose hash covers the whole path
	 */
	baseUrl?: string | URL | undefined;
}

const COMPUTED = ['iss', 'aud', 'sub', 'iat', 'exp', 'qsh'] as const;

/**
 * The token for one request to a tenant, to be sent as `Authorization: JWT <token>`: HS256 over the registered claims
 * and the query string hash of exactly this method and URL.
 *
 * @param method HTTP method, in any case.
 * @param url absolute, or a request target such as `/rest/api/3/myself`.
 * @param tenantInfo the tenant, at least its `clientKey` and `sharedSecret`.
 * @throws {@link EncodeError} for a URL that cannot be signed, an empty secret or client key, or a claim that is
 *   computed here; a `RangeError` or `TypeError` for a wrong option.
 * @see https://developer.atlassian.com/cloud/jira/platform/understanding-jwt-for-connect-apps/
 * @see https://developer.atlassian.com/cloud/bitbucket/authentication-for-apps
 *
 * @example
 * const token = await encodeToken('GET', 'https://you.atlassian.net/rest/api/3/myself', tenant);
 * await fetch('https://you.atlassian.net/rest/api/3/myself', { headers: { authorization: `JWT ${token}` } });
 */
export async function encodeToken(
	method: string,
	url: string | URL,
	tenantInfo: SigningTenant | KnownTenant,
	options: EncodeTokenOptions = {},
): Promise<string> {
	return signRequest(method, url, tenantInfo, options);
}

/** The token of {@link encodeToken}, at once where there is `node:crypto`: a wait would cost more than the hash. */
export function signRequest(
	method: string,
	url: string | URL,
	tenantInfo: SigningTenant | KnownTenant,
	options: EncodeTokenOptions,
): MaybePromise<string> {
	const { clientKey, sharedSecret } = tenantInfo;
	if (typeof clientKey !== 'string' || clientKey === '') {
		throw new EncodeError('ERR_CLAIM', 'The tenant has no clientKey');
	}
	const bitbucket = isBitbucket(tenantInfo);
	const baseUrl = options.baseUrl ?? (bitbucket ? undefined : tenantInfo.baseUrl);
	const hash = hashCanonicalRequest(canonicalRequest(method, url, baseUrl === undefined ? {} : { baseUrl }));
	const { iat, exp } = lifespan(options);
	assertSecret(sharedSecret);
	const head = headOf(options.issuer ?? tenantInfo.key ?? clientKey, clientKey, bitbucket, options);
	return whenReady(hash, (qsh) => signHs256(`${head}"iat":${iat},"exp":${exp},"qsh":"${qsh}"}`, sharedSecret));
}

/** The claims that all tokens of a tenant share, as the beginning of their JSON. */
interface Head {
	readonly issuer: string;
	readonly clientKey: string;
	readonly bitbucket: boolean;
	readonly json: string;
}

/** Of the most recent token: consecutive ones are mostly of one tenant. */
let last: Head | undefined;

function headOf(issuer: string, clientKey: string, bitbucket: boolean, options: EncodeTokenOptions): string {
	const { audience, subject, claims } = options;
	if (audience === undefined && subject === undefined && claims === undefined) {
		if (last?.issuer === issuer && last.clientKey === clientKey && last.bitbucket === bitbucket) return last.json;
		const own = bitbucket ? { iss: issuer, sub: clientKey } : { iss: issuer, aud: [clientKey] };
		last = { issuer, clientKey, bitbucket, json: openObject(toJson(own)) };
		return last.json;
	}
	// Bitbucket reads the tenant from `sub`; the others from `aud`.
	const aud = audience ?? (bitbucket ? undefined : [clientKey]);
	const sub = subject ?? (bitbucket ? clientKey : undefined);
	return openObject(toJson({ ...extraClaims(claims), iss: issuer, aud, sub }));
}

/** The JSON of an object, without its end: members are added to it. */
function openObject(json: string): string {
	return json === '{}' ? '{' : `${json.slice(0, -1)},`;
}

function lifespan({ lifetime = 180, now = Date.now }: EncodeTokenOptions): { iat: number; exp: number } {
	if (!(Number.isFinite(lifetime) && lifetime > 0)) {
		throw new RangeError('The option `lifetime` must be a number of seconds above 0');
	}
	const iat = Math.floor(now() / 1000);
	if (!Number.isFinite(iat)) throw new TypeError('The option `now` must return milliseconds since 1970');
	return { iat, exp: iat + lifetime };
}

function extraClaims(claims: Record<string, unknown> = {}): Record<string, unknown> {
	for (const name of COMPUTED) {
		if (!Object.hasOwn(claims, name)) continue;
		throw new EncodeError('ERR_CLAIM', `The claim ${name} is computed: it cannot be given in \`claims\``);
	}
	return claims;
}
