import { spawn } from 'node:child_process';
import { performance } from 'node:perf_hooks';

/** One step of the check. */
export interface Step {
	readonly name: string;
	/** A program and its arguments: nothing is parsed by a shell. */
	readonly command: readonly [string, ...string[]];
	/** Steps without which this one says nothing of use: it is skipped when one of them failed. */
	readonly needs?: readonly string[];
}

/** The outcome of a step. */
export interface StepResult {
	readonly name: string;
	readonly outcome: 'passed' | 'failed' | 'skipped';
	readonly seconds: number;
	/** All that the step printed; for one that is skipped, the reason. */
	readonly output: string;
}

/** Runs every step, also after one that failed, and prints their output while they run. An abort skips the steps that are left. */
export async function runSteps(
	steps: readonly Step[],
	print: (text: string) => void,
	signal?: AbortSignal,
): Promise<StepResult[]> {
	const results: StepResult[] = [];
	for (const step of steps) {
		if (signal?.aborted) {
			results.push({ name: step.name, outcome: 'skipped', seconds: 0, output: 'the check was ended before' });
			continue;
		}
		const missing = step.needs?.filter((name) => results.some((one) => one.name === name && one.outcome !== 'passed'));
		if (missing && missing.length > 0) {
			results.push({ name: step.name, outcome: 'skipped', seconds: 0, output: `it needs ${missing.join(', ')}` });
			continue;
		}
		print(`\n> ${step.name}: ${step.command.join(' ')}\n`);
		results.push(await runStep(step, print));
	}
	return results;
}

async function runStep({ name, command }: Step, print: (text: string) => void): Promise<StepResult> {
	const start = performance.now();
	const [program, ...args] = command;
	let output = '';
	const show = (chunk: string): void => {
		output += chunk;
		print(chunk);
	};
	const passed = await new Promise<boolean>((resolve) => {
		const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'] });
		child.stdout.setEncoding('utf8').on('data', show);
		child.stderr.setEncoding('utf8').on('data', show);
		child.once('error', (error) => {
			show(`${error.message}\n`);
			resolve(false);
		});
		child.once('close', (code) => resolve(code === 0));
	});
	const seconds = (performance.now() - start) / 1000;
	return { name, outcome: passed ? 'passed' : 'failed', seconds, output };
}

/** The last lines of each step that failed, and a table of all steps. */
export function summarize(results: readonly StepResult[], lines = 25): string {
	const failed = results.filter(({ outcome }) => outcome === 'failed');
	const ends = failed.map(({ name, output }) => `--- ${name} failed. The end of its output:\n${tail(output, lines)}\n`);
	const width = Math.max(...results.map(({ name }) => name.length));
	const table = results.map(({ name, outcome, seconds, output }) => {
		const remark = outcome === 'skipped' ? output : `${seconds.toFixed(1).padStart(6)} s`;
		return `${name.padEnd(width)}  ${outcome.padEnd(7)}  ${remark}`;
	});
	const skipped = results.filter(({ outcome }) => outcome === 'skipped').length;
	const verdicts = [
		failed.length > 0 &&
			`${failed.length} of ${results.length} steps failed: ${failed.map(({ name }) => name).join(', ')}.`,
		skipped > 0 && `${skipped} of ${results.length} steps skipped.`,
	].filter((verdict) => verdict !== false);
	const verdict = verdicts.length === 0 ? `All ${results.length} steps passed.` : verdicts.join(' ');
	return [...ends, ...table, '', verdict, ''].join('\n');
}

function tail(text: string, lines: number): string {
	return text.trimEnd().split('\n').slice(-lines).join('\n');
}
