import type { Gate } from './gate.ts';
import type { RateLimitEvent } from './options.ts';
import { waitOf } from '../wait-of.ts';
import { readLimits } from './read-limits.ts';
import { hold } from './hold.ts';
import { heldScope, scopesOf } from './scopes.ts';

/** What was asked. */
interface Asked {
	readonly method: string;
	readonly url: string;
	readonly pathTemplate: string | undefined;
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
	const { method, url, pathTemplate } = asked;
	if (wait !== undefined) hold(gate, heldScope(reason, scopesOf(method, url, pathTemplate)), wait);
	return { status, method, path: new URL(url).pathname, reason, wait, limits };
}
