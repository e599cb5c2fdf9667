import { describe, expect, it } from 'vitest';
import { bearer, type UncheckedOptions } from '../../src/index.ts';
import { failureOf, networkFailure, wire } from './helpers.ts';
import { createLooseClient, type LooseClient } from './loose-client.ts';
import { startServer } from './servers.ts';

const SITE = 'https://you.atlassian.net';
const retry = { delay: () => 0 };
const lost = (): Response => new Response('', { status: 504 });

type Method = 'get' | 'post' | 'put' | 'patch' | 'delete';

function clientOn(fetch: typeof globalThis.fetch, baseUrl = SITE): LooseClient {
	return createLooseClient({ baseUrl, credential: bearer('token-token') }, { fetch, retry });
}

/** How often a call is sent if each response is lost. */
async function timesSent(method: Method, path: string, options: UncheckedOptions = {}): Promise<number> {
	const { fetch, sent } = wire(lost);
	await failureOf(clientOn(fetch)[method](path, options));
	return sent.length;
}

describe('a call whose response is lost is sent again', () => {
	it.each<[Method, string, UncheckedOptions]>([
		['get', 'rest/api/3/issue/KEY-1', {}],
		['delete', 'rest/api/3/issue/KEY-1', {}],
		['put', 'rest/api/3/issue/KEY-1', { json: { fields: { summary: 'Water' } } }],
		['put', 'rest/api/3/issue/KEY-1', { json: { fields: {}, update: {} } }],
		['put', 'rest/api/3/issue/KEY-1/properties/x', { json: [1, 2] }],
		['put', 'rest/api/3/issue/KEY-1/properties/x', { body: '{"a":1}' }],
		['put', 'rest/api/3/filter/1/favourite', {}],
		['put', '2.0/repositories/team/repo', { json: { description: 'x' } }],
		['post', 'rest/api/3/search/jql', { json: { jql: 'project = A' } }],
		['post', 'rest/api/3/search/approximate-count', { json: { jql: 'project = A' } }],
		['post', 'rest/api/3/changelog/bulkfetch', { json: { issueIdsOrKeys: ['A-1'] } }],
	])('where that is harmless: %s %s %j', async (method, path, options) => {
		expect(await timesSent(method, path, options)).toBe(5);
	});

	it.each<[Method, string, UncheckedOptions]>([
		['post', 'rest/api/3/issue', { json: { fields: {} } }],
		['patch', 'rest/x', { json: {} }],
		['put', 'rest/api/3/issue/KEY-1', { json: { update: { comment: [{ add: { body: 'Deployed' } }] } } }],
		['put', 'rest/api/2/issue/KEY-1', { body: '{"update":{"labels":[{"add":"x"}]}}' }],
		['put', 'wiki/api/v2/pages/7', { json: { id: '7', version: { number: 2 } } }],
		['put', 'wiki/rest/api/content/7', { json: { version: { number: 2 } } }],
		['put', 'rest/api/1.0/projects/P/repos/r/pull-requests/1', { json: { version: 3, title: 'x' } }],
		['delete', 'rest/api/1.0/projects/P/repos/r/pull-requests/1', { searchParams: { version: 3 } }],
		['put', 'rest/api/3/plans/plan/1', { json: [{ op: 'add', path: '/issueSources/-', value: {} }] }],
		['put', 'rest/api/3/notificationscheme/1/notification', { json: { notificationSchemeEvents: [] } }],
		['put', 'rest/api/latest/issuetypescheme/1/issuetype', { json: { issueTypeIds: ['1'] } }],
		['put', 'wiki/rest/api/content/1/child/attachment', { body: new FormData() }],
		['put', 'wiki/rest/api/content/1/state', { json: { name: 'Draft' } }],
		['put', '2.0/repositories/team/repo', { json: { name: 'renamed' } }],
		['put', '2.0/workspaces/team/projects/OLD', { json: { key: 'NEW' } }],
		['delete', 'wiki/rest/api/content/1/version/3', {}],
		['put', 'rest/x', { headers: { 'if-match': '"1"' }, json: {} }],
		['put', 'rest/x', { body: new Blob(['x']) }],
	])('not where a second one may do harm: %s %s %j', async (method, path, options) => {
		expect(await timesSent(method, path, options)).toBe(1);
	});

	it('not where a hook has put another body in its place, nor where it came in a Request', async () => {
		const hooks = {
			beforeRequest: [({ request }: { request: Request }) => new Request(request.url, { method: 'PUT', body: 'x' })],
		};
		expect(await timesSent('put', 'rest/x', { json: {}, hooks })).toBe(1);
		const { fetch, sent } = wire(lost);
		await failureOf(clientOn(fetch).ky(new Request(`${SITE}/rest/x`, { method: 'PUT', body: '{}' })));
		expect(sent).toHaveLength(1);
	});

	it('as the caller says with `retry.methods`', async () => {
		const { fetch, sent } = wire(lost);
		await failureOf(clientOn(fetch).post('rest/x', { json: {}, retry: { ...retry, limit: 1, methods: ['post'] } }));
		expect(sent).toHaveLength(2);
	});
});

describe('whether a write may have been applied', () => {
	const outcome = async (method: Method, ...answers: Parameters<typeof wire>): Promise<unknown> => {
		const error = await failureOf(
			clientOn(wire(...answers).fetch)[method]('rest/api/3/x', { retry: { limit: 1, ...retry } }),
		);
		return (error as { maybeApplied?: unknown }).maybeApplied;
	};

	it.each<[Method, string, Response | Error, boolean]>([
		['post', 'a 504', lost(), true],
		['post', 'a 408', new Response('', { status: 408 }), true],
		['post', 'a lost connection', new TypeError('fetch failed', { cause: new Error('other side closed') }), true],
		['post', 'a 400', new Response('', { status: 400 }), false],
		['post', 'a 429', new Response('', { status: 429, headers: { 'retry-after': '999' } }), false],
		['get', 'a 504', lost(), false],
	])('%s, %s', async (method, _, answer, expected) => {
		expect(await outcome(method, answer)).toBe(expected);
	});

	it('is unknown for good after one attempt whose response was lost', async () => {
		const missing = (): Response => Response.json({}, { status: 404 });
		expect(await outcome('delete', lost(), missing())).toBe(true);
		const error = await failureOf(clientOn(wire(lost(), missing()).fetch).delete('rest/x'));
		expect(error).toHaveProperty('hint', expect.stringContaining('An earlier attempt'));
	});

	it('is no where nothing was sent, and so the write is sent once more', async () => {
		const server = await startServer(() => {});
		await server[Symbol.asyncDispose]();
		const error = await failureOf(
			createLooseClient({ baseUrl: server.origin, credential: bearer('token-token') }).post('rest/x', { json: {} }),
		);
		expect(error).toMatchObject({ name: 'NetworkError', code: 'ERR_NETWORK', maybeApplied: false });
		expect(error).toHaveProperty('message', expect.stringMatching(/^POST rest\/x: .*ECONNREFUSED.*nothing was sent$/));
	});

	it('is yes after a time-out', async () => {
		await using server = await startServer(() => {});
		const jira = createLooseClient({ baseUrl: server.origin, credential: bearer('token-token') }, { timeout: 50 });
		expect(await failureOf(jira.post('rest/x', { json: {} }))).toMatchObject({
			name: 'TimeoutError',
			code: 'ERR_TIMEOUT',
			maybeApplied: true,
			path: 'rest/x',
		});
	});

	it('is no for a POST that reads', async () => {
		const { fetch } = wire(networkFailure());
		const error = await failureOf(clientOn(fetch).post('rest/api/3/search/jql', { json: {}, retry: 0 }));
		expect(error).toHaveProperty('maybeApplied', false);
	});
});
