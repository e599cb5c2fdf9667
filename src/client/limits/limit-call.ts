import {
	acquireSlot,
	block,
	blockedBy,
	bucketFor,
	bucketsOf,
	readLimits,
	retryAfterOf,
	waitUntilUnblocked,
	type LimiterState,
} from '../../limiter/index.ts';
import type { LimitOptions, RateLimitEvent } from './options.ts';
import type { RepeatedCall } from './repeatable.ts';

/** The part of a call that its limits need, over all of its attempts. */
export interface LimitedCall extends RepeatedCall {
	readonly limiter: LimiterState;
	readonly concurrency: LimitOptions['concurrency'];
	readonly onRateLimit: LimitOptions['onRateLimit'];
	readonly pathTemplate: string | undefined;
	/** The clock: milliseconds since 1970. */
	readonly now: () => number;
	/** The longest wait for the limiter, in milliseconds. */
	readonly maxWait: number;
	/** Releases the slot of the attempt under way. */
	release: (() => void) | undefined;
	/** The call has failed: nothing of it needs to go on. */
	aborted: boolean;
}

/** Waits until an attempt may be sent. It is signed afterwards, so that the token does not age here. */
export async function waitForLimiter(call: LimitedCall, request: Request, signal: AbortSignal | null): Promise<void> {
	call.release?.();
	if (call.limiter.blocks.size === 0 && call.concurrency === undefined) return;
	call.release = await acquire(call, request, signal);
	if (call.aborted) call.release?.();
}

async function acquire(
	call: LimitedCall,
	request: Request,
	signal: AbortSignal | null,
): Promise<(() => void) | undefined> {
	const { limiter, concurrency, pathTemplate, maxWait } = call;
	const buckets = Object.values(bucketsOf(request.method, request.url, pathTemplate));
	for (;;) {
		await waitUntilUnblocked(limiter.blocks, buckets, maxWait, signal);
		if (concurrency === undefined) return undefined;
		const release = await acquireSlot(limiter, concurrency, signal);
		// A bucket may have been blocked while the call waited for its slot.
		if (blockedBy(limiter.blocks, buckets) === undefined) return release;
		release();
	}
}

/** Sends an attempt, and updates the limiter from its response. */
export async function sendLimited(
	call: LimitedCall,
	request: Request,
	send: () => Promise<Response>,
): Promise<Response> {
	// An attempt that was abandoned may end after the next one has acquired its slot.
	const { release } = call;
	try {
		const response = await send();
		const event = updateLimiter(call, request, response);
		if (event !== undefined) await call.onRateLimit?.(event);
		return response;
	} finally {
		release?.();
	}
}

/** Ends a call that has failed: its slot is free again. */
export function endCall(call: LimitedCall): void {
	call.aborted = true;
	call.release?.();
}

/** Blocks the bucket of a 429 for so many milliseconds, by the reason that the response gave. */
export function blockBucketOf(
	{ limiter, pathTemplate }: LimitedCall,
	{ method, url }: Request,
	response: Response,
	wait: number,
): void {
	const reason = response.headers.get('ratelimit-reason');
	block(limiter.blocks, bucketFor(reason, bucketsOf(method, url, pathTemplate)), wait);
}

function updateLimiter(call: LimitedCall, request: Request, response: Response): RateLimitEvent | undefined {
	const { status, headers } = response;
	if (status !== 429 && status !== 503 && !hasLimits(headers)) return undefined;
	const limits = readLimits(headers);
	call.limiter.limits = limits ?? call.limiter.limits;
	const wait = status === 429 || status === 503 ? retryAfterOf(response, call.now()) : undefined;
	if (status !== 429 && wait === undefined) return undefined;
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

function hasLimits(headers: Headers): boolean {
	return [...headers.keys()].some((name) => name.includes('ratelimit'));
}
