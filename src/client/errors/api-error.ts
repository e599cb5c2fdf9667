import { HTTPError } from 'ky';
import { printInFewLines } from '../../print-error.ts';
import { detailsOfCall } from './network-errors.ts';

/** `ERR_API_BODY` for a response that is 2xx, but whose body breaks off, or is not the JSON that was asked for. */
export type ApiErrorCode = 'ERR_API' | 'ERR_API_BODY';

/** The details of an {@link ApiError}, in addition to ky's `response`, `request` and `data`. */
export interface ApiErrorDetails {
	/** The status of the response; 401 for one that only looks like another: see {@link ApiError}. */
	readonly status: number;
	/** In capitals. */
	readonly method: string;
	/** Relative to the base URL, without its query: `rest/api/2/issue/KEY-1`. */
	readonly path: string;
	/** The template of the path, if the call gave one: `rest/api/2/issue/{issueIdOrKey}`. */
	readonly pathTemplate: string | undefined;
	/** Atlassian's messages, whatever shape the response has. Up to 100. */
	readonly messages: readonly string[];
	/** Atlassian's messages about single fields of the request body. Up to 100. */
	readonly fields: Readonly<Record<string, string>>;
	/** Seconds to wait, if the response names them. */
	readonly retryAfter: number | undefined;
	/** For Atlassian's support. */
	readonly traceId: string | undefined;
	/**
	 * Whether the call was a write that may have had its effect, at this attempt or at an earlier one: look before it is sent
	 * again.
	 */
	readonly maybeApplied: boolean;
	/** The typical cause and its remedy, if they are known. */
	readonly hint: string | undefined;
	/** The canonical request of the JWT: only on 401. Compare it with the one that the server computed (`explainQsh`). */
	readonly canonicalRequest: string | undefined;
}

/**
 * A response that is no success: not 2xx, or 2xx with a body that cannot be read (`ERR_API_BODY`). A response whose headers
 * say that the credential was refused is a 401, also if Atlassian sent it as the 200 or 404 of an anonymous caller.
 *
 * For ky it is an `HTTPError`, by its `name` too, which ky compares and which is printed.
 *
 * The message is a sentence: `404 GET rest/api/2/issue/NOPE-1: Issue does not exist. (trace 0af7651916cd43dd)`. `data` is the
 * body as it was sent. Credentials are redacted in all of them, and in `request` and `response`.
 *
 * @example
 * if (error instanceof ApiError && error.status === 404) return undefined;
 */
export class ApiError extends HTTPError implements ApiErrorDetails {
	readonly code: ApiErrorCode;
	declare readonly status: number;
	declare readonly method: string;
	declare readonly path: string;
	declare readonly pathTemplate: string | undefined;
	declare readonly messages: readonly string[];
	declare readonly fields: Readonly<Record<string, string>>;
	declare readonly retryAfter: number | undefined;
	declare readonly traceId: string | undefined;
	declare readonly maybeApplied: boolean;
	declare readonly hint: string | undefined;
	declare readonly canonicalRequest: string | undefined;

	static {
		printInFewLines(this.prototype, detailsOfCall);
	}

	/**
	 * @param error ky's, without credentials
	 * @param reason replaces the messages if there are none
	 * @param body the failure to read the body of a response that is 2xx
	 */
	constructor(
		{ response, request, options, data }: Pick<HTTPError, 'response' | 'request' | 'options' | 'data'>,
		details: ApiErrorDetails,
		reason = '',
		body?: { readonly cause: unknown },
	) {
		super(response, request, options);
		this.code = body === undefined ? 'ERR_API' : 'ERR_API_BODY';
		if (body !== undefined) this.cause = body.cause;
		this.message = sentence(details, reason);
		this.data = data;
		Object.assign(this, details);
	}
}

const MAX_MESSAGE = 1000;

function sentence(details: ApiErrorDetails, reason: string): string {
	const { status, method, path, messages, fields, traceId, hint, canonicalRequest } = details;
	const text = [...messages, ...Object.entries(fields).map(([name, message]) => `${name}: ${message}`)]
		.map(withStop)
		.join(' ');
	const short = text.length > MAX_MESSAGE ? `${text.slice(0, MAX_MESSAGE)}...` : text;
	const parts = [
		`${status} ${method} ${path}:`,
		short === '' ? withStop(reason === '' ? 'The response gives no reason' : reason) : short,
		hint,
		canonicalRequest === undefined ? undefined : `The token was made for ${canonicalRequest}`,
		traceId === undefined ? undefined : `(trace ${traceId})`,
	];
	return parts.filter((part) => part !== undefined).join(' ');
}

function withStop(text: string): string {
	return /[.!?:]$/.test(text) ? text : `${text}.`;
}
