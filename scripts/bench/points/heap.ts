import { ours } from '../library.ts';
import type { Point } from '../point.ts';
import { SERVER, startServer } from '../servers.ts';
import { median, type Run } from '../time.ts';
import { TENANT } from '../urls.ts';
import { callers, gets, respondAtOnce } from './call.ts';
import { getsWithMends } from './ky.ts';

/** In MB: room for all calls of a measurement, so that nothing is collected meanwhile. */
const NEW_SPACE = 256;

/** So many that garbage of the calls before, which is collected meanwhile, does not count. */
const CLIENTS = 1000;

export const heap: Point = {
	title: 'heap',
	unit: 'kB',
	flags: ['--expose-gc', `--min-semi-space-size=${NEW_SPACE}`, `--max-semi-space-size=${NEW_SPACE}`],
	async run({ folder, quick }) {
		await using server = await startServer(SERVER);
		const all = await callers(folder, server.url);
		const offline = await callers(folder, server.url, respondAtOnce);
		const mended = await getsWithMends(folder, server.url, respondAtOnce);
		const pace = { calls: quick ? 10 : 300, rounds: quick ? 1 : 5 };
		return {
			'a call uses': await used({ ...gets(offline), 'ours, ky mended': mended.ours, 'ky, mended': mended.ky }, pace),
			'the same, on loopback': await used(gets(all), pace),
			'of it, until a full collection': await used(gets(all), pace, collectNew),
			'a client keeps': await clients(folder, all.ky),
		};
	},
};

/** Kilobytes of the heap that a call uses, by who calls. */
async function used(
	all: Record<string, (() => Promise<unknown>) | undefined>,
	{ calls, rounds }: { calls: number; rounds: number },
	settle?: () => void,
): Promise<NonNullable<Run[string]>> {
	const perCall: Record<string, number> = {};
	for (const [name, call] of Object.entries(all)) {
		if (call === undefined) continue;
		// A function that runs for the first time is compiled, and that is on the heap as well.
		for (let count = 0; count < 4 * calls; count += 1) await call();
		const found: number[] = [];
		for (let round = 0; round < rounds; round += 1) found.push(await grown(call, calls, settle));
		perCall[name] = median(found);
	}
	return perCall;
}

/** By each call, until it is collected. */
async function grown(call: () => Promise<unknown>, calls: number, settle?: () => void): Promise<number> {
	collect();
	const before = process.memoryUsage().heapUsed;
	for (let count = 0; count < calls; count += 1) await call();
	settle?.();
	return (process.memoryUsage().heapUsed - before) / calls / 1000;
}

/** Collects the new space. It keeps all that a `FinalizationRegistry` or a `WeakRef` knows, and that hangs on it. */
function collectNew(): void {
	// An object that survives two of them is old.
	for (let count = 0; count < 3; count += 1) globalThis.gc?.({ type: 'minor' });
}

/** Kilobytes that stay for each client. */
async function clients(folder: string, ky: { create(options: object): unknown } | undefined): Promise<Run[string]> {
	const { createClient } = await ours(folder);
	const base = 'https://you.atlassian.net';
	return {
		ours: kept(() => createClient({ ...TENANT, clientKey: crypto.randomUUID(), baseUrl: base })),
		...(ky && { ky: kept(() => ky.create({ prefix: base, headers: { accept: 'application/json' } })) }),
	};
}

function kept(create: () => unknown): number {
	create();
	collect();
	const before = process.memoryUsage().heapUsed;
	const all = Array.from({ length: CLIENTS }, create);
	collect();
	return (process.memoryUsage().heapUsed - before) / all.length / 1000;
}

function collect(): void {
	if (globalThis.gc === undefined) throw new Error('It needs --expose-gc');
	globalThis.gc();
}
