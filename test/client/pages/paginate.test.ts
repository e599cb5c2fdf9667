import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { PageError } from '../../../src/index.ts';
import { confluenceTenant, jiraTenant } from '../../support/tenants.ts';
import { claimsOf, failureOf, wire } from '../helpers.ts';
import { all, json, paginateOn, targets } from './paging.ts';

describe('paginate', () => {
	it.each([
		[
			"Jira's numbers",
			[
				{ startAt: 0, maxResults: 2, total: 3, isLast: false, values: [1, 2] },
				{ startAt: 2, maxResults: 2, total: 3, isLast: true, values: [3] },
			],
			'startAt=2',
		],
		[
			'a list with a name of its own',
			[
				{ startAt: 0, maxResults: 2, total: 3, comments: [1, 2] },
				{ startAt: 2, maxResults: 2, total: 3, comments: [3] },
			],
			'startAt=2',
		],
		[
			'the records of the audit log',
			[
				{ offset: 0, limit: 2, total: 3, records: [1, 2] },
				{ offset: 2, limit: 2, total: 3, records: [3] },
			],
			'offset=2',
		],
		[
			'a token',
			[
				{ issues: [1, 2], nextPageToken: 'a+b' },
				{ issues: [3], isLast: true },
			],
			'nextPageToken=a%2Bb',
		],
		[
			'a token one level down',
			[{ projects: { values: [1, 2], nextPageToken: 't' }, id: '1' }, { projects: { values: [3] } }],
			'nextPageToken=t',
		],
		[
			'the cursor of plans',
			[
				{ values: [1, 2], last: false, nextPageCursor: 'n' },
				{ values: [3], last: true },
			],
			'cursor=n',
		],
		[
			'a service desk',
			[
				{ size: 2, start: 0, limit: 2, isLastPage: false, values: [1, 2], _links: { next: '/rest/x?start=2&limit=2' } },
				{ size: 1, start: 2, limit: 2, isLastPage: true, values: [3], _links: { next: '/rest/x?start=3' } },
			],
			'start=2&limit=2',
		],
		[
			'a service desk without links',
			[
				{ size: 2, start: 0, limit: 2, isLastPage: false, values: [1, 2] },
				{ size: 1, start: 2, limit: 2, isLastPage: true, values: [3] },
			],
			'start=2',
		],
		[
			'an absolute link, as from Bitbucket',
			[
				{ values: [1, 2], next: 'https://example.atlassian.net/rest/x?page=2' },
				{ values: [3], pagelen: 10 },
			],
			'page=2',
		],
		[
			'the link of changed worklogs',
			[
				{ values: [1, 2], lastPage: false, nextPage: 'https://example.atlassian.net/rest/x?since=7' },
				{ values: [3], lastPage: true, nextPage: 'https://example.atlassian.net/rest/x?since=9' },
			],
			'since=7',
		],
	])('reads %s', async (_, pages, query) => {
		const network = wire(...pages.map(json));
		expect(await all(paginateOn(network)('rest/x'))).toEqual([1, 2, 3]);
		expect(targets(network)).toEqual(['/rest/x', `/rest/x?${query}`]);
		for (const request of network.sent) await claimsOf(request, jiraTenant());
	});

	it('reads arrays until an empty one, from where the caller starts', async () => {
		const network = wire(json([1, 2]), json([3]), json([]));
		expect(await all(paginateOn(network)('rest/x?a=1', { searchParams: { startAt: 5 } }))).toEqual([1, 2, 3]);
		expect(targets(network)).toEqual(['/rest/x?a=1&startAt=5', '/rest/x?a=1&startAt=7', '/rest/x?a=1&startAt=8']);
	});

	it('leaves the fragment of a link behind', async () => {
		const network = wire(json({ values: [1], next: '/rest/x?page=2#here' }), json({ values: [2] }));
		expect(await all(paginateOn(network)('rest/x'))).toEqual([1, 2]);
		expect(targets(network)[1]).toBe('/rest/x?page=2');
	});

	it.each(['/rest/api/space?start=2', '/wiki/rest/api/space?start=2', '?start=2'])(
		'follows the link %s of Confluence below its context',
		async (next) => {
			const network = wire(json({ results: [1], _links: { next } }), json({ results: [2], _links: {} }));
			expect(await all(paginateOn(network, {}, confluenceTenant())('wiki/rest/api/space'))).toEqual([1, 2]);
			expect(targets(network)).toEqual(['/wiki/rest/api/space', '/wiki/rest/api/space?start=2']);
		},
	);

	it('reads on behind a short and behind an empty page', async () => {
		const network = wire(
			json({ startAt: 0, maxResults: 2, total: 5, values: [1] }),
			json({ startAt: 1, maxResults: 2, total: 5, isLast: false, values: [] }),
			json({ startAt: 3, maxResults: 2, total: 5, values: [2, 3] }),
		);
		expect(await all(paginateOn(network)('rest/x'))).toEqual([1, 2, 3]);
		expect(targets(network).slice(1)).toEqual(['/rest/x?startAt=1', '/rest/x?startAt=3']);
		const tokens = wire(json({ issues: [], nextPageToken: 'a' }), json({ issues: [1], isLast: true }));
		expect(await all(paginateOn(tokens)('rest/x'))).toEqual([1]);
	});

	it('goes by the newest total', async () => {
		const network = wire(
			json({ startAt: 0, total: 2, maxResults: 1, values: [1] }),
			json({ startAt: 1, total: 3, maxResults: 1, values: [2] }),
			json({ startAt: 2, total: 3, maxResults: 1, values: [3] }),
		);
		expect(await all(paginateOn(network)('rest/x'))).toEqual([1, 2, 3]);
	});

	it('reads past empty pages up to the total, since items may not be visible to the caller', async () => {
		const page = (startAt: number, values: number[]) => json({ startAt, maxResults: 2, total: 5, values });
		const network = wire(page(0, []), page(2, [3]), page(3, []));
		expect(await all(paginateOn(network)('rest/x'))).toEqual([3]);
		expect(targets(network)).toEqual(['/rest/x', '/rest/x?startAt=2', '/rest/x?startAt=3']);
	});

	it('stops where the caller asked for the total only', async () => {
		const network = wire(json({ startAt: 0, maxResults: 0, total: 5, values: [] }));
		expect(await all(paginateOn(network)('rest/x', { searchParams: { maxResults: 0 } }))).toEqual([]);
		expect(network.sent).toHaveLength(1);
	});

	it.each([
		[
			'the end by its numbers, whatever link there is',
			{ startAt: 0, total: 1, values: [1], nextPage: '/rest/x?startAt=1' },
		],
		['an empty page of a service desk', { start: 0, isLastPage: true, values: [] }],
	])('stops at %s', async (_, page) => {
		const network = wire(json(page));
		expect(await all(paginateOn(network)('rest/x'))).toEqual(page.values);
		expect(network.sent).toHaveLength(1);
	});

	it('takes a link without a slash for a path of its own', async () => {
		const network = wire(json({ values: [1], next: 'x?page=2' }), json({ values: [2] }));
		await all(paginateOn(network)('rest/abx'));
		expect(targets(network)).toEqual(['/rest/abx', '/x?page=2']);
	});

	it('asks on in the body of a POST, and never alters that of the caller', async () => {
		const network = wire(json({ issues: [1], nextPageToken: 't' }), json({ issues: [2] }));
		const body = Object.freeze({ jql: 'project = KEY' });
		expect(await all(paginateOn(network).post('rest/api/3/search/jql', { json: body }))).toEqual([1, 2]);
		expect(await Promise.all(network.sent.map((request) => request.json()))).toEqual([
			{ jql: 'project = KEY' },
			{ jql: 'project = KEY', nextPageToken: 't' },
		]);
	});

	it.each(['rest/api/3/field/f/context/mapping', 'rest/api/3/app/field/context/configuration/list'])(
		'asks on in the query for POST %s',
		async (path) => {
			const page = { maxResults: 1, total: 2 };
			const network = wire(json({ ...page, startAt: 0, values: [1] }), json({ ...page, startAt: 1, values: [2] }));
			expect(await all(paginateOn(network).post(path, { json: { a: 1 } }))).toEqual([1, 2]);
			expect(network.sent[1]!.url).toMatch(/\?startAt=1$/);
			expect(await network.sent[1]!.json()).toEqual({ a: 1 });
		},
	);

	it('gives whole pages', async () => {
		const pages = [
			{ issues: [1], nextPageToken: 't' },
			{ issues: [2], warnings: ['w'] },
		];
		expect(await all(paginateOn(wire(...pages.map(json)))('rest/x').pages())).toEqual(pages);
	});

	it('sends nothing before it is asked, and starts anew each time', async () => {
		const network = wire(json({ values: [1] }));
		const list = paginateOn(network)('rest/x');
		expect(network.sent).toHaveLength(0);
		expect([await all(list), await all(list)]).toEqual([[1], [1]]);
		expect(network.sent).toHaveLength(2);
	});

	it('starts whole pages anew each time, too', async () => {
		const network = wire(json({ values: [1] }));
		const pages = paginateOn(network)('rest/x').pages();
		expect([await all(pages), await all(pages)]).toEqual([[{ values: [1] }], [{ values: [1] }]]);
	});

	it('tells its errors of the template', async () => {
		const network = wire(json({ startAt: 0, total: 2, comments: [1] }), new Response(null, { status: 404 }));
		const list = paginateOn(network)('rest/api/3/issue/{issueIdOrKey}/comment', { params: { issueIdOrKey: 'KEY-1' } });
		expect(await failureOf(all(list))).toMatchObject({
			path: 'rest/api/3/issue/KEY-1/comment',
			pathTemplate: 'rest/api/3/issue/{issueIdOrKey}/comment',
		});
		expect(targets(network)).toEqual(['/rest/api/3/issue/KEY-1/comment', '/rest/api/3/issue/KEY-1/comment?startAt=1']);
	});

	it('fetches no further page when the consumer stops', async () => {
		const network = wire(json({ issues: [1, 2], nextPageToken: 't' }));
		for await (const item of paginateOn(network)('rest/x')) if (item === 2) break;
		expect(network.sent).toHaveLength(1);
	});
});

describe('paginate refuses', () => {
	it.each([
		['the same token twice', { issues: [1], nextPageToken: 'same' }],
		['a server that does not go on', { startAt: 0, maxResults: 1, total: 5, values: [1] }],
		['a link to where it was', { results: [1], _links: { next: '/rest/x?cursor=c' } }],
		['a list that knows no pages', [1, 2]],
	])('%s', async (_, page) => {
		const network = wire(json(page));
		const error = await failureOf(all(paginateOn(network)('rest/x')));
		expect(error).toBeInstanceOf(PageError);
		expect(error).toMatchObject({ name: 'PageError', code: 'ERR_PAGE_LOOP' });
		expect(network.sent).toHaveLength(2);
	});

	it('an address of the caller', async () => {
		const network = wire(json({ values: [1] }));
		const list = paginateOn(network)('rest/x', { prefix: 'https://evil.example' } as object);
		expect(await failureOf(all(list))).toBeInstanceOf(TypeError);
		expect(network.sent).toHaveLength(0);
	});

	it.each([
		['a page for people', () => new Response('<html>', { headers: { 'content-type': 'text/html' } })],
		['nothing', () => new Response(null, { status: 204 })],
		['a page without its list', () => json({ startAt: 1, total: 2, values: null })],
	])('%s in place of the next page, behind the items of this one', async (_, answer) => {
		const network = wire(json({ issues: [1], nextPageToken: 't' }), answer());
		const seen: unknown[] = [];
		const reading = (async () => {
			for await (const item of paginateOn(network)('rest/x')) seen.push(item);
		})();
		expect(await failureOf(reading)).toMatchObject({ name: 'PageError', code: 'ERR_PAGE_SHAPE' });
		expect(seen).toEqual([1]);
	});

	it('items that are nested too deeply to be compared, and not as a RangeError', async () => {
		const nested = '['.repeat(20_000) + ']'.repeat(20_000);
		const page = (startAt: number) =>
			new Response(`{ "startAt": ${startAt}, "maxResults": 1, "total": 2, "values": [{ "id": 1, "x": ${nested} }] }`, {
				headers: { 'content-type': 'application/json' },
			});
		const network = wire(page(0), page(1));
		const error = await failureOf(all(paginateOn(network)('rest/x')));
		expect(error).toMatchObject({ name: 'PageError', code: 'ERR_PAGE_SHAPE', cause: expect.any(RangeError) });
	});

	it('an answer without a list', async () => {
		const error = await failureOf(all(paginateOn(wire(json({ key: 'KEY-1' })))('rest/x')));
		expect(error).toMatchObject({ name: 'PageError', code: 'ERR_PAGE_SHAPE' });
	});

	it.each([
		'https://evil.example/rest/x?page=2',
		'//evil.example/rest/x',
		'http://example.atlassian.net/rest/x?page=2',
		'https://example.atlassian.net.evil.example/rest/x',
		'https://example.atlassian.net:8443/rest/x',
		'https://user@example.atlassian.net/rest/x',
		'https://user:password@example.atlassian.net/rest/x',
		'https://example.atlassian.net@evil.example/rest/x',
	])('the link %s behind the items of its page, and sends nothing there', async (next) => {
		const network = wire(json({ values: [1], next }));
		const seen: unknown[] = [];
		const reading = (async () => {
			for await (const item of paginateOn(network)('rest/x')) seen.push(item);
		})();
		expect(await failureOf(reading)).toMatchObject({ code: 'ERR_URL_FOREIGN' });
		expect(network.sent).toHaveLength(1);
		expect(seen).toEqual([1]);
	});

	it.each(['\\\\evil.example\\x', '/rest/\\evil', '/rest/../../x', '/rest/%2e%2e/x', '/a\u0000'])(
		'the link %j, which parsers read in different ways',
		async (next) => {
			const network = wire(json({ values: [1], next }));
			expect(await failureOf(all(paginateOn(network)('rest/x')))).toMatchObject({ code: 'ERR_URL' });
			expect(network.sent).toHaveLength(1);
		},
	);

	it('a link out of the base path', async () => {
		const network = wire(json({ results: [1], _links: { next: 'https://example.atlassian.net/rest/x' } }));
		const list = paginateOn(network, {}, confluenceTenant())('wiki/rest/x');
		expect(await failureOf(all(list))).toMatchObject({ code: 'ERR_URL_FOREIGN' });
	});

	it('a path that is none, when it is read', async () => {
		expect(await failureOf(all(paginateOn(wire())('rest/../x')))).toMatchObject({ code: 'ERR_URL' });
	});
});

describe('paginate can be aborted', () => {
	it.each([false, true])('between two items of a page (readAhead: %j)', async (readAhead) => {
		const network = wire(json({ issues: [1, 2, 3], nextPageToken: 't' }), json({ issues: [4] }));
		const controller = new AbortController();
		const seen: unknown[] = [];
		const reading = (async () => {
			for await (const item of paginateOn(network)('rest/x', { signal: controller.signal, readAhead })) {
				seen.push(item);
				if (item === 2) controller.abort();
			}
		})();
		expect(await failureOf(reading)).toHaveProperty('name', 'AbortError');
		expect(seen).toEqual([1, 2]);
	});

	it('between two pages', async () => {
		const network = wire(json({ issues: [1], nextPageToken: 't' }));
		const controller = new AbortController();
		const list = paginateOn(network)('rest/x', { signal: controller.signal });
		const reading = (async () => {
			for await (const _ of list) controller.abort();
		})();
		expect(await failureOf(reading)).toHaveProperty('name', 'AbortError');
		expect(network.sent).toHaveLength(1);
	});

	it('before it starts', async () => {
		const network = wire(json({ values: [1] }));
		expect(await failureOf(all(paginateOn(network)('rest/x', { signal: AbortSignal.abort() })))).toHaveProperty(
			'name',
			'AbortError',
		);
		expect(network.sent).toHaveLength(0);
	});
});

describe('paginate with readAhead', () => {
	it('has asked for the next page while this one is worked on', async () => {
		const network = wire(json({ issues: [1], nextPageToken: 't' }), json({ issues: [2] }));
		const seen: [unknown, number][] = [];
		for await (const item of paginateOn(network)('rest/x', { readAhead: true })) {
			await wait(5);
			seen.push([item, network.sent.length]);
		}
		expect(seen).toEqual([
			[1, 2],
			[2, 2],
		]);
	});

	it('gives up the page under way when the consumer stops, without an unhandled rejection', async () => {
		const rejections: unknown[] = [];
		const listener = (reason: unknown): void => void rejections.push(reason);
		process.on('unhandledRejection', listener);
		const asked: Request[] = [];
		const fetch: typeof globalThis.fetch = async (input) => {
			asked.push((input as Request).clone());
			if (asked.length === 1) return json({ issues: [1], nextPageToken: 't' });
			return new Promise((_, reject) => {
				(input as Request).signal.addEventListener('abort', () => reject(new Error('given up')));
			});
		};
		for await (const _ of paginateOn({ fetch })('rest/x', { readAhead: true })) {
			await wait(5);
			break;
		}
		await wait(5);
		process.off('unhandledRejection', listener);
		expect(asked.map(({ signal }) => signal.aborted)).toEqual([true, true]);
		expect(rejections).toEqual([]);
	});

	it('tells of a failure of the next page behind the items of this one', async () => {
		const network = wire(json({ issues: [1], nextPageToken: 't' }), new Response('{}', { status: 400 }));
		const seen: unknown[] = [];
		const reading = (async () => {
			for await (const item of paginateOn(network)('rest/x', { readAhead: true })) {
				await wait(5);
				seen.push(item);
			}
		})();
		expect(await failureOf(reading)).toHaveProperty('name', 'HTTPError');
		expect(seen).toEqual([1]);
	});
});
