import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { forgeEventsDeclaration, forgeEventsFile } from './file.ts';
import { readForgeEvents } from './read.ts';

const header = '// Written by `npm run generate`, never by hand, from a list of facts about the events of Forge.\n\n';

/** The files of `generated/` about Forge's events. Where the list is not at hand, they stay as they are. */
export async function forgeEventFiles(list: string | undefined, out: string): Promise<Map<string, string>> {
	if (list !== undefined && existsSync(list)) {
		const events = await readForgeEvents(list);
		return new Map([
			['forge-events.js', header + forgeEventsFile(events)],
			['forge-events.d.ts', header + forgeEventsDeclaration(events)],
		]);
	}
	const names = ['forge-events.js', 'forge-events.d.ts'].filter((name) => existsSync(join(out, name)));
	return new Map(
		await Promise.all(names.map(async (name) => [name, await readFile(join(out, name), 'utf8')] as const)),
	);
}
