import { DatabaseSync } from 'node:sqlite';
import { PGlite } from '@electric-sql/pglite';
import { afterAll, describe, expect, it } from 'vitest';
import { aceTenants, checkTenantStore, type AppTenantStore, type TenantInfo } from '../../src/index.ts';
import { jiraTenant } from '../support/tenants.ts';

/** The record as atlassian-connect-express has written it, and a setting of the app beside it. */
// The secret is not enumerable in a tenant, and is in its JSON.
const tenantInfo = JSON.parse(JSON.stringify(jiraTenant())) as TenantInfo;
const { clientKey } = tenantInfo;
const other = { theme: 'dark' };

interface Stored {
	readonly tenants: AppTenantStore;
	/** All that is stored, as [client key, key, value]. */
	readonly entries: () => unknown;
}

// As Sequelize creates the table for the model of atlassian-connect-express 11.5.3.
const COLUMNS = '"clientKey" varchar(255), "key" varchar(255)';

/** One for all tests, since it takes seconds to start. */
let postgres: Promise<PGlite> | undefined;
afterAll(async () => (await postgres)?.close());

async function inPostgres(): Promise<Stored> {
	const db = await (postgres ??= PGlite.create());
	await db.query('drop table if exists "AddonSettings"');
	await db.query(`create table "AddonSettings" ("id" serial primary key, ${COLUMNS}, "val" json)`);
	for (const [key, val] of Object.entries({ clientInfo: tenantInfo, settings: other })) {
		const text = 'insert into "AddonSettings" ("clientKey", "key", "val") values ($1, $2, $3)';
		await db.query(text, [clientKey, key, JSON.stringify(val)]);
	}
	return {
		tenants: aceTenants.sql((text, values) => db.query(text, [...values])),
		async entries() {
			const { rows } = await db.query('select * from "AddonSettings" order by "key"');
			return (rows as { clientKey: string; key: string; val: unknown }[]).map((row) => [
				row.clientKey,
				row.key,
				row.val,
			]);
		},
	};
}

function inSqlite(): Stored {
	const db = new DatabaseSync(':memory:');
	db.exec(`create table "Own" ("id" integer primary key autoincrement, ${COLUMNS}, "val" json)`);
	const insert = db.prepare('insert into "Own" ("clientKey", "key", "val") values (?, ?, ?)');
	insert.run(clientKey, 'clientInfo', JSON.stringify(tenantInfo));
	insert.run(clientKey, 'settings', JSON.stringify(other));
	return {
		tenants: aceTenants.sql((text, values) => db.prepare(text).all(...values), { table: 'Own', dialect: 'sqlite' }),
		entries: () =>
			db
				.prepare('select * from "Own" order by "key"')
				.all()
				.map((row) => [row['clientKey'], row['key'], JSON.parse(String(row['val']))]),
	};
}

/** As mysql2 has it: names in backticks, a list of rows in a list, and comparisons without case. */
function inMySql(): Stored {
	let rows = Object.entries({ clientInfo: tenantInfo, settings: other }).map(([key, val], id) => ({
		id,
		clientKey,
		key,
		val: val as unknown,
	}));
	const query = async (text: string, values: readonly string[]): Promise<unknown[]> => {
		expect(text).not.toMatch(/"|\$/);
		const [first = '', second = '', third = ''] = values;
		if (text.startsWith('insert')) {
			return [rows.push({ id: rows.length, clientKey: first, key: second, val: JSON.parse(third) }), undefined];
		}
		if (text.startsWith('update')) {
			for (const row of rows) if (row.id === Number(second)) row.val = JSON.parse(first);
			return [{}, undefined];
		}
		if (text.startsWith('delete')) {
			rows = rows.filter(({ id }) => id !== Number(first));
			return [{}, undefined];
		}
		const isLike = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();
		return [rows.filter((row) => isLike(row.clientKey, first) && isLike(row.key, second)).toReversed(), []];
	};
	return {
		tenants: aceTenants.sql(query, { dialect: 'mysql' }),
		entries: () => rows.map((row) => [row.clientKey, row.key, row.val]),
	};
}

function inMongo(): Stored {
	const documents: Record<string, unknown>[] = [
		{ _id: 1, key: 'clientInfo', clientKey, val: tenantInfo },
		{ _id: 2, key: 'settings', clientKey, val: other },
	];
	const find = (filter: object): number =>
		documents.findIndex((one) => Object.entries(filter).every(([name, value]) => one[name] === value));
	return {
		tenants: aceTenants.mongo({
			findOne: async (filter) => documents[find(filter)] ?? null,
			async replaceOne(filter, replacement, { upsert }) {
				const at = find(filter);
				if (at === -1 && upsert) documents.push({ ...replacement });
				else documents[at] = { _id: documents[at]?.['_id'], ...replacement };
			},
			deleteMany: async (filter) => void documents.splice(find(filter), 1),
		}),
		entries: () => documents.map((one) => [one['clientKey'], one['key'], one['val']]),
	};
}

function inRedis(): Stored {
	const entries = new Map([
		[`${clientKey}:clientInfo`, JSON.stringify(tenantInfo)],
		[`${clientKey}:settings`, JSON.stringify(other)],
	]);
	return {
		tenants: aceTenants.redis({
			get: async (key) => entries.get(key) ?? null,
			set: async (key, value) => entries.set(key, value),
			del: async (key) => entries.delete(key),
		}),
		entries: () =>
			[...entries].map(([key, value]) => [
				key.slice(0, key.lastIndexOf(':')),
				key.slice(key.lastIndexOf(':') + 1),
				JSON.parse(value),
			]),
	};
}

describe.each([
	['PostgreSQL', inPostgres],
	['SQLite, in a table of another name', inSqlite],
	['MySQL', inMySql],
	['MongoDB', inMongo],
	['Redis', inRedis],
])('the tenants of atlassian-connect-express in %s', (_, open) => {
	it('are read as they are, written in the same form, and deleted, and nothing else is touched', async () => {
		const { tenants, entries } = await open();
		expect(await tenants.get('unknown')).toBeUndefined();
		expect(JSON.parse(JSON.stringify(await tenants.get(clientKey)))).toEqual(tenantInfo);
		const changed: TenantInfo = { ...tenantInfo, displayUrl: 'https://notes.example.com' };
		await tenants.set(clientKey, changed);
		await tenants.set('new', { ...tenantInfo, clientKey: 'new' });
		expect(await entries()).toHaveLength(3);
		expect(await entries()).toEqual(
			expect.arrayContaining([
				[clientKey, 'clientInfo', changed],
				[clientKey, 'settings', other],
				['new', 'clientInfo', { ...tenantInfo, clientKey: 'new' }],
			]),
		);
		await tenants.delete(clientKey);
		expect(await tenants.get(clientKey)).toBeUndefined();
		expect(await entries()).toEqual(expect.arrayContaining([[clientKey, 'settings', other]]));
	});

	it('keep what an app of createApp needs', async () => {
		const { tenants } = await open();
		expect(await checkTenantStore(tenants)).toEqual([]);
	});

	it('keep the mark of an uninstalled tenant, which has no secret', async () => {
		const { tenants } = await open();
		await tenants.set(clientKey, { ...tenantInfo, sharedSecret: '', eventType: 'uninstalled' });
		expect(await tenants.get(clientKey)).toMatchObject({ sharedSecret: '', eventType: 'uninstalled' });
	});

	it('print without their secret', async () => {
		const { tenants } = await open();
		expect(Object.keys((await tenants.get(clientKey)) ?? {})).toContain('baseUrl');
		// Watched by the tests: a secret in a log fails this one.
		expect(String(await tenants.get(clientKey))).toBe('[object Object]');
	});
});

it('a record that lacks a field names it, and never a value', async () => {
	const { key: _, ...lacking } = tenantInfo;
	const tenants = aceTenants.redis({
		get: async () => JSON.stringify(lacking),
		set: async () => 0,
		del: async () => 0,
	});
	await expect(tenants.get(clientKey)).rejects.toMatchObject({ name: 'TenantInfoError', issues: [{ field: 'key' }] });
});

it('two records of one tenant, which the table allows, are the last one', async () => {
	const { tenants } = inSqlite();
	await tenants.set(clientKey, { ...tenantInfo, description: 'last' });
	expect(await tenants.get(clientKey)).toMatchObject({ description: 'last' });
});

it.each([
	[[undefined], 'function'],
	[[() => [], { table: 'a"; drop' }], 'table'],
	[[() => [], { dialect: 'oracle' }], 'dialect'],
])('refuses the options %j by name', (given, message) => {
	expect(() => aceTenants.sql(...(given as Parameters<typeof aceTenants.sql>))).toThrow(message);
});
