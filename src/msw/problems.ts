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

/** The problems of a mock, as its interface has them, and the functions of its handlers that record them. */
export interface ProblemRecord {
	readonly refusals: readonly MockRefusal[];
	readonly unhandled: readonly UnhandledCall[];
	readonly onRefused: (refusal: MockRefusal) => void;
	readonly onUnhandled: (call: UnhandledCall, message: string) => void;
	/** @throws {@link UnhandledCallError}, and forgets the calls. */
	readonly assertAllHandled: () => void;
	readonly clear: () => void;
}

export function createProblemRecord(log: (message: string) => unknown): ProblemRecord {
	const refusals: MockRefusal[] = [];
	const unhandled: UnhandledCall[] = [];
	return {
		refusals,
		unhandled,
		onRefused(refusal) {
			refusals.push(refusal);
			log(`${refusal.method} ${refusal.url} was refused with a 401, ${refusal.code}: ${refusal.message}`);
		},
		onUnhandled(call, message) {
			unhandled.push(call);
			log(message);
		},
		assertAllHandled() {
			if (unhandled.length > 0) throw new UnhandledCallError(unhandled.splice(0));
		},
		clear() {
			refusals.length = 0;
			unhandled.length = 0;
		},
	};
}

/** The message for a call that no handler matches. It suggests the nearest handler. */
export function describeUnhandled({ method, path, nearest }: UnhandledCall): string {
	const hint = nearest === undefined ? 'no handler is similar' : `the nearest handler is ${nearest}`;
	return `No mock handler matches ${method} ${path}: ${hint}`;
}
