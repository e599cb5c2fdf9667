/** What a credential is told beside the request. */
export interface CredentialContext {
	/** The client's transport. */
	readonly fetch: typeof globalThis.fetch;
	/** The client's clock: milliseconds since 1970. */
	readonly now: () => number;
	/** The client's option `lifetime`, in seconds. */
	readonly lifetime: number;
	/**
	 * Set when this request was answered with 401. Another value than the one that was refused is tried, once; the same
	 * one ends the call.
	 */
	readonly refused: RefusedCredential | undefined;
}

/** What the other side did not take. */
export interface RefusedCredential {
	/** As it was sent; undefined when there was none. */
	readonly authorization: string | undefined;
	/** The header `Date` of the answer. */
	readonly date: string | null;
}

/**
 * Gives the value of `Authorization` for a request; `undefined` sends none. It is asked for every attempt and every
 * redirect, for nothing that is not the client's own address. Any function will do.
 *
 * @example
 * createClient({ baseUrl: 'https://jira.example.com', credential: () => `Bearer ${process.env.TOKEN}` });
 */
export interface Credential {
	(request: Request, context: CredentialContext): string | undefined | Promise<string | undefined>;
	/** The value is good for this one method and URL: a redirect may take it anywhere on the origin, not only below the base. */
	readonly perUrl?: true;
	/** The address that it is for. A client needs no other, and takes none on another origin. */
	readonly baseUrl?: string;
}
