import { pathToFileURL } from 'node:url';
import type { KyInstance } from 'ky';
import { bundled, ours } from '../library.ts';
import { ky as kyPeer } from '../peers.ts';
import type { Point } from '../point.ts';
import { startServer } from '../servers.ts';
import { interleave, type Contestants } from '../time.ts';
import { TENANT } from '../urls.ts';

/** What ky would gain from the mends that BENCHMARKS.md proposes, and this library with it. */
export const kyMended: Point = {
	title: 'one call, with the mends in ky',
	unit: 'us',
	async run({ folder, pace }) {
		await using server = await startServer('server.ts');
		const path = 'rest/api/3/myself';
		const url = `${server.url}/${path}`;
		const original = await kyPeer();
		const { default: mended } = (await import(pathToFileURL(bundled(folder, 'ky mended')).href)) as {
			default: KyInstance;
		};
		const clientOf = async (name: 'ours' | 'ours, ky mended'): Promise<() => Promise<unknown>> => {
			const { createClient } = await ours(folder, name);
			const client = createClient({ ...TENANT, baseUrl: server.url });
			return () => client.get(path).json();
		};
		const noNetwork = { fetch: async (): Promise<Response> => new Response('{}') };
		const rows: Record<string, Contestants> = {
			'ky, on loopback': {
				mended: () => mended.get(url).json(),
				'as it is': original && (() => original.get(url).json()),
			},
			'ky, with a `fetch` that responds at once': {
				mended: () => mended.get(url, noNetwork).json(),
				'as it is': original && (() => original.get(url, noNetwork).json()),
			},
			'ours, on loopback': { mended: await clientOf('ours, ky mended'), 'as it is': await clientOf('ours') },
		};
		return await interleave(rows, pace(12, 120));
	},
};
