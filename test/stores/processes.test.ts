import { fork, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { TenantInfo } from '../../src/index.ts';
import { productRequest } from '../support/connect.ts';
import { BASE_URL, installBody, installRequest, PEM } from '../support/installs.ts';
import { secret } from '../support/lifecycle.ts';
import { jiraTenant, now, NOW_SECONDS } from '../support/tenants.ts';
import { openPostgres, openRedis, openSqlite, type Database } from './support/databases.ts';
import type { ProcessMessage, ProcessSettings } from './support/process.ts';

const { TEST_POSTGRES_URL, TEST_REDIS_URL, TEST_ROUNDS } = process.env;
/** How often a race is run: more by hand, to measure. */
const ROUNDS = Number(TEST_ROUNDS ?? 25);
const PROGRAM = fileURLToPath(new URL('support/process.ts', import.meta.url));
const unique = (): string => `p${randomUUID().replaceAll('-', '')}`;
const folder = mkdtempSync(join(tmpdir(), 'processes-'));
afterAll(() => rmSync(folder, { recursive: true }));

const databases: {
	database: ProcessSettings['database'];
	url: string;
	open: (name: string) => Promise<Database> | Database;
}[] = [];
const file = join(folder, 'tenants.db');
databases.push({ database: 'node:sqlite', url: file, open: () => openSqlite(file) });
if (TEST_POSTGRES_URL !== undefined) {
	databases.push({
		database: 'PostgreSQL',
		url: TEST_POSTGRES_URL,
		open: (name) => openPostgres(TEST_POSTGRES_URL, name),
	});
}
if (TEST_REDIS_URL !== undefined) {
	databases.push({ database: 'Redis', url: TEST_REDIS_URL, open: (name) => openRedis(TEST_REDIS_URL, name) });
}

/** A process of the app. */
interface Running {
	readonly child: ChildProcess;
	readonly port: number;
	readonly messages: ProcessMessage[];
}

const started: ChildProcess[] = [];

async function startProcess(settings: ProcessSettings): Promise<Running> {
	const child = fork(PROGRAM, [JSON.stringify(settings)], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
	started.push(child);
	const messages: ProcessMessage[] = [];
	const port = await new Promise<number>((resolve, reject) => {
		child.on('exit', (code) => reject(new Error(`The process ended with ${code}`)));
		child.on('message', (message: ProcessMessage) => {
			messages.push(message);
			if (message.port !== undefined) resolve(message.port);
		});
	});
	return { child, port, messages };
}

async function send({ port }: Running, request: Request): Promise<number> {
	const { pathname } = new URL(request.url);
	const { headers } = request;
	const body = await request.text();
	const response = await fetch(`http://127.0.0.1:${port}${pathname}`, { method: 'POST', headers, body });
	await response.body?.cancel();
	return response.status;
}

async function callback(
	event: 'installed' | 'uninstalled',
	clientKey: string,
	second: number,
	changes: Partial<TenantInfo> = {},
): Promise<Request> {
	const own = event === 'installed' ? {} : { sharedSecret: undefined };
	const body = installBody({ clientKey, eventType: event, ...own, ...changes });
	return installRequest({ path: `/${event}`, claims: { iss: clientKey, iat: NOW_SECONDS + second }, body });
}

async function delivery(tenant: TenantInfo, id: string, wait = 0): Promise<Request> {
	const headers = { 'x-atlassian-webhook-identifier': id };
	return productRequest('/webhooks', { webhookEvent: 'jira:issue_created', wait }, { tenant, headers });
}

const counted = (processes: readonly Running[], name: string, of: 'began' | 'ended' = 'began'): number =>
	processes.flatMap(({ messages }) => messages).filter((message) => message[of] === name).length;

describe.each(databases)('several processes over $database', ({ database, url, open }) => {
	const name = unique();
	let shared: Database;
	let processes: Running[];
	const settings: ProcessSettings = { database, url, name, baseUrl: BASE_URL, pem: PEM, now: now() };

	beforeAll(async () => {
		shared = await open(name);
		processes = await Promise.all([1, 2, 3, 4].map(() => startProcess(settings)));
	});
	afterAll(async () => {
		for (const child of started.splice(0)) child.kill('SIGKILL');
		await shared.close();
	});

	const nth = (index: number): Running => processes[index % processes.length]!;
	const tenantOf = (clientKey: string, changes: Partial<TenantInfo> = {}): TenantInfo =>
		jiraTenant({ clientKey, ...changes });
	const stored = async (clientKey: string): Promise<TenantInfo | undefined> =>
		(await shared.tenants.get(clientKey)) ?? undefined;

	it('a token that one has used is known to all: another secret under it is refused, and the same install changes nothing', async () => {
		const clientKey = unique();
		const install = await callback('installed', clientKey, 1);
		const stolen = new Request(install.url, {
			method: 'POST',
			headers: install.headers,
			body: JSON.stringify(installBody({ clientKey, sharedSecret: secret('stolen') })),
		});
		const copies = [install.clone(), install.clone()];
		expect(await send(nth(0), install)).toBe(204);
		expect(await send(nth(1), stolen)).toBe(401);
		expect(await Promise.all(copies.map((copy, index) => send(nth(index + 2), copy)))).toEqual([204, 204]);
		expect((await stored(clientKey))?.sharedSecret).toBe(tenantOf(clientKey).sharedSecret);
	});

	it('the order of callbacks is kept, whichever process gets which', async () => {
		const clientKey = unique();
		const send1 = async (index: number, event: 'installed' | 'uninstalled', second: number): Promise<number> =>
			send(nth(index), await callback(event, clientKey, second, { sharedSecret: secret(String(second)) }));
		const statuses = [
			await send1(0, 'installed', 3),
			await send1(1, 'uninstalled', 2),
			await send1(2, 'installed', 1),
			await send1(3, 'uninstalled', 5),
			await send1(0, 'installed', 4),
			await send1(1, 'installed', 6),
		];
		expect(statuses).toEqual([204, 401, 401, 204, 401, 204]);
		expect((await stored(clientKey))?.sharedSecret).toBe(secret('6'));
	});

	// SQLite has no locks that wait.
	it.skipIf(database === 'node:sqlite')(
		'an uninstall and a re-install at the same moment leave the tenant there, every time',
		async () => {
			const there = await Promise.all(
				Array.from({ length: ROUNDS }, async (_, round) => {
					const clientKey = unique();
					await send(nth(round), await callback('installed', clientKey, 0));
					await Promise.all([
						send(nth(round), await callback('uninstalled', clientKey, 1, { description: '20' })),
						send(nth(round + 1), await callback('installed', clientKey, 2, { sharedSecret: secret('next') })),
					]);
					return (await stored(clientKey))?.sharedSecret === secret('next');
				}),
			);
			expect(there.filter(Boolean)).toHaveLength(ROUNDS);
		},
	);

	it.each([2, 4])('a delivery that %i processes get at the same moment runs once', async (count) => {
		const tenant = tenantOf(unique());
		expect(await send(nth(0), await callback('installed', tenant.clientKey, 1))).toBe(204);
		const ids = Array.from({ length: ROUNDS }, unique);
		// A load balancer does not send everything at once.
		for (let at = 0; at < ids.length; at += 25) {
			const batch = ids.slice(at, at + 25).map(async (id) => {
				const requests = Array.from({ length: count }, async (_, index) =>
					send(nth(index), await delivery(tenant, id, 5)),
				);
				return Promise.all(requests);
			});
			expect(new Set((await Promise.all(batch)).flat())).toEqual(new Set([204]));
		}
		await vi.waitFor(() => expect(ids.filter((id) => counted(processes, id, 'ended') === 0)).toEqual([]));
		expect(ids.filter((id) => counted(processes, id) !== 1)).toEqual([]);
	});

	it('a new secret is known at once to processes that have the previous one in their caches', async () => {
		const clientKey = unique();
		const [first, second] = [tenantOf(clientKey), tenantOf(clientKey, { sharedSecret: secret('second') })];
		await send(nth(0), await callback('installed', clientKey, 1));
		for (const running of processes) expect(await send(running, await delivery(first, unique()))).toBe(204);
		// The caches are older than a second then.
		await new Promise((resolve) => void setTimeout(resolve, 1100));
		await send(nth(0), await callback('installed', clientKey, 2, { sharedSecret: second.sharedSecret }));
		const stampede = Array.from({ length: ROUNDS * 2 }, async (_, index) =>
			send(nth(index), await delivery(index % 3 === 0 ? first : second, unique())),
		);
		expect(new Set(await Promise.all(stampede))).toEqual(new Set([204]));
	});

	it('kill -9 in the middle of an install: the previous secret stays valid, and the same install runs the callback', async () => {
		const clientKey = unique();
		const [first, second] = [tenantOf(clientKey), tenantOf(clientKey, { sharedSecret: secret('second') })];
		await send(nth(0), await callback('installed', clientKey, 1));
		const victim = await startProcess(settings);
		const install = await callback('installed', clientKey, 2, {
			sharedSecret: second.sharedSecret,
			description: '1500',
		});
		const copy = install.clone();
		const dying = send(victim, install).catch(() => 'killed');
		await vi.waitFor(() => expect(counted([victim], 'installed')).toBe(1), { timeout: 5000 });
		victim.child.kill('SIGKILL');
		expect(await dying).toBe('killed');
		expect(await send(nth(1), await delivery(first, unique()))).toBe(204);
		const before = counted(processes, 'installed');
		// A lock of Redis ends by itself, and the sender tries again until then.
		let status = await send(nth(2), copy.clone());
		for (let tries = 0; status !== 204 && tries < 5; tries += 1) status = await send(nth(2), copy.clone());
		expect(status).toBe(204);
		expect(counted(processes, 'installed')).toBe(before + 1);
		expect(await send(nth(3), await delivery(second, unique()))).toBe(204);
		expect((await stored(clientKey))?.lastCallback).not.toHaveProperty('pending');
	});

	it('kill -9 in the middle of a webhook: the next try runs it', async () => {
		const tenant = tenantOf(unique());
		await send(nth(0), await callback('installed', tenant.clientKey, 1));
		const victim = await startProcess(settings);
		const id = unique();
		const dying = send(victim, await delivery(tenant, id, 1500)).catch(() => 'killed');
		await vi.waitFor(() => expect(counted([victim], id)).toBe(1), { timeout: 5000 });
		victim.child.kill('SIGKILL');
		expect(await dying).toBe('killed');
		expect(await send(nth(1), await delivery(tenant, id))).toBe(204);
		expect(counted(processes, id)).toBe(1);
	});
});
