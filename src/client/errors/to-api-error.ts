import type { HTTPError } from 'ky';
import { retryAfterOf } from '../../limiter/index.ts';
import { createRedactor, redactData, redactResponse } from '../../redact/index.ts';
import type { BaseUrl } from '../url/index.ts';
import { ApiError } from './api-error.ts';
import { canonicalOf, hintFor, type Refusal } from './hints.ts';
import { readMessages, tidy } from './read-messages.ts';

/** The part of a call that its errors need. */
export interface FailedCall {
	readonly base: BaseUrl;
	readonly pathTemplate: string | undefined;
	/** The clock: milliseconds since 1970. */
	readonly now: () => number;
	/** Every `Authorization` that was sent, so that none is shown. */
	readonly authorizations: ReadonlySet<string>;
	/** The last request that was sent, with its credential: after a redirect it is another one than was asked for. */
	readonly last?: Pick<Request, 'method' | 'url' | 'headers'> | undefined;
}

/** Shorter values are not secrets, and would match ordinary words. */
const MIN_LENGTH = 8;

/** The error of ky with everything that Atlassian's response says, and without the credentials that it repeats. */
export function toApiError(error: HTTPError, { base, pathTemplate, now, authorizations, last }: FailedCall): ApiError {
	const { request } = error;
	const redact = createRedactor([...authorizations].flatMap(secretsOf).filter(({ length }) => length >= MIN_LENGTH));
	const response = redactResponse(error.response, redact);
	const data = redactData(error.data, redact);
	const { status, statusText, headers } = response;
	const delay = retryAfterOf(error.response, now());
	// ky's own error may be seen as well, by an observer of all errors. V8 writes its stack when that is read.
	Object.assign(error, { response, data, message: redact(error.message) });
	// A hook may have responded instead of the server: then nothing was sent.
	const sent = last ?? request;
	const refusal: Refusal = {
		status,
		method: sent.method,
		url: sent.url,
		baseUrl: base.href,
		scheme: sent.headers.get('authorization')?.split(' ', 1)[0]?.toLowerCase(),
		isRedirected: sent.url !== request.url,
		date: headers.get('date'),
		now: now(),
	};
	const details = {
		status,
		method: request.method,
		path: redact(pathBelow(base, request.url)),
		pathTemplate,
		...readMessages(data, headers.get('content-type') ?? ''),
		retryAfter: delay === undefined ? undefined : Math.ceil(delay / 1000),
		traceId: shorten(headers.get('atl-traceid') ?? '') || undefined,
		hint: hintFor(refusal),
		canonicalRequest: canonicalOf(refusal),
	};
	return new ApiError({ response, request, options: error.options, data }, details, shorten(statusText));
}

function pathBelow(base: BaseUrl, url: string): string {
	const [bare = ''] = url.split('?', 1);
	return bare.startsWith(`${base.href}/`) ? bare.slice(base.href.length + 1) : new URL(url).pathname.slice(1);
}

function shorten(text: string): string {
	return tidy(text).slice(0, 100);
}

/** The credential after the scheme; of Basic, the password in it as well. */
function secretsOf(authorization: string): string[] {
	const [scheme = ''] = /^[\w-]+ /.exec(authorization) ?? [];
	const secret = authorization.slice(scheme.length).trimStart();
	return scheme.toLowerCase() === 'basic ' ? [secret, passwordOf(secret)] : [secret];
}

function passwordOf(secret: string): string {
	try {
		const bytes = Uint8Array.from(atob(secret), (character) => character.charCodeAt(0));
		return new TextDecoder().decode(bytes).replace(/^[^:]*:/, '');
	} catch {
		return '';
	}
}
