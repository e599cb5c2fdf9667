import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Keyv as Keyv5 } from 'keyv';
import { Keyv as Keyv6 } from 'keyv6';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import {
	Authenticator,
	cachedTenants,
	checkTenantStore,
	fromKeyv,
	type AppOptions,
	type KeyvLike,
} from 'atlassian-rest-client';
import { sealed } from 'atlassian-rest-client/sealed';
import { startApp } from '../support/apps.ts';
import { productRequest } from '../support/connect.ts';
import { jiraCallback, pageHeaders, secret } from '../support/lifecycle.ts';
import { jiraTenant, now } from '../support/tenants.ts';
import { openPglite, openPostgres, openRedis, openSqlite, type Database } from './support/databases.ts';

const { TEST_POSTGRES_URL, TEST_REDIS_URL } = process.env;

/** The memory of a Keyv, until it is gone. */
function keyvOf(make: (store: Map<string, unknown>) => unknown): Database {
	const memory = new Map<string, unknown>();
	// Both majors of Keyv accept a Map.
	const keyv = make(memory) as KeyvLike;
	const kill = async (): Promise<void> => {
		for (const method of ['get', 'set', 'delete', 'has'] as const) {
			vi.spyOn(memory, method).mockImplementation(() => {
				throw new Error('the database is gone');
			});
		}
	};
	return { tenants: fromKeyv(keyv), deduplication: fromKeyv<string>(keyv), kill, close: async () => undefined };
}

async function openMap(): Promise<Database> {
	const [tenants, deduplication] = [new Map(), new Map()];
	const kill = async (): Promise<void> => {
		for (const map of [tenants, deduplication]) {
			for (const method of ['get', 'set', 'delete'] as const) {
				vi.spyOn(map, method).mockImplementation(() => {
					throw new Error('no memory');
				});
			}
		}
	};
	return { tenants, deduplication, kill, close: async () => undefined };
}

const folder = mkdtempSync(join(tmpdir(), 'stores-'));
afterAll(() => rmSync(folder, { recursive: true }));

const unique = (): string => `t${randomUUID().replaceAll('-', '')}`;
const databases: [string, () => Promise<Database> | Database][] = [
	['a Map', openMap],
	['Keyv 5', () => keyvOf((store) => new Keyv5({ store, emitErrors: false }))],
	['Keyv 6', () => keyvOf((store) => new Keyv6({ store: store as never }))],
	['node:sqlite', () => openSqlite(join(folder, `${unique()}.db`))],
	['PGlite', openPglite],
];
if (TEST_POSTGRES_URL !== undefined) databases.push(['PostgreSQL', () => openPostgres(TEST_POSTGRES_URL, unique())]);
if (TEST_REDIS_URL !== undefined) databases.push(['Redis', () => openRedis(TEST_REDIS_URL, `${unique()}:`)]);

const leftOut = Object.entries({ PostgreSQL: TEST_POSTGRES_URL, Redis: TEST_REDIS_URL }).flatMap(([name, url]) =>
	url === undefined ? [name] : [],
);
if (leftOut.length > 0) {
	// oxlint-disable-next-line no-console -- a skipped check must be seen
	console.warn(`The stores over ${leftOut.join(' and ')} are not tested: TEST_POSTGRES_URL, TEST_REDIS_URL`);
}

const tenant = jiraTenant();
const next = jiraTenant({ sharedSecret: secret('next') });
const { clientKey } = tenant;
const key = { kid: 'test', key: new Uint8Array(32).fill(7) };

describe.each(databases)('over %s', (_, open) => {
	let database: Database;
	beforeAll(async () => {
		database = await open();
	});
	afterAll(() => database.close());

	/** A process of its own: nothing is shared but the database. */
	function startProcess(options: Partial<AppOptions> = {}): ReturnType<typeof startApp> {
		const { tenants, deduplication, lock } = database;
		return startApp({ tenants, deduplication, ...(lock && { lock }), ...options });
	}

	async function page(of: typeof tenant, tenants = database.tenants): Promise<string | undefined> {
		const authenticator = new Authenticator({ tenants, now });
		return authenticator.authenticate('GET', '/page', await pageHeaders(of)).then(
			({ accountId }) => accountId,
			({ code }: { code: string }) => code,
		);
	}

	it('nothing of a tenant is lost', async () => {
		expect(await checkTenantStore(database.tenants)).toEqual([]);
		expect(await checkTenantStore(cachedTenants(database.tenants))).toEqual([]);
		expect(await checkTenantStore(sealed(database.tenants, key))).toEqual([]);
	});

	it('a tenant lives its whole life, each step in another process', async () => {
		const step = async (request: Promise<Request>): Promise<number> => (await startProcess().app(await request)).status;
		expect(await page(tenant)).toBe('ERR_TENANT_UNKNOWN');
		expect(await step(jiraCallback('installed', 1))).toBe(204);
		expect(await page(tenant)).toBe('account-1');
		expect(await step(productRequest('/enabled', { clientKey, eventType: 'enabled' }))).toBe(204);
		const reinstall = { body: { sharedSecret: next.sharedSecret } };
		expect(await step(jiraCallback('installed', 2, reinstall))).toBe(204);
		expect([await page(tenant), await page(next)]).toEqual(['account-1', 'account-1']);
		expect(await step(productRequest('/disabled', { clientKey, eventType: 'disabled' }, { tenant: next }))).toBe(204);
		expect(await step(jiraCallback('installed', 1))).toBe(401);
		expect(await step(jiraCallback('uninstalled', 3))).toBe(204);
		expect([await page(tenant), await page(next)]).toEqual(['ERR_TENANT_UNKNOWN', 'ERR_TENANT_UNKNOWN']);
		expect(await step(jiraCallback('installed', 2, reinstall))).toBe(401);
		expect(await step(jiraCallback('installed', 4))).toBe(204);
		expect(await page(tenant)).toBe('account-1');
	});

	it('an install that fails is rolled back', async () => {
		const { app } = startProcess({ on: { installed: () => Promise.reject(new Error('no room')) } });
		const before = await database.tenants.get(clientKey);
		expect((await app(await jiraCallback('installed', 5, { body: { sharedSecret: secret('lost') } }))).status).toBe(
			500,
		);
		expect(await database.tenants.get(clientKey)).toEqual(before);
	});

	it('secrets are sealed, and a tenant that was stored before is read', async () => {
		const tenants = sealed(database.tenants, key);
		expect(await page(tenant, tenants)).toBe('account-1');
		expect((await startProcess({ tenants }).app(await jiraCallback('installed', 6))).status).toBe(204);
		expect(JSON.stringify(await database.tenants.get(clientKey))).not.toContain(tenant.sharedSecret);
		expect(await page(tenant, tenants)).toBe('account-1');
		await database.tenants.set(clientKey, tenant);
	});

	it('a delivery runs once, whichever process gets it, and again only after a failure', async () => {
		const calls = new Map<string, number>();
		const failOnce = new Set(['7']);
		const callback = async ({ identifier = '' }): Promise<void> => {
			calls.set(identifier, (calls.get(identifier) ?? 0) + 1);
			if (failOnce.delete(identifier)) throw new Error('not now');
		};
		const [one, two] = [1, 2].map(() => startProcess({ on: { '*': callback } }));
		const deliver = async ({ app }: ReturnType<typeof startApp>, id: number): Promise<number> => {
			const headers = { 'x-atlassian-webhook-identifier': String(id) };
			return (await app(await productRequest('/webhooks', { webhookEvent: 'jira:issue_created' }, { headers }))).status;
		};
		const statuses: number[] = [];
		for (let id = 0; id < 10; id += 1) {
			statuses.push(await deliver(one!, id), await deliver(two!, id));
			// At the same moment only a store that claims knows.
			if (database.deduplication.claim !== undefined)
				statuses.push(...(await Promise.all([deliver(one!, 100 + id), deliver(two!, 100 + id)])));
		}
		expect(statuses.filter((status) => status !== 204)).toEqual([500]);
		expect([...calls].filter(([id, count]) => count !== (id === '7' ? 2 : 1))).toEqual([]);
	});

	it('a database that is killed in the middle loses nothing, and nobody is refused for it', async () => {
		const { promise: entered, resolve: enter } = Promise.withResolvers<void>();
		const { promise: opened, resolve: open } = Promise.withResolvers<void>();
		const installed = async (): Promise<void> => {
			enter();
			await opened;
		};
		const { app, refused, errors } = startProcess({ storeTimeout: 2000, on: { installed, '*': () => undefined } });
		const install = app(await jiraCallback('installed', 8));
		await entered;
		await database.kill();
		open();
		// Its callback succeeded: only the note of that is missing.
		expect((await install).status).toBe(204);
		expect((await app(await jiraCallback('installed', 9))).status).toBe(500);
		expect((await app(await jiraCallback('uninstalled', 9))).status).toBe(500);
		expect((await app(await productRequest('/webhooks', { webhookEvent: 'jira:issue_created' }))).status).toBe(500);
		expect(await page(tenant)).toBe('ERR_TENANT_STORE');
		expect(refused).toEqual([]);
		expect(errors.length).toBeGreaterThanOrEqual(4);
	});
});
