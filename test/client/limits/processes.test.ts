import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { startServer } from '../servers.ts';

const SCRIPT = fileURLToPath(new URL('one-process.ts', import.meta.url));

/** How many calls of one process failed. */
function failuresOf(baseUrl: string, calls: number): Promise<number> {
	return new Promise((resolve, reject) => {
		const child = fork(SCRIPT, [baseUrl, String(calls)]);
		child.once('message', (failures) => resolve(Number(failures)));
		child.once('error', reject);
		child.once('exit', (code) => code !== 0 && reject(new Error(`exit ${code}`)));
	});
}

it('four processes that share a limit lose no call', async () => {
	let tokens = 100;
	const refill = setInterval(() => (tokens = 100), 1000);
	await using server = await startServer((_, response) => {
		tokens -= 1;
		if (tokens >= 0) response.end('{}');
		else response.writeHead(429, { 'retry-after': '1' }).end();
	});
	const failures = await Promise.all([1, 2, 3, 4].map(() => failuresOf(server.origin, 125)));
	clearInterval(refill);
	expect(failures).toEqual([0, 0, 0, 0]);
	expect(server.received.length).toBeGreaterThan(600);
});
