import { Redis } from 'ioredis';
import { createRequire } from 'node:module';
import { createPool } from 'mysql2/promise';
import { Pool } from 'pg';
import { afterAll, describe, expect, it } from 'vitest';
import { aceTenants, checkTenantStore, type AppTenantStore, type TenantInfo } from '../../src/index.ts';
import { jiraTenant } from '../support/tenants.ts';
import { startMongoServer, type Bson } from './support/mongo-server.ts';

const { TEST_POSTGRES_URL, TEST_MYSQL_URL, TEST_REDIS_URL } = process.env;

/** A store of atlassian-connect-express. */
interface AceStore {
	saveInstallation(tenant: object, clientKey: string): Promise<unknown>;
	set(key: string, value: unknown, clientKey: string): Promise<unknown>;
	get(key: string, clientKey: string): Promise<unknown>;
}

/** Both on the same database. */
interface Opened {
	readonly ace: AceStore;
	readonly tenants: AppTenantStore;
}

// That of the workspace which has atlassian-connect-express, with its own drivers.
const requireOfScripts = createRequire(new URL('../../scripts/package.json', import.meta.url));
const requireOfAce = createRequire(requireOfScripts.resolve('atlassian-connect-express'));
type MakeStore = (logger: object, options: object) => AceStore;
const makeStore = requireOfScripts('atlassian-connect-express/lib/store') as MakeStore;
const quiet = { info() {}, error() {} };

const closing: (() => unknown)[] = [];
afterAll(async () => {
	for (const close of closing.toReversed()) await close();
});

function sequelizeStore(url: string): AceStore {
	const store = makeStore(quiet, { url, logging: false }) as AceStore & { sequelize: { close(): unknown } };
	closing.push(() => store.sequelize.close());
	return store;
}

async function openPostgres(url: string): Promise<Opened> {
	const pool = new Pool({ connectionString: url });
	closing.push(
		() => pool.end(),
		() => pool.query('drop table if exists "AddonSettings"'),
	);
	return { ace: sequelizeStore(url), tenants: aceTenants.sql((text, values) => pool.query(text, [...values])) };
}

async function openMysql(url: string): Promise<Opened> {
	const pool = createPool(url);
	closing.push(
		() => pool.end(),
		() => pool.query('drop table if exists AddonSettings'),
	);
	return {
		ace: sequelizeStore(url),
		tenants: aceTenants.sql((text, values) => pool.query(text, [...values]), { dialect: 'mysql' }),
	};
}

async function openRedis(url: string): Promise<Opened> {
	const client = new Redis(url, { lazyConnect: true });
	closing.push(() => client.quit());
	interface LegacyClient {
		connect(): Promise<unknown>;
		disconnect(): Promise<unknown>;
	}
	const redis = requireOfAce('redis') as { createClient: (options: unknown) => LegacyClient };
	const { createClient } = redis;
	// atlassian-connect-express 11.5 calls redis 3, and depends on redis 4, with which its store fails (ClientClosedError). Apps
	// that use it pin redis 3, whose callbacks version 4 still has in its mode for this.
	redis.createClient = (given) => {
		const legacy = createClient({ url: given, legacyMode: true });
		closing.push(() => legacy.disconnect());
		void legacy.connect();
		return legacy;
	};
	const ace = makeStore(quiet, { adapter: 'redis', url });
	redis.createClient = createClient;
	return { ace, tenants: aceTenants.redis(client) };
}

async function openMongo(): Promise<Opened> {
	const { MongoClient } = requireOfAce('mongodb') as {
		MongoClient: new (url: string) => {
			db(): { collection(name: string): Parameters<typeof aceTenants.mongo>[0] };
			close(): unknown;
		};
	};
	const server = await startMongoServer(createRequire(requireOfAce.resolve('mongodb'))('bson') as Bson);
	closing.push(() => server.close());
	const client = new MongoClient(server.url);
	const ace = makeStore(quiet, { adapter: 'mongodb', url: server.url }) as AceStore & {
		connectionPromise: Promise<unknown>;
		mongoDbClient: { close(): unknown };
	};
	await ace.connectionPromise;
	closing.push(
		() => client.close(),
		() => ace.mongoDbClient.close(),
	);
	return { ace, tenants: aceTenants.mongo(client.db().collection('AddonSettings')) };
}

const databases: [string, () => Promise<Opened>][] = [['MongoDB (its driver, and a server for this test)', openMongo]];
if (TEST_POSTGRES_URL !== undefined) databases.push(['PostgreSQL', () => openPostgres(TEST_POSTGRES_URL)]);
if (TEST_MYSQL_URL !== undefined) databases.push(['MariaDB', () => openMysql(TEST_MYSQL_URL)]);
if (TEST_REDIS_URL !== undefined) databases.push(['Redis', () => openRedis(TEST_REDIS_URL)]);

const leftOut = Object.entries({ TEST_POSTGRES_URL, TEST_MYSQL_URL, TEST_REDIS_URL }).filter(
	([, url]) => url === undefined,
);
if (leftOut.length > 0) {
	// oxlint-disable-next-line no-console -- a test that does not run is named
	console.warn(
		`The stores of atlassian-connect-express are not tested for want of ${leftOut.map(([name]) => name).join(', ')}`,
	);
}

// The secret is not enumerable in a tenant, and is in its JSON.
const installed = JSON.parse(JSON.stringify(jiraTenant())) as TenantInfo;

describe.each(databases)('the store of atlassian-connect-express over %s', (_, open) => {
	let opened: Promise<Opened> | undefined;
	const once = (): Promise<Opened> => (opened ??= open());
	const clientKey = `ace-${crypto.randomUUID()}`;
	const tenant: TenantInfo = { ...installed, clientKey };

	it('and aceTenants read and replace the records of each other, and leave the rest alone', async () => {
		const { ace, tenants } = await once();
		await ace.saveInstallation(
			{ ...tenant, eventType: 'installed', installationId: 'ari:cloud:ecosystem::installation/1' },
			clientKey,
		);
		await ace.set('theme', { dark: true }, clientKey);
		const read = await tenants.get(clientKey);
		expect(JSON.parse(JSON.stringify(read))).toMatchObject(tenant);
		const next: TenantInfo = { ...tenant, displayUrl: 'https://notes.example.com', description: "it's “changed”" };
		await tenants.set(clientKey, next);
		expect(await ace.get('clientInfo', clientKey)).toMatchObject(next);
		await ace.set('clientInfo', tenant, clientKey);
		expect(await tenants.get(clientKey)).not.toHaveProperty('displayUrl');
		await tenants.delete(clientKey);
		expect([await tenants.get(clientKey), await ace.get('clientInfo', clientKey)]).toEqual([undefined, null]);
		expect(await ace.get('theme', clientKey)).toEqual({ dark: true });
	});

	it('has the record that aceTenants has written first', async () => {
		const { ace, tenants } = await once();
		const other = `${clientKey}-2`;
		await tenants.set(other, { ...tenant, clientKey: other });
		expect(await ace.get('clientInfo', other)).toEqual({ ...tenant, clientKey: other });
	});

	it('keeps what an app of createApp needs', async () => {
		const { tenants } = await once();
		expect(await checkTenantStore(tenants)).toEqual([]);
	});
});
