import { DecodeError } from '../errors.ts';
import { parseToken, signJwt, verifyJwt, type TimeOptions } from '../jwt/index.ts';
import type { TenantInfo } from '../tenant/index.ts';
import { CLIENT_URN, JWT_BEARER, TOKEN_URL, USER_URN } from '../user-impersonation.ts';

const ATLASSIAN = new URL(TOKEN_URL).origin;
/** The maximum lifetime of an assertion, in seconds. Atlassian refuses longer ones. */
const MAX_ASSERTION_LIFETIME = 120;
/** The lifetime of an access token, in seconds. */
const LIFETIME = 900;
const ISSUER = 'mock-authorization-server';

/** Atlassian's authorization server, for one tenant. */
export interface TokenServer {
	/** Responds to a token request. */
	readonly respond: (request: Request) => Promise<Response>;
	/** The account for which an access token was issued; undefined if the token is invalid or expired. */
	readonly userForToken: (token: string) => Promise<string | undefined>;
}

/** Options of {@link createTokenServer}. */
export interface TokenServerOptions {
	/** The origin of the server, if it is not Atlassian's. The audience of an assertion may then be either origin. */
	readonly origin?: string | undefined;
	/** Whether the app has the scope ACT_AS_USER. */
	readonly mayActAsUser?: (() => boolean) | undefined;
}

/**
 * Issues access tokens that impersonate a user on this site for 900 seconds.
 * @see https://developer.atlassian.com/cloud/jira/software/user-impersonation-for-connect-apps
 */
export function createTokenServer(
	tenant: TenantInfo,
	time: TimeOptions,
	{ origin = ATLASSIAN, mayActAsUser = () => true }: TokenServerOptions = {},
): TokenServer {
	const { now = Date.now } = time;
	return {
		async userForToken(token) {
			try {
				const { iss, sub } = await verifyJwt(token, tenant.sharedSecret, time);
				return iss === ISSUER ? sub : undefined;
			} catch (error) {
				if (error instanceof DecodeError) return undefined;
				throw error;
			}
		},
		async respond(request) {
			const form = new URLSearchParams(await request.text());
			if (form.get('grant_type') !== JWT_BEARER)
				return refuse('unsupported_grant_type', `grant_type must be ${JWT_BEARER}`);
			if (!/^(?:[A-Z_]+(?: [A-Z_]+)*)?$/.test(form.get('scope') ?? '')) {
				return refuse('invalid_scope', 'scope must be names in capitals, separated by spaces');
			}
			let accountId: string;
			try {
				accountId = await accountOfAssertion(form.get('assertion') ?? '', { tenant, time, origin });
			} catch (error) {
				if (!(error instanceof DecodeError)) throw error;
				return refuse('invalid_grant', error.message);
			}
			if (!mayActAsUser()) return refuse('invalid_scope', 'The descriptor of the app lacks the scope ACT_AS_USER');
			const iat = Math.floor(now() / 1000);
			// The token is self-contained: the server stores nothing, and a new secret invalidates it.
			const token = await signJwt({ iss: ISSUER, sub: accountId, iat, exp: iat + LIFETIME }, tenant.sharedSecret);
			return Response.json({ access_token: token, expires_in: LIFETIME, token_type: 'Bearer' });
		},
	};
}

/** The base URL of the site that the assertion of a token request names. Nothing is verified. */
export function siteOfAssertion(body: string): string | undefined {
	try {
		const { tnt } = parseToken(new URLSearchParams(body).get('assertion') ?? '', 'HS256').claims;
		return typeof tnt === 'string' ? tnt : undefined;
	} catch {
		return undefined;
	}
}

async function accountOfAssertion(
	assertion: string,
	{ tenant, time, origin }: { tenant: TenantInfo; time: TimeOptions; origin: string },
): Promise<string> {
	const claims = await verifyJwt(assertion, tenant.sharedSecret, time);
	if (!tenant.oauthClientId) throw new DecodeError('ERR_CLAIM', 'The tenant has no oauthClientId to compare iss with');
	const aud = claims.aud === origin ? origin : ATLASSIAN;
	const expected = { iss: `${CLIENT_URN}${tenant.oauthClientId}`, aud, tnt: tenant.baseUrl };
	for (const [name, value] of Object.entries(expected)) {
		if (claims[name] !== value) throw new DecodeError('ERR_CLAIM', `The claim ${name} must be ${value}`);
	}
	const { sub = '', iat, exp } = claims;
	if (!sub.startsWith(USER_URN) || sub === USER_URN) {
		throw new DecodeError('ERR_CLAIM', `The claim sub must be ${USER_URN}{accountId}`);
	}
	if (exp - iat > MAX_ASSERTION_LIFETIME) {
		throw new DecodeError('ERR_CLAIM', `The assertion must expire within ${MAX_ASSERTION_LIFETIME} seconds`);
	}
	return sub.slice(USER_URN.length);
}

function refuse(error: string, description: string): Response {
	return Response.json({ error, error_description: description }, { status: 400 });
}
