type Fetch = typeof globalThis.fetch;

/** One of something for each transport: what is known of one says nothing about another. Forgotten with it. */
export function perFetch<T extends object>(make: () => T): (fetch: Fetch) => T {
	const made = new WeakMap<Fetch, T>();
	return (fetch) => {
		const known = made.get(fetch) ?? make();
		made.set(fetch, known);
		return known;
	};
}
