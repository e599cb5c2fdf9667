import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { isRecord } from '../../../is-record.ts';
import type { ParseSource } from '../parse-source.ts';
import type { Migrated } from '../write.ts';
import { changeAceSource, HELPER, type AceSource } from './change-source.ts';
import { helperFile, type HelperContent } from './helper-file.ts';

/** Moves an app from atlassian-connect-express. */
export async function migrateAce(files: readonly string[], parseSource: ParseSource): Promise<Migrated> {
	const changes = new Map<string, AceSource>();
	for (const file of files) {
		const text = await readFile(file, 'utf8');
		const source = changeAceSource(file, text, parseSource(file, text));
		if (source !== undefined) changes.set(file, source);
	}
	const created = new Map<string, string>();
	for (const [file, { makesAddon, isCommonJs }] of changes) {
		if (!makesAddon) continue;
		const folder = dirname(file);
		created.set(join(folder, HELPER), helperFile({ isCommonJs, ...(await readConfig(join(folder, 'config.json'))) }));
	}
	return { changes, created };
}

/** The part of `config.json` that an app in production uses. A missing file has the defaults of atlassian-connect-express. */
async function readConfig(file: string): Promise<Omit<HelperContent, 'isCommonJs'>> {
	const text = await readFile(file, 'utf8').catch(() => '{}');
	const config: unknown = parseLoosely(text);
	const { production, development } = isRecord(config) ? config : {};
	const own = { ...(isRecord(development) ? development : {}), ...(isRecord(production) ? production : {}) };
	const { localBaseUrl, port, store } = own;
	return {
		baseUrl: isPlain(localBaseUrl) ? localBaseUrl : 'http://localhost:3000',
		port: /^\d+$/.test(String(port)) ? String(port) : '3000',
		store: storeOf(store),
	};
}

/** JSON with comments and trailing commas is YAML but for its comments. */
function parseLoosely(text: string): unknown {
	try {
		return parse(text.replaceAll(/^[ \t]*\/\/.*$/gm, ''));
	} catch {
		return undefined;
	}
}

function isPlain(value: unknown): value is string {
	return typeof value === 'string' && URL.canParse(value) && !value.includes('$');
}

function storeOf(store: unknown): HelperContent['store'] {
	const { adapter = 'sequelize', dialect, type } = isRecord(store) ? store : { type: 'memory' };
	if (adapter === 'sequelize') return (dialect ?? type) === 'memory' || type === 'memory' ? 'memory' : 'sequelize';
	return adapter === 'mongodb' || adapter === 'redis' ? adapter : 'other';
}
