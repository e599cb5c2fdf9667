import { describe, expect, it } from 'vitest';
import { cursorOf, PageError, type PageCursor } from '../../../src/index.ts';
import { failureOf, networkFailure, wire } from '../helpers.ts';
import { all, json, paginateOn, targets } from './paging.ts';

const atOnce = { retry: { limit: 4, delay: () => 1 } };
const broken = (): Response =>
	new Response(
		new ReadableStream({
			pull(controller) {
				controller.enqueue(new TextEncoder().encode('{"issues":['));
				controller.error(new TypeError('terminated'));
			},
		}),
		{ headers: { 'content-type': 'application/json' } },
	);
const garbage = (): Response => new Response('{"issues":[1', { headers: { 'content-type': 'application/json' } });
const html = (): Response => new Response('<html>', { headers: { 'content-type': 'text/html' } });

describe('a page is fetched again', () => {
	it.each([
		['breaks off', broken],
		['is not JSON', garbage],
		['is empty', () => new Response('')],
		['is a page of a proxy', html],
	])('whose body %s, as any failed GET', async (_, bad) => {
		const network = wire(json({ issues: [1], nextPageToken: 't' }), bad, json({ issues: [2] }));
		expect(await all(paginateOn(network, atOnce)('rest/x'))).toEqual([1, 2]);
		expect(targets(network)).toEqual(['/rest/x', '/rest/x?nextPageToken=t', '/rest/x?nextPageToken=t']);
	});

	it('as often as `retry` says, and no more', async () => {
		const network = wire(garbage);
		const error = await failureOf(all(paginateOn(network, { retry: { limit: 2, delay: () => 1 } })('rest/x')));
		expect(error).toMatchObject({ code: 'ERR_PAGE_SHAPE', method: 'GET', path: 'rest/x' });
		expect(error).toHaveProperty('cause.code', 'ERR_API_BODY');
		expect(network.sent).toHaveLength(3);
		const once = wire(broken);
		expect(await failureOf(all(paginateOn(once)('rest/x')))).toMatchObject({ code: 'ERR_PAGE_BROKEN' });
		expect(once.sent).toHaveLength(1);
	});

	it('once if it is HTML, since a login page stays one', async () => {
		const network = wire(html);
		expect(await failureOf(all(paginateOn(network, atOnce)('rest/x')))).toMatchObject({ code: 'ERR_PAGE_SHAPE' });
		expect(network.sent).toHaveLength(2);
	});

	it.each([
		['a 502', () => new Response('', { status: 502 })],
		['a lost connection', () => Promise.reject(networkFailure())],
		['a broken body', broken],
	])('by POST as well, which only searches: after %s', async (_, bad) => {
		const network = wire(json({ issues: [1], nextPageToken: 't' }), bad, json({ issues: [2] }));
		const list = paginateOn(network, atOnce).post('rest/api/3/search/jql', { json: { jql: 'a' } });
		expect(await all(list)).toEqual([1, 2]);
		expect(await Promise.all(network.sent.map((request) => request.json()))).toEqual([
			{ jql: 'a' },
			{ jql: 'a', nextPageToken: 't' },
			{ jql: 'a', nextPageToken: 't' },
		]);
	});
});

it('2,000 issues with 5 % broken bodies and 20 % 429s are read whole', async () => {
	let calls = 0;
	const fetch: typeof globalThis.fetch = async (input) => {
		calls += 1;
		if (calls % 20 === 7) return broken();
		if (calls % 5 === 3) return new Response('', { status: 429 });
		const start = Number(new URL((input as Request).url).searchParams.get('nextPageToken') ?? 0);
		const issues = Array.from({ length: 20 }, (_, index) => start + index);
		return json({ issues, ...(start + 20 < 2000 ? { nextPageToken: String(start + 20) } : { isLast: true }) });
	};
	const read = await all(paginateOn({ fetch }, atOnce)('rest/api/3/search/jql', { searchParams: { jql: 'a' } }));
	expect(read).toEqual(Array.from({ length: 2000 }, (_, index) => index));
	expect(calls).toBeGreaterThan(100);
});

/** Reads until it fails, and again from where it failed, until the list is whole. */
async function readWithRestarts(
	start: (from: PageCursor | undefined) => AsyncIterable<unknown>,
): Promise<{ items: unknown[]; restarts: number }> {
	const items: unknown[] = [];
	let from: PageCursor | undefined;
	for (let restarts = 0; restarts < 1000; restarts += 1) {
		try {
			for await (const item of start(from)) items.push(item);
			return { items, restarts };
		} catch (error) {
			// As it comes back from a database. Without a place the list begins again, and its items come twice.
			from = JSON.parse(JSON.stringify(cursorOf(error) ?? null)) as PageCursor;
		}
	}
	return expect.fail('the list never ended');
}

describe('a walk that failed goes on where it stopped', () => {
	it.each(['get', 'post'])('with any error of a call (%s)', async (method) => {
		let calls = 0;
		const failures = [
			() => new Response('{}', { status: 500 }),
			garbage,
			() => Promise.reject(networkFailure()),
			broken,
		];
		const fetch: typeof globalThis.fetch = async (input) => {
			calls += 1;
			if (calls % 3 !== 0) return failures[calls % failures.length]!();
			const request = input as Request;
			const body = (method === 'post' ? await request.json() : {}) as { jql?: string; nextPageToken?: string };
			const query = new URL(request.url).searchParams;
			expect(body.jql ?? query.get('jql')).toBe('a = 1');
			const start = Number(body.nextPageToken ?? query.get('nextPageToken') ?? 0);
			return json({ issues: [start, start + 1], ...(start < 18 ? { nextPageToken: String(start + 2) } : {}) });
		};
		const client = paginateOn({ fetch });
		const { items, restarts } = await readWithRestarts((from) =>
			method === 'post'
				? client.post('rest/api/3/search/jql', { json: { jql: 'a = 1' }, from })
				: client('rest/api/3/search/jql', { searchParams: { jql: 'a = 1' }, from }),
		);
		expect(items).toEqual(Array.from({ length: 20 }, (_, index) => index));
		expect(restarts).toBeGreaterThan(9);
	});

	it('in the middle of a page, where it was aborted', async () => {
		const network = wire(
			json({ issues: [1, 2, 3], nextPageToken: 't' }),
			json({ issues: [1, 2, 3], nextPageToken: 't' }),
			json({ issues: [4] }),
		);
		const controller = new AbortController();
		const seen: unknown[] = [];
		const reading = (async () => {
			for await (const item of paginateOn(network)('rest/x', { signal: controller.signal })) {
				seen.push(item);
				if (item === 2) controller.abort();
			}
		})();
		const error = await failureOf(reading);
		const from = cursorOf(error)!;
		expect(from).toEqual({ list: 'GET rest/x', page: '/rest/x', skip: 2, read: 0 });
		expect([...seen, ...(await all(paginateOn(network)('rest/x', { from })))]).toEqual([1, 2, 3, 4]);
	});

	it('by whole pages', async () => {
		const network = wire(
			json({ issues: [1], nextPageToken: 't' }),
			new Response('{}', { status: 400 }),
			json({ issues: [2] }),
		);
		const list = (from?: PageCursor) => paginateOn(network)('rest/x', { from }).pages();
		const error = await failureOf(all(list()));
		expect(await all(list(cursorOf(error)))).toEqual([{ issues: [2] }]);
	});

	it('and names the request in each error', async () => {
		const network = wire(json({ issues: [1], nextPageToken: 't' }), networkFailure());
		const error = await failureOf(all(paginateOn(network)('rest/api/3/search/jql', { searchParams: { jql: 'a' } })));
		expect(error).toMatchObject({ method: 'GET', path: 'rest/api/3/search/jql' });
		expect(cursorOf(error)).toEqual({
			list: 'GET rest/api/3/search/jql',
			page: '/rest/api/3/search/jql?jql=a&nextPageToken=t',
			read: 1,
		});
	});

	it('with nothing of the credential in the place', async () => {
		const network = wire(json({ issues: [1], nextPageToken: 't' }), new Response('{}', { status: 401 }));
		const error = await failureOf(all(paginateOn(network)('rest/x')));
		const sent = network.sent.map(({ headers }) => headers.get('authorization')!.split(' ')[1]!);
		for (const token of sent) expect(JSON.stringify(cursorOf(error))).not.toContain(token);
	});

	it.each([
		['another list', { list: 'GET rest/y', page: '/rest/y' }],
		['nothing of ours', { startAt: 5 }],
		['a page elsewhere', { list: 'GET rest/x', page: 'https://evil.example/x' }],
		['a body that is not a value', { list: 'GET rest/x', body: { jql: {} } }],
		['a negative number', { list: 'GET rest/x', skip: -1 }],
		['a text', 'cursor'],
	])('refuses %s', async (_, from) => {
		const network = wire(json({ issues: [] }));
		const error = await failureOf(all(paginateOn(network)('rest/x', { from: from as unknown as PageCursor })));
		expect(error).toBeInstanceOf(TypeError);
		expect(network.sent).toHaveLength(0);
	});

	it.each(['//evil.example/x', '/\\evil.example', '/../x'])('refuses the page %s', async (page) => {
		const network = wire(json({ issues: [] }));
		const error = await failureOf(all(paginateOn(network)('rest/x', { from: { list: 'GET rest/x', page } })));
		expect(error).toHaveProperty('name', 'EncodeError');
		expect(network.sent).toHaveLength(0);
	});

	it('has no place in any other error', () => {
		for (const value of [undefined, null, 'text', new Error('other'), new PageError('ERR_PAGE_LOOP', 'x')]) {
			expect(cursorOf(value)).toBeUndefined();
		}
	});
});

it.each([
	['total', 1e300],
	['total', '1e300'],
	['total', 2.5],
	['total', -1],
	['total', [9]],
	['size', -1],
])('a page whose %s is %j still has a cursor: without one it looked like the last page', async (name, total) => {
	const place = name === 'size' ? { pagelen: 1, page: 1, next: '/rest/x?page=2' } : { startAt: 0, maxResults: 1 };
	const network = wire(json({ ...place, [name]: total, values: [{ id: 1 }] }));
	for await (const page of paginateOn(network)('rest/x').pages()) {
		expect(cursorOf(page)?.page).toMatch(/(?:startAt=1|page=2)$/);
		break;
	}
	expect.assertions(1);
});

it('a page with a number of its own that is no place in a list does not end the list', async () => {
	const network = wire(json({ startAt: 1e300, maxResults: 1, total: 10, values: [{ id: 1 }] }));
	expect(await failureOf(all(paginateOn(network)('rest/x')))).toMatchObject({ code: 'ERR_PAGE_INCOMPLETE' });
});
