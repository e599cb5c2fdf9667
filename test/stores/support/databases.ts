import { DatabaseSync } from 'node:sqlite';
import { PGlite } from '@electric-sql/pglite';
import { Redis } from 'ioredis';
import { Pool } from 'pg';
import type { AppTenantStore, DeduplicationStore, TenantInfo, TenantLock } from '../../../src/index.ts';

/** A database of the tests, with the stores over it as the README has them. */
export interface Database {
	readonly tenants: AppTenantStore;
	readonly deduplication: DeduplicationStore;
	/** Where the database has locks. */
	readonly lock?: TenantLock;
	/** Runs everything that follows against a database that is gone. */
	kill(): Promise<void>;
	close(): Promise<void>;
}

/** Rows as `pg` and PGlite give them. */
interface Queryable {
	query(sql: string, values?: unknown[]): Promise<{ rows: unknown[] }>;
}

const SCHEMA = [
	'create table if not exists tenants (client_key text primary key, tenant jsonb not null)',
	"create index if not exists tenants_by_base_url on tenants ((tenant ->> 'baseUrl'))",
	'create table if not exists deliveries (key text primary key, value text not null, expires_at timestamptz not null)',
];

export async function createSchema(db: Queryable): Promise<void> {
	for (const statement of SCHEMA) await db.query(statement);
}

export function postgresTenants(db: Queryable): AppTenantStore {
	const read = async (sql: string, value: string): Promise<TenantInfo | undefined> => {
		const [row] = (await db.query(sql, [value])).rows as { tenant: TenantInfo }[];
		return row?.tenant;
	};
	return {
		get: (clientKey) => read('select tenant from tenants where client_key = $1', clientKey),
		set: (clientKey, tenant) =>
			db.query('insert into tenants values ($1, $2) on conflict (client_key) do update set tenant = excluded.tenant', [
				clientKey,
				JSON.stringify(tenant),
			]),
		delete: (clientKey) => db.query('delete from tenants where client_key = $1', [clientKey]),
		findByBaseUrl: (baseUrl) => read("select tenant from tenants where tenant ->> 'baseUrl' = $1 limit 1", baseUrl),
	};
}

export function postgresDeduplication(db: Queryable): DeduplicationStore {
	const milliseconds = "now() + $3 * interval '1 millisecond'";
	return {
		async get(key) {
			const sql = 'select value from deliveries where key = $1 and expires_at > now()';
			const [row] = (await db.query(sql, [key])).rows as { value: string }[];
			return row?.value;
		},
		set: (key, value, ttl) =>
			db.query(
				`insert into deliveries values ($1, $2, ${milliseconds})
				on conflict (key) do update set value = excluded.value, expires_at = excluded.expires_at`,
				[key, value, ttl],
			),
		async claim(key, value, ttl) {
			const { rows } = await db.query(
				`insert into deliveries values ($1, $2, ${milliseconds})
				on conflict (key) do update set value = excluded.value, expires_at = excluded.expires_at
				where deliveries.expires_at <= now() returning key`,
				[key, value, ttl],
			);
			return rows.length === 1;
		},
		delete: (key) => db.query('delete from deliveries where key = $1', [key]),
	};
}

/**
 * A lock of a session: it ends with its connection, and so with a process that is killed.
 *
 * @param pool of its own: locks that wait would leave no connection to the ones that hold theirs.
 */
export function postgresLock(pool: Pool): TenantLock {
	return async (clientKey, run) => {
		const connection = await pool.connect();
		let failure: Error | undefined;
		try {
			await connection.query('select pg_advisory_lock(hashtextextended($1, 0))', [clientKey]);
			try {
				await run();
			} finally {
				await connection.query('select pg_advisory_unlock(hashtextextended($1, 0))', [clientKey]);
			}
		} catch (error) {
			failure = error as Error;
			throw error;
		} finally {
			// A connection whose lock may be held is not used again.
			connection.release(failure);
		}
	};
}

export function redisTenants(redis: Redis): AppTenantStore {
	return {
		async get(clientKey) {
			const text = await redis.get(`tenant:${clientKey}`);
			return text === null ? undefined : (JSON.parse(text) as TenantInfo);
		},
		set: (clientKey, tenant, ttl) => {
			const text = JSON.stringify(tenant);
			return ttl === undefined
				? redis.set(`tenant:${clientKey}`, text)
				: redis.set(`tenant:${clientKey}`, text, 'PX', Math.ceil(ttl));
		},
		delete: (clientKey) => redis.del(`tenant:${clientKey}`),
	};
}

export function redisDeduplication(redis: Redis): DeduplicationStore {
	return {
		get: (key) => redis.get(`delivery:${key}`),
		set: (key, value, ttl) => redis.set(`delivery:${key}`, value, 'PX', ttl),
		claim: async (key, value, ttl) => (await redis.set(`delivery:${key}`, value, 'PX', ttl, 'NX')) === 'OK',
		delete: (key) => redis.del(`delivery:${key}`),
	};
}

/** Deletes the lock only if it is still the one of this holder. */
const RELEASE = "if redis.call('get', KEYS[1]) == ARGV[1] then return redis.call('del', KEYS[1]) end";

/** A lock that ends by itself after `ttl`, which is longer than a callback and the stores may take. */
export function redisLock(redis: Redis, ttl = 60_000): TenantLock {
	return async (clientKey, run) => {
		const [key, holder] = [`lock:${clientKey}`, crypto.randomUUID()];
		while ((await redis.set(key, holder, 'PX', ttl, 'NX')) === null) {
			await new Promise((resolve) => void setTimeout(resolve, 20 + Math.random() * 30));
		}
		try {
			await run();
		} finally {
			await redis.eval(RELEASE, 1, key, holder);
		}
	};
}

export function sqliteTenants(db: DatabaseSync): AppTenantStore {
	db.exec('pragma busy_timeout = 4000');
	db.exec('create table if not exists tenants (client_key text primary key, tenant text not null)');
	const read = (sql: string, value: string): TenantInfo | undefined => {
		const row = db.prepare(sql).get(value) as { tenant: string } | undefined;
		return row && (JSON.parse(row.tenant) as TenantInfo);
	};
	return {
		get: (clientKey) => read('select tenant from tenants where client_key = ?', clientKey),
		set: (clientKey, tenant) =>
			db.prepare('insert or replace into tenants values (?, ?)').run(clientKey, JSON.stringify(tenant)),
		delete: (clientKey) => db.prepare('delete from tenants where client_key = ?').run(clientKey),
		findByBaseUrl: (baseUrl) => read("select tenant from tenants where tenant ->> '$.baseUrl' = ?", baseUrl),
	};
}

export function sqliteDeduplication(db: DatabaseSync): DeduplicationStore {
	db.exec(
		'create table if not exists deliveries (key text primary key, value text not null, expires_at integer not null)',
	);
	return {
		get(key) {
			const row = db.prepare('select value from deliveries where key = ? and expires_at > ?').get(key, Date.now());
			return (row as { value: string } | undefined)?.value;
		},
		set: (key, value, ttl) =>
			db.prepare('insert or replace into deliveries values (?, ?, ?)').run(key, value, Math.ceil(Date.now() + ttl)),
		claim(key, value, ttl) {
			const { changes } = db
				.prepare(
					`insert into deliveries values (?, ?, ?)
					on conflict (key) do update set value = excluded.value, expires_at = excluded.expires_at where expires_at <= ?`,
				)
				.run(key, value, Math.ceil(Date.now() + ttl), Date.now());
			return changes === 1;
		},
		delete: (key) => db.prepare('delete from deliveries where key = ?').run(key),
	};
}

export function openSqlite(file: string): Database {
	const db = new DatabaseSync(file);
	db.exec('pragma busy_timeout = 4000');
	db.exec('pragma journal_mode = wal');
	const close = async (): Promise<void> => (db.isOpen ? db.close() : undefined);
	return { tenants: sqliteTenants(db), deduplication: sqliteDeduplication(db), kill: close, close };
}

export async function openPglite(): Promise<Database> {
	const db = await PGlite.create();
	await createSchema(db);
	const close = async (): Promise<void> => (db.closed ? undefined : db.close());
	return { tenants: postgresTenants(db), deduplication: postgresDeduplication(db), kill: close, close };
}

/** @param schema in which the tables are: a test, or several processes, share one. */
export async function openPostgres(url: string, schema: string): Promise<Database> {
	const pool = new Pool({
		connectionString: url,
		options: `-c search_path=${schema}`,
		application_name: schema,
		max: 8,
	});
	pool.on('error', () => undefined);
	pool.on('connect', (connection) => connection.on('error', () => undefined));
	await pool.query(`create schema if not exists ${schema}`);
	await createSchema(pool);
	const administrate = async (sql: string, values: string[] = []): Promise<void> => {
		const administrator = new Pool({ connectionString: url, max: 1 });
		await administrator.query(sql, values);
		await administrator.end();
	};
	const locks = new Pool({ connectionString: url, application_name: schema, max: 8 });
	locks.on('error', () => undefined);
	locks.on('connect', (connection) => connection.on('error', () => undefined));
	let ended: Promise<unknown> | undefined;
	const end = (): Promise<unknown> => (ended ??= Promise.all([pool.end(), locks.end()]));
	return {
		tenants: postgresTenants(pool),
		deduplication: postgresDeduplication(pool),
		lock: postgresLock(locks),
		async kill() {
			// It ends when the last connection is given back: nobody waits for that here.
			void end();
			await administrate('select pg_terminate_backend(pid) from pg_stat_activity where application_name = $1', [
				schema,
			]);
		},
		async close() {
			await end();
			await administrate(`drop schema if exists ${schema} cascade`);
		},
	};
}

/** @param prefix of the keys: a test, or several processes, share one. */
export function openRedis(url: string, prefix: string, lockTtl?: number): Database {
	const redis = new Redis(url, { keyPrefix: prefix, maxRetriesPerRequest: 1 });
	redis.on('error', () => undefined);
	const close = async (): Promise<void> => redis.disconnect();
	return {
		tenants: redisTenants(redis),
		deduplication: redisDeduplication(redis),
		lock: redisLock(redis, lockTtl),
		kill: close,
		close,
	};
}
