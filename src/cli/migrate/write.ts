import { execFile } from 'node:child_process';
import { access, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { promisify } from 'node:util';
import { UsageError, type Io } from '../command.ts';
import { printChanges, type Changes } from './changes.ts';
import { applyEdits, diffOf, diffOfNew } from './source-edits.ts';

/** The result of a migration. */
export interface Migrated {
	/** By file. */
	readonly changes: ReadonlyMap<string, Changes>;
	/** The text of each new file. */
	readonly created: ReadonlyMap<string, string>;
}

/**
 * Writes the files, or prints the differences.
 *
 * @throws {@link UsageError} if a new file is there already, before anything is written.
 */
export async function writeMigrated({ changes, created }: Migrated, dryRun: boolean, io: Io): Promise<void> {
	for (const file of created.keys()) {
		if (await exists(file)) throw new UsageError(`the file ${file} is there already: rename it, or remove it`);
	}
	const edited = [...changes].filter(([, { edits }]) => edits.length > 0);
	for (const [file, { edits }] of edited) {
		const text = await readFile(file, 'utf8');
		if (dryRun) io.stdout.write(diffOf(file, text, edits));
		else await writeFile(file, applyEdits(text, edits));
	}
	for (const [file, text] of created) {
		if (dryRun) io.stdout.write(diffOfNew(file, text));
		else {
			await mkdir(dirname(file), { recursive: true });
			// Another process may have written it in between.
			await writeFile(file, text, { flag: 'wx' });
		}
	}
	for (const file of created.keys()) io.stdout.write(`${dryRun ? 'would write' : 'wrote'} ${file}\n`);
	io.stdout.write(printChanges([...changes.values()], edited.length + created.size));
}

/** Warns where git cannot undo these changes alone. */
export async function warnOfUncommitted(io: Io, folder: string): Promise<void> {
	const status = await promisify(execFile)('git', ['-C', folder, 'status', '--porcelain', '--', '.']).catch(
		() => undefined,
	);
	if (status === undefined) io.stderr.write('Warning: the files are not in git, so that nothing undoes the changes\n');
	else if (status.stdout !== '') io.stderr.write('Warning: there are changes that are not committed\n');
}

export async function exists(file: string): Promise<boolean> {
	return access(file).then(
		() => true,
		() => false,
	);
}
