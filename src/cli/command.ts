/** Words of our own on a terminal. Text from elsewhere never has a style of its own. */
export type Style = 'bold' | 'dim' | 'green' | 'red' | 'yellow';

/** A stream of the process. */
export interface Stream {
	write(text: string): unknown;
	/** Whether it is a terminal, which obeys the control characters in a text. */
	readonly isTTY?: boolean | undefined;
}

/** A stream that is safe to write text from elsewhere to. */
export interface Output {
	/** @param style of the whole text, where the stream shows colours. */
	write(text: string, style?: Style): void;
	readonly isTTY: boolean;
}

/** The streams and the environment of a process, or a stand-in. */
export interface ProcessLike extends Omit<Io, 'stdout' | 'stderr'> {
	readonly stdout: Stream;
	readonly stderr: Stream;
}

/** The streams and the environment of a command. */
export interface Io {
	readonly stdin: AsyncIterable<string | Uint8Array>;
	readonly stdout: Output;
	readonly stderr: Output;
	readonly env: Readonly<Record<string, string | undefined>>;
	/** Registers a listener for a signal that asks the process to stop. */
	once?(signal: 'SIGINT' | 'SIGTERM' | 'SIGHUP', listener: () => void): unknown;
}

/** 0: done. 1: refused. 2: invalid arguments. */
export type ExitCode = 0 | 1 | 2;

/** An option: `--tenant <file>`, `-f, --field <key=value>`. */
export interface OptionText {
	readonly flags: string;
	readonly text: string;
	/** Its values are a list. */
	readonly isList?: boolean;
	/** One of these, if it has a value. */
	readonly choices?: readonly string[];
	/** Without it, the arguments are invalid. */
	readonly isRequired?: boolean;
}

/** The values of the options of a command, by name in camelCase: a text, unless the option is a list or a flag. */
export type OptionValues<Text extends string, List extends string = never, Flag extends string = never> = {
	readonly [Name in Text]?: string;
} & { readonly [Name in List]?: readonly string[] } & { readonly [Name in Flag]?: true };

/** One command of the command line. `Values` are those that `options` have. */
export interface Command<Values = {}> {
	/** Its name and its arguments: `get <path>`, `scopes [files...]`. */
	readonly usage: string;
	/** Its purpose in one line. */
	readonly summary: string;
	/** More than fits into a line. */
	readonly details?: string;
	readonly options?: readonly OptionText[];
	/** Command lines that work as they are, without the name of the program. */
	readonly examples?: readonly string[];
	run(args: readonly string[], options: Values, io: Io): Promise<ExitCode>;
}

/** The name of a command. */
export function nameOf({ usage }: Pick<Command, 'usage'>): string {
	return usage.split(' ', 1)[0] ?? '';
}

/** The arguments are invalid: exit code 2. */
export class UsageError extends Error {
	override readonly name = 'UsageError';
}

/** Of an option of the library that comes from the command line. */
export function throwUsage(error: unknown): never {
	if (error instanceof TypeError || error instanceof RangeError) throw new UsageError(error.message);
	throw error;
}

/** All of standard input, without surrounding white space. */
export async function readStdin({ stdin }: Pick<Io, 'stdin'>): Promise<string> {
	const decoder = new TextDecoder();
	let text = '';
	for await (const chunk of stdin) text += typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
	return (text + decoder.decode()).trim();
}
