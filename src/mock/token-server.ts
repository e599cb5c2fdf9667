import { DecodeError } from '../errors.ts';
import { parseToken, signJwt, verifyJwt, type TimeOptions } from '../jwt/index.ts';
import type { TenantInfo } from '../tenant/index.ts';
import { CLIENT_URN, JWT_BEARER, TOKEN_URL, USER_URN } from '../user-impersonation.ts';

const ATLASSIAN = new URL(TOKEN_URL).origin;
/** Atlassian refuses assertions that live longer, in seconds. */
const MAX_LIFETIME = 120;
/** How long a token is good, in seconds. */
const LIFETIME = 900;
const OWN_ISSUER = 'mock-authorization-server';

/** Atlassian's authorization server, for one tenant. */
export interface TokenServer {
	/** Answers a request for a token. */
	readonly answer: (request: Request) => Promise<Response>;
	/** The user for whom a token was given out, while it is good. */
	readonly userOf: (token: string) => Promise<string | undefined>;
}

/** Options of {@link createTokenServer}. */
export interface TokenServerOptions {
	/** Where it is, when it is not at Atlassian's: an assertion may then name either origin. */
	readonly origin?: string;
	/** Whether the app has the scope for it. */
	readonly mayActAsUser?: () => boolean;
}

/**
 * Gives out tokens for acting as a user. They are for this site, for 900 seconds.
 * @see https://developer.atlassian.com/cloud/jira/software/user-impersonation-for-connect-apps
 */
export function createTokenServer(
	tenant: TenantInfo,
	time: TimeOptions,
	{ origin = ATLASSIAN, mayActAsUser = () => true }: TokenServerOptions = {},
): TokenServer {
	const { now = Date.now } = time;
	return {
		async userOf(token) {
			try {
				const { iss, sub } = await verifyJwt(token, tenant.sharedSecret, time);
				return iss === OWN_ISSUER ? sub : undefined;
			} catch (error) {
				if (error instanceof DecodeError) return undefined;
				throw error;
			}
		},
		async answer(request) {
			const form = new URLSearchParams(await request.text());
			if (form.get('grant_type') !== JWT_BEARER)
				return refuse('unsupported_grant_type', `grant_type must be ${JWT_BEARER}`);
			if (!/^(?:[A-Z_]+(?: [A-Z_]+)*)?$/.test(form.get('scope') ?? '')) {
				return refuse('invalid_scope', 'scope must be names in capitals with spaces between them');
			}
			let accountId: string;
			try {
				accountId = await checkAssertion(form.get('assertion') ?? '', { tenant, time, origin });
			} catch (error) {
				if (!(error instanceof DecodeError)) throw error;
				return refuse('invalid_grant', error.message);
			}
			if (!mayActAsUser()) return refuse('invalid_scope', 'The descriptor of the app lacks the scope ACT_AS_USER');
			const iat = Math.floor(now() / 1000);
			// All that is to be known of it is in it: nothing is kept, and a new secret ends it.
			const token = await signJwt({ iss: OWN_ISSUER, sub: accountId, iat, exp: iat + LIFETIME }, tenant.sharedSecret);
			return Response.json({ access_token: token, expires_in: LIFETIME, token_type: 'Bearer' });
		},
	};
}

/** The site for which a token is asked, as far as it can be read; nothing is verified. */
export function siteAskedFor(body: string): unknown {
	try {
		return parseToken(new URLSearchParams(body).get('assertion') ?? '', 'HS256').claims['tnt'];
	} catch {
		return undefined;
	}
}

/** @returns the account id. */
async function checkAssertion(
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
	if (!sub.startsWith(USER_URN) || sub === USER_URN)
		throw new DecodeError('ERR_CLAIM', `The claim sub must be ${USER_URN}{accountId}`);
	if (exp - iat > MAX_LIFETIME)
		throw new DecodeError('ERR_CLAIM', `The assertion must end within ${MAX_LIFETIME} seconds`);
	return sub.slice(USER_URN.length);
}

function refuse(error: string, description: string): Response {
	return Response.json({ error, error_description: description }, { status: 400 });
}
