import { Command as Program, Option } from 'commander';
import { VERSION } from '../version.ts';
import { nameOf, type Command, type ExitCode, type Io, type OptionText, type ProcessLike } from './command.ts';
import { hasColours, paint } from './safe-output.ts';

const NAME = 'atlassian-rest-client';

/** The command line as commander knows it: it reads the arguments, suggests names, and prints the help. */
export function createProgram(
	commands: readonly Command[],
	io: Io,
	raw: Pick<ProcessLike, 'stdout' | 'stderr'>,
	exit: (code: ExitCode) => void,
): Program {
	const program = new Program(NAME)
		.description('Call Atlassian Cloud, verify its requests, and run a local site.')
		.version(VERSION, '-v, --version', 'print the version')
		.helpOption('-h, --help', 'print this help, or that of a command')
		.helpCommand('help [command]', 'print this help, or that of a command')
		.addHelpText('after', AFTER)
		.exitOverride()
		// Everything behind -- is for the command.
		.enablePositionalOptions()
		.configureOutput({
			// The help has words of ours alone, with their styles: nothing in it is escaped.
			writeOut: (text) => raw.stdout.write(text),
			writeErr: (text) => raw.stderr.write(text),
			getOutHasColors: () => hasColours(raw.stdout, io.env),
			getErrHasColors: () => hasColours(raw.stderr, io.env),
			outputError(text) {
				io.stderr.write(`${NAME}: `, 'red');
				io.stderr.write(text.replace(/^error: /, ''));
			},
		})
		.configureHelp({
			styleTitle: (text) => paint(text, 'bold'),
			styleCommandText: (text) => paint(text, 'bold'),
			styleSubcommandText: (text) => paint(text, 'bold'),
			styleOptionText: (text) => paint(text, 'bold'),
		});
	for (const command of commands) add(program, command, io, exit);
	return program;
}

const AFTER = `
Exit codes: 0 done, 1 refused, 2 invalid arguments. Data is written to standard output, everything else to standard error.
NO_COLOR=1 turns colours off.
Guides: https://www.npmjs.com/package/${NAME}, and .github/docs in the package.`;

function add(program: Program, definition: Command, io: Io, exit: (code: ExitCode) => void): void {
	const { usage, summary, details, options = [], examples = [] } = definition;
	const command = program
		.command(usage)
		.summary(summary)
		.description(`${summary}.`)
		.showHelpAfterError(`${NAME} help ${nameOf(definition)} shows its arguments and examples`);
	for (const option of options) command.addOption(optionOf(option));
	// Not in the description, whose lines are wrapped.
	if (details !== undefined) command.addHelpText('after', `\n${details}`);
	const lines = examples.map((example) => `  ${NAME} ${example}`);
	if (lines.length > 0) command.addHelpText('after', `\nExamples:\n${lines.join('\n')}`);
	// The last two are the options and the command itself.
	command.action(async (...given: unknown[]) => {
		const args = given
			.slice(0, -2)
			.flat()
			.filter((argument) => argument !== undefined) as string[];
		exit(await definition.run(args, command.opts(), io));
	});
}

function optionOf({ flags, text, choices, isList = false, isRequired = false }: OptionText): Option {
	const option = new Option(flags, text).makeOptionMandatory(isRequired);
	if (isList) option.argParser((value: string, previous?: readonly string[]) => [...(previous ?? []), value]);
	return choices === undefined ? option : option.choices(choices);
}
