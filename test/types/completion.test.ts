import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { ts } from '../../scripts/generate/typescript.ts';

const folder = fileURLToPath(new URL('./', import.meta.url));
const name = `${folder}completion-case.ts`;

/** What an editor offers where `text` has a `|`. */
function completions(text: string): string[] {
	const full = `import { createClient, type TenantInfo } from '../../src/index.ts'\ndeclare const tenant: TenantInfo\nconst jira = createClient(tenant)\n${text}`;
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
	return service.getCompletionsAtPosition(name, position, {})?.entries.map((entry) => entry.name) ?? [];
}

function fromDisk(file: string): ReturnType<typeof ts.ScriptSnapshot.fromString> | undefined {
	const text = ts.sys.readFile(file);
	return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
}

describe('an editor offers', { timeout: 30_000 }, () => {
	test('every template that has the method', () => {
		const offered = completions("jira.get('|')");
		expect(offered).toContain('rest/api/3/issue/{issueIdOrKey}');
		expect(offered).toContain('wiki/api/v2/pages/{id}');
		expect(offered).toContain('2.0/repositories/{workspace}/{repo_slug}');
		expect(offered.length).toBeGreaterThan(1000);
	});

	test('no template that lacks the method', () => {
		const offered = completions("jira.delete('rest/api/3/|')");
		expect(offered).toContain('rest/api/3/issue/{issueIdOrKey}');
		expect(offered).not.toContain('rest/api/3/myself');
	});

	test('the names of a query', () => {
		expect(completions("jira.get('rest/api/3/issue/KEY-1', { searchParams: { | } })")).toEqual(
			expect.arrayContaining(['fields', 'properties']),
		);
	});

	test('the options, those of ky among them', () => {
		expect(completions("jira.get('rest/api/3/issue/{issueIdOrKey}', { | })")).toEqual(
			expect.arrayContaining(['params', 'searchParams', 'timeout', 'retry']),
		);
	});

	test('the names of a body', () => {
		expect(completions("jira.post('rest/api/3/issue/KEY-1/comment', { json: { | } })")).toContain('visibility');
	});

	test('the properties of an answer', () => {
		expect(completions("const issue = await jira.get('rest/api/3/issue/KEY-1').json()\nissue.|")).toContain('fields');
	});

	test("one's own paths", () => {
		expect(completions("createClient<{ '/own/{id}': { get: { responses: {} } } }>({}).get('|')")).toContain(
			'/own/{id}',
		);
	});
});
