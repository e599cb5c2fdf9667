import type { Options } from 'ky';
import type { Gate } from './gate.ts';
import type { LimitOptions } from './options.ts';
import { completeRetry, maxRetryAfterOf } from './retry.ts';

/** The limits of one call, over all of its attempts. */
export interface CallLimits {
	/** ky's `retry` option, completed. */
	readonly retry: NonNullable<Options['retry']>;
	/** Waits until an attempt may be made. To be called before it is signed: a token must not grow old here. */
	pass(request: Request, signal: AbortSignal | null): Promise<void>;
	/** A `fetch` that learns from what comes back. */
	watch(fetch: typeof globalThis.fetch): typeof globalThis.fetch;
	/** The call has failed: whatever it holds is free again. */
	end(): void;
	/** Whether it has. */
	readonly aborted: boolean;
}

interface CallOptions extends LimitOptions {
	readonly now?: () => number;
	readonly pathTemplate: string | undefined;
}

/** Nothing of the gate is loaded before a call has to wait, or an answer says something about limits. */
export function limitCall(
	gate: Gate,
	retry: NonNullable<Options['retry']>,
	{ concurrency, onRateLimit, now = Date.now, pathTemplate }: CallOptions,
): CallLimits {
	let leave: (() => void) | undefined;
	const call = {
		aborted: false,
		retry: completeRetry(retry, { gate, pathTemplate, now }),
		async pass(request: Request, signal: AbortSignal | null): Promise<void> {
			leave?.();
			if (gate.holds.size === 0 && concurrency === undefined) return;
			const { passGate } = await import('./pass-gate.ts');
			leave = await passGate(gate, { request, signal, pathTemplate, maxWait: maxRetryAfterOf(retry), concurrency });
			if (call.aborted) leave?.();
		},
		watch:
			(fetch: typeof globalThis.fetch): typeof globalThis.fetch =>
			async (input, init) => {
				// ky gives a Request; what it sends has no body any more.
				const { method, url } = input as Request;
				// An attempt that was given up may end while the next one has its place.
				const leaveOwn = leave;
				try {
					const response = await fetch(input, init);
					if (response.status === 429 || response.status === 503 || speaksOfLimits(response)) {
						const { learn } = await import('./learn.ts');
						const event = learn(response, { method, url, pathTemplate }, gate, now());
						if (event !== undefined) await onRateLimit?.(event);
					}
					return response;
				} finally {
					leaveOwn?.();
				}
			},
		end() {
			call.aborted = true;
			leave?.();
		},
	};
	return call;
}

function speaksOfLimits({ headers }: Response): boolean {
	return [...headers.keys()].some((name) => name.includes('ratelimit'));
}
