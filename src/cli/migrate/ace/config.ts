import { readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { parse } from 'yaml';
import { isRecord } from '../../../is-record.ts';
import { exists } from '../write.ts';
import type { HelperContent } from './helper-file.ts';
import { readStore } from './store.ts';

/** The part of `config.json` that the helper has, and the names of values that it does not have. */
export interface AceConfig extends Pick<HelperContent, 'baseUrl' | 'port' | 'store'> {
	/** The file; undefined where there is none: then the values are the defaults of atlassian-connect-express. */
	readonly file: string | undefined;
	readonly notMoved: readonly string[];
}

/** Values that the helper has, or that served development alone. */
const KNOWN = new Set(['environment', 'hosts', 'localBaseUrl', 'port', 'store', 'validateDescriptor', 'watch']);

/** Where the address is missing. */
const DEFAULT_URL = 'http://localhost:$port';

/** The configuration of an app in development and in production. */
export async function readConfig(folder: string, name = 'config.json'): Promise<AceConfig> {
	const file = await findAbove(folder, name);
	const config: unknown = parseLoosely(file === undefined ? '{}' : await readFile(file, 'utf8'));
	const { production, development, product, ...others } = isRecord(config) ? config : {};
	const inDevelopment = isRecord(development) ? development : {};
	// Without values of its own, production has those of development.
	const inProduction = isRecord(production) ? production : inDevelopment;
	const { localBaseUrl: _, port: __, store, ...rest } = { ...inDevelopment, ...inProduction };
	const values = { product, ...others, ...rest };
	return {
		file,
		baseUrl: { development: baseUrlOf(inDevelopment), production: baseUrlOf(inProduction) },
		port: { development: portOf(inDevelopment), production: portOf(inProduction) },
		store: readStore(store, inDevelopment['store']),
		notMoved: Object.entries(values)
			.filter(([key, value]) => !KNOWN.has(key) && value !== undefined && (!isRecord(value) || isEnvironment(value)))
			.filter(([key, value]) => key !== 'product' || value === 'bitbucket')
			.map(([key]) => key),
	};
}

/** Whether it has the values of an environment, such as staging. */
function isEnvironment(value: Record<string, unknown>): boolean {
	return ['localBaseUrl', 'port', 'store'].some((key) => Object.hasOwn(value, key));
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

function baseUrlOf({ localBaseUrl }: Record<string, unknown>): string {
	if (typeof localBaseUrl !== 'string') return DEFAULT_URL;
	// The helper reads this variable first.
	if (localBaseUrl.includes('AC_LOCAL_BASE_URL')) return DEFAULT_URL;
	return localBaseUrl.includes('$') || URL.canParse(localBaseUrl) ? localBaseUrl : DEFAULT_URL;
}

function portOf({ port }: Record<string, unknown>): string {
	const text = String(port);
	return /^(?:\d+|\$\w+)$/.test(text) && text !== '$PORT' ? text : '3000';
}
