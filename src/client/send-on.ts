import { isOwnUrl, type Base } from './base.ts';
import { discard, spareOf, type BodySource } from './body-source.ts';
import { nextUrl, redirected, signRedirected } from './redirected.ts';
import { renew } from './renew.ts';
import { dropCredentials, type CallContext, type Sign } from './signer.ts';

const REDIRECTS = new Set([301, 302, 303, 307, 308]);

interface Attempt {
	readonly call: CallContext;
	readonly base: Base;
	readonly sign: Sign;
	readonly source: BodySource;
	readonly init: RequestInit | undefined;
	readonly follows: boolean;
}

/** What was sent last. */
interface Step {
	readonly sent: Request;
	/** The same, with a body that can still be read. */
	readonly spare: Request;
	readonly answer: Response;
}

/** Sends once more after a 401 that can be mended, and on for each redirect, until there is an answer. */
export async function sendOn({ call, base, sign, source, init, follows }: Attempt, first: Step): Promise<Response> {
	const isTrusted = (url: URL): boolean => url.origin === base.origin && (!sign.bearer || isOwnUrl(base, url.href));
	let step = first;
	// The runtime made its own copy: this one is what the next requests hear of an abort through.
	call.sent.requests.push(first.sent);
	let trusted = isTrusted(new URL(step.sent.url));
	let hops = 0;
	let renewed = false;
	const next = async ({ sent, spare, answer }: Step): Promise<Request | undefined> => {
		if (answer.status === 401 && trusted && !renewed) {
			renewed = true;
			return renew({ sign, call, sent, spare, answer, source });
		}
		const location = answer.headers.get('location');
		if (!follows || !REDIRECTS.has(answer.status) || location === null) return undefined;
		discard(answer.body);
		const url = nextUrl(location, sent.url, (hops += 1));
		trusted &&= isTrusted(url);
		const request = redirected(spare, url, answer.status, source);
		if (trusted) await signRedirected(sign, request, call);
		else dropCredentials(request);
		return request;
	};
	for (;;) {
		const sent = await next(step);
		if (sent === undefined) {
			if (step.spare !== step.sent) discard(step.spare.body);
			return step.answer;
		}
		const spare = spareOf(sent, source);
		call.sent.requests.push(sent);
		call.sent.last = sent;
		step = { sent, spare, answer: await call.fetch(sent, init) };
	}
}
