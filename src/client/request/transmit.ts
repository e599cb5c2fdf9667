import { NetworkError } from 'ky';
import { documentedPath } from '../../operations/index.ts';
import { isNetworkFailure, loginReasonOf, networkCauseOf } from '../errors/index.ts';
import { mustNotBuffer } from './body.ts';
import type { Call } from './call.ts';
import { sendThrough } from './foreign-fetch.ts';
import { mayChange } from './may-change.ts';
import { traceAttempt } from './trace.ts';

/** Sends one request, and records whether it may have had an effect. */
export async function transmit(call: Call, request: Request, init: RequestInit): Promise<Response> {
	// Not as a method: in Cloudflare Workers `fetch` refuses a `this`.
	const { fetch, mayHaveEffect } = call;
	call.disguise = undefined;
	call.hadEffect = mayHaveEffect;
	// ky's time-out may end the call while this waits.
	call.mayHaveEffect ||= mayChange(request.method);
	let response: Response;
	try {
		response = await traceAttempt(call, request, () =>
			sendThrough(fetch, request, init, !mustNotBuffer(call.body.source)),
		);
	} catch (error) {
		if (networkCauseOf(error).isUnsent) call.mayHaveEffect = mayHaveEffect;
		throw asNetworkError(error, request);
	}
	if (hadNoEffect(response.status)) call.mayHaveEffect = mayHaveEffect;
	return reveal(call, response);
}

/** A 302 and a 303 may be sent after the fact. After a 408 or a 5xx anything may be true. */
function hadNoEffect(status: number): boolean {
	return (status >= 300 && status < 500 && ![302, 303, 408].includes(status)) || status === 501;
}

/** ky recognises the errors of runtimes only, not those of libraries such as node-fetch. */
function asNetworkError(error: unknown, request: Request): unknown {
	const isForeign = error instanceof Error && error.name !== 'TypeError' && isNetworkFailure(error);
	return isForeign ? new NetworkError(request, { cause: error }) : error;
}

/**
 * A response to a refused credential as the 401 that it is: Atlassian goes on as for an anonymous caller, so that an expired
 * token looks like an empty site, or like an issue that does not exist.
 */
function reveal(call: Call, response: Response): Response {
	const { status, headers } = response;
	const isDisguise = status < 400 || status === 404;
	if (!isDisguise || loginReasonOf(headers) === undefined || !call.last?.headers.has('authorization')) return response;
	call.disguise = status;
	const revealed = new Response(response.body, { status: 401, statusText: 'Unauthorized', headers });
	return Object.defineProperty(revealed, 'url', { value: response.url });
}

/** Finds the operation of a call that has failed, for its retry and its error. */
export async function findOperation(call: Call, request: Request): Promise<void> {
	const { pathname } = new URL(request.url);
	call.operation ??= (await call.operations)(request.method, documentedPath(call.base.path, pathname));
}
