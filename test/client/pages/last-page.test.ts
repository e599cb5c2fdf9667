import { describe, expect, it } from 'vitest';
import { cursorOf, type PageCursor } from '../../../src/index.ts';
import { failureOf, wire } from '../helpers.ts';
import { all, json, paginateAt, paginateOn, serve, targets } from './paging.ts';

describe('a token beside `isLast: true`', () => {
	it('is followed, since it may still lead on (JRACLOUD-95477)', async () => {
		const network = wire(
			json({ issues: [{ id: 1 }], isLast: true, nextPageToken: 'a' }),
			json({ issues: [{ id: 2 }], isLast: false, nextPageToken: 'b' }),
			json({ issues: [{ id: 3 }], isLast: true }),
		);
		expect(await all(paginateOn(network)('rest/api/3/search/jql'))).toEqual([{ id: 1 }, { id: 2 }, { id: 3 }]);
	});

	it('is followed from an empty page', async () => {
		const network = wire(
			json({ issues: [], isLast: true, nextPageToken: 'a' }),
			json({ issues: [{ id: 2 }], isLast: true }),
		);
		expect(await all(paginateOn(network)('rest/x'))).toEqual([{ id: 2 }]);
	});

	it.each([
		['an empty page', () => json({ issues: [], isLast: true, nextPageToken: 'b' })],
		['the same page', () => json({ issues: [{ id: 1 }], isLast: true, nextPageToken: 'b' })],
		['the same page of items without a name', () => json({ issues: [{ a: 1 }], isLast: true, nextPageToken: 'b' })],
		['a refusal of the token', () => new Response('{}', { status: 400 })],
		['no page', () => new Response('{}', { status: 404 })],
	])('ends the list where it leads to %s', async (_, second) => {
		const item = _.includes('without a name') ? { a: 1 } : { id: 1 };
		const network = wire(json({ issues: [item], isLast: true, nextPageToken: 'a' }), second());
		expect(await all(paginateOn(network)('rest/x'))).toEqual([item]);
		expect(targets(network)).toEqual(['/rest/x', '/rest/x?nextPageToken=a']);
	});

	it('ends the list where it is the same one again', async () => {
		const network = wire(
			json({ issues: [{ id: 1 }], nextPageToken: 'a' }),
			json({ issues: [{ id: 2 }], isLast: true, nextPageToken: 'a' }),
		);
		expect(await all(paginateOn(network)('rest/x'))).toEqual([{ id: 1 }, { id: 2 }]);
	});

	it('does not hide any other failure', async () => {
		const network = wire(
			json({ issues: [{ id: 1 }], isLast: true, nextPageToken: 'a' }),
			new Response('{}', { status: 403 }),
		);
		expect(await failureOf(all(paginateOn(network)('rest/x')))).toMatchObject({ status: 403 });
	});
});

it('a page of tokens that is not the last one and has no token is an error', async () => {
	for (const nextPageToken of [undefined, null, '']) {
		const network = wire(json({ issues: [{ id: 1 }], isLast: false, nextPageToken }));
		expect(await failureOf(all(paginateOn(network)('rest/x')))).toMatchObject({ code: 'ERR_PAGE_INCOMPLETE' });
	}
});

it('a 400 or 404 for a page that the previous one promised is an error', async () => {
	for (const status of [400, 404]) {
		const network = wire(json({ issues: [{ id: 1 }], nextPageToken: 'a' }), new Response('{}', { status }));
		expect(await failureOf(all(paginateOn(network)('rest/x')))).toMatchObject({ status });
	}
});

describe('the list of all users', () => {
	/** Users by their number; those that are not visible are left out after the range was cut. */
	function users(isVisible: (id: number) => boolean, count: number): ReturnType<typeof serve> {
		return serve((query) => {
			const start = Number(query.get('startAt') ?? 0);
			const end = Math.min(start + Math.min(Number(query.get('maxResults') ?? 50), 1000), count);
			return Array.from({ length: Math.max(0, end - start) }, (_, index) => start + index)
				.filter(isVisible)
				.map((id) => ({ accountId: String(id) }));
		});
	}

	it.each(['rest/api/3/users/search', 'rest/api/3/users', 'rest/api/2/users/search'])(
		'does not end at an empty page (%s)',
		async (path) => {
			const isVisible = (id: number): boolean => id < 20 || (id >= 900 && id % 3 === 0);
			const server = users(isVisible, 1200);
			expect(await all(paginateOn(server)(path))).toHaveLength(20 + 100);
			expect(server.asked).toHaveLength(24 + 20);
		},
	);

	it.each([100, 1000, 5000])('is whole in pages of %i, which the server limits to 1,000', async (maxResults) => {
		const server = users((id) => id < 1000 || id >= 1900, 2500);
		const read = await all(paginateOn(server)('rest/api/3/users/search', { searchParams: { maxResults } }));
		expect(read).toHaveLength(1600);
	});

	it('ends there as well if it is read page by page, with a restart after each', async () => {
		const server = users((id) => id < 60, 100_000);
		const read: unknown[] = [];
		let from: PageCursor | undefined;
		do {
			for await (const page of paginateOn(server)('rest/api/3/users/search', { from }).pages()) {
				read.push(...(page as unknown[]));
				from = JSON.parse(JSON.stringify(cursorOf(page) ?? null)) ?? undefined;
				break;
			}
		} while (from !== undefined);
		expect(read).toHaveLength(60);
		expect(server.asked).toHaveLength(2 + 20);
	});

	it('ends after a thousand users of whom none is visible', async () => {
		const server = users(() => false, 100_000);
		expect(await all(paginateOn(server)('rest/api/3/users/search'))).toEqual([]);
		expect(server.asked).toHaveLength(20);
	});
});

it('a user search reads on where the server has a limit of its own (JRASERVER-78660)', async () => {
	const server = serve((query) => {
		const start = Number(query.get('startAt') ?? 0);
		const size = Math.min(Number(query.get('maxResults')), 100);
		return Array.from({ length: Math.max(0, Math.min(size, 350 - start)) }, (_, index) => ({
			key: `u${start + index}`,
		}));
	});
	const list = paginateAt(server, 'https://jira.example.com')('rest/api/2/user/search', {
		searchParams: { username: '.', maxResults: 1000 },
	});
	expect(await all(list)).toHaveLength(350);
});

describe('a total that counts items which are not visible ends a list whole', () => {
	it('of Confluence, at the empty page behind the one without a link', async () => {
		const server = serve((query) => {
			const start = Number(query.get('start') ?? 0);
			return { results: start === 0 ? [{ id: 1 }] : [], start, limit: 25, size: 0, totalSize: 100_000, _links: {} };
		});
		expect(await all(paginateAt(server, 'https://you.atlassian.net/wiki')('rest/api/search'))).toEqual([{ id: 1 }]);
		expect(server.asked).toHaveLength(2);
	});

	it('of Confluence behind a cursor, at the page without a link', async () => {
		const next = '/rest/api/search?cursor=a';
		const network = wire(
			json({ results: [{ a: 1 }], start: 0, limit: 1, size: 1, totalSize: 900, _links: { next } }),
			json({ results: [{ a: 2 }], start: 0, limit: 1, size: 1, totalSize: 900, _links: {} }),
		);
		const list = paginateAt(network, 'https://you.atlassian.net/wiki')('rest/api/search');
		expect(await all(list)).toEqual([{ a: 1 }, { a: 2 }]);
	});

	it.each([
		['an empty page', () => json({ pagelen: 10, page: 2, size: 300, values: [] })],
		['"Invalid page", 404', () => new Response('{"error":{"message":"Invalid page"}}', { status: 404 })],
		['"Invalid page", 400', () => new Response('{"error":{"message":"Invalid page"}}', { status: 400 })],
	])('of Bitbucket without a link, at %s', async (_, second) => {
		const network = wire(json({ pagelen: 10, page: 1, size: 300, values: [{ uuid: '1' }] }), second());
		const list = paginateAt(network, 'https://api.bitbucket.org/2.0')('repositories/w');
		expect(await all(list)).toEqual([{ uuid: '1' }]);
		expect(network.sent).toHaveLength(2);
	});

	it('of the members of a group, by `isLast`', async () => {
		const network = wire(
			json({ startAt: 0, maxResults: 50, total: 70, isLast: false, values: [{ accountId: '1' }] }),
			json({ startAt: 50, maxResults: 50, total: 70, isLast: true, values: [] }),
		);
		expect(await all(paginateOn(network)('rest/api/3/group/member'))).toEqual([{ accountId: '1' }]);
	});

	it('of a service desk, by `isLastPage`', async () => {
		const network = wire(json({ start: 0, limit: 50, size: 50, isLastPage: true, values: [{ id: 1 }], _links: {} }));
		expect(await all(paginateOn(network)('rest/servicedeskapi/organization'))).toEqual([{ id: 1 }]);
		expect(network.sent.length).toBeLessThanOrEqual(2);
	});

	it('of SCIM, at an empty page', async () => {
		const server = serve((query) => {
			const startIndex = Number(query.get('startIndex') ?? 1);
			const Resources = startIndex === 1 ? [{ id: 'a' }] : [];
			return { schemas: ['urn:x'], startIndex, itemsPerPage: Resources.length, totalResults: 7, Resources };
		});
		expect(await all(paginateAt(server, 'https://api.atlassian.com/scim/directory/d')('Users'))).toEqual([{ id: 'a' }]);
		expect(server.asked).toHaveLength(2);
	});
});

it.each([
	{ totalResults: 0, startIndex: 1, itemsPerPage: 0, schemas: ['urn:x'] },
	{ total: 0, startAt: 0, isLast: true },
])('a total of 0 without a list is an empty list: %j', async (page) => {
	expect(await all(paginateOn(wire(json(page)))('rest/x'))).toEqual([]);
});

it('tokens that lead in a circle are an error', async () => {
	let requests = 0;
	const server = serve(() => {
		requests += 1;
		return { issues: [{ id: requests % 3 }], nextPageToken: `token ${requests}` };
	});
	const read: unknown[] = [];
	const reading = (async () => {
		for await (const issue of paginateOn(server)('rest/x')) read.push(issue);
	})();
	expect(await failureOf(reading)).toMatchObject({ code: 'ERR_PAGE_LOOP' });
	expect(read).toEqual([{ id: 1 }, { id: 2 }, { id: 0 }]);
});
