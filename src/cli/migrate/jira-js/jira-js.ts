import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Changes } from '../changes.ts';
import type { ParseSource } from '../parse-source.ts';
import type { Migrated } from '../write.ts';
import { changeJiraJsSource } from './change-source.ts';
import { loadRecorder, type ClientPackage, type RecordCall } from './record-call.ts';

const PACKAGES: readonly ClientPackage[] = ['jira.js', 'confluence.js'];

/** Moves the calls of jira.js and confluence.js. */
export async function migrateJiraJs(files: readonly string[], parseSource: ParseSource): Promise<Migrated> {
	const changes = new Map<string, Changes>();
	const recorders = new Map<ClientPackage, Promise<RecordCall>>();
	for (const file of files) {
		const text = await readFile(file, 'utf8');
		// Most files have neither, and need not be parsed.
		const names = PACKAGES.filter((name) => text.includes(name));
		if (names.length === 0) continue;
		const load = (name: ClientPackage): Promise<RecordCall> => {
			const recorder = recorders.get(name) ?? loadRecorder(name, dirname(file));
			recorders.set(name, recorder);
			return recorder;
		};
		const changed = await changeJiraJsSource({ file, text, root: parseSource(file, text) }, names, load);
		if (changed !== undefined) changes.set(file, changed);
	}
	return { changes, created: new Map() };
}
