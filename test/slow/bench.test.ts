import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it, onTestFinished } from 'vitest';
import { isInstalled } from '../../scripts/bench/peers.ts';
import { POINTS } from '../../scripts/bench/points/index.ts';
import type { Results } from '../../scripts/bench/report.ts';

const main = fileURLToPath(new URL('../../scripts/bench/main.ts', import.meta.url));

it(
	'each benchmark measures everybody who is installed, ends by itself and leaves no file',
	{ timeout: 240_000 },
	async () => {
		const folder = await mkdtemp(join(tmpdir(), 'bench-test-'));
		onTestFinished(() => rm(folder, { recursive: true }));
		const env = { ...process.env, TMPDIR: folder };
		const { stdout } = await promisify(execFile)(process.execPath, [main, '--quick', '--json'], { env });
		const { runs } = JSON.parse(stdout) as Results;
		// The others have a peer without which they measure something else, or themselves alone.
		const expected = Object.keys(POINTS).filter((name) => name !== 'app' || isInstalled('autocannon'));
		expect(Object.keys(runs)).toEqual(expected);
		for (const run of Object.values(runs).flat()) {
			for (const [row, figures] of Object.entries(run)) {
				for (const [name, figure] of Object.entries(figures)) expect(figure, `${row}, ${name}`).toBeGreaterThan(0);
			}
		}
		const [call] = runs.call ?? [];
		expect(Object.keys(call?.get ?? {})).toEqual(
			expect.arrayContaining(['ours', 'ky', 'ky and atlassian-jwt', 'fetch']),
		);
		expect(await readdir(folder)).toEqual([]);
	},
);
