/** What went out in a call, over all of its attempts: its errors tell of it, and hide what is secret in it. */
export interface Sent {
	/** Every `Authorization`, so that none is shown. */
	readonly authorizations: Set<string>;
	/**
	 * Each request and those that it is a copy of. The one that was sent last, with its credential, comes last: behind
	 * redirects another one than was asked for. In Node, a copy hears of an abort only as long as its original is kept
	 * (https://github.com/nodejs/undici/issues/4068).
	 */
	readonly requests: Request[];
}
