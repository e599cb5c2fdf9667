import { HTTPError } from 'ky';

/** The details of an {@link ApiError}, in addition to ky's `response`, `request` and `data`. */
export interface ApiErrorDetails {
	/** The status of the response. */
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
	/** The typical cause and its remedy, if they are known. */
	readonly hint: string | undefined;
	/** The canonical request of the JWT: only on 401. Compare it with the one that the server computed (`explainQsh`). */
	readonly canonicalRequest: string | undefined;
}

/**
 * A response that is not 2xx. For ky it is an `HTTPError` (its `name` too), so that code which checks for that still works.
 *
 * The message is a sentence: `404 GET rest/api/2/issue/NOPE-1: Issue does not exist. (trace 0af7651916cd43dd)`. `data` is the
 * body as it was sent. Credentials are redacted in all of them, and in `request` and `response`.
 *
 * @example
 * if (error instanceof ApiError && error.status === 404) return undefined;
 */
export class ApiError extends HTTPError implements ApiErrorDetails {
	readonly code = 'ERR_API';
	declare readonly status: number;
	declare readonly method: string;
	declare readonly path: string;
	declare readonly pathTemplate: string | undefined;
	declare readonly messages: readonly string[];
	declare readonly fields: Readonly<Record<string, string>>;
	declare readonly retryAfter: number | undefined;
	declare readonly traceId: string | undefined;
	declare readonly hint: string | undefined;
	declare readonly canonicalRequest: string | undefined;

	/**
	 * @param error ky's, without credentials
	 * @param reason replaces the messages if there are none
	 */
	constructor(
		{ response, request, options, data }: Pick<HTTPError, 'response' | 'request' | 'options' | 'data'>,
		details: ApiErrorDetails,
		reason = '',
	) {
		super(response, request, options);
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
