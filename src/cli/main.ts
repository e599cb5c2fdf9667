import { CommanderError } from 'commander';
import { UsageError, type Command, type ExitCode, type ProcessLike } from './command.ts';
import { api } from './api/index.ts';
import { completion } from './completion/index.ts';
import { doctor } from './doctor.ts';
import { get } from './get.ts';
import { init } from './init/index.ts';
import { manifest } from './manifest.ts';
import { createProgram } from './program.ts';
import { qsh } from './qsh.ts';
import { withSafeOutput } from './safe-output.ts';
import { scopes } from './scopes/index.ts';
import { fire, page, replay, site, token } from './site/index.ts';
import { types } from './types/index.ts';
import { verify } from './verify.ts';

const COMMANDS: readonly Command[] = [
	api,
	get,
	doctor,
	fire,
	init,
	manifest,
	page,
	qsh,
	replay,
	scopes,
	site,
	token,
	types,
	verify,
	completion(() => COMMANDS),
];

/** Runs the command line. */
export async function main(args: readonly string[], process: ProcessLike): Promise<ExitCode> {
	const io = withSafeOutput(process);
	let code: ExitCode = 0;
	const program = createProgram(COMMANDS, io, process, (given) => (code = given));
	try {
		if (args.length === 0) program.help({ error: true });
		await program.parseAsync(args, { from: 'user' });
		return code;
	} catch (error) {
		// It has printed its message, or the help.
		if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
		io.stderr.write('atlassian-rest-client: ', 'red');
		io.stderr.write(`${messages(error).join(': ')}\n`);
		return error instanceof UsageError ? 2 : 1;
	}
}

/** The messages of an error and its causes: network errors have their reason in the cause. */
function messages(error: unknown): string[] {
	if (!(error instanceof Error)) return [String(error)];
	return [error.message, ...(error.cause === undefined ? [] : messages(error.cause))];
}
