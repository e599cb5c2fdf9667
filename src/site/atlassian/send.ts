import { canonicalRequest, maskTokens } from '../../qsh/index.ts';
import type { Exchange, Exchanges } from '../exchange.ts';

/** What sending to the app takes. */
export interface SendContext {
	readonly fetch: typeof fetch;
	readonly exchanges: Exchanges;
	readonly now: () => number;
	/** How long the app may take for its answer, in milliseconds. */
	readonly timeout: number;
}

/** What a request to the app is about. */
export interface About extends Pick<Exchange, 'kind' | 'event' | 'retry'> {
	readonly baseUrl: string;
}

/** Sends a request to the app. @returns the status of its answer; undefined when there was none. */
export async function send(request: Request, about: About, context: SendContext): Promise<number | undefined> {
	const { fetch, exchanges, now, timeout } = context;
	const { baseUrl, ...rest } = about;
	const { method, url } = request;
	const exchange = {
		time: now(),
		direction: 'out' as const,
		method,
		url: maskTokens(url),
		canonicalRequest: canonicalRequest(method, url, { baseUrl }),
		...rest,
	};
	try {
		const response = await fetch(request, { redirect: 'manual', signal: AbortSignal.timeout(timeout) });
		await response.body?.cancel();
		exchanges.record({ ...exchange, status: response.status, ...judge(response) });
		return response.status;
	} catch (error) {
		exchanges.record({ ...exchange, verdict: 'failed', explanation: maskTokens(reasonOf(error)) });
		return undefined;
	}
}

function judge({ ok, status }: Response): Pick<Exchange, 'verdict' | 'explanation'> {
	if (ok) return { verdict: 'accepted' };
	const verdict = status === 401 || status === 403 ? 'refused' : 'failed';
	return { verdict, explanation: `The app answered ${status}` };
}

function reasonOf(error: unknown): string {
	if (!(error instanceof Error)) return String(error);
	return error.cause === undefined ? error.message : `${error.message}: ${reasonOf(error.cause)}`;
}
