import { Authenticator } from '../authenticator/index.ts';
import type { AppCallbacks } from './callbacks.ts';
import { createDeliverOnce, type DeliverOnce } from './deliver-once.ts';
import { keyedMutex, type KeyedMutex } from '../mutex.ts';
import { createHoldBody, type HoldBody } from './unverified-bodies.ts';
import type { AppTenantStore } from '../tenant/index.ts';
import type { AppOptions } from './options.ts';

/** What the handlers share: the options with their defaults, and what is made of them once. */
export interface AppContext {
	readonly authenticator: Authenticator;
	readonly tenants: AppTenantStore;
	readonly on: AppCallbacks;
	readonly now: () => number;
	readonly leeway: number | undefined;
	/** In milliseconds. */
	readonly previousSecretLifetime: number;
	readonly keepUninstalled: boolean;
	readonly maxBodySize: number;
	/** For bodies that are read before their sender is verified. */
	readonly holdBody: HoldBody;
	readonly deliverOnce: DeliverOnce;
	/** By client key: what comes for one tenant does not overtake. */
	readonly mutex: KeyedMutex;
}

export function createContext(options: AppOptions): AppContext {
	const {
		tenants,
		on = {},
		now = Date.now,
		previousSecretLifetime = 900,
		deduplication,
		deduplicationLifetime = 86_400,
	} = options;
	const { maxBodySize = 26_214_400, maxUnverifiedBytes = 4 * maxBodySize } = options;
	return {
		authenticator: new Authenticator(options),
		tenants,
		on,
		now,
		leeway: options.leeway,
		previousSecretLifetime: previousSecretLifetime * 1000,
		// Without the record of an uninstalled tenant, anybody could install under its client key unsigned.
		keepUninstalled: options.keepUninstalled ?? (options.unsignedInstalls ?? []).length > 0,
		maxBodySize,
		holdBody: createHoldBody(maxUnverifiedBytes),
		deliverOnce: createDeliverOnce(deduplication, deduplicationLifetime * 1000),
		mutex: keyedMutex(),
	};
}
