import type { TenantInfo } from '../../tenant/index.ts';
import type { TokenCache } from './token-cache.ts';

/** Options of {@link asUser}. */
export interface AsUserOptions {
	/**
	 * What the token is good for, such as `['READ', 'WRITE']`.
	 *
	 * @default all scopes of the app
	 */
	scopes?: readonly string[];
	/**
	 * Where tokens are kept.
	 *
	 * @default in memory, up to 1000
	 */
	cache?: TokenCache;
	/**
	 * The token server, for clouds of their own.
	 *
	 * @default 'https://oauth-2-authorization-server.services.atlassian.com/oauth2/token'
	 */
	tokenUrl?: string;
}

/** @throws `TypeError` for a tenant that cannot act as a user, or no user. */
export function assertActsAsUser(tenant: TenantInfo, accountId: string): void {
	if (!tenant.oauthClientId) {
		throw new TypeError('The tenant has no oauthClientId: its descriptor needs the scope ACT_AS_USER');
	}
	if (!accountId) throw new TypeError('The account id is missing');
}
