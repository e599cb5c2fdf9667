import { ours } from '../library.ts';
import { peer } from '../peers.ts';
import type { Point } from '../point.ts';
import { startServer } from '../servers.ts';
import { median } from '../time.ts';
import { claimTimes, SECRET, TENANT } from '../urls.ts';

const PATH = '/webhooks/jira:issue_updated?user_id=5b10a2844c20165700ede21g&user_key=ann';

/** Who receives the webhooks: `server-app.ts` says how. A bare handler reads the body, and trusts it. */
const RECEIVERS = {
	ours: 'ours',
	'a bare handler': 'bare',
	'a handler that reads nothing': 'deaf',
	'by hand with atlassian-jwt': 'by-hand',
};

interface Autocannon {
	(options: object): Promise<{
		requests: { total: number };
		duration: number;
		latency: { p99: number };
		non2xx: number;
		errors: number;
	}>;
}

export const app: Point = {
	title: 'webhooks received with @hono/node-server, 64 at a time, each with a token of its own',
	unit: 'requests/s, or ms',
	async run({ folder, quick }) {
		const autocannon = await peer<Autocannon>('autocannon');
		if (autocannon === undefined) return undefined;
		const requests = await webhooks(folder, 200);
		const load = quick ? { amount: 64 } : { duration: 2 };
		const found = new Map<string, { rates: number[]; p99s: number[] }>();
		for (let slice = 0; slice < (quick ? 1 : 2); slice += 1) {
			for (const [name, receiver] of Object.entries(RECEIVERS)) {
				await using server = await startServer(new URL('../server-app.ts', import.meta.url), receiver, folder);
				const options = { url: server.url, connections: 64, requests };
				await autocannon({ ...options, amount: quick ? 64 : 4000 });
				const { requests: handled, duration, latency, non2xx, errors } = await autocannon({ ...options, ...load });
				if (non2xx + errors > 0) throw new Error(`${name} refused ${non2xx}, and failed ${errors} times`);
				const { rates, p99s } = found.get(name) ?? { rates: [], p99s: [] };
				found.set(name, { rates: [...rates, handled.total / duration], p99s: [...p99s, latency.p99] });
			}
		}
		const all = [...found];
		return {
			'requests/s': Object.fromEntries(all.map(([name, { rates }]) => [name, median(rates)])),
			'p99 of the time to respond, ms': Object.fromEntries(all.map(([name, { p99s }]) => [name, median(p99s)])),
		};
	},
};

/** As Jira sends them. */
async function webhooks(folder: string, count: number): Promise<object[]> {
	const { signJwt, queryStringHash } = await ours(folder);
	const { iat } = claimTimes();
	const qsh = await queryStringHash('POST', PATH);
	const fields = { summary: 'Water the plants', labels: ['garden'], description: 'Every morning. '.repeat(100) };
	const body = JSON.stringify({
		timestamp: iat * 1000,
		webhookEvent: 'jira:issue_updated',
		issue: { id: '10001', key: 'KEY-1', fields },
	});
	return Promise.all(
		Array.from({ length: count }, async (_, at) => {
			const token = await signJwt({ iss: TENANT.clientKey, iat, exp: iat + 3600 + at, qsh }, SECRET);
			const headers = { authorization: `JWT ${token}`, 'content-type': 'application/json' };
			return { method: 'POST', path: PATH, headers, body };
		}),
	);
}
