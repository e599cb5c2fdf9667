import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { createBench } from './point.ts';
import { POINTS, type PointName } from './points/index.ts';
import type { Run } from './time.ts';

const QUICK = '--quick';

/** One run of a point, in a process of its own: neither its memory nor what its code has become is another point's. */
export async function runPoint(name: PointName, folder: string, quick: boolean): Promise<Run | undefined> {
	const { flags = [] } = POINTS[name] as { flags?: readonly string[] };
	const script = fileURLToPath(import.meta.url);
	const child = spawn(process.execPath, [...flags, script, name, folder, ...(quick ? [QUICK] : [])], {
		stdio: ['ignore', 'pipe', 'inherit'],
	});
	const [output, [code]] = await Promise.all([text(child.stdout), once(child, 'exit')]);
	if (code !== 0) throw new Error(`The benchmark failed: ${name}`);
	return output === '' ? undefined : (JSON.parse(output) as Run);
}

if (import.meta.main) {
	const [, , name, folder = '', ...options] = process.argv;
	const run = await POINTS[name as PointName].run(createBench(folder, options.includes(QUICK)));
	// Sockets that are kept open would keep the process.
	process.stdout.write(run === undefined ? '' : JSON.stringify(run), () => process.exit());
}
