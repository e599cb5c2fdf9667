import { oneLine } from './control-characters.ts';

const MAX_FRAMES = 3;
const MAX_CAUSES = 5;
/** Frames of the runtime and of packages say nothing about the caller. */
const FOREIGN_FRAME = /node:|[\\/]node_modules[\\/]/;

/**
 * Makes `console.error` print the errors of a class in about five lines: name and sentence, the code, the cause, and where
 * the caller stood. Requests, responses and bodies are left out.
 */
export function printInFewLines<T extends Error>(
	prototype: T,
	detailsOf: (error: T) => Readonly<Record<string, unknown>>,
): void {
	// `util.inspect.custom` of Node, by its registered name: other runtimes lack `node:util`.
	Object.defineProperty(prototype, Symbol.for('nodejs.util.inspect.custom'), {
		value(this: T): string {
			return print(this, detailsOf(this));
		},
	});
}

function print(error: Error, details: Readonly<Record<string, unknown>>): string {
	const shown = Object.entries(details).filter(([, value]) => value !== undefined);
	return [
		`${error.name}: ${error.message}`,
		...(shown.length === 0 ? [] : [`  ${shown.map(([name, value]) => `${name}: ${String(value)}`).join(', ')}`]),
		...(error.cause === undefined ? [] : [`  cause: ${printCause(error.cause)}`]),
		...framesOf(error),
	].join('\n');
}

function printCause(cause: unknown): string {
	// The innermost cause says the most: those of `fetch` are wrapped.
	const innermost = causesOf(cause).at(-1);
	return innermost ? `${innermost.name}: ${oneLine(innermost.message.slice(0, 300))}` : 'not an Error';
}

/** An error and its causes, from the outside in, as far as they are errors. */
export function causesOf(error: unknown): Error[] {
	const chain: Error[] = [];
	for (let at = error; at instanceof Error && chain.length < MAX_CAUSES; at = at.cause) chain.push(at);
	return chain;
}

function framesOf({ stack = '' }: Error): string[] {
	const frames = stack.split('\n').filter((line) => /^\s+at /.test(line) && !FOREIGN_FRAME.test(line));
	return frames.slice(0, MAX_FRAMES);
}

/** An error that `console.error` prints in a few lines. */
export abstract class PrintedError extends Error {
	abstract readonly code: string;

	static {
		printInFewLines(this.prototype, ({ code }) => ({ code }));
	}
}
