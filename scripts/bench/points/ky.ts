import type { KyInstance } from 'ky';
import { pathToFileURL } from 'node:url';
import { bundled } from '../library.ts';
import type { Point } from '../point.ts';
import { SERVER, startServer } from '../servers.ts';
import { interleave, type Contestants } from '../time.ts';
import { callers, gets, respondAtOnce } from './call.ts';

/** The mends that BENCHMARKS.md proposes to ky: its gain from them, and that of this library. */
export const kyMended: Point = {
	title: 'one call, with the mends in ky',
	unit: 'us',
	async run({ folder, pace }) {
		await using server = await startServer(SERVER);
		const rows: Record<string, Contestants> = {};
		for (const [where, fetch] of [
			['on loopback', undefined],
			['with a `fetch` that responds at once', respondAtOnce],
		] as const) {
			const asIs = gets(await callers(folder, server.url, fetch));
			const mended = await getsWithMends(folder, server.url, fetch);
			rows[`ky, ${where}`] = { mended: mended.ky, 'as it is': asIs['ky'] };
			rows[`ours, ${where}`] = { mended: mended.ours, 'as it is': asIs['ours'] };
		}
		return await interleave(rows, pace(20, 60));
	},
};

/** The same calls as others make, with the mended ky. */
export async function getsWithMends(
	folder: string,
	origin: string,
	fetch?: typeof globalThis.fetch,
): Promise<Record<'ours' | 'ky', (() => Promise<unknown>) | undefined>> {
	const file = pathToFileURL(bundled(folder, 'ky mended')).href;
	const { default: ky } = (await import(file)) as { default: KyInstance };
	const { ours, ky: bare } = gets(await callers(folder, origin, fetch, { name: 'ours, ky mended', ky }));
	return { ours, ky: bare };
}
