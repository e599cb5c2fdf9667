import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path/posix';
import { roomOf, type Finding } from './findings.ts';
import { checkImports } from './imports.ts';
import { checkDocument, checkPhrases, type Allowance } from './phrases.ts';
import { readSource } from './read-source.ts';

/** A file is a whole thought, and no longer than this. Tests list cases. */
const MAX_LINES = 350;
const MAX_TEST_LINES = 500;

const DOCUMENTS = ['README.md', 'CHANGELOG.md'];
/** Their words are about other programs, or are patterns for the words of others. */
const WORDS_OF_THEIR_OWN = ['scripts/check/house/', 'scripts/generate/'];

/** Holds the files below `root` against the rules of the house. */
export function checkHouse(root: string, allowed: readonly Allowance[] = []): Finding[] {
	const texts = new Map(
		['src', 'scripts', 'test'].flatMap((folder) =>
			filesBelow(root, folder).map((file) => [file, readFileSync(join(root, file), 'utf8')] as const),
		),
	);
	const src = new Map(
		[...texts]
			.filter(([file]) => file.startsWith('src/'))
			.map(([file, text]) => [file, readSource(file, text)] as const),
	);
	const scripts = [...texts].filter(
		([file]) => file.startsWith('scripts/') && !WORDS_OF_THEIR_OWN.some((folder) => file.startsWith(folder)),
	);
	return [
		...checkImports(src),
		...[...texts].flatMap(([file, text]) => checkLength(file, text)),
		...[...src].flatMap(([file, source]) => checkPhrases(file, source, allowed)),
		...scripts.flatMap(([file, text]) => checkPhrases(file, readSource(file, text), allowed)),
		...documentsBelow(root).flatMap((file) => checkDocument(file, readFileSync(join(root, file), 'utf8'), allowed)),
	];
}

/** The front page, the changes and the guides. */
function documentsBelow(root: string): string[] {
	const folder = '.github/docs';
	const guides = existsSync(join(root, folder)) ? readdirSync(join(root, folder)).toSorted() : [];
	return [...DOCUMENTS, ...guides.map((name) => `${folder}/${name}`)];
}

function checkLength(file: string, text: string): Finding[] {
	const lines = text.trimEnd().split('\n').length;
	const most = file.startsWith('test/') && /\.test(?:-d)?\.ts$/.test(file) ? MAX_TEST_LINES : MAX_LINES;
	if (lines <= most) return [];
	return [{ rule: 'length', file, line: 1, message: `has ${lines} lines; at most ${most}`, rooms: [roomOf(file)] }];
}

function filesBelow(root: string, folder: string): string[] {
	return readdirSync(join(root, folder), { withFileTypes: true })
		.toSorted((a, b) => (a.name < b.name ? -1 : 1))
		.flatMap((entry) => {
			const path = `${folder}/${entry.name}`;
			if (entry.isDirectory()) return entry.name === 'node_modules' ? [] : filesBelow(root, path);
			return /\.[mc]?tsx?$/.test(entry.name) ? [path] : [];
		});
}
