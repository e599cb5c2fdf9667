/** Codes of this package and of Node. */
const CODE = /^E[A-Z_]{2,60}$/;
/** Names of classes. An app may name its errors as it likes: nothing with a digit or a hyphen is one of a thing. */
const NAME = /^[A-Z][A-Za-z]{0,50}(?:Error|Exception)$/;
/** The error of a transport is the third in a row. */
const MAX_DEPTH = 4;
const METHOD = /^(?:CONNECT|DELETE|GET|HEAD|OPTIONS|PATCH|POST|PUT|QUERY|TRACE)$/;

/**
 * A value for `error.type`, of which there are few: never the message, which may name a path.
 *
 * @see https://opentelemetry.io/docs/specs/semconv/registry/attributes/error/
 */
export function errorTypeOf(error: unknown): string {
	let cause: unknown = error;
	for (let depth = 0; depth < MAX_DEPTH && typeof cause === 'object' && cause !== null; depth += 1) {
		const { code, status, cause: next } = cause as Readonly<Record<string, unknown>>;
		if (code === 'ERR_API' && typeof status === 'number') return String(status);
		if (typeof code === 'string' && CODE.test(code)) return code;
		cause = next;
	}
	const name = error instanceof Error ? error.name : '';
	return NAME.test(name) ? name : '_OTHER';
}

/** A method that HTTP defines, in capitals; `_OTHER` for the rest, which a sender may choose. */
export function methodOf(method: string): string {
	const name = method.toUpperCase();
	return METHOD.test(name) ? name : '_OTHER';
}
