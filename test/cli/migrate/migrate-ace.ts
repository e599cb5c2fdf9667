import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { runCommand } from '../run-command.ts';

/** The beginning of an app. */
export const ESM = "import ace from 'atlassian-connect-express';\nconst addon = ace(app);\n";

interface Migrated {
	readonly code: number;
	readonly out: string;
	readonly err: string;
	readonly folder: string;
	readonly read: (file: string) => Promise<string>;
}

/** Runs `migrate ace` in a folder with these files. */
export async function migrate(files: Record<string, string>, ...options: string[]): Promise<Migrated> {
	const folder = await mkdtemp(join(tmpdir(), 'migrate-'));
	onTestFinished(() => rm(folder, { recursive: true }));
	const all = { 'atlassian-connect.json': '{ "key": "com.example.app" }', ...files };
	for (const [name, text] of Object.entries(all)) await writeFile(join(folder, name), text);
	const result = await runCommand(['migrate', 'ace', ...options, folder]);
	return { ...result, folder, read: (file) => readFile(join(folder, file), 'utf8') };
}
