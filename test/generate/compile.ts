import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const flags =
	'--noEmit --strict --exactOptionalPropertyTypes --allowImportingTsExtensions --module nodenext --target es2024 --lib es2024,dom,dom.iterable'.split(
		' ',
	);

/** What TypeScript says about these files: nothing where it agrees. The files see the repository from three folders down. */
export function compile(files: Record<string, string>, version: 5 | 7 = 7): string {
	const folder = mkdtempSync(join(root, 'test/generate/.work-'));
	try {
		for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
		const compiler = join(root, version === 5 ? 'scripts/node_modules' : 'node_modules', 'typescript/bin/tsc');
		// From the source: the package's own name leads to files that are there only after a build.
		const paths = { 'atlassian-rest-client/adf': [join(root, 'src/adf/index.ts')] };
		const config = { compilerOptions: { types: [], paths }, files: Object.keys(files) };
		writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
		const { stdout } = spawnSync(process.execPath, [compiler, '-p', folder, ...flags], { encoding: 'utf8', cwd: root });
		return stdout.trim();
	} finally {
		rmSync(folder, { recursive: true });
	}
}
