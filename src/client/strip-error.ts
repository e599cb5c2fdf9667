import { isHTTPError, type BeforeErrorHook, type Options } from 'ky';
import { readApiError, type FailedCall } from './errors/index.ts';
import { dropCredentials, dropToken } from './signer.ts';

interface Failure {
	readonly error: Error & { request?: unknown; customRequest?: unknown; options?: { headers?: unknown } };
	readonly request?: Request;
	readonly options?: { headers?: unknown };
}

/** A request that is to be sent again loses the token only; in the end, all credentials go. */
export function stripError({ error, request, options }: Failure, drop: typeof dropToken): Error {
	for (const holder of [request, error.request]) if (holder instanceof Request) drop(holder);
	// ky has copied this request of the caller, and made its own of these headers: neither is read again.
	if ('customRequest' in error) error.customRequest = undefined;
	for (const headers of [options?.headers, error.options?.headers]) {
		if (headers instanceof Headers) dropCredentials({ headers });
	}
	return error;
}

/** The first to see an error: the credentials go, and what Atlassian answered is read. */
export function cleanError(call: FailedCall): BeforeErrorHook {
	return async (state) => {
		const error = stripError(state, dropCredentials);
		return isHTTPError(error) ? readApiError(error, call) : error;
	};
}

/** The error that hooks are shown on the way to a retry. */
export async function retriedError<State extends Failure>(state: State, call: FailedCall): Promise<State> {
	const error = stripError(state, dropToken);
	return isHTTPError(error) ? { ...state, error: await readApiError(error, call) } : state;
}

/** ky's `retry` option: `shouldRetry` sees an error before any hook does. */
export function stripBeforeShouldRetry(
	retry: NonNullable<Options['retry']>,
	call: FailedCall,
): NonNullable<Options['retry']> {
	if (typeof retry === 'number' || retry.shouldRetry === undefined) return retry;
	const { shouldRetry } = retry;
	return { ...retry, shouldRetry: async (state) => shouldRetry(await retriedError(state, call)) };
}
