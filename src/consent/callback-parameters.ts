import { wordsOf } from '../http/index.ts';
import { ConsentError } from './consent-error.ts';

/** A redirect from the authorization server: a request of any framework, its URL, or its query. */
export type ConsentCallback =
	| string
	| URL
	| URLSearchParams
	| { readonly url?: string | undefined; readonly originalUrl?: string | undefined };

/** The parameters of a redirect (RFC 6749, sections 4.1.2 and 4.1.2.1), each given once. */
export interface CallbackParameters {
	readonly state: string;
	readonly code: string | undefined;
	readonly error: string | undefined;
	readonly description: string | undefined;
}

/** In characters. */
const MAX_CODE = 4096;

/** @throws {@link ConsentError} `ERR_CONSENT_REQUEST`. */
export function readCallback(callback: ConsentCallback, redirectUri: URL): CallbackParameters {
	const query = queryOf(callback, redirectUri);
	const read = (name: string): string | undefined => {
		const values = query.getAll(name);
		// Two values are read differently by different servers.
		if (values.length > 1) throw invalid(`has the parameter \`${name}\` more than once`);
		return values[0] === '' ? undefined : values[0];
	};
	const [state, code, error] = [read('state'), read('code'), read('error')];
	if (state === undefined) {
		throw new ConsentError('ERR_CONSENT_STATE', 'The redirect has no parameter `state`: it was not started here');
	}
	if ((code === undefined) === (error === undefined)) throw invalid('must have either `code` or `error`');
	if (code !== undefined && !(code.length <= MAX_CODE && /^[\x21-\x7e]+$/.test(code))) {
		throw invalid('has a `code` that cannot be one');
	}
	return { state, code, error, description: read('error_description') };
}

/** The error of a redirect, whose state was checked. */
export function redirectError(
	{ error, description, state }: CallbackParameters,
	appState: string | undefined,
): ConsentError {
	const details = appState === undefined ? {} : { appState };
	// An extension may define other values, but never with other characters (RFC 6749, section 4.1.2.1).
	const reason = error !== undefined && /^[\w.-]{1,100}$/.test(error) ? error : 'unknown';
	if (reason === 'access_denied') {
		return new ConsentError('ERR_CONSENT_DENIED', 'The user did not grant access', { ...details, reason });
	}
	const words = wordsOf([reason, description], [state]);
	return new ConsentError('ERR_CONSENT_REFUSED', `The authorization server refused: ${words}`, { ...details, reason });
}

function queryOf(callback: ConsentCallback, redirectUri: URL): URLSearchParams {
	if (callback instanceof URLSearchParams) return callback;
	if (callback instanceof URL) return callback.searchParams;
	const url = typeof callback === 'string' ? callback : (callback?.originalUrl ?? callback?.url);
	const parsed = typeof url === 'string' ? URL.parse(url, redirectUri) : null;
	if (parsed === null) throw invalid('must be a request, its URL, or its query');
	return parsed.searchParams;
}

function invalid(problem: string): ConsentError {
	return new ConsentError('ERR_CONSENT_REQUEST', `The redirect ${problem}`);
}
