import { describe, expect, it } from 'vitest';
import { respondFromStorage, type ForgeStorageMaps } from '../../src/fake-atlassian/forge/storage.ts';

function storage(): (path: string, body?: unknown) => Promise<{ status: number; body: unknown } | undefined> {
	const maps: ForgeStorageMaps = new Map();
	return async (path, body) => {
		const response = respondFromStorage(maps, path, body);
		if (response === undefined) return undefined;
		const text = await response.text();
		return { status: response.status, body: text === '' ? undefined : JSON.parse(text) };
	};
}

describe('the storage of a mocked installation', () => {
	it.each([
		[undefined, 'INVALID_KEY'],
		[5, 'INVALID_KEY'],
		['', 'INVALID_KEY'],
		[' ', 'INVALID_KEY'],
		['a/b', 'INVALID_KEY'],
		['k'.repeat(501), 'KEY_TOO_LONG'],
	])('refuses the key %j as %s, alone and in a transaction', async (key, code) => {
		const call = storage();
		expect(await call('set', { key, value: 1 })).toMatchObject({ status: 400, body: { code } });
		expect(await call('transaction', { set: [{ key, value: 1 }] })).toMatchObject({ status: 400, body: { code } });
		expect(await call('transaction', { delete: [{ key }] })).toMatchObject({ status: 400, body: { code } });
		expect(await call('query', {})).toMatchObject({ body: { data: [] } });
	});

	it('accepts a key of 500 characters', async () => {
		expect(await storage()('set', { key: 'k'.repeat(500), value: 1 })).toMatchObject({ status: 204 });
	});

	it.each([0, 101, '5', null])('refuses the limit %j of a query', async (limit) => {
		expect(await storage()('query', { limit })).toMatchObject({ status: 400, body: { code: 'INVALID_LIMIT' } });
	});

	it('finds keys by their beginning, in order, page by page', async () => {
		const call = storage();
		const set = ['b:1', 'a:2', 'a:1', 'a:3'].map((key) => ({ key, value: key }));
		await call('transaction', { set });
		const where = [{ property: 'key', condition: 'BEGINS_WITH', values: ['a:'] }];
		const first = await call('query', { where, limit: 2 });
		expect(first?.body).toEqual({ data: [set[2], set[1]], cursor: '2' });
		expect((await call('query', { where, limit: 2, cursor: '2' }))?.body).toEqual({ data: [set[3]] });
		expect((await call('query', { where, limit: 2, after: '2' }))?.body).toEqual({ data: [set[3]] });
	});

	it('sets, gets and deletes several, and names the keys that it does not have', async () => {
		const call = storage();
		await call('batch/set', [{ key: 'a', value: 1 }, 'no record']);
		const found = await call('batch/get', [{ key: 'a' }, { key: 'b' }]);
		expect(found?.body).toMatchObject({
			successfulKeys: [{ key: 'a', value: 1 }],
			failedKeys: [{ key: 'b', error: { code: 'KEY_NOT_FOUND' } }],
		});
		await call('batch/delete', [{ key: 'a' }]);
		expect(await call('get', { key: 'a' })).toMatchObject({ status: 404, body: { code: 'KEY_NOT_FOUND' } });
	});

	it('keeps secrets and entities apart from values', async () => {
		const call = storage();
		await call('set', { key: 'a', value: 'plain' });
		await call('secret/set', { key: 'a', value: 'secret' });
		await call('entity/set', { entityName: 'note', key: 'a', value: 'note' });
		expect((await call('get', { key: 'a' }))?.body).toMatchObject({ value: 'plain' });
		expect((await call('secret/get', { key: 'a' }))?.body).toMatchObject({ value: 'secret' });
		expect((await call('entity/get', { entityName: 'note', key: 'a' }))?.body).toMatchObject({ value: 'note' });
		expect(await call('entity/get', { entityName: 'other', key: 'a' })).toMatchObject({ status: 404 });
	});

	it.each(['', 'other', 'batch/query', 'secret/query', 'entity/transaction', 'get/more'])(
		'has no path %j',
		async (path) => {
			expect(await storage()(path, { key: 'a' })).toBeUndefined();
		},
	);

	it('is empty for a body that is not an object', async () => {
		expect(await storage()('get', 'a')).toMatchObject({ status: 400, body: { code: 'INVALID_KEY' } });
		expect(await storage()('batch/get', 'a')).toMatchObject({ body: { successfulKeys: [], failedKeys: [] } });
	});
});
