import { parseArgs } from 'node:util';
import { UsageError } from './command.ts';

/** The positional arguments and the string options of a command. */
export interface Arguments {
	readonly positionals: readonly string[];
	readonly options: Readonly<Record<string, string | undefined>>;
	readonly flags: ReadonlySet<string>;
}

/**
 * Parses the arguments of a command.
 *
 * @throws {@link UsageError} for an unknown option, a missing value, or a wrong number of positional arguments.
 */
export function readArguments(
	args: string[],
	expected: {
		positionals: readonly string[];
		options?: readonly string[];
		flags?: readonly string[];
		/** Whether any number of positional arguments may follow. */
		rest?: boolean;
	},
): Arguments {
	const { positionals: names, options = [], flags = [], rest = false } = expected;
	const { positionals, values } = parse(args, options, flags);
	if (positionals.length < names.length || (!rest && positionals.length > names.length)) {
		throw new UsageError(`expected ${names.join(' ') || 'no arguments'}, got ${positionals.length} arguments`);
	}
	const entries = Object.entries(values);
	return {
		positionals,
		options: Object.fromEntries(entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string')),
		flags: new Set(entries.filter(([, value]) => value === true).map(([name]) => name)),
	};
}

/** The value of a required option. */
export function required({ options }: Arguments, name: string): string {
	const value = options[name];
	if (value === undefined || value === '') throw new UsageError(`the option --${name} is required`);
	return value;
}

function parse(args: string[], options: readonly string[], flags: readonly string[]): ReturnType<typeof parseArgs> {
	const config = Object.fromEntries([
		...options.map((name) => [name, { type: 'string' as const }] as const),
		...flags.map((name) => [name, { type: 'boolean' as const }] as const),
	]);
	try {
		return parseArgs({ args, options: config, allowPositionals: true, strict: true });
	} catch (error) {
		throw new UsageError(error instanceof Error ? (error.message.split('. ', 1)[0] ?? '') : 'invalid arguments');
	}
}
