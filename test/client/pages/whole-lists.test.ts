import { describe, expect, it } from 'vitest';
import { PageError } from '../../../src/index.ts';
import { failureOf, wire } from '../helpers.ts';
import { all, json, paginateAt, paginateOn, serve } from './paging.ts';

const DATA_CENTER = 'https://confluence.example.com/context';

function numbers(from: number, to: number): number[] {
	return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}

describe('a Confluence Data Center loses no item', () => {
	it('when its page is capped and its link counts on from what was asked for (50 of 200)', async () => {
		const server = serve((query) => {
			const start = Number(query.get('start') ?? 0);
			const results = numbers(start, Math.min(start + 50, 200));
			const next = start + 100 < 200 ? { next: `/rest/api/content?limit=100&start=${start + 100}` } : {};
			return { results, start, limit: 100, size: results.length, _links: { base: DATA_CENTER, ...next } };
		});
		const list = paginateAt(server, DATA_CENTER)('rest/api/content', { searchParams: { limit: 100 } });
		expect(await all(list)).toEqual(numbers(0, 200));
	});

	it('when the link is missing (25 of 60)', async () => {
		const server = serve((query) => {
			const start = Number(query.get('start') ?? 0);
			return { results: numbers(start, Math.min(start + 25, 60)), start, limit: 25, size: 25, _links: {} };
		});
		expect(await all(paginateAt(server, DATA_CENTER)('rest/api/content'))).toEqual(numbers(0, 60));
	});

	it('or reads one twice when the range is cut first and filtered then', async () => {
		const server = serve((query) => {
			const start = Number(query.get('start') ?? 0);
			const results = numbers(start, Math.min(start + 25, 100)).filter((item) => item % 5 !== 0);
			const next = start + 25 < 100 ? { next: `/rest/api/content?limit=25&start=${start + 25}` } : {};
			return { results, start, limit: 25, size: results.length, _links: next };
		});
		expect(await all(paginateAt(server, DATA_CENTER)('rest/api/content'))).toEqual(
			numbers(0, 100).filter((item) => item % 5 !== 0),
		);
	});

	it('and stops where the server does not know the parameter', async () => {
		const server = serve(() => ({ results: [1, 2], start: 0, limit: 25, size: 2, _links: {} }));
		expect(await all(paginateAt(server, DATA_CENTER)('rest/api/group'))).toEqual([1, 2]);
		expect(server.asked).toHaveLength(2);
	});
});

describe('a list is read whole', () => {
	it.each([
		['an inner host', 'http://inner:8080'],
		['http', 'http://jira.example.com'],
	])('from a service desk of a Data Center whose link names %s', async (_, origin) => {
		const server = serve((query) => {
			const start = Number(query.get('start') ?? 0);
			const next = { next: `${origin}/rest/servicedeskapi/request?start=${start + 50}&limit=50` };
			const isLastPage = start + 50 >= 120;
			const values = numbers(start, Math.min(start + 50, 120));
			return { start, limit: 50, size: values.length, isLastPage, values, _links: isLastPage ? {} : next };
		});
		const list = paginateAt(server, 'https://jira.example.com')('rest/servicedeskapi/request');
		expect(await all(list)).toEqual(numbers(0, 120));
	});

	it('from a Bitbucket Data Center, whose next start is further away than the items show', async () => {
		const server = serve((query) => {
			const start = Number(query.get('start') ?? 0);
			const isLastPage = start + 25 >= 60;
			const values = numbers(start, Math.min(start + 25, 60)).filter((item) => item % 2 === 0);
			return {
				start,
				limit: 25,
				size: values.length,
				isLastPage,
				values,
				nextPageStart: isLastPage ? null : start + 25,
			};
		});
		expect(await all(paginateAt(server, 'https://bitbucket.example.com')('rest/api/latest/projects'))).toEqual(
			numbers(0, 60).filter((item) => item % 2 === 0),
		);
	});

	it.each([
		['relative to the host', '/jsm/ops/api/c/v1/alerts?offset=1'],
		['relative to the base', 'v1/alerts?offset=1'],
		['relative to the version', '/v1/alerts?offset=1'],
	])('of JSM Operations, whose link is %s', async (_, next) => {
		const network = wire(json({ values: [1], links: { next } }), json({ values: [2], links: {} }));
		const list = paginateAt(network, 'https://api.atlassian.com/jsm/ops/api/c')('v1/alerts');
		expect(await all(list)).toEqual([1, 2]);
		expect(network.sent[1]!.url).toBe('https://api.atlassian.com/jsm/ops/api/c/v1/alerts?offset=1');
	});

	it.each(['?cursor=abc%3D&limit=2', 'cursor=abc%3D&limit=2'])(
		'of Automation, whose link is the query %s',
		async (next) => {
			const network = wire(json({ data: [1], links: { next } }), json({ data: [2], links: {} }));
			const list = paginateAt(network, 'https://api.atlassian.com')('automation/rules', {
				searchParams: { state: 'ENABLED' },
			});
			expect(await all(list)).toEqual([1, 2]);
			expect(Object.fromEntries(new URL(network.sent[1]!.url).searchParams)).toEqual({
				state: 'ENABLED',
				cursor: 'abc=',
				limit: '2',
			});
		},
	);

	it.each(['kloHX1ZQVasDAkx_P48NYQ', 'abc==', 'abc='])(
		'of the organizations API, whose link is the cursor %s',
		async (next) => {
			const network = wire(json({ data: [1], links: { next } }), json({ data: [2], links: {} }));
			expect(await all(paginateAt(network, 'https://api.atlassian.com/admin')('v2/orgs/o/directories'))).toEqual([
				1, 2,
			]);
			expect(new URL(network.sent[1]!.url).searchParams.get('cursor')).toBe(next);
		},
	);

	it('of SCIM, which counts from 1', async () => {
		const server = serve((query) => {
			const startIndex = Number(query.get('startIndex') ?? 1);
			const Resources = numbers(startIndex, Math.min(startIndex + 50, 121));
			return { schemas: ['urn:x'], startIndex, itemsPerPage: 50, totalResults: 120, Resources };
		});
		expect(await all(paginateAt(server, 'https://api.atlassian.com/scim/directory/d')('Users'))).toEqual(
			numbers(1, 121),
		);
		expect(server.asked).toHaveLength(3);
	});

	it("of Bitbucket's pipelines, which have no link", async () => {
		const server = serve((query) => {
			const page = Number(query.get('page') ?? 1);
			return { page, pagelen: 10, size: 21, values: numbers((page - 1) * 10, Math.min(page * 10, 21)) };
		});
		const list = paginateAt(server, 'https://api.bitbucket.org/2.0')('repositories/w/r/pipelines');
		expect(await all(list)).toEqual(numbers(0, 21));
	});

	it('whose next link is in the header only', async () => {
		const network = wire(
			Response.json(
				{ results: [1] },
				{ headers: { link: '</wiki/api/v2/pages?cursor=c>; rel="next", </x>; rel="base"' } },
			),
			json({ results: [2] }),
		);
		expect(await all(paginateAt(network, 'https://you.atlassian.net')('wiki/api/v2/pages'))).toEqual([1, 2]);
	});

	it.each([
		['in an object', { _links: { next: { href: '/rest/x?page=2' } } }],
		['beside the list', { paging: { next: '/rest/x?page=2' } }],
		['in a list of links', { links: { next: { href: '/rest/x?page=2' } } }],
	])('whose next link is %s', async (_, more) => {
		const network = wire(json({ values: [1], ...more }), json({ values: [2] }));
		expect(await all(paginateOn(network)('rest/x'))).toEqual([1, 2]);
	});

	it('whose token is a number', async () => {
		const network = wire(json({ values: [1], nextPageToken: 7 }), json({ values: [2] }));
		expect(await all(paginateOn(network)('rest/x'))).toEqual([1, 2]);
	});

	it('whose size is that of the list and not of the page', async () => {
		const network = wire(
			json({ results: [1, 2], start: 0, limit: 2, size: 3, _links: {} }),
			json({ results: [3], start: 2, limit: 2, size: 3, _links: {} }),
		);
		expect(await all(paginateAt(network, 'https://you.atlassian.net/wiki')('rest/api/group'))).toEqual([1, 2, 3]);
	});

	it('although the flag of the last page contradicts the total', async () => {
		const network = wire(
			json({ startAt: 0, maxResults: 2, total: 3, isLast: true, values: [1, 2] }),
			json({ startAt: 2, maxResults: 2, total: 3, isLast: true, values: [3] }),
		);
		expect(await all(paginateOn(network)('rest/x'))).toEqual([1, 2, 3]);
	});

	it('and ends where the flag of the last page is right and the total is not', async () => {
		const network = wire(
			json({ startAt: 0, maxResults: 2, total: 9, isLast: true, values: [1, 2] }),
			json({ startAt: 2, maxResults: 2, total: 9, isLast: true, values: [] }),
		);
		expect(await all(paginateOn(network)('rest/x'))).toEqual([1, 2]);
	});

	it('whose pages are short because they were filtered, without reading an item twice', async () => {
		const server = serve((query) => {
			const startAt = Number(query.get('startAt') ?? 0);
			const values = numbers(startAt, Math.min(startAt + 10, 40)).filter((item) => item % 3 !== 0);
			return { startAt, maxResults: 10, total: 40, values };
		});
		expect(await all(paginateOn(server)('rest/x'))).toEqual(numbers(0, 40).filter((item) => item % 3 !== 0));
	});

	it('that has a name of its own', async () => {
		const network = wire(
			json({ startAt: 0, maxResults: 1, total: 2, things: [1], warnings: [] }),
			json({ startAt: 1, maxResults: 1, total: 2, things: [2], warnings: [] }),
		);
		expect(await all(paginateOn(network)('rest/x'))).toEqual([1, 2]);
	});
});

describe('a sign of more pages that cannot be followed is an error', () => {
	it.each([
		['a flag', { issues: [1], isLast: false }],
		['a flag of an empty page', { start: 0, isLastPage: false, values: [] }],
		['a total', { issues: [1], total: 2 }],
		['a total beside the links', { data: [1], meta: { total: 2 }, links: {} }],
		['another flag', { values: [1], hasMore: true }],
		['a size', { values: [1], size: 2 }],
		['a name that nobody knows', { values: [1], nextBatch: 'b' }],
		['a link that is not one', { values: [1], next: { id: 5 } }],
	])('%s', async (_, page) => {
		const network = wire(json(page));
		const seen: unknown[] = [];
		const reading = (async () => {
			for await (const item of paginateOn(network)('rest/x')) seen.push(item);
		})();
		const error = await failureOf(reading);
		expect(error).toBeInstanceOf(PageError);
		expect(error).toMatchObject({ code: 'ERR_PAGE_INCOMPLETE', method: 'GET', path: 'rest/x' });
		expect(seen).toEqual(Object.values(page).find(Array.isArray));
		expect(network.sent).toHaveLength(1);
	});

	it('a thousand empty pages that all promise another', async () => {
		const server = serve((query) => {
			const startAt = Number(query.get('startAt') ?? 0);
			return { startAt, maxResults: 1, isLast: false, values: [] };
		});
		expect(await failureOf(all(paginateOn(server)('rest/x')))).toMatchObject({ code: 'ERR_PAGE_LOOP' });
		expect(server.asked).toHaveLength(1000);
	});
});

describe('a list that shows where it goes on in a place of its own', () => {
	it('is not cut short by a `pageInfo` or a `meta` that nobody reads', async () => {
		for (const sign of [{ pageInfo: { hasNextPage: true, endCursor: 'x' } }, { meta: { nextCursor: 'x' } }]) {
			const server = serve(() => ({ values: [1, 2], ...sign }));
			expect(await failureOf(all(paginateOn(server)('rest/x')))).toMatchObject({ code: 'ERR_PAGE_INCOMPLETE' });
		}
	});

	it('is whole behind cursors whose pages all begin at 0', async () => {
		const server = serve((query) => {
			const at = Number(query.get('cursor') ?? 0);
			const next = at < 20 ? { next: `/rest/api/search?cursor=${at + 10}` } : {};
			return { results: numbers(at, Math.min(at + 10, 25)), start: 0, limit: 10, totalSize: 25, _links: next };
		});
		expect(await all(paginateAt(server, DATA_CENTER)('rest/api/search'))).toEqual(numbers(0, 25));
	});
});

describe('a link to the next page', () => {
	it.each([
		['relative', ''],
		['absolute', 'https://you.atlassian.net'],
	])('that is %s and forgets what the list is filtered by does not lead to another list', async (_, origin) => {
		const network = wire(
			json({
				start: 0,
				limit: 1,
				isLastPage: false,
				values: [1],
				_links: { next: `${origin}/rest/servicedeskapi/request?start=1` },
			}),
			json({ start: 1, limit: 1, isLastPage: true, values: [2], _links: {} }),
		);
		const searchParams = { requestStatus: 'OPEN_REQUESTS', start: 0, expand: ['status'] };
		const list = paginateAt(network, 'https://you.atlassian.net')('rest/servicedeskapi/request', { searchParams });
		expect(await all(list)).toEqual([1, 2]);
		expect(new URL(network.sent[1]!.url).search).toBe('?requestStatus=OPEN_REQUESTS&expand=status&start=1');
	});

	it('that repeats a parameter of the caller does not add it once more', async () => {
		const network = wire(
			json({ results: [1], _links: { next: '/rest/api/content?expand=a&cql=space%3D%22A%20B%22&cursor=c%3D' } }),
			json({ results: [2], _links: {} }),
		);
		const searchParams = { expand: ['a'], cql: 'space="A B"' };
		expect(await all(paginateAt(network, DATA_CENTER)('rest/api/content', { searchParams }))).toEqual([1, 2]);
		expect([...new URL(network.sent[1]!.url).searchParams]).toEqual([
			['expand', 'a'],
			['cql', 'space="A B"'],
			['cursor', 'c='],
		]);
	});

	it('with raw spaces, quotes and umlauts is followed', async () => {
		const next = '/rest/api/search?cursor=raN%3D&cql=space="A B" and text~"ü"';
		const network = wire(json({ results: [1], _links: { next } }), json({ results: [2], _links: {} }));
		expect(await all(paginateAt(network, DATA_CENTER)('rest/api/search'))).toEqual([1, 2]);
		expect(new URL(network.sent[1]!.url).searchParams.get('cql')).toBe('space="A B" and text~"ü"');
	});

	it('of a path that ends with a slash keeps it', async () => {
		const base = 'https://api.bitbucket.org/2.0';
		const network = wire(
			json({ pagelen: 1, values: [1], next: `${base}/repositories/w/r/pullrequests/?page=2` }),
			json({ pagelen: 1, page: 2, values: [2] }),
		);
		expect(await all(paginateAt(network, base)('repositories/w/r/pullrequests/'))).toEqual([1, 2]);
		expect(network.sent[1]!.url).toBe(`${base}/repositories/w/r/pullrequests/?page=2`);
	});
});

describe('an item comes once', () => {
	const named = (from: number, to: number): object[] => numbers(from, to).map((id) => ({ id }));

	it('when the list grows at its start while it is read', async () => {
		const server = serve((query) => {
			const startAt = Number(query.get('startAt') ?? 0);
			const list = startAt === 0 ? named(0, 100) : [{ id: 'new' }, ...named(0, 100)];
			return { startAt, maxResults: 50, total: list.length, values: list.slice(startAt, startAt + 50) };
		});
		expect(await all(paginateOn(server)('rest/x'))).toEqual(named(0, 100));
	});

	it('when a page by a token begins with items of the previous one', async () => {
		const server = serve((query) =>
			query.has('nextPageToken') ? { issues: named(4, 9) } : { issues: named(0, 5), nextPageToken: 'x' },
		);
		expect(await all(paginateOn(server)('rest/x'))).toEqual(named(0, 9));
	});

	it('or the loop throws, when the same page comes under another number or token', async () => {
		const byNumber = serve((query) => ({
			startAt: Number(query.get('startAt') ?? 0),
			maxResults: 5,
			total: 20,
			values: named(0, 5),
		}));
		const byToken = serve((query) => ({ issues: named(0, 5), nextPageToken: `${query.get('nextPageToken') ?? ''}x` }));
		for (const server of [byNumber, byToken]) {
			expect(await failureOf(all(paginateOn(server)('rest/x')))).toMatchObject({ code: 'ERR_PAGE_LOOP' });
			expect(server.asked).toHaveLength(2);
		}
	});

	it('and items without a name of their own are all kept, though they are alike', async () => {
		const server = serve((query) =>
			query.has('nextPageToken') ? { values: ['a', { b: 1 }] } : { values: ['a', { b: 1 }], nextPageToken: 'x' },
		);
		expect(await all(paginateOn(server)('rest/x'))).toEqual(['a', { b: 1 }, 'a', { b: 1 }]);
	});
});
