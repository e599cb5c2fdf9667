import { describe, expect, it } from 'vitest';
import { anonymous, createClient, gatewayUrl } from '../../../src/index.ts';
import { createLooseClient, type LooseClient } from '../loose-client.ts';
import { network } from '../credentials/network.ts';
import { retryAtOnce, wire, type Wire } from '../helpers.ts';
import { confluenceTenant, jiraTenant, now } from '../../support/tenants.ts';

const tenant = jiraTenant();
const optIn = { now, experimentalApi: 'opt-in' } as const;
const EXPERIMENTAL = 'rest/servicedeskapi/requesttype';

/** What was sent as `X-ExperimentalApi`, attempt by attempt. */
function headersOf({ sent }: Wire): (string | null)[] {
	return sent.map(({ headers }) => headers.get('x-experimentalapi'));
}

async function sentBy(call: (client: LooseClient) => PromiseLike<unknown>, base = tenant): Promise<(string | null)[]> {
	const network = wire();
	await call(createLooseClient(base, { ...optIn, fetch: network.fetch }));
	return headersOf(network);
}

describe("`experimentalApi: 'opt-in'` sends X-ExperimentalApi", () => {
	const feedback = 'rest/servicedeskapi/request/KEY-1/feedback';
	const params = { requestIdOrKey: 'KEY-1' };
	const absolute = `${tenant.baseUrl}/${feedback}`;
	it.each<[string, (client: LooseClient) => PromiseLike<unknown>]>([
		['a template with params', (jira) => jira.get('rest/servicedeskapi/request/{requestIdOrKey}/feedback', { params })],
		['a concrete path', (jira) => jira.get(feedback)],
		['a path with a slash before and behind, and a query', (jira) => jira.get(`/${feedback}/?expand=x`)],
		['an absolute URL', (jira) => jira.get(new URL(absolute))],
		['an encoded segment', (jira) => jira.get(feedback.replace('KEY-1', '%7BKEY%2F1%7D'))],
		['a HEAD', (jira) => jira.head(feedback)],
		['a path that only Confluence has', (jira) => jira.get('api/v2/app/properties')],
		['a POST with a body', (jira) => jira.post(feedback, { json: {} })],
		['client.ky', (jira) => jira.ky(feedback)],
		['client.ky with a Request', (jira) => jira.ky(new Request(absolute, { method: 'DELETE' }))],
		['client.ky, extended', (jira) => jira.ky.extend({ headers: { 'x-a': '1' } }).get(feedback)],
	])('with an experimental operation, by %s', async (_, call) => {
		expect(await sentBy(call)).toEqual(['opt-in']);
	});

	it.each<[string, (client: LooseClient) => PromiseLike<unknown>]>([
		['an operation that is none', (jira) => jira.get('rest/api/3/myself')],
		['a deprecated one', (jira) => jira.get('rest/api/3/search')],
		['another method of the path', (jira) => jira.post('rest/api/3/issuesecurityschemes/search', { json: {} })],
		['a path below it', (jira) => jira.get(`${EXPERIMENTAL}/1`)],
		['a path with more before it', (jira) => jira.get(`x/${EXPERIMENTAL}`)],
		['a literal that goes before its parameter', (jira) => jira.get('rest/api/3/project/type/classification-config')],
		['a path that is called __proto__', (jira) => jira.get('__proto__/constructor')],
	])('but not with %s', async (_, call) => {
		expect(await sentBy(call)).toEqual([null]);
	});

	it.each([
		['https://example.atlassian.net/wiki', 'wiki/rest/api/content/archive', 'opt-in'],
		['https://example.atlassian.net/wiki/', 'rest/api/content/archive', 'opt-in'],
		['https://example.atlassian.net/wiki', 'api/v2/app/properties', 'opt-in'],
		['https://example.atlassian.net', 'wiki/api/v2/app/properties', 'opt-in'],
		['https://example.atlassian.net/wiki', EXPERIMENTAL, null],
		['https://example.atlassian.net/wiki/more', 'rest/api/content/archive', null],
		[gatewayUrl('jira', 'c-1'), EXPERIMENTAL, 'opt-in'],
		[gatewayUrl('jira', 'c-1'), 'rest/api/content/archive', null],
		[gatewayUrl('confluence', 'c-1'), 'wiki/rest/api/content/archive', 'opt-in'],
		[gatewayUrl('confluence', 'c-1'), 'rest/api/content/archive', 'opt-in'],
		[gatewayUrl('confluence', 'c-1'), EXPERIMENTAL, null],
		['http://localhost:8080/jira', EXPERIMENTAL, 'opt-in'],
	])('at %s with %s: %s', async (baseUrl, path, header) => {
		const network = wire();
		const client = createClient({ baseUrl, credential: anonymous() }, { ...optIn, fetch: network.fetch });
		await client.ky(path, { method: path.endsWith('archive') ? 'post' : 'get' });
		expect(headersOf(network)).toEqual([header]);
	});

	it('for an app on Forge', async () => {
		const network = wire();
		const access = { apiBaseUrl: gatewayUrl('confluence', 'c-1'), tokens: { system: 'abc', user: undefined } };
		await createClient(access, { ...optIn, fetch: network.fetch }).get('wiki/api/v2/app/properties');
		expect(headersOf(network)).toEqual(['opt-in']);
	});

	it('with every attempt', async () => {
		const network = wire(new Response(null, { status: 503 }), Response.json({}));
		await createClient(tenant, { ...optIn, fetch: network.fetch, retry: retryAtOnce }).get(EXPERIMENTAL);
		expect(headersOf(network)).toEqual(['opt-in', 'opt-in']);
	});

	it('with every page', async () => {
		const pages = [0, 1].map((start) =>
			Response.json({ start, limit: 1, size: 1, isLastPage: start === 1, values: [{ id: `${start}` }] }),
		);
		const network = wire(...pages);
		const items = [];
		for await (const item of createClient(tenant, { ...optIn, fetch: network.fetch }).paginate(EXPERIMENTAL)) {
			items.push(item);
		}
		expect(items).toHaveLength(2);
		expect(headersOf(network)).toEqual(['opt-in', 'opt-in']);
	});

	it('with what starts a task, not with what looks after it', async () => {
		const done = { id: '7', self: 'x', submitted: 1, status: 'COMPLETE', progress: 100 };
		const network = wire(Response.json({ ...done, status: 'RUNNING' }), Response.json(done));
		const { task } = createClient(tenant, { ...optIn, fetch: network.fetch });
		const params = { projectIdOrKey: 'KEY' };
		await task('post', 'rest/api/3/project/{projectIdOrKey}/delete', { params, pollInterval: 1 });
		expect(headersOf(network)).toEqual(['opt-in', null]);
	});

	it('by what a hook has made of the call', async () => {
		const moved = (path: string) => ({
			hooks: { beforeRequest: [() => new Request(`${tenant.baseUrl}/${path}`)] },
		});
		expect(await sentBy((jira) => jira.get('rest/api/3/myself', moved(EXPERIMENTAL)))).toEqual(['opt-in']);
		expect(await sentBy((jira) => jira.get(EXPERIMENTAL, moved('rest/api/3/myself')))).toEqual([null]);
	});

	it('before the credential is asked, which sees what will be sent', async () => {
		let seen: string | null = null;
		const credential = (request: Request): undefined => void (seen = request.headers.get('x-experimentalapi'));
		await createClient({ baseUrl: tenant.baseUrl, credential }, { ...optIn, fetch: wire().fetch }).get(EXPERIMENTAL);
		expect(seen).toBe('opt-in');
	});

	it('and alters no Request of the caller', async () => {
		const request = new Request(`${tenant.baseUrl}/${EXPERIMENTAL}`);
		expect(await sentBy((jira) => jira.ky(request))).toEqual(['opt-in']);
		expect(await sentBy((jira) => jira.get('x', { hooks: { beforeRequest: [() => request] } }))).toEqual(['opt-in']);
		expect(request.headers.has('x-experimentalapi')).toBe(false);
	});
});

describe('a header of the caller stays', () => {
	const headers = { 'X-ExperimentalApi': 'own' };
	it.each<[string, (client: LooseClient) => PromiseLike<unknown>]>([
		['of the client', (jira) => jira.extend({ headers }).get(EXPERIMENTAL)],
		['of the call', (jira) => jira.get(EXPERIMENTAL, { headers })],
		[
			'of a hook',
			(jira) =>
				jira.get(EXPERIMENTAL, {
					hooks: { beforeRequest: [({ request }) => request.headers.set('x-experimentalapi', 'own')] },
				}),
		],
		['of a call that is not experimental', (jira) => jira.get('rest/api/3/myself', { headers })],
	])('%s', async (_, call) => {
		expect(await sentBy(call)).toEqual(['own']);
	});
});

describe('the option', () => {
	it('is off unless given', async () => {
		const network = wire();
		await createClient(tenant, { now, fetch: network.fetch }).get(EXPERIMENTAL);
		await createClient(tenant, { now, fetch: network.fetch, logger: console }).get(EXPERIMENTAL);
		expect(headersOf(network)).toEqual([null, null]);
	});

	it('is kept by `extend`, which may also be where it is given', async () => {
		const network = wire();
		const plain = createClient(tenant, { now, fetch: network.fetch });
		await plain.extend(optIn).extend({ timeout: 5000 }).get(EXPERIMENTAL);
		await plain.get(EXPERIMENTAL);
		expect(headersOf(network)).toEqual(['opt-in', null]);
	});

	it('is kept by `asUser`', async () => {
		const headers: (string | null)[] = [];
		const { fetch } = network((request) => {
			headers.push(request.headers.get('x-experimentalapi'));
			return Response.json({});
		});
		const jira = createClient(jiraTenant({ oauthClientId: 'client-1' }), { ...optIn, fetch });
		await jira.asUser('ann').get(EXPERIMENTAL);
		expect(headers).toEqual(['opt-in']);
	});

	it('works for a tenant of Confluence', async () => {
		expect(await sentBy((client) => client.get('rest/api/space/KEY/label'), confluenceTenant())).toEqual(['opt-in']);
	});
});
