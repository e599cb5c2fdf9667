/** Puts an entry behind all others, and drops the first when there are more than `capacity`. */
export function putLast<K, V>(map: Map<K, V>, key: K, value: V, capacity: number): void {
	// A Map keeps the order in which keys were put.
	map.delete(key);
	map.set(key, value);
	// There is a first, since there are more than some.
	if (map.size > capacity) map.delete(map.keys().next().value as K);
}
