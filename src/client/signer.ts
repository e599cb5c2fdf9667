import { EncodeError } from '../errors.ts';
import type { Credential, RefusedCredential } from './credentials/index.ts';
import type { SigningOptions } from './options.ts';
import type { Sent } from './sent.ts';

/** What the attempts of one call have in common. */
export interface CallContext {
	/** The caller's transport, below ours. */
	readonly fetch: typeof globalThis.fetch;
	readonly sent: Sent;
	/** For the attempt that is about to be sent. It is put on what goes out, and on nothing that anyone else can see. */
	authorization?: string | undefined;
}

/** What to send as `Authorization` with the request, as it stands; undefined for none. */
export interface Sign {
	/** @param refused what was answered with 401 */
	(request: Request, call: CallContext, refused?: RefusedCredential): Promise<string | undefined>;
	/** The credential is good for any URL, so it goes nowhere but below the base. A Connect JWT is good for one URL only. */
	readonly bearer: boolean;
}

/** Asks the credential for each attempt. */
export function signer(credential: Credential, { lifetime = 180, now = Date.now }: SigningOptions): Sign {
	const sign = async (
		request: Request,
		{ fetch, sent }: CallContext,
		refused?: RefusedCredential,
	): Promise<string | undefined> => {
		const value = await credential(request, { fetch, now, lifetime, refused });
		if (value === undefined) return undefined;
		// Headers would show what they do not take.
		if (typeof value !== 'string' || !/^[\x20-\x7e]+$/.test(value)) {
			throw new EncodeError('ERR_CREDENTIAL', 'The credential gave what cannot be sent as `Authorization`');
		}
		sent.authorizations.add(value);
		return value;
	};
	return Object.assign(sign, { bearer: credential.perUrl !== true });
}

/** Puts a token in place of whatever was there. */
export function setToken({ headers }: Pick<Request, 'headers'>, authorization: string | undefined): void {
	dropToken({ headers });
	if (authorization !== undefined) headers.set('authorization', authorization);
}

/** Takes our token, or what was to be replaced by it, off a request. */
export function dropToken({ headers }: Pick<Request, 'headers'>): void {
	headers.delete('authorization');
}

const CREDENTIALS = ['authorization', 'cookie', 'proxy-authorization'];

/** Takes every credential off a request. */
export function dropCredentials({ headers }: Pick<Request, 'headers'>): void {
	for (const name of CREDENTIALS) headers.delete(name);
}

export function holdsCredentials({ headers }: Pick<Request, 'headers'>): boolean {
	return CREDENTIALS.some((name) => headers.has(name));
}
