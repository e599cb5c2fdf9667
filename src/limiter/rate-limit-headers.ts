import { numberOf, resetOf } from './retry-after.ts';

/** One of the limits that apply at the same time, by its name. */
export interface RateLimitPolicy {
	readonly name: string;
	/** The allowance of a window. */
	readonly quota: number | undefined;
	/** The length of a window, in seconds. */
	readonly window: number | undefined;
	/** The rest of the quota. */
	readonly remaining: number | undefined;
	/** When the quota is full again, in seconds after the response. */
	readonly reset: number | undefined;
	/** False for a policy that is only announced. */
	readonly enforced: boolean;
}

/** The rate-limit headers of a response. */
export interface RateLimits {
	readonly limit: number | undefined;
	readonly remaining: number | undefined;
	/** Less than a fifth of the limit is left. */
	readonly nearLimit: boolean;
	readonly reset: Date | undefined;
	readonly reason: string | undefined;
	readonly policies: readonly RateLimitPolicy[];
}

/** The headers that {@link readLimits} reads. */
const NAMES: readonly string[] = [
	'x-ratelimit-limit',
	'x-ratelimit-remaining',
	'x-ratelimit-reset',
	'x-ratelimit-nearlimit',
	'ratelimit-reason',
	'ratelimit-reset',
	'ratelimit',
	'ratelimit-policy',
	'beta-ratelimit',
	'beta-ratelimit-policy',
];

/** Whether a response has any of them. */
export function hasLimits(headers: Headers): boolean {
	return NAMES.some((name) => headers.has(name));
}

/**
 * Reads the rate-limit headers; undefined for a response without any.
 *
 * @param now milliseconds since 1970
 * @see https://developer.atlassian.com/cloud/jira/platform/rate-limiting/
 */
export function readLimits(headers: Headers, now: number): RateLimits | undefined {
	const reset = resetOf(headers, now);
	const limits = {
		limit: numberOf(headers.get('x-ratelimit-limit')),
		remaining: numberOf(headers.get('x-ratelimit-remaining')),
		nearLimit: headers.get('x-ratelimit-nearlimit')?.toLowerCase() === 'true',
		reset: reset === undefined ? undefined : new Date(reset),
		reason: headers.get('ratelimit-reason') ?? undefined,
		policies: ['', 'beta-'].flatMap((prefix) => readPolicies(headers, prefix)),
	};
	const isSilent = Object.values(limits).every((value) => !value || (Array.isArray(value) && value.length === 0));
	return isSilent && limits.remaining === undefined ? undefined : limits;
}

/** `"name";q=65000;w=3600` in the one header, `"name";r=10;t=900` in the other; several by comma. */
function readPolicies(headers: Headers, prefix: string): RateLimitPolicy[] {
	const byName = new Map<string, Record<string, number | undefined>>();
	for (const header of ['ratelimit-policy', 'ratelimit']) {
		for (const [, name = '', parameters = ''] of (headers.get(prefix + header) ?? '').matchAll(/"([^"]*)"([^,"]*)/g)) {
			const values = byName.get(name) ?? {};
			for (const [, key = '', value = ''] of parameters.matchAll(/\b([a-z]+)=([\d.]+)/gi)) {
				values[key.toLowerCase()] = numberOf(value);
			}
			byName.set(name, values);
		}
	}
	const enforced = prefix === '';
	return [...byName].map(([name, { q, w, r, t }]) => ({ name, quota: q, window: w, remaining: r, reset: t, enforced }));
}
