import { expect, it } from 'vitest';
import { checkInstallationStore, type ForgeInstallation, type ForgeInstallationStore } from '../../src/index.ts';

/** A store that keeps JSON, which `change` damages. */
function storeWith(change: (record: ForgeInstallation) => unknown): ForgeInstallationStore {
	const records = new Map<string, string>();
	return {
		get: (id) => {
			const text = records.get(id);
			return text === undefined ? undefined : change(JSON.parse(text) as ForgeInstallation);
		},
		set: (id, record) => void records.set(id, JSON.stringify(record)),
		delete: (id) => records.delete(id),
	};
}

it('finds nothing wrong with a Map, and with a store of JSON, and leaves nothing in them', async () => {
	const map = new Map<string, ForgeInstallation>();
	expect(await checkInstallationStore(map)).toEqual([]);
	expect(map.size).toBe(0);
	expect(await checkInstallationStore(storeWith((record) => record))).toEqual([]);
});

it.each<[string, ForgeInstallationStore]>([
	['secret-lost', storeWith((record) => ({ ...record, systemToken: undefined }))],
	['secret-lost', storeWith((record) => ({ ...record, systemToken: { ...record.systemToken, token: '[hidden]' } }))],
	['fields-lost', storeWith((record) => ({ ...record, contextAri: undefined }))],
	['fields-lost', storeWith((record) => ({ ...record, systemToken: { token: record.systemToken?.token } }))],
	['not-a-record', storeWith((record) => JSON.stringify(record))],
	['overwrite', storeWith((record) => ({ ...record, licence: { active: true } }))],
	['failed', { get: () => Promise.reject(new Error('away')), set: () => undefined, delete: () => undefined }],
	['failed', { get: () => undefined, set: () => false, delete: () => undefined }],
	['unknown-key', { get: () => ({}), set: () => undefined, delete: () => undefined }],
	['read-after-write', { get: () => undefined, set: () => undefined, delete: () => undefined }],
])('finds the problem %s', async (code, store) => {
	const problems = await checkInstallationStore(store);
	expect(problems.map((problem) => problem.code)).toContain(code);
	expect(problems.every(({ message }) => !message.includes('tenant must') && !message.includes('x'.repeat(10)))).toBe(
		true,
	);
});

it('gives a slow store the time that it is told', async () => {
	const slow: ForgeInstallationStore = {
		get: () => new Promise(() => undefined),
		set: () => undefined,
		delete: () => undefined,
	};
	expect(await checkInstallationStore(slow, { timeout: 5 })).toMatchObject([{ code: 'failed' }]);
});
