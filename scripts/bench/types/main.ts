import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { cases } from './cases.ts';
import { measure } from './measure.ts';
import { rivals } from './rivals.ts';

// The cost of the types of a call for the compiler. With --peers, also that of other clients.

/** The most instantiations over an empty file that a case may cost. They are the same on every machine. */
const budgets: Record<string, number> = {
	'one misspelt path': 60_000,
	'one list': 5000,
	'one misspelt list': 60_000,
	'one with fields': 60_000,
	'one of any version': 60_000,
	'one of Data Center': 60_000,
	'1,000 calls': 600_000,
};

const withPeers = process.argv.includes('--peers');
if (withPeers) {
	execFileSync('npm', ['ci'], { cwd: fileURLToPath(new URL('../', import.meta.url)), stdio: 'inherit' });
}

let base = 0;
for (const [name, text] of Object.entries(withPeers ? { ...cases(), ...rivals } : cases())) {
	const { instantiations, seconds } = measure(text);
	if (name === 'empty') base = instantiations;
	const over = instantiations - base;
	const budget = budgets[name];
	const isOver = budget !== undefined && over > budget;
	if (isOver) process.exitCode = 1;
	const verdict =
		budget === undefined ? '' : `  ${isOver ? 'OVER' : 'within'} the budget of ${budget.toLocaleString('en')}`;
	const count = over.toLocaleString('en').padStart(10);
	process.stdout.write(`${name.padEnd(18)} ${count} instantiations  ${seconds.toFixed(2)} s${verdict}\n`);
}
