import type { Gate } from './gate.ts';
import { heldBy, waitWhileHeld } from './hold.ts';
import { scopesOf } from './scopes.ts';
import { takePlace } from './take-place.ts';

/** What waits, and for how long it may, in milliseconds. */
export interface Passing {
	readonly request: Pick<Request, 'method' | 'url'>;
	/** Ends the wait. */
	readonly signal: AbortSignal | null;
	readonly pathTemplate: string | undefined;
	readonly maxWait: number;
	readonly concurrency: number | undefined;
}

/**
 * Waits until a request may be made.
 *
 * @returns what gives its place back
 */
export async function passGate(gate: Gate, passing: Passing): Promise<(() => void) | undefined> {
	const { request, signal, pathTemplate, maxWait, concurrency } = passing;
	const { method, url } = request;
	const scopes = Object.values(scopesOf(method, url, pathTemplate));
	await waitWhileHeld(gate, scopes, maxWait, signal);
	if (concurrency === undefined) return undefined;
	const leave = await takePlace(gate, concurrency, signal);
	if (heldBy(gate, scopes) === undefined) return leave;
	leave();
	return passGate(gate, passing);
}
