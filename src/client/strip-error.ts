import { isHTTPError } from 'ky';
import { readApiError, type FailedCall } from './errors/index.ts';
import { dropCredentials, type dropToken } from './signer.ts';

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

/** What hooks are shown: the credentials go, and what Atlassian answered is read. */
export async function showError<State extends Failure>(
	state: State,
	call: FailedCall,
	drop: typeof dropToken,
): Promise<State> {
	const error = stripError(state, drop);
	return isHTTPError(error) ? { ...state, error: await readApiError(error, call) } : state;
}
