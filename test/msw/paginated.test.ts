import { describe, expect, it } from 'vitest';
import { paginated, signedRequest, type PageShape, type PaginatedOptions } from '../../src/msw/index.ts';
import type { ApiFamily } from '../../src/msw/index.ts';
import { jiraTenant } from '../support/tenants.ts';

const items = ['a', 'b', 'c', 'd', 'e'];

/** A page, directly from the preset. */
async function page(
	url: string,
	options: PaginatedOptions = {},
	family: ApiFamily = 'jira',
): Promise<{ status: number; body: Record<string, unknown>; link: string | null }> {
	const response = paginated(items, options)({ request: new Request(url), family });
	const body = (await response.json()) as Record<string, unknown>;
	return { status: response.status, body, link: response.headers.get('link') };
}

describe('a page of Jira', () => {
	const url = 'https://example.atlassian.net/rest/api/3/project/search';

	it('has what was asked for, and the address of the next', async () => {
		const { body } = await page(`${url}?startAt=2&maxResults=2`);
		expect(body).toEqual({
			self: `${url}?startAt=2&maxResults=2`,
			nextPage: `${url}?startAt=4&maxResults=2`,
			startAt: 2,
			maxResults: 2,
			total: 5,
			isLast: false,
			values: ['c', 'd'],
		});
	});

	it('is the last one when nothing comes after it', async () => {
		const { body } = await page(`${url}?startAt=4&maxResults=2`);
		expect(body).toMatchObject({ isLast: true, values: ['e'] });
		expect(body).not.toHaveProperty('nextPage');
	});

	it('never has more than it may', async () => {
		expect((await page(`${url}?maxResults=100`, { pageSize: 2 })).body).toMatchObject({
			maxResults: 2,
			values: ['a', 'b'],
		});
	});

	it('shows no token of the call', async () => {
		const request = await signedRequest(jiraTenant(), { url });
		const response = paginated(items, { pageSize: 1 })({ request, family: 'jira' });
		expect(await response.text()).not.toContain('jwt=');
	});

	it('may name its list', async () => {
		expect((await page(url, { shape: 'jira-list', name: 'comments', pageSize: 2 })).body).toEqual({
			startAt: 0,
			maxResults: 2,
			total: 5,
			comments: ['a', 'b'],
		});
	});

	it('of Jira Software may hold issues', async () => {
		expect((await page(url, { shape: 'agile', name: 'issues', pageSize: 2 })).body).toEqual({
			startAt: 0,
			maxResults: 2,
			total: 5,
			isLast: false,
			issues: ['a', 'b'],
		});
	});
});

it('a search leads on by token, and says no total', async () => {
	const url = 'https://example.atlassian.net/rest/api/3/search/jql';
	const { body } = await page(url, { shape: 'jql', pageSize: 3 });
	expect(body).toEqual({ issues: ['a', 'b', 'c'], nextPageToken: expect.any(String), isLast: false });
	const next = await page(`${url}?nextPageToken=${String(body['nextPageToken'])}`, { shape: 'jql', pageSize: 3 });
	expect(next.body).toEqual({ issues: ['d', 'e'], isLast: true });
});

it('a page of Jira Service Management', async () => {
	const url = 'https://example.atlassian.net/rest/servicedeskapi/servicedesk';
	const { body } = await page(url, { pageSize: 4 }, 'service-management');
	expect(body).toMatchObject({ start: 0, limit: 4, size: 4, isLastPage: false, values: ['a', 'b', 'c', 'd'] });
	expect(body['_links']).toMatchObject({ next: `${url}?start=4` });
});

it('a page of Confluence v2 leads on by a relative link, in the body and in a header', async () => {
	const url = 'https://example.atlassian.net/wiki/api/v2/pages';
	const { body, link } = await page(`${url}?limit=2`, {}, 'confluence-v2');
	const { next = '' } = body['_links'] as { next?: string };
	expect(next).toMatch(/^\/wiki\/api\/v2\/pages\?limit=2&cursor=/);
	expect(link).toBe(`<${next}>; rel="next"`);
	const second = await page(new URL(next, url).href, {}, 'confluence-v2');
	expect(second.body['results']).toEqual(['c', 'd']);
	const third = await page(new URL((second.body['_links'] as { next: string }).next, url).href, {}, 'confluence-v2');
	expect([third.body['results'], third.link]).toEqual([['e'], null]);
});

it('a page of Confluence v1 leads on by a link relative to its base', async () => {
	const { body } = await page('https://example.atlassian.net/wiki/rest/api/space?limit=2', {}, 'confluence-v1');
	expect(body).toEqual({
		results: ['a', 'b'],
		start: 0,
		limit: 2,
		size: 2,
		_links: {
			base: 'https://example.atlassian.net/wiki',
			context: '/wiki',
			self: 'https://example.atlassian.net/wiki/rest/api/space?limit=2',
			next: '/rest/api/space?limit=2&start=2',
		},
	});
});

it('a page of Bitbucket counts pages from 1', async () => {
	const url = 'https://api.bitbucket.org/2.0/repositories/team';
	expect((await page(`${url}?page=2&pagelen=2`, {}, 'bitbucket')).body).toEqual({
		values: ['c', 'd'],
		pagelen: 2,
		size: 5,
		page: 2,
		next: `${url}?page=3&pagelen=2`,
	});
});

it('a bare list is nothing but its items', async () => {
	const { body } = await page('https://example.atlassian.net/rest/api/3/x?startAt=4', { shape: 'array' });
	expect(body).toEqual(['e']);
});

it.each<[PageShape, string]>([
	['jql', 'nextPageToken=made-up'],
	['confluence-v2', 'cursor=made-up'],
	['jira', 'startAt=first'],
	['bitbucket', 'page=one'],
])('an invalid position is refused: %s', async (shape, query) => {
	expect((await page(`https://example.atlassian.net/rest/api/3/x?${query}`, { shape })).status).toBe(400);
});

it.each([0, -1, 0.5])('a page cannot have %d items', (pageSize) => {
	expect(() => paginated(items, { pageSize })).toThrow('The option `pageSize`');
});
