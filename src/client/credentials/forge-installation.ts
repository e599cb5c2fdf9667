import {
	createOfflineUserTokens,
	offlineUser,
	systemTokenOf,
	type ForgeInstallation,
	type OfflineUserTokens,
} from '../../forge/index.ts';
import { HIDDEN } from '../../redact/index.ts';
import { perTransport } from '../../per-transport.ts';
import type { Credential } from './credential.ts';

/** Options of {@link InstallationClient.asUser}. */
export interface ForgeUserOptions {
	/**
	 * Where tokens come from: see `createOfflineUserTokens`, for a cache of your own, another cloud or a local site.
	 *
	 * @default shared by all clients with the same `fetch`
	 */
	userTokens?: OfflineUserTokens | undefined;
	/** `accountType` of the user, if it is known: `app` is a service account, which is refused. */
	accountType?: string | undefined;
}

/** An installation, or how to load its present record. */
export type InstallationSource = ForgeInstallation | (() => ForgeInstallation | Promise<ForgeInstallation>);

/**
 * Acts as the app in an installation of Forge, between its deliveries, with the system token that was kept.
 *
 * A function is asked for each request, so that a client that lives longer than the token has the newest one of a store.
 *
 * It throws {@link CredentialError} `ERR_SYSTEM_TOKEN` when the installation has no token that is still good: its message says
 * how to get one.
 *
 * @throws `TypeError` for a token that was printed.
 *
 * @example
 * const { installationId, apiBaseUrl: baseUrl = '' } = installation;
 * const load = async () => asForgeInstallation(await installations.get(installationId)) ?? installation;
 * const client = createClient({ baseUrl, credential: forgeSystem(load) });
 */
export function forgeSystem(source: InstallationSource): Credential {
	if (typeof source !== 'function') assertNotPrinted(source);
	return async (_, { now }) => {
		const installation = typeof source === 'function' ? await source() : source;
		assertNotPrinted(installation);
		return `Bearer ${systemTokenOf(installation, now())}`;
	};
}

/** Tokens of absent users, by transport and clock: one request for all who ask. */
export const sharedUserTokens: ReturnType<typeof perTransport<WeakMap<() => number, OfflineUserTokens>>> = perTransport(
	() => new WeakMap<() => number, OfflineUserTokens>(),
);

/** Acts as an absent user of an installation. */
export function forgeUser(
	installation: ForgeInstallation,
	accountId: string,
	{ userTokens, accountType }: ForgeUserOptions = {},
): Credential {
	if (typeof accountId !== 'string' || accountId === '') throw new TypeError('The account id is missing');
	assertNotPrinted(installation);
	return (request, context) => {
		const { fetch, sharedBy = fetch, now } = context;
		const byClock = sharedUserTokens.get(sharedBy);
		const tokens = userTokens ?? byClock.get(now) ?? createOfflineUserTokens({ fetch, now });
		if (userTokens === undefined) byClock.set(now, tokens);
		const user = accountType === undefined ? { accountId } : { accountId, accountType };
		return offlineUser(tokens, installation, user)(request, context);
	};
}

function assertNotPrinted({ systemToken }: ForgeInstallation): void {
	if (systemToken?.token === HIDDEN) {
		throw new TypeError(`The system token is the text ${HIDDEN}: the installation was printed`);
	}
}
