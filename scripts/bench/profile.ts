import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

interface CpuProfile {
	nodes: { id: number; callFrame: { functionName: string; url: string; lineNumber: number } }[];
	samples: number[];
	timeDeltas: number[];
}

/** The functions in which most time is spent, themselves, with their share in percent. */
export function topLines(what: 'verify' | 'client', folder: string, count = 12): string[] {
	const script = fileURLToPath(new URL('profiled.ts', import.meta.url));
	const file = join(folder, `${what}.cpuprofile`);
	const { status } = spawnSync(process.execPath, [script, what, file], { stdio: 'inherit' });
	if (status !== 0) throw new Error(`The loop to profile failed: ${what}`);
	const { nodes, samples, timeDeltas } = JSON.parse(readFileSync(file, 'utf8')) as CpuProfile;
	const names = new Map(
		nodes.map(({ id, callFrame: { functionName, url, lineNumber } }) => [
			id,
			`${functionName || '(anonymous)'} ${url === '' ? '' : `${basename(url)}:${lineNumber + 1}`}`.trim(),
		]),
	);
	const spent = new Map<string, number>();
	let total = 0;
	for (const [index, id] of samples.entries()) {
		const name = names.get(id) ?? '(unknown)';
		const time = timeDeltas[index] ?? 0;
		if (name === '(idle)' || name === '(program)') continue;
		total += time;
		spent.set(name, (spent.get(name) ?? 0) + time);
	}
	return [...spent]
		.toSorted(([, a], [, b]) => b - a)
		.slice(0, count)
		.map(([name, time]) => `${((100 * time) / total).toFixed(1).padStart(5)} %  ${name}`);
}
