import { askToken } from './ask-token.ts';
import type { Credential } from './credential.ts';
import { assertStrings, AUTH_URL, withGateway, type GatewayOptions } from './oauth-options.ts';
import { cacheKey, keepToken, renewedToken } from './renewed-token.ts';
import type { StoredToken } from './token-cache.ts';

/** What {@link oauth2} is made of. */
export interface OAuth2Options extends GatewayOptions {
	/** Of your app, from its settings. */
	clientId: string;
	clientSecret: string;
	/** The one that was given out last: it is good for one use. */
	refreshToken: string;
	/** Stores the next refresh token. The new access token is used once this is done; when it fails, it is called again. */
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
	/** Fetched, but not stored by the caller yet. */
	let unsaved: StoredToken | undefined;
	const keyFor = (token: string): Promise<string> => cacheKey('3lo', tokenUrl, clientId, clientSecret, token);

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
		async ask(context) {
			const form = { grant_type: 'refresh_token', client_id: clientId, client_secret: clientSecret };
			const stored = unsaved ?? (await askToken(tokenUrl, { ...form, refresh_token: refreshToken }, context));
			const { refreshToken: next, token: accessToken, until: expiresAt } = stored;
			if (next === undefined || next === refreshToken)
				return { token: accessToken, until: expiresAt, renewAt: stored.renewAt };
			unsaved = stored;
			await onRefresh({ refreshToken: next, accessToken, expiresAt });
			unsaved = undefined;
			return stored;
		},
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
