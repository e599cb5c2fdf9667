import { isRecord } from '../is-record.ts';
import { parseTenantInfo, redactSecret, type AppTenantStore, type TenantInfo } from '../tenant/index.ts';

/**
 * Runs a statement: `(text, values) => pool.query(text, values)` of `pg` and `mysql2`, or that of any other driver.
 *
 * @returns the rows: a list, `{ rows }`, or a list whose first entry is the list of rows.
 */
export type AceQuery = (text: string, values: readonly string[]) => unknown;

/** Options of `aceTenants.sql`. */
export interface AceSqlOptions {
	/** @default 'AddonSettings' */
	table?: string;
	/** How the database quotes names and numbers values. @default 'postgres' */
	dialect?: 'postgres' | 'sqlite' | 'mysql';
}

/** The methods of a collection of the `mongodb` driver that are used. */
export interface AceCollection {
	findOne(filter: object): Promise<unknown>;
	replaceOne(filter: object, replacement: object, options: { upsert: boolean }): Promise<unknown>;
	deleteMany(filter: object): Promise<unknown>;
}

/** The methods of a client of Redis, `ioredis` or `redis`, that are used. */
export interface AceRedis {
	get(key: string): Promise<unknown>;
	set(key: string, value: string): Promise<unknown>;
	del(key: string): Promise<unknown>;
}

/** The key of a tenant's record. */
const KEY = 'clientInfo';

/**
 * The tenants that atlassian-connect-express has stored, where they are and as they are: an app that moves needs no new
 * installs, and both can run beside each other. All other data of the app in the same place is left alone.
 *
 * A record that lacks a field of a tenant is a `TenantInfoError` that names it.
 *
 * @example
 * const tenants = aceTenants.sql((text, values) => pool.query(text, values));
 * const app = createApp({ key, baseUrl, tenants });
 */
export const aceTenants: {
	/** Those of its SQL store (Sequelize). @throws `TypeError` for an invalid option. */
	sql(query: AceQuery, options?: AceSqlOptions): AppTenantStore;
	/** Those of its MongoDB store. @param collection `AddonSettings`, or the `collection` of its options */
	mongo(collection: AceCollection): AppTenantStore;
	/** Those of its Redis store. */
	redis(client: AceRedis): AppTenantStore;
} = {
	sql(query, { table = 'AddonSettings', dialect = 'postgres' } = {}) {
		if (typeof query !== 'function') throw new TypeError('`aceTenants.sql` needs a function that runs a statement');
		if (!/^\w+$/.test(table)) throw new TypeError('The option `table` of `aceTenants.sql` must be a name');
		if (!['postgres', 'sqlite', 'mysql'].includes(dialect)) {
			throw new TypeError('The option `dialect` of `aceTenants.sql` must be postgres, sqlite or mysql');
		}
		const run = (statement: string, ...values: string[]): Promise<unknown[]> =>
			runStatement(query, dialect, statement.replace('%', `"${table}"`), values);
		/** The newest first. MySQL compares without case and spaces at the end, as its tables do by default. */
		const find = async (clientKey: string): Promise<Record<string, unknown>[]> => {
			const columns = 'select "id", "clientKey", "key", "val" from %';
			const rows = await run(`${columns} where "clientKey" = ? and "key" = ? order by "id" desc`, clientKey, KEY);
			return rows.filter(isRecord).filter((row) => row['clientKey'] === clientKey && row['key'] === KEY);
		};
		return {
			get: async (clientKey) => tenantOf((await find(clientKey))[0]?.['val']),
			async set(clientKey, tenant) {
				const [row] = await find(clientKey);
				const val = JSON.stringify(tenant);
				// The table has no unique index: an insert alone could leave two records.
				if (row !== undefined) await run('update % set "val" = ? where "id" = ?', val, String(row['id']));
				else await run('insert into % ("clientKey", "key", "val") values (?, ?, ?)', clientKey, KEY, val);
			},
			async delete(clientKey) {
				for (const { id } of await find(clientKey)) await run('delete from % where "id" = ?', String(id));
			},
		};
	},
	mongo(collection) {
		return {
			async get(clientKey) {
				const found: unknown = await collection.findOne({ key: KEY, clientKey });
				return tenantOf(isRecord(found) ? found['val'] : undefined);
			},
			async set(clientKey, tenant) {
				// The driver does not store a property that is not enumerable, nor one that is undefined, as JSON does not.
				const val: unknown = JSON.parse(JSON.stringify(tenant));
				await collection.replaceOne({ key: KEY, clientKey }, { key: KEY, clientKey, val }, { upsert: true });
			},
			delete: (clientKey) => collection.deleteMany({ key: KEY, clientKey }),
		};
	},
	redis(client) {
		return {
			get: async (clientKey) => tenantOf(await client.get(redisKey(clientKey))),
			set: (clientKey, tenant) => client.set(redisKey(clientKey), JSON.stringify(tenant)),
			delete: (clientKey) => client.del(redisKey(clientKey)),
		};
	},
};

function redisKey(clientKey: string): string {
	return `${clientKey}:${KEY}`;
}

/** Databases give JSON as text or as its value. */
function tenantOf(stored: unknown): TenantInfo | undefined {
	if (stored === undefined || stored === null) return undefined;
	const value: unknown = typeof stored === 'string' ? JSON.parse(stored) : stored;
	// One that `createApp` has marked may lack what a tenant needs.
	const isMark = isRecord(value) && value['eventType'] === 'uninstalled';
	return isMark ? redactSecret(value as TenantInfo) : parseTenantInfo(value);
}

async function runStatement(
	query: AceQuery,
	dialect: NonNullable<AceSqlOptions['dialect']>,
	statement: string,
	values: readonly string[],
): Promise<unknown[]> {
	let count = 0;
	const numbered = dialect === 'postgres' ? statement.replaceAll('?', () => `$${(count += 1)}`) : statement;
	const result: unknown = await query(dialect === 'mysql' ? numbered.replaceAll('"', '`') : numbered, values);
	const rows: unknown = isRecord(result) ? result['rows'] : result;
	if (!Array.isArray(rows)) return [];
	return Array.isArray(rows[0]) ? (rows[0] as unknown[]) : (rows as unknown[]);
}
