import { readText } from '../http/index.ts';
import { redactTokens } from '../qsh/index.ts';
import type { Exchange, Exchanges, Replay } from './exchange.ts';
import { isText, MAX_LOGGED_BYTES, type RawMessage } from './message.ts';

/** Dependencies of {@link send}. */
export interface SendContext {
	readonly fetch: typeof fetch;
	readonly exchanges: Exchanges;
	readonly now: () => number;
	/** The maximum time for a response of the app, in milliseconds. */
	readonly timeout: number;
}

/** The facts of a request that are recorded in its exchange. */
export interface SentFacts extends Pick<Exchange, 'kind' | 'event' | 'retry' | 'canonicalRequest' | 'note'> {
	/** How the same is sent again, with a new token. */
	readonly replay?: Replay | undefined;
}

/** A response of the app. */
export interface AppResponse {
	readonly status: number;
	readonly headers: Headers;
	/** Empty unless it was asked for. */
	readonly body: Uint8Array<ArrayBuffer>;
}

/** The result of {@link send}. */
export interface Sent {
	readonly exchange: Exchange;
	/** Undefined if there was none. */
	readonly response: AppResponse | undefined;
}

/**
 * Sends a request to the app, and records the exchange.
 *
 * @param readsBody whether the body of the response is read; it is given up otherwise.
 */
export async function send(
	request: Request,
	{ replay, ...facts }: SentFacts,
	{ fetch, exchanges, now, timeout }: SendContext,
	readsBody = false,
): Promise<Sent> {
	const { method, url } = request;
	const exchange = { time: now(), direction: 'out' as const, method, url: redactTokens(url), ...facts };
	const sent = { headers: request.headers, body: await request.clone().text() };
	const started = performance.now();
	const record = async (
		result: Pick<Exchange, 'verdict' | 'status' | 'explanation'>,
		response?: RawMessage,
	): Promise<Exchange> => {
		const duration = Math.round(performance.now() - started);
		return exchanges.record({ ...exchange, duration, ...result }, { url, request: sent, response, replay });
	};
	try {
		const response = await fetch(request, { redirect: 'manual', signal: AbortSignal.timeout(timeout) });
		const { status, headers } = response;
		const copy = readsBody ? response.clone() : response;
		const body = readsBody ? new Uint8Array(await response.arrayBuffer()) : new Uint8Array();
		const recorded = await record(
			{ status, ...judge(response, facts.kind) },
			{ headers, body: await readLogged(copy) },
		);
		return { exchange: recorded, response: { status, headers, body } };
	} catch (error) {
		const explanation = redactTokens(reasonOf(error));
		return { exchange: await record({ verdict: 'failed', explanation }), response: undefined };
	}
}

/** The body of a response, for the log. Nothing depends on it: a body that is not text, too long or broken is left out. */
async function readLogged(response: Response): Promise<string | undefined> {
	try {
		if (isText(response.headers)) return await readText(response.body, MAX_LOGGED_BYTES);
		await response.body?.cancel();
	} catch {
		// The app ended the connection within the body, or sent it too slowly.
	}
	return undefined;
}

function judge({ ok, status }: Response, kind: Exchange['kind']): Pick<Exchange, 'verdict' | 'explanation'> {
	if (ok) return { verdict: 'accepted' };
	const verdict = status === 401 || status === 403 ? 'refused' : 'failed';
	const isForeign = kind === 'forge' && status === 401;
	const hint = isForeign ? '. It accepts the tokens of this site with the option `forge.development`' : '';
	return { verdict, explanation: `The app responded with ${status}${hint}` };
}

function reasonOf(error: unknown): string {
	if (!(error instanceof Error)) return String(error);
	return error.cause === undefined ? error.message : `${error.message}: ${reasonOf(error.cause)}`;
}
