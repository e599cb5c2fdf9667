import { afterEach, beforeAll, beforeEach, vi } from 'vitest';
import { loadOperations } from '../../../src/operations/index.ts';
import type { ClientOptions } from '../../../src/index.ts';
import { jiraTenant, NOW_SECONDS } from '../../support/tenants.ts';
import { createLooseClient, type LooseClient } from '../loose-client.ts';

/** A request that was sent, and when: milliseconds since the start of the test. */
export interface Sent {
	readonly at: number;
	readonly path: string;
	readonly request: Request;
}

/** An answer by its status and headers; a function decides later. */
export type Answer = Response | Error | ((request: Request) => Response | Promise<Response>);

let start = 0;

/** Time stands still, until {@link pass} lets it pass. */
export function freezeTime(): void {
	// It is read from a file, for which the frozen clock does not wait.
	beforeAll(async () => void (await loadOperations()));
	beforeEach(() => {
		vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
		start = performance.now();
	});
	afterEach(() => void vi.useRealTimers());
}

const elapsed = (): number => Math.round(performance.now() - start);

/** Lets so many milliseconds pass, and what was waiting for them run. */
export async function pass(milliseconds: number): Promise<void> {
	await settle();
	for (const end = elapsed() + milliseconds; elapsed() < end;) {
		vi.advanceTimersByTime(Math.min(100, end - elapsed()));
		await settle();
	}
}

/** Runs everything that does not wait for the clock. */
export async function settle(): Promise<void> {
	await new Promise((resolve) => void setImmediate(resolve));
}

/** A network that answers in turn, the last answer again and again, and tells what was sent and when. */
export function network(...answers: Answer[]): { fetch: typeof globalThis.fetch; sent: Sent[] } {
	const sent: Sent[] = [];
	return {
		sent,
		async fetch(input) {
			const request = (input as Request).clone();
			sent.push({ at: elapsed(), path: new URL(request.url).pathname, request });
			const answer = answers[Math.min(sent.length, answers.length) - 1] ?? new Response('{}');
			if (answer instanceof Error) throw answer;
			return typeof answer === 'function' ? answer(request) : answer.clone();
		},
	};
}

export function slowDown(headers: Record<string, string> = {}, status = 429): Response {
	return new Response('slow down', { status, headers });
}

/** A client whose clock is that of the test. */
export function clientOf(fetch: typeof globalThis.fetch, options: ClientOptions = {}): LooseClient {
	const now = (): number => NOW_SECONDS * 1000 + elapsed();
	return createLooseClient(jiraTenant(), { fetch, now, timeout: false, ...options });
}

/** What becomes of a call; the rejection is taken at once. */
export async function outcome(call: PromiseLike<Response>): Promise<string> {
	return Promise.resolve(call).then(
		({ status }) => String(status),
		(error: unknown) => (error instanceof Error ? error.name : 'thrown'),
	);
}

export const at = (sent: readonly Sent[]): number[] => sent.map((one) => one.at);
