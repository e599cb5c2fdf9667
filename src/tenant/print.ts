import { HIDDEN } from '../redact/index.ts';
import type { TenantDetails } from './tenant-info.ts';

const PRINTS = [Symbol.for('nodejs.util.inspect.custom'), Symbol.for('Deno.customInspect')];
const SECRETS: ReadonlySet<string> = new Set(['sharedSecret', 'previousSecret', 'precedingSecret']);

/**
 * Makes `console.log` (of Node, Bun and Deno) show something else in place of a record. What does it is not enumerable:
 * the record stays plain for whoever copies, compares or stores it.
 */
export function customInspect<T extends object>(record: T, show: () => object): T {
	for (const symbol of PRINTS) Object.defineProperty(record, symbol, { value: show });
	return record;
}

/** A copy to show. */
export function withoutSecret<T extends TenantDetails>(tenant: T): T {
	const hidden = Object.keys(tenant).filter((name) => SECRETS.has(name));
	return { ...tenant, ...Object.fromEntries(hidden.map((name) => [name, HIDDEN])) };
}

/** A copy that keeps its secrets but does not print them. */
export function redactSecret<T extends TenantDetails>(tenant: T): T {
	const copy = { ...tenant };
	return customInspect(copy, () => withoutSecret(copy));
}

/** Makes neither `console.log` nor `JSON.stringify` show what is secret in a record that is never stored. */
export function printAs<T extends object>(record: T, show: () => object): T {
	return Object.defineProperty(customInspect(record, show), 'toJSON', { value: show });
}

/**
 * A record of secrets that shows which there are, and none of them. They are accessors that are not enumerable: no copy or
 * clone of it has them, and neither `console.dir` nor `console.table` shows them.
 */
export function redactAll<T extends object>(record: T): T {
	const entries = Object.entries(record);
	const accessors = entries.map(([name, value]): [string, PropertyDescriptor] => [name, { get: () => value }]);
	// Each member of the record has an accessor.
	const hidden = Object.defineProperties({}, Object.fromEntries(accessors)) as T;
	return printAs(hidden, () =>
		Object.fromEntries(entries.map(([name, value]) => [name, value === undefined ? value : HIDDEN])),
	);
}
