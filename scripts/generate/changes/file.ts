import { compareDeclarations } from './compare.ts';
import type { Changes } from './compare.ts';
import type { Manifest, ManifestEntry } from '../manifest.ts';

const head = `# What changed in Atlassian's documents

Written by \`npm run generate\` whenever a document is another one than before. The newest is first.
`;

/** One state of `generated/`: its manifest, and its files by name. */
export interface Generated {
	manifest: Manifest;
	files: ReadonlyMap<string, string>;
}

/** `generated/CHANGES.md`: what it was, below a section for each document that is another one. */
export function changesFile(before: Generated, after: Generated): string {
	const old = before.files.get('CHANGES.md')?.slice(head.length) ?? '';
	const sections = Object.entries(after.manifest).flatMap(([name, entry]) => {
		const [previous, declarations] = [before.manifest[name], before.files.get(`${name}.d.ts`)];
		if (previous === undefined || declarations === undefined || previous.sha256 === entry.sha256) return [];
		return [section(name, entry, compareDeclarations(declarations, after.files.get(`${name}.d.ts`) ?? ''))];
	});
	return head + sections.join('') + old;
}

function section(name: string, { version, date }: ManifestEntry, changes: Changes): string {
	const { added, removed, changed, schemas } = changes;
	const lists = [
		list('Added', added),
		list('Removed', removed),
		list('Changed', changed),
		list('Changed schemas', schemas),
	].join('');
	return `\n## ${name} ${version}${date === undefined ? '' : `, ${date}`}\n${lists || '\nNothing that types can say.\n'}`;
}

function list(title: string, names: readonly string[]): string {
	return names.length === 0 ? '' : `\n${title}:\n\n${names.map((name) => `- \`${name}\`\n`).join('')}`;
}
