// Run by hostile.test.ts in a process of its own, with --expose-gc: prints what became of the calls as JSON.
import { createClient, type TenantInfo } from '../../../src/index.ts';
import { startHostileSite } from './server.ts';

const CALLS = 10_000;
// A quarter of the calls takes 25 s by the clock of the site: a token that was made before it waited would be too old.
const MEGABYTE = 1024 * 1024;

const tenant: TenantInfo = {
	key: 'com.example.app',
	clientKey: 'jira:11111111-2222-3333-4444-555555555555',
	sharedSecret: 'jira-never-to-be-seen',
	baseUrl: 'https://example.atlassian.net',
	productType: 'jira',
};
const outcomes = new Map<string, number>();
let writes = 0;

await using site = await startHostileSite(tenant.sharedSecret);
const { ky } = createClient(
	{ ...tenant, baseUrl: site.origin },
	{ concurrency: 50, lifetime: 10, now: site.now, timeout: false, retry: { delay: () => 1 } },
);
await calls(0, CALLS / 4);
const before = heap();
for (const quarter of [1, 2, 3]) {
	// One after the other: what is left over from one shows after the next.
	// oxlint-disable-next-line no-await-in-loop
	await calls((quarter * CALLS) / 4, ((quarter + 1) * CALLS) / 4);
}
const growth = heap() - before;
const { done, writes: applied, badTokens, strayCredentials } = site.ledger;
const twice = [...applied].filter(([, times]) => times > 1);
const report = { calls: CALLS, writes, applied: applied.size, twice, growth, badTokens, strayCredentials };
// oxlint-disable-next-line no-console -- it is what the parent reads
console.log(JSON.stringify({ ...report, outcomes: Object.fromEntries(outcomes), done: Object.fromEntries(done) }));

function heap(): number {
	globalThis.gc?.();
	return process.memoryUsage().heapUsed / MEGABYTE;
}

async function calls(from: number, to: number): Promise<void> {
	await Promise.all(Array.from({ length: to - from }, (_, index) => call(from + index)));
}

async function call(number: number): Promise<void> {
	const isWrite = number % 3 === 0;
	if (isWrite) writes += 1;
	const path = `rest/${isWrite ? 'write' : 'read'}/x${number}`;
	const answer = isWrite ? ky.post(path, { json: { number } }) : ky.get(path);
	const outcome = await answer.json().then(
		(body) => JSON.stringify(body),
		(error: unknown) => (error instanceof Error ? error.name : `thrown: ${typeof error}`),
	);
	outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
}
