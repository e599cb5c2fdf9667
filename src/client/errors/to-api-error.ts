import type { HTTPError } from 'ky';
import type { Sent } from '../sent.ts';
import { waitOf } from '../wait-of.ts';
import { ApiError } from './api-error.ts';
import { canonicalOf, hintFor, type Refusal } from './explain-refusal.ts';
import { maskData, maskSent } from './mask-sent.ts';
import { readMessages, tidy } from './read-messages.ts';

/** What is known about a call that failed. */
export interface FailedCall {
	/** Origin and path, without a trailing slash. */
	readonly baseUrl: string;
	readonly pathTemplate: string | undefined;
	readonly sent: Sent;
	/** The clock: milliseconds since 1970. */
	readonly now: () => number;
}

/** The error of ky, with all that Atlassian's answer says. Loaded with the first of them. */
export function toApiError(error: HTTPError, { baseUrl, pathTemplate, sent, now }: FailedCall): ApiError {
	const { response, request } = error;
	const { status, headers } = response;
	const { method, url } = request;
	const mask = maskSent(sent.authorizations);
	error.data = maskData(error.data, mask);
	const { messages, fields } = readMessages(error.data, headers.get('content-type') ?? '');
	const word = (text: string): string => tidy(mask(text)).slice(0, 100);
	const wait = waitOf(response, now());
	// A hook may have answered in place of the other side: then nothing was sent.
	const last = sent.last ?? request;
	const refusal: Refusal = {
		status,
		method: last.method,
		url: last.url,
		baseUrl,
		scheme: last.headers.get('authorization')?.split(' ', 1)[0]?.toLowerCase(),
		isRedirected: last.url !== url,
		date: headers.get('date'),
		now: now(),
	};
	const [address = ''] = url.split('?', 1);
	const path = address.startsWith(`${baseUrl}/`) ? address.slice(baseUrl.length + 1) : new URL(url).pathname.slice(1);
	const details = {
		status,
		method,
		path: mask(path),
		pathTemplate,
		messages,
		fields,
		retryAfter: wait === undefined ? undefined : Math.ceil(wait / 1000),
		traceId: word(headers.get('atl-traceid') ?? '') || undefined,
		hint: hintFor(refusal),
		canonicalRequest: canonicalOf(refusal),
	};
	return new ApiError(error, details, word(response.statusText));
}
