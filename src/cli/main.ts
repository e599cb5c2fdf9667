import { VERSION } from '../version.ts';
import { UsageError, type Command, type ExitCode, type Io } from './command.ts';
import { get } from './get.ts';
import { manifest } from './manifest.ts';
import { migrate } from './migrate/index.ts';
import { qsh } from './qsh.ts';
import { withSafeOutput } from './safe-output.ts';
import { scopes } from './scopes/index.ts';
import { site } from './site.ts';
import { types } from './types/index.ts';
import { verify } from './verify.ts';

const COMMANDS: Readonly<Record<string, Command>> = { get, manifest, migrate, qsh, scopes, site, types, verify };

/** Runs the command line. */
export async function main(args: string[], process: Io): Promise<ExitCode> {
	const io = withSafeOutput(process);
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

/** The messages of an error and its causes: network errors have their reason in the cause. */
function messages(error: unknown): string[] {
	if (!(error instanceof Error)) return [String(error)];
	return [error.message, ...(error.cause === undefined ? [] : messages(error.cause))];
}

function help(): string {
	const commands = Object.values(COMMANDS).map(({ usage, summary }) => `  ${usage}\n      ${summary}\n`);
	return [
		'Usage: atlassian-rest-client <command>\n\n',
		...commands,
		'\nThe tenant FILE is the JSON body of the installed callback. The variable ATLASSIAN_SHARED_SECRET overrides its secret.\n',
		'Exit codes: 0 done, 1 refused, 2 invalid arguments.\n',
	].join('');
}
