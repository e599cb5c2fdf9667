import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { UsageError } from '../command.ts';
import { PAGE } from './page-scripts.ts';

const SOURCE = /(?<!\.d)\.[cm]?[jt]sx?$/;
const SKIPPED = new Set(['node_modules', 'dist', 'build', 'coverage']);

/**
 * The source files of a list of files and folders, sorted. Folders that start with a dot, `node_modules` and what a build
 * writes are left out, unless they are named.
 *
 * @throws {@link UsageError} for a file that is not there.
 */
export async function sourceFiles(names: readonly string[]): Promise<string[]> {
	return filesOf(names, [SOURCE]);
}

/** The same with pages, which have calls in their scripts. */
export async function sourceAndPageFiles(names: readonly string[]): Promise<string[]> {
	return filesOf(names, [SOURCE, PAGE]);
}

async function filesOf(names: readonly string[], kinds: readonly RegExp[]): Promise<string[]> {
	const found = await Promise.all(names.map((name) => filesAt(name, kinds)));
	return [...new Set(found.flat())].toSorted();
}

async function filesAt(name: string, kinds: readonly RegExp[]): Promise<string[]> {
	const found = await stat(name).catch((cause: unknown) => {
		throw new UsageError(`there is no file or folder ${name}`, { cause });
	});
	return found.isDirectory() ? filesIn(name, kinds) : [name];
}

async function filesIn(folder: string, kinds: readonly RegExp[]): Promise<string[]> {
	const entries = await readdir(folder, { withFileTypes: true });
	const found = await Promise.all(
		entries.map(async (entry) => {
			const path = join(folder, entry.name);
			if (entry.isFile()) return kinds.some((kind) => kind.test(entry.name)) ? [path] : [];
			if (!entry.isDirectory() || SKIPPED.has(entry.name) || entry.name.startsWith('.')) return [];
			return filesIn(path, kinds);
		}),
	);
	return found.flat();
}
