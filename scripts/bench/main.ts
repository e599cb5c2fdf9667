import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { bundleLibraries, root } from './library.ts';
import { POINTS, type PointName } from './points/index.ts';
import { topLines } from './profile.ts';
import { machine, report, type Results } from './report.ts';
import { runPoint } from './run-point.ts';
import { sizes } from './sizes.ts';
import { temporaryFolder } from './temporary.ts';
import type { Run } from './time.ts';
import { cases } from './types/cases.ts';
import { measure } from './types/measure.ts';
import { rivals } from './types/rivals.ts';

// All benchmarks, side by side. --only call,sign: those; --rounds 5: so many runs of each; --json prints the figures; --write
// puts them into BENCHMARKS.md. --quick only looks that each one works, with the packages that are installed.

const { values: options } = parseArgs({
	options: {
		only: { type: 'string' },
		rounds: { type: 'string', default: '3' },
		json: { type: 'boolean', default: false },
		write: { type: 'boolean', default: false },
		quick: { type: 'boolean', default: false },
	},
});
const { quick } = options;
const names = pointNames(options.only);
const rounds = quick ? 1 : Number(options.rounds);
if (!(rounds >= 1)) throw new RangeError('--rounds must be a number of at least 1');
if (options.write && (quick || options.only !== undefined)) throw new RangeError('--write needs all figures');

const state = machine();
const folder = temporaryFolder();
if (!quick) {
	installPeers();
	if (names.includes('start')) npm(['run', '--silent', 'build'], root);
}
await bundleLibraries(folder);

const isWhole = !quick && options.only === undefined;
const types = isWhole
	? Object.fromEntries(Object.entries({ ...cases(), ...rivals }).map(([name, text]) => [name, measure(text)]))
	: {};
const runs: Partial<Record<PointName, Run[]>> = {};
for (let round = 1; round <= rounds; round += 1) {
	for (const name of names) {
		process.stderr.write(`round ${round} of ${rounds}: ${name}\n`);
		const run = await runPoint(name, folder, quick);
		if (run !== undefined) (runs[name] ??= []).push(run);
	}
}
const results: Results = {
	date: new Date().toISOString().slice(0, 10),
	runs,
	sizes: isWhole ? await sizes(folder) : {},
	types,
};
process.stdout.write(options.json ? `${JSON.stringify(results, null, '\t')}\n` : report(results));

if (options.write) {
	const profiles = (['verify', 'client'] as const)
		.map((loop) => `## Profile: ${loop}\n\n\`\`\`text\n${topLines(loop, folder).join('\n')}\n\`\`\`\n`)
		.join('\n');
	const head = `# Benchmarks\n\nWritten by \`npm run bench -- --write\` on ${results.date}. Each figure is the median of ${rounds} runs, with the least and the most of them beside it; in a run, all contestants have their turns, again and again. Only ratios count.\n\n${state}`;
	const notes = readFileSync(new URL('notes.md', import.meta.url), 'utf8');
	writeFileSync(join(root, 'BENCHMARKS.md'), `${head}\n${report(results)}\n${profiles}\n${notes}`);
	npm(['run', '--silent', 'format', '--', 'BENCHMARKS.md'], root);
}

function installPeers(): void {
	const here = fileURLToPath(new URL('.', import.meta.url));
	const [lock, installed] = [join(here, 'package-lock.json'), join(here, 'node_modules/.package-lock.json')];
	if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
	npm(['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], here);
}

function npm(words: readonly string[], cwd: string): void {
	// Its compile cache would stay in the temporary folder.
	const env = { ...process.env, NODE_DISABLE_COMPILE_CACHE: '1' };
	execFileSync('npm', words, { cwd, env, stdio: ['ignore', 2, 2] });
}

/** @throws for a name that is not one */
function pointNames(only: string | undefined): PointName[] {
	const all = Object.keys(POINTS) as PointName[];
	if (only === undefined) return all;
	const wanted = only.split(',');
	const unknown = wanted.find((name) => !all.includes(name as PointName));
	if (unknown !== undefined) throw new RangeError(`There is no benchmark ${unknown}: ${all.join(', ')}`);
	return all.filter((name) => wanted.includes(name));
}
