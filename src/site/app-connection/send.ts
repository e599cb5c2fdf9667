import { canonicalRequest, redactTokens } from '../../qsh/index.ts';
import type { Exchange, Exchanges, Replay } from '../exchange.ts';

/** Dependencies of {@link send}. */
export interface SendContext {
	readonly fetch: typeof fetch;
	readonly exchanges: Exchanges;
	readonly now: () => number;
	/** The maximum time for a response of the app, in milliseconds. */
	readonly timeout: number;
}

/** The facts of a request that are recorded in its exchange. */
export interface SendOptions extends Pick<Exchange, 'kind' | 'event' | 'retry'> {
	/** The base URL of the app. */
	readonly baseUrl: string;
	/** How a webhook is sent again. */
	readonly replay?: Replay;
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
	try {
		const response = await fetch(request, { redirect: 'manual', signal: AbortSignal.timeout(timeout) });
		await response.body?.cancel();
		exchanges.record({ ...exchange, status: response.status, ...judge(response) }, replay);
		return response.status;
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
