import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const flags =
	'--noEmit --strict --exactOptionalPropertyTypes --allowImportingTsExtensions --module nodenext --target es2024 --lib es2024,dom,dom.iterable'.split(
		' ',
	);

/** The versions of TypeScript that users have. */
export const VERSIONS = [7, 6, 5] as const;

export type Version = (typeof VERSIONS)[number];

const COMPILERS: Readonly<Record<Version, string>> = {
	7: 'node_modules/typescript',
	6: 'test/types/typescript6/node_modules/typescript',
	5: 'scripts/node_modules/typescript',
};

/** What TypeScript says about these files: nothing where it agrees. The files see the repository from three folders down. */
export function compile(files: Record<string, string>, version: Version = 7): string {
	const folder = mkdtempSync(join(root, 'test/generate/.work-'));
	try {
		for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
		const compiler = join(root, COMPILERS[version], 'bin/tsc');
		// From the source: the package's own name leads to files that are there only after a build.
		const paths = { 'atlassian-rest-client/adf': [join(root, 'src/adf/index.ts')] };
		const config = { compilerOptions: { types: [], paths }, files: Object.keys(files) };
		writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
		const { stdout, stderr } = spawnSync(process.execPath, [compiler, '-p', folder, ...flags], {
			encoding: 'utf8',
			cwd: root,
		});
		// A compiler that is not there finds no errors either.
		if (stderr !== '') throw new Error(stderr);
		return stdout.trim();
	} finally {
		rmSync(folder, { recursive: true });
	}
}
