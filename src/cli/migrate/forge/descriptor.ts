import { readFile } from 'node:fs/promises';
import { isRecord } from '../../../is-record.ts';
import { UsageError } from '../../command.ts';
import { isConfluenceModule } from './counterparts.ts';

type Json = Readonly<Record<string, unknown>>;

/** A descriptor of Connect, in the form of a manifest. */
export interface Descriptor {
	readonly key: string;
	readonly product: 'jira' | 'confluence';
	/** The base URL; undefined for a variable in its place. */
	readonly baseUrl: string | undefined;
	readonly regions: Readonly<Record<string, string>>;
	readonly isLicensed: boolean;
	/** In capitals. */
	readonly scopes: readonly string[];
	readonly lifecycle: Readonly<Record<string, string>>;
	/** By their type. A single module is a list of one. */
	readonly modules: ReadonlyMap<string, readonly Json[]>;
	/** The places that a person has to look at. */
	readonly notes: readonly string[];
}

/** @throws {@link UsageError} for a file that is not a descriptor. */
export async function readDescriptor(file: string): Promise<Descriptor> {
	const value = parseJson(
		await readFile(file, 'utf8').catch((cause: unknown) => {
			throw new UsageError(`the file ${file} cannot be read`, { cause });
		}),
	);
	const { key, baseUrl, enableLicensing, scopes, lifecycle, modules, regionBaseUrls } = value ?? {};
	if (value === undefined || typeof key !== 'string' || !isRecord(modules ?? {})) {
		throw new UsageError(`the file ${file} is not a descriptor of Connect: JSON with a key and modules`);
	}
	const notes: string[] = [];
	const lists = new Map(Object.entries(isRecord(modules) ? modules : {}).map(([type, list]) => [type, listOf(list)]));
	const isUrl = typeof baseUrl === 'string' && URL.canParse(baseUrl) && !baseUrl.includes('{{');
	if (!isUrl)
		notes.push('remotes: the base URL of the descriptor is a variable: https://app.example.com stands in its place');
	return {
		key,
		product: [...lists.keys()].some(isConfluenceModule) ? 'confluence' : 'jira',
		baseUrl: isUrl ? baseUrl.replace(/\/$/, '') : undefined,
		regions: textsOf(regionBaseUrls),
		isLicensed: enableLicensing === true,
		scopes: Array.isArray(scopes) ? scopes.map((scope) => String(scope).toUpperCase()) : [],
		lifecycle: textsOf(lifecycle),
		modules: lists,
		notes,
	};
}

function parseJson(text: string): Json | undefined {
	try {
		const value: unknown = JSON.parse(text);
		return isRecord(value) ? value : undefined;
	} catch {
		return undefined;
	}
}

function listOf(list: unknown): Json[] {
	return [list].flat().filter(isRecord);
}

function textsOf(value: unknown): Record<string, string> {
	const entries = Object.entries(isRecord(value) ? value : {});
	return Object.fromEntries(entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
}
