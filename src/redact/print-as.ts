const INSPECT = [Symbol.for('nodejs.util.inspect.custom'), Symbol.for('Deno.customInspect')];

/** Changes a record, and returns it. */
type Change = <T extends object>(record: T) => T;

/**
 * Makes `console.log` (of Node, Bun and Deno) print another object in place of a record. The methods for it are not
 * enumerable: the record stays plain for code that copies, compares or stores it.
 *
 * @returns the function that adds them: made once, they serve all records of a kind
 */
export function printer(show: (record: object) => object): Change {
	return adder(INSPECT, show);
}

/** The same for `JSON.stringify` as well: for records that are never stored. */
export function writer(show: (record: object) => object): Change {
	return adder([...INSPECT, 'toJSON'], show);
}

function adder(names: readonly PropertyKey[], show: (record: object) => object): Change {
	const descriptor = {
		value(this: object): object {
			return show(this);
		},
	};
	return (record) => {
		// `defineProperties` needs twice the time.
		for (const name of names) Object.defineProperty(record, name, descriptor);
		return record;
	};
}

/** As {@link printer}, for one record. */
export function printAs<T extends object>(record: T, show: () => object): T {
	return printer(show)(record);
}

/** As {@link writer}, for one record. */
export function writeAs<T extends object>(record: T, show: () => object): T {
	return writer(show)(record);
}
