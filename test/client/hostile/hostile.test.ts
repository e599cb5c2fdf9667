import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';

interface Report {
	readonly calls: number;
	readonly writes: number;
	readonly applied: number;
	readonly twice: readonly unknown[];
	/** Of the heap after a collection, in megabytes. */
	readonly growth: number;
	readonly badTokens: readonly string[];
	readonly strayCredentials: readonly string[];
	readonly outcomes: Readonly<Record<string, number>>;
	readonly done: Readonly<Record<string, number>>;
}

describe('ten thousand calls to a hostile site', () => {
	let report: Report;

	beforeAll(async () => {
		const script = join(import.meta.dirname, 'run.ts');
		const { stdout } = await promisify(execFile)(process.execPath, ['--expose-gc', script]);
		report = JSON.parse(stdout) as Report;
		// oxlint-disable-next-line no-console -- the figures are asked for
		console.info(report);
	}, 300_000);

	it('lose none: each ends in an answer, or in one error of a known type', () => {
		const { '{"fine":true}': answers = 0, ...errors } = report.outcomes;
		expect(Object.values(errors).reduce((sum, count) => sum + count, answers)).toBe(report.calls);
		const known = ['HTTPError', 'NetworkError', 'RedirectError'];
		expect(Object.keys(errors).toSorted()).toEqual(known);
	});

	it('apply no write twice', () => {
		expect(report.applied).toBeGreaterThan(report.writes / 2);
		expect(report.twice).toEqual([]);
	});

	it('send no token that has expired, or is for another request', () => {
		expect(report.badTokens).toEqual([]);
	});

	it('send no credential to another origin', () => {
		expect(report.done['leads elsewhere']).toBeGreaterThan(500);
		expect(report.strayCredentials).toEqual([]);
	});

	it('keep the memory flat', () => {
		expect(report.growth).toBeLessThan(15);
	});
});
