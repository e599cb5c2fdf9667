import { canonicalRequest, redactTokens } from '../../qsh/index.ts';
import type { Exchange } from '../exchange.ts';
import { send, type SendContext, type SentFacts } from '../send.ts';

/** Sends a request of Connect to the app. */
export async function sendSigned(
	request: Request,
	{ baseUrl, ...facts }: Omit<SentFacts, 'canonicalRequest'> & { readonly baseUrl: string },
	context: SendContext,
): Promise<Exchange> {
	const { method, url } = request;
	const canonical = redactTokens(canonicalRequest(method, url, { baseUrl }));
	return (await send(request, { canonicalRequest: canonical, ...facts }, context)).exchange;
}
