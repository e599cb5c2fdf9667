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
export function learn(answer: Response, asked: Asked, gate: Gate, now: number): RateLimitEvent | undefined {
	const { status, headers } = answer;
	const limits = readLimits(headers);
	gate.limits = limits ?? gate.limits;
	const wait = status === 429 || status === 503 ? waitOf(answer, now) : undefined;
	if (status !== 429 && wait === undefined) return undefined;
	const reason = headers.get('ratelimit-reason');
	const { method, url } = asked;
	if (wait !== undefined) holdFor(asked, gate, wait, reason);
	return { status, method, path: new URL(url).pathname, reason: reason ?? undefined, wait, limits };
}

/** Holds what a 429 was for, by the reason that it gave. */
export function holdFor({ method, url, pathTemplate }: Asked, gate: Gate, wait: number, reason: string | null): void {
	hold(gate, heldScope(reason, scopesOf(method, url, pathTemplate)), wait);
}
