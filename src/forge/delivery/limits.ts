import type { ForgeDeliveryKind } from './delivery.ts';

/** The documented time-outs of Forge for the response to a delivery, in milliseconds. */
export const FORGE_TIMEOUTS: Readonly<Partial<Record<ForgeDeliveryKind, number>>> = {
	call: 25_000,
	resolver: 25_000,
	event: 5000,
	appEvent: 5000,
	lifecycle: 5000,
	schedule: 5000,
	preUninstall: 55_000,
	agent: 55_000,
};

/** Forge drops events that are longer, in bytes. */
export const FORGE_MAX_EVENT = 200_000;

/** Forge refuses requests of pages that are longer, in bytes. */
export const FORGE_MAX_REQUEST = 500_000;

/** Forge refuses responses to pages that are longer, in bytes. */
export const FORGE_MAX_RESPONSE = 5_000_000;

/** After this time Forge no longer repeats a delivery, in milliseconds: four attempts, 60 seconds apart, and a margin. */
export const FORGE_REDELIVERY_WINDOW = 300_000;
