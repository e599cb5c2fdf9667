import { describe, expect, it, onTestFinished } from 'vitest';
import { createClient, type Client } from '../../src/index.ts';
import { startSite, type Site } from '../../src/site/index.ts';
import { keepWebhooks, type KeepWebhooksOptions, type MissedWebhook } from '../../src/webhook-keeper/index.ts';
import { created, DAY, hook, keep, list, server, start, url } from './hostile-server.ts';

const commented = { events: ['comment_created', 'comment_deleted'], jql: 'issuetype = Bug' };

describe('on the local site', () => {
	interface Setup {
		readonly site: Site;
		readonly client: Client;
		readonly pass: (ms: number) => void;
		readonly keep: (options?: Partial<KeepWebhooksOptions>) => ReturnType<typeof keepWebhooks>;
		/** Events and ends of the registered webhooks. */
		readonly registered: () => Promise<[url: string, events: string[], days: number][]>;
	}
	async function setUp(): Promise<Setup> {
		let time = start;
		const now = (): number => time;
		const site = await startSite({ now });
		onTestFinished(() => site.close());
		const client = createClient(site.tenant, { now });
		return {
			site,
			client,
			pass: (ms) => void (time += ms),
			keep: (options) => keepWebhooks(client, { url, webhooks: [created, commented], now, ...options }),
			async registered() {
				const list: [string, string[], number][] = [];
				for await (const { url, events, expirationDate } of client.paginate('rest/api/3/webhook')) {
					list.push([url, events, Math.round((Date.parse(String(expirationDate)) - time) / DAY)]);
				}
				return list;
			},
		};
	}

	it('registers what is missing, and leaves alone what is there', async () => {
		const { keep, registered } = await setUp();
		expect(await keep()).toMatchObject({ ran: true, added: [expect.any(Number), expect.any(Number)], removed: [] });
		expect(await registered()).toEqual([
			[url, created.events, 30],
			[url, commented.events, 30],
		]);
		const nothing = { ran: true, added: [], removed: [], refreshed: [], missed: 0 };
		expect(await keep()).toEqual(nothing);
		const same = { events: commented.events.toReversed(), jql: ` ${commented.jql} ` };
		expect(await keep({ webhooks: [same, created] })).toEqual(nothing);
	});

	it('removes what is not wanted any more, and duplicates', async () => {
		const { keep, registered, client } = await setUp();
		const { added } = await keep();
		await client.ky.post('rest/api/3/webhook', {
			json: { url, webhooks: [{ events: created.events, jqlFilter: created.jql }] },
		});
		const changed = await keep({ webhooks: [created] });
		expect(changed).toMatchObject({ added: [], removed: [added[1], expect.any(Number)] });
		expect(await registered()).toEqual([[url, created.events, 30]]);
		expect(await keep({ webhooks: [] })).toMatchObject({ removed: [added[0]] });
		expect(await registered()).toEqual([]);
	});

	it('refreshes fifteen days before the end, and not earlier', async () => {
		const { keep, registered, pass } = await setUp();
		const { added } = await keep();
		pass(15 * DAY);
		expect(await keep()).toMatchObject({ refreshed: [] });
		pass(1);
		expect(await keep()).toMatchObject({ refreshed: added, added: [] });
		expect((await registered()).map(([, , days]) => days)).toEqual([30, 30]);
	});

	it('moves to another URL, of which there is one per app', async () => {
		const { keep, registered } = await setUp();
		const { added } = await keep();
		expect(await keep({ url: `${url}/2`, webhooks: [created] })).toMatchObject({ removed: added });
		expect(await registered()).toEqual([[`${url}/2`, created.events, 30]]);
	});

	it('reads the errors inside a 200, names the webhook, and removes nothing for it', async () => {
		const { keep, registered } = await setUp();
		await keep();
		// The local site has no such event.
		const rejected = keep({ webhooks: [created, { ...commented, events: ['sprint_created'] }] });
		await expect(rejected).rejects.toMatchObject({
			name: 'WebhookKeeperError',
			code: 'ERR_WEBHOOK_REJECTED',
			rejections: [{ index: 1, errors: [expect.stringContaining('sprint_created')] }],
		});
		expect(await registered()).toHaveLength(2);
	});
});

describe('on a hostile server', () => {
	it.each([
		['no list', {}],
		['a list that is too short', { webhookRegistrationResult: [] }],
		['a list that is too long', { webhookRegistrationResult: [{ createdWebhookId: 1 }, { createdWebhookId: 2 }] }],
		['text', 'registered'],
	])('does not believe a registration with %s', async (_, response) => {
		const { client } = server({ 'POST /webhook': () => response });
		await expect(keep(client)).rejects.toMatchObject({ code: 'ERR_WEBHOOK_RESPONSE' });
	});

	it.each([[null], [{}], [{ createdWebhookId: '1' }], [{ errors: 'no' }]])(
		'counts the result %j as a rejection',
		async (result) => {
			const { client } = server({ 'POST /webhook': () => ({ webhookRegistrationResult: [result] }) });
			await expect(keep(client)).rejects.toMatchObject({
				code: 'ERR_WEBHOOK_REJECTED',
				rejections: [{ index: 0, errors: ['no reason was given'] }],
			});
		},
	);

	it.each([[null], ['x'], [{ ...hook, id: '7' }]])('does not read the list with the entry %j', async (entry) => {
		const { client, calls } = server({ 'GET /webhook': () => list(entry) });
		await expect(keep(client)).rejects.toMatchObject({ code: 'ERR_WEBHOOK_RESPONSE' });
		expect(calls.every(({ method }) => method === 'GET')).toBe(true);
	});

	it.each([undefined, 'soon', null])('refreshes a webhook whose end is %j', async (expirationDate) => {
		const { client, calls } = server({ 'GET /webhook': () => list({ ...hook, expirationDate }) });
		expect(await keep(client)).toMatchObject({ refreshed: [7] });
		expect(calls.at(-1)).toEqual({ method: 'PUT', path: '/webhook/refresh', body: { webhookIds: [7] } });
	});

	it.each([
		['is a year behind', -365 * DAY, [7]],
		['is right', 0, []],
		['is a year ahead', 365 * DAY, [7]],
	])('refreshes or leaves a new webhook by a clock that %s', async (_, offset, refreshed) => {
		const { client } = server({ 'GET /webhook': () => list(hook) });
		expect(await keep(client, { now: () => start + offset })).toMatchObject({ refreshed });
	});

	it('does not remove a webhook that a list has twice, since it was moved while the list was read', async () => {
		const page = { maxResults: 1, total: 2 };
		const pages = [
			{ ...page, startAt: 0, isLast: false, values: [hook] },
			{ ...page, startAt: 1, isLast: true, values: [hook] },
		];
		const { client, calls } = server({ 'GET /webhook': (_, n) => pages[n % 2] });
		await keep(client).catch(() => {});
		expect(calls.filter(({ method }) => method === 'DELETE')).toEqual([]);
	});

	it('goes on where a run ended that had registered, and not yet removed', async () => {
		const old = { ...hook, id: 8, jqlFilter: 'project = OLD' };
		const fail = (): Response => new Response(null, { status: 400 });
		const { client, calls } = server({
			'GET /webhook': (_, n) => (n === 0 ? list(old) : list(old, hook)),
			'DELETE /webhook': (_, n) => (n === 0 ? fail() : {}),
		});
		await expect(keep(client)).rejects.toMatchObject({ code: 'ERR_API' });
		expect(await keep(client)).toMatchObject({ added: [], removed: [8] });
		expect(calls.filter(({ method }) => method === 'POST')).toHaveLength(1);
	});

	it('registers the new webhook before it removes the one that it replaces', async () => {
		const { client, calls } = server({ 'GET /webhook': () => list({ ...hook, jqlFilter: 'project = OLD' }) });
		await keep(client);
		expect(calls.map(({ method }) => method)).toEqual(['GET', 'POST', 'DELETE']);
	});

	it('stops reading a list without an end when its time is over', async () => {
		let next = 0;
		const { client } = server({
			'GET /webhook': async () => {
				await new Promise((resolve) => void setTimeout(resolve, 5));
				const values = Array.from({ length: 50 }, () => ({ ...hook, id: (next += 1) }));
				return Response.json({ startAt: next - 50, maxResults: 50, total: 1_000_000, isLast: false, values });
			},
		});
		await expect(keep(client, { leaseTime: 50 })).rejects.toMatchObject({ code: 'ERR_WEBHOOK_LEASE' });
	});

	it('replaces one of the same URL with a slash at the end, which is another URL', async () => {
		const { client, calls } = server({ 'GET /webhook': () => list({ ...hook, url: `${url}/` }) });
		expect(await keep(client)).toMatchObject({ added: [1], removed: [7] });
		expect(calls.map(({ method }) => method)).toEqual(['GET', 'DELETE', 'POST']);
	});

	it.each([
		['a day behind', -DAY],
		['a day ahead', DAY],
		['two weeks behind', -14 * DAY],
	])('refreshes in time with a clock that is %s, when it runs every day', async (_, skew) => {
		let time = start;
		let ends = start + 30 * DAY;
		const { client } = server({
			'GET /webhook': () => list({ ...hook, expirationDate: ends }),
			'PUT /webhook/refresh': () => {
				ends = time + 30 * DAY;
				return { expirationDate: ends };
			},
		});
		for (let day = 0; day < 90; day += 1) {
			time += DAY;
			await keep(client, { now: () => time + skew });
			expect(ends).toBeGreaterThan(time);
		}
	});

	it('shows at most a part of a long reason', async () => {
		const { client } = server({
			'POST /webhook': () => ({ webhookRegistrationResult: [{ errors: ['x'.repeat(100_000)] }] }),
		});
		const error = await keep(client).catch((reason: unknown) => reason);
		expect((error as Error).message.length).toBeLessThan(1000);
	});

	it('shows a reason in one line, in the direction in which it reads', async () => {
		const errors = ['no\r\nsuch\u202e event\u2066'];
		const { client } = server({ 'POST /webhook': () => ({ webhookRegistrationResult: [{ errors }] }) });
		await expect(keep(client)).rejects.toMatchObject({
			message: 'Jira did not register webhooks[0]: no such event',
			rejections: [{ index: 0, errors: ['no such event'] }],
		});
	});

	it('knows its own URL in another spelling', async () => {
		const { client } = server({ 'GET /webhook': () => list({ ...hook, url: 'https://APP.example.com:443' }) });
		expect(await keep(client, { url: 'https://app.example.com' })).toMatchObject({ added: [], removed: [] });
	});

	it('sends the fields and properties of a webhook, and tells webhooks apart by them', async () => {
		const { client, calls } = server({ 'GET /webhook': () => list(hook) });
		await keep(client, { webhooks: [{ ...created, fieldIds: ['summary'], issuePropertyKeys: ['x'] }] });
		expect(calls[1]?.body).toMatchObject({
			webhooks: [{ jqlFilter: created.jql, fieldIdsFilter: ['summary'], issuePropertyKeysFilter: ['x'] }],
		});
		expect(calls[2]?.body).toEqual({ webhookIds: [7] });
	});

	describe('missed deliveries', () => {
		const failed = (id: string, failureTime: number): object => ({
			id,
			url,
			failureTime,
			body: JSON.stringify({ webhookEvent: id }),
		});
		const collect = (): { onMissed: (missed: MissedWebhook) => void; seen: string[] } => {
			const seen: string[] = [];
			return { seen, onMissed: ({ id }) => void seen.push(id) };
		};

		it('are handed over once, oldest first, over all pages and runs, also those of the same millisecond', async () => {
			const pages = [
				{ values: [failed('b', start + 1), failed('a', start)], next: 'https://evil.example.com/?after=0' },
				{ values: [failed('b', start + 1), failed('c', start + 1)] },
				{ values: [failed('b', start + 1), failed('c', start + 1), failed('d', start + 1), failed('e', start + 2)] },
			];
			const { client, calls } = server({ 'GET /webhook/failed': (_, n) => pages[n] });
			const { seen, onMissed } = collect();
			const store = new Map<string, string>();
			expect(await keep(client, { onMissed, store, key: 'one' })).toMatchObject({ missed: 3 });
			expect(await keep(client, { onMissed, store, key: 'one' })).toMatchObject({ missed: 2 });
			expect(seen).toEqual(['a', 'b', 'c', 'd', 'e']);
			const asked = calls.map(({ path }) => path).filter((path) => path.startsWith('/webhook/failed'));
			expect(asked).toEqual([
				'/webhook/failed?maxResults=100',
				`/webhook/failed?maxResults=100&after=${start}`,
				`/webhook/failed?maxResults=100&after=${start}`,
			]);
		});

		it('are handed over once though a page has them twice, and the next one again', async () => {
			const twice = failed('a', start + 1);
			const pages = [
				{ values: [twice, twice, failed('a', start + 2)], next: 'https://jira.example.com/next' },
				{ values: [failed('a', start + 2), failed('b', start + 2)] },
			];
			const { client } = server({ 'GET /webhook/failed': (_, n) => pages[n] });
			const { seen, onMissed } = collect();
			expect(await keep(client, { onMissed, store: new Map(), key: 'one' })).toMatchObject({ missed: 2 });
			expect(seen).toEqual(['a', 'b']);
		});

		it('end a run whose place cannot be stored', async () => {
			const values = [failed('a', start), failed('b', start)];
			const { client } = server({ 'GET /webhook/failed': () => ({ values }) });
			const { seen, onMissed } = collect();
			const store = { get: () => undefined, set: () => false };
			await expect(keep(client, { onMissed, store, key: 'one' })).rejects.toMatchObject({ code: 'ERR_WEBHOOK_STORE' });
			expect(seen).toEqual(['a']);
		});

		it('come again after a callback that failed', async () => {
			const values = [failed('a', start), failed('b', start + 1)];
			const { client } = server({ 'GET /webhook/failed': () => ({ values }) });
			const store = new Map<string, string>();
			const seen: string[] = [];
			const failing = ({ id }: MissedWebhook): void => {
				seen.push(id);
				if (seen.length === 2) throw new Error('of the app');
			};
			await expect(keep(client, { onMissed: failing, store, key: 'one' })).rejects.toThrow('of the app');
			await keep(client, { onMissed: failing, store, key: 'one' });
			expect(seen).toEqual(['a', 'b', 'b']);
		});

		it.each([
			['no list', {}],
			['an entry that is text', { values: ['x'] }],
			['an entry without a time', { values: [{ id: 'a' }] }],
			['an entry of the year 2200', { values: [failed('a', 7_258_118_400_000)] }],
			['an entry that is later than all others', new Response('{"values":[{"id":"a","failureTime":1e999}]}')],
			['a next page for ever', { values: [], next: 'https://jira.example.com/x' }],
		])('cannot be read from %s', async (_, response) => {
			const { client } = server({ 'GET /webhook/failed': () => response });
			const { onMissed } = collect();
			await expect(keep(client, { onMissed, store: new Map(), key: 'one' })).rejects.toMatchObject({
				code: 'ERR_WEBHOOK_RESPONSE',
			});
		});

		it('have the body from its JSON, and none if it is broken', async () => {
			const bodies: unknown[] = [];
			const values = [failed('a', start), { ...failed('b', start + 1), body: '{' }];
			const { client } = server({ 'GET /webhook/failed': () => ({ values }) });
			await keep(client, { onMissed: ({ body }) => bodies.push(body), store: new Map(), key: 'one' });
			expect(bodies).toEqual([{ webhookEvent: 'a' }, undefined]);
		});
	});

	it.each([
		[{ url: '/webhooks' }, 'url'],
		[{ webhooks: {} }, 'webhooks'],
		[{ webhooks: [null] }, 'webhooks[0]'],
		[{ webhooks: [created, { ...created, events: [] }] }, 'webhooks[1]'],
		[{ webhooks: [{ ...created, events: [7] }] }, 'events'],
		[{ webhooks: [{ events: created.events }] }, 'jql'],
		[{ webhooks: [{ ...created, fieldIds: 'summary' }] }, 'fieldIds'],
		[{ webhooks: [{ ...created, issuePropertyKeys: [''] }] }, 'issuePropertyKeys'],
		[{ store: { get() {} } }, 'set'],
		[{ store: { get() {}, set() {}, claim() {} }, key: 'one' }, 'delete'],
		[{ store: new Map() }, 'key'],
		[{ onMissed() {} }, 'store'],
		[{ onMissed: 7, store: new Map(), key: 'one' }, 'onMissed'],
		[{ now: 7 }, 'now'],
		[{ refreshBefore: 0 }, 'refreshBefore'],
		[{ refreshBefore: 30 * DAY }, 'refreshBefore'],
		[{ leaseTime: 0 }, 'leaseTime'],
		[{ leaseTime: Infinity }, 'leaseTime'],
	])('refuses the option %j before anything is sent', async (options, name) => {
		const { client, calls } = server();
		await expect(keep(client, options as Partial<KeepWebhooksOptions>)).rejects.toMatchObject({
			message: expect.stringContaining(name),
		});
		expect(calls).toEqual([]);
	});
});
