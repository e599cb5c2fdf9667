/** The context of a request, for its credential. */
export interface CredentialContext {
	/** The client's transport, for token requests. */
	readonly fetch: typeof globalThis.fetch;
	/** The transport by which tokens are shared, if it is another one. */
	readonly sharedBy?: typeof globalThis.fetch;
	/** The client's clock: milliseconds since 1970. */
	readonly now: () => number;
	/** The client's option `lifetime`, in seconds. */
	readonly lifetime: number;
	/**
	 * Set when the response to this request was a 401. If the credential returns another value, the request is sent once
	 * more; if it returns the same one, the call fails.
	 */
	readonly refused: RefusedCredential | undefined;
	/** The operation of the call, for telemetry; undefined when nobody listens to it. */
	readonly operation?: string | undefined;
}

/** A credential that was refused with a 401. */
export interface RefusedCredential {
	/** The value that was sent; undefined if there was none. */
	readonly authorization: string | undefined;
	/** The header `Date` of the response. */
	readonly date: string | null;
}

/**
 * Returns the value of `Authorization` for a request; `undefined` sends none. Called for every attempt and redirect within
 * the client's base URL. Any function can be a credential.
 *
 * @example
 * createClient({ baseUrl: 'https://jira.example.com', credential: () => `Bearer ${process.env.TOKEN}` });
 */
export interface Credential {
	(request: Request, context: CredentialContext): string | undefined | Promise<string | undefined>;
	/** The value is bound to one method and URL: redirects may be signed anywhere on the origin, not only below the base URL. */
	readonly requestBound?: true;
	/** The base URL of the credential. A client needs no other, and must not have one on another origin. */
	readonly baseUrl?: string;
}
