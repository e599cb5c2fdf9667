import { EncodeError } from '../../errors.ts';
import type { RefusedCredential } from '../credentials/index.ts';
import type { Call } from './call.ts';

/**
 * The value of `Authorization` for a request; undefined for none.
 *
 * @param refused the credential that was refused with a 401
 * @throws {@link EncodeError} `ERR_CREDENTIAL` for a value that cannot be a header.
 */
export async function authorize(
	{ credential, tokenFetch, sharedBy, now, lifetime, authorizations, message }: Call,
	request: Request,
	refused?: RefusedCredential,
): Promise<string | undefined> {
	const operation = message?.operation;
	const value = await credential(request, { fetch: tokenFetch, sharedBy, now, lifetime, refused, operation });
	if (value === undefined) return undefined;
	// The error of a Headers object would show the value.
	if (typeof value !== 'string' || !/^[\x20-\x7e]+$/.test(value)) {
		throw new EncodeError('ERR_CREDENTIAL', 'The credential returned a value that cannot be sent as `Authorization`');
	}
	authorizations.add(value);
	return value;
}
