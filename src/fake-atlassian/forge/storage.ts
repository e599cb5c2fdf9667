import { isRecord } from '../../is-record.ts';

/** The key-value store of an installation: one map for plain values, one for secrets, one for each entity. */
export type ForgeStorageMaps = Map<string, Map<string, unknown>>;

const KEY = /^(?!\s+$)[a-zA-Z0-9:._\s\-#]+$/;
const MAX_KEY = 500;
const MAX_LIMIT = 100;

/**
 * Responds to a call of the storage: `get`, `set`, `delete`, `query`, `transaction`, `batch/...`, also below `secret/` and
 * `entity/`. Undefined for another path.
 *
 * @param path below `/v1/`.
 */
export function respondFromStorage(maps: ForgeStorageMaps, path: string, body: unknown): Response | undefined {
	const [, place = '', verb = ''] = /^(?:(secret|entity|batch)\/)?(\w+)$/.exec(path) ?? [];
	if (place === 'batch') return batch(maps, verb, body);
	const json = isRecord(body) ? body : {};
	const values = mapOf(maps, place === 'entity' ? `entity:${String(json['entityName'])}` : place);
	switch (verb) {
		case 'get':
		case 'set':
		case 'delete':
			return single(values, verb, json);
		case 'query':
			return place === '' ? query(values, json) : undefined;
		case 'transaction':
			return place === '' ? transaction(values, json) : undefined;
		default:
			return undefined;
	}
}

function mapOf(maps: ForgeStorageMaps, name: string): Map<string, unknown> {
	const values = maps.get(name) ?? new Map<string, unknown>();
	maps.set(name, values);
	return values;
}

type Json = Readonly<Record<string, unknown>>;

function single(values: Map<string, unknown>, verb: 'get' | 'set' | 'delete', json: Json): Response {
	const problem = checkKey(json['key']);
	if (problem !== undefined) return problem;
	const key = String(json['key']);
	if (verb === 'set') {
		const { options } = json;
		if (isRecord(options) && options['keyPolicy'] === 'FAIL_IF_EXISTS' && values.has(key)) {
			return failure(409, 'KEY_ALREADY_EXISTS', 'The key exists already');
		}
		values.set(key, json['value']);
		return new Response(null, { status: 204 });
	}
	if (!values.has(key)) return failure(404, 'KEY_NOT_FOUND', 'No value was found for the key');
	if (verb === 'get') return Response.json({ key, value: values.get(key) });
	values.delete(key);
	return new Response(null, { status: 204 });
}

function query(values: Map<string, unknown>, { where, limit = 10, cursor, after }: Json): Response {
	if (typeof limit !== 'number' || limit < 1 || limit > MAX_LIMIT) {
		return failure(400, 'INVALID_LIMIT', `The limit must be from 1 to ${MAX_LIMIT}`);
	}
	const [condition] = Array.isArray(where) ? where.filter(isRecord) : [];
	const prefixes: unknown = condition?.['values'];
	const prefix = Array.isArray(prefixes) ? String(prefixes[0]) : '';
	const start = Number(cursor ?? after ?? 0);
	const all = [...values].filter(([key]) => key.startsWith(prefix)).toSorted(([a], [b]) => (a < b ? -1 : 1));
	const page = all.slice(start, start + limit).map(([key, value]) => ({ key, value }));
	const end = start + limit;
	return Response.json({ data: page, ...(end < all.length ? { cursor: String(end) } : {}) });
}

function transaction(values: Map<string, unknown>, json: Json): Response {
	const [set, removed] = [listOf(json['set']), listOf(json['delete'])];
	for (const { key } of [...set, ...removed]) {
		const problem = checkKey(key);
		if (problem !== undefined) return problem;
	}
	for (const { key, value } of set) values.set(String(key), value);
	for (const { key } of removed) values.delete(String(key));
	return new Response(null, { status: 204 });
}

function batch(maps: ForgeStorageMaps, verb: string, body: unknown): Response | undefined {
	if (!['get', 'set', 'delete'].includes(verb)) return undefined;
	const values = mapOf(maps, '');
	const successfulKeys: object[] = [];
	const failedKeys: object[] = [];
	for (const { key, value } of listOf(body)) {
		const name = String(key);
		if (verb === 'get' && !values.has(name)) {
			failedKeys.push({ key: name, error: { code: 'KEY_NOT_FOUND', message: 'No value was found for the key' } });
			continue;
		}
		if (verb === 'set') values.set(name, value);
		successfulKeys.push({ key: name, ...(verb === 'get' ? { value: values.get(name) } : {}) });
		if (verb === 'delete') values.delete(name);
	}
	return Response.json({ successfulKeys, failedKeys });
}

function listOf(value: unknown): Json[] {
	return Array.isArray(value) ? value.filter(isRecord) : [];
}

function checkKey(key: unknown): Response | undefined {
	if (typeof key !== 'string' || !KEY.test(key)) return failure(400, 'INVALID_KEY', 'The key is not valid');
	return key.length > MAX_KEY ? failure(400, 'KEY_TOO_LONG', `The key is longer than ${MAX_KEY}`) : undefined;
}

/** In the form of the storage. */
export function failure(status: number, code: string, message: string): Response {
	return Response.json({ code, message }, { status });
}
