import { CredentialError } from '../../errors.ts';
import { fetchToken } from '../../http/index.ts';
import { signJwt } from '../../jwt/index.ts';
import { signingCopy, type KnownTenant, type TenantInfo } from '../../tenant/index.ts';
import { MINUTE } from '../../time.ts';
import { CLIENT_URN, JWT_BEARER, TOKEN_URL, USER_URN } from '../../user-impersonation.ts';
import { assertNotPrinted, clockOffset } from './connect-jwt.ts';
import type { Credential, CredentialContext } from './credential.ts';
import { cacheKey, refreshingToken, storeToken } from './refreshing-token.ts';
import type { StoredToken, TokenCache } from './token-cache.ts';

/** Options of {@link asUser}. */
export interface AsUserOptions {
	/**
	 * The scopes of the token, such as `['READ', 'WRITE']`.
	 *
	 * @default all scopes of the app
	 */
	scopes?: readonly string[] | undefined;
	/**
	 * The store for tokens.
	 *
	 * @default in memory, up to 1000
	 */
	cache?: TokenCache | undefined;
	/**
	 * The token server, for isolated clouds.
	 *
	 * @default 'https://oauth-2-authorization-server.services.atlassian.com/oauth2/token'
	 */
	tokenUrl?: string | undefined;
}

/** By clock, how far the token server that was asked last is ahead, in milliseconds, if they differ. */
const offsets = new WeakMap<() => number, { readonly tokenUrl: string; readonly offset: number }>();

/**
 * Acts as a user of the tenant (user impersonation): the app needs the scope `ACT_AS_USER`. `jira.asUser(accountId)` does
 * the same for the tenant of a client.
 *
 * Tokens are cached by tenant, user and scopes, for all clients of the process with the same `fetch`.
 *
 * @throws `TypeError` for a tenant without `oauthClientId`, or without an account id.
 * @see https://developer.atlassian.com/cloud/jira/software/user-impersonation-for-connect-apps
 *
 * @example
 * createClient({ credential: asUser(tenant, accountId, { scopes: ['READ'] }) });
 */
export function asUser(
	tenantInfo: TenantInfo | KnownTenant,
	accountId: string,
	options: AsUserOptions = {},
): Credential {
	const tenant = signingCopy(tenantInfo);
	if (!tenant.oauthClientId) {
		throw new TypeError('The tenant has no oauthClientId: its descriptor needs the scope ACT_AS_USER');
	}
	assertNotPrinted(tenant);
	if (!accountId) throw new TypeError('The account id is missing');
	const { cache, tokenUrl = TOKEN_URL } = options;
	const scope = [...new Set(options.scopes?.map((name) => name.toUpperCase()))].toSorted().join(' ');

	async function ask(context: CredentialContext, offset: number): Promise<StoredToken> {
		const iat = Math.floor((context.now() + offset) / 1000);
		const claims = {
			iss: `${CLIENT_URN}${tenant.oauthClientId}`,
			sub: `${USER_URN}${accountId}`,
			tnt: tenant.baseUrl,
			aud: new URL(tokenUrl).origin,
			iat,
			exp: iat + 60,
		};
		const assertion = await signJwt(claims, tenant.sharedSecret);
		return (
			await fetchToken(tokenUrl, { grant_type: JWT_BEARER, assertion, ...(scope === '' ? {} : { scope }) }, context)
		).token;
	}

	const credential = refreshingToken({
		cache,
		store: storeToken,
		cacheKey: () => {
			const { clientKey, sharedSecret, oauthClientId, baseUrl } = tenant;
			return cacheKey('user', tokenUrl, clientKey, sharedSecret, oauthClientId, baseUrl, accountId, scope);
		},
		async fetch(context) {
			const last = offsets.get(context.now);
			const known = last?.tokenUrl === tokenUrl ? last.offset : 0;
			try {
				return await ask(context, known);
			} catch (error) {
				const date = error instanceof CredentialError ? error.date : undefined;
				const offset = clockOffset(date ?? null, context.now);
				if (!(Math.abs(offset - known) > MINUTE)) throw error;
				const stored = await ask(context, offset);
				offsets.set(context.now, { tokenUrl, offset });
				return stored;
			}
		},
	});
	return Object.assign(credential, { baseUrl: tenant.baseUrl });
}
