import { fileURLToPath } from 'node:url';
import { ts } from '../../scripts/generate/typescript.ts';

const folder = fileURLToPath(new URL('./', import.meta.url));
const name = `${folder}editor-case.ts`;

/** An editor with a file that has a client of a Cloud site, `jira`, and this text, with a cursor at its `|`. */
interface Editor {
	service: ReturnType<typeof ts.createLanguageService>;
	position: number;
}

function open(text: string): Editor {
	const full = `import { createClient, operationOf, scopesOf, type TenantInfo } from '../../src/index.ts'\ndeclare const tenant: TenantInfo\nconst jira = createClient(tenant)\n${text}`;
	const position = full.indexOf('|');
	const source = full.replace('|', '');
	const service = ts.createLanguageService({
		getCompilationSettings: () => ({
			strict: true,
			module: ts.ModuleKind.NodeNext,
			target: ts.ScriptTarget.ES2023,
			allowImportingTsExtensions: true,
			noEmit: true,
			types: [],
		}),
		getScriptFileNames: () => [name],
		getScriptVersion: () => '1',
		getScriptSnapshot: (file) => (file === name ? ts.ScriptSnapshot.fromString(source) : fromDisk(file)),
		getCurrentDirectory: () => folder,
		getDefaultLibFileName: ts.getDefaultLibFilePath,
		fileExists: (file) => file === name || ts.sys.fileExists(file),
		readFile: (file) => ts.sys.readFile(file),
		directoryExists: (path) => ts.sys.directoryExists(path),
		getDirectories: (path) => ts.sys.getDirectories(path),
	});
	return { service, position };
}

function fromDisk(file: string): ReturnType<typeof ts.ScriptSnapshot.fromString> | undefined {
	const text = ts.sys.readFile(file);
	return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
}

/** What an editor offers at the cursor, in its order. */
export function completions(text: string): string[] {
	const { service, position } = open(text);
	return service.getCompletionsAtPosition(name, position, {})?.entries.map((entry) => entry.name) ?? [];
}

/** The tags of the comment that an editor shows for the name at the cursor: `@see https://...`. */
export function hover(text: string): string[] {
	const { service, position } = open(text);
	const { tags = [] } = service.getQuickInfoAtPosition(name, position) ?? {};
	return tags.map((tag) => `@${tag.name} ${ts.displayPartsToString(tag.text)}`.trim());
}

/** The names that an editor strikes through. */
export function struckThrough(text: string): string[] {
	const { service } = open(`${text}|`);
	const file = service.getProgram()?.getSourceFile(name);
	return service
		.getSuggestionDiagnostics(name)
		.filter(({ reportsDeprecated }) => reportsDeprecated !== undefined)
		.map(({ start, length }) => file?.text.slice(start, start + length) ?? '');
}

/** Where an editor jumps to from the name at the cursor: the first file, and the line above it. */
export function definition(text: string): { file: string; above: string } | undefined {
	const { service, position } = open(text);
	const [first] = service.getDefinitionAtPosition(name, position) ?? [];
	if (first === undefined) return undefined;
	const before = ts.sys.readFile(first.fileName)?.slice(0, first.textSpan.start).split('\n') ?? [];
	return { file: first.fileName.slice(first.fileName.lastIndexOf('/') + 1), above: before.at(-2)?.trim() ?? '' };
}
