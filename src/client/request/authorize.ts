import { raceAbort, type MaybePromise } from '../../abortable.ts';
import { EncodeError } from '../../errors.ts';
import type { RefusedCredential } from '../credentials/index.ts';
import type { Call } from './call.ts';

/**
 * The value of `Authorization` for a request; undefined for none.
 *
 * @param refused the credential that was refused with a 401
 * @throws {@link EncodeError} `ERR_CREDENTIAL` for a value that cannot be a header.
 */
export function authorize(call: Call, request: Request, refused?: RefusedCredential): MaybePromise<string | undefined> {
	const { credential, tokenFetch, sharedBy, now, lifetime, secrets, message } = call;
	const accept = (value: unknown): string | undefined => {
		if (value === undefined) return undefined;
		// The error of a Headers object would show the value.
		if (typeof value !== 'string' || !/^[\x20-\x7e]+$/.test(value)) {
			throw new EncodeError('ERR_CREDENTIAL', 'The credential returned a value that cannot be sent as `Authorization`');
		}
		secrets.push(value);
		return value;
	};
	const context = { fetch: tokenFetch, sharedBy, now, lifetime, refused, operation: message?.operation };
	const value = credential(request, context);
	// It may be a promise of any library.
	return typeof value === 'object' ? raceAbort(Promise.resolve(value), request.signal).then(accept) : accept(value);
}
