import { spawn } from 'node:child_process';
import { tracingChannel } from 'node:diagnostics_channel';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { ours, peer } from './peers.ts';
import { median, quantile, type Times } from './time.ts';

const PATH = 'rest/api/3/myself';

interface Contestant {
	readonly call: () => Promise<unknown>;
	/** Makes the calls of a round observed. @returns how to end that. */
	readonly observe?: () => () => void;
}

/** A call over loopback, one after another and 64 in flight: microseconds per call. */
export async function timeClient(): Promise<Record<string, Times>> {
	const server = spawn(process.execPath, [fileURLToPath(new URL('server.ts', import.meta.url))], {
		stdio: ['pipe', 'pipe', 'inherit'],
	});
	const [port] = await once(server.stdout, 'data');
	const origin = `http://127.0.0.1:${port}`;
	const { sync } = await ours();
	const client = sync.createClient({ clientKey: 'c', key: 'app', sharedSecret: 'secret', baseUrl: origin });
	const ky = await peer<{ get(url: string): { json(): Promise<unknown> } }>('ky');
	const url = `${origin}/${PATH}`;
	const call = (): Promise<unknown> => client.get(PATH).json();
	const contestants: Record<string, Contestant> = {
		ours: { call },
		'ours, with subscribers to its channels': { call, observe: observeCalls },
		ky: { call: () => ky.get(url).json() },
		fetch: { call: async () => (await fetch(url)).json() },
	};
	try {
		return {
			'client, sequential': await timeCalls(contestants, 1, 12),
			'client, 64 in flight': await timeCalls(contestants, 64, 8),
		};
	} finally {
		server.stdin.end();
	}
}

async function timeCalls(contestants: Record<string, Contestant>, inFlight: number, rounds: number): Promise<Times> {
	const medians: Record<string, number[]> = {};
	const p99s: Record<string, number[]> = {};
	for (let round = 0; round <= rounds; round += 1) {
		for (const [name, { call, observe }] of Object.entries(contestants)) {
			const stop = observe?.();
			const times: number[] = [];
			const lane = async (): Promise<void> => {
				while (times.length < 400) {
					const start = performance.now();
					// oxlint-disable-next-line no-await-in-loop
					await call();
					times.push((performance.now() - start) * 1000);
				}
			};
			// oxlint-disable-next-line no-await-in-loop
			await Promise.all(Array.from({ length: inFlight }, lane));
			stop?.();
			if (round === 0) continue; // warms up
			(medians[name] ??= []).push(median(times));
			(p99s[name] ??= []).push(quantile(times, 0.99));
		}
	}
	return Object.fromEntries(
		Object.keys(contestants).map((name) => [name, { p50: median(medians[name] ?? []), p99: median(p99s[name] ?? []) }]),
	);
}

function ignore(): void {}

/** Subscribes as a tracer does: to the start and the end of each call and of each of its attempts. */
function observeCalls(): () => void {
	const channels = ['call', 'attempt'].flatMap((name) => {
		const { start, asyncEnd } = tracingChannel(`atlassian-rest-client:${name}`);
		return [start, asyncEnd];
	});
	for (const channel of channels) channel.subscribe(ignore);
	return () => {
		for (const channel of channels) channel.unsubscribe(ignore);
	};
}
