import { exportSPKI, generateKeyPair } from 'jose';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Authenticator, type AuthenticatorOptions } from '../../src/index.ts';
import { BASE_URL, installRequest, keyServer, KID, PEM } from '../support/installs.ts';
import { refusal } from '../support/refusal.ts';
import { now } from '../support/tenants.ts';

type FetchKeys = NonNullable<AuthenticatorOptions['fetch']>;

function appWith(options: Partial<AuthenticatorOptions>): Authenticator {
	return new Authenticator({ tenants: new Map(), now, baseUrl: BASE_URL, ...options });
}

async function install(app: Authenticator, kid = KID): Promise<unknown> {
	return app.authenticateInstall(await installRequest({ header: { kid } }));
}

afterEach(() => void vi.useRealTimers());

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

	it('are not asked for five seconds of a server that cannot be reached', async () => {
		let asked = 0;
		let time = now();
		const fetch: FetchKeys = () => ((asked += 1), Promise.reject(new TypeError('fetch failed')));
		const app = appWith({ fetch, now: () => time });
		await expect(install(app, 'one')).rejects.toThrow(refusal('ERR_KEY_UNAVAILABLE'));
		await expect(install(app, 'two')).rejects.toThrow(refusal('ERR_KEY_UNAVAILABLE'));
		expect(asked).toBe(1);
		time += 5000;
		await expect(install(app, 'two')).rejects.toThrow(refusal('ERR_KEY_UNAVAILABLE'));
		expect(asked).toBe(2);
	});

	it('are asked at once of a server that answered that it cannot', async () => {
		const { fetch, asked } = keyServer(() => new Response(null, { status: 500 }));
		const app = appWith({ fetch });
		await expect(install(app, 'one')).rejects.toThrow(refusal('ERR_KEY_UNAVAILABLE'));
		await expect(install(app, 'two')).rejects.toThrow(refusal('ERR_KEY_UNAVAILABLE'));
		expect(asked).toHaveLength(2);
	});

	it('are not known to be missing while a server is down', async () => {
		const { fetch } = keyServer((url) => new Response(null, { status: url.includes('gov') ? 404 : 500 }));
		const app = appWith({ fetch, installKeys: ['https://one.example', 'https://gov.example'] });
		await expect(install(app)).rejects.toThrow(refusal('ERR_KEY_UNAVAILABLE'));
	});

	it('are asked for ten at a time at most, whatever names strangers make up', async () => {
		const { promise, resolve } = Promise.withResolvers<Response>();
		const { fetch, asked } = keyServer(() => promise.then((answer) => answer.clone()));
		const app = appWith({ fetch });
		const installs = Array.from({ length: 11 }, (_, index) => install(app, `junk-${index}`));
		await expect(Promise.race(installs)).rejects.toThrow(refusal('ERR_KEY_UNAVAILABLE'));
		expect(asked).toHaveLength(10);
		resolve(new Response(null, { status: 404 }));
		await Promise.allSettled(installs);
		await install(appWith(keyServer()));
	});

	it('may have names of several segments', async () => {
		const { fetch, asked } = keyServer(() => new Response(PEM));
		await install(appWith({ fetch }), 'micros/install.v1/key-1');
		expect(asked).toEqual(['https://connect-install-keys.atlassian.com/micros/install.v1/key-1']);
	});

	it('are fetched once for all who ask at the same time, and kept for an hour', async () => {
		let time = now();
		const { fetch, asked } = keyServer();
		const app = appWith({ fetch, now: () => time, leeway: 300 });
		await Promise.all([install(app), install(app), install(app)]);
		time += 1000;
		await install(app);
		expect(asked).toHaveLength(1);
		time = now() + 3_600_000;
		await expect(install(app)).rejects.toThrow(refusal('ERR_TOKEN_EXPIRED'));
		expect(asked).toHaveLength(2);
	});

	it('are kept by their name: another is asked for', async () => {
		const { fetch, asked } = keyServer(() => new Response(PEM));
		const app = appWith({ fetch });
		await install(app, 'one');
		await install(app, 'two');
		expect(asked).toHaveLength(2);
	});

	it('are kept up to a hundred, the newest', async () => {
		const { fetch, asked } = keyServer(() => new Response(PEM));
		const app = appWith({ fetch });
		for (let index = 0; index <= 100; index += 1) await install(app, `key-${index}`);
		await install(app, 'key-1');
		expect(asked).toHaveLength(101);
		await install(app, 'key-0');
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
		['a failure of the server', () => new Response(PEM, { status: 500 })],
		['a redirect', () => new Response(PEM, { status: 302, headers: { location: 'https://evil.example' } })],
		['an empty success', () => new Response(null, { status: 204 })],
		['another success', () => new Response(PEM, { status: 203 })],
		['a page', () => new Response('<html>', { headers: { 'content-type': 'text/html' } })],
		['a key that calls itself a page', () => new Response(PEM, { headers: { 'content-type': 'text/html' } })],
		['a page without a type', () => new Response('<html>')],
		['nothing', () => new Response('')],
		['nothing at all', () => new Response(null)],
		['text around a key', () => new Response(`${PEM}and more`)],
		['two keys', () => new Response(`${PEM}\n${PEM}`)],
		['a broken key', () => new Response(PEM.replace('MII', 'AAA'))],
		['a private key', () => new Response(PEM.replaceAll('PUBLIC', 'PRIVATE'))],
		['a key without end: 10 MB', () => new Response(PEM + ' '.repeat(10_000_000))],
		['bytes that are no text', () => new Response(new Uint8Array([0xff, 0xfe]))],
		['what a redirect led to', () => Object.defineProperty(new Response(PEM), 'redirected', { value: true })],
		['a lost connection', () => Promise.reject(new TypeError('fetch failed'))],
	])('%s', async (_, answer) => {
		const { fetch } = keyServer(answer);
		await expect(install(appWith({ fetch }))).rejects.toThrow(refusal('ERR_KEY_UNAVAILABLE'));
	});

	it('a short key of RSA, or one of another kind', async () => {
		const weak = await crypto.subtle.generateKey(
			{ name: 'RSASSA-PKCS1-v1_5', modulusLength: 1024, publicExponent: new Uint8Array([1, 0, 1]), hash: 'SHA-256' },
			true,
			['sign', 'verify'],
		);
		const elliptic = await generateKeyPair('ES256');
		for (const { publicKey } of [weak, elliptic]) {
			const pem = await exportSPKI(publicKey);
			const { fetch } = keyServer(() => new Response(pem));
			await expect(install(appWith({ fetch }))).rejects.toThrow(refusal('ERR_KEY_UNAVAILABLE'));
		}
	});

	it('an answer without end is not read to its end', async () => {
		let pulled = 0;
		const endless = new ReadableStream({
			pull(controller) {
				pulled += 1;
				controller.enqueue(new Uint8Array(1024));
			},
		});
		const { fetch } = keyServer(() => new Response(endless));
		await expect(install(appWith({ fetch }))).rejects.toThrow(refusal('ERR_KEY_UNAVAILABLE'));
		expect(pulled).toBeLessThan(40);
	});

	it.each([
		['never answers', () => new Promise<Response>(() => undefined)],
		['never ends its answer', async () => new Response(new ReadableStream({}))],
	])('waited for longer than 5 seconds when the server %s', async (_, answer) => {
		const request = await installRequest();
		vi.useFakeTimers();
		const outcome = appWith({ fetch: answer })
			.authenticateInstall(request)
			.catch((error: unknown) => error);
		await vi.advanceTimersByTimeAsync(5000);
		await expect(outcome).resolves.toEqual(refusal('ERR_KEY_UNAVAILABLE'));
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
		['forge.jwksUrl', { forge: { appId: 'a', jwksUrl: 'http://keys.example' } }],
	])('name what is wrong with %s', (name, options) => {
		expect(() => appWith(options as never)).toThrow(name);
	});

	it('take http for the own machine only', async () => {
		const { fetch, asked } = keyServer();
		await install(appWith({ fetch, installKeys: 'http://127.0.0.1:8080' }));
		expect(asked).toEqual([`http://127.0.0.1:8080/${KID}`]);
	});
});
