import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { Redis } from 'ioredis';
import { PgBoss } from 'pg-boss';
import { RateLimiterRedis } from 'rate-limiter-flexible';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createClient, type TenantInfo } from 'atlassian-rest-client';
import { wire, type Wire } from '../client/helpers.ts';
import { productRequest } from '../support/connect.ts';
import { BASE_URL, keyServer } from '../support/installs.ts';
import { listen } from '../support/http.ts';
import { jiraTenant, now } from '../support/tenants.ts';
import * as bullmq from './bullmq.ts';
import * as pgBoss from './pg-boss.ts';
import { sharedLimit } from './shared-limit.ts';

const { TEST_POSTGRES_URL, TEST_REDIS_URL } = process.env;
const leftOut = Object.entries({ PostgreSQL: TEST_POSTGRES_URL, Redis: TEST_REDIS_URL }).flatMap(([name, url]) =>
	url === undefined ? [name] : [],
);
if (leftOut.length > 0) {
	// oxlint-disable-next-line no-console -- a skipped check must be seen
	console.warn(`The recipes over ${leftOut.join(' and ')} are not tested: TEST_POSTGRES_URL, TEST_REDIS_URL`);
}

const stops: (() => unknown)[] = [];
afterEach(async () => {
	for (const stop of stops.splice(0).toReversed()) await stop();
});

/** A site whose issue has a summary. Its first response is a failure, which the client or the queue tries again. */
async function startSite(): Promise<TenantInfo> {
	let calls = 0;
	const server = await listen((_, response) => {
		calls += 1;
		response.writeHead(calls === 1 ? 503 : 200, { 'content-type': 'application/json', connection: 'close' });
		response.end('{"fields":{"summary":"A summary"}}');
	});
	stops.push(() => server.close());
	return jiraTenant({ baseUrl: `http://127.0.0.1:${server.port}` });
}

function appOptions(tenant: TenantInfo): Omit<bullmq.Options, 'redis'> {
	const tenants = new Map([[tenant.clientKey, tenant]]);
	return { key: 'com.example.app', baseUrl: BASE_URL, tenants, now, fetch: keyServer().fetch };
}

const body = { webhookEvent: 'jira:issue_created', issue: { id: '1', key: 'ACME-42' } };

describe('a webhook goes over a queue to a worker, which calls for its tenant', () => {
	it.skipIf(TEST_REDIS_URL === undefined)('BullMQ over Redis', async () => {
		const tenant = await startSite();
		// A database of its own: the name of the queue is that of the recipe.
		const options = { ...appOptions(tenant), redis: `${TEST_REDIS_URL}/1` };
		const { app, queue } = bullmq.startReceiver(options);
		const done = vi.fn<(summary: string) => void>();
		const worker = bullmq.startWorker(options, done);
		stops.push(
			() => queue.obliterate({ force: true }).then(() => queue.close()),
			() => worker.close(),
		);
		expect((await app(await productRequest('/webhooks', body))).status).toBe(204);
		await vi.waitFor(() => expect(done).toHaveBeenCalledExactlyOnceWith('A summary'), 30_000);
		const failed = new Promise((resolve) => void worker.on('failed', (job) => resolve(job?.attemptsMade)));
		options.tenants.delete(tenant.clientKey);
		await queue.add('lost', { kind: 'lifecycle', eventType: 'enabled', clientKey: tenant.clientKey }, { attempts: 5 });
		expect(await failed).toBe(1);
	});

	it.skipIf(TEST_POSTGRES_URL === undefined)('pg-boss over PostgreSQL', async () => {
		const tenant = await startSite();
		const schema = `boss_${randomUUID().replaceAll('-', '').slice(0, 12)}`;
		const boss = new PgBoss({ connectionString: TEST_POSTGRES_URL ?? '', schema });
		await boss.start();
		stops.push(() => boss.stop({ graceful: false }));
		const options = { ...appOptions(tenant), boss };
		const app = await pgBoss.startReceiver(options);
		const done = vi.fn<(summary: string) => void>();
		await pgBoss.startWorker(options, done);
		expect((await app(await productRequest('/webhooks', body))).status).toBe(204);
		await vi.waitFor(() => expect(done).toHaveBeenCalledExactlyOnceWith('A summary'), 30_000);
	});
});

describe.skipIf(TEST_REDIS_URL === undefined)('a rate limit that processes share through Redis', () => {
	function startClients(points: number, duration: number, ...wires: Wire[]): ReturnType<typeof createClient>[] {
		const redis = new Redis(TEST_REDIS_URL ?? '');
		stops.push(() => redis.disconnect());
		const limiter = new RateLimiterRedis({ storeClient: redis, keyPrefix: randomUUID(), points, duration });
		const tenant = jiraTenant();
		return wires.map(({ fetch }) =>
			createClient(tenant, { fetch, now, retry: 0, ...sharedLimit(limiter, tenant.clientKey) }),
		);
	}

	it('lets no more calls through than there are points, and loses none', async () => {
		const [one, two] = [wire(), wire()];
		const clients = startClients(3, 1, one, two);
		const calls = Promise.all(clients.flatMap((client) => [1, 2, 3].map(() => client.get('rest/api/3/myself'))));
		await vi.waitFor(() => expect(one.sent.length + two.sent.length).toBe(3));
		await calls;
		expect(one.sent.length + two.sent.length).toBe(6);
	});

	it('stops all processes when one of them meets a 429', async () => {
		const limited = wire(new Response('{}', { status: 429, headers: { 'retry-after': '1' } }));
		const free = wire();
		const [one, two] = startClients(100, 1, limited, free);
		await expect(one?.get('rest/api/3/myself')).rejects.toMatchObject({ status: 429 });
		const call = two?.get('rest/api/3/myself');
		await new Promise((resolve) => void setTimeout(resolve, 100));
		expect(free.sent).toHaveLength(0);
		await call;
		expect(free.sent).toHaveLength(1);
	});
});

it.each(['bullmq', 'pg-boss', 'shared-limit'])('the guide shows the recipe %s as it runs here', async (name) => {
	const recipe = await readFile(new URL(`${name}.ts`, import.meta.url), 'utf8');
	const guide = await readFile(new URL('../../.github/docs/tracing-and-queues.md', import.meta.url), 'utf8');
	expect(guide).toContain(`\`\`\`ts\n${recipe}\`\`\``);
});
