import { NetworkError, TimeoutError } from 'ky';
import { printInFewLines } from '../../print-error.ts';

/** The details of an {@link ApiNetworkError} and an {@link ApiTimeoutError}, in addition to ky's `request`. */
export interface CallDetails {
	/** In capitals. */
	readonly method: string;
	/** Relative to the base URL, without its query: `rest/api/2/issue/KEY-1`. */
	readonly path: string;
	/** The template of the path, if the call gave one: `rest/api/2/issue/{issueIdOrKey}`. */
	readonly pathTemplate: string | undefined;
	/**
	 * Whether the call was a write that may have had its effect, at this attempt or at an earlier one: look before it is sent
	 * again.
	 */
	readonly maybeApplied: boolean;
}

/**
 * No response: the connection could not be made, or was lost. The message says why. For ky it is a `NetworkError` (its
 * `name` too); the error of `fetch` is the `cause`.
 */
export class ApiNetworkError extends NetworkError implements CallDetails {
	readonly code = 'ERR_NETWORK';
	declare readonly method: string;
	declare readonly path: string;
	declare readonly pathTemplate: string | undefined;
	declare readonly maybeApplied: boolean;

	static {
		printInFewLines(this.prototype, detailsOfCall);
	}

	/** @param reason of the cause, and what to do */
	constructor({ request, cause }: NetworkError, details: CallDetails, reason: string) {
		// ky's type says that it is always an Error.
		super(request, cause instanceof Error ? { cause } : undefined);
		this.message = `${details.method} ${details.path}: ${reason}`;
		Object.assign(this, details);
	}
}

/** No response in time (`timeout` or `totalTimeout`). For ky it is a `TimeoutError` (its `name` too). */
export class ApiTimeoutError extends TimeoutError implements CallDetails {
	readonly code = 'ERR_TIMEOUT';
	declare readonly method: string;
	declare readonly path: string;
	declare readonly pathTemplate: string | undefined;
	declare readonly maybeApplied: boolean;

	static {
		printInFewLines(this.prototype, detailsOfCall);
	}

	constructor({ request }: TimeoutError, details: CallDetails) {
		super(request);
		this.message = `${details.method} ${details.path}: no response in time`;
		Object.assign(this, details);
	}
}

/** The details that an error of a call prints. */
export function detailsOfCall({
	code,
	pathTemplate,
	maybeApplied,
}: Pick<CallDetails, 'pathTemplate' | 'maybeApplied'> & { readonly code: string }): Record<string, unknown> {
	return { code, pathTemplate, maybeApplied: maybeApplied || undefined };
}
