import type { DecodeErrorCode } from '../errors.ts';

/** A call that was answered with 401. */
export interface MockRefusal {
	readonly method: string;
	/** A token in it is masked. */
	readonly url: string;
	readonly code: DecodeErrorCode;
	/** Why, for a person: a wrong query string hash is explained. */
	readonly message: string;
}

/** A call that no handler answers. */
export interface UnhandledCall {
	readonly method: string;
	/** Path and query. A token in it is masked. */
	readonly path: string;
	/** The handler that is most like it, such as `GET rest/api/3/issue/{issueIdOrKey}`. */
	readonly nearest: string | undefined;
}

/** Calls that no handler answered: {@link UnhandledCallError.calls} names them. */
export class UnhandledCallError extends Error {
	override readonly name = 'UnhandledCallError';
	readonly code = 'ERR_UNHANDLED_CALL';
	readonly calls: readonly UnhandledCall[];

	constructor(calls: readonly UnhandledCall[]) {
		super(calls.map(describeUnhandled).join('\n'));
		this.calls = calls;
	}
}

/** For a person: what was called, and what might have been meant. */
export function describeUnhandled({ method, path, nearest }: UnhandledCall): string {
	const hint = nearest === undefined ? 'there is no handler like it' : `the nearest handler is ${nearest}`;
	return `No mock handler answers ${method} ${path}: ${hint}`;
}
