import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { changesFile } from './changes/index.ts';
import { otherProducts, products } from './documents.ts';
import { forgeEventFiles } from './forge-events/index.ts';
import { generate } from './generate.ts';
import { manifestOf } from './manifest.ts';
import { differences, readGenerated, writeFiles } from './output.ts';
import { readSources } from './sources/index.ts';

const usage = `npm run generate -- [--from DIR] [--events FILE] [--check] [--out DIR]

  --from DIR     read the documents from a folder instead of downloading them
  --events FILE  the list of Forge's events (default: ../reference/forge-events.json beside DIR, if it is there)
  --check        write nothing, fail where generated/ is not what would be written
  --out DIR      write somewhere else
`;

const { values } = parseArgs({
	options: {
		from: { type: 'string' },
		events: { type: 'string' },
		check: { type: 'boolean' },
		out: { type: 'string' },
		help: { type: 'boolean' },
	},
});

if (values.help) process.stdout.write(usage);
else await run().catch(fail);

async function run(): Promise<void> {
	const out = values.out ?? fileURLToPath(new URL('../../generated', import.meta.url));
	const sources = await readSources([...products, ...otherProducts], values.from, process.stderr);
	const before = await readGenerated(out);
	const list = values.events ?? (values.from && join(values.from, '../reference/forge-events.json'));
	const events = await forgeEventFiles(list, out);
	const files = new Map([...(await generate(sources, before.manifest)), ...events]);
	files.set('CHANGES.md', changesFile(before, { manifest: manifestOf(sources, before.manifest), files }));
	if (values.check) return check(out, files);
	await writeFiles(out, files);
	const bytes = [...files.values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0);
	process.stdout.write(`${files.size} files, ${Math.round(bytes / 1000)} kB\n`);
}

async function check(out: string, files: ReadonlyMap<string, string>): Promise<void> {
	const different = await differences(out, files);
	if (different.length > 0)
		throw new Error(`${out} is not what the documents say. Different: ${different.join(', ')}. Run npm run generate.`);
	process.stdout.write(`${files.size} files are what the documents say\n`);
}

function fail(error: unknown): void {
	process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
	process.exitCode = 1;
}
