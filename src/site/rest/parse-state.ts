import type { ZodMiniType } from 'zod/mini';

/** Validates the initial state. The result is a copy, so that the caller's object is never changed. */
export function parseState<T>(schema: ZodMiniType<T>, data: unknown): T {
	const result = schema.safeParse(structuredClone(data));
	if (result.success) return result.data;
	const [issue] = result.error.issues;
	const place = issue?.path.join('.') ?? '';
	throw invalidState(place || '(top)', issue?.message ?? 'invalid');
}

/** The initial state is invalid. */
export class InvalidStateError extends TypeError {
	/** The message without its subject. */
	readonly reason: string;

	constructor(reason: string) {
		super(`The data of the site is ${reason}`);
		this.reason = reason;
	}
}

/** @param place the path of the invalid value, such as `issues.0.key`. */
export function invalidState(place: string, problem: string): InvalidStateError {
	return new InvalidStateError(`invalid at \`${place}\`: ${problem}`);
}
