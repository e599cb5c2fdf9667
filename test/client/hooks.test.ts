import { replaceOption, type BeforeRequestHook, type Hooks } from 'ky';
import { describe, expect, it } from 'vitest';
import { type ClientOptions } from '../../src/index.ts';
import { createLooseClient, type LooseClient } from './loose-client.ts';
import { jiraTenant, now } from '../support/tenants.ts';
import { claimsOf, failureOf, wire } from './helpers.ts';

const tenant = jiraTenant();
const SITE = tenant.baseUrl;

/** The places where a caller can put hooks; each makes one call with them. */
const places: Record<string, (hooks: Hooks, options: ClientOptions) => PromiseLike<unknown>> = {
	'createLooseClient()': (hooks, options) => createLooseClient(tenant, { ...options, hooks }).get('rest/x'),
	'extend()': (hooks, options) => createLooseClient(tenant, options).extend({ hooks }).get('rest/x'),
	'extend() twice': (hooks, options) =>
		createLooseClient(tenant, options).extend({ hooks }).extend({ hooks: {} }).get('rest/x'),
	'the call': (hooks, options) => createLooseClient(tenant, options).get('rest/x', { hooks }),
	'jira.ky.extend()': (hooks, options) => createLooseClient(tenant, options).ky.extend({ hooks }).get('rest/x'),
	'jira.ky()': (hooks, options) => createLooseClient(tenant, options).ky('rest/x', { hooks }),
	'replaceOption at createLooseClient()': (hooks, options) =>
		createLooseClient(tenant, { ...options, hooks: replaceOption(hooks) }).get('rest/x'),
	'replaceOption at extend()': (hooks, options) =>
		createLooseClient(tenant, options)
			.extend({ hooks: replaceOption(hooks) })
			.get('rest/x'),
	'replaceOption at the call': (hooks, options) =>
		createLooseClient(tenant, options).get('rest/x', { hooks: replaceOption(hooks) }),
	'replaceOption at jira.ky.extend()': (hooks, options) =>
		createLooseClient(tenant, options)
			.ky.extend({ hooks: replaceOption(hooks) })
			.get('rest/x'),
	'an init hook': ({ beforeRequest = [] }, options) =>
		createLooseClient(tenant, {
			...options,
			hooks: {
				init: [
					(initial) => {
						initial.hooks = {
							...initial.hooks,
							beforeRequest: [...(initial.hooks?.beforeRequest ?? []), ...beforeRequest],
						};
					},
				],
			},
		}).get('rest/x'),
};

describe.each(Object.entries(places))('a beforeRequest hook given at %s', (_, call) => {
	it('runs, and the request that it returns is signed', async () => {
		const { fetch, sent } = wire();
		const hook: BeforeRequestHook = ({ request }) =>
			new Request(`${SITE}/rest/other?a=~`, { method: 'PUT', headers: request.headers });
		await call({ beforeRequest: [hook] }, { fetch, now });
		expect(sent.map(({ method, url }) => `${method} ${url}`)).toEqual([`PUT ${SITE}/rest/other?a=~`]);
		await claimsOf(sent[0]!, tenant);
	});

	it('cannot replace the signature', async () => {
		const { fetch, sent } = wire();
		await call(
			{ beforeRequest: [({ request }) => request.headers.set('authorization', 'Basic hook')] },
			{ fetch, now },
		);
		expect(await claimsOf(sent[0]!, tenant)).toHaveProperty('qsh');
	});

	it('cannot lead a signed request elsewhere', async () => {
		const { fetch, sent } = wire();
		const promise = call({ beforeRequest: [() => new Request('https://else.example/rest/x')] }, { fetch, now });
		expect(await failureOf(promise)).toMatchObject({ name: 'EncodeError', code: 'ERR_URL_FOREIGN' });
		expect(sent).toEqual([]);
	});
});

describe('hooks', () => {
	const chain =
		(url: string): BeforeRequestHook =>
		({ request }) =>
			new Request(url + new URL(request.url).search, request);

	it('run in their order, each with the request of the one before, and the last request is signed', async () => {
		const { fetch, sent } = wire();
		const client = createLooseClient(tenant, {
			fetch,
			now,
			hooks: { beforeRequest: [chain(`${SITE}/rest/a`)] },
		}).extend({
			hooks: { beforeRequest: [chain(`${SITE}/rest/b`)] },
		});
		await client.get('rest/x?q=1', { hooks: { beforeRequest: [chain(`${SITE}/rest/c`)] } });
		expect(sent.map(({ url }) => url)).toEqual([`${SITE}/rest/c?q=1`]);
		await claimsOf(sent[0]!, tenant);
	});

	it('do not see a token before the request is sent', async () => {
		const { fetch } = wire();
		const seen: unknown[] = [];
		const hook: BeforeRequestHook = ({ request }) => void seen.push(request.headers.get('authorization'));
		await createLooseClient(tenant, { fetch, now, hooks: { beforeRequest: [hook] } }).get('rest/x');
		expect(seen).toEqual([null]);
	});

	it('that answer themselves leave nothing to sign or to send', async () => {
		const { fetch, sent } = wire();
		const hooks: Hooks = { beforeRequest: [() => Response.json({ from: 'cache' })] };
		expect(await createLooseClient(tenant, { fetch, now }).get('rest/x', { hooks }).json()).toEqual({ from: 'cache' });
		expect(sent).toEqual([]);
	});

	it('that fail reject the call with their own error', async () => {
		const { fetch, sent } = wire();
		const broken = new Error('the hook is broken');
		const hooks: Hooks = { beforeRequest: [() => Promise.reject(broken)] };
		expect(await failureOf(createLooseClient(tenant, { fetch, now }).get('rest/x', { hooks }))).toBe(broken);
		expect(sent).toEqual([]);
	});

	it('of one call are not those of the next', async () => {
		const { fetch, sent } = wire();
		const client = createLooseClient(tenant, { fetch, now });
		const hooks: Hooks = { beforeRequest: [({ request }) => request.headers.set('x-hook', '1')] };
		await client.get('rest/x', { hooks });
		await client.get('rest/x');
		expect(sent.map(({ headers }) => headers.get('x-hook'))).toEqual(['1', null]);
		expect(hooks).toEqual({ beforeRequest: [expect.any(Function)] });
	});

	it('see and may change the answer', async () => {
		const { fetch } = wire(Response.json({ a: 1 }));
		const hooks: Hooks = {
			afterResponse: [async ({ response }) => Response.json({ ...(await response.json<object>()), b: 2 })],
		};
		expect(await createLooseClient(tenant, { fetch, now, hooks }).get('rest/x').json()).toEqual({ a: 1, b: 2 });
	});

	it('replaced by replaceOption do not run, and the call is still signed', async () => {
		const { fetch, sent } = wire();
		const client: LooseClient = createLooseClient(tenant, {
			fetch,
			now,
			hooks: { beforeRequest: [({ request }) => request.headers.set('x-old', '1')] },
		});
		await client.extend({ hooks: replaceOption({}) }).get('rest/x');
		expect(sent[0]!.headers.get('x-old')).toBeNull();
		await claimsOf(sent[0]!, tenant);
	});
});
