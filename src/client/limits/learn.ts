import type { Gate } from './gate.ts';
import type { RateLimitEvent } from './options.ts';
import { readLimits, waitOf } from './read-limits.ts';
import { heldScope, type Scopes } from './scopes.ts';

/** What was asked, and for what limits that counts. */
interface Asked {
	readonly method: string;
	readonly url: string;
	readonly scopes: Scopes;
}

/** Takes from an answer what it says about limits. Gives what there is to tell, where it asks to slow down. */
export function learn(
	{ status, headers }: Response,
	asked: Asked,
	gate: Gate,
	now: number,
): RateLimitEvent | undefined {
	const limits = readLimits(headers);
	gate.limits = limits ?? gate.limits;
	const wait = status === 429 || status === 503 ? waitOf(headers, now) : undefined;
	if (status !== 429 && wait === undefined) return undefined;
	const reason = headers.get('ratelimit-reason') ?? undefined;
	if (wait !== undefined) gate.hold(heldScope(reason, asked.scopes), wait);
	return { status, method: asked.method, path: new URL(asked.url).pathname, reason, wait, limits };
}
