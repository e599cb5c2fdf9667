import { lruSet } from '../lru.ts';

/** A map whose entries expire, and which drops the oldest when there are too many. */
export class ExpiringMap<V> {
	readonly #entries = new Map<string, { value: V; until: number }>();
	readonly #limit: number;
	readonly #now: () => number;

	constructor(limit: number, now: () => number) {
		this.#limit = limit;
		this.#now = now;
	}

	get(key: string): V | undefined {
		const entry = this.#entries.get(key);
		return entry !== undefined && this.#now() < entry.until ? entry.value : undefined;
	}

	/** @param until when it expires: milliseconds since 1970. */
	set(key: string, value: V, until: number): void {
		lruSet(this.#entries, key, { value, until }, this.#limit);
	}
}
