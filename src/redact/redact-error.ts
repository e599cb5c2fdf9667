import type { Redact } from './redact.ts';

const MAX_DEPTH = 5;

/**
 * The same error, for one that shows it as its `cause`; a copy without secrets if its words or those of its own causes have
 * any. Of the copy's other fields only a `code` stays.
 */
export function redactError(error: unknown, redact: Redact, depth = 0): unknown {
	if (!(error instanceof Error)) return typeof error === 'string' ? redact(error) : error;
	const { name, message, stack = '', cause } = error;
	const redacted = { message: redact(message), stack: redact(stack) };
	const inner = depth < MAX_DEPTH ? redactError(cause, redact, depth + 1) : undefined;
	if (redacted.message === message && redacted.stack === stack && (inner === cause || depth === MAX_DEPTH))
		return error;
	const copy = new Error(redacted.message, inner === undefined ? undefined : { cause: inner });
	Object.defineProperty(copy, 'stack', { value: redacted.stack });
	Object.defineProperty(copy, 'name', { value: name });
	const { code } = error as { code?: unknown };
	return code === undefined ? copy : Object.assign(copy, { code });
}
