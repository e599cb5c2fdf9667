import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = new URL('../../', import.meta.url);

/** The files that a release has to agree with. */
export interface Release {
	readonly tag: string;
	readonly manifest: { readonly version: string; readonly repository?: unknown };
	readonly changelog: string;
}

/** The reasons why a tag must not be released; empty when there are none. */
export function releaseProblems({ tag, manifest, changelog }: Release): string[] {
	const { version, repository } = manifest;
	const heading = changelog.split('\n').find((line) => line.startsWith('## '));
	return [
		tag !== `v${version}` && `The tag is ${tag}, and package.json has ${version}.`,
		!/^## \S+ \(\d{4}-\d\d-\d\d\)$/.test(heading ?? '') &&
			'The first heading of CHANGELOG.md is not "## VERSION (YYYY-MM-DD)".',
		heading?.split(' ')[1] !== version && `CHANGELOG.md begins with "${heading}", and package.json has ${version}.`,
		repository === undefined && 'package.json has no repository, which the proof of provenance is compared with.',
	].filter((problem) => problem !== false);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	const read = (name: string): string => readFileSync(new URL(name, root), 'utf8');
	const manifest = JSON.parse(read('package.json')) as Release['manifest'];
	const problems = releaseProblems({ tag: process.argv[2] ?? '', manifest, changelog: read('CHANGELOG.md') });
	for (const problem of problems) console.error(problem);
	if (problems.length > 0) process.exitCode = 1;
}
