import { once } from 'node:events';
import { setFlagsFromString } from 'node:v8';
import { setImmediate as turn } from 'node:timers/promises';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { fetchBounded } from '../../src/http/index.ts';
import { failureOf } from '../client/helpers.ts';
import { startServer } from '../client/servers.ts';

setFlagsFromString('--expose-gc');
// The flag adds it to new contexts.
const collect = runInNewContext('gc') as () => void;

const BOUNDS = { timeout: 10_000, maxLength: 20 };

const textOf = ({ bytes }: { bytes: Uint8Array | undefined }): string | undefined =>
	bytes && new TextDecoder().decode(bytes);

describe('a bounded fetch', () => {
	it.each(['silent', 'endless'])(
		'that is not over in time closes its connection, also after memory was collected (%s)',
		async (kind) => {
			const arrived = Promise.withResolvers<void>();
			const closed = Promise.withResolvers<void>();
			await using site = await startServer((_, response) => {
				void once(response, 'close').then(() => closed.resolve());
				if (kind === 'endless') response.writeHead(200).write('{');
				arrived.resolve();
			});
			const failure = failureOf(fetchBounded((init) => fetch(site.origin, init), { ...BOUNDS, timeout: 300 }));
			await arrived.promise;
			for (let round = 0; round < 5; round += 1) {
				collect();
				await turn();
			}
			expect(await failure).toHaveProperty('name', 'TimeoutError');
			await closed.promise;
		},
	);

	it('ends in time though the transport ignores the signal', async () => {
		const failure = await failureOf(fetchBounded(() => new Promise(() => {}), { ...BOUNDS, timeout: 20 }));
		expect(failure).toHaveProperty('name', 'TimeoutError');
	});

	it('returns a redirect as it is', async () => {
		await using site = await startServer((_, response) => response.writeHead(302, { location: '/else' }).end('moved'));
		const response = await fetchBounded((init) => fetch(site.origin, init), BOUNDS);
		expect([response.status, textOf(response)]).toEqual([302, 'moved']);
		expect(site.received).toHaveLength(1);
	});

	it.each([
		['x'.repeat(20), 'x'.repeat(20)],
		['x'.repeat(21), undefined],
		['ü'.repeat(10), 'ü'.repeat(10)],
		['ü'.repeat(11), undefined],
	])('reads no more than its limit of bytes (%#)', async (sent, text) => {
		expect(textOf(await fetchBounded(async () => new Response(sent), BOUNDS))).toBe(text);
	});
});
