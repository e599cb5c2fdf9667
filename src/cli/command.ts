/** A stream to write text to. */
export interface Output {
	write(text: string): unknown;
	/** Whether it is a terminal, which obeys the control characters in a text. */
	readonly isTTY?: boolean;
}

/** The streams and the environment of a command: `process`, or a stand-in. */
export interface Io {
	readonly stdin: AsyncIterable<string | Uint8Array>;
	readonly stdout: Output;
	readonly stderr: Output;
	readonly env: Readonly<Record<string, string | undefined>>;
	/** Registers a listener for a signal that asks the process to stop. */
	once?(signal: 'SIGINT' | 'SIGTERM', listener: () => void): unknown;
}

/** 0: done. 1: refused. 2: invalid arguments. */
export type ExitCode = 0 | 1 | 2;

/** One command of the command line. */
export interface Command {
	/** Its arguments, for the help. */
	readonly usage: string;
	/** Its purpose in one line, for the help. */
	readonly summary: string;
	run(args: string[], io: Io): Promise<ExitCode>;
}

/** The arguments are invalid: exit code 2. */
export class UsageError extends Error {
	override readonly name = 'UsageError';
}

/** All of standard input, without surrounding white space. */
export async function readStdin({ stdin }: Io): Promise<string> {
	const decoder = new TextDecoder();
	let text = '';
	for await (const chunk of stdin) text += typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
	return (text + decoder.decode()).trim();
}
