import { rememberLast } from '../../remember-last.ts';
import { perFetch } from '../per-fetch.ts';
import { createGate, type Gate } from './gate.ts';

type Fetch = typeof globalThis.fetch;

const newGates = (): ((address: string) => Gate) => rememberLast(createGate, 1000);
/** Whatever is put in place of the global one in between. */
const ofGlobalFetch = newGates();
const ofOther = perFetch(newGates);

/** The gate of a tenant, by its address: one for all of its clients, as far as they send through the same `fetch`. */
export function gateOf(address: string, fetch: Fetch | undefined): Gate {
	const gates = fetch === undefined || fetch === globalThis.fetch ? ofGlobalFetch : ofOther(fetch);
	return gates(address);
}
