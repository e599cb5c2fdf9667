import { describe, expect, it } from 'vitest';
import { runSteps, summarize, type Step } from '../../scripts/check/run-steps.ts';

const script = (name: string, code: string, needs?: string[]): Step => ({
	name,
	command: [process.execPath, '-e', code],
	...(needs && { needs }),
});

async function run(steps: readonly Step[]): Promise<{ outcomes: string[]; printed: string; summary: string }> {
	let printed = '';
	const results = await runSteps(steps, (text) => (printed += text));
	return {
		outcomes: results.map(({ name, outcome }) => `${name} ${outcome}`),
		printed,
		summary: summarize(results),
	};
}

describe('npm run check', () => {
	it('runs all steps after one that failed and names everything that failed', async () => {
		const { outcomes, summary } = await run([
			script('first', 'console.error("first reason"); process.exitCode = 1'),
			script('second', 'console.log("fine")'),
			script('third', 'throw new Error("third reason")'),
		]);
		expect(outcomes).toEqual(['first failed', 'second passed', 'third failed']);
		expect(summary).toMatch(/first failed\..*\nfirst reason\n/);
		expect(summary).toContain('third reason');
		expect(summary.trimEnd()).toMatch(/\n2 of 3 steps failed: first, third\.$/);
	});

	it('skips what needs a step that failed, and what needs the skipped one', async () => {
		const { outcomes, summary } = await run([
			script('build', 'process.exit(1)'),
			script('size', '', ['build']),
			script('chart', '', ['size']),
			script('apart', ''),
		]);
		expect(outcomes).toEqual(['build failed', 'size skipped', 'chart skipped', 'apart passed']);
		expect(summary).toMatch(/^size +skipped +it needs build$/m);
	});

	it('shows the output of both streams while a step runs', async () => {
		const { printed } = await run([script('loud', 'console.log("to stdout"); console.error("to stderr")')]);
		expect(printed).toContain('to stdout');
		expect(printed).toContain('to stderr');
	});

	it('counts a program that does not exist, or that a signal ends, as failed', async () => {
		const { outcomes, summary } = await run([
			{ name: 'missing', command: ['no-such-program-of-ours'] },
			script('killed', 'process.kill(process.pid, "SIGKILL"); setTimeout(() => {}, 1000)'),
		]);
		expect(outcomes).toEqual(['missing failed', 'killed failed']);
		expect(summary).toContain('ENOENT');
	});

	it('skips the steps that are left when it is ended', async () => {
		const ended = new AbortController();
		const steps = [script('first', 'console.log("runs")'), script('second', '')];
		const results = await runSteps(steps, () => ended.abort(), ended.signal);
		expect(results.map(({ outcome }) => outcome)).toEqual(['passed', 'skipped']);
		expect(summarize(results)).toContain('1 of 2 steps skipped');
	});

	it('says so when all passed', async () => {
		const { summary } = await run([script('one', '')]);
		expect(summary.trimEnd()).toMatch(/All 1 steps passed\.$/);
	});
});
