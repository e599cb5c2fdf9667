import { once } from 'node:events';
import { chmod, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anonymous, createClient, type Download, type FileRange } from '../../../src/index.ts';
import { failureOf, wire } from '../helpers.ts';

const FILE = '0123456789'.repeat(10);

let folder = '';
beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'incomplete-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** A head and a body as they are, and whether the connection breaks off after them. */
type Reply = readonly [head: string, body: string, breaks?: 'breaks'];

/** A server that sends one reply after the other, and the last one again and again. */
async function serve(...replies: readonly Reply[]) {
	const sockets = new Set<Socket>();
	let asked = 0;
	const server = createServer((socket) => {
		sockets.add(socket);
		socket.on('error', () => undefined);
		socket.on('data', () => {
			const [head, body, breaks] = replies[Math.min(asked, replies.length - 1)]!;
			asked += 1;
			socket.write(`HTTP/1.1 ${head}\r\n\r\n${body}`, () => {
				if (breaks !== undefined) setTimeout(() => socket.destroy(), 5);
			});
		});
	}).listen(0, '127.0.0.1');
	await once(server, 'listening');
	const address = server.address();
	const port = typeof address === 'object' ? address?.port : undefined;
	return {
		download(range?: FileRange): Download {
			const client = createClient({ baseUrl: `http://127.0.0.1:${port}`, credential: anonymous() });
			return client.download('rest/api/3/attachment/content/1', { range, retry: { limit: 0, delay: () => 1 } });
		},
		async [Symbol.asyncDispose]() {
			for (const socket of sockets) socket.destroy();
			server.close();
			await once(server, 'close');
		},
	};
}

const HALF: Reply = ['200 OK\r\nContent-Length: 100', FILE.slice(0, 50), 'breaks'];
const CHUNKED: Reply = ['200 OK\r\nTransfer-Encoding: chunked', `32\r\n${FILE.slice(0, 50)}\r\n`, 'breaks'];

describe('a file is not saved in part, as it was, when the rest of it', () => {
	it.each<[string, Reply, Reply, string]>([
		[
			'is that of a shorter file',
			HALF,
			['206 P\r\nContent-Length: 10\r\nContent-Range: bytes 50-59/60', FILE.slice(50, 60)],
			'CHANGED',
		],
		[
			'is that of a longer file',
			HALF,
			['206 P\r\nContent-Length: 60\r\nContent-Range: bytes 50-109/110', 'x'.repeat(60)],
			'CHANGED',
		],
		['is the text of a proxy', HALF, ['200 OK\r\nContent-Length: 30', 'x'.repeat(30)], 'CHANGED'],
		[
			'is the text of a proxy, and the size of the file is unknown',
			CHUNKED,
			['200 OK\r\nContent-Length: 30', 'x'.repeat(30)],
			'CHANGED',
		],
		[
			'is the text of a proxy, and neither size is known',
			CHUNKED,
			['200 OK\r\nTransfer-Encoding: chunked', '1\r\nx\r\n0\r\n\r\n'],
			'CHANGED',
		],
		[
			'is its begin, and the size of the file is unknown',
			CHUNKED,
			['206 P\r\nContent-Length: 10\r\nContent-Range: bytes 0-9/*', FILE.slice(0, 10)],
			'CHANGED',
		],
		['is a 204', HALF, ['204 No Content', ''], 'CHANGED'],
		['is empty', HALF, ['200 OK\r\nContent-Length: 0', ''], 'CHANGED'],
		['does not say its range', HALF, ['206 P\r\nContent-Length: 50', FILE.slice(50)], 'BROKEN'],
		[
			'has several ranges',
			HALF,
			['206 P\r\nContent-Type: multipart/byteranges; boundary=x\r\nContent-Length: 60', 'x'.repeat(60)],
			'BROKEN',
		],
		[
			'has a range that ends before it begins',
			HALF,
			['206 P\r\nContent-Length: 0\r\nContent-Range: bytes 50-20/100', ''],
			'BROKEN',
		],
		[
			'has a range that ends after the file',
			HALF,
			['206 P\r\nContent-Length: 50\r\nContent-Range: bytes 50-99/80', FILE.slice(50)],
			'BROKEN',
		],
		[
			'has a range of no number',
			CHUNKED,
			[`206 P\r\nContent-Length: 50\r\nContent-Range: bytes 50-${'9'.repeat(400)}/*`, FILE.slice(50)],
			'BROKEN',
		],
	])('%s', async (_, first, second, code) => {
		await using server = await serve(first, second);
		const target = join(folder, 'part');
		expect(await failureOf(server.download().saveTo(target))).toMatchObject({ code: `ERR_DOWNLOAD_${code}` });
		expect(await readdir(folder)).toEqual([]);
	});
});

describe('a file is whole', () => {
	it('although its first response is a part that was not asked for', async () => {
		await using server = await serve(
			['206 P\r\nContent-Length: 50\r\nContent-Range: bytes 0-49/100', FILE.slice(0, 50)],
			['206 P\r\nContent-Length: 50\r\nContent-Range: bytes 50-99/100', FILE.slice(50)],
		);
		expect(Buffer.from(await server.download().bytes()).toString()).toBe(FILE);
	});

	it('although a server sends the rest in parts, and forgets the size: it was cut', async () => {
		await using server = await serve(
			HALF,
			['206 P\r\nContent-Length: 20\r\nContent-Range: bytes 50-69/*', FILE.slice(50, 70)],
			['206 P\r\nContent-Length: 30\r\nContent-Range: bytes 70-99/*', FILE.slice(70)],
		);
		expect(Buffer.from(await server.download().bytes()).toString()).toBe(FILE);
	});

	it('and not longer than the range that a response says it has', async () => {
		await using server = await serve(HALF, [
			'206 P\r\nContent-Length: 60\r\nContent-Range: bytes 50-99/100',
			`${FILE.slice(50)}${'x'.repeat(10)}`,
		]);
		expect(Buffer.from(await server.download().bytes()).toString()).toBe(FILE);
	});

	it('within a range that the server sends in parts: it was cut', async () => {
		await using server = await serve(
			['206 P\r\nContent-Length: 10\r\nContent-Range: bytes 20-29/100', FILE.slice(20, 30)],
			['206 P\r\nContent-Length: 30\r\nContent-Range: bytes 30-59/100', FILE.slice(30, 60)],
		);
		expect(Buffer.from(await server.download({ start: 20, end: 59 }).bytes()).toString()).toBe(FILE.slice(20, 60));
	});

	it('and has nothing within a range after its end', async () => {
		await using server = await serve(['200 OK\r\nContent-Length: 100', FILE]);
		expect(await server.download({ start: 200, end: 259 }).bytes()).toHaveLength(0);
	});
});

describe('a file on disk', () => {
	const downloadOf = (): Download =>
		createClient(
			{ baseUrl: 'https://you.atlassian.net', credential: anonymous() },
			{ fetch: wire(() => new Response(FILE)).fetch },
		).download('rest/api/3/attachment/content/1');

	it('that only its owner may read stays so when it is replaced: everybody could read it', async () => {
		const target = join(folder, 'private');
		await writeFile(target, '');
		await chmod(target, 0o600);
		await downloadOf().saveTo(target);
		expect((await stat(target)).mode & 0o777).toBe(0o600);
		expect(await readFile(target, 'utf8')).toBe(FILE);
	});

	it('that a group may write stays so when it is replaced: the umask took it away', async () => {
		const target = join(folder, 'shared');
		await writeFile(target, '');
		await chmod(target, 0o664);
		await downloadOf().saveTo(target);
		expect((await stat(target)).mode & 0o777).toBe(0o664);
	});

	it('may have as long a name as an attachment', async () => {
		expect(await downloadOf().saveTo(join(folder, 'a'.repeat(255)))).toBe(100);
	});

	it('that is a folder is an error, and leaves nothing beside it', async () => {
		expect(await failureOf(downloadOf().saveTo(folder))).toMatchObject({ code: 'EISDIR' });
	});
});

it.skipIf(process.platform === 'win32')('a device is written to, and not replaced: root lost it', async () => {
	const descriptor = join(folder, 'pipe');
	const { execFileSync } = await import('node:child_process');
	execFileSync('mkfifo', [descriptor]);
	const client = createClient(
		{ baseUrl: 'https://you.atlassian.net', credential: anonymous() },
		{ fetch: wire(() => new Response(FILE)).fetch },
	);
	const [text] = await Promise.all([
		readFile(descriptor, 'utf8'),
		client.download('rest/api/3/attachment/content/1').saveTo(descriptor),
	]);
	expect(text).toBe(FILE);
	expect((await stat(descriptor)).isFIFO()).toBe(true);
});
