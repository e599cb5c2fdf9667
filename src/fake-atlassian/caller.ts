import { DecodeError } from '../errors.ts';
import { verifyJwt, type TimeOptions, type VerifiedClaims } from '../jwt/index.ts';
import { acceptedCanonicalRequests, basePathOf, explainQsh, hashCanonicalRequest, wireTarget } from '../qsh/index.ts';
import { isBitbucket, type TenantInfo } from '../tenant/index.ts';
import { findCredentials } from './credentials.ts';

/** The sender of a call to the site. */
export type Caller = AppCaller | UserCaller | OAuthCaller | ForgeCaller | BasicCaller | BearerCaller | AnonymousCaller;

/** The app itself. */
export interface AppCaller {
	type: 'app';
	/** The app's key. */
	key: string;
	/** The claims of its token. */
	claims: VerifiedClaims;
}

/** The app, acting as a user. */
export interface UserCaller {
	type: 'user';
	accountId: string;
}

/** An OAuth 2.0 app, acting as a user who consented, or as its service account. Only the gateway has such callers. */
export interface OAuthCaller {
	type: 'oauth';
	clientId: string;
	accountId: string;
	/** The granted scopes. */
	scopes: readonly string[];
}

/** An app on Forge, as itself or as a user. Only the gateway has such callers. */
export interface ForgeCaller {
	type: 'forge';
	appId: string;
	/** The user that it acts as; undefined for the app itself. */
	accountId: string | undefined;
	/** The scopes of its token. */
	scopes: readonly string[];
}

/** A caller with a user name and an API token, which are not checked. */
export interface BasicCaller {
	type: 'basic';
	username: string;
}

/** A caller with an OAuth token that this site did not issue. It is not checked. */
export interface BearerCaller {
	type: 'bearer';
}

/** A caller without credentials. */
export interface AnonymousCaller {
	type: 'anonymous';
}

/** Credentials that a site can accept in addition to the app's own. They are not checked. */
export type OtherCredential = 'basic' | 'bearer' | 'anonymous';

const OTHER_CREDENTIALS = ['basic', 'bearer', 'anonymous'] as const satisfies readonly OtherCredential[];

/**
 * The option `allow` of the mocked and of the local site.
 *
 * @throws `TypeError` that names the option.
 */
export function parseAllow(allow: readonly OtherCredential[]): ReadonlySet<OtherCredential> {
	if (!Array.isArray(allow) || !allow.every((credential) => OTHER_CREDENTIALS.includes(credential))) {
		throw new TypeError(`The option \`allow\` must be a list of: ${OTHER_CREDENTIALS.join(', ')}`);
	}
	return new Set(allow);
}

/** Dependencies of {@link checkCaller}. */
export interface CallerContext {
	readonly tenant: TenantInfo;
	readonly time: TimeOptions;
	/** Credentials that are accepted in addition to those of the app. */
	readonly allow: ReadonlySet<OtherCredential>;
	/** The account for which the site issued a Bearer token; undefined for any other token. */
	readonly userForToken: (bearerToken: string) => Promise<string | undefined>;
}

/**
 * Identifies the caller as Atlassian's servers do, by signature, times, issuer and query string hash. Only the hash of
 * Atlassian's own canonical request is accepted: variants that the Authenticator tolerates are refused here.
 *
 * @throws {@link DecodeError}; its message explains a wrong hash. It holds no token.
 */
export async function checkCaller(request: Request, context: CallerContext): Promise<Caller> {
	const credentials = findCredentials(request, isBitbucket(context.tenant));
	if (credentials.scheme === 'jwt') return checkJwt(request, credentials.token, context);
	if (credentials.scheme === 'basic') {
		assertAllowed('basic', context, 'The request has Basic credentials');
		return { type: 'basic', username: credentials.username };
	}
	if (credentials.scheme === 'bearer') {
		const accountId = await context.userForToken(credentials.token);
		if (accountId !== undefined) return { type: 'user', accountId };
		assertAllowed('bearer', context, 'This site did not issue the Bearer token');
		return { type: 'bearer' };
	}
	assertAllowed('anonymous', context, 'The request has neither `Authorization: JWT ...` nor the parameter `jwt`');
	return { type: 'anonymous' };
}

function assertAllowed(credential: OtherCredential, { allow }: CallerContext, problem: string): void {
	if (allow.has(credential)) return;
	throw new DecodeError('ERR_TOKEN_MISSING', `${problem}: to accept it, set the option \`allow: ['${credential}']\``);
}

async function checkJwt(request: Request, token: string, { tenant, time }: CallerContext): Promise<Caller> {
	const claims = await verifyJwt(token, tenant.sharedSecret, time);
	checkIssuer(claims, tenant);
	await checkQsh(claims, request, tenant);
	// The claim `sub` does not impersonate a user: only a token of Atlassian's authorization server does.
	return { type: 'app', key: tenant.key, claims };
}

function checkIssuer({ iss, sub }: VerifiedClaims, tenant: TenantInfo): void {
	if (iss === tenant.clientKey && iss !== tenant.key) {
		throw new DecodeError(
			'ERR_ISSUER',
			'The issuer (iss) is the client key, as in tokens from Atlassian: tokens of an app have the key of the app',
		);
	}
	if (iss !== tenant.key) {
		throw new DecodeError('ERR_ISSUER', `The issuer (iss) must be the key of the app, ${tenant.key}`);
	}
	if (isBitbucket(tenant) && sub !== tenant.clientKey) {
		throw new DecodeError('ERR_CLAIM', 'The subject (sub) must be the client key: Bitbucket finds the tenant by it');
	}
}

async function checkQsh({ qsh }: VerifiedClaims, { method, url }: Request, tenant: TenantInfo): Promise<void> {
	if (qsh === undefined || qsh === '') throw new DecodeError('ERR_QSH_MISSING', 'The token has no claim qsh');
	const { baseUrl } = tenant;
	const [canonical = ''] = acceptedCanonicalRequests(method, wireTarget(url), basePathOf(baseUrl));
	if (qsh === (await hashCanonicalRequest(canonical))) return;
	const explanation = await explainQsh(method, url, { baseUrl, qsh });
	throw new DecodeError('ERR_QSH_MISMATCH', `The token was made for another request\n${String(explanation)}`);
}
