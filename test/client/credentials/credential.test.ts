import { describe, expect, it, vi } from 'vitest';
import {
	anonymous,
	asUser,
	basic,
	bearer,
	clientCredentials,
	connectJwt,
	createClient,
	gatewayUrl,
	oauth2,
	type Credential,
	type TenantInfo,
	type TenantClient,
} from '../../../src/index.ts';
import { jiraTenant, now, NOW_SECONDS, SECRET_MARK } from '../../support/tenants.ts';
import { claimsOf, failureOf, retryAtOnce, wire } from '../helpers.ts';

const baseUrl = 'https://example.atlassian.net';
const tenant = jiraTenant({ oauthClientId: 'client-1' });
const ME = 'rest/api/3/myself';

async function authorizationOf(credential: Credential): Promise<string | null> {
	const { fetch, sent } = wire();
	await createClient({ baseUrl, credential }, { fetch, headers: { authorization: 'Basic own' } }).get(ME);
	return sent[0]!.headers.get('authorization');
}

describe('what is sent as Authorization', () => {
	it.each<[string, Credential, string | null]>([
		['basic', basic({ email: 'ann@example.com', apiToken: 'x' }), 'Basic YW5uQGV4YW1wbGUuY29tOng='],
		['basic, in UTF-8', basic({ email: 'ä@example.com', apiToken: 'é' }), 'Basic w6RAZXhhbXBsZS5jb206w6k='],
		['bearer', bearer('abc'), 'Bearer abc'],
		['bearer, of a function', bearer(async () => 'abc'), 'Bearer abc'],
		['anonymous', anonymous(), null],
		['a function of the user', ({ method, url }) => `Own ${method} ${new URL(url).pathname}`, `Own GET /${ME}`],
	])('is that of %s, and not what the caller put there', async (_, credential, expected) => {
		expect(await authorizationOf(credential)).toBe(expected);
	});

	it('is the JWT of connectJwt, at the address of the tenant', async () => {
		const { fetch, sent } = wire();
		await createClient({ credential: connectJwt(tenant) }, { fetch, now }).get(ME);
		expect(await claimsOf(sent[0]!, tenant)).toHaveProperty('qsh');
	});

	it('is asked for every attempt', async () => {
		let asked = 0;
		const { fetch, sent } = wire(new Response(null, { status: 503 }), Response.json(1));
		const credential = bearer(() => `abc-${(asked += 1)}`);
		await createClient({ baseUrl, credential }, { fetch, retry: retryAtOnce }).get(ME);
		expect(sent.map(({ headers }) => headers.get('authorization'))).toEqual(['Bearer abc-1', 'Bearer abc-2']);
	});

	it('goes through the gateway like through any base', async () => {
		const { fetch, sent } = wire();
		await createClient({ baseUrl: gatewayUrl('confluence', 'c-1'), credential: bearer('abc') }, { fetch }).get(
			'wiki/api/v2/pages',
		);
		expect(sent[0]!.url).toBe('https://api.atlassian.com/ex/confluence/c-1/wiki/api/v2/pages');
	});
});

describe('a credential stays at its address', () => {
	it.each<[string, Credential, boolean]>([
		['a JWT, which is good for one URL', connectJwt(jiraTenant({ baseUrl: `${baseUrl}/jira` })), true],
		['basic', basic({ email: 'a', apiToken: SECRET_MARK }), false],
		['bearer', bearer(SECRET_MARK), false],
		['a function of the user', () => `Own ${SECRET_MARK}`, false],
	])('on a redirect out of the base path: %s', async (_, credential, goesAlong) => {
		const { fetch, sent } = wire(
			new Response(null, { status: 302, headers: { location: '/other' } }),
			Response.json(1),
		);
		await createClient({ baseUrl: `${baseUrl}/jira`, credential }, { fetch, now }).get(ME);
		expect(sent.map(({ headers }) => headers.has('authorization'))).toEqual([true, goesAlong]);
	});

	it('on a redirect to another origin, also when that asks for one with a 401', async () => {
		const elsewhere = new Response(null, { status: 302, headers: { location: 'https://media.example/a' } });
		const { fetch, sent } = wire(elsewhere, new Response(null, { status: 401 }));
		let asked = 0;
		const credential = bearer(() => `${SECRET_MARK}-${(asked += 1)}`);
		await failureOf(createClient({ baseUrl, credential }, { fetch }).get(ME));
		expect(sent.map(({ headers }) => headers.has('authorization'))).toEqual([true, false]);
		expect(asked).toBe(1);
	});

	it.each([
		['connectJwt', connectJwt(tenant)],
		['asUser', asUser(tenant, 'ann')],
		['oauth2', oauth2({ clientId: 'a', clientSecret: 'b', refreshToken: 'c', onRefresh: () => {}, cloudId: 'd' })],
		['clientCredentials', clientCredentials({ clientId: 'a', clientSecret: 'b', cloudId: 'd' })],
	])('%s refuses a client on another origin', (_, credential) => {
		expect(() => createClient({ baseUrl: 'https://else.example', credential })).toThrow(/The credential is for https/);
	});
});

describe('a 401', () => {
	const unauthorized = (): Response => new Response(null, { status: 401 });

	it.each<[string, (n: number) => string, number]>([
		['is tried once more with another value', (n) => `abc-${n}`, 2],
		['is the end when the value is the same', () => 'abc', 1],
	])('%s', async (_, token, calls) => {
		let asked = 0;
		const { fetch, sent } = wire(unauthorized);
		const credential = bearer(() => token((asked += 1)));
		const error = await failureOf(createClient({ baseUrl, credential }, { fetch }).get(ME));
		expect(error).toMatchObject({ status: 401 });
		expect(sent).toHaveLength(calls);
	});

	it('sends the body again', async () => {
		let asked = 0;
		const { fetch, sent } = wire(unauthorized, Response.json(1));
		const credential = bearer(() => `abc-${(asked += 1)}`);
		await createClient({ baseUrl, credential }, { fetch }).post('rest/api/3/issue', { json: { fields: { a: 1 } } });
		expect(await Promise.all(sent.map((request) => request.text()))).toEqual(Array(2).fill('{"fields":{"a":1}}'));
	});

	it('does not send a stream again', async () => {
		let asked = 0;
		const { fetch, sent } = wire(unauthorized, Response.json(1));
		const credential = bearer(() => `abc-${(asked += 1)}`);
		const body = new Blob(['once']).stream();
		const error = await failureOf(createClient({ baseUrl, credential }, { fetch }).ky.post('rest/x', { body }));
		expect(error).toMatchObject({ status: 401 });
		expect(sent).toHaveLength(1);
	});
});

describe('the clock of connectJwt', () => {
	const dated = (seconds: number): Response =>
		new Response(null, { status: 401, headers: { date: new Date(seconds * 1000).toUTCString() } });

	it.each([-3600, -61, 61, 3600])('that is %i seconds off is corrected, for what follows too', async (offset) => {
		const { fetch, sent } = wire(dated(NOW_SECONDS + offset), Response.json(1));
		const client = createClient(tenant, { fetch, now });
		await client.get(ME);
		await client.get(ME);
		const [first, ...others] = await Promise.all(
			sent.map((request, index) => claimsOf(request, tenant, NOW_SECONDS + (index === 0 ? 0 : offset))),
		);
		expect(first?.iat).toBe(NOW_SECONDS);
		expect(others.map(({ iat }) => iat)).toEqual([NOW_SECONDS + offset, NOW_SECONDS + offset]);
	});

	it.each<[string, Response]>([
		['within a minute', dated(NOW_SECONDS + 59)],
		['not told', new Response(null, { status: 401 })],
		['nonsense', new Response(null, { status: 401, headers: { date: 'soon' } })],
	])('is left alone when the other one is %s', async (_, answer) => {
		const { fetch, sent } = wire(answer);
		expect(await failureOf(createClient(tenant, { fetch, now }).get(ME))).toMatchObject({ status: 401 });
		expect(sent).toHaveLength(1);
	});

	it('is left alone when it is right, also when another token could be made by now', async () => {
		let time = NOW_SECONDS * 1000;
		const { fetch, sent } = wire(dated(NOW_SECONDS + 59));
		const client = createClient(tenant, { fetch, now: () => (time += 1000) });
		expect(await failureOf(client.get(ME))).toMatchObject({ status: 401 });
		expect(sent).toHaveLength(1);
	});

	it('is corrected for all calls that were sent before it was', async () => {
		const ahead = NOW_SECONDS + 3600;
		const { fetch, sent } = wire(dated(ahead), dated(ahead), dated(ahead), Response.json(1));
		const client = createClient(tenant, { fetch, now });
		await Promise.all([client.get(ME), client.get(ME), client.get(ME)]);
		expect(sent).toHaveLength(6);
		await Promise.all(sent.slice(3).map((request) => claimsOf(request, tenant, ahead)));
	});

	it('is left alone again when the other one is right again', async () => {
		const { fetch, sent } = wire(
			dated(NOW_SECONDS + 3600),
			() => Response.json(1),
			dated(NOW_SECONDS),
			() => Response.json(1),
		);
		const client = createClient(tenant, { fetch, now });
		for (const _ of [1, 2, 3]) await client.get(ME);
		expect(sent).toHaveLength(5);
		for (const request of sent.slice(3)) await claimsOf(request, tenant, NOW_SECONDS);
	});

	it.each(['Thu, 01 Jan 1970 00:00:00 GMT', 'Fri, 31 Dec 9999 23:59:59 GMT'])(
		'is not put wrong for good by a `Date` that is (%s)',
		async (date) => {
			const refuse = new Response(null, { status: 401, headers: { date } });
			const { fetch, sent } = wire(refuse, refuse, refuse, () => Response.json(1));
			const client = createClient(tenant, { fetch, now });
			expect(await failureOf(client.get(ME))).toMatchObject({ status: 401 });
			await client.get(ME);
			await client.get(ME);
			expect(sent).toHaveLength(5);
			for (const request of sent.slice(3)) await claimsOf(request, tenant, NOW_SECONDS);
		},
	);

	it.each(['Thu, 01 Jan 1970 00:00:00 GMT', 'Thu, 31 Dec 2099 23:59:59 GMT'])(
		'is corrected by an hour at most, so that a forged `Date` (%s) makes no token for years',
		async (date) => {
			const refuse = new Response(null, { status: 401, headers: { date } });
			const { fetch, sent } = wire(refuse, () => Response.json(1));
			await createClient(tenant, { fetch, now }).get(ME);
			const { iat } = await claimsOf(sent[1]!, tenant, NOW_SECONDS + (date.includes('1970') ? -3600 : 3600));
			expect(Math.abs(iat! - NOW_SECONDS)).toBe(3600);
		},
	);

	it('is corrected after the body of the 401 was cancelled, so that its connection is free', async () => {
		const cancel = vi.fn<() => void>();
		const headers = { date: new Date((NOW_SECONDS + 600) * 1000).toUTCString() };
		const responses = [new Response(new ReadableStream({ cancel }), { status: 401, headers }), Response.json(1)];
		await createClient(tenant, { fetch: async () => responses.shift()!, now }).get(ME);
		expect(cancel).toHaveBeenCalledOnce();
	});

	it('is corrected once for a call', async () => {
		const { fetch, sent } = wire(dated(NOW_SECONDS + 600), dated(NOW_SECONDS + 6000));
		expect(await failureOf(createClient(tenant, { fetch, now }).get(ME))).toMatchObject({ status: 401 });
		expect(sent).toHaveLength(2);
	});
});

describe('white space around a credential', () => {
	it('is dropped, as at the end of a file', async () => {
		const context = {} as never;
		const request = new Request('https://x.example');
		const trimmed = basic({ email: 'ann@example.com', apiToken: 'token' })(request, context);
		expect(basic({ email: ' ann@example.com', apiToken: 'token\n' })(request, context)).toBe(trimmed);
		expect(await bearer('pat\r\n')(request, context)).toBe('Bearer pat');
		expect(await bearer(() => 'pat\n')(request, context)).toBe('Bearer pat');
	});

	it('is refused inside of it, as is a name that is spelled wrong', () => {
		expect(() => basic({ email: 'ann@example.com', apiToken: 'to\nken' })).toThrow(/`apiToken`.*control character/);
		expect(() => basic({ email: 'ann@example.com', apitoken: 'token' } as never)).toThrow(/did you mean `apiToken`/);
	});
});

describe('refused at construction', () => {
	const { oauthClientId: _, ...plain } = tenant;
	it.each<[string, () => unknown, RegExp]>([
		['a basic without e-mail', () => basic({ email: '', apiToken: 'x' }), /`email` of `basic`/],
		['a basic without token', () => basic({ email: 'a', apiToken: '' }), /`apiToken` of `basic`/],
		['a basic with a colon', () => basic({ email: 'a:b', apiToken: 'x' }), /colon/],
		['an empty bearer', () => bearer(''), /`bearer`/],
		['a user without the scope', () => asUser(plain, 'ann'), /ACT_AS_USER/],
		['no user', () => asUser(tenant, ''), /account id/],
		['a tenant that was printed', () => createClient({ ...tenant, sharedSecret: '[hidden]' }), /\[hidden\]/],
		['a printed tenant for a user', () => asUser({ ...tenant, sharedSecret: '[hidden]' }, 'ann'), /\[hidden\]/],
		[
			'tokens of Forge that were printed',
			() => createClient({ apiBaseUrl: baseUrl, tokens: { system: '[hidden]', user: undefined } }),
			/\[hidden\]/,
		],
		['no user of jira.asUser', () => createClient(tenant).asUser(''), /account id/],
		['jira.asUser without the scope', () => createClient(plain).asUser('ann'), /ACT_AS_USER/],
		[
			'jira.asUser without a tenant',
			() => (createClient({ baseUrl, credential: anonymous() }) as TenantClient).asUser('a'),
			/Connect/,
		],
		['a client without address', () => createClient({ credential: anonymous() }), /`baseUrl` is missing/],
		['an address that is none', () => createClient({ baseUrl: 'ftp://x', credential: anonymous() }), /http\(s\)/],
		['nothing at all', () => createClient(undefined as unknown as TenantInfo), /no clientKey/],
		[
			'no credential',
			() => createClient({ baseUrl, credential: undefined as unknown as Credential }),
			/`credential` is missing.*basic/,
		],
		[
			'a URL alone',
			() => createClient('https://you.atlassian.net' as unknown as TenantInfo),
			/has no credential: createClient\(\{/,
		],
		['a product that is none', () => gatewayUrl('bitbucket' as 'jira', 'c'), /product/],
		['a cloud id that is none', () => gatewayUrl('jira', '../x'), /cloud id/],
		[
			'oauth2 without onRefresh',
			() => oauth2({ clientId: 'a', clientSecret: 'b', refreshToken: 'c' } as never),
			/`onRefresh`/,
		],
		[
			'oauth2 without client',
			() => oauth2({ clientId: '', clientSecret: 'b', refreshToken: 'c', onRefresh() {} }),
			/`clientId`/,
		],
		['no client secret', () => clientCredentials({ clientId: 'a', clientSecret: '' }), /`clientSecret`/],
	])('%s', (_, make, message) => {
		expect(make).toThrow(TypeError);
		expect(make).toThrow(message);
	});
});

it.each([`a\r\nx: ${SECRET_MARK}`, '', 'ü', 1])(
	'a value that no header takes (%j) is refused, and not shown',
	async (value) => {
		const { fetch, sent } = wire();
		// What plain JavaScript may give.
		const credential = (() => value) as Credential;
		expect(await failureOf(createClient({ baseUrl, credential }, { fetch }).get(ME))).toMatchObject({
			code: 'ERR_CREDENTIAL',
		});
		expect(sent).toEqual([]);
	},
);

it('a credential may be a promise of any library', async () => {
	const { fetch, sent } = wire();
	// oxlint-disable-next-line unicorn/no-thenable -- as a promise library makes it
	const later: PromiseLike<string> = { then: (resolve) => Promise.resolve('Bearer later').then(resolve) };
	// The type asks for a promise of the language.
	const credential = (() => later) as unknown as Credential;
	await createClient({ baseUrl, credential }, { fetch }).get(ME);
	expect(sent[0]?.headers.get('authorization')).toBe('Bearer later');
});

it('an empty token of a function is refused', async () => {
	const client = createClient({ baseUrl, credential: bearer(() => '') }, { fetch: wire().fetch });
	expect(await failureOf(client.get(ME))).toBeInstanceOf(TypeError);
});
