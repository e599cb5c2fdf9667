import { afterEach, describe, expect, it, vi } from 'vitest';
import { createClient, type Credential } from '../../src/index.ts';
import { jiraTenant, now } from '../support/tenants.ts';
import { claimsOf, failureOf, retryAtOnce } from './helpers.ts';
import { createLooseClient } from './loose-client.ts';
import { redirecting, startServer } from './servers.ts';

// Elsewhere tests bring their own `fetch`. The runtime's own is given no copy of the request, but what to change in it.
describe('with the fetch of the runtime', () => {
	it('every attempt is signed, and the request that ky shows to hooks never is', async () => {
		await using site = await startServer((_, response) => {
			response.writeHead(site.received.length < 2 ? 503 : 200).end('{}');
		});
		const tenant = jiraTenant({ baseUrl: site.origin });
		const seen: (string | null)[] = [];
		const look = ({ request }: { request: Request }): void => void seen.push(request.headers.get('authorization'));
		const hooks = { beforeRequest: [look], beforeRetry: [look], afterResponse: [look] };
		await createLooseClient(tenant, { now, hooks, retry: retryAtOnce }).get('rest/x?a=%7E');
		expect(site.received).toHaveLength(2);
		for (const request of site.received) await claimsOf(request, tenant);
		expect(seen).toEqual([null, null, null, null]);
	});

	it('an error holds no token, nor does the request in it', async () => {
		await using site = await startServer((_, response) => response.writeHead(500).end());
		const client = createLooseClient(jiraTenant({ baseUrl: site.origin }), { now, retry: 0 });
		const error = (await failureOf(client.get('rest/x'))) as Error & { request: Request };
		expect([...error.request.headers.keys()]).not.toContain('authorization');
		expect(site.received[0]!.headers.get('authorization')).toMatch(/^JWT /);
	});

	it('headers of the caller go along, and his Authorization is replaced', async () => {
		await using site = await startServer((_, response) => response.end('{}'));
		const tenant = jiraTenant({ baseUrl: site.origin });
		const headers = { 'x-own': '1', cookie: 'c=1', authorization: 'Basic own' };
		await createLooseClient(tenant, { now, headers }).get('rest/x');
		await claimsOf(site.received[0]!, tenant);
		expect(Object.fromEntries(site.received[0]!.headers)).toMatchObject({ 'x-own': '1', cookie: 'c=1' });
	});

	it('a Request that a hook gives is sent, and stays as it was', async () => {
		await using site = await startServer((_, response) => response.end('{}'));
		const tenant = jiraTenant({ baseUrl: site.origin });
		const given = [{ cookie: 'c=1', authorization: 'Basic own' }, { 'x-own': '1' }].map(
			(headers) => new Request(`${site.origin}/rest/y`, { headers }),
		);
		for (const request of given) {
			const before = [...request.headers];
			await createLooseClient(tenant, { now, hooks: { beforeRequest: [() => request] } }).get('rest/x');
			expect([...request.headers]).toEqual(before);
		}
		for (const request of site.received) await claimsOf(request, tenant);
		expect(site.received.map(({ headers }) => headers.get('cookie'))).toEqual(['c=1', null]);
	});

	it('a 401 is asked once more with the other credential, and a redirect after it is followed', async () => {
		await using site = await startServer((received, response) => {
			if (received.headers.get('authorization') === 'Bearer first') response.writeHead(401).end();
			else redirecting({ '/rest/a': [302, '/rest/b'] })(received, response);
		});
		let token = 'first';
		const credential: Credential = (_, { refused }) => {
			if (refused !== undefined) token = 'second';
			return `Bearer ${token}`;
		};
		const client = createClient({ baseUrl: site.origin, credential });
		expect(await client.ky('rest/a').json()).toEqual({ arrived: '/rest/b' });
		expect(site.received.map(({ target, headers }) => `${target} ${headers.get('authorization')}`)).toEqual([
			'/rest/a Bearer first',
			'/rest/a Bearer second',
			'/rest/b Bearer second',
		]);
	});

	it('options that only fetch knows reach it', async () => {
		await using site = await startServer((_, response) => response.end('{}'));
		const gone = {
			dispatch: () => {
				throw new Error('by the dispatcher');
			},
		};
		const client = createLooseClient(jiraTenant({ baseUrl: site.origin }), { now, retry: 0 });
		expect(await failureOf(client.get('rest/x', { dispatcher: gone }))).toMatchObject({
			name: 'NetworkError',
		});
		expect(site.received).toEqual([]);
	});
});

describe('with a mock that stood in place of the fetch of the runtime before the client was loaded', () => {
	afterEach(() => vi.resetModules());

	it('the request that it gets is signed', async () => {
		vi.resetModules();
		const seen: Request[] = [];
		vi.stubGlobal('fetch', async (request: Request) => {
			seen.push(request);
			return new Response('{}');
		});
		const loaded = await import('../../src/index.ts');
		const tenant = jiraTenant();
		await loaded.createClient(tenant, { now }).ky('rest/x');
		expect(await claimsOf(seen[0]!, tenant)).toHaveProperty('qsh');
	});
});
