import { HTTPError } from 'ky';

/** What an {@link ApiError} tells beside ky's `response`, `request` and `data`. */
export interface ApiErrorDetails {
	/** Of the answer. */
	readonly status: number;
	/** In capitals. */
	readonly method: string;
	/** Relative to the base URL, without its query: `rest/api/2/issue/KEY-1`. */
	readonly path: string;
	/** What the path was made of, where the call gave a template: `rest/api/2/issue/{issueIdOrKey}`. */
	readonly pathTemplate: string | undefined;
	/** What Atlassian says, whatever the shape it says it in. Up to 100. */
	readonly messages: readonly string[];
	/** What is wrong with which field of the body. Up to 100. */
	readonly fields: Readonly<Record<string, string>>;
	/** Seconds to wait, where the answer says so. */
	readonly retryAfter: number | undefined;
	/** For Atlassian's support. */
	readonly traceId: string | undefined;
	/** What is typically wrong, and what to do, where that is known. */
	readonly hint: string | undefined;
	/** What the JWT was made for: only on 401. Compare it with what the other side hashed (`explainQsh`). */
	readonly canonicalRequest: string | undefined;
}

/**
 * An answer that is no success. To ky it is an `HTTPError` (its `name` too): what checks for that goes on working.
 *
 * The message is a sentence: `404 GET rest/api/2/issue/NOPE-1: Issue does not exist. (trace 0af7651916cd43dd)`. `data` is the
 * body as sent. Neither they nor the `request` hold a credential.
 *
 * @example
 * if (error instanceof ApiError && error.status === 404) return undefined;
 */
export class ApiError extends HTTPError implements ApiErrorDetails {
	readonly code = 'ERR_API';
	readonly status: number;
	readonly method: string;
	readonly path: string;
	readonly pathTemplate: string | undefined;
	readonly messages: readonly string[];
	readonly fields: Readonly<Record<string, string>>;
	readonly retryAfter: number | undefined;
	readonly traceId: string | undefined;
	readonly hint: string | undefined;
	readonly canonicalRequest: string | undefined;

	/**
	 * @param error as ky made it, without credentials
	 * @param reason what stands for the messages where there are none
	 */
	constructor(error: HTTPError, details: ApiErrorDetails, reason = '') {
		const { response, request, options, data } = error;
		super(response, request, options);
		this.message = sentence(details, reason);
		this.data = data;
		this.status = details.status;
		this.method = details.method;
		this.path = details.path;
		this.pathTemplate = details.pathTemplate;
		this.messages = details.messages;
		this.fields = details.fields;
		this.retryAfter = details.retryAfter;
		this.traceId = details.traceId;
		this.hint = details.hint;
		this.canonicalRequest = details.canonicalRequest;
	}
}

const MAX_MESSAGE = 1000;

function sentence(details: ApiErrorDetails, reason: string): string {
	const { status, method, path, messages, fields, traceId, hint, canonicalRequest } = details;
	const said = [...messages, ...Object.entries(fields).map(([name, text]) => `${name}: ${text}`)]
		.map(withStop)
		.join(' ');
	const short = said.length > MAX_MESSAGE ? `${said.slice(0, MAX_MESSAGE)}...` : said;
	const parts = [
		`${status} ${method} ${path}:`,
		short === '' ? withStop(reason === '' ? 'The answer gives no reason' : reason) : short,
		hint,
		canonicalRequest === undefined ? undefined : `The token was made for ${canonicalRequest}`,
		traceId === undefined ? undefined : `(trace ${traceId})`,
	];
	return parts.filter((part) => part !== undefined).join(' ');
}

function withStop(text: string): string {
	return /[.!?:]$/.test(text) ? text : `${text}.`;
}
