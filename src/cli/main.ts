import { VERSION } from '../version.ts';
import { UsageError, type Command, type ExitCode, type Io } from './command.ts';
import { get } from './get.ts';
import { qsh } from './qsh.ts';
import { site } from './site.ts';
import { verify } from './verify.ts';

const COMMANDS: Readonly<Record<string, Command>> = { get, qsh, site, verify };

/** Runs the command line: 0 done, 1 refused, 2 not understood. */
export async function main(args: string[], io: Io): Promise<ExitCode> {
	const [name, ...rest] = args;
	if (name === '--version') {
		io.stdout.write(`${VERSION}\n`);
		return 0;
	}
	if (name === undefined || args.includes('--help') || args.includes('-h')) {
		(name === undefined ? io.stderr : io.stdout).write(help());
		return name === undefined ? 2 : 0;
	}
	try {
		const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
		if (command === undefined) throw new UsageError(`there is no command ${name}`);
		return await command.run(rest, io);
	} catch (error) {
		io.stderr.write(`atlassian-rest-client: ${messages(error).join(': ')}\n`);
		return error instanceof UsageError ? 2 : 1;
	}
}

/** A network error says why in its causes. */
function messages(error: unknown): string[] {
	if (!(error instanceof Error)) return [String(error)];
	return [error.message, ...(error.cause === undefined ? [] : messages(error.cause))];
}

function help(): string {
	const commands = Object.values(COMMANDS).map(({ usage, summary }) => `  ${usage}\n      ${summary}\n`);
	return [
		'Usage: atlassian-rest-client <command>\n\n',
		...commands,
		'\nFILE holds the JSON of the installed callback. The secret may come from ATLASSIAN_SHARED_SECRET instead.\n',
		'Exit codes: 0 done, 1 refused, 2 not understood.\n',
	].join('');
}
