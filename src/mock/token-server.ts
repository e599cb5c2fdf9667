import { DecodeError } from '../errors.ts';
import { verifyJwt, type TimeOptions } from '../jwt/index.ts';
import type { TenantInfo } from '../tenant/index.ts';

/** Where an app gets tokens to act as a user with. */
export const TOKEN_URL = 'https://oauth-2-authorization-server.services.atlassian.com/oauth2/token';

const GRANT = 'urn:ietf:params:oauth:grant-type:jwt-bearer';
const CLIENT = 'urn:atlassian:connect:clientid:';
const USER = 'urn:atlassian:connect:useraccountid:';
/** Atlassian refuses assertions that live longer, in seconds. */
const MAX_LIFETIME = 120;

/** Atlassian's authorization server, for one tenant. */
export interface TokenServer {
	/** Answers a request for a token. */
	readonly answer: (request: Request) => Promise<Response>;
	/** The user for whom a token was given out. */
	readonly userOf: (token: string) => string | undefined;
}

/**
 * Gives out tokens for acting as a user. They are for this site and as good as any other Bearer token.
 *
 * @see https://developer.atlassian.com/cloud/jira/software/user-impersonation-for-connect-apps
 */
export function createTokenServer(tenant: TenantInfo, time: TimeOptions): TokenServer {
	const users = new Map<string, string>();
	return {
		userOf: (token) => users.get(token),
		async answer(request) {
			const form = new URLSearchParams(await request.text());
			if (form.get('grant_type') !== GRANT) return refuse('unsupported_grant_type', `grant_type must be ${GRANT}`);
			let accountId: string;
			try {
				accountId = await checkAssertion(form.get('assertion') ?? '', tenant, time);
			} catch (error) {
				if (!(error instanceof DecodeError)) throw error;
				return refuse('invalid_grant', error.message);
			}
			const token = `mock-${crypto.randomUUID()}`;
			users.set(token, accountId);
			return Response.json({ access_token: token, expires_in: 900, token_type: 'Bearer' });
		},
	};
}

/** @returns the account id. */
async function checkAssertion(assertion: string, tenant: TenantInfo, time: TimeOptions): Promise<string> {
	const claims = await verifyJwt(assertion, tenant.sharedSecret, time);
	const expected = { iss: `${CLIENT}${tenant.oauthClientId}`, aud: new URL(TOKEN_URL).origin, tnt: tenant.baseUrl };
	for (const [name, value] of Object.entries(expected)) {
		if (claims[name] !== value) throw new DecodeError('ERR_CLAIM', `The claim ${name} must be ${value}`);
	}
	const { sub = '', iat, exp } = claims;
	if (!sub.startsWith(USER) || sub === USER)
		throw new DecodeError('ERR_CLAIM', `The claim sub must be ${USER}{accountId}`);
	if (exp - iat > MAX_LIFETIME)
		throw new DecodeError('ERR_CLAIM', `The assertion must end within ${MAX_LIFETIME} seconds`);
	return sub.slice(USER.length);
}

function refuse(error: string, description: string): Response {
	return Response.json({ error, error_description: description }, { status: 400 });
}
