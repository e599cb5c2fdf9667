import { fetchToken, isToken, refreshTime } from '../../http/index.ts';
import type { Credential, CredentialContext } from './credential.ts';
import { assertStrings, tokenUrlOf, withGateway, type GatewayOptions } from './oauth-options.ts';
import { cacheKey, refreshingToken, storeToken } from './refreshing-token.ts';
import { pendingRefresh } from './pending-refresh.ts';
import type { StoredToken, TokenCache } from './token-cache.ts';

/** Options of {@link oauth2}. */
export interface OAuth2Options extends GatewayOptions {
	/** The client id of your app, from its settings. */
	clientId: string;
	clientSecret: string;
	/** The most recent refresh token: it can be used once. */
	refreshToken: string;
	/**
	 * The access token that came with the refresh token, from `oauthConsent` or from `onRefresh`: it is used until it expires.
	 *
	 * @default none: the first call fetches one
	 */
	accessToken?: string | undefined;
	/** With `accessToken`: when it expires, in milliseconds since 1970. */
	expiresAt?: number | undefined;
	/**
	 * Persists the next refresh token. The new access token is used once this has succeeded. If it fails, the next call calls
	 * it again with the same tokens, also if that is a call of another credential with the same refresh token and cache.
	 */
	onRefresh: (tokens: RefreshedTokens) => void | Promise<void>;
}

/** The result of a refresh. */
export interface RefreshedTokens {
	/** Replaces the previous refresh token, which is no longer valid. */
	readonly refreshToken: string;
	readonly accessToken: string;
	/** When the access token expires: milliseconds since 1970. */
	readonly expiresAt: number;
}

/** An unused refresh token expires after 90 days. */
const IDLE = 90 * 24 * 3_600_000;

/**
 * OAuth 2.0 (3LO): acts as the user who consented. Access tokens are fetched with the refresh token, cached, and refreshed
 * before they expire or after a 401; one refresh at a time, since each returns another refresh token.
 *
 * With `cloudId` the credential brings its base URL on the gateway; otherwise the client needs a `baseUrl`.
 *
 * @throws `TypeError` that names the invalid option.
 * @see https://developer.atlassian.com/cloud/jira/platform/oauth-2-3lo-apps/
 *
 * @example
 * const onRefresh = ({ refreshToken }) => db.save(user, refreshToken);
 * createClient({ credential: oauth2({ clientId, clientSecret, refreshToken, onRefresh, cloudId }) });
 */
export function oauth2(options: OAuth2Options): Credential {
	const { clientId, clientSecret, onRefresh, cache } = options;
	const tokenUrl = tokenUrlOf(options);
	let { refreshToken } = options;
	assertStrings('oauth2', { clientId, clientSecret, refreshToken });
	if (typeof onRefresh !== 'function') throw new TypeError('The option `onRefresh` of `oauth2` must be a function');
	const given = givenToken(options);
	const pending = pendingRefresh();
	const keyFor = (token: string, kind = '3lo'): Promise<string> =>
		cacheKey(kind, tokenUrl, clientId, clientSecret, token);

	/** @param seen refresh tokens with a pending result: the entries of a cache may form a circle */
	async function ask(
		context: CredentialContext,
		cache: TokenCache,
		seen: ReadonlySet<string> = new Set(),
	): Promise<StoredToken> {
		const used = refreshToken;
		const key = await keyFor(used, '3lo, not stored');
		const found = await pending.find(cache, key);
		const kept = found?.refreshToken === used || seen.has(used) ? undefined : found;
		const form = { grant_type: 'refresh_token', client_id: clientId, client_secret: clientSecret, refresh_token: used };
		const stored = kept ?? (await fetchToken(tokenUrl, form, context)).token;
		const { refreshToken: next, token: accessToken, expiresAt, refreshAt } = stored;
		if (next === undefined || next === used) return { token: accessToken, expiresAt, refreshAt };
		if (kept === undefined) await pending.store(cache, key, stored, IDLE);
		await onRefresh({ refreshToken: next, accessToken, expiresAt });
		await pending.remove(cache, key);
		// The stored token may have expired.
		if (kept === undefined || context.now() < refreshAt) return stored;
		refreshToken = next;
		return ask(context, cache, new Set([...seen, used]));
	}

	const credential = refreshingToken({
		cache,
		/** Other processes may have refreshed meanwhile: each used token leads to the next. */
		async cacheKey(read) {
			for (const seen = new Set([refreshToken]); ;) {
				const key = await keyFor(refreshToken);
				const next = (await read(key))?.refreshToken;
				if (next === undefined || seen.has(next)) return key;
				seen.add(next);
				refreshToken = next;
			}
		},
		async fetch(context, cache) {
			const isUsable =
				given !== undefined &&
				refreshToken === options.refreshToken &&
				context.refused?.authorization !== `Bearer ${given.token}` &&
				context.now() < given.expiresAt;
			if (!isUsable) return ask(context, cache);
			return { ...given, refreshAt: refreshTime(context.now(), given.expiresAt) };
		},
		async store(cache, key, stored, context) {
			const { refreshToken: next, ...access } = stored;
			if (next === undefined) return storeToken(cache, key, stored, context);
			// First: a cache that fails must not lead back to the used token.
			refreshToken = next;
			await storeToken(cache, await keyFor(next), access, context);
			await cache.set(key, stored, IDLE);
		},
	});
	return withGateway(credential, options);
}

/** @throws `TypeError` that names the invalid option. */
function givenToken({ accessToken, expiresAt }: OAuth2Options): { token: string; expiresAt: number } | undefined {
	if (accessToken === undefined) return undefined;
	if (!isToken(accessToken)) throw new TypeError('The option `accessToken` of `oauth2` must be a token');
	if (typeof expiresAt !== 'number' || !Number.isFinite(expiresAt)) {
		throw new TypeError(
			'The option `expiresAt` of `oauth2` must be a number of milliseconds: the end of `accessToken`',
		);
	}
	return { token: accessToken, expiresAt };
}
