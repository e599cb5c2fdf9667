import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Generated } from './changes/index.ts';
import type { Manifest } from './manifest.ts';

/** What a folder holds by now: nothing where it is not there. */
export async function readGenerated(folder: string): Promise<Generated> {
	const names = await readdir(folder).catch(() => []);
	const texts = await Promise.all(
		names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')] as const),
	);
	const files = new Map(texts);
	const manifest = files.get('manifest.json');
	// Written by this generator only.
	return { files, manifest: manifest === undefined ? {} : (JSON.parse(manifest) as Manifest) };
}

export async function writeFiles(folder: string, files: ReadonlyMap<string, string>): Promise<void> {
	await mkdir(folder, { recursive: true });
	for (const [name, text] of files) await writeFile(join(folder, name), text);
}

/** Names of the files that are missing, different or left over in `folder`. */
export async function differences(folder: string, files: ReadonlyMap<string, string>): Promise<string[]> {
	const present = await readdir(folder).catch(() => []);
	const left = present.filter((name) => !files.has(name));
	const compared = [...files].map(async ([name, text]) =>
		(await readIfThere(join(folder, name))) === text ? [] : [name],
	);
	return [...(await Promise.all(compared)).flat(), ...left];
}

async function readIfThere(file: string): Promise<string | undefined> {
	try {
		return await readFile(file, 'utf8');
	} catch (error) {
		if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
		throw error;
	}
}
