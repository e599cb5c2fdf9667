import { readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { parse } from 'yaml';
import { isRecord } from '../../../is-record.ts';
import { exists } from '../write.ts';
import type { HelperContent } from './helper-file.ts';

/** The part of `config.json` that the helper has, and the names of values that it does not have. */
export interface AceConfig extends Pick<HelperContent, 'baseUrl' | 'port' | 'store'> {
	/** The file; undefined where there is none: then the values are the defaults of atlassian-connect-express. */
	readonly file: string | undefined;
	readonly notMoved: readonly string[];
}

/** Values that the helper has, or that served development alone. */
const KNOWN = new Set(['environment', 'hosts', 'localBaseUrl', 'port', 'store', 'validateDescriptor', 'watch']);

/** The configuration of an app in production. */
export async function readConfig(folder: string, name = 'config.json'): Promise<AceConfig> {
	const file = await findAbove(folder, name);
	const config: unknown = parseLoosely(file === undefined ? '{}' : await readFile(file, 'utf8'));
	const { production, development, product, ...others } = isRecord(config) ? config : {};
	const own = { ...(isRecord(development) ? development : {}), ...(isRecord(production) ? production : {}) };
	const { localBaseUrl, port, store, ...rest } = own;
	const values = { product, ...others, ...rest };
	return {
		file,
		baseUrl: isPlain(localBaseUrl) ? localBaseUrl : 'http://localhost:3000',
		port: /^\d+$/.test(String(port)) ? String(port) : '3000',
		store: storeOf(store),
		notMoved: Object.entries(values)
			.filter(([key, value]) => !KNOWN.has(key) && !isRecord(value) && value !== undefined)
			.filter(([key, value]) => key !== 'product' || value === 'bitbucket')
			.map(([key]) => key),
	};
}

/**
 * A file of the app, in the folder of its source or above, up to the one with `package.json`: atlassian-connect-express reads
 * it from the folder in which the app starts.
 */
export async function findAbove(folder: string, name: string): Promise<string | undefined> {
	for (let at = folder; ; at = join(at, '..')) {
		if (await exists(join(at, name))) return join(at, name);
		if ((await exists(join(at, 'package.json'))) || dirname(resolve(at)) === resolve(at)) return undefined;
	}
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
