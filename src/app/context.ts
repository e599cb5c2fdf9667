import { Authenticator } from '../authenticator/index.ts';
import { MAX_BODY } from '../http/index.ts';
import { checkedStore, STORE_TIMEOUT, type CheckedTenantStore } from '../stores/index.ts';
import type { TenantStore } from '../tenant/index.ts';
import type { AppCallbacks } from './callbacks.ts';
import { createDeduplicate, type Deduplicate } from './deduplicate.ts';
import { authenticatorOptionsOf, type AppOptions } from './options.ts';
import { createTurns, type InTurn } from './turns.ts';
import { createHoldBody, type HoldBody } from './unverified-bodies.ts';

/** In milliseconds. */
export const CALLBACK_TIMEOUT = 25_000;

/** Shared by all handlers: the options with their defaults, and everything that is made of them once. */
export interface AppContext {
	readonly authenticator: Authenticator;
	readonly tenants: CheckedTenantStore;
	readonly on: AppCallbacks;
	readonly now: () => number;
	readonly clockTolerance: number | undefined;
	/** In milliseconds. */
	readonly previousSecretLifetime: number;
	/** In milliseconds. */
	readonly callbackTimeout: number;
	readonly keepUninstalled: boolean;
	/**
	 * Whether another process may have read the store before an install that Atlassian's key proves, and write one after it
	 * that nothing or a tenant's own secret proves: with `unsignedInstalls`, without a lock.
	 */
	readonly mayBeReplaced: boolean;
	readonly maxBodySize: number;
	/** For bodies that are read before their sender is verified. */
	readonly holdBody: HoldBody;
	readonly deduplicate: Deduplicate;
	/** By client key: runs for one tenant one after another. */
	readonly inTurn: InTurn;
	/** Reports a failure to the app. Never rejects. */
	readonly reportError: (error: unknown, request: Request) => Promise<void>;
}

export function createContext(options: AppOptions): AppContext {
	const { on = {}, now = Date.now, storeTimeout = STORE_TIMEOUT, callbackTimeout = CALLBACK_TIMEOUT } = options;
	const { previousSecretLifetime = 900, deduplication, deduplicationLifetime = 86_400 } = options;
	const { maxBodySize = MAX_BODY, maxUnverifiedBytes = 4 * maxBodySize } = options;
	const tenants = checkedStore(options.tenants, storeTimeout);
	const reportError = createReportError(options);
	return {
		authenticator: new Authenticator({ ...authenticatorOptionsOf(options), tenants: readOnly(tenants) }),
		tenants,
		on,
		now,
		clockTolerance: options.clockTolerance,
		previousSecretLifetime: previousSecretLifetime * 1000,
		callbackTimeout,
		// Without the record of an uninstalled tenant, anybody could install under its client key unsigned.
		keepUninstalled: options.keepUninstalled ?? (options.unsignedInstalls ?? []).length > 0,
		mayBeReplaced: (options.unsignedInstalls ?? []).length > 0 && options.lock === undefined,
		maxBodySize,
		holdBody: createHoldBody(maxUnverifiedBytes),
		deduplicate: createDeduplicate(deduplication, {
			lifetime: deduplicationLifetime * 1000,
			callbackTimeout,
			storeTimeout,
		}),
		inTurn: createTurns({ lock: options.lock, timeout: callbackTimeout + storeTimeout, reportError }),
		reportError,
	};
}

/** Reports failures to `onError`. */
export function createReportError({ onError = logError }: Pick<AppOptions, 'onError'>): AppContext['reportError'] {
	return (error, request) => settle(() => onError(error, request));
}

/** Confirmed secrets are stored by the app, within the turn of their tenant, and not by its Authenticator. */
function readOnly({ get, getFresh, isCached }: CheckedTenantStore): TenantStore {
	return isCached ? { get, getFresh } : { get };
}

/** The app's own handler of errors may fail as well: the sender gets a response all the same. */
export async function settle(report: () => unknown): Promise<void> {
	try {
		await report();
	} catch (error) {
		logError(error);
	}
}

function logError(error: unknown): void {
	// oxlint-disable-next-line no-console -- the default: an error that nobody sees is worse
	console.error(error);
}
