import { askToken } from './ask-token.ts';
import type { Credential, CredentialContext } from './credential.ts';
import { assertStrings, AUTH_URL, withGateway, type GatewayOptions } from './oauth-options.ts';
import { cacheKey, keepToken, renewedToken } from './renewed-token.ts';
import type { StoredToken, TokenCache } from './token-cache.ts';
import { unsavedToken } from './unsaved-token.ts';

/** What {@link oauth2} is made of. */
export interface OAuth2Options extends GatewayOptions {
	/** Of your app, from its settings. */
	clientId: string;
	clientSecret: string;
	/** The one that was given out last: it is good for one use. */
	refreshToken: string;
	/**
	 * Stores the next refresh token. The new access token is used once this is done; when it fails, it is called again by
	 * the next call, also that of another credential of the same refresh token and cache.
	 */
	onRefresh: (tokens: RefreshedTokens) => void | Promise<void>;
}

/** What a refresh gave. */
export interface RefreshedTokens {
	/** To be stored in place of the one before, which is of no use any more. */
	readonly refreshToken: string;
	readonly accessToken: string;
	/** When the access token ends: milliseconds since 1970. */
	readonly expiresAt: number;
}

/** A refresh token that is not used ends after 90 days. */
const IDLE = 90 * 24 * 3_600_000;

/**
 * OAuth 2.0 (3LO): acts as the user who consented. Access tokens are fetched with the refresh token, kept, and renewed
 * before they end or after a 401; one refresh at a time, since each gives another refresh token.
 *
 * With `cloudId` it knows its address on the gateway; otherwise give `baseUrl` to the client.
 *
 * @throws `TypeError` that names the missing option.
 * @see https://developer.atlassian.com/cloud/jira/platform/oauth-2-3lo-apps/
 *
 * @example
 * const onRefresh = ({ refreshToken }) => db.save(user, refreshToken);
 * createClient({ credential: oauth2({ clientId, clientSecret, refreshToken, onRefresh, cloudId }) });
 */
export function oauth2(options: OAuth2Options): Credential {
	const { clientId, clientSecret, onRefresh, cache, tokenUrl = AUTH_URL } = options;
	let { refreshToken } = options;
	assertStrings('oauth2', { clientId, clientSecret, refreshToken });
	if (typeof onRefresh !== 'function') throw new TypeError('The option `onRefresh` of `oauth2` must be a function');
	const unsaved = unsavedToken();
	const keyFor = (token: string, kind = '3lo'): Promise<string> =>
		cacheKey(kind, tokenUrl, clientId, clientSecret, token);

	/** @param seen refresh tokens for which something was left: a cache may go in circles */
	async function ask(
		context: CredentialContext,
		cache: TokenCache,
		seen: ReadonlySet<string> = new Set(),
	): Promise<StoredToken> {
		const used = refreshToken;
		const key = await keyFor(used, '3lo, not stored');
		const found = await unsaved.find(cache, key);
		const left = found?.refreshToken === used || seen.has(used) ? undefined : found;
		const form = { grant_type: 'refresh_token', client_id: clientId, client_secret: clientSecret, refresh_token: used };
		const stored = left ?? (await askToken(tokenUrl, form, context));
		const { refreshToken: next, token: accessToken, until: expiresAt, renewAt } = stored;
		if (next === undefined || next === used) return { token: accessToken, until: expiresAt, renewAt };
		if (left === undefined) await unsaved.keep(cache, key, stored, IDLE);
		await onRefresh({ refreshToken: next, accessToken, expiresAt });
		await unsaved.drop(cache, key);
		// What was left may have ended meanwhile.
		if (left === undefined || context.now() < renewAt) return stored;
		refreshToken = next;
		return ask(context, cache, new Set([...seen, used]));
	}

	const credential = renewedToken({
		cache,
		/** Others may have refreshed meanwhile: each token that was used leads to the next. */
		async locate(read) {
			for (const seen = new Set([refreshToken]); ;) {
				const key = await keyFor(refreshToken);
				const next = (await read(key))?.refreshToken;
				if (next === undefined || seen.has(next)) return key;
				seen.add(next);
				refreshToken = next;
			}
		},
		ask: async (context, cache) => ask(context, cache),
		async keep(cache, key, stored, context) {
			const { refreshToken: next, ...access } = stored;
			if (next === undefined) return keepToken(cache, key, stored, context);
			// First: a cache that fails must not lead back to the one that is used up.
			refreshToken = next;
			await keepToken(cache, await keyFor(next), access, context);
			await cache.set(key, stored, IDLE);
		},
	});
	return withGateway(credential, options);
}
