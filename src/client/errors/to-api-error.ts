import type { HTTPError, NetworkError, TimeoutError } from 'ky';
import { retryAfterOf } from '../../limiter/index.ts';
import type { Operation } from '../../operations/index.ts';
import { createRedactor, redactData, redactError, redactResponse } from '../../redact/index.ts';
import type { BaseUrl } from '../url/index.ts';
import { ApiError, type ApiErrorDetails } from './api-error.ts';
import { canonicalOf, hintFor, type Refusal } from './hints.ts';
import { explainNetworkCause, networkCauseOf } from './network-cause.ts';
import { ApiNetworkError, ApiTimeoutError, type CallDetails } from './network-errors.ts';
import { readMessages, tidy } from './read-messages.ts';
import { namesScopes } from './scopes.ts';

/** The part of a call that its errors need. */
export interface FailedCall {
	readonly base: BaseUrl;
	readonly pathTemplate: string | undefined;
	/** The clock: milliseconds since 1970. */
	readonly now: () => number;
	/** Every `Authorization` and cookie that was sent, so that none is shown. */
	readonly secrets: readonly string[];
	/** The last request that was sent, with its credential: after a redirect it is another one than was asked for. */
	readonly last?: Pick<Request, 'method' | 'url' | 'headers'> | undefined;
	/** The operation that was called, if the documents have it. Known once an attempt has failed. */
	readonly operation: Operation | undefined;
	/** Whether an attempt was sent with a method that may change something, and it is not known that nothing happened. */
	readonly mayHaveEffect: boolean;
	/** The status of a refused credential's response, if it looked like that of an anonymous caller. */
	readonly disguise: number | undefined;
}

type Redact = ReturnType<typeof createRedactor>;

/** Shorter values are not secrets, and would match ordinary words. */
const MIN_LENGTH = 8;

/** The error of ky with everything that Atlassian's response says, and without the credentials that it repeats. */
export function toApiError(error: HTTPError, call: FailedCall): ApiError {
	const { request } = error;
	const redact = redactorOf(call);
	const response = redactResponse(error.response, redact);
	const data = redactData(error.data, redact);
	// ky's own error may be seen as well, by an observer of all errors. V8 writes its stack when that is read.
	Object.assign(error, { response, data, message: redact(error.message) });
	const details = detailsOf(call, request, response, redact, data);
	return new ApiError({ response, request, options: error.options, data }, details, tidy(response.statusText, 100));
}

/** A response that is 2xx, and its body, which is not JSON. */
export interface UnreadableBody {
	readonly request: Request;
	readonly response: Response;
	readonly options: HTTPError['options'];
	readonly cause: unknown;
	/** The whole text, if it could be read. */
	readonly text: string | undefined;
}

/** The error for a body that breaks off, or is not JSON: a page of a proxy, or for logging in. */
export function toBodyError({ request, options, cause, text, ...failed }: UnreadableBody, call: FailedCall): ApiError {
	const redact = redactorOf(call);
	const response = redactResponse(failed.response, redact);
	const data = redactData(text, redact);
	const isPage = text !== undefined && isHtml(text);
	const found = detailsOf(call, request, response, redact, isPage ? data : undefined);
	const type = response.headers.get('content-type') ?? 'no content type';
	const landed = call.last === undefined || call.last.url === request.url ? '' : ', to which a redirect led';
	const [title] = found.messages;
	const reason =
		text === undefined
			? `The body of the response breaks off: ${redact(networkCauseOf(cause).message)}`
			: isPage
				? `The response is an HTML page${title === undefined ? '' : ` ("${title}")`}${landed}, not JSON: the credential was not accepted, or a proxy stands before the API`
				: `The body of the response is not JSON (${text.length} characters, ${redact(type)})${landed}`;
	return new ApiError({ response, request, options, data }, { ...found, messages: [reason], fields: {} }, '', {
		// The message of JSON.parse quotes the body.
		cause: text === undefined ? redactError(cause, redact) : undefined,
	});
}

export function isHtml(text: string): boolean {
	return /^\s*(?:<!--[^]{0,1000}?-->\s*)?<(?:!doctype\s+html|html|head|body)\b/i.test(text.slice(0, 2000));
}

/** ky's errors without a response, with the call and the cause in their message. */
export function toNetworkError(error: NetworkError, call: FailedCall): ApiNetworkError {
	const redact = redactorOf(call);
	const reason = redact(explainNetworkCause(networkCauseOf(error.cause)));
	// An observer of all errors may see ky's as well.
	Object.assign(error, { cause: redactError(error.cause, redact) });
	return new ApiNetworkError(error, callDetailsOf(call, error.request, redact), reason);
}

export function toTimeoutError(error: TimeoutError, call: FailedCall): ApiTimeoutError {
	return new ApiTimeoutError(error, callDetailsOf(call, error.request));
}

function redactorOf({ secrets }: FailedCall): Redact {
	return createRedactor(secrets.flatMap(secretsOf).filter(({ length }) => length >= MIN_LENGTH));
}

function detailsOf(
	call: FailedCall,
	request: Request,
	response: Response,
	redact: Redact,
	data: unknown,
): ApiErrorDetails {
	const { base, now, last, operation, disguise } = call;
	const { status, headers } = response;
	const delay = retryAfterOf(response, now());
	// The body of a success has no messages.
	const isSuccess = disguise !== undefined && disguise < 300;
	const found = readMessages(isSuccess ? undefined : data, headers.get('content-type') ?? '');
	// A hook may have responded instead of the server: then nothing was sent.
	const sent = last ?? request;
	const refusal: Refusal = {
		status,
		method: sent.method,
		url: sent.url,
		baseUrl: base.href,
		authorization: sent.headers.get('authorization') ?? undefined,
		isRedirected: sent.url !== request.url,
		headers,
		operation,
		isAboutScopes: namesScopes(found.messages.join(' '), headers),
		disguise,
		now: now(),
	};
	return {
		...callDetailsOf(call, request, redact),
		status,
		...found,
		retryAfter: delay === undefined ? undefined : Math.ceil(delay / 1000),
		traceId: tidy(headers.get('atl-traceid') ?? '', 100) || undefined,
		hint: status < 300 ? undefined : (hintFor(refusal) ?? hintForRepeated(call, status)),
		canonicalRequest: canonicalOf(refusal),
	};
}

/** A write that is sent again may find what its first attempt has done. */
function hintForRepeated({ mayHaveEffect }: FailedCall, status: number): string | undefined {
	return mayHaveEffect && [404, 409, 410, 412].includes(status)
		? 'An earlier attempt, whose response was lost, may have had its effect.'
		: undefined;
}

function callDetailsOf(call: FailedCall, { method, url }: Request, redact = redactorOf(call)): CallDetails {
	const { base, pathTemplate, mayHaveEffect, operation } = call;
	const maybeApplied = mayHaveEffect && operation?.reads !== true;
	return { method, path: redact(pathBelow(base, url)), pathTemplate, maybeApplied };
}

function pathBelow(base: BaseUrl, url: string): string {
	const [bare = ''] = url.split('?', 1);
	return bare.startsWith(`${base.href}/`) ? bare.slice(base.href.length + 1) : new URL(url).pathname.slice(1);
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
