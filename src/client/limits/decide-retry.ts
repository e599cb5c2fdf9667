import { isHTTPError, isNetworkError, isTimeoutError } from 'ky';
import { waitOf } from './read-limits.ts';
import { doubled, maxRetryAfterOf, type RetryOptions } from './retry.ts';

/** What may have happened already is not sent again; a 429 says that it has not. */
const IDEMPOTENT: readonly string[] = ['get', 'put', 'head', 'delete', 'query'];
/** As in ky. */
const STATUS_CODES = [408, 413, 429, 500, 502, 503, 504];
const AFTER_STATUS_CODES = [413, 429, 503];

/** Another attempt, and how long before it, in milliseconds. */
export interface Retry {
	readonly wait: number;
	/** A 429 did not say how long: it is what we take. */
	readonly isOwnBackOff: boolean;
}

type State = Parameters<NonNullable<RetryOptions['shouldRetry']>>[0];

/** False where the failure is the answer. */
export async function decideRetry(state: State, own: RetryOptions, now: number): Promise<Retry | false> {
	const { error, retryCount } = state;
	const response = isHTTPError(error) ? error.response : undefined;
	if (!mayRepeat(error, response?.status, own.methods)) return false;
	const verdict = await own.shouldRetry?.(state);
	if (verdict === false) return false;
	const { statusCodes = STATUS_CODES, afterStatusCodes = AFTER_STATUS_CODES, retryOnTimeout = false } = own;
	const wait = ownWait(own, retryCount);
	if (response === undefined) {
		const isWorthIt = verdict ?? (isTimeoutError(error) ? retryOnTimeout : isNetworkError(error));
		return isWorthIt && { wait, isOwnBackOff: false };
	}
	const { status, headers } = response;
	const asked = afterStatusCodes.includes(status) ? waitOf(headers, now) : undefined;
	if (asked !== undefined && asked > maxRetryAfterOf(own)) return false;
	const isWorthIt = verdict ?? (statusCodes.includes(status) && (status !== 413 || asked !== undefined));
	return isWorthIt && { wait: asked ?? wait, isOwnBackOff: asked === undefined && status === 429 };
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
