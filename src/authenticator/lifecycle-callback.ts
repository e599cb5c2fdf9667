import { sha256Hex } from '../crypto/index.ts';
import type { VerifiedClaims } from '../jwt/index.ts';
import type { CallbackProof } from '../tenant/index.ts';
import type { InstallAuthentication } from './authentication.ts';
import type { InstallPayload } from './install-body.ts';

/** The proof of an {@link InstallAuthentication}: it orders callbacks, and recognizes a repeated one. */
export interface LifecycleCallback {
	readonly proof: CallbackProof;
	/** When the token was issued and when it expires: seconds since 1970. 0 without a token. */
	readonly iat: number;
	readonly exp: number;
	/** SHA-256 in hex, of the token and of the body. */
	readonly token: string;
	readonly body: string;
	/**
	 * Verifies again with the present record: another install may have been stored since.
	 *
	 * @throws `DecodeError` when the callback is no longer accepted.
	 */
	readonly recheck: () => Promise<void>;
}

/** Kept apart from the result, which apps log, store and compare. */
const callbacks = new WeakMap<InstallAuthentication, LifecycleCallback>();

export async function readCallback(
	token: string,
	payload: InstallPayload,
	claims: VerifiedClaims | undefined,
	{ proof, recheck }: Pick<LifecycleCallback, 'proof' | 'recheck'>,
): Promise<LifecycleCallback> {
	return {
		proof,
		recheck,
		iat: claims?.iat ?? 0,
		exp: claims?.exp ?? 0,
		token: token === '' ? '' : await sha256Hex(token),
		body: await fingerprintOf(payload),
	};
}

export async function fingerprintOf(payload: InstallPayload): Promise<string> {
	return sha256Hex(JSON.stringify(payload));
}

export function keepCallback<T extends InstallAuthentication>(install: T, callback: LifecycleCallback): T {
	callbacks.set(install, callback);
	return install;
}

/** @param install the result of `authenticateInstall` itself, not a copy. */
export function callbackOf(install: InstallAuthentication): LifecycleCallback {
	const callback = callbacks.get(install);
	if (callback === undefined) throw new TypeError('The install is not a result of authenticateInstall');
	return callback;
}
