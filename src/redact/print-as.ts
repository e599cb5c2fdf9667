const INSPECT = [Symbol.for('nodejs.util.inspect.custom'), Symbol.for('Deno.customInspect')];

/**
 * Makes `console.log` (of Node, Bun and Deno) print another object in place of a record. The methods for it are not
 * enumerable: the record stays plain for code that copies, compares or stores it.
 */
export function printAs<T extends object>(record: T, show: () => object): T {
	for (const symbol of INSPECT) Object.defineProperty(record, symbol, { value: show });
	return record;
}

/** The same for `JSON.stringify` as well: for a record that is never stored. */
export function writeAs<T extends object>(record: T, show: () => object): T {
	return Object.defineProperty(printAs(record, show), 'toJSON', { value: show });
}
