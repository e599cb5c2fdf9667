import { describe, expect, test } from 'vitest';
import { changesFile, compareDeclarations } from '../../scripts/generate/changes/index.ts';
import { emit } from '../../scripts/generate/emit.ts';
import { normalise } from '../../scripts/generate/normalise/index.ts';
import { documentWith } from './documents.ts';
import type { Generated } from '../../scripts/generate/changes/index.ts';
import type { PathItem, Schema } from '../../scripts/generate/openapi.ts';

async function declarations(paths: Record<string, PathItem>, schemas: Record<string, Schema> = {}): Promise<string> {
	return emit(normalise({ ...documentWith({}), paths, components: { schemas } }, { name: 'jira-v3' }));
}

const operation = { responses: {} };

describe('two declarations', () => {
	test('differ in the operations that were added, removed or changed', async () => {
		const query = { name: 'q', in: 'query' as const, schema: { type: 'string' } };
		const before = await declarations({ '/a': { get: operation, put: operation }, '/b': { get: operation } });
		const after = await declarations({
			'/a': { get: { ...operation, parameters: [query] }, put: operation },
			'/c': { post: operation },
		});
		expect(compareDeclarations(before, after)).toEqual({
			added: ['POST /c'],
			removed: ['GET /b'],
			changed: ['GET /a'],
			schemas: [],
		});
	});

	test('differ where an operation is deprecated by now', async () => {
		const before = await declarations({ '/a': { get: operation } });
		const after = await declarations({ '/a': { get: { ...operation, deprecated: true } } });
		expect(compareDeclarations(before, after).changed).toEqual(['GET /a']);
	});

	test('differ in their schemas', async () => {
		const before = await declarations({}, { X: { type: 'object', properties: { a: { type: 'string' } } }, Y: {} });
		const after = await declarations({}, { X: { type: 'object', properties: { a: { type: 'number' } } }, Y: {} });
		expect(compareDeclarations(before, after).schemas).toEqual(['X']);
	});
});

describe('generated/CHANGES.md', () => {
	const entry = { title: 't', version: '1', sha256: 'a', paths: 1, operations: 1, url: '' };
	const state = async (sha256: string, paths: Record<string, PathItem>, changes?: string): Promise<Generated> => ({
		manifest: { x: { ...entry, sha256, version: sha256, date: '2026-01-02' } },
		files: new Map([
			['x.d.ts', await declarations(paths)],
			...(changes === undefined ? [] : [['CHANGES.md', changes] as const]),
		]),
	});

	test('has a section for each document that is another one, the newest first', async () => {
		const first = await state('a', { '/a': { get: operation } });
		const second = await state('b', { '/a': { get: operation }, '/b': { get: operation } });
		const text = changesFile(first, second);
		expect(text).toContain('\n## x b, 2026-01-02\n\nAdded:\n\n- `GET /b`\n');
		const third = await state('c', {});
		const again = changesFile({ ...second, files: new Map([...second.files, ['CHANGES.md', text]]) }, third);
		expect(again.indexOf('## x c')).toBeLessThan(again.indexOf('## x b'));
		expect(again).toContain('Removed:\n\n- `GET /a`\n- `GET /b`\n');
	});

	test('stays as it is where no document is another one, whatever the generator writes by now', async () => {
		const before = await state(
			'a',
			{ '/a': { get: operation } },
			changesFile(await state('a', {}), await state('a', {})),
		);
		expect(changesFile(before, await state('a', {}))).toBe(before.files.get('CHANGES.md'));
	});

	test('has no section for a document that is new', async () => {
		expect(changesFile({ manifest: {}, files: new Map() }, await state('a', {}))).not.toContain('##');
	});
});
