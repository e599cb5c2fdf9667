/** What went out in a call, over all of its attempts: its errors tell of it, and hide what is secret in it. */
export interface Sent {
	/** Every `Authorization`, so that none is shown. */
	readonly authorizations: Set<string>;
	/** The request that was sent last: behind redirects another one than was asked for. */
	last: SentRequest | undefined;
}

interface SentRequest {
	readonly method: string;
	readonly url: string;
	readonly authorization: string | undefined;
}

export function noteSent(sent: Sent, { method, url, headers }: Request): void {
	sent.last = { method, url, authorization: headers.get('authorization') ?? undefined };
}
