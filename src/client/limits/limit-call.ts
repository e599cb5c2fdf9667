import {
	acquireSlot,
	block,
	blockedBy,
	bucketFor,
	bucketsOf,
	enterWindows,
	grow,
	hasLimits,
	readLimits,
	retryAfterOf,
	shrink,
	waitUntilUnblocked,
	type LimiterState,
} from '../../limiter/index.ts';
import { waits, type CallMessage, type WaitMessage } from '../../telemetry/index.ts';
import type { Logger } from './logger.ts';
import type { LimitOptions, RateLimitEvent } from './options.ts';
import type { RepeatedCall } from './repeatable.ts';

/** The part of a call that its limits need, over all of its attempts. */
export interface LimitedCall extends RepeatedCall {
	readonly limiter: LimiterState;
	readonly concurrency: LimitOptions['concurrency'];
	readonly pathTemplate: string | undefined;
	/** The clock: milliseconds since 1970. */
	readonly now: () => number;
	/** The longest wait for the limiter, in milliseconds. */
	readonly maxWait: number;
	/** The message of the call, if somebody listens. */
	readonly message: CallMessage | undefined;
	/** Notified of each retry and wait. */
	readonly logger: Logger | undefined;
	/** It is sent by the `fetch` of the runtime, and not by a library or a mock. */
	readonly isRuntimeFetch: boolean;
	/** How often the call met a 429. */
	refusals: number;
	/** How long 429s have put it off, in milliseconds. */
	putOff: number;
	/** Releases the slot of the attempt under way. */
	release: (() => void) | undefined;
	/** The call has failed: nothing of it needs to go on. */
	aborted: boolean;
}

/** Whether {@link waitForLimiter} has anything to do: an attempt that nothing limits does not wait for it. */
export function mustWait({ limiter: { blocks, windows }, concurrency, release }: LimitedCall): boolean {
	return release !== undefined || blocks.size > 0 || windows.size > 0 || concurrency !== undefined;
}

/** Waits until an attempt may be sent. It is signed afterwards, so that the token does not age here. */
export async function waitForLimiter(call: LimitedCall, request: Request, signal: AbortSignal | null): Promise<void> {
	call.release?.();
	call.release = undefined;
	if (!mustWait(call)) return;
	call.release = await acquire(call, request, signal);
	if (call.aborted) call.release?.();
}

async function acquire(
	call: LimitedCall,
	request: Request,
	signal: AbortSignal | null,
): Promise<(() => void) | undefined> {
	const { limiter, concurrency, pathTemplate, maxWait, refusals } = call;
	const buckets = Object.values(bucketsOf(request.method, request.url, pathTemplate));
	const began = performance.now();
	const wait = (blockedBy(limiter.blocks, buckets)?.until ?? 0) - began;
	if (wait > 0 && wait <= maxWait) notify(call, request, `waits ${inSeconds(wait)} for the limit of the tenant`);
	for (;;) {
		await waitUntilUnblocked(limiter.blocks, buckets, maxWait, signal);
		const releaseSlot = concurrency === undefined ? undefined : await acquireSlot(limiter, concurrency, signal);
		let leave: (() => void) | undefined;
		try {
			leave = await enterWindows(limiter.windows, buckets, refusals, signal);
		} finally {
			if (leave === undefined) releaseSlot?.();
		}
		const release = (): void => {
			leave();
			releaseSlot?.();
		};
		// A bucket may have been blocked while the call waited for its turn.
		if (blockedBy(limiter.blocks, buckets) === undefined) {
			const waited = performance.now() - began;
			if (waited >= 1) publishWait(call, wait > 0 ? 'rateLimit' : 'concurrency', waited);
			return release;
		}
		release();
	}
}

/** Notifies the logger, without values of the path. One that fails must not fail the call. */
export function notify(call: LimitedCall, { method, url }: Request, text: string): void {
	const { logger, pathTemplate, operation } = call;
	if (logger === undefined) return;
	const { endpoint } = bucketsOf(method, url, pathTemplate);
	const name = operation === undefined ? endpoint : `${method} ${operation.template}`;
	(async () => logger.warn(`${name} ${text}`))().catch(() => undefined);
}

/** Publishes a wait, if somebody listens. */
export function publishWait({ message }: LimitedCall, reason: WaitMessage['reason'], milliseconds: number): void {
	if (message === undefined) return;
	const { operation, method, host, port } = message;
	waits.publish({ operation, method, host, port, reason, milliseconds });
}

export function inSeconds(milliseconds: number): string {
	return `${(milliseconds / 1000).toFixed(1)} s`;
}

/** Ends a call that has failed: its slot is free again. */
export function endCall(call: LimitedCall): void {
	call.aborted = true;
	call.release?.();
}

/** Blocks the bucket of a 429 for so many milliseconds, by the reason that the response gave. */
export function blockBucketOf(call: LimitedCall, request: Request, response: Response, wait: number): void {
	block(call.limiter.blocks, bucketOf(call, request, response), wait);
}

function bucketOf({ pathTemplate }: LimitedCall, { method, url }: Request, { headers }: Response): string {
	return bucketFor(headers.get('ratelimit-reason'), bucketsOf(method, url, pathTemplate));
}

/** Updates the limiter from a response. Returns what the caller is to know of it. */
export function updateLimiter(call: LimitedCall, request: Request, response: Response): RateLimitEvent | undefined {
	const { status, headers } = response;
	const { limiter, pathTemplate } = call;
	if (limiter.windows.size > 0 && status !== 429 && status !== 503) {
		grow(limiter.windows, Object.values(bucketsOf(request.method, request.url, pathTemplate)));
	}
	if (status !== 429 && status !== 503 && !hasLimits(headers)) return undefined;
	const limits = readLimits(headers, call.now());
	limiter.limits = limits ?? limiter.limits;
	const wait = status === 429 || status === 503 ? retryAfterOf(response, call.now()) : undefined;
	if (status !== 429 && wait === undefined) return undefined;
	if (status === 429) {
		call.refusals += 1;
		shrink(limiter.windows, bucketOf(call, request, response), limiter.sending, wait ?? 0);
	}
	if (wait !== undefined) blockBucketOf(call, request, response, wait);
	return {
		status,
		method: request.method,
		path: new URL(request.url).pathname,
		reason: headers.get('ratelimit-reason') ?? undefined,
		wait,
		limits,
	};
}
