import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inspect } from 'node:util';
import { setTimeout as pause } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createClient, fileFrom, streamedFile } from '../../src/index.ts';
import { jiraTenant, now } from '../support/tenants.ts';
import { failureOf, retryAtOnce } from './helpers.ts';
import { startServer } from './servers.ts';

const MEGABYTE = 1024 * 1024;
const SIZE = 40 * MEGABYTE;
let folder = '';

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'files-'));
	await writeFile(join(folder, 'large'), '');
	await truncate(join(folder, 'large'), SIZE);
});
afterAll(() => rm(folder, { recursive: true }));

/** A server that counts what it gets, keeps none of it, and answers with these statuses in turn. */
async function startCounter(statuses: number[], location = '/again') {
	const counts: { bytes: number; headers: IncomingMessage['headers'] }[] = [];
	const server = createServer((request, response) => {
		const one = { bytes: 0, headers: request.headers };
		request.on('data', (chunk: Buffer) => (one.bytes += chunk.length));
		request.on('end', () => {
			counts.push(one);
			response.writeHead(statuses[counts.length - 1] ?? 200, { location, 'retry-after': '0' }).end('[]');
		});
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return {
		counts,
		origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		async [Symbol.asyncDispose]() {
			server.closeAllConnections();
			await new Promise((resolve) => server.close(resolve));
		},
	};
}

setFlagsFromString('--expose-gc');
// The flag puts it into new contexts.
const collect = runInNewContext('gc') as () => void;

/** How far the memory that is in use rises while something runs. */
async function risen(run: () => Promise<unknown>): Promise<number> {
	const used = (): number => {
		// Buffers are freed beside the program: the second time waits for what the first began.
		collect();
		collect();
		const { arrayBuffers, heapUsed } = process.memoryUsage();
		return arrayBuffers + heapUsed;
	};
	const start = used();
	let most = 0;
	let timer: NodeJS.Timeout | undefined;
	const look = (): void => {
		const from = performance.now();
		most = Math.max(most, used() - start);
		// To collect is slow where others keep the machine busy: the upload needs time of its own.
		timer = setTimeout(look, 50 + 3 * (performance.now() - from));
	};
	look();
	await run().finally(() => clearTimeout(timer));
	look();
	clearTimeout(timer);
	return most;
}

function formWith(file: File): FormData {
	const form = new FormData();
	form.append('file', file);
	return form;
}

function failingAfter(pieces: number): ReadableStream<Uint8Array<ArrayBuffer>> {
	let sent = 0;
	return new ReadableStream({
		pull(controller) {
			if (sent++ < pieces) controller.enqueue(new Uint8Array(1000));
			else controller.error(new Error('the source failed'));
		},
	});
}

const PATH = 'rest/api/3/issue/KEY-1/attachments';

function clientOf({ origin }: { origin: string }) {
	return createClient(jiraTenant({ baseUrl: origin }), { now, retry: 0, timeout: false });
}

describe('an upload', () => {
	it('of a file keeps its name, its type and its content, and passes the check for cross-site requests', async () => {
		await writeFile(join(folder, 'note 1.txt'), 'hello');
		await using site = await startServer((_, response) => response.end('[]'));
		const file = await fileFrom(pathToFileURL(join(folder, 'note 1.txt')), { type: 'text/plain' });
		await clientOf(site).post(PATH, { body: formWith(file) });
		const { body, headers } = site.received[0]!;
		expect(headers.get('x-atlassian-token')).toBe('no-check');
		const form = await new Response(body, { headers: { 'content-type': headers.get('content-type')! } }).formData();
		const got = form.get('file') as File;
		expect([got.name, got.type, await got.text()]).toEqual(['note 1.txt', 'text/plain', 'hello']);
	});

	it('of a file that is not there fails before anything is sent, and names it', async () => {
		const path = join(folder, 'none');
		expect(await failureOf(fileFrom(path))).toMatchObject({ code: 'ENOENT', path });
	});

	it.each([
		['a file', [200]],
		['a file that is sent twice, since a 429 came first', [429, 200]],
	])(
		'of 40 MB from %s arrives whole, with its progress, and is never whole in memory',
		{ timeout: 60_000 },
		async (_, statuses) => {
			const path = join(folder, 'large');
			await using site = await startCounter(statuses);
			const steps: number[] = [];
			const client = clientOf(site).extend({ retry: { ...retryAtOnce, methods: ['post'], statusCodes: [429] } });
			const rise = await risen(async () =>
				client.post(PATH, {
					body: formWith(await fileFrom(path)),
					onUploadProgress: ({ transferredBytes }) => steps.push(transferredBytes),
				}),
			);
			// oxlint-disable-next-line no-console -- the figure is what is wanted
			console.info(`40 MB up (${statuses.join(', ')}): memory rose by ${Math.round(rise / MEGABYTE)} MB at most`);
			expect(site.counts.map(({ bytes }) => bytes > SIZE)).toEqual(statuses.map(() => true));
			expect(steps.length).toBeGreaterThan(100);
			expect(rise).toBeLessThan(20 * MEGABYTE);
		},
	);

	it('of a large file is not redirected', async () => {
		await using site = await startCounter([307, 200]);
		const body = formWith(await fileFrom(join(folder, 'large')));
		expect(await failureOf(clientOf(site).post(PATH, { body }))).toHaveProperty('name', 'NetworkError');
		expect(site.counts.length).toBeLessThan(2);
	});

	it('of a stream is opened anew for a further attempt', async () => {
		await using site = await startCounter([429, 200]);
		let opened = 0;
		const file = streamedFile(() => (opened++, new Blob(['hello']).stream()), { name: 'a', size: 5 });
		const retry = { ...retryAtOnce, methods: ['post' as const], statusCodes: [429] };
		await clientOf(site)
			.extend({ retry })
			.post(PATH, { body: formWith(file) });
		expect(site.counts.map(({ bytes }) => bytes)).toEqual([site.counts[0]!.bytes, site.counts[0]!.bytes]);
		expect(opened).toBeGreaterThanOrEqual(2);
	});

	it.each([4, 6])('of a stream that is not as long as it says (%i) fails', async (size) => {
		await using site = await startCounter([200]);
		const file = streamedFile(() => new Blob(['hello']).stream(), { name: 'a', size });
		expect(await failureOf(clientOf(site).post(PATH, { body: formWith(file) }))).toBeInstanceOf(Error);
		expect(site.counts).toEqual([]);
	});

	it.each([
		['is gone', (path: string) => rm(path)],
		['has grown', (path: string) => writeFile(path, 'longer than before')],
		['has shrunk', (path: string) => truncate(path, 1)],
	])('of a file that %s since it was opened fails, and says why', async (_, change) => {
		await using site = await startCounter([200]);
		const path = join(folder, 'changing');
		await writeFile(path, 'hello');
		const body = formWith(await fileFrom(path));
		await change(path);
		const error = await failureOf(clientOf(site).post(PATH, { body }));
		expect(error).toHaveProperty('name', 'NetworkError');
		expect(inspect(error)).toContain('NotReadableError');
		expect(site.counts).toEqual([]);
	});

	it('of a stream that never ends stops at the size that was said', async () => {
		await using site = await startCounter([200]);
		const endless = (): ReadableStream<Uint8Array<ArrayBuffer>> =>
			new ReadableStream({ pull: (controller) => controller.enqueue(new Uint8Array(1000)) });
		const body = formWith(streamedFile(endless, { name: 'a', size: 5000 }));
		const error = await failureOf(clientOf(site).post(PATH, { body }));
		expect(inspect(error)).toContain('is not 5000 bytes long');
		expect(site.counts).toEqual([]);
	});

	it.each([
		['cannot be opened', () => Promise.reject(new Error('no source'))],
		['is not opened', () => undefined as unknown as ReadableStream<Uint8Array<ArrayBuffer>>],
		['fails at once', () => failingAfter(0)],
		['fails on the way', () => failingAfter(3)],
	])('of a stream that %s fails, and leaves nothing unhandled', async (_, open) => {
		await using site = await startCounter([200]);
		const rejections: unknown[] = [];
		const listener = (reason: unknown): void => void rejections.push(reason);
		process.on('unhandledRejection', listener);
		const body = formWith(streamedFile(open, { name: 'a', size: 5000 }));
		expect(await failureOf(clientOf(site).post(PATH, { body }))).toHaveProperty('name', 'NetworkError');
		await pause(5);
		process.off('unhandledRejection', listener);
		expect(rejections).toEqual([]);
		expect(site.counts).toEqual([]);
	});

	it('is sent once more after a 401, with another token; a bare stream is not', async () => {
		await using site = await startCounter([401, 200, 401]);
		let tokens = 0;
		const credential = (): string => `Bearer never-to-be-seen-${(tokens += 1)}`;
		const { ky } = createClient({ baseUrl: site.origin, credential }, { retry: 0 });
		await ky.post('x', { body: formWith(streamedFile(() => new Blob(['hello']).stream(), { name: 'a', size: 5 })) });
		const [first, second] = site.counts;
		expect(second!.bytes).toBe(first!.bytes);
		expect(second!.headers.authorization).not.toBe(first!.headers.authorization);
		const error = await failureOf(ky.post('x', { body: new Blob(['a']).stream() }));
		expect(error).toMatchObject({ code: 'ERR_API', status: 401 });
		expect(site.counts).toHaveLength(3);
	});

	it.each([-1, 1.5, Number.NaN])('of a stream of size %d is refused', (size) => {
		expect(() => streamedFile(() => new Blob().stream(), { name: 'a', size })).toThrow(RangeError);
	});

	it.each([
		['the caller aborts', (controller: AbortController) => controller.abort(), {}],
		['it takes too long', () => undefined, { timeout: 100 }],
	])('reads no more of its source once %s', async (_, giveUp, options) => {
		const cancelled = Promise.withResolvers<void>();
		const controller = new AbortController();
		await using site = await startCounter([200]);
		const open = (): ReadableStream<Uint8Array<ArrayBuffer>> => {
			let pulls = 0;
			return new ReadableStream({
				async pull(stream) {
					await pause(1);
					if (++pulls === 10) giveUp(controller);
					stream.enqueue(new Uint8Array(1000));
				},
				cancel: () => cancelled.resolve(),
			});
		};
		const body = formWith(streamedFile(open, { name: 'a', size: Number.MAX_SAFE_INTEGER }));
		const call = clientOf(site).post(PATH, { body, signal: controller.signal, ...options });
		expect(await failureOf(call)).toHaveProperty('name', expect.stringMatching(/^(?:Abort|Timeout)Error$/));
		await cancelled.promise;
	});

	it('of a bare stream is not tried again: that would keep it in memory', async () => {
		await using site = await startCounter([429, 200]);
		const retry = { ...retryAtOnce, methods: ['put' as const], statusCodes: [429] };
		const call = clientOf(site)
			.extend({ retry })
			.ky.put('x', { body: new Blob(['a']).stream() });
		expect(await failureOf(call)).toHaveProperty('name', 'HTTPError');
		expect(site.counts).toHaveLength(1);
	});
});

describe('a download', () => {
	it('follows to the host of the media without the credential, with the range, as a stream with progress', async () => {
		await using media = await startServer((_, response) => {
			response.writeHead(206, { 'content-range': 'bytes 0-4/9', 'content-length': '5' }).end('hello');
		});
		await using site = await startServer((_, response) =>
			response.writeHead(303, { location: `${media.origin}/file?token=t` }).end(),
		);
		const steps: number[] = [];
		const response = await clientOf(site).get('rest/api/3/attachment/content/{id}', {
			params: { id: '1' },
			headers: { range: 'bytes=0-4' },
			onDownloadProgress: ({ percent }) => steps.push(percent),
		});
		expect([response.status, await new Response(response.body).text()]).toEqual([206, 'hello']);
		expect(steps.at(-1)).toBe(1);
		const [{ headers } = expect.fail('nothing came')] = media.received;
		expect([headers.get('range'), headers.get('authorization')]).toEqual(['bytes=0-4', null]);
		expect(site.received[0]!.headers.get('authorization')).toMatch(/^JWT /);
	});

	it('that ends too soon fails for whoever reads it, and is not taken for whole', async () => {
		await using site = await startServer((_, response) => {
			response.writeHead(200, { 'content-length': '100' }).write('hello');
			setImmediate(() => response.socket?.destroy());
		});
		const { body } = await clientOf(site).ky.get('x');
		expect(await failureOf(new Response(body).text())).toBeInstanceOf(TypeError);
	});

	it('of a range that there is not is an error of the API', async () => {
		await using site = await startServer((_, response) =>
			response.writeHead(416, { 'content-range': 'bytes */9' }).end('{"errorMessages":["no such range"]}'),
		);
		const error = await failureOf(clientOf(site).ky.get('x', { headers: { range: 'bytes=100-' } }));
		expect(error).toMatchObject({ code: 'ERR_API', status: 416, messages: ['no such range'] });
	});

	it('can be aborted while it is read', async () => {
		await using site = await startServer((_, response) => void response.writeHead(200).write('hello'));
		const controller = new AbortController();
		const { body } = await clientOf(site).ky.get('x', { signal: controller.signal });
		const reader = body!.getReader();
		await reader.read();
		controller.abort();
		expect(await failureOf(reader.read())).toHaveProperty('name', 'AbortError');
	});

	it('gets no credential on its way back from the media host, either', async () => {
		await using media = await startServer(({ headers }, response) =>
			response.writeHead(302, { location: `${headers.get('x-back')}/file` }).end(),
		);
		await using site = await startServer(({ target }, response) => {
			if (target === '/file') response.end('hello');
			else response.writeHead(303, { location: `${media.origin}/x` }).end();
		});
		const headers = { 'x-back': site.origin, range: 'bytes=0-4' };
		expect(await clientOf(site).ky.get('x', { headers }).text()).toBe('hello');
		expect([...site.received, ...media.received].map((one) => one.headers.has('authorization'))).toEqual([
			true,
			false,
			false,
		]);
		expect(site.received[1]!.headers.get('range')).toBe('bytes=0-4');
	});
});
