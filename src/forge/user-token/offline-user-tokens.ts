import { sha256Hex } from '../../crypto/index.ts';
import { CredentialError } from '../../errors.ts';
import { checkForgeApi } from '../../cloud/index.ts';
import { fetchJson, isPlain, refreshTime } from '../../http/index.ts';
import { isRecord } from '../../is-record.ts';
import { ExpiringMap, lruSet } from '../../lru.ts';
import { observeToken } from '../../telemetry/index.ts';
import { hasSystemToken, type ForgeInstallation } from '../installation/index.ts';
import { contextIdForms, mutationBody, readMutation } from './mutation.ts';

/** A token that acts as a user who is absent. Plain JSON. */
export interface ForgeUserToken {
	readonly token: string;
	/** Milliseconds since 1970. */
	readonly expiresAt: number;
	/** From then on it is replaced: milliseconds since 1970. */
	readonly refreshAt: number;
}

/** Where the tokens are kept: a `Map`, a Keyv, or your own. The tokens are secret. Keys are hashes. */
export interface ForgeUserTokenCache {
	get(key: string): unknown;
	/** @param ttl how long the token is valid, in milliseconds. */
	set(key: string, value: ForgeUserToken, ttl: number): unknown;
}

/** Options of {@link createOfflineUserTokens}. */
export interface OfflineUserTokensOptions {
	/** @default globalThis.fetch */
	fetch?: typeof globalThis.fetch | undefined;
	/**
	 * Milliseconds since 1970.
	 *
	 * @default Date.now
	 */
	now?: (() => number) | undefined;
	/** @default the last 1000 tokens, in memory */
	cache?: ForgeUserTokenCache | undefined;
	/**
	 * The GraphQL API. Isolated Cloud has its own. It must be https.
	 *
	 * @default 'https://api.atlassian.com/graphql', and that of its local site for an installation of one
	 */
	graphqlUrl?: string | URL | undefined;
	/**
	 * The `contextIds` of the mutation, where the default is wrong; see below.
	 *
	 * @default the ARI of the installation's context, and where that is refused, that of the workspace
	 */
	contextIds?: ((installation: ForgeInstallation) => readonly string[]) | undefined;
}

/** A user who is absent. */
export interface OfflineUser {
	/** The account id. */
	readonly accountId: string;
	/** `accountType` of the user, if it is known: `app` is a service account, for which Forge issues no token. */
	readonly accountType?: string | undefined;
	/** A token that a response refused with 401: it is not used again. */
	readonly refused?: string | undefined;
}

/** Returns a token that acts as a user in an installation. */
export type OfflineUserTokens = (installation: ForgeInstallation, user: OfflineUser) => Promise<ForgeUserToken>;

const GRAPHQL_URL = 'https://api.atlassian.com/graphql';
const ACCOUNT_ID = /^[\w:.-]{1,128}$/;
const CAPACITY = 1000;
/** How long a refusal is remembered, in milliseconds: the API allows 1000 calls a minute from an app. */
const REFUSAL = 60_000;

/**
 * Tokens for acting as users who are absent, by `offlineUserAuthToken` of the GraphQL API: with the permissions of the user,
 * cached for each installation and account. Concurrent callers share one request.
 *
 * The manifest needs `read:app-system-token`, and `allowImpersonation: true` for the scopes to act with. Forge allows 1000
 * requests a minute from an app (older pages: 10,000), so a refusal is remembered for a minute. Atlassian's pages
 * disagree about the form of `contextIds`: see the option.
 *
 * It throws {@link CredentialError}: `ERR_SYSTEM_TOKEN` when the installation has no valid system token,
 * `ERR_ACCOUNT` for a service account (ID-9158) or an invalid account id, `ERR_TOKEN_REFUSED` when Forge issues none for the
 * account or does not accept the system token, `ERR_TOKEN_UNAVAILABLE` when Forge does not respond, `ERR_TOKEN_RESPONSE` for
 * a response without a token.
 *
 * @throws `TypeError` that names the wrong option.
 * @see https://developer.atlassian.com/platform/forge/remote/calling-product-apis/
 *
 * @example
 * const userTokens = createOfflineUserTokens();
 * const { token } = await userTokens(installation, { accountId: '557058:0a0a0a0a-1111-4222-8333-444444444444' });
 */
export function createOfflineUserTokens(options: OfflineUserTokensOptions = {}): OfflineUserTokens {
	const { fetch = globalThis.fetch, now = Date.now, contextIds, cache = boundedCache() } = options;
	const given = options.graphqlUrl === undefined ? undefined : checkUrl(options.graphqlUrl);
	const inFlight = new Map<string, Promise<ForgeUserToken>>();
	const refusals = new ExpiringMap<CredentialError>(CAPACITY, now);
	/** The form of `contextIds` that was accepted last, by installation. */
	const accepted = new Map<string, string>();

	const mutate = async (installation: ForgeInstallation, url: string, accountId: string): Promise<ForgeUserToken> => {
		const { installationId } = installation;
		const systemToken = systemTokenOf(installation, now());
		const forms = contextIds === undefined ? contextIdForms(installation) : [contextIds(installation)];
		const known = accepted.get(installationId);
		const ordered = forms.toSorted((a, b) => Number(b[0] === known) - Number(a[0] === known));
		const messages: string[] = [];
		for (const form of ordered) {
			// Expiry counts from before the request, so that network time shortens the token's life rather than extends it.
			const from = now();
			const response = await fetchJson(fetch, 'The GraphQL API of Atlassian', url, {
				method: 'POST',
				headers: {
					accept: 'application/json',
					'content-type': 'application/json',
					authorization: `Bearer ${systemToken}`,
				},
				body: JSON.stringify(mutationBody(form, accountId)),
			});
			const result = readMutation(response, systemToken);
			if (result.isSuccess) {
				if (form[0] !== undefined) lruSet(accepted, installationId, form[0], CAPACITY);
				const expiresAt = from + result.ttl * 1000;
				return { token: result.token, expiresAt, refreshAt: refreshTime(from, expiresAt) };
			}
			messages.push(...result.messages);
		}
		throw new CredentialError('ERR_TOKEN_REFUSED', refusalText([...new Set(messages)]));
	};
	const requestToken = (installation: ForgeInstallation, url: string, accountId: string): Promise<ForgeUserToken> =>
		observeToken({ operation: undefined, grant: 'offline_user', url }, () => mutate(installation, url, accountId));

	return async (installation, { accountId, accountType, refused }) => {
		if (!ACCOUNT_ID.test(accountId)) throw new CredentialError('ERR_ACCOUNT', 'The account id is invalid');
		if (accountType === 'app') {
			throw new CredentialError(
				'ERR_ACCOUNT',
				'The account is a service account: Forge issues no token for these (ID-9158)',
			);
		}
		const url = given ?? graphqlUrlOf(installation);
		const key = await keyOf(url, installation, accountId);
		const isFresh = (kept: ForgeUserToken): boolean => now() < kept.refreshAt && kept.token !== refused;
		const kept = asUserToken(await cache.get(key));
		if (kept !== undefined && isFresh(kept)) return kept;
		const refusal = refusals.get(key);
		if (refusal !== undefined) throw refusal;
		const running = inFlight.get(key);
		if (running !== undefined) return running;
		const asking = (async (): Promise<ForgeUserToken> => {
			// Another caller may have fetched it while the cache was read.
			const latest = asUserToken(await cache.get(key));
			if (latest !== undefined && isFresh(latest)) return latest;
			try {
				const token = await requestToken(installation, url, accountId);
				await cache.set(key, token, Math.max(1, token.expiresAt - now()));
				return token;
			} catch (error) {
				if (!(error instanceof CredentialError)) throw error;
				const { code } = error;
				if (code === 'ERR_TOKEN_REFUSED' && error.status === undefined) {
					refusals.set(key, error, now() + REFUSAL);
				}
				if (
					code !== 'ERR_TOKEN_UNAVAILABLE' ||
					latest === undefined ||
					latest.token === refused ||
					now() >= latest.expiresAt
				) {
					throw error;
				}
				return latest;
			}
		})().finally(() => inFlight.delete(key));
		inFlight.set(key, asking);
		return asking;
	};
}

/**
 * The system token of an installation.
 *
 * @throws {@link CredentialError} `ERR_SYSTEM_TOKEN` when it is missing or has expired; the message says how to get one.
 */
export function systemTokenOf(installation: ForgeInstallation, now: number): string {
	if (hasSystemToken(installation, now)) return installation.systemToken.token;
	const { systemToken } = installation;
	const state =
		systemToken === undefined
			? 'has no system token'
			: `has a system token that ended at ${new Date(systemToken.expiresAt).toISOString()}`;
	throw new CredentialError(
		'ERR_SYSTEM_TOKEN',
		`The installation ${state}: Forge sends another one with the next event, schedule or call of an endpoint that has \`appSystemToken\`. ` +
			'An hourly `scheduledTrigger` keeps it fresh',
	);
}

/**
 * A credential that acts as an absent user: for `createClient`, whose `baseUrl` is the installation's `apiBaseUrl`.
 *
 * @example
 * const credential = offlineUser(userTokens, installation, { accountId });
 * const client = createClient({ baseUrl: installation.apiBaseUrl, credential });
 */
export function offlineUser(
	tokens: OfflineUserTokens,
	installation: ForgeInstallation,
	user: Omit<OfflineUser, 'refused'>,
): (
	request: Request,
	context: { readonly refused: { readonly authorization: string | undefined } | undefined },
) => Promise<string> {
	return async (_, { refused }) => {
		const { token } = await tokens(installation, { ...user, refused: refused?.authorization?.replace(/^Bearer /, '') });
		return `Bearer ${token}`;
	};
}

function refusalText(messages: readonly string[]): string {
	const reasons = messages.length === 0 ? '' : `: ${messages.join('; ')}`;
	return (
		`Forge issues no token for the account${reasons}. It issues none to apps whose scopes have no \`allowImpersonation\`, ` +
		'for accounts that the site does not know, and for service accounts (ID-9158)'
	);
}

/** A hash of everything that the token depends on. */
async function keyOf(url: string, { appId, installationId }: ForgeInstallation, accountId: string): Promise<string> {
	return `atlassian-rest-client:${await sha256Hex(JSON.stringify(['forge-user', url, appId, installationId, accountId]))}`;
}

function asUserToken(value: unknown): ForgeUserToken | undefined {
	if (!isRecord(value)) return undefined;
	const { token, expiresAt, refreshAt } = value;
	return typeof token === 'string' && typeof expiresAt === 'number' && typeof refreshAt === 'number'
		? { token, expiresAt, refreshAt }
		: undefined;
}

function boundedCache(): ForgeUserTokenCache {
	const entries = new Map<string, ForgeUserToken>();
	return { get: (key) => entries.get(key), set: (key, value) => lruSet(entries, key, value, CAPACITY) };
}

/** The local site of an installation has its own. @throws `TypeError` where it must not be called. */
function graphqlUrlOf({ apiBaseUrl = '', development }: ForgeInstallation): string {
	if (development === undefined) return GRAPHQL_URL;
	checkForgeApi(apiBaseUrl, development);
	return `${development.apiUrl}/graphql`;
}

/** The system token is sent to this URL. */
function checkUrl(address: string | URL): string {
	const url = URL.parse(address);
	if (url?.protocol !== 'https:' || !isPlain(url)) {
		throw new TypeError('The option `graphqlUrl` must be an https URL without user, query or fragment');
	}
	return url.href;
}
