import type { Hooks } from 'ky';
import { describe, expect, it } from 'vitest';
import { anonymous, type ClientOptions, type Connection, type TenantInfo } from '../../src/index.ts';
import { forgeInstallationFixture } from '../../src/msw/index.ts';
import { createLooseClient } from './loose-client.ts';
import { VERSION } from '../../src/version.ts';
import { confluenceTenant, jiraTenant, now, NOW_SECONDS } from '../support/tenants.ts';
import { claimsOf, failureOf, wire } from './helpers.ts';

const tenant = jiraTenant();
const OURS = `atlassian-rest-client/${VERSION}`;

describe('a wrong option', () => {
	it.each<[string, unknown, string]>([
		['prefix', 'https://else.example', 'TypeError'],
		['baseUrl', 'https://else.example', 'TypeError'],
		['prefixUrl', 'https://else.example', 'TypeError'],
		['lifetime', 0, 'RangeError'],
		['lifetime', -1, 'RangeError'],
		['lifetime', Number.NaN, 'RangeError'],
		['lifetime', Infinity, 'RangeError'],
		['lifetime', '60', 'RangeError'],
		['lifetime', null, 'RangeError'],
		['now', 1000, 'TypeError'],
		['now', null, 'TypeError'],
		['now', new Date(0), 'TypeError'],
		['userAgent', '', 'TypeError'],
		['userAgent', 'app\r\nx: y', 'TypeError'],
		['userAgent', 'äpp', 'TypeError'],
		['userAgent', 7, 'TypeError'],
		['userAgent', null, 'TypeError'],
		['userAgent', {}, 'TypeError'],
		['experimentalApi', true, 'TypeError'],
		['experimentalApi', 'Opt-In', 'TypeError'],
		['experimentalApi', '', 'TypeError'],
		['experimentalApi', null, 'TypeError'],
		['limiter', {}, 'TypeError'],
		['limiter', { limits: undefined, reset: () => undefined }, 'TypeError'],
		['limiter', null, 'TypeError'],
		['logger', true, 'TypeError'],
		['logger', () => undefined, 'TypeError'],
		['logger', {}, 'TypeError'],
		['logger', { warn: 'x' }, 'TypeError'],
		['logger', null, 'TypeError'],
	])('`%s` as %j is named at construction and at extend', (name, value, type) => {
		const options = { [name]: value };
		const named = expect.objectContaining({ name: type, message: expect.stringContaining(`\`${name}\``) });
		expect(() => createLooseClient(tenant, options)).toThrow(named);
		expect(() => createLooseClient(tenant).extend(options)).toThrow(named);
	});

	it.each([
		[{ retires: 3 }, 'Unknown option `retires`: did you mean `retry`?'],
		[{ usreAgent: 'x' }, 'Unknown option `usreAgent`: did you mean `userAgent`?'],
		[{ maxConcurrent: 3 }, 'Unknown option `maxConcurrent`: did you mean `concurrency`?'],
		[{ site: 3 }, 'Unknown option `site`: did you mean `size`?'],
		[{ x: 3 }, 'Unknown option `x`'],
		[{ retry: { limits: 3 } }, 'Unknown option `limits` of `retry`: did you mean `limit`?'],
		[{ hooks: { beforeReqest: [] } }, 'Unknown option `beforeReqest` of `hooks`: did you mean `beforeRequest`?'],
	])('that nobody knows is named: %j', (options, message) => {
		const error = expect.objectContaining({ name: 'TypeError', message });
		expect(() => createLooseClient(tenant, options as ClientOptions)).toThrow(error);
		expect(() => createLooseClient(tenant).extend(options as ClientOptions)).toThrow(error);
	});

	it('of a call that nobody knows, or that belongs to the client, rejects the call', async () => {
		const { fetch, sent } = wire();
		const jira = createLooseClient(tenant, { fetch });
		expect(await failureOf(jira.get('rest/x', { searchParms: {} } as object))).toHaveProperty(
			'message',
			'Unknown option `searchParms` of a call: did you mean `searchParams`?',
		);
		expect(await failureOf(jira.get('rest/x', { concurrency: 3 } as object))).toHaveProperty(
			'message',
			expect.stringContaining('belongs to `createClient`'),
		);
		expect(sent).toEqual([]);
	});

	it.each([-1, Number.NaN, '1'])('of time is refused: it was a time-out of each call at once: %j', (value) => {
		for (const name of ['timeout', 'totalTimeout']) {
			expect(() => createLooseClient(tenant, { [name]: value })).toThrow(
				new RangeError(`The option \`${name}\` must be a number of milliseconds, or false`),
			);
		}
	});

	describe('in the first argument', () => {
		const connection = { baseUrl: tenant.baseUrl, credential: anonymous() };

		it.each(['timeout', 'retry', 'fetch', 'logger', 'headers', 'dispatcher'])(
			'is refused of a base URL with its credential, and not ignored: %s',
			(name) => {
				expect(() => createLooseClient({ ...connection, [name]: 1 })).toThrow(
					new TypeError(`The option \`${name}\` belongs in the second argument of \`createClient\``),
				);
			},
		);

		it.each([
			['an option that is undefined', { ...connection, timeout: undefined }],
			['names of `fetch` that a record may have', { ...connection, client: 'acme', size: 5, next: null, mode: '' }],
			["a field of the user's own", { ...connection, name: 'you', scopes: [] }],
			['a tenant from a store, which may have a field of any name', { ...tenant, timeout: 1, logger: 'x' }],
			['an installation from a store', { ...forgeInstallationFixture(), retry: 1 }],
		])('is not refused: %s', (_, target) => {
			expect(createLooseClient(target as Connection)).toHaveProperty('get');
		});
	});

	it('that a runtime or a library adds to `fetch` is passed on', async () => {
		const given: unknown[] = [];
		const fetch: typeof globalThis.fetch = async (_, init) => (given.push(init), new Response());
		await createLooseClient(tenant, { fetch, cf: { cacheTtl: 1 }, agent: 'a' } as ClientOptions).get('rest/x');
		expect(given[0]).toMatchObject({ cf: { cacheTtl: 1 }, agent: 'a' });
	});

	it('of ky rejects the call', async () => {
		const { fetch, sent } = wire();
		expect(await failureOf(createLooseClient(tenant, { fetch, retry: -1 }).get('rest/x'))).toBeInstanceOf(TypeError);
		expect(sent).toEqual([]);
	});
});

describe('a tenant', () => {
	it.each(['clientKey', 'sharedSecret', 'baseUrl'])('without its %s is refused', (field) => {
		for (const value of [undefined, null, '', 7]) {
			expect(() => createLooseClient({ ...tenant, [field]: value })).toThrow(
				expect.objectContaining({ name: 'TypeError', message: expect.stringContaining(field) }),
			);
		}
	});

	it('that is none at all is refused', () => {
		expect(() => createLooseClient(undefined as unknown as TenantInfo)).toThrow(/clientKey/);
		expect(() => createLooseClient(null as unknown as TenantInfo)).toThrow(/clientKey/);
	});

	it.each(['example.atlassian.net', 'ftp://example.atlassian.net', '/wiki'])(
		'whose base URL is %s is refused',
		(baseUrl) => {
			expect(() => createLooseClient({ ...tenant, baseUrl })).toThrow(/`baseUrl`/);
		},
	);

	it('without an app key is its own issuer', async () => {
		const { key: _, ...nameless } = tenant;
		const { fetch, sent } = wire();
		await createLooseClient(nameless as TenantInfo, { fetch, now }).get('rest/x');
		expect(await claimsOf(sent[0]!, tenant)).toMatchObject({ iss: tenant.clientKey });
	});

	it('may be changed afterwards: the client stays with what it was given', async () => {
		const changing = confluenceTenant();
		const { fetch, sent } = wire();
		const client = createLooseClient(changing, { fetch, now });
		Object.assign(changing, { key: 'x', clientKey: 'x', sharedSecret: 'x', baseUrl: 'https://else.example' });
		await client.get('rest/x');
		await client.extend({}).get('rest/x');
		for (const request of sent) {
			expect(await claimsOf(request, confluenceTenant())).toMatchObject({ iss: tenant.key });
		}
	});

	it('and the options are never altered', async () => {
		const { fetch } = wire();
		const frozen = Object.freeze(jiraTenant());
		const deep: Hooks = Object.freeze({ beforeRequest: Object.freeze([() => {}]) as unknown as [] });
		const options = Object.freeze({ fetch, now, hooks: deep, headers: Object.freeze({ 'x-a': '1' }), lifetime: 60 });
		const call = Object.freeze({ headers: Object.freeze({ 'x-b': '1' }), searchParams: Object.freeze({ a: 1 }) });
		const client = createLooseClient(frozen, options).extend(options);
		await client.get('rest/x', call);
		await client.ky.extend(Object.freeze({ hooks: deep })).get('rest/x', call);
		expect(Object.keys(frozen)).toEqual(Object.keys(jiraTenant()));
	});
});

describe('User-Agent', () => {
	async function userAgentOf(client: (fetch: typeof globalThis.fetch) => PromiseLike<unknown>): Promise<string | null> {
		const { fetch, sent } = wire();
		await client(fetch);
		return sent[0]!.headers.get('user-agent');
	}

	it('names the package and its version', async () => {
		expect(await userAgentOf((fetch) => createLooseClient(tenant, { fetch }).get('x'))).toBe(OURS);
	});

	it('names the app before it where `userAgent` says so, at construction or later', async () => {
		const options = { userAgent: 'my-app/1.2 (x)' };
		expect(await userAgentOf((fetch) => createLooseClient(tenant, { fetch, ...options }).get('x'))).toBe(
			`my-app/1.2 (x) ${OURS}`,
		);
		expect(await userAgentOf((fetch) => createLooseClient(tenant, { fetch }).extend(options).get('x'))).toBe(
			`my-app/1.2 (x) ${OURS}`,
		);
		expect(
			await userAgentOf((fetch) =>
				createLooseClient(tenant, { fetch, ...options })
					.extend({})
					.ky('x'),
			),
		).toBe(`my-app/1.2 (x) ${OURS}`);
	});

	it('is that of the header where the caller sets it himself', async () => {
		const headers = { 'User-Agent': 'own/1' };
		expect(await userAgentOf((fetch) => createLooseClient(tenant, { fetch, headers }).get('x'))).toBe('own/1');
		expect(await userAgentOf((fetch) => createLooseClient(tenant, { fetch }).get('x', { headers }))).toBe('own/1');
		expect(
			await userAgentOf((fetch) => createLooseClient(tenant, { fetch, headers }).extend({ lifetime: 9 }).get('x')),
		).toBe('own/1');
	});

	it('goes with a request that a hook puts in the place of the first one', async () => {
		const hooks = { beforeRequest: [({ request }: { request: Request }) => new Request(request.url)] };
		expect(await userAgentOf((fetch) => createLooseClient(tenant, { fetch }).get('x', { hooks }))).toBe(OURS);
	});
});

describe('extend', () => {
	it('changes what it names and keeps the rest, and leaves the first client alone', async () => {
		const { fetch, sent } = wire();
		const first = createLooseClient(tenant, { fetch, now, lifetime: 60, headers: { 'x-a': '1', 'x-b': '1' } });
		const second = first.extend({ lifetime: 90, headers: { 'x-b': '2' } });
		await second.get('rest/x');
		await first.get('rest/x');
		expect(sent.map(({ headers }) => [headers.get('x-a'), headers.get('x-b')])).toEqual([
			['1', '2'],
			['1', '1'],
		]);
		expect((await claimsOf(sent[0]!, tenant)).exp).toBe(NOW_SECONDS + 90);
		expect((await claimsOf(sent[1]!, tenant)).exp).toBe(NOW_SECONDS + 60);
	});

	it('keeps the clock, the lifetime and the transport when it names none', async () => {
		const { fetch, sent } = wire();
		await createLooseClient(tenant, { fetch, now, lifetime: 60 }).extend({ timeout: 5000 }).get('rest/x');
		expect(await claimsOf(sent[0]!, tenant)).toMatchObject({ iat: NOW_SECONDS, exp: NOW_SECONDS + 60 });
	});

	it('adds parameters to the query, which are signed', async () => {
		const { fetch, sent } = wire();
		const client = createLooseClient(tenant, { fetch, now, searchParams: { a: '1' } }).extend({
			searchParams: { b: '~' },
		});
		await client.get('rest/x?z=0', { searchParams: { c: '3' } });
		expect(new URL(sent[0]!.url).search).toBe('?z=0&a=1&b=%7E&c=3');
		await claimsOf(sent[0]!, tenant);
	});
});

it('an option that is undefined is left out, in a client, an extension of it and a call', async () => {
	const { fetch, sent } = wire();
	const left = { userAgent: undefined, timeout: undefined, retry: undefined, headers: undefined, signal: undefined };
	const client = createLooseClient(tenant, { fetch, now, userAgent: 'app/1', headers: { 'x-of': 'client' } });
	const extended = client.extend({ ...left, fetch: undefined, hooks: undefined });
	await extended.get('rest/api/3/myself', { ...left, fetch: undefined, hooks: undefined, json: undefined });
	expect(sent[0]?.headers.get('user-agent')).toBe(`app/1 ${OURS}`);
	expect(sent[0]?.headers.get('x-of')).toBe('client');
});
