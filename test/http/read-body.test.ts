import { Readable } from 'node:stream';
import { describe, expect, it, vi } from 'vitest';
import { parseJsonBody, readBody, type RequestLike } from '../../src/http/index.ts';
import { DecodeError } from '../../src/index.ts';
import { refusal } from '../support/refusal.ts';

const text = (bytes: unknown): string => new TextDecoder().decode(bytes as Uint8Array);

/** A request of Web or of node whose body comes in these chunks. */
const REQUESTS = {
	'a Web Request': (chunks: Uint8Array[]) => ({ headers: {}, body: Readable.toWeb(Readable.from(chunks)) }),
	'a request of node': (chunks: Uint8Array[]) => Object.assign(Readable.from(chunks), { headers: {} }),
};

describe.each(Object.entries(REQUESTS))('the body of %s', (_, make) => {
	it('is all of its chunks, however many there are', async () => {
		const chunks = Array.from({ length: 3000 }, (__, index) => Buffer.from(String(index)));
		expect(text(await readBody(make(chunks), 100_000))).toBe(chunks.join(''));
	});

	it('may be as long as the limit, and no longer', async () => {
		const chunks = [Buffer.alloc(60), Buffer.alloc(40)];
		expect(await readBody(make(chunks), 100)).toHaveLength(100);
		await expect(readBody(make([...chunks, Buffer.alloc(1)]), 100)).rejects.toThrow(refusal('ERR_BODY_SIZE'));
		await expect(readBody(make([Buffer.alloc(101), ...chunks]), 100)).rejects.toThrow(refusal('ERR_BODY_SIZE'));
	});

	it('may be empty', async () => {
		expect(await readBody(make([]), 100)).toHaveLength(0);
	});

	it('keeps no buffer of the runtime alive: a chunk is copied', async () => {
		const slab = new Uint8Array(65_536);
		const body = (await readBody(make([slab.subarray(10, 11)]), 100)) as Uint8Array;
		expect(body.buffer.byteLength).toBe(1);
	});
});

it.each(['content-encoding', 'transfer-encoding'])(
	'a short length beside a %s made all of a long body be kept: it is that of the encoded one',
	async (name) => {
		let chunks = 0;
		const body = new ReadableStream<Uint8Array>({
			pull(stream) {
				chunks += 1;
				stream.enqueue(new Uint8Array(100));
				if (chunks === 1000) stream.close();
			},
		});
		const init = { method: 'POST', body, headers: { 'content-length': '100', [name]: 'gzip' }, duplex: 'half' };
		await expect(readBody(new Request('https://app.example.com/', init), 1000)).rejects.toThrow(
			refusal('ERR_BODY_SIZE'),
		);
		expect(chunks).toBeLessThan(20);
	},
);

describe('a body is refused', () => {
	it('when it was read before, whatever is left of it', async () => {
		const request = { headers: {}, bodyUsed: true, body: { clientKey: 'a' } };
		await expect(readBody(request, 100)).rejects.toThrow(refusal('ERR_BODY'));
	});

	it('when its stream fails, by that failure where it is a refusal', async () => {
		const request = (error: Error): RequestLike => ({
			headers: {},
			body: new ReadableStream({ pull: () => Promise.reject(error) }),
		});
		const broken = new Error('broken');
		await expect(readBody(request(broken), 100)).rejects.toMatchObject({ code: 'ERR_BODY', cause: broken });
		const busy = new DecodeError('ERR_BUSY', 'busy');
		await expect(readBody(request(busy), 100)).rejects.toBe(busy);
	});

	it('when a stream of node has ended or is closed before its end', async () => {
		const ended = Object.assign(Readable.from(['a']), { headers: {} });
		await readBody(ended, 100);
		await expect(readBody(ended, 100)).rejects.toThrow(refusal('ERR_BODY'));
		const closed = Object.assign(new Readable({ read: () => undefined }), { headers: {} });
		const reading = readBody(closed, 100);
		closed.destroy();
		await expect(reading).rejects.toThrow(refusal('ERR_BODY'));
		const failed = Object.assign(new Readable({ read: () => undefined }), { headers: {} });
		const failing = readBody(failed, 100);
		failed.destroy(new Error('broken'));
		await expect(failing).rejects.toMatchObject({ code: 'ERR_BODY', cause: { message: 'broken' } });
	});

	it('by a Web stream that is longer than the limit: the rest is not read', async () => {
		let cancelled = false;
		const body = new ReadableStream<Uint8Array>({
			pull: (controller) => controller.enqueue(new Uint8Array(60)),
			cancel: () => void (cancelled = true),
		});
		await expect(readBody({ headers: {}, body }, 100)).rejects.toThrow(refusal('ERR_BODY_SIZE'));
		expect(cancelled).toBe(true);
	});

	it.each(['[]', 'null', '1', '"a"', '{', '', '\u{FEFF}['])('when it is not a JSON object: %j', (body) => {
		expect(() => parseJsonBody(body, 100)).toThrow(refusal('ERR_BODY'));
	});

	it.each([[[]], [null], [1], [undefined]])('when a parser has made no object of it: %j', (body) => {
		expect(() => parseJsonBody(body, 100)).toThrow(refusal('ERR_BODY'));
	});

	it('when it is not UTF-8, or longer than the limit', () => {
		expect(() => parseJsonBody(Uint8Array.from([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d]), 100)).toThrow(
			refusal('ERR_BODY'),
		);
		expect(() => parseJsonBody('{"a":1}', 6)).toThrow(refusal('ERR_BODY_SIZE'));
		expect(() => parseJsonBody(Buffer.from('{"a":1}'), 6)).toThrow(refusal('ERR_BODY_SIZE'));
		expect(parseJsonBody('{"a":1}', 7)).toEqual({ a: 1 });
	});
});

describe('a short body of known length is read in one step', () => {
	const request = (body: string, length = String(body.length)): Request =>
		new Request('https://app.example/hook', { method: 'POST', body, headers: { 'content-length': length } });

	it('whole', async () => {
		const received = request('{"a":1}');
		const arrayBuffer = vi.spyOn(received, 'arrayBuffer');
		expect(text(await readBody(received, 7))).toBe('{"a":1}');
		expect(arrayBuffer).toHaveBeenCalledOnce();
	});

	it('and refused if there is more than the limit, or was read before', async () => {
		await expect(readBody(request('{"a":1}', '3'), 6)).rejects.toThrow(refusal('ERR_BODY_SIZE'));
		const read = request('{"a":1}');
		await read.text();
		await expect(readBody(read, 100)).rejects.toThrow(refusal('ERR_BODY'));
	});

	it('and refused if it breaks off', async () => {
		const broken = new Error('broken');
		const body = new ReadableStream({ pull: () => Promise.reject(broken) });
		const headers = { 'content-length': '7' };
		const init = { method: 'POST', body, headers, duplex: 'half' };
		const received = new Request('https://app.example/hook', init);
		await expect(readBody(received, 100)).rejects.toMatchObject({ code: 'ERR_BODY' });
	});

	it.each(['8', '65537', '1e3', '-1', '', '7, 7'])('and otherwise with the limit in hand: %j', async (length) => {
		const received = request('{"a":1}', length);
		const arrayBuffer = vi.spyOn(received, 'arrayBuffer');
		expect(text(await readBody(received, length === '8' ? 7 : 100_000))).toBe('{"a":1}');
		expect(arrayBuffer).not.toHaveBeenCalled();
	});
});
