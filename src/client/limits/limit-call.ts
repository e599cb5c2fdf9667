import type { Options } from 'ky';
import type { Gate } from './gate.ts';
import type { LimitOptions } from './options.ts';
import { completeRetry, maxRetryAfterOf } from './retry.ts';
import { scopesOf, type Scopes } from './scopes.ts';

/** The limits of one call, over all of its attempts. */
export interface CallLimits {
	/** ky's `retry` option, completed. */
	readonly retry: NonNullable<Options['retry']>;
	/** Waits until an attempt may be made. To be called before it is signed: a token must not grow old here. */
	pass(request: Request): Promise<void>;
	/** A `fetch` that learns from what comes back. */
	watch(fetch: typeof globalThis.fetch): typeof globalThis.fetch;
	/** The call has failed: whatever it holds is free again. */
	end(): void;
}

interface CallOptions extends LimitOptions {
	readonly now?: () => number;
	readonly pathTemplate: string | undefined;
}

export function limitCall(
	gate: Gate,
	retry: NonNullable<Options['retry']>,
	{ concurrency, onRateLimit, now = Date.now, pathTemplate }: CallOptions,
): CallLimits {
	const maxWait = maxRetryAfterOf(retry);
	let scopes: Scopes | undefined;
	let leave: (() => void) | undefined;
	let hasEnded = false;
	return {
		retry: completeRetry(retry, now, (wait) => {
			if (scopes !== undefined) gate.hold(scopes.endpoint, wait);
		}),
		async pass({ method, url, signal }) {
			leave?.();
			scopes = scopesOf(method, url, pathTemplate);
			const names = Object.values(scopes);
			await gate.pass(names, maxWait, signal);
			if (concurrency === undefined) return;
			leave = await gate.slots.take(concurrency, signal);
			while (gate.isHeld(names)) {
				leave();
				// One step after the other is what waiting is.
				// oxlint-disable-next-line no-await-in-loop
				await gate.pass(names, maxWait, signal);
				// oxlint-disable-next-line no-await-in-loop
				leave = await gate.slots.take(concurrency, signal);
			}
			if (hasEnded) leave();
		},
		watch: (fetch) => async (input, init) => {
			const { method, url } = input instanceof Request ? input : new Request(input, init);
			try {
				const response = await fetch(input, init);
				if (response.status === 429 || response.status === 503 || speaksOfLimits(response)) {
					const { learn } = await import('./learn.ts');
					const asked = { method, url, scopes: scopes ?? scopesOf(method, url, pathTemplate) };
					const event = learn(response, asked, gate, now());
					if (event !== undefined) onRateLimit?.(event);
				}
				return response;
			} finally {
				leave?.();
			}
		},
		end() {
			hasEnded = true;
			leave?.();
		},
	};
}

function speaksOfLimits({ headers }: Response): boolean {
	return [...headers.keys()].some((name) => name.includes('ratelimit'));
}
