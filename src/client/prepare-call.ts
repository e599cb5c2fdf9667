import type { Hooks, Options } from 'ky';
import { EncodeError } from '../errors.ts';
import { assertOwnUrl, type Base } from './base.ts';
import { callBody, encodeFirst } from './body-source.ts';
import type { FailedCall } from './errors/index.ts';
import type { SigningOptions } from './options.ts';
import type { CallLimits } from './limits/index.ts';
import { followRedirects } from './redirects.ts';
import type { Sent } from './sent.ts';
import { dropCredentials, dropToken, holdsCredentials, type CallContext, type Sign } from './signer.ts';
import type { Retried } from './sign-again.ts';
import type { showError } from './strip-error.ts';

/** What keeps a call within the tenant's limits. */
export type Limit = (
	retry: NonNullable<Options['retry']>,
	fetch: Options['fetch'],
	pathTemplate: string | undefined,
) => CallLimits;

/** What an `init` hook does: it gets the merged options of a call, before anything is made of them, and what is called. */
export type Prepare = (options: Options, input: string | Request, pathTemplate?: string) => void;

/**
 * Arranges a call so that what is signed is what is sent. Ours is the last hook that runs before the first attempt
 * (`beforeRequest`) and before each further one (`beforeRetry`). What they find out goes on what is sent, at the
 * last moment: ky's own request never has a token. Credentials of the caller's are taken off it before anyone sees an
 * error, and off a copy where the caller may hold the request itself.
 */
export function prepareCall(
	base: Base,
	sign: Sign,
	own: SigningOptions & { userAgent: string },
	limit: Limit,
): Prepare {
	const { userAgent, now = Date.now } = own;
	const baseUrl = base.origin + base.path;
	return (options, input, pathTemplate) => {
		assertNoBodyOnGet(options, input);
		const sent: Sent = { authorizations: new Set(), requests: [] };
		const call: CallContext = { fetch: options.fetch ?? globalThis.fetch, sent };
		const failed: FailedCall = { baseUrl, pathTemplate, sent, now };
		const body = callBody(options.body);
		const limits = limit(showBeforeShouldRetry(options.retry ?? {}, failed), options.fetch, pathTemplate);
		const signKept: Retried['sign'] = async (request, signal = request.signal) => {
			await limits.pass(request, signal);
			try {
				body.check(request);
				assertOwnUrl(base, request.url);
				// The caller may hold it, too: it is changed as little as can be.
				const isGood = signal === request.signal && !holdsCredentials(request) && !own.experimentalApi;
				const ours = isGood ? request : new Request(request, { signal });
				sent.requests.push(request, ours);
				if (own.experimentalApi ?? own.logger) (await import('./marks/index.ts')).heedMarks(ours, base, own);
				call.authorization = await sign(ours, call);
				return body.keep(ours);
			} catch (error) {
				// ky shows some errors to no hook: what `beforeRetry` throws, and what is no Error.
				limits.end();
				throw error;
			}
		};
		const { beforeRequest = [], beforeRetry = [], beforeError = [], ...others }: Hooks = options.hooks ?? {};
		const signal = options.signal ?? (input as Request).signal;
		options.hooks = {
			...others,
			beforeRequest: [({ request }) => body.note(request), ...beforeRequest, ({ request }) => signKept(request)],
			beforeRetry: [
				async (state) => {
					const { signAgain } = await import('./sign-again.ts');
					return signAgain(state, { hooks: beforeRetry, failed, signal, sign: signKept });
				},
			],
			beforeError: [
				async (state) => {
					limits.end();
					return (await show(state, failed, dropCredentials)).error;
				},
				...beforeError,
			],
		};
		// A stream can be read once: to be able to send it again, ky would keep all of it in memory.
		options.retry = body.source.kind === 'once' ? 0 : limits.retry;
		const headers = withOwnHeaders(options, input, userAgent);
		encodeFirst(options, headers, limits);
		options.headers = headers;
		options.parseJson = parseUnlessEmpty(options.parseJson);
		options.fetch = limits.watch(followRedirects(call, base, sign, body));
	};
}

/** All that has to do with failures is loaded with the first one. */
const show: typeof showError = async (...failure) => (await import('./strip-error.ts')).showError(...failure);

/** ky's `retry` option: `shouldRetry` sees an error before any hook does. */
function showBeforeShouldRetry(retry: NonNullable<Options['retry']>, call: FailedCall): NonNullable<Options['retry']> {
	if (typeof retry === 'number' || retry.shouldRetry === undefined) return retry;
	const { shouldRetry } = retry;
	return { ...retry, shouldRetry: async (state) => shouldRetry(await show(state, call, dropToken)) };
}

/** What we add where the caller has not said otherwise. Atlassian takes a multipart body only with the second. */
function withOwnHeaders({ headers: given, body }: Options, input: string | Request, userAgent: string): Headers {
	// ky's type allows undefined for "not this one"; it has taken those out by now.
	const headers = new Headers(given as HeadersInit | undefined);
	const add = (name: string, value: string): void => {
		// These go before those of a Request.
		if (!headers.has(name)) headers.set(name, (input as Request).headers?.get(name) ?? value);
	};
	add('user-agent', userAgent);
	if (body instanceof FormData) add('x-atlassian-token', 'no-check');
	return headers;
}

/** Nothing is `undefined`: the body of a 204, and of the many other answers that Atlassian leaves empty. */
function parseUnlessEmpty(parseJson: Options['parseJson']): NonNullable<Options['parseJson']> {
	return (text, context) => {
		if (text === '') return undefined;
		return parseJson === undefined ? JSON.parse(text) : parseJson(text, context);
	};
}

function assertNoBodyOnGet({ method, json, body }: Options & { method?: string }, input: string | Request): void {
	const actual = method ?? (input instanceof Request ? input.method : 'get');
	if (!/^(?:get|head)$/i.test(actual) || (json === undefined && (body === undefined || body === null))) return;
	throw new EncodeError('ERR_BODY', `A ${actual.toUpperCase()} request has no body: use \`searchParams\``);
}
