import { spawnSync } from 'node:child_process';
import { cp, mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, onTestFinished, test } from 'vitest';
import { otherProducts, products } from '../../scripts/generate/documents.ts';
import { generate } from '../../scripts/generate/generate.ts';
import { isCommaJoined } from '../../src/client/url/search-params.ts';
import { operationsOf, resolveParameter } from '../../scripts/generate/openapi.ts';
import { compile, VERSIONS } from './compile.ts';
import { documentWith, hasSpecs, readSpecs, specsFolder } from './documents.ts';
import type { Document } from '../../scripts/generate/openapi.ts';
import type { Source } from '../../scripts/generate/sources/index.ts';

const generated = fileURLToPath(new URL('../../generated/', import.meta.url));
const main = fileURLToPath(new URL('../../scripts/generate/main.ts', import.meta.url));

function run(...args: string[]): { status: number | null; output: string } {
	const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...args], { encoding: 'utf8' });
	return { status, output: stdout + stderr };
}

async function temporary(): Promise<string> {
	const folder = await mkdtemp(join(tmpdir(), 'generate-'));
	onTestFinished(() => rm(folder, { recursive: true }));
	return folder;
}

/** One small document for each product. */
async function specs(): Promise<string> {
	const folder = await temporary();
	for (const { name } of [...products, ...otherProducts]) {
		const document: Document = { ...documentWith({}), paths: { [`/${name}/{id}`]: { get: { responses: {} } } } };
		await writeFile(join(folder, `${name}.json`), JSON.stringify(document));
	}
	return folder;
}

describe('npm run generate', { timeout: 60_000 }, () => {
	test('writes a file for each product, the routes, the operations and the manifest', async () => {
		const [from, out] = [await specs(), await temporary()];
		expect(run('--from', from, '--out', out)).toMatchObject({
			status: 0,
			output: expect.stringMatching(/^28 files, \d+ kB\n$/),
		});
		expect((await readdir(out)).toSorted()).toEqual(
			[
				...[...products, ...otherProducts].map(({ name }) => `${name}.d.ts`),
				'undocumented.d.ts',
				'CHANGES.md',
				...['', '-admin', '-jira-data-center', '-confluence-data-center', '-bitbucket-data-center'].flatMap((api) => [
					`operations${api}.js`,
					`operations${api}.d.ts`,
				]),
				'custom-fields.d.ts',
				'routes.d.ts',
				'manifest.json',
			].toSorted(),
		);
	});

	test('--check writes nothing, and names the files that are different, missing or left over', async () => {
		const [from, out] = [await specs(), await temporary()];
		expect(run('--from', from, '--out', out, '--check')).toMatchObject({
			status: 1,
			output: expect.stringContaining('jira-v3.d.ts'),
		});
		expect(await readdir(out)).toEqual([]);
		run('--from', from, '--out', out);
		expect(run('--from', from, '--out', out, '--check')).toMatchObject({ status: 0 });
		await writeFile(join(out, 'bitbucket.d.ts'), 'changed');
		await writeFile(join(out, 'left-over.d.ts'), '');
		await rm(join(out, 'routes.d.ts'));
		expect(run('--from', from, '--out', out, '--check')).toMatchObject({
			status: 1,
			output: expect.stringContaining('Different: bitbucket.d.ts, routes.d.ts, left-over.d.ts.'),
		});
		expect(await readFile(join(out, 'bitbucket.d.ts'), 'utf8')).toBe('changed');
	});

	test('says in one line what is wrong', () => {
		const { status, output } = run('--from', '/nowhere');
		expect(status).toBe(1);
		expect(output).toBe('Could not read /nowhere/jira-v3.json: --from takes a folder with one file per product\n');
	});
});

describe('the manifest', () => {
	const source = (date?: string): Source => {
		const document = documentWith({});
		return {
			product: { name: 'jira-v3', alias: 'JiraV3', url: 'https://there/' },
			document,
			text: '{}',
			...(date !== undefined && { date }),
		};
	};
	const manifestOf = async (date?: string, previous = {}): Promise<unknown> =>
		JSON.parse((await generate([source(date)], previous)).get('manifest.json') ?? '');
	const entry = {
		title: 'Synthetic',
		version: '1',
		sha256: '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a',
		paths: 1,
		operations: 1,
		url: 'https://there/',
	};

	test('says what the files were made from', async () => {
		expect(await manifestOf('2026-01-02')).toEqual({ 'jira-v3': { ...entry, date: '2026-01-02' } });
	});

	test('keeps the day of a document that has not changed', async () => {
		expect(await manifestOf(undefined, { 'jira-v3': { ...entry, date: '2026-01-02' } })).toEqual({
			'jira-v3': { ...entry, date: '2026-01-02' },
		});
		expect(await manifestOf(undefined, { 'jira-v3': { ...entry, date: '2026-01-02', sha256: 'other' } })).toEqual({
			'jira-v3': entry,
		});
	});
});

describe('generated/', () => {
	test('is smaller than 3.5 MB', async () => {
		const names = await readdir(generated);
		const sizes = await Promise.all(names.map(async (name) => (await stat(join(generated, name))).size));
		expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(3_500_000);
	});

	test('has 3,314 operations, says the manifest', async () => {
		const manifest = JSON.parse(await readFile(join(generated, 'manifest.json'), 'utf8')) as Record<
			string,
			{ operations: number }
		>;
		expect(Object.values(manifest).reduce((sum, { operations }) => sum + operations, 0)).toBe(3314);
	});

	test.each([
		['jira-v3', 29, 114],
		['jira-v2', 32, 120],
		['jira-software', 8, 0],
		['jira-service-management', 0, 15],
		['confluence-v1', 2, 7],
		['confluence-v2', 1, 13],
		['bitbucket', 52, 0],
	])('%s has %i deprecated and %i experimental operations', async (name, deprecated, experimental) => {
		const text = await readFile(join(generated, `${name}.d.ts`), 'utf8');
		const comments = [...text.matchAll(/\/\*\* (.*) \*\/\n\t*json: /g)].map(([, words]) => words);
		expect(comments.filter((words) => words?.includes('@deprecated'))).toHaveLength(deprecated);
		expect(comments.filter((words) => words?.includes('@experimental'))).toHaveLength(experimental);
	});

	test.each(VERSIONS)('compiles with skipLibCheck false under TypeScript %i', { timeout: 60_000 }, (version) => {
		const names = [...products.map(({ name }) => name), 'routes'];
		expect(
			compile(
				{
					'all.ts': names
						.map((name) => `import '../../../generated/${name}.d.ts'`)
						.join('\n')
						.replaceAll("import '", "import type {} from '"),
				},
				version,
			),
		).toBe('');
	});

	test.runIf(hasSpecs)('is what the documents say', { timeout: 60_000 }, async () => {
		const out = await temporary();
		await cp(generated, out, { recursive: true });
		expect(run('--from', fileURLToPath(specsFolder), '--out', out, '--check')).toMatchObject({ status: 0 });
	});
});

test.runIf(hasSpecs)('the client joins by commas exactly what the documents say', () => {
	const lists = readSpecs().flatMap(({ product, document }) =>
		operationsOf(document).flatMap(({ path, operation, item }) =>
			[...(operation.parameters ?? []), ...(item.parameters ?? [])]
				.map((parameter) => resolveParameter(document, parameter))
				.filter((parameter) => parameter.in === 'query' && parameter.schema?.type === 'array')
				.map(({ name, explode = true }) => ({ path: (product.base ?? '') + path, name, joined: !explode })),
		),
	);
	expect(lists.filter(({ joined }) => joined)).toHaveLength(32);
	expect(lists.filter(({ path, name, joined }) => isCommaJoined(path, name) !== joined)).toEqual([]);
});
