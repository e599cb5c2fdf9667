/** Where a command reads and writes: `process`, or a stand-in. */
export interface Io {
	readonly stdin: AsyncIterable<string | Uint8Array>;
	readonly stdout: { write(text: string): unknown };
	readonly stderr: { write(text: string): unknown };
	readonly env: Readonly<Record<string, string | undefined>>;
	/** Calls back when the process is told to stop. */
	once?(signal: 'SIGINT' | 'SIGTERM', listener: () => void): unknown;
}

/** What a command ends with: done, refused, or not understood. */
export type ExitCode = 0 | 1 | 2;

/** One command of the command line. */
export interface Command {
	/** Its arguments, for the help. */
	readonly usage: string;
	/** What it does, in a line. */
	readonly summary: string;
	run(args: string[], io: Io): Promise<ExitCode>;
}

/** The call was not understood: exit code 2. */
export class UsageError extends Error {
	override readonly name = 'UsageError';
}

/** All of standard input, without the white space around it. */
export async function readStdin({ stdin }: Io): Promise<string> {
	const decoder = new TextDecoder();
	let text = '';
	for await (const chunk of stdin) text += typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
	return (text + decoder.decode()).trim();
}
