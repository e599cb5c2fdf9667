import { HIDDEN, printAs, writeAs } from '../redact/index.ts';
import type { TenantDetails } from './tenant-info.ts';

/** The fields of a tenant that hold secrets. */
export const SECRETS: ReadonlySet<string> = new Set(['sharedSecret', 'previousSecret', 'precedingSecret']);

/** A copy to print. */
export function withoutSecret<T extends TenantDetails>(tenant: T): T {
	const hidden = Object.keys(tenant).filter((name) => SECRETS.has(name));
	return { ...tenant, ...Object.fromEntries(hidden.map((name) => [name, HIDDEN])) };
}

/** A copy that keeps its secrets but does not print them. */
export function redactSecret<T extends TenantDetails>(tenant: T): T {
	const copy = { ...tenant };
	return printAs(copy, () => withoutSecret(copy));
}

/**
 * A record of secrets that prints their names only. They are accessors that are not enumerable: no copy or clone of it has
 * them, and neither `console.dir` nor `console.table` shows them.
 */
export function redactAll<T extends object>(record: T): T {
	const entries = Object.entries(record);
	const accessors = entries.map(([name, value]): [string, PropertyDescriptor] => [name, { get: () => value }]);
	// Each member of the record has an accessor.
	const hidden = Object.defineProperties({}, Object.fromEntries(accessors)) as T;
	return writeAs(hidden, () =>
		Object.fromEntries(entries.map(([name, value]) => [name, value === undefined ? value : HIDDEN])),
	);
}
