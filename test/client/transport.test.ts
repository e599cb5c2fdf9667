import { execFile } from 'node:child_process';
import { createServer as createHttpServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer, type Server } from 'node:https';
import { connect, type AddressInfo, type Socket } from 'node:net';
import { writeFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import ForeignForm from 'form-data';
import type { Hooks } from 'ky';
import nodeFetch from 'node-fetch';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as undici7 from 'undici7';
import * as undici8 from 'undici8';
import { bearer, oauth2, streamedFile, type ClientOptions } from '../../src/index.ts';
import { table } from '../operations/table.ts';
import { CERTIFICATE, KEY } from '../support/certificate.ts';
import { failureOf, wire } from './helpers.ts';
import { createLooseClient, type LooseClient } from './loose-client.ts';
import { startServer } from './servers.ts';

const credential = bearer('token-token');
type Fetch = typeof globalThis.fetch;

/** A server with a certificate that nobody trusts: it answers with what it got. */
let site: Server;
let baseUrl: string;
/** A proxy that tunnels (CONNECT), and the addresses that it was asked for. */
let proxy: ReturnType<typeof createHttpServer>;
let proxyUrl: string;
const tunnels: string[] = [];
const sockets = new Set<Socket>();

beforeAll(async () => {
	site = createServer({ key: KEY, cert: CERTIFICATE }, (request, response) => void answer(request, response));
	async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
		let body = '';
		for await (const chunk of request) body += String(chunk);
		response.setHeader('content-type', 'application/json');
		const { method, url, headers } = request;
		if (url === '/token') response.end('{"access_token":"fetched","refresh_token":"next","expires_in":900}');
		else response.end(JSON.stringify({ method, url, authorization: headers.authorization, body }));
	}
	proxy = createHttpServer();
	proxy.on('connect', ({ url = '' }, socket: Socket) => {
		tunnels.push(url);
		const { port, hostname } = new URL(`http://${url}`);
		const other = connect(Number(port), hostname, () => {
			socket.write('HTTP/1.1 200 OK\r\n\r\n');
			other.pipe(socket).pipe(other);
		});
		for (const one of [socket, other]) sockets.add(one.on('error', () => one.destroy()));
	});
	for (const server of [site, proxy]) await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	baseUrl = `https://127.0.0.1:${(site.address() as AddressInfo).port}`;
	proxyUrl = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
});

afterAll(() => {
	for (const socket of sockets) socket.destroy();
	for (const server of [site, proxy]) {
		server.closeAllConnections();
		server.close();
	}
});

const clientOf = (options: ClientOptions): LooseClient =>
	createLooseClient({ baseUrl, credential }, { retry: 0, ...options });

const UNDICI = [
	['undici 7', undici7],
	['undici 8', undici8],
] as const;

describe.each(UNDICI)('%s', (_, { Agent, ProxyAgent, fetch: ownFetch }) => {
	const dispatcher = new Agent({ connect: { ca: CERTIFICATE } });
	afterAll(() => dispatcher.close());

	it.each<[string, () => ClientOptions]>([
		['as a dispatcher', () => ({ dispatcher })],
		['with its own fetch', () => ({ fetch: ownFetch as unknown as Fetch, dispatcher })],
		[
			'with its own fetch in a function',
			() => ({
				fetch: ((input: never, init: object) => ownFetch(input, { ...init, dispatcher } as never)) as unknown as Fetch,
			}),
		],
	])('connects %s, with a body and without', async (__, optionsOf) => {
		const client = clientOf(optionsOf());
		expect(await client.get('rest/x').json()).toMatchObject({ method: 'GET', authorization: 'Bearer token-token' });
		expect(await client.post('rest/x', { json: { a: 1 } }).json()).toMatchObject({ method: 'POST', body: '{"a":1}' });
		const form = new FormData();
		form.append('file', new File(['hello'], 'a.txt'));
		expect(await client.post('rest/x', { body: form }).json()).toHaveProperty('body', expect.stringContaining('hello'));
	});

	it('connects token requests in the same way', async () => {
		const tokens = { clientId: 'id', clientSecret: 'secret', refreshToken: 'refresh', tokenUrl: `${baseUrl}/token` };
		const user = (): ReturnType<typeof oauth2> => oauth2({ ...tokens, cache: new Map(), onRefresh() {} });
		for (const options of [{ dispatcher }, { dispatcher, fetch: ownFetch as unknown as Fetch }]) {
			const client = createLooseClient({ baseUrl, credential: user() }, { retry: 0, ...options });
			// oxlint-disable-next-line no-await-in-loop -- one after the other
			expect(await client.get('rest/x').json()).toHaveProperty('authorization', 'Bearer fetched');
		}
	});

	it('goes through a proxy', async () => {
		const through = new ProxyAgent({ uri: proxyUrl, requestTls: { ca: CERTIFICATE } });
		tunnels.length = 0;
		expect(await clientOf({ dispatcher: through }).get('rest/x').json()).toHaveProperty('method', 'GET');
		expect(tunnels).toEqual([new URL(baseUrl).host]);
		await through.close();
	});
});

describe('node-fetch', () => {
	it('sends as `fetch`, with a body and without, and tells what failed', async () => {
		await using server = await startServer(({ body }, response) => response.end(JSON.stringify({ body })));
		const options = { fetch: nodeFetch as unknown as Fetch, retry: 0 };
		const client = createLooseClient({ baseUrl: server.origin, credential }, options);
		expect(await client.get('rest/x').json()).toEqual({ body: '' });
		expect(await client.put('rest/x', { json: { a: 1 } }).json()).toEqual({ body: '{"a":1}' });
		expect(server.received.map(({ method, headers }) => `${method} ${headers.get('authorization')}`)).toEqual([
			'GET Bearer token-token',
			'PUT Bearer token-token',
		]);
		const gone = createLooseClient({ baseUrl: 'http://127.0.0.1:1', credential }, options);
		expect(await failureOf(gone.get('rest/x'))).toMatchObject({ name: 'NetworkError', code: 'ERR_NETWORK' });
	});

	it('sends a body that a hook puts in, of which it sent the text "[object ReadableStream]"', async () => {
		await using server = await startServer(({ body }, response) => response.end(JSON.stringify({ body })));
		const beforeRequest: Hooks['beforeRequest'] = [
			({ request }) => new Request(request, { method: 'POST', body: '{"of":"a hook"}' }),
		];
		const options = { fetch: nodeFetch as unknown as Fetch, retry: 0, hooks: { beforeRequest } };
		const client = createLooseClient({ baseUrl: server.origin, credential }, options);
		expect(await client.post('rest/x', { json: {} }).json()).toEqual({ body: '{"of":"a hook"}' });
	});

	it.each<[string, () => BodyInit]>([
		['a file of more than 1 MiB', () => new Blob(['x'.repeat(2 ** 20 + 1)])],
		['a stream', () => new Blob(['x']).stream()],
	])('refuses %s before anything is sent: it cannot send streams', async (_, bodyOf) => {
		await using server = await startServer((__, response) => response.end('{}'));
		const options = { fetch: nodeFetch as unknown as Fetch, retry: 0 };
		const client = createLooseClient({ baseUrl: server.origin, credential }, options);
		for (let time = 0; time < 2; time += 1) {
			// oxlint-disable-next-line no-await-in-loop -- the transport is known the second time
			expect(await failureOf(client.post('rest/x', { body: bodyOf() }))).toMatchObject({
				name: 'EncodeError',
				code: 'ERR_BODY',
			});
		}
		expect(server.received).toHaveLength(0);
	});
});

describe('a transport that logs the text of a request that it has sent', () => {
	const logging = (): { fetch: Fetch; logs: string[] } => {
		const logs: string[] = [];
		const fetch: Fetch = async (input, init) => {
			const response = await globalThis.fetch(input, init);
			logs.push(String(input));
			return response;
		};
		return { fetch, logs };
	};

	it('sends a write with a body once: its body had been read for a second one', async () => {
		await using server = await startServer((_, response) => response.end('{}'));
		const { fetch, logs } = logging();
		const client = createLooseClient({ baseUrl: server.origin, credential }, { fetch, retry: 0 });
		expect(await client.post('rest/x', { json: { a: 1 } }).json()).toEqual({});
		expect(logs).toEqual([`${server.origin}/rest/x`]);
		expect(server.received).toHaveLength(1);
	});

	it('does not repeat a write without a body: it was sent twice', async () => {
		await using server = await startServer((_, response) => response.end('{}'));
		const { fetch } = logging();
		const client = createLooseClient({ baseUrl: server.origin, credential }, { fetch, retry: 0 });
		expect(await failureOf(client.delete('rest/x'))).toBeInstanceOf(TypeError);
		expect(server.received).toHaveLength(1);
		await client.delete('rest/x');
		expect(server.received).toHaveLength(2);
	});
});

it('`fetch` is never called as a method: Cloudflare Workers refuse that', async () => {
	const fetch = async function (this: unknown): Promise<Response> {
		if (this !== undefined) throw new TypeError('Illegal invocation');
		return Response.json({});
	};
	const client = createLooseClient({ baseUrl: 'https://you.atlassian.net', credential }, { fetch });
	expect((await client.get('rest/x')).status).toBe(200);
});

describe('in a process of its own', () => {
	const run = promisify(execFile);
	let folder: string;
	let script: string;

	beforeAll(async () => {
		folder = await mkdtemp(join(tmpdir(), 'transport-'));
		script = join(folder, 'call.mjs');
		await writeFile(join(folder, 'ca.pem'), CERTIFICATE);
		const source = fileURLToPath(new URL('../../src/index.ts', import.meta.url));
		await writeFile(
			script,
			`import { bearer, createClient } from ${JSON.stringify(source)};
			const client = createClient({ baseUrl: process.argv[2], credential: bearer('token-token') }, { retry: 0 });
			console.log((await client.get('rest/x').json()).method);`,
		);
	});
	afterAll(() => rm(folder, { recursive: true, force: true }));

	it('NODE_EXTRA_CA_CERTS and NODE_USE_ENV_PROXY count', async () => {
		tunnels.length = 0;
		const env = {
			...process.env,
			NODE_EXTRA_CA_CERTS: join(folder, 'ca.pem'),
			NODE_USE_ENV_PROXY: '1',
			HTTPS_PROXY: proxyUrl,
			NO_PROXY: '',
			no_proxy: '',
		};
		const { stdout } = await run(process.execPath, [script, baseUrl], { env });
		expect(stdout.trim()).toBe('GET');
		expect(tunnels).toEqual([new URL(baseUrl).host]);
	});
});

describe('a body of known size', () => {
	const file = (): FormData => {
		const form = new FormData();
		form.append('minorEdit', 'true\nä');
		form.append('file', new File(['hello'], 'ä".txt'));
		return form;
	};
	const large = (): FormData => {
		const form = new FormData();
		form.append('file', new File([new Uint8Array(2 * 1024 * 1024)], 'a.bin'));
		return form;
	};
	const streamed = (): FormData => {
		const form = new FormData();
		const open = (): ReadableStream<string> => new Blob(['one ', 'täxt']).stream().pipeThrough(new TextDecoderStream());
		form.append('file', streamedFile(open, { name: 'a.txt', size: 9 }));
		return form;
	};

	it.each<[string, () => object]>([
		['JSON', () => ({ json: { a: 'ä' } })],
		['a text', () => ({ body: 'ä' })],
		['a Blob', () => ({ body: new Blob(['x']) })],
		['bytes', () => ({ body: new Uint8Array(7) })],
		['a query', () => ({ body: new URLSearchParams({ a: '1' }) })],
		['a form', () => ({ body: file() })],
		['a form with a large file', () => ({ body: large() })],
		['a form with a stream of texts', () => ({ body: streamed() })],
		['a form whose progress is shown', () => ({ body: file(), onUploadProgress() {} })],
	])('is sent with its length: %s', async (_, optionsOf) => {
		// As a proxy that wants a length.
		await using server = await startServer(({ headers }, response) => {
			response.writeHead(headers.has('content-length') ? 200 : 411).end('[]');
		});
		for (const retry of [0, 2]) {
			const client = createLooseClient({ baseUrl: server.origin, credential }, { retry });
			// oxlint-disable-next-line no-await-in-loop -- one after the other
			expect(await client.post('rest/x', optionsOf()).json()).toEqual([]);
		}
	});

	it('has the length of the body that a hook puts in its place', async () => {
		await using server = await startServer(({ body }, response) => response.end(JSON.stringify(body)));
		const hooks = {
			beforeRequest: [({ request }: { request: Request }) => new Request(request, { method: 'POST', body: 'other' })],
		};
		const client = createLooseClient({ baseUrl: server.origin, credential }, { retry: 0, hooks });
		expect(await client.post('rest/x', { body: file() }).json()).toBe('other');
	});
});

describe('a body that `fetch` would send as "[object ...]"', () => {
	it.each<[string, () => unknown, RegExp]>([
		['plain data', () => ({ file: 'x' }), /data: use `json`/],
		['a list', () => [1], /data: use `json`/],
		['form-data', () => new ForeignForm(), /FormData of another library/],
		['the FormData of undici', () => new undici7.FormData(), /FormData of another library/],
		['an object of a class', () => new Map(), /does not know \(Map\)/],
	])('is refused by name: %s', async (_, make, message) => {
		const { fetch, sent } = wire();
		const client = createLooseClient({ baseUrl: 'https://you.atlassian.net', credential }, { fetch });
		const error = await failureOf(client.post('rest/x', { body: make() as string }));
		expect(error).toMatchObject({ name: 'EncodeError', code: 'ERR_BODY', message: expect.stringMatching(message) });
		expect(sent).toEqual([]);
	});
});

describe('X-Atlassian-Token', () => {
	const sentTo = async (method: string, path: string): Promise<string | null> => {
		const { fetch, sent } = wire();
		const client = createLooseClient({ baseUrl: 'https://you.atlassian.net', credential }, { fetch });
		await client.ky(path, { method });
		return sent[0]!.headers.get('x-atlassian-token');
	};

	it('is sent with each operation that needs it by the documents', async () => {
		const needing = Object.entries(table.operations).flatMap(([template, rows]) =>
			rows.filter((row) => / no-check\b/.test(row)).map((row) => [row.split(' ', 1)[0]!, template] as const),
		);
		expect(needing.length).toBeGreaterThan(10);
		for (const [method, template] of needing) {
			// oxlint-disable-next-line no-await-in-loop -- one after the other
			const header = await sentTo(method, template.replaceAll(/\{\w+\}/g, '10').slice(1));
			expect([template, header]).toEqual([template, 'no-check']);
		}
	});

	it('is not sent with reads, nor with other writes', async () => {
		expect(await sentTo('GET', 'wiki/rest/api/user/watch/content/10')).toBeNull();
		expect(await sentTo('POST', 'rest/api/3/issue')).toBeNull();
	});
});
