import { CredentialError } from '../../errors.ts';
import { signJwt } from '../../jwt/index.ts';
import { signingCopy, type KnownTenant, type TenantInfo } from '../../tenant/index.ts';
import { assertActsAsUser, type AsUserOptions } from './act-as-user.ts';
import { askToken } from './ask-token.ts';
import { clockOffset, MINUTE } from './clock-offset.ts';
import type { Credential, CredentialContext } from './credential.ts';
import { cacheKey, keepToken, renewedToken } from './renewed-token.ts';
import type { StoredToken } from './token-cache.ts';

const TOKEN_URL = 'https://oauth-2-authorization-server.services.atlassian.com/oauth2/token';
const GRANT = 'urn:ietf:params:oauth:grant-type:jwt-bearer';
/** How far the token server is ahead of a clock, in milliseconds, where they were found to differ: the one that was asked last. */
const offsets = new WeakMap<() => number, { readonly tokenUrl: string; readonly offset: number }>();

/**
 * Acts as a user of the tenant: the app needs the scope `ACT_AS_USER`. `jira.asUser(accountId)` does the same for the
 * tenant of a client.
 *
 * Tokens are kept by tenant, user and scopes, for all clients of the process with the same `fetch`.
 *
 * @throws `TypeError` for a tenant without `oauthClientId`, or no account id.
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
	assertActsAsUser(tenant, accountId);
	const { cache, tokenUrl = TOKEN_URL } = options;
	const scope = [...new Set(options.scopes?.map((name) => name.toUpperCase()))].toSorted().join(' ');

	async function askBy(context: CredentialContext, offset: number): Promise<StoredToken> {
		const iat = Math.floor((context.now() + offset) / 1000);
		const claims = {
			iss: `urn:atlassian:connect:clientid:${tenant.oauthClientId}`,
			sub: `urn:atlassian:connect:useraccountid:${accountId}`,
			tnt: tenant.baseUrl,
			aud: new URL(tokenUrl).origin,
			iat,
			exp: iat + 60,
		};
		const assertion = await signJwt(claims, tenant.sharedSecret);
		return askToken(tokenUrl, { grant_type: GRANT, assertion, ...(scope === '' ? {} : { scope }) }, context);
	}

	const credential = renewedToken({
		cache,
		keep: keepToken,
		locate: () => {
			const { clientKey, sharedSecret, oauthClientId, baseUrl } = tenant;
			return cacheKey('user', tokenUrl, clientKey, sharedSecret, oauthClientId, baseUrl, accountId, scope);
		},
		async ask(context) {
			const last = offsets.get(context.now);
			const known = last?.tokenUrl === tokenUrl ? last.offset : 0;
			try {
				return await askBy(context, known);
			} catch (error) {
				const date = error instanceof CredentialError ? error.date : undefined;
				const offset = clockOffset(date ?? null, context.now);
				if (!(Math.abs(offset - known) > MINUTE)) throw error;
				const stored = await askBy(context, offset);
				offsets.set(context.now, { tokenUrl, offset });
				return stored;
			}
		},
	});
	return Object.assign(credential, { baseUrl: tenant.baseUrl });
}
