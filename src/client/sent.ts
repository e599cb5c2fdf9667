/** What went out in a call, over all of its attempts: its errors tell of it, and hide what is secret in it. */
export interface Sent {
	/** Every `Authorization`, so that none is shown. */
	readonly authorizations: Set<string>;
	/** What was sent last, with its credential: behind redirects another request than was asked for. */
	last?: Pick<Request, 'method' | 'url' | 'headers'>;
}
