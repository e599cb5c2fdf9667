import { canonicalRequest, redactTokens } from '../../qsh/index.ts';
import { readText } from '../../http/index.ts';
import type { Exchange, Exchanges, Replay } from '../exchange.ts';
import { isText, MAX_LOGGED_BYTES, type RawMessage } from '../message.ts';

/** Dependencies of {@link send}. */
export interface SendContext {
	readonly fetch: typeof fetch;
	readonly exchanges: Exchanges;
	readonly now: () => number;
	/** The maximum time for a response of the app, in milliseconds. */
	readonly timeout: number;
	/** Sends the same once more, with a new token. */
	readonly replay?: (() => Promise<unknown>) | undefined;
}

/** The facts of a request that are recorded in its exchange. */
export interface SendOptions extends Pick<Exchange, 'kind' | 'event' | 'retry'> {
	/** The base URL of the app. */
	readonly baseUrl: string;
	/** How a webhook is sent again. */
	readonly replay?: Replay | undefined;
}

/** Sends a request to the app. @returns the status of the response; undefined if there was none. */
export async function send(request: Request, options: SendOptions, context: SendContext): Promise<number | undefined> {
	const { fetch, exchanges, now, timeout } = context;
	const { baseUrl, replay, ...facts } = options;
	const { method, url } = request;
	const exchange = {
		time: now(),
		direction: 'out' as const,
		method,
		url: redactTokens(url),
		canonicalRequest: canonicalRequest(method, url, { baseUrl }),
		...facts,
	};
	const sent = { headers: request.headers, body: await request.clone().text() };
	const started = performance.now();
	const record = (result: Pick<Exchange, 'verdict' | 'status' | 'explanation'>, response?: RawMessage): void => {
		const duration = Math.round(performance.now() - started);
		exchanges.record({ ...exchange, duration, ...result }, { url, request: sent, response, replay });
	};
	try {
		const response = await fetch(request, { redirect: 'manual', signal: AbortSignal.timeout(timeout) });
		const { status, headers } = response;
		record({ status, ...judge(response) }, { headers, body: await readLogged(response) });
		return status;
	} catch (error) {
		record({ verdict: 'failed', explanation: redactTokens(reasonOf(error)) });
		return undefined;
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

function judge({ ok, status }: Response): Pick<Exchange, 'verdict' | 'explanation'> {
	if (ok) return { verdict: 'accepted' };
	const verdict = status === 401 || status === 403 ? 'refused' : 'failed';
	return { verdict, explanation: `The app responded with ${status}` };
}

function reasonOf(error: unknown): string {
	if (!(error instanceof Error)) return String(error);
	return error.cause === undefined ? error.message : `${error.message}: ${reasonOf(error.cause)}`;
}
