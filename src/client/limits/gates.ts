import { rememberLast } from '../../remember-last.ts';
import { createGate, type Gate } from './gate.ts';

type Fetch = typeof globalThis.fetch;

const newGates = (): ((address: string) => Gate) => rememberLast(createGate, 1000);
const ofGlobalFetch = newGates();
const ofOthers = new WeakMap<Fetch, (address: string) => Gate>();

/** The gate of a tenant, by its address: one for all of its clients, as far as they send through the same `fetch`. */
export function gateOf(address: string, fetch: Fetch | undefined): Gate {
	if (fetch === undefined || fetch === globalThis.fetch) return ofGlobalFetch(address);
	let gates = ofOthers.get(fetch);
	if (gates === undefined) {
		gates = newGates();
		ofOthers.set(fetch, gates);
	}
	return gates(address);
}
