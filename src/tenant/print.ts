import { HIDDEN } from '../redact/index.ts';
import type { TenantDetails } from './tenant-info.ts';

const PRINTS = [Symbol.for('nodejs.util.inspect.custom'), Symbol.for('Deno.customInspect')];
const SECRETS: ReadonlySet<string> = new Set(['sharedSecret', 'previousSecret', 'precedingSecret']);

/**
 * Makes `console.log` (of Node, Bun and Deno) show something else in place of a record. The functions that do it are not enumerable:
 * the record stays plain for code that copies, compares or stores it.
 */
function customInspect<T extends object>(record: T, show: () => object): T {
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

/** A record of secrets that shows which there are, and none of them. */
export function redactAll<T extends object>(record: T): T {
	return printAs(record, () =>
		Object.fromEntries(Object.entries(record).map(([name, value]) => [name, value === undefined ? value : HIDDEN])),
	);
}
