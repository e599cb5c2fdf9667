type Fetch = typeof globalThis.fetch;

/** One instance per transport, forgotten with it: knowledge about one transport does not hold for another. */
export interface PerTransport<T> {
	get(fetch: Fetch): T;
	reset(fetch: Fetch): void;
}

export function perTransport<T extends object>(make: () => T): PerTransport<T> {
	const made = new WeakMap<Fetch, T>();
	return {
		get(fetch) {
			const known = made.get(fetch) ?? make();
			made.set(fetch, known);
			return known;
		},
		reset: (fetch) => void made.delete(fetch),
	};
}
