import { randomUUID } from 'node:crypto';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { SiteError } from './errors.ts';
import type { CheckedOptions } from './options.ts';

/** The state to begin with: what was kept, else the seed. @throws {@link SiteError} `ERR_DATA`. */
export async function readFirst({ data, seed }: Pick<CheckedOptions, 'data' | 'seed'>): Promise<unknown> {
	const kept = data === undefined ? undefined : await readData(data);
	if (kept !== undefined || seed === undefined) return kept;
	const seeded = await readData(seed);
	if (seeded === undefined) throw new SiteError('ERR_DATA', `There is no seed file ${seed}`);
	return seeded;
}

/**
 * The JSON of a file; undefined when there is no such file.
 *
 * @throws {@link SiteError} `ERR_DATA`.
 */
export async function readData(file: string): Promise<unknown> {
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
		throw new SiteError('ERR_DATA', `The data file ${file} is no JSON`, { cause });
	}
}

/** Writes the state to a file. */
export interface Saver {
	/** Soon; what comes meanwhile is written with it. */
	save(): void;
	/** When all is written. @throws {@link SiteError} `ERR_DATA` when it could not be. */
	done(): Promise<void>;
}

/** @param data gives the state when it is written. */
export function createSaver(file: string, data: () => unknown): Saver {
	let dirty = false;
	let writing: Promise<void> | undefined;
	let failure: unknown;

	async function writeAll(): Promise<void> {
		while (dirty) {
			dirty = false;
			try {
				await writeAtomically(file, `${JSON.stringify(data(), null, 2)}\n`);
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

/** Whoever reads the file meanwhile, or after a crash, finds the old content or the new, never a part. */
async function writeAtomically(file: string, text: string): Promise<void> {
	const beside = `${file}.${randomUUID()}.tmp`;
	try {
		await writeFile(beside, text, { flush: true });
		await rename(beside, file);
	} catch (error) {
		await rm(beside, { force: true });
		throw error;
	}
}
