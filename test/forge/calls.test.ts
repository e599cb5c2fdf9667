import { describe, expect, it } from 'vitest';
import {
	forgeAppProperties,
	forgeInstallationDetails,
	forgeLicences,
	forgeStorage,
	type ForgeApiCall,
} from '../../src/index.ts';
import { CLOUD_ID, FORGE_APP, INSTALLATION, SITE_ARI } from '../support/forge-deliveries.ts';

const KVS = 'https://api.atlassian.com/forge/storage/kvs/v1';

/** The request of the call. */
function sent({ method, url, json }: ForgeApiCall<unknown>): unknown[] {
	return json === undefined ? [method, url] : [method, url, json];
}

describe('the storage', () => {
	const storage = forgeStorage();

	it('has a call for each verb, with its scopes', () => {
		expect(sent(storage.get('a'))).toEqual(['POST', `${KVS}/get`, { key: 'a' }]);
		expect(sent(storage.set('a', { b: 1 }))).toEqual(['POST', `${KVS}/set`, { key: 'a', value: { b: 1 } }]);
		const options = { keyPolicy: 'FAIL_IF_EXISTS', ttl: { value: 1, unit: 'DAYS' } } as const;
		expect(sent(storage.set('a', 1, options))).toEqual(['POST', `${KVS}/set`, { key: 'a', value: 1, options }]);
		expect(sent(storage.delete('a'))).toEqual(['POST', `${KVS}/delete`, { key: 'a' }]);
		expect(sent(storage.secret.get('a'))).toEqual(['POST', `${KVS}/secret/get`, { key: 'a' }]);
		expect(sent(storage.entity('note').get('a'))).toEqual([
			'POST',
			`${KVS}/entity/get`,
			{ entityName: 'note', key: 'a' },
		]);
		expect(sent(storage.transaction({ set: [{ key: 'a', value: 1 }], delete: [{ key: 'b' }] }))).toEqual([
			'POST',
			`${KVS}/transaction`,
			{ set: [{ key: 'a', value: 1 }], delete: [{ key: 'b' }] },
		]);
		expect(sent(storage.batchGet(['a']))).toEqual(['POST', `${KVS}/batch/get`, [{ key: 'a' }]]);
		expect(sent(storage.batchSet([{ key: 'a', value: 1 }]))).toEqual([
			'POST',
			`${KVS}/batch/set`,
			[{ key: 'a', value: 1 }],
		]);
		expect(sent(storage.batchDelete(['a']))).toEqual(['POST', `${KVS}/batch/delete`, [{ key: 'a' }]]);
		expect(storage.get('a')).toMatchObject({ at: 'platform', scopes: ['storage:app', 'read:app-system-token'] });
	});

	it('has queries, whose cursor may have another name', () => {
		expect(sent(storage.query())).toEqual(['POST', `${KVS}/query`, {}]);
		expect(sent(storage.query({ keyPrefix: 'a:', limit: 100, cursor: 'c' }))).toEqual([
			'POST',
			`${KVS}/query`,
			{ where: [{ property: 'key', condition: 'BEGINS_WITH', values: ['a:'] }], limit: 100, cursor: 'c' },
		]);
		const other = forgeStorage({ baseUrl: 'http://127.0.0.1:1/kvs', cursorField: 'after' });
		expect(sent(other.query({ cursor: 'c' }))).toEqual(['POST', 'http://127.0.0.1:1/kvs/v1/query', { after: 'c' }]);
		for (const limit of [0, 101, 1.5]) expect(() => storage.query({ limit })).toThrow(/limit/);
	});

	it('reads a value, and the lack of one', () => {
		const get = storage.get<number>('a');
		expect(get.read(200, { key: 'a', value: 5 })).toBe(5);
		expect(get.isExpected(404, { code: 'KEY_NOT_FOUND', message: 'm' })).toBe(true);
		expect(get.read(404, { code: 'KEY_NOT_FOUND' })).toBeUndefined();
		expect(get.isExpected(404, undefined)).toBe(false);
		expect(get.isExpected(400, { code: 'INVALID_KEY' })).toBe(false);
		expect(get.read(200, undefined)).toBeUndefined();
		expect(storage.delete('a').isExpected(404, { code: 'KEY_NOT_FOUND' })).toBe(true);
		expect(storage.set('a', 1).isExpected(404, { code: 'KEY_NOT_FOUND' })).toBe(false);
		expect(storage.set('a', 1).read(204, undefined)).toBeUndefined();
	});

	it('reads pages and batches, as far as they are some', () => {
		const data = [{ key: 'a', value: 1 }];
		expect(storage.query().read(200, { data, cursor: 'c' })).toEqual({ data, cursor: 'c' });
		expect(storage.query().read(200, { data, cursor: '' })).toEqual({ data, cursor: undefined });
		expect(storage.query().read(200, 'x')).toEqual({ data: [], cursor: undefined });
		const failedKeys = [{ key: 'b', error: { code: 'MAX_SIZE', message: 'm' } }];
		expect(storage.batchGet(['a']).read(200, { successfulKeys: data, failedKeys })).toEqual({
			successfulKeys: data,
			failedKeys,
		});
		expect(storage.batchSet([]).read(200, {})).toEqual({ successfulKeys: [], failedKeys: [] });
	});

	it('has no keys that Forge refuses', () => {
		for (const key of ['', '  ', 'ä', 'a/b', 'a'.repeat(501)]) {
			expect(() => storage.get(key)).toThrow(/key of the storage/);
			expect(() => storage.transaction({ set: [{ key, value: 1 }] })).toThrow(TypeError);
			expect(() => storage.transaction({ delete: [{ key }] })).toThrow(TypeError);
		}
		expect(sent(storage.get('a:b.c_d-e#f g'))).toHaveLength(3);
	});
});

describe('the properties of an app', () => {
	it('are below the API of each product', () => {
		const jira = forgeAppProperties('jira');
		expect(sent(jira.get('a/b'))).toEqual(['GET', '/rest/forge/1/app/properties/a%2Fb']);
		expect(sent(jira.set('a', true))).toEqual(['PUT', '/rest/forge/1/app/properties/a', true]);
		expect(sent(forgeAppProperties('confluence').keys())).toEqual(['GET', '/wiki/api/v2/app/properties']);
		expect(jira.get('a')).toMatchObject({ at: 'product', scopes: ['read:app-data:jira'] });
		expect(jira.delete('a')).toMatchObject({ method: 'DELETE', scopes: ['write:app-data:jira'] });
		for (const key of ['', '.', '..']) expect(() => jira.get(key)).toThrow(/key of a property/);
	});

	it('are read, and their lack', () => {
		const { get, keys, set, delete: remove } = forgeAppProperties('jira');
		expect(get('a').read(200, { key: 'a', value: { b: 1 } })).toEqual({ b: 1 });
		expect(get('a').isExpected(404, {})).toBe(true);
		expect(get('a').read(404, { value: 'no' })).toBeUndefined();
		expect(get('a').isExpected(403, {})).toBe(false);
		expect(get('a').read(200, 'x')).toBeUndefined();
		expect(keys().read(200, { keys: [{ key: 'a' }, {}] })).toEqual(['a']);
		expect(keys().read(200, { results: [{ key: 'b' }] })).toEqual(['b']);
		expect(keys().read(200, undefined)).toEqual([]);
		expect(remove('a').isExpected(404, undefined)).toBe(true);
		expect([set('a', 1).read(200, undefined), remove('a').read(204, undefined)]).toEqual([undefined, undefined]);
		expect(set('a', 1).isExpected(404, undefined)).toBe(false);
	});
});

describe('the licences', () => {
	it('are those of the app that calls, or of ten others at most', () => {
		expect(sent(forgeLicences())).toEqual(['GET', 'https://api.atlassian.com/forge/app/v1/license']);
		expect(forgeLicences([FORGE_APP]).url).toBe(
			`https://api.atlassian.com/forge/app/v1/license?appId=ari%3Acloud%3Aecosystem%3A%3Aapp%2F${FORGE_APP}`,
		);
		expect(() => forgeLicences(Array.from({ length: 11 }, () => FORGE_APP))).toThrow(TypeError);
		expect(() => forgeLicences(['a b'])).toThrow(TypeError);
	});

	it('are read one by one', () => {
		const results = [
			{ appId: `ari:cloud:ecosystem::app/${FORGE_APP}`, data: { active: true } },
			{ appId: 'other', error: { code: 'NOT_FOUND' } },
			{ appId: 5 },
		];
		expect(forgeLicences().read(200, { results })).toEqual([
			{ appId: FORGE_APP, licence: { active: true }, error: undefined },
			{ appId: 'other', licence: undefined, error: { code: 'NOT_FOUND' } },
		]);
		expect(forgeLicences().read(200, [])).toEqual([]);
	});
});

describe('the details of an installation', () => {
	const installation = {
		installationId: INSTALLATION,
		appId: FORGE_APP,
		environment: { type: 'PRODUCTION', id: 'env-1' },
	};

	it('are asked for by its ids', () => {
		expect(sent(forgeInstallationDetails(installation))).toEqual([
			'GET',
			`https://api.atlassian.com/forge/installation/v1/${FORGE_APP}/env-1/installation/${INSTALLATION}`,
		]);
		const nowhere = { ...installation, environment: { type: undefined, id: undefined } };
		expect(() => forgeInstallationDetails(nowhere)).toThrow(TypeError);
		expect(() => forgeInstallationDetails({ ...installation, installationId: '../x' })).toThrow(TypeError);
		expect(() => forgeInstallationDetails({ ...installation, appId: '../x' })).toThrow(TypeError);
	});

	it('tell the products that it is in, in either form', () => {
		const { read } = forgeInstallationDetails(installation);
		const secondary = `ari:cloud:confluence::site/${CLOUD_ID}`;
		const body = {
			version: 4,
			installationContext: { id: SITE_ARI },
			secondaryInstallationContexts: [secondary, 5],
			isSandbox: false,
		};
		expect(read(200, body)).toMatchObject({
			version: 4,
			context: { ari: SITE_ARI, product: 'jira', cloudId: CLOUD_ID },
			secondaryContexts: [{ product: 'confluence' }],
			isSandbox: false,
		});
		expect(read(200, undefined)).toMatchObject({ context: undefined, secondaryContexts: [], isSandbox: undefined });
	});
});
