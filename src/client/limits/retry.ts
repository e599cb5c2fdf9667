import { isHTTPError, isNetworkError, isTimeoutError, type Options } from 'ky';
import { retryAfterOf } from '../../limiter/index.ts';
import { networkCauseOf } from '../errors/index.ts';
import { blockBucketOf, inSeconds, notify, publishWait, type LimitedCall } from './limit-call.ts';
import { isRepeatable } from './repeatable.ts';

/** The methods for which ky has a function. */
export const METHODS = ['get', 'post', 'put', 'patch', 'head', 'delete', 'query'] as const;

/** ky's `retry` option in its long form. */
type RetryOptions = Exclude<NonNullable<Options['retry']>, number>;
type State = Parameters<NonNullable<RetryOptions['shouldRetry']>>[0];

/** The longest wait before a call gives up at once, in milliseconds. */
const MAX_RETRY_AFTER = 60_000;
/** The delay before the one retry of a connection that was not made, in milliseconds. */
const SHORT = 500;
/** The retries of a call after failures that are no 429. */
export const LIMIT = 4;
/**
 * How long a call may be put off by 429s, in milliseconds: many calls that share a small limit each meet several, and a number
 * of attempts would lose some of them.
 */
const MAX_PUT_OFF = 4 * MAX_RETRY_AFTER;
/** The retries of a call altogether. */
const MAX_RETRIES = 64;
/** The defaults of ky. */
const STATUS_CODES = [408, 413, 429, 500, 502, 503, 504];
const AFTER_STATUS_CODES = [413, 429, 503];

export function maxRetryAfterOf(retry: Options['retry']): number {
	return (typeof retry === 'object' ? retry.maxRetryAfter : undefined) ?? MAX_RETRY_AFTER;
}

/**
 * ky's `retry` option, completed by Atlassian's advice: four retries, after 2 s and then twice as long each time, 30 s at
 * most, with jitter. Without a `limit` of the caller's, a 429 does not count: a call is put off for four minutes altogether.
 * The delay that a response asks for goes before that and is never shortened: if it is more than `maxRetryAfter`, the call
 * fails at once.
 *
 * @see https://developer.atlassian.com/cloud/jira/platform/rate-limiting/
 */
export function completeRetry(given: NonNullable<Options['retry']>, call: LimitedCall): RetryOptions {
	const retry: RetryOptions = typeof given === 'number' ? { limit: given } : given;
	let decided: number | undefined;
	return {
		limit: retry.limit ?? MAX_RETRIES,
		// `decideRetry` decides for each failure whether its method may be retried.
		methods: [...METHODS],
		delay(attempt) {
			// Nothing was decided if a hook of the caller's asks for another attempt.
			const next = decided ?? Math.min(retry.backoffLimit ?? 30_000, (retry.delay ?? doubled)(attempt));
			decided = undefined;
			return next;
		},
		async shouldRetry(state) {
			decided = await decideRetry(state, retry, call);
			if (decided !== undefined) {
				if (isRefusal(state.error)) call.putOff += decided;
				notifyOfRetry(state, call, decided);
				publishWait(call, 'retry', decided);
			}
			return decided !== undefined;
		},
	};
}

/** The delay before another attempt, in milliseconds; undefined if there is none. */
async function decideRetry(state: State, retry: RetryOptions, call: LimitedCall): Promise<number | undefined> {
	const { error, retryCount } = state;
	const failed = isHTTPError(error) ? error : undefined;
	if (!mayRepeat(call, error, failed?.response.status, retry.methods)) return undefined;
	const verdict = await retry.shouldRetry?.(state);
	if (verdict === false) return undefined;
	const { statusCodes = STATUS_CODES, afterStatusCodes = AFTER_STATUS_CODES, retryOnTimeout = false } = retry;
	const backoff = backoffOf(retry, retryCount);
	if (retry.limit === undefined && isExhausted(call, retryCount, isRefusal(error))) return undefined;
	if (failed === undefined) {
		const { isPermanent, isUnsent, isOfRuntime } = networkCauseOf(error);
		const isWorth = isTimeoutError(error)
			? retryOnTimeout
			: isNetworkError(error) &&
				!isPermanent &&
				// With `redirect: 'error'` it may also be a response, and the next one another.
				!(isOfRuntime && call.isRuntimeFetch && error.request.redirect !== 'error');
		if (!(verdict ?? isWorth)) return undefined;
		// A name or a server that is not there may be a moment of a deploy; for more, a person should look.
		if (verdict === undefined && isUnsent) return retryCount === 1 ? Math.min(backoff, SHORT) : undefined;
		return backoff;
	}
	const { response, request } = failed;
	const { status } = response;
	// A delay of 0, or a time that is past, would be too soon: the limit has just been met.
	const asked = afterStatusCodes.includes(status) ? retryAfterOf(response, call.now()) || undefined : undefined;
	if (asked !== undefined && asked > maxRetryAfterOf(retry)) return undefined;
	const isWorthIt = verdict ?? (statusCodes.includes(status) && (status !== 413 || asked !== undefined));
	if (!isWorthIt) return undefined;
	if (asked === undefined && status === 429) blockBucketOf(call, request, response, backoff);
	return asked ?? backoff;
}

function isRefusal(error: Error): boolean {
	return isHTTPError(error) && error.response.status === 429;
}

function isExhausted({ putOff, refusals }: LimitedCall, retryCount: number, refused: boolean): boolean {
	return refused ? putOff >= MAX_PUT_OFF : retryCount - refusals > LIMIT;
}

function notifyOfRetry({ error, retryCount }: State, call: LimitedCall, delay: number): void {
	const { request } = error as { request?: unknown };
	if (!(request instanceof Request)) return;
	const reason = isHTTPError(error) ? String(error.response.status) : (networkCauseOf(error).code ?? error.name);
	notify(call, request, `failed (${reason}): retry ${retryCount} in ${inSeconds(delay)}`);
}

/** A 429, and a connection that was not made, say that the request had no effect. */
function mayRepeat(
	call: LimitedCall,
	error: Error,
	status: number | undefined,
	methods: RetryOptions['methods'],
): boolean {
	const request = 'request' in error && error.request instanceof Request ? error.request : undefined;
	const method = request?.method.toLowerCase() ?? '';
	if (methods !== undefined) return methods.some((one) => one.toLowerCase() === method);
	if (status === 429 || networkCauseOf(error).isUnsent) return true;
	return request !== undefined && isRepeatable(call, request);
}

/** Before another attempt, in milliseconds, as the option `retry` says: 2 s and then twice as long each time, with jitter. */
export function backoffOf({ delay, jitter, backoffLimit = 30_000 }: RetryOptions, retryCount: number): number {
	const wait = (delay ?? doubled)(retryCount);
	const spreading = jitter ?? (delay === undefined ? spread : undefined);
	const spreadWait =
		spreading === true ? Math.random() * wait : typeof spreading === 'function' ? spreading(wait) : wait;
	return Math.min(backoffLimit, Number.isFinite(spreadWait) && spreadWait >= 0 ? spreadWait : wait);
}

/** In milliseconds: 2 s, 4 s, 8 s. */
function doubled(attempt: number): number {
	return 1000 * 2 ** attempt;
}

/** Clients that got the same delay should not return at the same time. */
function spread(wait: number): number {
	return wait * (0.7 + Math.random() * 0.6);
}
