/** What went out in a call, over all of its attempts: its errors tell of it, and hide what is secret in it. */
export interface Sent {
	/** Every `Authorization`, so that none is shown. */
	readonly authorizations: Set<string>;
	/**
	 * Each request and those that it is a copy of: in Node, a copy hears of an abort only as long as its original is kept
	 * (https://github.com/nodejs/undici/issues/4068).
	 */
	readonly requests: Request[];
	/** What was sent last, with its credential: behind redirects another request than was asked for. */
	last?: Pick<Request, 'method' | 'url' | 'headers'>;
}

/** Shows in nothing that is printed. */
const kept = new WeakMap<ReadableStream, Sent>();

/** Whoever reads a body may still abort: what leads to the signal is kept for as long. */
export function keepWhileRead(sent: Sent, response: Response): Response {
	if (response.body !== null) kept.set(response.body, sent);
	return response;
}
