import type { DecodeErrorCode } from '../errors.ts';

/** A call that was refused with a 401. */
export interface MockRefusal {
	readonly method: string;
	/** Tokens in it are redacted. */
	readonly url: string;
	readonly code: DecodeErrorCode;
	/** The reason, for a person. A wrong query string hash is explained. */
	readonly message: string;
}

/** A call that no handler matches. */
export interface UnhandledCall {
	readonly method: string;
	/** Path and query. Tokens in it are redacted. */
	readonly path: string;
	/** The handler that the call resembles most, such as `GET rest/api/3/issue/{issueIdOrKey}`. */
	readonly nearest: string | undefined;
}

/** There were calls that no handler matches: {@link UnhandledCallError.calls} lists them. */
export class UnhandledCallError extends Error {
	override readonly name = 'UnhandledCallError';
	readonly code = 'ERR_UNHANDLED_CALL';
	readonly calls: readonly UnhandledCall[];

	constructor(calls: readonly UnhandledCall[]) {
		super(calls.map(describeUnhandled).join('\n'));
		this.calls = calls;
	}
}

/** The message for a call that no handler matches. It suggests the nearest handler. */
export function describeUnhandled({ method, path, nearest }: UnhandledCall): string {
	const hint = nearest === undefined ? 'no handler is similar' : `the nearest handler is ${nearest}`;
	return `No mock handler matches ${method} ${path}: ${hint}`;
}
