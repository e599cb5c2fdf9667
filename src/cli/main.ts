import { CommanderError } from 'commander';
import { nameOf, UsageError, type Command, type ExitCode, type ProcessLike } from './command.ts';
import { api } from './api/index.ts';
import { completion } from './completion/index.ts';
import { doctor } from './doctor.ts';
import { inFlags } from './in-flags.ts';
import { get } from './get.ts';
import { init } from './init/index.ts';
import { manifest } from './manifest.ts';
import { migrate } from './migrate/index.ts';
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
	migrate,
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
		// `help nonsense` is an unknown command, and not the help of all.
		const [first, name] = args;
		const isUnknown = first === 'help' && name !== undefined && !COMMANDS.some((one) => nameOf(one) === name);
		await program.parseAsync(isUnknown ? [name] : args, { from: 'user' });
		return code;
	} catch (error) {
		// It has printed its message, or the help.
		if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
		io.stderr.write('atlassian-rest-client: ', 'red');
		io.stderr.write(`${reasonOf(error)}\n`);
		return error instanceof UsageError ? 2 : 1;
	}
}

/** The messages of an error and its causes, without those that say nothing new: network errors have their reason in a cause. */
function reasonOf(error: unknown): string {
	const parts: string[] = [];
	for (let at: unknown = error; at !== undefined; at = at instanceof Error ? at.cause : undefined) {
		const message = at instanceof Error ? at.message : String(at);
		const isVague = message === 'fetch failed' && at instanceof Error && at.cause !== undefined;
		if (!isVague && !parts.some((part) => part.includes(message))) parts.push(message);
	}
	return inFlags(parts.join(': '));
}
