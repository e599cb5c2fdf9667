import { describe, expect, it } from 'vitest';
import { cursorOf, type PageCursor } from '../../../src/index.ts';
import { failureOf, wire } from '../helpers.ts';
import { all, json, paginateAt, paginateOn, serve } from './paging.ts';

interface Item {
	readonly id: number;
	readonly name?: string;
}

const named = (from: number, to: number): Item[] =>
	Array.from({ length: Math.max(0, to - from) }, (_, index) => ({ id: from + index }));

/** A list with numbers that changes before some of the requests. */
function changing(
	items: readonly unknown[],
	changes: Readonly<Record<number, (items: unknown[]) => void>>,
	size = 10,
): ReturnType<typeof serve> {
	const list = [...items];
	let requests = 0;
	return serve((query) => {
		requests += 1;
		changes[requests]?.(list);
		const startAt = Number(query.get('startAt') ?? 0);
		return { startAt, maxResults: size, total: list.length, values: list.slice(startAt, startAt + size) };
	});
}

describe('a list that loses items while it is read', () => {
	it.each([false, true])(
		'gives those that moved to a page which was read already (readAhead: %j)',
		async (readAhead) => {
			const server = changing(named(0, 35), { 2: (list) => list.splice(3, 2), 5: (list) => list.splice(0, 1) });
			expect(await all(paginateOn(server)('rest/x', { readAhead }))).toEqual(named(0, 35));
		},
	);

	it('again with each page that is read again is given up after ten times: it was read for as long as it had items', async () => {
		const server = serve((query) => {
			if (server.asked.length > 100) throw new Error('The walk does not end');
			const startAt = Number(query.get('startAt') ?? 0);
			return { startAt, maxResults: 10, total: 500 - server.asked.length, values: named(startAt, startAt + 10) };
		});
		expect(await failureOf(all(paginateOn(server)('rest/x')))).toMatchObject({ code: 'ERR_PAGE_SHRUNK' });
		expect(server.asked.length).toBeLessThan(30);
	});

	it('at its end loses nothing, and gives nothing twice', async () => {
		const server = changing(named(0, 35), { 2: (list) => list.splice(33, 2) });
		expect(await all(paginateOn(server)('rest/x'))).toEqual(named(0, 33));
	});

	it('so that its last page is gone, is whole', async () => {
		const server = changing(named(0, 12), { 2: (list) => list.splice(0, 4) });
		expect(await all(paginateOn(server)('rest/x'))).toEqual(named(0, 12));
	});

	it('of items without a name is whole as well', async () => {
		const items = named(0, 25).map(({ id }) => ({ text: `item ${id}` }));
		const server = changing(items, { 2: (list) => list.splice(1, 3) });
		expect(await all(paginateOn(server)('rest/x'))).toEqual(items);
	});

	it('is whole behind links of Bitbucket', async () => {
		const list = named(0, 30);
		let requests = 0;
		const server = serve((query) => {
			requests += 1;
			if (requests === 2) list.splice(0, 2);
			const page = Number(query.get('page') ?? 1);
			const next = page * 10 < list.length ? { next: `https://api.bitbucket.org/2.0/x?page=${page + 1}` } : {};
			return { page, pagelen: 10, size: list.length, values: list.slice((page - 1) * 10, page * 10), ...next };
		});
		expect(await all(paginateAt(server, 'https://api.bitbucket.org/2.0')('x'))).toEqual(named(0, 30));
	});

	it('so many that more than a page has moved, is an error', async () => {
		const server = changing(named(0, 50), { 2: (list) => list.splice(0, 15) });
		expect(await failureOf(all(paginateOn(server)('rest/x')))).toMatchObject({ code: 'ERR_PAGE_SHRUNK' });
	});

	it('all the time is an error at last', async () => {
		const list = named(0, 1000);
		const server = serve((query) => {
			const startAt = Number(query.get('startAt') ?? 0);
			if (startAt === 10) list.pop();
			return { startAt, maxResults: 10, total: list.length, values: list.slice(startAt, startAt + 10) };
		});
		expect(await failureOf(all(paginateOn(server)('rest/x')))).toMatchObject({ code: 'ERR_PAGE_SHRUNK' });
		expect(server.asked.length).toBeLessThan(30);
	});

	it('while nobody reads it is an error when it is read on, since nobody knows what has moved', async () => {
		const list = named(0, 35);
		const server = serve((query) => {
			const startAt = Number(query.get('startAt') ?? 0);
			return { startAt, maxResults: 10, total: list.length, values: list.slice(startAt, startAt + 10) };
		});
		let from: PageCursor | undefined;
		for await (const page of paginateOn(server)('rest/x').pages()) {
			from = cursorOf(page);
			break;
		}
		expect(await all(paginateOn(server)('rest/x', { from }))).toEqual(named(10, 35));
		list.shift();
		const error = await failureOf(all(paginateOn(server)('rest/x', { from })));
		expect(error).toMatchObject({ code: 'ERR_PAGE_SHRUNK' });
		// It does not become right by trying again.
		expect(cursorOf(error)).toEqual(from);
	});

	it('does not matter behind cursors, which do not count', async () => {
		const network = wire(
			json({ results: [{ id: 1 }], start: 0, limit: 1, totalSize: 9, _links: { next: '/rest/api/search?cursor=a' } }),
			json({ results: [{ id: 2 }], start: 0, limit: 1, totalSize: 2, _links: {} }),
		);
		const list = paginateAt(network, 'https://you.atlassian.net/wiki')('rest/api/search');
		expect(await all(list)).toEqual([{ id: 1 }, { id: 2 }]);
		expect(network.sent).toHaveLength(2);
	});
});

describe('a list that grows at its start while it is read', () => {
	it('by as many items as a page has is not a loop', async () => {
		const server = changing(named(0, 25), { 2: (list) => list.unshift(...named(100, 110)) });
		expect(await all(paginateOn(server)('rest/x'))).toEqual(named(0, 25));
	});

	it.each<[string, (id: number) => object]>([
		['Jira', (id) => ({ self: `https://you.atlassian.net/rest/api/3/issue/${id}` })],
		['Bitbucket', (id) => ({ links: { self: { href: `https://api.bitbucket.org/2.0/x/${id}` } } })],
		['Confluence', (id) => ({ _links: { self: `https://you.atlassian.net/wiki/rest/api/content/${id}` } })],
	])('gives an item of %s that changed meanwhile once, by its address', async (_, address) => {
		const items = named(0, 15).map((item) => ({ ...item, ...address(item.id) }));
		const server = changing(items, {
			2: (list) => {
				list[9] = { ...items[9], name: 'new' };
				list.unshift({ id: 99, ...address(99) });
			},
		});
		expect(await all(paginateOn(server)('rest/x'))).toEqual(items);
	});

	it('by more items than a page has gives none twice', async () => {
		const server = changing(named(0, 9), { 3: (list) => list.unshift(...named(100, 104)) }, 2);
		expect(await all(paginateOn(server)('rest/x'))).toEqual(named(0, 9));
	});
});

it('items of different repositories have the same id, and none is lost', async () => {
	const pull = (repository: string, id: number): object => ({
		id,
		links: { self: { href: `https://api.bitbucket.org/2.0/repositories/w/${repository}/pullrequests/${id}` } },
	});
	const pages = [
		[pull('a', 1), pull('a', 2)],
		[pull('b', 1), pull('b', 2)],
	];
	const network = wire(
		json({
			page: 1,
			pagelen: 2,
			size: 4,
			values: pages[0],
			next: 'https://api.bitbucket.org/2.0/pullrequests/me?page=2',
		}),
		json({ page: 2, pagelen: 2, size: 4, values: pages[1] }),
	);
	expect(await all(paginateAt(network, 'https://api.bitbucket.org/2.0')('pullrequests/me'))).toEqual(pages.flat());
});

it('items without an address that have the same id and differ are all kept', async () => {
	const network = wire(
		json({ values: [{ key: 'build', commit: 'a' }], nextPageToken: 't' }),
		json({ values: [{ key: 'build', commit: 'b' }] }),
	);
	expect(await all(paginateOn(network)('rest/x'))).toHaveLength(2);
});

it('an address that several items of a page have is not that of one', async () => {
	const page = (text: string): object[] => [1, 2, 3].map((line) => ({ id: 'same', self: '/same', text, line }));
	const network = wire(json({ values: page('a'), nextPageToken: 't' }), json({ values: page('b') }));
	expect(await all(paginateOn(network)('rest/x'))).toEqual([...page('a'), ...page('b')]);
});

describe('a page has the place after it', () => {
	it.each(['get', 'post'])('from which a list goes on after a restart (%s)', async (method) => {
		const fetch: typeof globalThis.fetch = async (input) => {
			const request = input as Request;
			const body = (method === 'post' ? await request.json() : {}) as { nextPageToken?: string };
			const start = Number(body.nextPageToken ?? new URL(request.url).searchParams.get('nextPageToken') ?? 0);
			return json({ issues: named(start, start + 2), ...(start < 8 ? { nextPageToken: String(start + 2) } : {}) });
		};
		const list = (from: PageCursor | undefined) =>
			method === 'post'
				? paginateOn({ fetch }).post('rest/api/3/search/jql', { json: { jql: 'a' }, from })
				: paginateOn({ fetch })('rest/api/3/search/jql', { searchParams: { jql: 'a' }, from });
		const read: unknown[] = [];
		let stored: string | undefined;
		let restarts = 0;
		do {
			const from = stored === undefined ? undefined : (JSON.parse(stored) as PageCursor);
			restarts += 1;
			for await (const page of list(from).pages()) {
				read.push(...(page as { issues: Item[] }).issues);
				const cursor = cursorOf(page);
				stored = cursor && JSON.stringify(cursor);
				break;
			}
		} while (stored !== undefined);
		expect(read).toEqual(named(0, 10));
		expect(restarts).toBe(5);
	});

	it('and none after the last one, whatever it contains', async () => {
		const page = { values: [1], cursor: { list: 'GET rest/x', page: '/rest/secret' } };
		for await (const last of paginateOn(wire(json(page)))('rest/x').pages()) expect(cursorOf(last)).toBeUndefined();
		for await (const last of paginateOn(wire(json([])))('rest/x').pages()) expect(cursorOf(last)).toBeUndefined();
	});

	it('also after a page that leads nowhere: then it is its end', async () => {
		const network = wire(json({ values: [1, 2], hasMore: true }));
		const places: unknown[] = [];
		const error = await failureOf(
			(async () => {
				for await (const page of paginateOn(network)('rest/x').pages()) places.push(cursorOf(page));
			})(),
		);
		expect(places).toEqual([cursorOf(error)]);
		expect(cursorOf(error)).toEqual({ list: 'GET rest/x', page: '/rest/x', skip: 2, read: 0 });
	});
});

it('the place in a page that began with known items counts those', async () => {
	const server = changing(named(0, 15), { 2: (list) => list.unshift({ id: 99 }) });
	const controller = new AbortController();
	const error = await failureOf(
		(async () => {
			for await (const item of paginateOn(server)('rest/x', { signal: controller.signal })) {
				if ((item as Item).id === 11) controller.abort();
			}
		})(),
	);
	const from = cursorOf(error)!;
	expect(from).toMatchObject({ page: '/rest/x?startAt=10', skip: 3 });
	expect(await all(paginateOn(server)('rest/x', { from }))).toEqual(named(12, 15));
});
