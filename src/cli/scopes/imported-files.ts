import { readFile, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { isNode } from './syntax.ts';
import type { ParseSource } from './parse-source.ts';

/** A source file, with its syntax tree. */
export interface SourceFile {
	readonly file: string;
	readonly text: string;
	readonly program: unknown;
}

const IMPORTS = new Set(['ImportDeclaration', 'ExportNamedDeclaration', 'ExportAllDeclaration', 'ImportExpression']);
/** TypeScript names the file that it will write. */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
	[/$/, ''],
	[/\.js$/, '.ts'],
	[/\.jsx$/, '.tsx'],
	[/\.mjs$/, '.mts'],
	[/$/, '.ts'],
	[/$/, '.tsx'],
	[/$/, '.js'],
	[/$/, '/index.ts'],
	[/$/, '/index.js'],
];

/** A file, and all files that it imports by a relative path, directly or through others. */
export async function importedFiles(start: string, parse: ParseSource): Promise<SourceFile[]> {
	const found = new Map<string, SourceFile>();
	const waiting = [resolve(start)];
	for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
		if (found.has(file)) continue;
		const text = await readFile(file, 'utf8');
		const program = parse(file, text);
		found.set(file, { file, text, program });
		for (const specifier of specifiersIn(program)) {
			const imported = await fileAt(resolve(dirname(file), specifier));
			if (imported !== undefined) waiting.push(imported);
		}
	}
	return [...found.values()].toSorted((a, b) => (a.file < b.file ? -1 : 1));
}

/** Those of types alone load nothing. */
function specifiersIn(root: unknown): string[] {
	if (Array.isArray(root)) return root.flatMap(specifiersIn);
	if (typeof root !== 'object' || root === null) return [];
	const isImport =
		isNode(root) && IMPORTS.has(root.type) && root['importKind'] !== 'type' && root['exportKind'] !== 'type';
	const source = isImport && isNode(root['source']) ? root['source']['value'] : undefined;
	const inner = Object.values(root).flatMap(specifiersIn);
	return typeof source === 'string' && source.startsWith('.') ? [source, ...inner] : inner;
}

async function fileAt(path: string): Promise<string | undefined> {
	for (const [ending, replacement] of ENDINGS) {
		const candidate = path.replace(ending, replacement);
		const found = await stat(candidate).catch(() => undefined);
		if (found?.isFile() === true) return candidate;
	}
	return undefined;
}
