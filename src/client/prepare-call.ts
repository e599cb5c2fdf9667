import type { BeforeRetryHook, Hooks, Options } from 'ky';
import { EncodeError } from '../errors.ts';
import { assertOwnUrl, type Base } from './base.ts';
import { followRedirects } from './redirects.ts';
import { dropCredentials, type Sign } from './signer.ts';

/** An `init` hook: ky calls it with the merged options of a call, before anything is made of them. */
type Prepare = (options: Options) => void;

/**
 * Arranges a call so that what is signed is what is sent. Ours is the last hook that runs before the first attempt
 * (`beforeRequest`) and before each further one (`beforeRetry`: ky sends a retry with the headers of the attempt before,
 * so with an old token). Before any hook of the user sees an error, the credentials are off the request in it.
 */
export function prepareCall(base: Base, sign: Sign): Prepare {
	const signOwn: Sign = async (request) => {
		assertOwnUrl(base, request.url);
		await sign(request);
	};
	return (options) => {
		assertNoBodyOnGet(options);
		const { beforeRequest = [], beforeRetry = [], beforeError = [], ...others }: Hooks = options.hooks ?? {};
		options.hooks = {
			...others,
			beforeRequest: [...beforeRequest, ({ request }) => signOwn(request)],
			beforeRetry: [runThenSign(beforeRetry, signOwn)],
			beforeError: [(state) => stripError(state), ...beforeError],
		};
		options.fetch = followRedirects(options.fetch ?? globalThis.fetch, base.origin, sign);
	};
}

/** ky stops at the first hook that returns a request and sends that one as it is: so ours has to be around them. */
function runThenSign(hooks: readonly BeforeRetryHook[], sign: Sign): BeforeRetryHook {
	return async (state) => {
		stripError(state);
		for (const hook of hooks) {
			// Hooks run one after another: each may change the request for the next.
			// oxlint-disable-next-line no-await-in-loop
			const result = await hook(state);
			if (result instanceof Request) await sign(result);
			if (result !== undefined) return result;
		}
		await sign(state.request);
		return undefined;
	};
}

function stripError({ request, error }: { request: Request; error: Error }): Error {
	dropCredentials(request);
	if ('request' in error && error.request instanceof Request) dropCredentials(error.request);
	return error;
}

function assertNoBodyOnGet({ method = 'get', json, body }: Options & { method?: string }): void {
	if (!/^(?:get|head)$/i.test(method) || (json === undefined && (body === undefined || body === null))) return;
	throw new EncodeError('ERR_BODY', `A ${method.toUpperCase()} request has no body: use \`searchParams\``);
}
