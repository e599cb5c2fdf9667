import { cpus, loadavg, totalmem } from 'node:os';
import { readFileSync } from 'node:fs';
import { GOALS, type Goal } from './goals.ts';
import { POINTS, type PointName } from './points/index.ts';
import { median, type Run } from './time.ts';
import type { Measurement } from './types/measure.ts';

/** Everything that was measured. */
export interface Results {
	readonly date: string;
	/** The runs of each point, one of each round. */
	readonly runs: Readonly<Partial<Record<PointName, readonly Run[]>>>;
	readonly sizes: Readonly<Record<string, number>>;
	readonly types: Readonly<Record<string, Measurement>>;
}

/** A goal, and the figure of the row that counts: the median of all runs, and its spread. */
export interface Verdict {
	readonly goal: Goal;
	/** Undefined when it was not measured. */
	readonly found: Figure | undefined;
	readonly row: string;
	readonly isMet: boolean;
}

interface Figure {
	readonly median: number;
	readonly least: number;
	readonly most: number;
}

export function judge({ runs }: Pick<Results, 'runs'>): Verdict[] {
	return GOALS.map((goal) => {
		const all = runs[goal.point] ?? [];
		const rows = goal.rows ?? Object.keys(all[0] ?? {});
		const figures = rows.flatMap((row) => {
			const found = figureOf(all, row, goal.ours ?? 'ours', goal.peer);
			return found === undefined ? [] : [{ row, found }];
		});
		const sign = goal.atLeast === true ? -1 : 1;
		const worst = figures.toSorted((a, b) => sign * (b.found.median - a.found.median))[0];
		const isMet = worst !== undefined && sign * (worst.found.median - goal.limit) <= 0;
		return { goal, found: worst?.found, row: worst?.row ?? '', isMet };
	});
}

/** Of each run the figure, or its ratio to that of a peer: a run has measured the two in alternation. */
function figureOf(runs: readonly Run[], row: string, name: string, peer?: string): Figure | undefined {
	const found = runs
		.map((run) => (run[row]?.[name] ?? Number.NaN) / (peer === undefined ? 1 : (run[row]?.[peer] ?? Number.NaN)))
		.filter((figure) => !Number.isNaN(figure));
	if (found.length === 0) return undefined;
	return { median: median(found), least: Math.min(...found), most: Math.max(...found) };
}

/** The results as Markdown: goals first. */
export function report(results: Results): string {
	return [
		goalsTable(results),
		...Object.entries(results.runs).map(([name, runs]) => pointTable(name as PointName, runs)),
		sizesTable(results),
		typesTable(results),
	]
		.filter((table) => table !== '')
		.join('\n');
}

function goalsTable(results: Results): string {
	const lines = judge(results).map(({ goal: { text, limit, atLeast }, found, row, isMet }) => {
		const limited = `${atLeast === true ? 'at least' : 'at most'} ${limit}`;
		if (found === undefined) return [text, limited, '', '', '', 'not measured'];
		const off = Math.abs(found.median / limit - 1) * 100;
		const verdict = isMet ? 'met' : `missed by ${Math.max(off, 1).toFixed(0)} %`;
		return [text, limited, show(found.median), spread(found), row, verdict];
	});
	return `## Goals\n\n${table(['', 'goal', 'found', 'from, to', 'in the row', ''], lines)}`;
}

function pointTable(name: PointName, runs: readonly Run[]): string {
	const { title, unit } = POINTS[name];
	const rows = Object.entries(runs[0] ?? {});
	const [first = ''] = Object.keys(rows[0]?.[1] ?? {});
	const lines = rows.flatMap(([row, figures]) => {
		return Object.keys(figures).map((who, at) => {
			const own = figureOf(runs, row, who);
			const ratio = at === 0 ? undefined : figureOf(runs, row, first, who);
			const compared = ratio === undefined ? ['', ''] : [show(ratio.median), spread(ratio)];
			return [at === 0 ? row : '', who, own === undefined ? '' : show(own.median), ...compared];
		});
	});
	return lines.length === 0
		? ''
		: `## ${capitalized(title)}\n\n${table(['', '', unit, `${first} / this`, 'from, to'], lines)}`;
}

function sizesTable({ sizes }: Results): string {
	const lines = Object.entries(sizes).map(([name, bytes]) => [name, (bytes / 1000).toFixed(1)]);
	return lines.length === 0 ? '' : `## Bundles\n\n${table(['', 'kB, minified and brotli'], lines)}`;
}

function typesTable({ types }: Results): string {
	const lines = Object.entries(types).map(([name, { instantiations, seconds }]) => [
		name.trim(),
		instantiations.toLocaleString('en'),
		seconds.toFixed(2),
	]);
	return lines.length === 0 ? '' : `## Types\n\n${table(['', 'instantiations', 'check, s'], lines)}`;
}

function table(head: readonly string[], lines: readonly (readonly string[])[]): string {
	const rule = head.map(() => '---');
	return [head, rule, ...lines].map((cells) => `| ${cells.join(' | ')} |\n`).join('');
}

/** Three digits are enough. */
function show(figure: number): string {
	if (figure >= 100) return Math.round(figure).toLocaleString('en');
	return figure.toFixed(figure >= 10 ? 1 : 2);
}

function spread({ least, most }: Figure): string {
	return `${show(least)}, ${show(most)}`;
}

function capitalized(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The machine, how busy it was, and the versions, in one line each. */
export function machine(): string {
	const { packages } = JSON.parse(readFileSync(new URL('package-lock.json', import.meta.url), 'utf8')) as {
		packages: Record<string, { version?: string; dependencies?: Record<string, string> }>;
	};
	const peers = Object.keys(packages['']?.dependencies ?? {}).map((name) => {
		const { version = '' } = packages[`node_modules/${name}`] ?? {};
		return name === `jira.js-${version.charAt(0)}` ? `jira.js ${version}` : `${name} ${version}`;
	});
	const [cpu, ...others] = cpus();
	const memory = Math.round(totalmem() / 2 ** 30);
	return [
		`${cpu?.model ?? 'unknown CPU'}, ${others.length + 1} cores, ${memory} GB, ${process.platform} ${process.arch}`,
		// Of the last fifteen minutes: that of now counts the benchmarks themselves.
		`load average before: ${loadavg()[2]?.toFixed(1)} (above the number of cores, figures are noisy)`,
		`node ${process.versions.node}, V8 ${process.versions.v8}`,
		peers.join(', '),
	]
		.map((line) => `- ${line}\n`)
		.join('');
}
