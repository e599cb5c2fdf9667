import { randomUUID } from 'node:crypto';
import { chmod, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { SiteError } from './errors.ts';
import type { ParsedOptions } from './options.ts';

/** The state may hold data and media keys of the app's users, and secrets of webhooks: only the owner of the file may read it. */
const OWNER_ONLY = 0o600;

/** The end of the name of a file that is not complete: a UUID. */
const TEMPORARY = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}\.tmp$/;

/** The initial state, and the file that has it. */
export interface InitialState {
	readonly state: unknown;
	readonly file: string | undefined;
}

/** Reads the initial state: that of the file `data`, or else that of `seed`. @throws {@link SiteError} `ERR_DATA`. */
export async function readInitialState({ data, seed }: Pick<ParsedOptions, 'data' | 'seed'>): Promise<InitialState> {
	const saved = data === undefined ? undefined : await readState(data);
	if (data !== undefined) await removeLeftovers(data);
	if (data !== undefined && saved !== undefined) {
		// File systems without modes refuse. The file is then as private as its folder.
		await chmod(data, OWNER_ONLY).catch(() => undefined);
	}
	if (saved !== undefined || seed === undefined) return { state: saved, file: data };
	const seeded = await readState(seed);
	if (seeded === undefined) throw new SiteError('ERR_DATA', `The seed file ${seed} does not exist`);
	return { state: seeded, file: seed };
}

/**
 * Reads the JSON of a file; undefined if there is no such file.
 *
 * @throws {@link SiteError} `ERR_DATA`.
 */
export async function readState(file: string): Promise<unknown> {
	let text: string;
	try {
		text = await readFile(file, 'utf8');
	} catch (cause) {
		if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return undefined;
		throw new SiteError('ERR_DATA', `The data file ${file} cannot be read`, { cause });
	}
	try {
		return JSON.parse(text) as unknown;
	} catch (cause) {
		throw new SiteError('ERR_DATA', `The data file ${file} is not JSON`, { cause });
	}
}

/** Writes the state to a file. */
export interface StateWriter {
	/** Starts writing soon. Changes until then are part of the same write. */
	save(): void;
	/** Resolves when everything is written. @throws {@link SiteError} `ERR_DATA` if writing failed. */
	done(): Promise<void>;
}

/** @param state returns the state at the time of writing. */
export function createStateWriter(file: string, state: () => unknown): StateWriter {
	let dirty = false;
	let writing: Promise<void> | undefined;
	let failure: unknown;

	async function writeAll(): Promise<void> {
		while (dirty) {
			dirty = false;
			try {
				await writeAtomically(file, `${JSON.stringify(state(), null, 2)}\n`);
				failure = undefined;
			} catch (error) {
				failure = error;
			}
		}
		writing = undefined;
	}

	return {
		save() {
			dirty = true;
			writing ??= Promise.resolve().then(writeAll);
		},
		async done() {
			await writing;
			if (failure !== undefined) {
				throw new SiteError('ERR_DATA', `The data file ${file} cannot be written`, { cause: failure });
			}
		},
	};
}

/** A process that was killed leaves the file that it was writing, with the same secrets in it. */
async function removeLeftovers(file: string): Promise<void> {
	const folder = dirname(file);
	const names = await readdir(folder).catch((): string[] => []);
	const start = `${basename(file)}.`;
	const leftovers = names.filter((name) => name.startsWith(start) && TEMPORARY.test(name.slice(start.length)));
	await Promise.all(leftovers.map((name) => rm(join(folder, name), { force: true })));
}

/** Replaces the file in one step: a reader, and the next start after a crash, find the old content or the new one. */
async function writeAtomically(file: string, text: string): Promise<void> {
	const temporary = `${file}.${randomUUID()}.tmp`;
	try {
		await writeFile(temporary, text, { flush: true, flag: 'wx', mode: OWNER_ONLY });
		await rename(temporary, file);
	} catch (error) {
		await rm(temporary, { force: true });
		throw error;
	}
}
