import type { HTTPError } from 'ky';
import type { ApiError } from './api-error.ts';
import type { FailedCall } from './to-api-error.ts';

/** {@link ApiError} of an error of ky's. What makes it is loaded with the first one. */
export async function readApiError(error: HTTPError, call: FailedCall): Promise<ApiError> {
	const { toApiError } = await import('./to-api-error.ts');
	return toApiError(error, call);
}
