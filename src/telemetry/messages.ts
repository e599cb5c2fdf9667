/**
 * The names of the channels of `node:diagnostics_channel` on which this package publishes. `call`, `attempt`, `received` and
 * `authenticate` are tracing channels, the others are plain ones.
 *
 * No message has an id, a key, a path with values in it, a query, a token or a header. Without subscribers nothing is
 * computed; where the runtime has no such module, nothing is published.
 *
 * @see https://nodejs.org/api/diagnostics_channel.html
 *
 * @example
 * import { tracingChannel } from 'node:diagnostics_channel';
 *
 * tracingChannel<unknown, CallMessage>(TELEMETRY.call).subscribe({
 * 	asyncEnd: ({ operation, status, attempts }) => console.log(operation, status, attempts),
 * });
 */
export const TELEMETRY: TelemetryNames = {
	call: 'atlassian-rest-client:call',
	attempt: 'atlassian-rest-client:attempt',
	received: 'atlassian-rest-client:received',
	authenticate: 'atlassian-rest-client:authenticate',
	wait: 'atlassian-rest-client:wait',
	token: 'atlassian-rest-client:token',
	duplicate: 'atlassian-rest-client:duplicate',
};

/** The type of {@link TELEMETRY}. */
export interface TelemetryNames {
	/** Tracing, {@link CallMessage}: a call of a client, over all of its attempts, until its response begins. */
	readonly call: 'atlassian-rest-client:call';
	/** Tracing, {@link AttemptMessage}: one request of a call. Retries, redirects and repeats after a 401 have their own. */
	readonly attempt: 'atlassian-rest-client:attempt';
	/** Tracing, {@link ReceivedMessage}: a request for a route of `createApp`. */
	readonly received: 'atlassian-rest-client:received';
	/** Tracing, {@link AuthenticateMessage}: a request that an `Authenticator` verifies, also for `createApp`. */
	readonly authenticate: 'atlassian-rest-client:authenticate';
	/** {@link WaitMessage}: a call has waited before an attempt, or is about to. */
	readonly wait: 'atlassian-rest-client:wait';
	/** {@link TokenMessage}: a token server has responded, or failed to. */
	readonly token: 'atlassian-rest-client:token';
	/** {@link DuplicateMessage}: a delivery did not run, since it runs or ran already. */
	readonly duplicate: 'atlassian-rest-client:duplicate';
}

/** Fields of the messages of tracing channels. One object is published from start to end, and is filled in meanwhile. */
export interface TracedMessage {
	/**
	 * Why it failed: a `code`, such as `ERR_RATE_LIMIT` or `ECONNRESET`; else the status; else the `name` of the error, or
	 * `_OTHER`. Set when `error` is published; for a request that was received, which has a response in any case, when it was
	 * refused or failed.
	 */
	errorType?: string;
	/**
	 * A subscriber of `start` may set it, to run the operation in a context of its own; one that finds it set calls the
	 * previous function within its own. It calls `run` once, at once, and returns its result.
	 */
	around?: <T>(run: () => T) => T;
}

/** Fields of everything that is about an outgoing call. */
export interface OutgoingMessage {
	/**
	 * The method and the template of Atlassian's documents, such as `GET rest/api/3/issue/{issueIdOrKey}`; undefined for a
	 * path that they do not have.
	 */
	operation: string | undefined;
	/** In capitals; `_OTHER` for one that HTTP does not define. */
	readonly method: string;
	/** The host that the request is for: that of the site, or of the gateway. */
	readonly host: string;
	/** The port, 443 for https and 80 for http if the URL names none. */
	readonly port: number;
}

/** A call of a client. At `start` the operation is undefined while its table is loaded, which happens once in a process. */
export interface CallMessage extends OutgoingMessage, TracedMessage {
	/** How many requests were sent. */
	attempts: number;
	/** Of the last response; undefined if there was none. */
	status?: number;
}

/** One request of a call. */
export interface AttemptMessage extends OutgoingMessage, TracedMessage {
	/** How many requests of the call were sent before this one. */
	readonly resendCount: number;
	/** Undefined if there was no response. */
	status?: number;
}

/** A request that an app has received. */
export interface ReceivedMessage extends TracedMessage {
	/** The method and the path of the route, as it is configured: `POST /hooks/{project.key}`. */
	readonly operation: string;
	/** In capitals; `_OTHER` for one that HTTP does not define. */
	readonly method: string;
	/** The kind of route. */
	readonly route: ReceivedRoute;
	/** `http` or `https`, as the server has made the URL of the request. */
	readonly scheme: string;
	/** The name of an event that this version knows, or `other`, or `unnamed`; a kind of delivery of Forge. */
	event?: string;
	/** `jira`, `confluence` or `bitbucket`, where the request says so. */
	product?: string;
	/** Of the response. */
	status?: number;
}

/** The kinds of route of `createApp`. */
export type ReceivedRoute = 'installed' | 'uninstalled' | 'enabled' | 'disabled' | 'webhook' | 'descriptor' | 'forge';

/** A request that an `Authenticator` verifies. */
export interface AuthenticateMessage extends TracedMessage {
	/** The method that was called: `authenticate`, `authenticateInstall` or `authenticateForge`. */
	readonly operation: 'authenticate' | 'authenticateInstall' | 'authenticateForge';
}

/** A wait of a call. */
export interface WaitMessage extends OutgoingMessage {
	/**
	 * `rateLimit`: the tenant asked to slow down, published after the wait. `concurrency`: too many calls were under way,
	 * published after the wait. `retry`: before another attempt, published before the wait.
	 */
	readonly reason: 'rateLimit' | 'concurrency' | 'retry';
	/** How long it was, or will be. */
	readonly milliseconds: number;
}

/** A token that was fetched. */
export interface TokenMessage {
	/** The operation of the call that needed it, as in {@link OutgoingMessage}; undefined without a call. */
	readonly operation: string | undefined;
	/** `grant_type` of OAuth 2.0, or `offline_user` of Forge. */
	readonly grant: string;
	/** The host of the token server. */
	readonly host: string;
	/** How long it took. */
	readonly milliseconds: number;
	/** Why it failed: see {@link TracedMessage}. Undefined if it succeeded. */
	readonly errorType: string | undefined;
}

/** A delivery that did not run again. */
export interface DuplicateMessage {
	/** As in {@link ReceivedMessage}. */
	readonly operation: string;
	readonly event: string | undefined;
	/** `done`: it ran before. `running`: it runs at the moment in this process, and both get its outcome. */
	readonly state: 'done' | 'running';
}
