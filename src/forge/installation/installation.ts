import { isRecord } from '../../is-record.ts';
import { HIDDEN, printAs, writeAs } from '../../redact/index.ts';
import type { ForgeEnvironment, ForgeInstallationContext } from '../ids.ts';
import type { ForgeLicence } from './licence.ts';

/** A system token that was kept. */
export interface ForgeSystemToken {
	readonly token: string;
	/** When Forge sent it, by its own clock: milliseconds since 1970. */
	readonly receivedAt: number;
	/** Until when it is good at least, as far as Forge promises: milliseconds since 1970. */
	readonly expiresAt: number;
	/** When it was first seen: no token is good for more than four hours. */
	readonly firstSeenAt: number;
}

/**
 * Everything that is known of one installation of the app: what the tokens and the lifecycle events of its deliveries said.
 * Plain JSON, for a store. The system token does not print.
 */
export interface ForgeInstallation {
	/** The bare id: the key in a store. A reinstall has a new one. */
	readonly installationId: string;
	/** The bare id of the app. */
	readonly appId: string;
	readonly environment: ForgeEnvironment;
	/** The site; undefined for Bitbucket. */
	readonly cloudId?: string | undefined;
	/** The workspace of Bitbucket, without braces. */
	readonly workspaceId?: string | undefined;
	/** Where the API is for the tokens. */
	readonly apiBaseUrl?: string | undefined;
	/** Of calls from a page; `serverInfo` below `apiBaseUrl` has it as well. */
	readonly siteUrl?: string | undefined;
	/** The ARI in the body of `avi:forge:installed:app`, for acting as absent users. */
	readonly contextAri?: string | undefined;
	/** The products that it is in. */
	readonly contexts?: readonly ForgeInstallationContext[] | undefined;
	readonly appVersion?: string | undefined;
	readonly licence?: ForgeLicence | undefined;
	/** Those that were granted, of the last lifecycle event. */
	readonly scopes?: readonly string[] | undefined;
	readonly installerAccountId?: string | undefined;
	readonly systemToken?: ForgeSystemToken | undefined;
	/** The local site that the installation is of. It is called there alone, and never in production. */
	readonly development?: { readonly apiUrl: string } | undefined;
	/** When the newest delivery was sent, by the clock of Forge: milliseconds since 1970. */
	readonly updatedAt: number;
}

/** Where installations are kept, by `installationId`. A `Map` or a Keyv is one. The records contain secrets. */
export interface ForgeInstallationStore {
	get(installationId: string): unknown;
	set(installationId: string, installation: ForgeInstallation): unknown;
	delete(installationId: string): unknown;
}

/** The installation that a store gave; undefined for anything else. Storage of others may hold anything. */
export function asForgeInstallation(value: unknown): ForgeInstallation | undefined {
	if (!isRecord(value)) return undefined;
	const { installationId, appId, environment, updatedAt, systemToken, apiBaseUrl, development } = value;
	const isInstallation =
		typeof installationId === 'string' &&
		typeof appId === 'string' &&
		isRecord(environment) &&
		typeof updatedAt === 'number' &&
		(apiBaseUrl === undefined || typeof apiBaseUrl === 'string') &&
		(systemToken === undefined || isSystemToken(systemToken)) &&
		(development === undefined || (isRecord(development) && typeof development['apiUrl'] === 'string'));
	// All fields on which a decision depends are checked.
	return isInstallation ? redactInstallation(value as unknown as ForgeInstallation) : undefined;
}

function isSystemToken(value: unknown): boolean {
	if (!isRecord(value)) return false;
	const { token, receivedAt, expiresAt, firstSeenAt } = value;
	return typeof token === 'string' && [receivedAt, expiresAt, firstSeenAt].every((time) => typeof time === 'number');
}

/** A copy that keeps its token for a store, but does not print it. */
export function redactInstallation(installation: ForgeInstallation): ForgeInstallation {
	return copyWith(printAs, installation);
}

/**
 * A copy whose token neither `console.log` nor `JSON.stringify` shows: for events that apps log. `createClient` signs with it;
 * it is not for storing.
 */
export function knownInstallation(installation: ForgeInstallation): ForgeInstallation {
	return copyWith(writeAs, installation);
}

function copyWith(redact: typeof printAs, { ...installation }: ForgeInstallation): ForgeInstallation {
	const { systemToken } = installation;
	if (systemToken === undefined) return installation;
	const redacted = { ...systemToken, token: HIDDEN };
	return { ...installation, systemToken: redact({ ...systemToken }, () => redacted) };
}
