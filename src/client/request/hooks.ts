import { isHTTPError, NetworkError, TimeoutError, type BeforeRetryHook } from 'ky';
import { RedirectError } from '../../errors.ts';
import {
	ApiError,
	ApiNetworkError,
	ApiTimeoutError,
	toApiError,
	toNetworkError,
	toTimeoutError,
} from '../errors/index.ts';
import { removeAuthorization, removeCredentials } from './headers.ts';
import type { Call } from './call.ts';

export type RetryState = Parameters<BeforeRetryHook>[0];

/** The arguments of ky's hooks that show a failure. */
interface Failure {
	readonly error: Error & { request?: unknown; customRequest?: unknown; options?: { headers?: unknown } };
	readonly request?: Request;
	readonly options?: { headers?: unknown };
}

type Remove = (headers: Headers) => void;

/**
 * Removes credentials from everything that a failure shows.
 *
 * @param remove those of requests: one that is sent again keeps the caller's cookies
 */
export function redactFailure({ error, request, options }: Failure, remove: Remove): void {
	for (const holder of [request, error.request]) if (holder instanceof Request) remove(holder.headers);
	// ky has copied this request of the caller's, and made its own of these headers: neither is read again.
	if ('customRequest' in error) error.customRequest = undefined;
	for (const headers of [options?.headers, error.options?.headers]) {
		if (headers instanceof Headers) removeCredentials(headers);
	}
}

/** The failure as hooks may see it: without credentials, and as an error of ours. */
export function explain<State extends Failure>(call: Call, state: State, remove: Remove): State {
	redactFailure(state, remove);
	const { error } = state;
	if (error instanceof RedirectError) error.maybeApplied = call.mayHaveEffect && call.operation?.reads !== true;
	const explained = explainError(call, error);
	return explained === error ? state : { ...state, error: explained };
}

function explainError(call: Call, error: Error): Error {
	if (error instanceof ApiError || error instanceof ApiNetworkError || error instanceof ApiTimeoutError) return error;
	if (isHTTPError(error)) return toApiError(error, call);
	// Not by their names: the signal of the caller may have a reason with the same one.
	if (error instanceof NetworkError) return toNetworkError(error, call);
	return error instanceof TimeoutError ? toTimeoutError(error, call) : error;
}

/** A `beforeRetry` hook of the caller's that sees the explained failure, and whose request is signed. */
export function redactedRetryHook(
	call: Call,
	hook: BeforeRetryHook,
	sign: (call: Call, state: RetryState, request: Request) => Promise<Request>,
): BeforeRetryHook {
	return async (state) => {
		const shown = explain(call, state, removeAuthorization);
		let result: Awaited<ReturnType<BeforeRetryHook>>;
		try {
			result = await hook(shown);
		} catch (error) {
			// ky recognizes a hook that gives up by its own error: any other error is a failure of the hook.
			throw error === shown.error ? state.error : error;
		}
		return result instanceof Request ? sign(call, state, result) : result;
	};
}
