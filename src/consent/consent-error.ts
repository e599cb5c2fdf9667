import { PrintedError } from '../print-error.ts';

/**
 * The kind of a {@link ConsentError}. These codes are stable.
 *
 * - `ERR_CONSENT_DENIED`: the user did not grant access.
 * - `ERR_CONSENT_REFUSED`: the authorization server refused for another reason, named by `reason`.
 * - `ERR_CONSENT_REQUEST`: the request is not a redirect of the authorization server.
 * - `ERR_CONSENT_STATE`: `state` was not made by this app for this browser.
 * - `ERR_CONSENT_STATE_EXPIRED`, `ERR_CONSENT_STATE_USED`: it was, but is too old or came before.
 * - `ERR_CONSENT_STORE`: the store of used states failed; see `cause`.
 * - `ERR_CONSENT_TOKENS`: the token server sent no refresh token.
 * - `ERR_CONSENT_RESOURCES`: the list of sites cannot be read.
 * - `ERR_CONSENT_SITE`: there is no such site, or there are several.
 */
export type ConsentErrorCode =
	| 'ERR_CONSENT_DENIED'
	| 'ERR_CONSENT_REFUSED'
	| 'ERR_CONSENT_REQUEST'
	| 'ERR_CONSENT_STATE'
	| 'ERR_CONSENT_STATE_EXPIRED'
	| 'ERR_CONSENT_STATE_USED'
	| 'ERR_CONSENT_STORE'
	| 'ERR_CONSENT_TOKENS'
	| 'ERR_CONSENT_RESOURCES'
	| 'ERR_CONSENT_SITE';

/** Details of a {@link ConsentError}. */
export interface ConsentErrorDetails extends ErrorOptions {
	reason?: string | undefined;
	appState?: string | undefined;
}

/** A consent that did not succeed. It holds no code, token, state or secret. */
export class ConsentError extends PrintedError {
	override readonly name = 'ConsentError';
	readonly code: ConsentErrorCode;
	/** The `error` of the redirect, such as `invalid_scope` (RFC 6749, section 4.1.2.1). */
	declare readonly reason?: string;
	/** The `appState` of the URL, when the redirect was proven to belong to it. */
	declare readonly appState?: string;

	constructor(code: ConsentErrorCode, message: string, { reason, appState, ...options }: ConsentErrorDetails = {}) {
		super(message, options);
		this.code = code;
		if (reason !== undefined) this.reason = reason;
		if (appState !== undefined) this.appState = appState;
	}
}
