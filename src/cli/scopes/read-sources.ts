import { readFile } from 'node:fs/promises';
import type { Call, UnknownCall } from './call.ts';
import { callsInSource } from './calls-in-source.ts';
import { PAGE, scriptsOf } from './page-scripts.ts';
import { loadParser } from './parse-source.ts';

/** Everything that was found of the app's calls. */
export interface Found {
	readonly calls: readonly Call[];
	readonly unknown: readonly UnknownCall[];
	readonly asUser: readonly string[];
}

/** The calls in the files. @throws `UsageError` that says how to install the parser. */
export async function readSources(files: readonly string[]): Promise<Found> {
	const found = { calls: [] as Call[], unknown: [] as UnknownCall[], asUser: [] as string[] };
	if (files.length === 0) return found;
	const parse = await loadParser();
	for (const file of files) {
		const content = await readFile(file, 'utf8');
		for (const { name, text } of PAGE.test(file) ? scriptsOf(file, content) : [{ name: file, text: content }]) {
			const { calls, unknown, asUser } = callsInSource(parse(name, text), text, file);
			found.calls.push(...calls);
			found.unknown.push(...unknown);
			found.asUser.push(...asUser);
		}
	}
	return found;
}
