import { DecodeError } from '../errors.ts';
import { verifyJwt, type TimeOptions, type VerifiedClaims } from '../jwt/index.ts';
import { acceptedCanonicalRequests, basePathOf, explainQsh, hashCanonicalRequest, wireTarget } from '../qsh/index.ts';
import { isBitbucket, type TenantInfo } from '../tenant/index.ts';
import type { Caller, OtherCredential } from './caller.ts';
import { findCredentials } from './find-credentials.ts';

/** What a call of the app is judged by. */
export interface CallerContext {
	readonly tenant: TenantInfo;
	readonly time: TimeOptions;
	/** Credentials that are taken beside those of the app. */
	readonly allow: ReadonlySet<OtherCredential>;
	/** The user for whom a Bearer token was given out, if it was. */
	readonly userOf: (bearerToken: string) => Promise<string | undefined>;
}

/**
 * Who calls, as Atlassian's servers find out: signature, times, issuer and query string hash. The hash must be that of
 * Atlassian's own canonical request: an app that relies on what is merely tolerated elsewhere is refused.
 *
 * @throws {@link DecodeError}; its message explains a wrong hash. It holds no token.
 */
export async function checkCaller(request: Request, context: CallerContext): Promise<Caller> {
	const credentials = findCredentials(request, isBitbucket(context.tenant));
	if (credentials.scheme === 'jwt') return checkJwt(request, credentials.token, context);
	if (credentials.scheme === 'basic') {
		assertAllowed('basic', context, 'The request comes with Basic credentials');
		return { type: 'basic', username: credentials.username };
	}
	if (credentials.scheme === 'bearer') {
		const accountId = await context.userOf(credentials.token);
		if (accountId !== undefined) return { type: 'user', accountId };
		assertAllowed('bearer', context, 'The Bearer token is not one that this site gave out');
		return { type: 'bearer' };
	}
	assertAllowed('anonymous', context, 'The request has neither `Authorization: JWT ...` nor the parameter `jwt`');
	return { type: 'anonymous' };
}

function assertAllowed(credential: OtherCredential, { allow }: CallerContext, what: string): void {
	if (allow.has(credential)) return;
	throw new DecodeError('ERR_TOKEN_MISSING', `${what}: the option \`allow\` would take it, with '${credential}'`);
}

async function checkJwt(request: Request, token: string, { tenant, time }: CallerContext): Promise<Caller> {
	const claims = await verifyJwt(token, tenant.sharedSecret, time);
	checkIssuer(claims, tenant);
	await checkQsh(claims, request, tenant);
	// A subject makes nobody act as a user: that takes a token of Atlassian's authorization server.
	return { type: 'app', key: tenant.key, claims };
}

function checkIssuer({ iss, sub }: VerifiedClaims, tenant: TenantInfo): void {
	if (iss === tenant.clientKey && iss !== tenant.key) {
		throw new DecodeError(
			'ERR_ISSUER',
			'The issuer (iss) is the client key, as in tokens from Atlassian: an app names its own key',
		);
	}
	if (iss !== tenant.key) {
		throw new DecodeError('ERR_ISSUER', `The issuer (iss) must be the key of the app, ${tenant.key}`);
	}
	if (isBitbucket(tenant) && sub !== tenant.clientKey) {
		throw new DecodeError('ERR_CLAIM', 'The subject (sub) must be the client key: Bitbucket reads the tenant from it');
	}
}

async function checkQsh({ qsh }: VerifiedClaims, { method, url }: Request, tenant: TenantInfo): Promise<void> {
	if (qsh === undefined || qsh === '') throw new DecodeError('ERR_QSH_MISSING', 'The token has no claim qsh');
	// Bitbucket hashes the path of its API in full.
	const { baseUrl } = tenant;
	const [canonical = ''] = acceptedCanonicalRequests(method, wireTarget(url), basePathOf(baseUrl));
	if (qsh === (await hashCanonicalRequest(canonical))) return;
	const explanation = await explainQsh(method, url, { baseUrl, qsh });
	throw new DecodeError('ERR_QSH_MISMATCH', `The token was made for another request\n${String(explanation)}`);
}
