import { stat } from 'node:fs/promises';
import { UsageError, type Command, type ExitCode, type Io, type OptionValues } from '../command.ts';
import { sourceFiles } from '../scopes/index.ts';
import { migrateAce } from './ace/index.ts';
import { migrateForge } from './forge/index.ts';
import { migrateJiraJs } from './jira-js/index.ts';
import { loadParser } from './parse-source.ts';
import { warnOfUncommitted, writeMigrated, type Migrated } from './write.ts';

type MigrateValues = OptionValues<'descriptor' | 'step', 'module', 'dryRun'>;

/** Moves the source files of an app from another package, or an app from Connect to Forge. */
export const migrate: Command<MigrateValues> = {
	usage: 'migrate <from> [files...]',
	summary: 'Move an app from another package, or from Connect to Forge',
	details: `<from> is one of:
  ace      atlassian-connect-express
  jira.js  jira.js and confluence.js, as far as they are installed
  forge    writes a first manifest.yml beside the descriptor of Connect
Says what was changed, and each place that is left with its reason. Reads the
current folder if no files or folders are given. Changing source needs
@ast-grep/napi, and the scopes for Forge need oxc-parser: npm install --save-dev.`,
	options: [
		{ flags: '--dry-run', text: 'print a diff, and change nothing' },
		{ flags: '--descriptor <file>', text: 'atlassian-connect.json, for forge' },
		{
			flags: '--step <step>',
			text: 'a next step, for forge: webhooks to triggers, pages, or other modules',
			choices: ['remote', 'pages', 'modules'],
		},
		{
			flags: '--module <key>',
			text: 'a module that --step pages or modules moves; may be repeated; all without it',
			isList: true,
		},
	],
	examples: [
		'migrate ace --dry-run src',
		'migrate jira.js src',
		'migrate forge --descriptor atlassian-connect.json src',
	],
	async run([from = '', ...given], { dryRun = false, ...options }, io) {
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
