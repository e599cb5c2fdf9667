import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CASES } from '../../test/manifest/cases.ts';

/**
 * Writes down the verdict of Atlassian's own checker on each manifest of the tests. Its packages are 44 MB, so they are not
 * among ours: `npm ci --prefix scripts/manifest-peer` first.
 */
interface Peer {
	FullValidationProcessor: new (options: object) => Processor;
	ProductTriggerValidationProcessor: new () => Processor;
}

interface Processor {
	process(file: string): Promise<{ success: boolean; errors?: readonly { level: string; message: string }[] }>;
}

const isVerbose = process.argv.includes('--verbose');
// Only here is it known what the package exports.
const peer = createRequire(import.meta.url)('@forge/manifest') as Peer;
const folder = await mkdtemp(join(tmpdir(), 'manifest-'));
const home = process.cwd();
const verdicts: Record<string, 'accepted' | 'refused'> = {};
try {
	await mkdir(join(folder, 'static/build'), { recursive: true });
	await mkdir(join(folder, 'src'));
	await writeFile(join(folder, 'static/build/index.html'), '<!doctype html><title>Notes</title>');
	await writeFile(join(folder, 'src/index.js'), 'export const run = () => undefined;');
	await writeFile(join(folder, 'package.json'), '{}');
	process.chdir(folder);
	for (const { name, text } of CASES) {
		await writeFile('manifest.yml', text);
		const results = [
			await new peer.FullValidationProcessor({}).process('manifest.yml'),
			await new peer.ProductTriggerValidationProcessor().process('manifest.yml'),
		];
		verdicts[name] = results.every(({ success }) => success) ? 'accepted' : 'refused';
		const messages = results.flatMap(({ errors = [] }) => errors.map(({ level, message }) => `${level}: ${message}`));
		if (isVerbose) console.log(name, verdicts[name], messages);
	}
} finally {
	process.chdir(home);
	await rm(folder, { recursive: true });
}
const file = fileURLToPath(new URL('../../test/manifest/peer.json', import.meta.url));
await writeFile(file, `${JSON.stringify({ package: '@forge/manifest 13.7.0', verdicts }, undefined, '\t')}\n`);
console.log(`${Object.keys(verdicts).length} verdicts`);
