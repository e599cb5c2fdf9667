import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { ParseSource } from '../parse-source.ts';
import type { Migrated } from '../write.ts';
import { changeAceSource, HELPER, type AceSource } from './change-source.ts';
import { findAbove, readConfig } from './config.ts';
import { helperFile } from './helper-file.ts';
import { storeRemedy } from './store.ts';

/** Moves an app from atlassian-connect-express. */
export async function migrateAce(files: readonly string[], parseSource: ParseSource): Promise<Migrated> {
	const changes = new Map<string, AceSource>();
	const created = new Map<string, string>();
	for (const file of files) {
		const text = await readFile(file, 'utf8');
		const source = changeAceSource(file, text, parseSource(file, text));
		if (source === undefined) continue;
		changes.set(file, source);
		if (!source.makesAddon) continue;
		const folder = dirname(file);
		const { isCommonJs, configName, descriptorName: descriptor = 'atlassian-connect.json' } = source;
		const config = await readConfig(folder, configName);
		const left = [...source.left];
		for (const name of config.notMoved) {
			left.push({ place: String(config.file), reason: `${name} is not moved: the helper file is the place for it` });
		}
		if ((await findAbove(folder, descriptor)) === undefined) {
			left.push({ place: file, reason: `there is no ${descriptor} in its folder, nor above it beside package.json` });
		}
		const helper = join(folder, HELPER);
		const content = helperFile({ ...config, isCommonJs, descriptor });
		const remedy = storeRemedy(config.store);
		if (remedy !== undefined) {
			const line = content.split('\n').findIndex((one) => one.startsWith('export const tenants ')) + 1;
			left.push({ place: `${helper}:${line}`, reason: remedy });
		}
		changes.set(file, { ...source, left });
		created.set(helper, content);
	}
	return { changes, created };
}
