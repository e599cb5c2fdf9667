import type { HTTPError, Options } from 'ky';
import { withFailure } from '../../abortable.ts';
import { readText } from '../../http/index.ts';
import { isHtml, toBodyError } from '../errors/index.ts';
import type { Call } from './call.ts';
import { headersOf, removeCredentials } from './headers.ts';
import { mayChange } from './may-change.ts';
import { findOperation } from './transmit.ts';

type ParseJson = NonNullable<Options['parseJson']>;

/** Makes errors of the bodies of one call. */
export interface BodyErrors {
	readonly call: Call;
	/** As ky has them. */
	readonly options: Options;
	/** As it was given. */
	readonly retry: NonNullable<Options['retry']>;
}

/** Needed for the error of a body. */
interface Unread {
	readonly errors: BodyErrors;
	readonly request: Request;
	/** The runtime's: ky puts its own in its place, which has the whole call. */
	readonly json: Response['json'];
}

/** Of the responses whose body nobody has read. */
const unread = new WeakMap<Response, Unread>();

const READERS = (['text', 'arrayBuffer', 'blob', 'bytes', 'formData'] as const).map((name) => ({
	name,
	async reader(this: Response): Promise<unknown> {
		const { bodyUsed } = this;
		const state = unread.get(this);
		// There is nothing to keep without a body, which can be read again.
		if (state !== undefined && this.body !== null) this.json = state.json;
		unread.delete(this);
		try {
			const read: () => Promise<unknown> = (Object.getPrototypeOf(this) as Response)[name];
			return await read.call(this);
		} catch (cause) {
			if (bodyUsed || state === undefined || isAbort(cause) || state.errors.call.signal?.aborted) throw cause;
			throw await bodyError(state.errors, state.request, this, cause, undefined);
		}
	},
}));

/**
 * A response whose body fails with an {@link ApiError} if it breaks off. Node keeps a response until its next full garbage
 * collection, because of a `FinalizationRegistry`: from its first reading on, it holds nothing of the call.
 */
export function guardBody(errors: BodyErrors, request: Request, response: Response): Response {
	for (const own of READERS) {
		// `bytes` is newer than the others. A mock may have functions of its own.
		// oxlint-disable-next-line typescript/unbound-method -- it becomes a method of the response
		if (own.name in response && !Object.hasOwn(response, own.name)) Reflect.set(response, own.name, own.reader);
	}
	// A mock may also give the same response twice.
	const json: Unread['json'] = (unread.get(response) ?? response).json;
	unread.set(response, { errors, request, json });
	return response;
}

/**
 * The JSON of a body. An empty one is `undefined`: that of a 204, and of many other responses of Atlassian's.
 *
 * @throws {@link ApiError} `ERR_API_BODY` for a body that is not JSON
 */
export function jsonParser(errors: BodyErrors, parseJson: ParseJson | undefined): ParseJson {
	return (text, context) => {
		if (text.trim() === '') return undefined;
		const fail = async (cause: unknown): Promise<never> => {
			// ky parses the bodies of errors as well. A parser of the caller's may fail for reasons of its own.
			if (!context.response.ok || !(cause instanceof SyntaxError)) throw cause;
			throw await bodyError(errors, context.request, context.response, cause, text);
		};
		return withFailure<unknown>(() => (parseJson === undefined ? JSON.parse(text) : parseJson(text, context)), fail);
	};
}

const PAGE = /^\s*(?:text\/html|application\/xhtml\+xml)\b/i;
/** In bytes. */
const MAX_PAGE = 1024 * 1024;

/** Whether a response to a write may be a page: see {@link refusePage}. */
export function isSuspect(request: Request, { ok, body, headers }: Response): boolean {
	return ok && mayChange(request.method) && body !== null && PAGE.test(headers.get('content-type') ?? '');
}

/**
 * Refuses a page in response to a write, also if nobody reads the body: a proxy, or a page for logging in, has responded instead
 * of the API. No operation that writes responds with a page.
 */
export async function refusePage(errors: BodyErrors, request: Request, response: Response): Promise<Response> {
	const { headers, status } = response;
	const text = await readText(response.body, MAX_PAGE);
	if (text === undefined || isHtml(text)) {
		throw await bodyError(errors, request, response, undefined, text ?? '<html>');
	}
	const { statusText, url } = response;
	return Object.defineProperty(new Response(text, { status, statusText, headers }), 'url', { value: url });
}

async function bodyError(
	{ call, options, retry }: BodyErrors,
	request: Request,
	response: Response,
	cause: unknown,
	text: string | undefined,
): Promise<Error> {
	await findOperation(call, request);
	return toBodyError({ request, response, options: shownOptions(request, options, retry), cause, text }, call);
}

/** The options as ky's errors have them, without credentials. */
function shownOptions(
	{ method }: Request,
	options: Options,
	retry: NonNullable<Options['retry']>,
): HTTPError['options'] {
	const headers = headersOf(options);
	removeCredentials(headers);
	// ky completes what the caller left out of `retry`: here it is shown as it was given.
	const shownRetry = (typeof retry === 'object' ? retry : {}) as HTTPError['options']['retry'];
	return { method, headers, prefix: '', context: options.context ?? {}, retry: shownRetry };
}

function isAbort(error: unknown): boolean {
	return error instanceof Error && (error.name === 'AbortError' || error.name === 'TimeoutError');
}
