import { describe, expect, it } from 'vitest';
import { gatewayUrl } from '../../../src/index.ts';
import { failureOf, wire } from '../helpers.ts';
import { all, json, paginateAt } from './paging.ts';

const jira = gatewayUrl('jira', 'cloud-1');
const confluence = gatewayUrl('confluence', 'cloud-1');
const site = 'https://example.atlassian.net';

/** Links name the site, or are relative to it: it does not know that it is behind the gateway. */
describe('paginate on the gateway', () => {
	it.each([
		[
			"Jira's numbers, whose link names the site",
			jira,
			'rest/api/3/project/search',
			{ startAt: 0, total: 2, isLast: false, values: [1], nextPage: `${site}/rest/api/3/project/search?startAt=1` },
			{ startAt: 1, total: 2, isLast: true, values: [2] },
			'startAt=1',
		],
		[
			"Jira v2's numbers",
			jira,
			'rest/api/2/issue/KEY-1/worklog',
			{ startAt: 0, total: 2, maxResults: 1, worklogs: [1] },
			{ startAt: 1, total: 2, maxResults: 1, worklogs: [2] },
			'startAt=1',
		],
		[
			"Jira's token",
			jira,
			'rest/api/3/search/jql?jql=a',
			{ issues: [1], nextPageToken: 't' },
			{ issues: [2], isLast: true },
			'jql=a&nextPageToken=t',
		],
		[
			'changed worklogs, whose link names the site',
			jira,
			'rest/api/3/worklog/updated',
			{ values: [1], lastPage: false, nextPage: `${site}/rest/api/3/worklog/updated?since=7` },
			{ values: [2], lastPage: true },
			'since=7',
		],
		[
			'changed worklogs, whose link names the gateway',
			jira,
			'rest/api/3/worklog/updated',
			{ values: [1], lastPage: false, nextPage: `${jira}/rest/api/3/worklog/updated?since=7` },
			{ values: [2], lastPage: true },
			'since=7',
		],
		[
			'boards of Jira Software',
			jira,
			'rest/agile/1.0/board',
			{ startAt: 0, maxResults: 1, isLast: false, values: [1] },
			{ startAt: 1, maxResults: 1, isLast: true, values: [2] },
			'startAt=1',
		],
		[
			'a service desk, whose link names the site',
			jira,
			'rest/servicedeskapi/request',
			{
				start: 0,
				limit: 1,
				size: 1,
				isLastPage: false,
				values: [1],
				_links: { next: `${site}/rest/servicedeskapi/request?start=1&limit=1`, base: `${site}/rest/servicedeskapi` },
			},
			{ start: 1, limit: 1, size: 1, isLastPage: true, values: [2], _links: {} },
			'start=1&limit=1',
		],
		[
			'a service desk, whose link is relative to the site',
			jira,
			'rest/servicedeskapi/request',
			{
				start: 0,
				limit: 1,
				size: 1,
				isLastPage: false,
				values: [1],
				_links: { next: '/rest/servicedeskapi/request?start=1&limit=1' },
			},
			{ start: 1, limit: 1, size: 1, isLastPage: true, values: [2], _links: {} },
			'start=1&limit=1',
		],
		[
			'Confluence v2, whose link is relative to the site',
			confluence,
			'wiki/api/v2/pages',
			{ results: [1], _links: { next: '/wiki/api/v2/pages?cursor=c%3D', base: `${site}/wiki` } },
			{ results: [2], _links: { base: `${site}/wiki` } },
			'cursor=c%3D',
		],
		[
			'Confluence v2, whose link names the site',
			confluence,
			'wiki/api/v2/pages',
			{ results: [1], _links: { next: `${site}/wiki/api/v2/pages?cursor=c%3D` } },
			{ results: [2], _links: {} },
			'cursor=c%3D',
		],
		[
			'Confluence v1, whose link is relative to its context',
			confluence,
			'wiki/rest/api/search?cql=a',
			{
				start: 0,
				limit: 1,
				size: 1,
				results: [1],
				_links: { next: '/rest/api/search?cql=a&cursor=c', base: `${site}/wiki`, context: '/wiki' },
			},
			{ start: 1, limit: 1, size: 1, results: [2], _links: {} },
			'cql=a&cursor=c',
		],
		[
			'Confluence v1, whose link holds the context',
			confluence,
			'wiki/rest/api/space',
			{ start: 0, limit: 1, size: 1, results: [1], _links: { next: '/wiki/rest/api/space?start=1' } },
			{ start: 1, limit: 1, size: 1, results: [2], _links: {} },
			'start=1',
		],
	])('reads %s', async (_, base, path, first, last, query) => {
		const network = wire(json(first), json(last));
		expect(await all(paginateAt(network, base)(path))).toEqual([1, 2]);
		expect(network.sent.map(({ url }) => url)).toEqual([`${base}/${path}`, `${base}/${path.split('?')[0]}?${query}`]);
		expect(network.sent.map(({ headers }) => headers.has('authorization'))).toEqual([true, true]);
	});

	it.each([
		`${site}/rest/api/3/other?since=7`,
		'https://api.atlassian.com/ex/jira/cloud-2/rest/api/3/worklog/updated?since=7',
		'https://api.atlassian.com/rest/api/3/worklog/updated?since=7',
		'//example.atlassian.net/rest/api/3/worklog/updated?since=7',
	])('refuses the link %s: it is not the list that is read', async (nextPage) => {
		const network = wire(json({ values: [1], lastPage: false, nextPage }));
		expect(await failureOf(all(paginateAt(network, jira)('rest/api/3/worklog/updated')))).toMatchObject({
			code: 'ERR_URL_FOREIGN',
		});
		expect(network.sent).toHaveLength(1);
	});
});

describe('paginate on Bitbucket', () => {
	const base = 'https://api.bitbucket.org/2.0';

	it('follows absolute links', async () => {
		const network = wire(
			json({ pagelen: 1, values: [1], next: `${base}/repositories/w?page=abc` }),
			json({ pagelen: 1, values: [2] }),
		);
		expect(await all(paginateAt(network, base)('repositories/w'))).toEqual([1, 2]);
		expect(network.sent.map(({ url }) => url)).toEqual([`${base}/repositories/w`, `${base}/repositories/w?page=abc`]);
	});

	it.each(['https://api.bitbucket.org/1.0/repositories/w?page=2', 'https://bitbucket.org/2.0/repositories/w?page=2'])(
		'refuses the link %s',
		async (next) => {
			const network = wire(json({ pagelen: 1, values: [1], next }));
			const list = paginateAt(network, base)('repositories/w');
			expect(await failureOf(all(list))).toMatchObject({ code: 'ERR_URL_FOREIGN' });
			expect(network.sent).toHaveLength(1);
		},
	);
});
