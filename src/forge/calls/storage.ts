import { isRecord } from '../../is-record.ts';
import { FORGE_API, isSuccess, type ForgeApiCall } from './api-call.ts';

/** How long a value is kept. */
export interface ForgeStorageTtl {
	value: number;
	unit: 'SECONDS' | 'MINUTES' | 'HOURS' | 'DAYS';
}

/** Options of a value that is set. */
export interface ForgeStorageSetOptions {
	/** @default 'OVERRIDE' */
	keyPolicy?: 'OVERRIDE' | 'FAIL_IF_EXISTS' | undefined;
	ttl?: ForgeStorageTtl | undefined;
}

/** A value as it is kept. */
export interface ForgeStorageItem<Value = unknown> {
	key: string;
	value: Value;
	createdAt?: number;
	updatedAt?: number;
	expireTime?: string;
}

/** A page of values. */
export interface ForgeStoragePage<Value = unknown> {
	data: ForgeStorageItem<Value>[];
	/** For the next page; undefined on the last one. */
	cursor: string | undefined;
}

/** Which values to get. */
export interface ForgeStorageQuery {
	/** The start of the keys. */
	keyPrefix?: string | undefined;
	/**
	 * At most 100.
	 *
	 * @default what Forge chooses
	 */
	limit?: number | undefined;
	cursor?: string | undefined;
}

/** The outcome for each key of a batch. */
export interface ForgeStorageBatch<Item = { key: string }> {
	successfulKeys: Item[];
	failedKeys: { key: string; entityName?: string | undefined; error: { code: string; message: string } }[];
}

/** A set or a delete of a transaction. All of them are done, or none. */
export interface ForgeStorageTransaction {
	set?: { key: string; value: unknown; options?: ForgeStorageSetOptions | undefined }[] | undefined;
	delete?: { key: string }[] | undefined;
}

/** Options of {@link forgeStorage}. */
export interface ForgeStorageOptions {
	/**
	 * Where the storage is. A container has it below its egress proxy.
	 *
	 * @default 'https://api.atlassian.com/forge/storage/kvs'
	 */
	baseUrl?: string | undefined;
	/**
	 * The field that a query has its cursor in. Atlassian's page for remotes says `cursor`; its own package sends `after`.
	 *
	 * @default 'cursor'
	 */
	cursorField?: 'cursor' | 'after' | undefined;
}

/** The calls of one kind of value. */
export interface ForgeStorageValues {
	/** The value; undefined when there is none. */
	readonly get: <Value = unknown>(key: string) => ForgeApiCall<Value | undefined>;
	readonly set: (key: string, value: unknown, options?: ForgeStorageSetOptions) => ForgeApiCall<undefined>;
	/** Done as well when there was none. */
	readonly delete: (key: string) => ForgeApiCall<undefined>;
}

/** The calls of the key-value store of an installation. */
export interface ForgeStorage extends ForgeStorageValues {
	readonly query: <Value = unknown>(query?: ForgeStorageQuery) => ForgeApiCall<ForgeStoragePage<Value>>;
	readonly transaction: (changes: ForgeStorageTransaction) => ForgeApiCall<undefined>;
	readonly batchGet: <Value = unknown>(
		keys: readonly string[],
	) => ForgeApiCall<ForgeStorageBatch<ForgeStorageItem<Value>>>;
	readonly batchSet: (items: readonly { key: string; value: unknown }[]) => ForgeApiCall<ForgeStorageBatch>;
	readonly batchDelete: (keys: readonly string[]) => ForgeApiCall<ForgeStorageBatch>;
	/** Values that are encrypted, and not found by queries. */
	readonly secret: ForgeStorageValues;
	/** Values of an entity that the manifest describes. */
	readonly entity: (name: string) => ForgeStorageValues;
}

const SCOPES = ['storage:app', 'read:app-system-token'];
const KEY = /^(?!\s+$)[a-zA-Z0-9:._\s\-#]{1,500}$/;
const MAX_LIMIT = 100;

/**
 * The calls of the key-value store that Forge keeps for each installation. Values may be nested 32 levels deep. Errors of
 * Forge are `{ code, message }`: `INVALID_KEY`, `KEY_TOO_LONG`, `MAX_SIZE`, `MAX_DEPTH`, `RATE_LIMIT_EXCEEDED`, ...
 *
 * SQL, the object store, realtime and queues are documented for containers only.
 *
 * @throws `TypeError` of its calls, for a key or a limit that Forge refuses.
 * @see https://developer.atlassian.com/platform/forge/remote/accessing-storage/
 *
 * @example
 * const { set } = forgeStorage();
 * const { method, url, json } = set('settings:theme', { dark: true });
 */
export function forgeStorage(options: ForgeStorageOptions = {}): ForgeStorage {
	const { baseUrl = `${FORGE_API}/forge/storage/kvs`, cursorField = 'cursor' } = options;
	const call = <Result>(
		path: string,
		json: unknown,
		read: (body: unknown) => Result,
		isExpected: (status: number, body: unknown) => boolean = isSuccess,
	): ForgeApiCall<Result> => ({
		method: 'POST',
		url: `${baseUrl}/v1/${path}`,
		at: 'platform',
		json,
		scopes: SCOPES,
		isExpected,
		read: (_, body) => read(body),
	});
	const values = (path: string, own: object): ForgeStorageValues => ({
		get: <Value>(key: string) =>
			// The app says which values it has put there.
			call(`${path}get`, { ...own, key: checkKey(key) }, (body) => valueOf(body) as Value | undefined, isThereOrNot),
		set: (key, value, setOptions) =>
			call(
				`${path}set`,
				{ ...own, key: checkKey(key), value, ...(setOptions === undefined ? {} : { options: setOptions }) },
				nothing,
			),
		delete: (key) => call(`${path}delete`, { ...own, key: checkKey(key) }, nothing, isThereOrNot),
	});
	return {
		...values('', {}),
		secret: values('secret/', {}),
		entity: (entityName) => values('entity/', { entityName }),
		query: <Value>({ keyPrefix, limit, cursor }: ForgeStorageQuery = {}) => {
			if (limit !== undefined && !(Number.isInteger(limit) && limit >= 1 && limit <= MAX_LIMIT)) {
				throw new TypeError(`The limit must be a whole number from 1 to ${MAX_LIMIT}`);
			}
			const where =
				keyPrefix === undefined ? {} : { where: [{ property: 'key', condition: 'BEGINS_WITH', values: [keyPrefix] }] };
			const json = {
				...where,
				...(limit === undefined ? {} : { limit }),
				...(cursor === undefined ? {} : { [cursorField]: cursor }),
			};
			return call('query', json, (body) => pageOf<Value>(body));
		},
		transaction: ({ set, delete: deleted }) => {
			for (const { key } of [...(set ?? []), ...(deleted ?? [])]) checkKey(key);
			return call('transaction', { ...(set ? { set } : {}), ...(deleted ? { delete: deleted } : {}) }, nothing);
		},
		batchGet: <Value>(keys: readonly string[]) =>
			call(
				'batch/get',
				keys.map((key) => ({ key: checkKey(key) })),
				(body) => batchOf<ForgeStorageItem<Value>>(body),
			),
		batchSet: (items) =>
			call(
				'batch/set',
				items.map(({ key, value }) => ({ key: checkKey(key), value })),
				(body) => batchOf<{ key: string }>(body),
			),
		batchDelete: (keys) =>
			call(
				'batch/delete',
				keys.map((key) => ({ key: checkKey(key) })),
				(body) => batchOf<{ key: string }>(body),
			),
	};
}

function checkKey(key: string): string {
	if (KEY.test(key)) return key;
	throw new TypeError('A key of the storage has 1 to 500 letters, digits, spaces and `:._-#`, and not spaces only');
}

function isThereOrNot(status: number, body: unknown): boolean {
	return isSuccess(status) || (isRecord(body) && body['code'] === 'KEY_NOT_FOUND');
}

function nothing(): undefined {
	return undefined;
}

function valueOf(body: unknown): unknown {
	return isRecord(body) && body['code'] !== 'KEY_NOT_FOUND' ? body['value'] : undefined;
}

function pageOf<Value>(body: unknown): ForgeStoragePage<Value> {
	const { data, cursor } = isRecord(body) ? body : {};
	return {
		// The app says which values it has put there.
		data: (Array.isArray(data) ? data.filter(isRecord) : []) as unknown as ForgeStorageItem<Value>[],
		cursor: typeof cursor === 'string' && cursor !== '' ? cursor : undefined,
	};
}

function batchOf<Item>(body: unknown): ForgeStorageBatch<Item> {
	const { successfulKeys, failedKeys } = isRecord(body) ? body : {};
	// As the pages of Atlassian have them.
	return {
		successfulKeys: (Array.isArray(successfulKeys) ? successfulKeys : []) as Item[],
		failedKeys: (Array.isArray(failedKeys) ? failedKeys : []) as ForgeStorageBatch['failedKeys'],
	};
}
