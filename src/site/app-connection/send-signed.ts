import { canonicalRequest, redactTokens } from '../../qsh/index.ts';
import { send, type SendContext, type SentFacts } from '../send.ts';

/** Sends a request of Connect to the app. @returns the status of the response; undefined if there was none. */
export async function sendSigned(
	request: Request,
	{ baseUrl, ...facts }: Omit<SentFacts, 'canonicalRequest'> & { readonly baseUrl: string },
	context: SendContext,
): Promise<number | undefined> {
	const { method, url } = request;
	const canonical = redactTokens(canonicalRequest(method, url, { baseUrl }));
	return (await send(request, { canonicalRequest: canonical, ...facts }, context))?.status;
}
