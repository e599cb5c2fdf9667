import { isTimeoutError, type Hooks, type Options } from 'ky';
import { EncodeError } from '../../errors.ts';
import type { LimiterState } from '../../limiter/index.ts';
import { loadOperations, type FindOperation } from '../../operations/index.ts';
import type { Credential } from '../credentials/index.ts';
import { completeRetry, endCall, maxRetryAfterOf, mustWait, updateLimiter, waitForLimiter } from '../limits/index.ts';
import { TRANSPORT_OPTIONS } from '../option-names.ts';
import type { OrUndefined, SigningOptions, TransportOptions } from '../options.ts';
import { pickOptions } from '../../option-names.ts';
import type { CallMessage } from '../../telemetry/index.ts';
import { assertOwnUrl, type BaseUrl } from '../url/index.ts';
import { authorize } from './authorize.ts';
import { headersOf, holdsCredentials, removeAuthorization, removeCredentials } from './headers.ts';
import { createBody, detectReplacedBody, makeCloneable, restoreClone, trackBody } from './body.ts';
import type { Call } from './call.ts';
import { adaptDispatcher } from './dispatcher.ts';
import { runtimeFetch, sendThrough } from './foreign-fetch.ts';
import { encodeFormBody } from './form-data.ts';
import { explain, redactedRetryHook, redactFailure, type RetryState } from './hooks.ts';
import { mayChange } from './may-change.ts';
import { applyOperationFlags } from './operation-flags.ts';
import { guardBody, jsonParser, isSuspect, refusePage, type BodyErrors } from './read-body.ts';
import { sendAttempt } from './redirects.ts';
import { nameOperation } from './trace.ts';
import { findOperation } from './transmit.ts';

/** Where the calls of a client go, and everything that they have in common. */
export interface CallDefaults {
	readonly base: BaseUrl;
	readonly credential: Credential;
	readonly settings: SigningOptions & { readonly userAgent: string };
	/** The transport that the client was made with: what it shares, it shares with others that have the same one. */
	readonly fetch: Options['fetch'];
	readonly limiter: LimiterState;
}

/**
 * ky's `init` hook for one call: gets the merged options before ky uses them.
 *
 * @param message of the call, if somebody listens
 */
export type Prepare = (
	options: Options,
	input: string | Request,
	pathTemplate: string | undefined,
	message: CallMessage | undefined,
) => void;

/**
 * Makes ky send a call as it is signed. ky drives it: `beforeRequest`, the first attempt, and for each further attempt
 * `shouldRetry`, `beforeRetry` and the attempt itself; at last `beforeError`.
 *
 * The token is added to a copy just before it is sent, so that ky's own request, which ends up in errors, never has it.
 * Credentials of the caller's are removed from ky's request before anyone sees an error.
 */
export function prepareCall(client: CallDefaults): Prepare {
	const { base, credential, settings } = client;
	const { userAgent, now = Date.now, lifetime = 180, concurrency, onRateLimit, experimentalApi, logger } = settings;
	const operations = loadOperations();
	// Without the table no operation is known: calls work all the same.
	const details = operations.catch((): FindOperation => () => undefined);
	const hasFlags = experimentalApi !== undefined || logger !== undefined;

	/** One attempt: wait for the limiter, check the URL, sign. */
	async function signAttempt(
		call: Call,
		request: Request,
		signal = request.signal as AbortSignal | null,
	): Promise<Request> {
		if (call.message !== undefined) await nameOperation(call, request);
		if (mustWait(call)) await waitForLimiter(call, request, signal);
		try {
			detectReplacedBody(call.body, request);
			assertOwnUrl(base, request.url);
			// The caller may hold the request too: a copy is changed instead.
			const isBare = !holdsCredentials(request);
			const isReady = signal === request.signal && experimentalApi === undefined && isBare;
			const attempt = isReady ? request : new Request(request, { signal });
			if (hasFlags) applyOperationFlags(attempt, base, await operations, settings);
			const authorization = authorize(call, attempt);
			call.authorization = authorization instanceof Promise ? await authorization : authorization;
			call.isBare = isBare;
			return makeCloneable(attempt, call.body, isBare);
		} catch (error) {
			// ky passes some errors to no hook: those of `beforeRetry`, and values that are not an Error.
			endCall(call);
			throw error;
		}
	}

	async function signRetry(call: Call, state: RetryState, request: Request): Promise<Request> {
		// ky aborts the signal of its request after a time-out, and makes another one for the next attempt.
		const signal = isTimeoutError(state.error) ? (call.signal ?? null) : undefined;
		const attempt = await signAttempt(call, request, signal);
		redactFailure(state, removeCredentials);
		return attempt;
	}

	return (options: Options & { method?: string }, input, pathTemplate, message) => {
		const method = options.method ?? (input instanceof Request ? input.method : 'get');
		assertNoBodyOnGet(options, method);
		encodeJson(options);
		adaptTransport(options);
		const { retry = {}, body, fetch = globalThis.fetch } = options;
		const call: Call = {
			base,
			pathTemplate,
			message,
			now,
			fetch,
			tokenFetch: tokenFetchOf(fetch, options),
			signal: options.signal ?? (input as Request).signal,
			credential,
			lifetime,
			body: createBody(body),
			authorization: undefined,
			isBare: false,
			secrets: [],
			last: undefined,
			operation: undefined,
			operations: details,
			userAgent,
			mayHaveEffect: false,
			hadEffect: false,
			disguise: undefined,
			// Of the client, also with a `fetch` of its own: it may be one that was made for this call.
			limiter: client.limiter,
			sharedBy: client.fetch ?? globalThis.fetch,
			concurrency,
			maxWait: maxRetryAfterOf(retry),
			logger,
			isRuntimeFetch: fetch === runtimeFetch,
			refusals: 0,
			putOff: 0,
			release: undefined,
			aborted: false,
		};
		addNoCheck(options, method, input);
		encodeFormBody(options, call);
		const { beforeRequest = [], beforeRetry = [], beforeError = [], afterResponse = [] }: Hooks = options.hooks ?? {};
		const hooks: OrUndefined<Hooks> = {
			init: undefined,
			beforeRequest: [
				// The body that ky made is remembered before they can replace it.
				...(beforeRequest.length > 0 ? [({ request }: { request: Request }) => trackBody(call.body, request)] : []),
				...beforeRequest,
				({ request }) => signAttempt(call, request),
			],
			// ky sends a request that a hook returns without asking the next hook: it is signed in any case.
			beforeRetry: [
				...beforeRetry.map((hook) => redactedRetryHook(call, hook, signRetry)),
				(state) => signRetry(call, state, state.request),
			],
			beforeError: [
				(state) => {
					endCall(call);
					return explain(call, state, removeCredentials).error;
				},
				...beforeError,
			],
			afterResponse: afterResponse.length > 0 ? afterResponse : undefined,
		};
		// To ky an undefined list is an empty one; any other is copied.
		options.hooks = hooks as Hooks;
		const bodyErrors: BodyErrors = { call, options, retry };
		options.fetch = async (input, init) => {
			// ky passes a Request.
			const request = input as Request;
			restoreClone(request);
			// An attempt that was abandoned may end after the next one has acquired its slot: it releases its own.
			const { release, limiter } = call;
			limiter.sending += 1;
			try {
				const response = await sendAttempt(call, request, init);
				const event = updateLimiter(call, request, response);
				if (event !== undefined) await onRateLimit?.(event);
				if (!response.ok) await findOperation(call, request);
				return guardBody(
					bodyErrors,
					request,
					isSuspect(request, response) ? await refusePage(bodyErrors, request, response) : response,
				);
			} catch (error) {
				await findOperation(call, request);
				throw error;
			} finally {
				limiter.sending -= 1;
				release?.();
			}
		};
		// A stream can be read once: to retry, ky would keep all of it in memory.
		options.retry = call.body.source.kind === 'single-use' ? 0 : completeRetry(explainBefore(retry, call), call);
		options.parseJson = jsonParser(bodyErrors, options.parseJson);
	};
}

/** ky's `retry` option: `shouldRetry` sees an error before any hook does. */
function explainBefore(retry: NonNullable<Options['retry']>, call: Call): NonNullable<Options['retry']> {
	if (typeof retry === 'number' || retry.shouldRetry === undefined) return retry;
	const { shouldRetry } = retry;
	return { ...retry, shouldRetry: async (state) => shouldRetry(explain(call, state, removeAuthorization)) };
}

const NO_CHECK = 'x-atlassian-token';

/**
 * Operations that Atlassian refuses without `X-Atlassian-Token: no-check`, besides those with a form. A test compares them with
 * the documents. Those of Data Center have avatars of their own.
 */
const UNCHECKED =
	/\/(?:attachments|attachTemporaryFile|avatar2?|avatar\/temporary|universal_avatar\/type\/[^/]+\/owner\/[^/]+|child\/attachment(?:\/[^/]+\/data)?|user\/watch\/(?:content|label|space)\/[^/]+)$/;

/** Atlassian requires it for a multipart body as well. A header that the caller has set is kept. */
function addNoCheck(options: Options, method: string, input: string | Request): void {
	if (!(options.body instanceof FormData || (mayChange(method) && needsNoCheck(input)))) return;
	const headers = headersOf(options);
	// These headers replace those of a Request.
	if (headers.has(NO_CHECK)) return;
	headers.set(NO_CHECK, (input as Request).headers?.get(NO_CHECK) ?? 'no-check');
	options.headers = headers;
}

function needsNoCheck(input: string | Request): boolean {
	const [path = ''] = (typeof input === 'string' ? input : input.url).split(/[?#]/, 1);
	return UNCHECKED.test(path);
}

/** Token requests connect as the calls do: through the same proxy, for example. */
function tokenFetchOf(fetch: typeof globalThis.fetch, options: Options): typeof globalThis.fetch {
	// The token requests of this package are a Request with a small body.
	return (input, init) =>
		sendThrough(fetch, input as Request, { ...pickOptions(options, TRANSPORT_OPTIONS), ...init }, true);
}

function adaptTransport(options: Options & Pick<TransportOptions, 'dispatcher'>): void {
	if (options.dispatcher !== undefined) options.dispatcher = adaptDispatcher(options.dispatcher);
}

/** The text that ky sends: if it is known, it can be sent again without a copy of the stream. */
function encodeJson(options: Options): void {
	const { json, stringifyJson } = options;
	if (json === undefined) return;
	const text = stringifyJson?.(json) ?? JSON.stringify(json);
	options.body = text;
	options.stringifyJson = () => text;
}

function assertNoBodyOnGet({ json, body }: Options, method: string): void {
	if (!/^(?:get|head)$/i.test(method) || (json === undefined && (body === undefined || body === null))) return;
	throw new EncodeError('ERR_BODY', `A ${method.toUpperCase()} request has no body: use \`searchParams\``);
}
