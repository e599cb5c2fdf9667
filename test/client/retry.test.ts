import { isHTTPError, type Hooks } from 'ky';
import { describe, expect, it, vi } from 'vitest';
import { createClient, type ClientOptions } from '../../src/index.ts';
import { createLooseClient, type LooseClient } from './loose-client.ts';
import { jiraTenant, NOW_SECONDS } from '../support/tenants.ts';
import { claimsOf, failureOf, networkFailure, retryAtOnce, wire, type Wire } from './helpers.ts';

const tenant = jiraTenant();
const SITE = tenant.baseUrl;
const busy = (): Response => new Response('busy', { status: 503 });
const fine = (): Response => Response.json({ fine: true });

/** A client whose clock moves on by a minute with every request that is sent. */
function aging({ fetch, sent }: Wire, options: ClientOptions = {}): LooseClient {
	const now = (): number => (NOW_SECONDS + sent.length * 60) * 1000;
	return createLooseClient(tenant, { fetch, now, retry: retryAtOnce, ...options });
}

async function issuedAt(sent: readonly Request[]): Promise<unknown[]> {
	return Promise.all(
		sent.map(async (request, index) => (await claimsOf(request, tenant, NOW_SECONDS + index * 60)).iat! - NOW_SECONDS),
	);
}

describe('every attempt has a token of its own', () => {
	it('after an answer that is worth another try', async () => {
		const network = wire(busy, busy, fine);
		expect(await aging(network).get('rest/x?a=1').json()).toEqual({ fine: true });
		expect(await issuedAt(network.sent)).toEqual([0, 60, 120]);
	});

	it('after a network that failed', async () => {
		const network = wire(networkFailure(), networkFailure(), fine);
		await aging(network).put('rest/x', { json: { a: 1 } });
		expect(await issuedAt(network.sent)).toEqual([0, 60, 120]);
		expect(await Promise.all(network.sent.map((request) => request.text()))).toEqual(Array(3).fill('{"a":1}'));
	});

	it('after a timeout', async () => {
		const never = (): Promise<Response> => new Promise<Response>(() => {});
		const network = wire(never, fine);
		await aging(network, { timeout: 20, retry: { ...retryAtOnce, retryOnTimeout: true } }).get('rest/x');
		expect(await issuedAt(network.sent)).toEqual([0, 60]);
	});

	it('after a timeout, also where it has to wait for a place, or for a token that is fetched', async () => {
		const never = (): Promise<Response> => new Promise<Response>(() => {});
		const network = wire(() => Response.json({ access_token: 'abc', expires_in: 900 }), never, fine);
		const user = createClient(jiraTenant({ oauthClientId: 'client-1' }), {
			fetch: network.fetch,
			concurrency: 1,
			timeout: 20,
			retry: { ...retryAtOnce, retryOnTimeout: true },
		}).asUser('ann');
		await user.ky.put('rest/x', { json: { locale: 'en' } });
		expect(network.sent.map(({ method }) => method)).toEqual(['POST', 'PUT', 'PUT']);
		expect(await network.sent[2]?.text()).toBe('{"locale":"en"}');
	});

	it('but not when the caller gave up meanwhile', async () => {
		const giveUp = new AbortController();
		const network = wire(() => new Promise<Response>(() => {}), fine);
		const retry = { ...retryAtOnce, retryOnTimeout: true };
		const hooks: Hooks = { beforeRetry: [() => giveUp.abort()] };
		const options = { timeout: 20, retry, hooks, concurrency: 1 };
		const error = await failureOf(aging(network, options).get('rest/x', { signal: giveUp.signal }));
		expect(error).toHaveProperty('name', 'AbortError');
		expect(network.sent).toHaveLength(1);
	});

	it('after ky.retry() of an afterResponse hook', async () => {
		const network = wire(Response.json({ wait: true }), fine);
		const client = aging(network);
		const again: Hooks = {
			afterResponse: [
				async ({ response }) => ((await response.text()).includes('wait') ? client.ky.retry() : undefined),
			],
		};
		expect(await client.post('rest/x', { hooks: again }).json()).toEqual({ fine: true });
		expect(await issuedAt(network.sent)).toEqual([0, 60]);
	});

	it('also on jira.ky and after extend', async () => {
		const network = wire(busy, fine);
		await aging(network).extend({}).ky.extend({}).get('rest/x');
		expect(await issuedAt(network.sent)).toEqual([0, 60]);
	});
});

describe('a further attempt', () => {
	it.each(['DELETE', 'GET'])('has no body where a hook put a %s without one in its place', async (method) => {
		const { fetch, sent } = wire(busy, busy, fine);
		const other = new Request(`${SITE}/rest/other`, { method, headers: { cookie: 'c=1' } });
		const hooks: Hooks = { beforeRetry: [({ retryCount }) => (retryCount === 1 ? other : undefined)] };
		await createLooseClient(tenant, { fetch, retry: retryAtOnce, hooks }).put('rest/x', { body: '1' });
		expect(sent.map((request) => request.method)).toEqual(['PUT', method, method]);
		expect(await Promise.all(sent.map((request) => request.text()))).toEqual(['1', '', '']);
	});

	it('carries one Authorization, and every other header of the first', async () => {
		const network = wire(busy, fine);
		await aging(network).get('rest/x', { headers: { cookie: 'a=1', 'x-own': '2', authorization: 'Basic own' } });
		expect(network.sent.map(({ headers }) => `${headers.get('cookie')} ${headers.get('x-own')}`)).toEqual([
			'a=1 2',
			'a=1 2',
		]);
		expect(await issuedAt(network.sent)).toEqual([0, 60]);
	});

	it('is signed for the request that a beforeRetry hook changed in place', async () => {
		const network = wire(busy, fine);
		const hooks: Hooks = { beforeRetry: [({ request }) => request.headers.set('authorization', 'Basic hook')] };
		await aging(network, { hooks }).get('rest/x');
		expect(await issuedAt(network.sent)).toEqual([0, 60]);
	});

	it('is signed for the Request that a beforeRetry hook returns', async () => {
		const network = wire(busy, fine);
		const hooks: Hooks = { beforeRetry: [() => new Request(`${SITE}/rest/other?b=~`, { method: 'DELETE' })] };
		await aging(network, { hooks }).get('rest/x');
		expect(network.sent[1]).toMatchObject({ method: 'DELETE', url: `${SITE}/rest/other?b=~` });
		expect(await issuedAt(network.sent)).toEqual([0, 60]);
	});

	it('is not made for a Request elsewhere that a beforeRetry hook returns', async () => {
		const network = wire(busy, fine);
		const hooks: Hooks = { beforeRetry: [() => new Request('https://else.example/rest/x')] };
		expect(await failureOf(aging(network, { hooks }).get('rest/x'))).toMatchObject({ code: 'ERR_URL_FOREIGN' });
		expect(network.sent).toHaveLength(1);
	});

	it('is signed for the request that ky.retry({ request }) names', async () => {
		const network = wire(fine, fine);
		const client = aging(network);
		const afterResponse: Hooks['afterResponse'] = [
			({ request, retryCount }) =>
				retryCount === 0 ? client.ky.retry({ request: new Request(`${SITE}/rest/other?b=~`, request) }) : undefined,
		];
		await client.post('rest/x', { hooks: { afterResponse } });
		expect(network.sent[1]).toMatchObject({ method: 'POST', url: `${SITE}/rest/other?b=~` });
		expect(await issuedAt(network.sent)).toEqual([0, 60]);
	});

	it('is not made for a request elsewhere that ky.retry({ request }) names', async () => {
		const network = wire(fine);
		const client = aging(network);
		const afterResponse: Hooks['afterResponse'] = [
			({ request }) => client.ky.retry({ request: new Request('https://else.example/rest/x', request) }),
		];
		expect(await failureOf(client.get('rest/x', { hooks: { afterResponse } }))).toMatchObject({
			code: 'ERR_URL_FOREIGN',
		});
		expect(network.sent).toHaveLength(1);
	});

	it('is not made when a beforeRetry hook answers, stops or fails', async () => {
		const broken = new Error('the hook is broken');
		const network = wire(busy);
		const client = aging(network);
		const retrying = (hook: NonNullable<Hooks['beforeRetry']>[number]): Promise<unknown> =>
			Promise.resolve(client.get('rest/x', { hooks: { beforeRetry: [hook] } }));
		await expect(retrying(() => Response.json(1))).resolves.toBeInstanceOf(Response);
		await expect(retrying(() => client.ky.stop)).resolves.toBeUndefined();
		await expect(retrying(() => Promise.reject(broken))).rejects.toBe(broken);
		expect(network.sent).toHaveLength(3);
	});

	it('runs the beforeRetry hooks in their order, up to the first that answers', async () => {
		const network = wire(busy, fine);
		const seen: string[] = [];
		const hooks: Hooks = {
			beforeRetry: [
				() => void seen.push('a'),
				() => (seen.push('b'), new Request(`${SITE}/rest/b`)),
				() => void seen.push('c'),
			],
		};
		await aging(network, { hooks }).get('rest/x');
		expect(seen).toEqual(['a', 'b']);
	});

	it('is decided by the caller where `shouldRetry` is given', async () => {
		const network = wire(new Response(null, { status: 404 }), fine);
		const shouldRetry = vi.fn<(state: { error: Error }) => boolean>(
			({ error }) => isHTTPError(error) && error.response.status === 404,
		);
		await aging(network, { retry: { ...retryAtOnce, shouldRetry } }).get('rest/x');
		expect(shouldRetry).toHaveBeenCalledTimes(1);
		expect(await issuedAt(network.sent)).toEqual([0, 60]);
	});
});

it('a request without a body that a hook returns has its own clone again, also without retries: it was its own clone', async () => {
	const shared = new Request('https://example.atlassian.net/rest/x');
	const hooks = { beforeRequest: [() => shared] };
	await createLooseClient(jiraTenant(), { fetch: wire().fetch, retry: 0, hooks }).get('rest/x');
	expect(shared.clone()).not.toBe(shared);
	expect(Reflect.get(shared, 'clone')).toBe(Reflect.get(Request.prototype, 'clone'));
});
