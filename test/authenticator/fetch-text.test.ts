import { getEventListeners } from 'node:events';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { fetchText, type FetchKeys } from '../../src/authenticator/fetch-text.ts';

const ADDRESS = 'https://keys.example/1';
const limit = 100;

afterEach(() => void vi.useRealTimers());

/** A body that never ends, and whether it was given up. */
function endless(): { body: ReadableStream<Uint8Array<ArrayBuffer>>; cancelled: () => boolean } {
	let isCancelled = false;
	const cancel = (): void => void (isCancelled = true);
	return { body: new ReadableStream({ cancel }), cancelled: () => isCancelled };
}

describe('a small text is fetched', () => {
	it('with its type', async () => {
		const fetch: FetchKeys = async () => new Response('grün', { headers: { 'content-type': 'text/plain' } });
		const expected = { outcome: 'text', text: 'grün', contentType: 'text/plain' };
		await expect(fetchText(fetch, ADDRESS, { limit })).resolves.toEqual(expected);
	});

	it('without a replacement for bytes that are not UTF-8', async () => {
		const fetch: FetchKeys = async () => new Response(new Uint8Array([0x22, 0xff, 0x22]));
		const expected = { outcome: 'unreadable', problem: 'bytes that are not UTF-8' };
		await expect(fetchText(fetch, ADDRESS, { limit })).resolves.toEqual(expected);
	});

	it('up to the limit', async () => {
		const fetch: FetchKeys = async () => new Response('x'.repeat(100));
		await expect(fetchText(fetch, ADDRESS, { limit })).resolves.toMatchObject({ outcome: 'text' });
		const expected = { outcome: 'unreadable', problem: 'more than 99 bytes' };
		await expect(fetchText(fetch, ADDRESS, { limit: 99 })).resolves.toEqual(expected);
	});

	it.each([404, 302, 500])('without reading the body of a response with the status %i', async (status) => {
		const { body, cancelled } = endless();
		const fetch: FetchKeys = async () => new Response(body, { status });
		await expect(fetchText(fetch, ADDRESS, { limit })).resolves.toEqual({ outcome: 'status', status });
		expect(cancelled()).toBe(true);
	});

	it('and says whether the server had responded before it failed', async () => {
		const cause = new TypeError('terminated');
		const away: FetchKeys = () => Promise.reject(cause);
		await expect(fetchText(away, ADDRESS, { limit })).resolves.toEqual({ outcome: 'failed', cause, responded: false });
		const broken: FetchKeys = async () => new Response(new ReadableStream({ pull: () => Promise.reject(cause) }));
		await expect(fetchText(broken, ADDRESS, { limit })).resolves.toEqual({ outcome: 'failed', cause, responded: true });
	});

	it('leaving neither a timer nor a listener behind', async () => {
		vi.useFakeTimers();
		const { signal } = new AbortController();
		await fetchText(async () => new Response(''), ADDRESS, { limit, signal });
		expect([vi.getTimerCount(), getEventListeners(signal, 'abort')]).toEqual([0, []]);
	});

	it('until it is given up, by a transport that does not listen, too: a late response is not read', async () => {
		const { body, cancelled } = endless();
		const { promise, resolve } = Promise.withResolvers<Response>();
		const abort = new AbortController();
		const reason = new Error('given up');
		const outcome = fetchText(() => promise, ADDRESS, { limit, signal: abort.signal });
		abort.abort(reason);
		await expect(outcome).resolves.toEqual({ outcome: 'failed', cause: reason, responded: false });
		resolve(new Response(body));
		await vi.waitFor(() => expect(cancelled()).toBe(true));
	});
});
