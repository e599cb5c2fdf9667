import { describe, expect, it } from 'vitest';
import { interleave, median } from '../../scripts/bench/time.ts';
import { judge, report, type Results } from '../../scripts/bench/report.ts';

/** Rounds of one point, of which each row has two contestants. */
const rounds = (...all: Record<string, [ours: number, peer: number]>[]): Record<string, Record<string, number>>[] =>
	all.map((rows) =>
		Object.fromEntries(Object.entries(rows).map(([row, [ours, peer]]) => [row, { ours, 'atlassian-jwt': peer }])),
	);

const results = (runs: Results['runs']): Results => ({ date: '2026-11-27', runs, sizes: {}, types: {} });
const verdictOf = (text: string, runs: Results['runs']): ReturnType<typeof judge>[number] | undefined =>
	judge(results(runs)).find(({ goal }) => goal.text.startsWith(text));

describe('the goals of the benchmarks', () => {
	it('are judged by the worst row, by the median of its rounds, with the spread beside it', () => {
		const sign = rounds(
			{ short: [3, 10], mixed: [1, 10] },
			{ short: [3.1, 10], mixed: [1, 10] },
			{ short: [4, 10], mixed: [9, 10] },
		);
		const { found, row, isMet } = verdictOf('sign /', { sign }) ?? {};
		expect({ found, row, isMet }).toEqual({
			found: { median: 0.31, least: 0.3, most: 0.4 },
			row: 'short',
			isMet: true,
		});
	});

	it('are missed by a ratio above the limit, or below the least', () => {
		const sign = rounds({ short: [4, 10] });
		expect(verdictOf('sign /', { sign })?.isMet).toBe(false);
		const slower = [{ get: { ours: 90, 'ky and atlassian-jwt': 100 } }];
		const faster = [{ get: { ours: 110, 'ky and atlassian-jwt': 100 } }];
		expect(verdictOf('64 in flight', { 'in-flight': slower })?.isMet).toBe(false);
		expect(verdictOf('64 in flight', { 'in-flight': faster })?.isMet).toBe(true);
	});

	it('are not met by a peer that was not measured', () => {
		const verdict = verdictOf('sign /', { sign: [{ short: { ours: 1 } }] });
		expect(verdict).toMatchObject({ found: undefined, isMet: false });
		expect(report(results({}))).toContain('| not measured |');
	});

	it('are reported with what was found, and by how much it is off', () => {
		const text = report(results({ sign: rounds({ short: [4, 10] }, { short: [4.4, 10] }) }));
		expect(text).toMatch(/\| at most 0.32 \| 0.42 \| 0.40, 0.44 \| short \| missed by 31 % \|/);
		expect(text).toContain('| short | ours | 4.20 |  |  |');
		expect(text).toContain('|  | atlassian-jwt | 10.0 | 0.42 | 0.40, 0.44 |');
	});
});

describe('an interleaved run', () => {
	it('gives every contestant its turns, back and forth, and leaves out those that are not installed', async () => {
		const turns: string[] = [];
		const run = await interleave(
			{ row: { ours: () => turns.push('ours'), peer: async () => turns.push('peer'), absent: undefined } },
			{ slices: 2, milliseconds: 0 },
		);
		expect(Object.keys(run['row'] ?? {})).toEqual(['ours', 'peer']);
		expect(turns.filter((turn, at) => turn !== turns[at - 1])).toEqual(['ours', 'peer', 'ours', 'peer', 'ours']);
	});

	it('counts the middle of its slices', () => {
		expect([median([3, 1, 2]), median([4, 1, 2, 3]), median([])]).toEqual([2, 2.5, Number.NaN]);
	});
});
