import { rmSync } from 'node:fs';
import { delimiter } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { runSteps, summarize } from './run-steps.ts';
import { STEPS } from './steps.ts';

const usage = `npm run check -- [--only NAME,NAME] [--list]

Runs every step, also after one that failed, and ends with a table of them.

  --only NAMES  these steps alone
  --list        print the names of the steps
`;

const root = fileURLToPath(new URL('../../', import.meta.url));
process.chdir(root);
// The same programs, and the same Node, as under npm.
process.env['PATH'] = `${root}node_modules/.bin${delimiter}${process.env['PATH'] ?? ''}`;

const { values } = parseArgs({
	options: { only: { type: 'string' }, list: { type: 'boolean' }, help: { type: 'boolean' } },
});
const names = values.only?.split(',').map((name) => name.trim());
const unknown = names?.filter((name) => !STEPS.some((step) => step.name === name)) ?? [];

if (values.help) process.stdout.write(usage);
else if (values.list) process.stdout.write(`${STEPS.map(({ name }) => name).join('\n')}\n`);
else if (unknown.length > 0) fail(`There is no step named ${unknown.join(', ')}`);
else await check();

async function check(): Promise<void> {
	// The report of an earlier run would count as one of this run.
	if (names === undefined) rmSync('coverage', { recursive: true, force: true });
	const steps = STEPS.filter(({ name }) => names?.includes(name) ?? true);
	const ended = new AbortController();
	// Sent to the whole group of processes, and so to the step that runs, too. The results so far are still printed.
	for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => ended.abort());
	const results = await runSteps(steps, (text) => void process.stdout.write(text), ended.signal);
	process.stdout.write(`\n${summarize(results)}`);
	if (results.some(({ outcome }) => outcome !== 'passed')) process.exitCode = 1;
}

function fail(message: string): void {
	process.stderr.write(`${message}\n\n${usage}`);
	process.exitCode = 2;
}
