import { redactTokens } from '../qsh/index.ts';
import type { Exchange, Exchanges, Replay } from './exchange.ts';

/** Dependencies of {@link send}. */
export interface SendContext {
	readonly fetch: typeof fetch;
	readonly exchanges: Exchanges;
	readonly now: () => number;
	/** The maximum time for a response of the app, in milliseconds. */
	readonly timeout: number;
}

/** The facts of a request that are recorded in its exchange. */
export interface SentFacts extends Pick<Exchange, 'kind' | 'event' | 'retry' | 'canonicalRequest'> {
	/** How a webhook is sent again. */
	readonly replay?: Replay | undefined;
}

/** A response of the app. */
export interface AppResponse {
	readonly status: number;
	readonly headers: Headers;
	/** Empty unless it was asked for. */
	readonly body: Uint8Array<ArrayBuffer>;
}

/**
 * Sends a request to the app, and records the exchange.
 *
 * @param readsBody whether the body of the response is read; it is given up otherwise.
 * @returns the response; undefined if there was none.
 */
export async function send(
	request: Request,
	{ replay, ...facts }: SentFacts,
	{ fetch, exchanges, now, timeout }: SendContext,
	readsBody = false,
): Promise<AppResponse | undefined> {
	const { method, url } = request;
	const exchange = { time: now(), direction: 'out' as const, method, url: redactTokens(url), ...facts };
	try {
		const response = await fetch(request, { redirect: 'manual', signal: AbortSignal.timeout(timeout) });
		const body = readsBody ? new Uint8Array(await response.arrayBuffer()) : new Uint8Array();
		if (!readsBody) await response.body?.cancel();
		exchanges.record({ ...exchange, status: response.status, ...judge(response) }, replay);
		return { status: response.status, headers: response.headers, body };
	} catch (error) {
		exchanges.record({ ...exchange, verdict: 'failed', explanation: redactTokens(reasonOf(error)) }, replay);
		return undefined;
	}
}

function judge({ ok, status }: Response): Pick<Exchange, 'verdict' | 'explanation'> {
	if (ok) return { verdict: 'accepted' };
	const verdict = status === 401 || status === 403 ? 'refused' : 'failed';
	return { verdict, explanation: `The app responded with ${status}` };
}

function reasonOf(error: unknown): string {
	if (!(error instanceof Error)) return String(error);
	return error.cause === undefined ? error.message : `${error.message}: ${reasonOf(error.cause)}`;
}
