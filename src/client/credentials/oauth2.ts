import { DAY } from '../../time.ts';
import { CredentialError } from '../../errors.ts';
import { fetchToken, isToken, refreshTime } from '../../http/index.ts';
import { assertSpelling } from '../../option-names.ts';
import type { Credential, CredentialContext } from './credential.ts';
import { assertStrings, GATEWAY_OPTIONS, tokenUrlOf, withGateway, type GatewayOptions } from './oauth-options.ts';
import { cacheKey, refreshingToken, storeToken } from './refreshing-token.ts';
import { pendingRefresh } from './pending-refresh.ts';
import { asStoredToken, type StoredToken, type TokenCache } from './token-cache.ts';

/** Options of {@link oauth2}. */
export interface OAuth2Options extends GatewayOptions {
	/** The client id of your app, from its settings. */
	clientId: string;
	clientSecret: string;
	/**
	 * The most recent refresh token: it can be used once. Or a function that loads it, which is called before each refresh, and
	 * once more after a refusal: with several processes, or after a long idle time, another one may have refreshed it. Use of an
	 * old token ends all of its family, and the user has to consent again.
	 */
	refreshToken: string | (() => string | Promise<string>);
	/**
	 * For several processes, with a function as `refreshToken`: runs the function that it gets while no other process runs one
	 * for the same user, waits for it, and passes its rejection on. Without it, two refreshes at the same moment may store the
	 * older of their two refresh tokens, which ends the consent later.
	 *
	 * @default none
	 */
	lock?: ((run: () => Promise<void>) => Promise<void>) | undefined;
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

const OPTIONS: readonly (keyof OAuth2Options)[] = [
	...GATEWAY_OPTIONS,
	'clientId',
	'clientSecret',
	'refreshToken',
	'accessToken',
	'expiresAt',
	'onRefresh',
	'lock',
];

/** An unused refresh token expires after 90 days. */
const IDLE = 90 * DAY;

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
 * const refreshToken = () => db.load(user);
 * createClient({ credential: oauth2({ clientId, clientSecret, refreshToken, onRefresh, cloudId }) });
 */
export function oauth2(options: OAuth2Options): Credential {
	const { clientId, clientSecret, onRefresh, cache } = options;
	assertSpelling(options, OPTIONS, ' of `oauth2`');
	const tokenUrl = tokenUrlOf(options);
	assertStrings('oauth2', { clientId, clientSecret });
	const load = typeof options.refreshToken === 'function' ? options.refreshToken : undefined;
	/** Empty until it is loaded. */
	let refreshToken = '';
	if (typeof options.refreshToken !== 'function') {
		({ refreshToken } = options);
		assertStrings('oauth2', { refreshToken });
	}
	/** Tokens that were used here: a store that is slow to replicate may still return them. */
	const used = new Set<string>();
	if (typeof onRefresh !== 'function') throw new TypeError('The option `onRefresh` of `oauth2` must be a function');
	const { lock } = options;
	if (lock !== undefined && (typeof lock !== 'function' || load === undefined)) {
		throw new TypeError('The option `lock` of `oauth2` must be a function, and needs one as `refreshToken`');
	}
	const given = givenToken(options);
	const pending = pendingRefresh();
	const keyFor = (token: string, kind = '3lo'): Promise<string> =>
		cacheKey(kind, tokenUrl, clientId, clientSecret, token);

	async function reload(): Promise<void> {
		if (load === undefined) return;
		const loaded = await loadToken(load);
		if (!used.has(loaded)) refreshToken = loaded;
	}

	/** The access token that another process has fetched with the token that was just loaded. */
	async function findFresh({ now, refused }: CredentialContext, cache: TokenCache): Promise<StoredToken | undefined> {
		const found = asStoredToken(await cache.get(await keyFor(refreshToken)));
		const isFresh =
			found !== undefined && now() < found.refreshAt && refused?.authorization !== `Bearer ${found.token}`;
		return isFresh && found.refreshToken === undefined ? found : undefined;
	}

	/** Loads the refresh token before the refresh, and once more if it is refused. */
	async function refresh(context: CredentialContext, cache: TokenCache): Promise<StoredToken> {
		if (load === undefined) return ask(context, cache);
		const known = refreshToken;
		await reload();
		const found = refreshToken === known ? undefined : await findFresh(context, cache);
		if (found !== undefined) return found;
		const tried = refreshToken;
		try {
			return await ask(context, cache);
		} catch (error) {
			if (!(error instanceof CredentialError && error.code === 'ERR_TOKEN_REFUSED')) throw error;
			await reload();
			if (refreshToken === tried) throw error;
			return (await findFresh(context, cache)) ?? ask(context, cache);
		}
	}

	/** @param seen refresh tokens with a pending result: the entries of a cache may form a circle */
	async function ask(
		context: CredentialContext,
		cache: TokenCache,
		seen: ReadonlySet<string> = new Set(),
	): Promise<StoredToken> {
		const current = refreshToken;
		const key = await keyFor(current, '3lo, not stored');
		const found = await pending.find(cache, key);
		const kept = found?.refreshToken === current || seen.has(current) ? undefined : found;
		const form = {
			grant_type: 'refresh_token',
			client_id: clientId,
			client_secret: clientSecret,
			refresh_token: current,
		};
		const stored = kept ?? (await fetchToken(tokenUrl, form, context)).token;
		const { refreshToken: next, token: accessToken, expiresAt, refreshAt } = stored;
		if (next === undefined || next === current) return { token: accessToken, expiresAt, refreshAt };
		if (kept === undefined) await pending.store(cache, key, stored, IDLE);
		await onRefresh({ refreshToken: next, accessToken, expiresAt });
		await pending.remove(cache, key);
		rememberUsed(used, current);
		// The stored token may have expired.
		if (kept === undefined || context.now() < refreshAt) return stored;
		refreshToken = next;
		return ask(context, cache, new Set([...seen, current]));
	}

	const credential = refreshingToken({
		cache,
		/** Other processes may have refreshed meanwhile: each used token leads to the next. */
		async cacheKey(read) {
			if (refreshToken === '') await reload();
			for (const seen = new Set([refreshToken]); ;) {
				const key = await keyFor(refreshToken);
				const next = (await read(key))?.refreshToken;
				if (next === undefined || seen.has(next)) return key;
				seen.add(next);
				refreshToken = next;
			}
		},
		fetch(context, cache) {
			const isUsable =
				given !== undefined &&
				(load !== undefined || refreshToken === options.refreshToken) &&
				used.size === 0 &&
				context.refused?.authorization !== `Bearer ${given.token}` &&
				context.now() < given.expiresAt;
			if (!isUsable)
				return lock === undefined ? refresh(context, cache) : runLocked(lock, () => refresh(context, cache));
			return Promise.resolve({ ...given, refreshAt: refreshTime(context.now(), given.expiresAt) });
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

/** @throws {@link CredentialError} for a lock that fails before it runs the refresh. */
async function runLocked(
	lock: NonNullable<OAuth2Options['lock']>,
	refresh: () => Promise<StoredToken>,
): Promise<StoredToken> {
	let refreshed: Promise<StoredToken> | undefined;
	let failure: unknown;
	try {
		await lock(async () => void (await (refreshed = refresh())));
	} catch (error) {
		failure = error;
	}
	// Its own failure counts, not that of the lock.
	if (refreshed !== undefined) return refreshed;
	throw new CredentialError('ERR_TOKEN_UNAVAILABLE', 'The lock of the refresh token failed', { cause: failure });
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

const MAX_USED = 20;

function rememberUsed(used: Set<string>, token: string): void {
	used.add(token);
	const [oldest] = used;
	if (used.size > MAX_USED && oldest !== undefined) used.delete(oldest);
}

/** @throws {@link CredentialError}: a store that fails may be back soon, so that a token that is still valid is used. */
async function loadToken(load: () => string | Promise<string>): Promise<string> {
	let loaded: unknown;
	try {
		loaded = await load();
	} catch (cause) {
		throw new CredentialError('ERR_TOKEN_UNAVAILABLE', 'The refresh token could not be loaded', { cause });
	}
	if (isToken(loaded)) return loaded;
	throw new CredentialError('ERR_TOKEN_REFUSED', 'There is no refresh token: the user has to consent again');
}
