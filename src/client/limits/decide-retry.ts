import { isHTTPError, isNetworkError, isTimeoutError } from 'ky';
import { waitOf } from '../wait-of.ts';
import { holdFor } from './learn.ts';
import { doubled, maxRetryAfterOf, type RetryContext, type RetryOptions } from './retry.ts';

/** What may have happened already is not sent again; a 429 says that it has not. */
const IDEMPOTENT: readonly string[] = ['get', 'put', 'head', 'delete', 'query'];
/** As in ky. */
const STATUS_CODES = [408, 413, 429, 500, 502, 503, 504];
const AFTER_STATUS_CODES = [413, 429, 503];

type State = Parameters<NonNullable<RetryOptions['shouldRetry']>>[0];

/** How long to wait before another attempt, in milliseconds; false where the failure is the answer. */
export async function decideRetry(
	state: State,
	own: RetryOptions,
	{ gate, pathTemplate, now }: RetryContext,
): Promise<number | false> {
	const { error, retryCount } = state;
	const answered = isHTTPError(error) ? error : undefined;
	if (!mayRepeat(error, answered?.response.status, own.methods)) return false;
	const verdict = await own.shouldRetry?.(state);
	if (verdict === false) return false;
	const { statusCodes = STATUS_CODES, afterStatusCodes = AFTER_STATUS_CODES, retryOnTimeout = false } = own;
	const wait = ownWait(own, retryCount);
	if (answered === undefined) {
		const isWorthIt = verdict ?? (isTimeoutError(error) ? retryOnTimeout : isNetworkError(error));
		return isWorthIt && wait;
	}
	const { status, headers } = answered.response;
	const asked = afterStatusCodes.includes(status) ? waitOf(answered.response, now()) : undefined;
	if (asked !== undefined && asked > maxRetryAfterOf(own)) return false;
	const isWorthIt = verdict ?? (statusCodes.includes(status) && (status !== 413 || asked !== undefined));
	if (isWorthIt && asked === undefined && status === 429) {
		const { method, url } = answered.request;
		holdFor({ method, url, pathTemplate }, gate, wait, headers.get('ratelimit-reason'));
	}
	return isWorthIt && (asked ?? wait);
}

function mayRepeat(error: Error, status: number | undefined, methods: RetryOptions['methods']): boolean {
	const method = 'request' in error && error.request instanceof Request ? error.request.method.toLowerCase() : '';
	if (methods !== undefined) return methods.some((one) => one.toLowerCase() === method);
	return status === 429 || IDEMPOTENT.includes(method);
}

function ownWait({ delay, jitter, backoffLimit = 30_000 }: RetryOptions, retryCount: number): number {
	const wait = (delay ?? doubled)(retryCount);
	const spreading = jitter ?? (delay === undefined ? spread : undefined);
	const spreadWait =
		spreading === true ? Math.random() * wait : typeof spreading === 'function' ? spreading(wait) : wait;
	return Math.min(backoffLimit, Number.isFinite(spreadWait) && spreadWait >= 0 ? spreadWait : wait);
}

/** So that those who were told the same do not come back at the same time. */
function spread(wait: number): number {
	return wait * (0.7 + Math.random() * 0.6);
}
