import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Manifest } from './manifest.ts';

export async function readManifest(folder: string): Promise<Manifest> {
	const text = await readIfThere(join(folder, 'manifest.json'));
	// Written by this generator only.
	return text === undefined ? {} : (JSON.parse(text) as Manifest);
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
