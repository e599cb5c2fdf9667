import { stat } from 'node:fs/promises';
import { readArguments } from '../arguments.ts';
import { UsageError, type Command, type ExitCode, type Io } from '../command.ts';
import { sourceFiles } from '../scopes/index.ts';
import { migrateAce } from './ace/index.ts';
import { migrateForge } from './forge/index.ts';
import { migrateJiraJs } from './jira-js/index.ts';
import { loadParser } from './parse-source.ts';
import { warnOfUncommitted, writeMigrated, type Migrated } from './write.ts';

/** Moves the source files of an app from another package, or an app from Connect to Forge. */
export const migrate: Command = {
	usage:
		'migrate ace|jira.js [--dry-run] [folder or files]\n' +
		'  migrate forge --descriptor atlassian-connect.json [--step remote] [--dry-run] [folder or files]',
	summary:
		'Move an app from atlassian-connect-express, jira.js or confluence.js, or write a first manifest.yml of Forge from a\n' +
		'      descriptor of Connect; say what was changed and what is left. Reads the current folder if none is given',
	async run(args, io) {
		const { positionals, options, flags } = readArguments(args, {
			positionals: ['ace|jira.js|forge'],
			options: ['descriptor', 'step'],
			flags: ['dry-run'],
			rest: true,
		});
		const [from = '', ...given] = positionals;
		const dryRun = flags.has('dry-run');
		const names = given.length === 0 ? ['.'] : given;
		if (from === 'forge') return migrateForge({ ...options, names, dryRun }, io);
		const move =
			from === 'ace' ? migrateAce : from === 'jira.js' || from === 'confluence.js' ? migrateJiraJs : undefined;
		if (move === undefined) throw new UsageError(`there is no migration from ${from}: expected ace, jira.js or forge`);
		return run(async (files) => move(files, await loadParser()), names, dryRun, io);
	},
};

async function run(
	move: (files: readonly string[]) => Promise<Migrated>,
	names: readonly string[],
	dryRun: boolean,
	io: Io,
): Promise<ExitCode> {
	const files = await sourceFiles(names);
	const migrated = await move(files);
	if (!dryRun) await warnOfUncommitted(io, await folderOf(names));
	await writeMigrated(migrated, dryRun, io);
	return 0;
}

async function folderOf([name = '.']: readonly string[]): Promise<string> {
	return (await stat(name)).isDirectory() ? name : '.';
}
