import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from './peers.ts';
import { timeClient } from './point-client.ts';
import { sizes, timeImports } from './point-start.ts';
import { timeTokens } from './point-tokens.ts';
import { topLines } from './profile.ts';
import { machine, report } from './report.ts';
import { cases } from './types/cases.ts';
import { measure } from './types/measure.ts';
import { rivals } from './types/rivals.ts';

// All benchmarks, side by side in one run. --json prints the numbers, --write puts them into BENCHMARKS.md.

const install = ['ci', '--ignore-scripts', '--no-audit', '--no-fund'];
execFileSync('npm', install, { cwd: fileURLToPath(new URL('.', import.meta.url)), stdio: ['ignore', 2, 2] });
execFileSync(process.execPath, ['scripts/build.ts'], { cwd: root, stdio: ['ignore', 2, 2] });

// Of the last fifteen minutes: asked for now, it does not count the benchmarks themselves.
const state = machine();
const results = {
	date: new Date().toISOString().slice(0, 10),
	times: { ...(await timeTokens()), ...(await timeClient()) },
	imports: await timeImports(),
	sizes: await sizes(),
	types: Object.fromEntries(Object.entries({ ...cases(), ...rivals }).map(([name, text]) => [name, measure(text)])),
};
process.stdout.write(process.argv.includes('--json') ? `${JSON.stringify(results, null, '\t')}\n` : report(results));

if (process.argv.includes('--write')) {
	const profiles = (['verify', 'client'] as const)
		.map((what) => `## Profile: ${what}\n\n\`\`\`text\n${topLines(what).join('\n')}\n\`\`\`\n`)
		.join('\n');
	const head = `# Benchmarks\n\nWritten by \`npm run bench -- --write\` on ${results.date}. Only ratios count: all was measured side by side in one run.\n\n${state}`;
	const notes = readFileSync(new URL('notes.md', import.meta.url), 'utf8');
	writeFileSync(join(root, 'BENCHMARKS.md'), `${head}\n${report(results)}\n${profiles}\n${notes}`);
}
