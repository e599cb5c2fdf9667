import type { TenantInfo } from './tenant-info.ts';

/**
 * Makes `console.log` (of Node, Bun and Deno) show something else in place of a record. What does it is not enumerable:
 * the record stays plain for whoever copies, compares or stores it.
 */
export function printAs<T extends object>(record: T, show: () => object): T {
	for (const symbol of ['nodejs.util.inspect.custom', 'Deno.customInspect']) {
		Object.defineProperty(record, Symbol.for(symbol), { value: show });
	}
	return record;
}

/** A copy to show. */
export function withoutSecret(tenant: TenantInfo): TenantInfo {
	return { ...tenant, sharedSecret: '[hidden]' };
}
