import { EncodeError } from '../errors.ts';
import type { Credential, RefusedCredential } from './credentials/index.ts';
import type { SigningOptions } from './options.ts';
import type { Sent } from './sent.ts';

/** What the attempts of one call have in common. */
export interface CallContext {
	/** The caller's transport, below ours. */
	readonly fetch: typeof globalThis.fetch;
	readonly sent: Sent;
}

/** Signs the request, as it stands, in its own headers. */
export interface Sign {
	/**
	 * @param refused what was answered with 401
	 * @returns whether that is something else than what was refused
	 */
	(request: Request, call: CallContext, refused?: RefusedCredential): Promise<boolean>;
	/** The credential is good for any URL, so it goes nowhere but below the base. A Connect JWT is good for one URL only. */
	readonly bearer: boolean;
}

/** Asks the credential for each attempt. */
export function signer(credential: Credential, { lifetime = 180, now = Date.now }: SigningOptions): Sign {
	const sign = async (
		request: Request,
		{ fetch, sent }: CallContext,
		refused?: RefusedCredential,
	): Promise<boolean> => {
		const value = await credential(request, { fetch, now, lifetime, refused });
		dropToken(request);
		if (value !== undefined) {
			// Headers would show what they do not take.
			if (typeof value !== 'string' || !/^[\x20-\x7e]+$/.test(value)) {
				throw new EncodeError('ERR_CREDENTIAL', 'The credential gave what cannot be sent as `Authorization`');
			}
			sent.authorizations.add(value);
			request.headers.set('authorization', value);
		}
		return value !== refused?.authorization;
	};
	return Object.assign(sign, { bearer: credential.perUrl !== true });
}

/** Takes our token, or what was to be replaced by it, off a request. */
export function dropToken({ headers }: Pick<Request, 'headers'>): void {
	headers.delete('authorization');
}

/** Takes every credential off a request. */
export function dropCredentials({ headers }: Pick<Request, 'headers'>): void {
	for (const name of ['authorization', 'cookie', 'proxy-authorization']) headers.delete(name);
}
