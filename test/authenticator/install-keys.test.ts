import { exportSPKI, generateKeyPair } from 'jose';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Authenticator, type AuthenticatorOptions } from '../../src/index.ts';
import { BASE_URL, installRequest, keyServer, KID, PEM, stranger } from '../support/installs.ts';
import { refusal } from '../support/refusal.ts';
import { now } from '../support/tenants.ts';

const weakPem = await exportSPKI(
	(
		await crypto.subtle.generateKey(
			{ name: 'RSASSA-PKCS1-v1_5', modulusLength: 1024, publicExponent: new Uint8Array([1, 0, 1]), hash: 'SHA-256' },
			true,
			['sign', 'verify'],
		)
	).publicKey,
);
const ellipticPem = await exportSPKI((await generateKeyPair('ES256')).publicKey);

type FetchKeys = NonNullable<AuthenticatorOptions['fetch']>;

function appWith(options: Partial<AuthenticatorOptions>): Authenticator {
	return new Authenticator({ tenants: new Map(), now, baseUrl: BASE_URL, ...options });
}

async function install(app: Authenticator, kid = KID): Promise<unknown> {
	return app.authenticateInstall(await installRequest({ header: { kid } }));
}

afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllEnvs();
});

describe('the public keys of installs', () => {
	it("are asked of Atlassian's server by their name, without following redirects", async () => {
		const fetch = vi.fn<FetchKeys>(keyServer().fetch);
		await install(appWith({ fetch }));
		const url = `https://connect-install-keys.atlassian.com/${KID}`;
		expect(fetch).toHaveBeenCalledExactlyOnceWith(url, expect.objectContaining({ redirect: 'manual' }));
	});

	it('come over the global fetch unless another is given', async () => {
		const fetch = vi.fn<FetchKeys>(async () => new Response(PEM));
		vi.stubGlobal('fetch', fetch);
		await install(appWith({}));
		expect(fetch).toHaveBeenCalledOnce();
	});

	it.each(['production', 'Production '])(
		'are not asked of a server on this machine with a NODE_ENV of %j: anybody on it could take the port',
		(value) => {
			vi.stubEnv('NODE_ENV', value);
			const error = "The option `installKeys` names a local site, and NODE_ENV is 'production'";
			expect(() => appWith({ installKeys: 'http://127.0.0.1:3001/keys' })).toThrow(new TypeError(error));
			expect(() => appWith({ installKeys: ['https://one.example', 'http://localhost:3001'] })).toThrow(error);
			vi.stubEnv('NODE_ENV', 'development');
			expect(() => appWith({ installKeys: 'http://127.0.0.1:3001/keys' })).not.toThrow();
		},
	);

	it('are asked of the servers that are set, in turn', async () => {
		const { fetch, asked } = keyServer((url) => new Response(PEM, { status: url.includes('gov') ? 200 : 404 }));
		await install(appWith({ fetch, installKeys: ['https://one.example/', new URL('https://gov.example/keys')] }));
		expect(asked).toEqual([`https://one.example/${KID}`, `https://gov.example/keys/${KID}`]);
	});

	it('are asked of the next server when the one before is down', async () => {
		const { fetch, asked } = keyServer((url) => new Response(PEM, { status: url.includes('gov') ? 200 : 500 }));
		await install(appWith({ fetch, installKeys: ['https://one.example', 'https://gov.example'] }));
		expect(asked).toHaveLength(2);
	});

	it('are asked for five seconds of the other servers first when one cannot be reached', async () => {
		let time = now();
		const { fetch, asked } = keyServer(async (url) => {
			if (url.includes('one')) throw new TypeError('fetch failed');
			return new Response(PEM);
		});
		const installKeys = ['https://one.example', 'https://gov.example'];
		const app = appWith({ fetch, installKeys, now: () => time, clockTolerance: 300 });
		const hostsAskedFor = async (kid: string): Promise<string[]> => {
			await install(app, kid);
			return asked.splice(0).map((url) => new URL(url).host);
		};
		expect(await hostsAskedFor('a')).toEqual(['one.example', 'gov.example']);
		time += 4999;
		expect(await hostsAskedFor('b')).toEqual(['gov.example']);
		time += 1;
		expect(await hostsAskedFor('c')).toEqual(['one.example', 'gov.example']);
	});

	it.each([
		['fails', () => new Response(null, { status: 503 })],
		['breaks off', () => new Response(new ReadableStream({ pull: () => Promise.reject(new TypeError('terminated')) }))],
	])('are asked in the same order of a server that responds to a name, though it %s', async (_, respond) => {
		const { fetch, asked } = keyServer((url) => (url.includes('one') ? respond() : new Response(PEM)));
		const app = appWith({ fetch, installKeys: ['https://one.example', 'https://gov.example'] });
		await install(app, 'a');
		await install(app, 'b');
		expect(asked.map((url) => new URL(url).host)).toEqual(['one.example', 'gov.example', 'one.example', 'gov.example']);
	});

	it('are asked for of a server that cannot be reached when no other has them', async () => {
		let isReachable = false;
		const { fetch } = keyServer(async (url) => {
			if (url.includes('gov')) return new Response(null, { status: 404 });
			if (isReachable) return new Response(PEM);
			throw new TypeError('fetch failed');
		});
		const app = appWith({ fetch, installKeys: ['https://one.example', 'https://gov.example'] });
		await expect(install(app)).rejects.toThrow(refusal('ERR_KEY_UNAVAILABLE'));
		isReachable = true;
		await expect(install(app)).resolves.toBeDefined();
	});

	it('are not known to be missing while a server is down', async () => {
		const { fetch } = keyServer((url) => new Response(null, { status: url.includes('gov') ? 404 : 500 }));
		const app = appWith({ fetch, installKeys: ['https://one.example', 'https://gov.example'] });
		await expect(install(app)).rejects.toThrow(refusal('ERR_KEY_UNAVAILABLE'));
	});

	it('do not verify a token that expires while they are fetched', async () => {
		let time = now();
		const { fetch } = keyServer(() => ((time += 1_000_000), new Response(PEM)));
		await expect(install(appWith({ fetch, now: () => time }))).rejects.toThrow(refusal('ERR_TOKEN_EXPIRED'));
	});

	it('may have names of several segments', async () => {
		const { fetch, asked } = keyServer(() => new Response(PEM));
		await install(appWith({ fetch }), 'micros/install.v1/key-1');
		expect(asked).toEqual(['https://connect-install-keys.atlassian.com/micros/install.v1/key-1']);
	});

	it('are fetched once for all who ask at the same time', async () => {
		const { fetch, asked } = keyServer();
		const app = appWith({ fetch });
		await Promise.all([install(app), install(app), install(app)]);
		expect(asked).toHaveLength(1);
	});

	it('are good while the server is away, and longer than an hour', async () => {
		let time = now();
		const { fetch, asked } = keyServer(() =>
			asked.length > 1 ? Promise.reject(new Error('away')) : new Response(PEM),
		);
		const app = appWith({ fetch, now: () => time });
		await install(app);
		time += 30 * 24 * 3_600_000;
		const seconds = time / 1000;
		const later = await installRequest({ claims: { iat: seconds, exp: seconds + 60 } });
		await expect(app.authenticateInstall(later)).resolves.toBeDefined();
		expect(asked).toHaveLength(1);
	});

	it('count for a minute only until a token was signed with them', async () => {
		let time = now();
		const { fetch, asked } = keyServer();
		const app = appWith({ fetch, now: () => time, clockTolerance: 300 });
		const forged = async (): Promise<unknown> =>
			app.authenticateInstall(await installRequest({ key: stranger.privateKey }));
		await expect(forged()).rejects.toThrow(refusal('ERR_SIGNATURE'));
		time += 59_999;
		await expect(forged()).rejects.toThrow(refusal('ERR_SIGNATURE'));
		expect(asked).toHaveLength(1);
		time += 1;
		await expect(forged()).rejects.toThrow(refusal('ERR_SIGNATURE'));
		expect(asked).toHaveLength(2);
	});

	it('that verified a token are not pushed out by a stranger who names other real keys', async () => {
		const { fetch, asked } = keyServer(() => new Response(PEM));
		const app = appWith({ fetch });
		await install(app);
		for (let index = 0; index <= 100; index += 1) {
			const request = await installRequest({ header: { kid: `key-${index}` }, key: stranger.privateKey });
			await expect(app.authenticateInstall(request)).rejects.toThrow(refusal('ERR_SIGNATURE'));
		}
		asked.length = 0;
		await install(app);
		expect(asked).toEqual([]);
	});

	it('are kept by their name: another is asked for', async () => {
		const { fetch, asked } = keyServer(() => new Response(PEM));
		const app = appWith({ fetch });
		await install(app, 'one');
		await install(app, 'two');
		expect(asked).toHaveLength(2);
	});

	it('are kept up to a hundred, those used last', async () => {
		let time = now();
		const { fetch, asked } = keyServer(() => new Response(PEM));
		const app = appWith({ fetch, now: () => time, clockTolerance: 300 });
		for (let index = 0; index < 100; index += 1) await install(app, `key-${index}`);
		await install(app, 'key-0');
		await install(app, 'key-100');
		// Longer than a key without a token is kept.
		time += 60_000;
		await install(app, 'key-0');
		expect(asked).toHaveLength(101);
		await install(app, 'key-1');
		expect(asked).toHaveLength(102);
	});

	it.each([403, 404, 410])('that are unknown (%i) are asked for again only after a minute', async (status) => {
		let time = now();
		const { fetch, asked } = keyServer(() => new Response(PEM, { status }));
		const app = appWith({ fetch, now: () => time });
		await expect(install(app)).rejects.toThrow(refusal('ERR_KEY'));
		time += 59_999;
		await expect(install(app)).rejects.toThrow(refusal('ERR_KEY'));
		expect(asked).toHaveLength(1);
		time += 1;
		await expect(install(app)).rejects.toThrow(refusal('ERR_KEY'));
		expect(asked).toHaveLength(2);
	});

	it('may be asked for again at once after the server failed', async () => {
		let status = 500;
		const { fetch } = keyServer(() => new Response(PEM, { status }));
		const app = appWith({ fetch });
		await expect(install(app)).rejects.toThrow(refusal('ERR_KEY_UNAVAILABLE'));
		status = 200;
		await expect(install(app)).resolves.toBeDefined();
	});
});

describe('no key is', () => {
	it.each([
		['a redirect', () => new Response(PEM, { status: 302, headers: { location: 'https://evil.example' } })],
		['an empty success', () => new Response(null, { status: 204 })],
		['another success', () => new Response(PEM, { status: 203 })],
		['a page', () => new Response('<html>', { headers: { 'content-type': 'text/html' } })],
		['a key that calls itself a page', () => new Response(PEM, { headers: { 'content-type': 'text/html' } })],
		['a page without a type', () => new Response('<html>')],
		['an empty text', () => new Response('')],
		['an empty response', () => new Response(null)],
		['text around a key', () => new Response(`${PEM}and more`)],
		['two keys', () => new Response(`${PEM}\n${PEM}`)],
		['a broken key', () => new Response(PEM.replace('MII', 'AAA'))],
		['a private key', () => new Response(PEM.replaceAll('PUBLIC', 'PRIVATE'))],
		['a key that is too long: 10 MB', () => new Response(PEM + ' '.repeat(10_000_000))],
		['bytes that are not text', () => new Response(new Uint8Array([0xff, 0xfe]))],
		['the target of a redirect', () => Object.defineProperty(new Response(PEM), 'redirected', { value: true })],
		['a refusal of the name', () => new Response(PEM, { status: 400 })],
		['a short RSA key', () => new Response(weakPem)],
		['a key of another kind', () => new Response(ellipticPem)],
	])('%s, and its name alone counts as missing, for a minute', async (_, respond) => {
		let time = now();
		const { fetch, asked } = keyServer((url) => (url.endsWith(KID) ? new Response(PEM) : respond()));
		const app = appWith({ fetch, now: () => time, clockTolerance: 300 });
		await expect(install(app, 'odd')).rejects.toThrow(refusal('ERR_KEY'));
		await expect(install(app)).resolves.toBeDefined();
		time += 59_999;
		await expect(install(app, 'odd')).rejects.toThrow(refusal('ERR_KEY'));
		expect(asked).toHaveLength(2);
		time += 1;
		await expect(install(app, 'odd')).rejects.toThrow(refusal('ERR_KEY'));
		expect(asked).toHaveLength(3);
	});

	it.each([
		['a failure of the server', () => new Response(PEM, { status: 500 })],
		['a limit of the server', () => new Response(PEM, { status: 429 })],
		['a lost connection', () => Promise.reject(new TypeError('fetch failed'))],
		[
			'a lost body',
			() => new Response(new ReadableStream({ pull: () => Promise.reject(new TypeError('terminated')) })),
		],
	])('%s, which says nothing about the name', async (_, respond) => {
		const { fetch, asked } = keyServer(() => (asked.length > 1 ? new Response(PEM) : respond()));
		const app = appWith({ fetch });
		await expect(install(app)).rejects.toThrow(refusal('ERR_KEY_UNAVAILABLE'));
		await expect(install(app)).resolves.toBeDefined();
	});

	it('a response without end, which is not read on', async () => {
		let pulled = 0;
		const endless = new ReadableStream({
			pull(controller) {
				pulled += 1;
				controller.enqueue(new Uint8Array(1024));
			},
		});
		const { fetch } = keyServer(() => new Response(endless));
		await expect(install(appWith({ fetch }))).rejects.toThrow(refusal('ERR_KEY'));
		expect(pulled).toBeLessThan(40);
	});

	it.each([
		['responds', (): Promise<Response> => new Promise(() => undefined)],
		['ends its response', async (): Promise<Response> => new Response(new ReadableStream({}))],
	])('waited for longer than 5 seconds when the server never %s', async (_, respond) => {
		const request = await installRequest();
		vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
		const { promise: asked, resolve } = Promise.withResolvers<AbortSignal | null | undefined>();
		const fetch: FetchKeys = (_url, init) => (resolve(init.signal), respond());
		const outcome = appWith({ fetch })
			.authenticateInstall(request)
			.catch((error: unknown) => error);
		const signal = await asked;
		await vi.advanceTimersByTimeAsync(4999);
		expect(signal?.aborted).toBe(false);
		await vi.advanceTimersByTimeAsync(1);
		await expect(outcome).resolves.toEqual(refusal('ERR_KEY_UNAVAILABLE'));
		expect(signal?.aborted).toBe(true);
	});
});

describe('the message about a key that cannot be had', () => {
	const messageFor = async (options: Partial<AuthenticatorOptions>): Promise<string> =>
		install(appWith(options)).then(String, ({ message }: Error) => message);
	const away: FetchKeys = () => Promise.reject(new TypeError('fetch failed'));
	const none: FetchKeys = async () => new Response(null, { status: 404 });

	it.each([
		['away', away],
		['without the key', none],
	])('names the server that is %s by its host, and other environments unless a server is set', async (_, fetch) => {
		const byDefault = await messageFor({ fetch });
		expect(byDefault).toContain(' connect-install-keys.atlassian.com ');
		expect(byDefault).toMatch(/`installKeys` is not set: staging and government clouds/);
		const set = await messageFor({ fetch, installKeys: 'https://gov.example/keys' });
		expect(set).toMatch(/ gov\.example /);
		expect(set).not.toMatch(/keys\/|installKeys/);
	});

	it('names each server that failed, and what came first as its cause', async () => {
		const installKeys = ['https://one.example', 'https://two.example', 'https://three.example'];
		const cause = new TypeError('fetch failed');
		const { fetch } = keyServer(async (url) => {
			if (url.includes('one')) throw cause;
			return new Response(null, { status: url.includes('two') ? 404 : 503 });
		});
		await expect(install(appWith({ fetch, installKeys }))).rejects.toThrow(
			expect.objectContaining({
				message:
					'The token cannot be checked: one.example did not respond, three.example responded with the status 503',
				cause,
			}),
		);
	});
});

describe('the options for keys', () => {
	it.each([
		['installKeys', { installKeys: 'http://keys.example' }],
		['installKeys', { installKeys: 'keys.example' }],
		['installKeys', { installKeys: 'https://user:pass@keys.example' }],
		['installKeys', { installKeys: 'https://keys.example?a' }],
		['installKeys', { installKeys: [] }],
		['fetch', { fetch: 'fetch' }],
		['unsignedInstalls', { unsignedInstalls: ['jira'] }],
		['unsignedInstalls', { unsignedInstalls: 'bitbucket' }],
		['baseUrl', { baseUrl: [BASE_URL, 'ftp://example.com'] }],
		['forge.appId', { forge: {} }],
		['forge.appId', { forge: { appId: 'ari:cloud:ecosystem::installation/1' } }],
		['forge.apiHosts', { forge: { appId: 'a', apiHosts: 'api.example.com' } }],
		['forge.apiHosts', { forge: { appId: 'a', apiHosts: ['https://api.example.com'] } }],
		['forge.apiHosts', { forge: { appId: 'a', apiHosts: ['api.example.com/'] } }],
		['forge.apiHosts', { forge: { appId: 'a', apiHosts: ['API.example.com'] } }],
		['forge.apiHosts', { forge: { appId: 'a', apiHosts: ['user@api.example.com'] } }],
		['forge.apiHosts', { forge: { appId: 'a', apiHosts: ['api.example.com:443'] } }],
		['forge.apiHosts', { forge: { appId: 'a', apiHosts: [''] } }],
		['forge.jwksUrl', { forge: { appId: 'a', jwksUrl: 'http://keys.example' } }],
		['forge.singleUse', { forge: { appId: 'a', singleUse: 'yes' } }],
	])('name what is wrong with %s', (name, options) => {
		expect(() => appWith(options as never)).toThrow(name);
	});

	it('cut any number of slashes off an address, and no others', async () => {
		const { fetch, asked } = keyServer();
		await install(appWith({ fetch, installKeys: `https://keys.example//a${'/'.repeat(90_000)}` }));
		expect(asked).toEqual([`https://keys.example//a/${KID}`]);
	});

	it('take http for the own machine only', async () => {
		const { fetch, asked } = keyServer();
		await install(appWith({ fetch, installKeys: 'http://127.0.0.1:8080' }));
		expect(asked).toEqual([`http://127.0.0.1:8080/${KID}`]);
	});
});
