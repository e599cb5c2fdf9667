import { Authenticator } from '../authenticator/index.ts';
import type { AppCallbacks } from './callbacks.ts';
import { createDeliverOnce, type DeliverOnce } from './deliver-once.ts';
import { createInTurn, type InTurn } from './in-turn.ts';
import { createHoldBody, type HoldBody } from './unverified-bodies.ts';
import type { AppTenantStore } from '../tenant/index.ts';
import type { AppOptions } from './options.ts';

/** What the handlers share: the options with their defaults, and what is made of them once. */
export interface AppContext {
	readonly authenticator: Authenticator;
	readonly tenants: AppTenantStore;
	readonly on: AppCallbacks;
	readonly now: () => number;
	readonly clockTolerance: number | undefined;
	/** In milliseconds. */
	readonly formerSecretLifetime: number;
	readonly keepUninstalled: boolean;
	readonly maxBodySize: number;
	/** For bodies that are read before their sender is verified. */
	readonly holdBody: HoldBody;
	readonly deliverOnce: DeliverOnce;
	/** By client key: what comes for one tenant does not overtake. */
	readonly inTurn: InTurn;
}

export function createContext(options: AppOptions): AppContext {
	const { tenants, on = {}, now = Date.now, formerSecretLifetime = 900, seen, seenLifetime = 86_400 } = options;
	const { maxBodySize = 26_214_400, maxUnverifiedBytes = 4 * maxBodySize } = options;
	return {
		authenticator: new Authenticator(options),
		tenants,
		on,
		now,
		clockTolerance: options.clockTolerance,
		formerSecretLifetime: formerSecretLifetime * 1000,
		// Without the record of an uninstalled tenant, anybody could install under its client key unsigned.
		keepUninstalled: options.keepUninstalled ?? (options.unsignedInstalls ?? []).length > 0,
		maxBodySize,
		holdBody: createHoldBody(maxUnverifiedBytes),
		deliverOnce: createDeliverOnce(seen, seenLifetime * 1000),
		inTurn: createInTurn(),
	};
}
