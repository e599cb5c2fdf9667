import { cpus, loadavg, totalmem } from 'node:os';
import { readFileSync } from 'node:fs';
import type { Starts } from './point-start.ts';
import type { Times } from './time.ts';
import type { Measurement } from './types/measure.ts';

/** The results of one run. */
export interface Results {
	readonly date: string;
	readonly times: Record<string, Times>;
	readonly imports: Starts;
	readonly sizes: Record<string, number>;
	readonly types: Record<string, Measurement>;
}

/** The limit of each goal, and the measured value. */
export function goals({ times, imports, sizes }: Results): { goal: string; limit: number; found: number }[] {
	const ratio = (point: string, a: string, b: string): number =>
		(times[point]?.[a]?.p50 ?? Number.NaN) / (times[point]?.[b]?.p50 ?? Number.NaN);
	const start = (name: string): number => imports[name]?.milliseconds ?? Number.NaN;
	return [
		{
			goal: 'sign against npm `atlassian-jwt`',
			limit: 0.5,
			found: ratio('sign, short query', 'ours', 'atlassian-jwt'),
		},
		{ goal: 'sign against bare crypto', limit: 3, found: ratio('sign, short query', 'ours', 'bare crypto') },
		{
			goal: 'verify against npm `atlassian-jwt`',
			limit: 0.6,
			found: ratio('verify, long query', 'ours', 'atlassian-jwt'),
		},
		{ goal: 'client over bare ky, sequential', limit: 1.1, found: ratio('client, sequential', 'ours', 'ky') },
		{
			goal: 'import of `createClient` against jira.js, both bundled',
			limit: 0.25,
			found: start('createClient, bundled') / start('jira.js, bundled'),
		},
		{ goal: '`createClient` bundle, kB brotli', limit: 30, found: (sizes['createClient'] ?? Number.NaN) / 1000 },
	];
}

/** The results for a person, as Markdown: goals and ratios first. */
export function report(results: Results): string {
	const lines = ['| goal | at most | found | |', '| --- | --- | --- | --- |'];
	for (const { goal, limit, found } of goals(results)) {
		const verdict = found <= limit ? 'met' : `missed by ${((found / limit - 1) * 100).toFixed(0)} %`;
		lines.push(`| ${goal} | ${limit} | ${found.toFixed(2)} | ${verdict} |`);
	}
	const growth = (who: string, from: number): string => {
		const at = (count: number): number =>
			results.times[`canonical request, ${count} parameters`]?.[who]?.p50 ?? Number.NaN;
		return Math.log10(at(10 * from) / at(from)).toFixed(2);
	};
	lines.push(
		'',
		`Growth exponent from 100 to 1,000 parameters: ours ${growth('ours', 100)}, npm ${growth('atlassian-jwt', 100)}; from 1,000 to 10,000: ours ${growth('ours', 1000)}, while npm reads the first 1,000 and leaves the rest unsigned.`,
	);
	for (const [point, times] of Object.entries(results.times)) {
		const [first] = Object.values(times);
		lines.push('', `**${point}**`, '', '| | of ours | median, us | p99, us |', '| --- | --- | --- | --- |');
		for (const [name, { p50, p99 }] of Object.entries(times)) {
			lines.push(
				`| ${name} | ${(p50 / (first?.p50 ?? Number.NaN)).toFixed(2)} | ${p50.toFixed(2)} | ${p99.toFixed(2)} |`,
			);
		}
	}
	lines.push('', '**import**', '', '| | ms | MB |', '| --- | --- | --- |');
	for (const [name, { milliseconds, megabytes }] of Object.entries(results.imports)) {
		lines.push(`| ${name} | ${milliseconds.toFixed(1)} | ${megabytes.toFixed(1)} |`);
	}
	lines.push('', '**bundle**, min + brotli', '', '| | bytes |', '| --- | --- |');
	for (const [name, bytes] of Object.entries(results.sizes)) lines.push(`| ${name} | ${bytes} |`);
	lines.push('', '**types**', '', '| | instantiations | check, s |', '| --- | --- | --- |');
	for (const [name, { instantiations, seconds }] of Object.entries(results.types)) {
		lines.push(`| ${name.trim()} | ${instantiations} | ${seconds.toFixed(2)} |`);
	}
	return `${lines.join('\n')}\n`;
}

/** The machine, how busy it was, and the versions, in one line each. */
export function machine(): string {
	const { packages } = JSON.parse(readFileSync(new URL('package-lock.json', import.meta.url), 'utf8')) as {
		packages: Record<string, { version?: string; dependencies?: Record<string, string> }>;
	};
	const peers = Object.keys(packages['']?.dependencies ?? {}).map(
		(name) => `${name} ${packages[`node_modules/${name}`]?.version}`,
	);
	const [cpu, ...others] = cpus();
	const memory = Math.round(totalmem() / 2 ** 30);
	return `- ${cpu?.model ?? 'unknown CPU'}, ${others.length + 1} cores, ${memory} GB, ${process.platform} ${process.arch}\n- load average before: ${loadavg()[2]?.toFixed(1)} (above the number of cores, times are noisy)\n- node ${process.versions.node}, V8 ${process.versions.v8}\n- ${peers.join(', ')}\n`;
}
