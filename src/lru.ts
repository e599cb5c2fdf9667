/** Sets an entry as the most recent one, and evicts the oldest when there are more than `capacity`. */
export function lruSet<K, V>(map: Map<K, V>, key: K, value: V, capacity: number): void {
	// A Map keeps the order of insertion.
	map.delete(key);
	map.set(key, value);
	// There is a first key, since there are more than `capacity`.
	if (map.size > capacity) map.delete(map.keys().next().value as K);
}

/** Remembers the results for the most recent inputs, and forgets the others: a secret that was replaced, for example. */
export function memoize<Input, Output>(make: (input: Input) => Output, capacity = 100): (input: Input) => Output {
	const made = new Map<Input, Output>();
	// Mostly it is the same input as last time, which is the most recent already.
	let last: { input: Input; output: Output } | undefined;
	return (input) => {
		if (last !== undefined && last.input === input) return last.output;
		const output = made.get(input) ?? make(input);
		lruSet(made, input, output, capacity);
		last = { input, output };
		return output;
	};
}

/** A map whose entries expire, and which evicts the oldest when there are more than `capacity`. */
export class ExpiringMap<V> {
	readonly #entries = new Map<string, { value: V; expiresAt: number }>();
	readonly #capacity: number;
	readonly #now: () => number;

	constructor(capacity: number, now: () => number) {
		this.#capacity = capacity;
		this.#now = now;
	}

	get(key: string): V | undefined {
		const entry = this.#entries.get(key);
		return entry !== undefined && this.#now() < entry.expiresAt ? entry.value : undefined;
	}

	/** @param expiresAt milliseconds since 1970. */
	set(key: string, value: V, expiresAt: number): void {
		lruSet(this.#entries, key, { value, expiresAt }, this.#capacity);
	}
}
