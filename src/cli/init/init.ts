import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { withoutUndefined } from '../../without-undefined.ts';
import { UsageError, type Command, type Io, type OptionValues } from '../command.ts';
import { ask } from './ask.ts';
import { FRAMEWORKS, KINDS, STORES, type Choice } from './choices.ts';
import { filesOf } from './files-of.ts';

type InitValues = OptionValues<'kind' | 'framework' | 'store' | 'name', never, 'yes'>;

/** Writes a small app. */
export const init: Command<InitValues> = {
	usage: 'init [folder]',
	summary: 'Write a small TypeScript app with tests, which runs against the local site',
	details: `Asks for everything that is not given, on a terminal. Elsewhere, and with --yes, the
first of the choices is used. The folder must be named unless the current one is empty.
Files that exist are never changed.`,
	options: [
		{ flags: '--kind <kind>', text: 'the kind of app', choices: KINDS },
		{ flags: '--framework <framework>', text: 'the server (not for a script)', choices: FRAMEWORKS },
		{ flags: '--store <store>', text: 'where tenants are kept (not for a script)', choices: STORES },
		{ flags: '--name <name>', text: 'the name of the package; that of the folder without it' },
		{ flags: '--yes', text: 'ask nothing' },
	],
	examples: [
		'init my-app',
		'init my-app --kind connect --framework hono --store sqlite',
		'init my-script --kind script',
	],
	async run([named], { name, yes, ...given }, io) {
		const folder = named ?? '.';
		const target = resolve(folder);
		const packageName =
			name ??
			basename(target)
				.toLowerCase()
				.split(/[^a-z\d]+/)
				.filter((word) => word !== '')
				.join('-');
		if (!/^[a-z][a-z\d-]*$/.test(packageName)) {
			throw new UsageError('--name must be lower-case letters, digits and hyphens, and begin with a letter');
		}
		if (given.kind === 'script' && (given.framework !== undefined || given.store !== undefined)) {
			throw new UsageError('a script has neither a framework nor a store');
		}
		// Commander has checked each of them against its choices.
		const known = given as Partial<Choice>;
		const isInteractive = !yes && io.stdout.isTTY && io.stderr.isTTY;
		if (named === undefined) await assertEmpty(target);
		const chosen = isInteractive ? await ask(known) : known;
		if (chosen === undefined) return 1;
		const choice: Choice = {
			kind: 'forge-remote',
			framework: 'express',
			store: 'memory',
			...withoutUndefined(chosen),
			name: packageName,
		};
		await write(target, filesOf(choice));
		report(folder, choice, io);
		return 0;
	},
};

/** @throws {@link UsageError} for a folder that nobody has named, and that is not empty. */
async function assertEmpty(folder: string): Promise<void> {
	// A repository that was just made.
	const present = (await readdir(folder)).filter((name) => name !== '.git');
	if (present.length === 0) return;
	throw new UsageError(
		`name the folder, as in \`init my-app\`: ${folder} is not empty (\`init .\` writes to it all the same)`,
	);
}

async function write(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
	const present = await readdir(folder).catch((error: NodeJS.ErrnoException): string[] => {
		if (error.code === 'ENOENT') return [];
		throw new UsageError(`${folder} cannot be used: choose an empty folder`, { cause: error });
	});
	const taken = Object.keys(files).filter((file) => present.includes(file.split('/', 1)[0] ?? ''));
	if (taken.length > 0) throw new UsageError(`${folder} has ${taken.join(', ')} already: choose an empty folder`);
	for (const [file, text] of Object.entries(files)) {
		const path = join(folder, file);
		await mkdir(dirname(path), { recursive: true });
		await writeFile(path, text, { flag: 'wx' });
	}
}

function report(folder: string, { kind, framework, store }: Choice, { stdout }: Io): void {
	const what = kind === 'script' ? 'a script' : `an app (${kind}, ${framework}, ${store})`;
	stdout.write(`Wrote ${what}. Next:\n`);
	const enter = folder === '.' ? '' : `cd ${folder} && `;
	stdout.write(`  ${enter}npm install\n  npm test\n  npm run dev\n`, 'bold');
	const { node } = process.versions;
	const [major = 0, minor = 0] = node.split('.').map(Number);
	if (major < 22 || (major === 22 && minor < 18)) stdout.write(`These need Node 22.18 or newer: this is ${node}\n`);
}
