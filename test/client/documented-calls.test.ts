import { describe, expect, it } from 'vitest';
import { createClient, verifyJwt, queryStringHash } from '../../src/index.ts';
import { confluenceTenant, jiraTenant, now } from '../support/tenants.ts';
import { wire } from './helpers.ts';

const jira = jiraTenant();
const undocumented: string = 'x';

function bitbucketTenant(baseUrl: string, more: object = {}): typeof jira {
	return jiraTenant({ baseUrl, productType: 'bitbucket', ...more });
}

describe('a documented call', () => {
	it('fills the template with its params, percent-encoded', async () => {
		const { fetch, sent } = wire();
		await createClient(jira, { fetch, now }).get('rest/api/3/issue/{issueIdOrKey}', {
			params: { issueIdOrKey: 'A B/1' },
		});
		expect(sent[0]?.url).toBe('https://example.atlassian.net/rest/api/3/issue/A%20B%2F1');
	});

	it('is refused with a param that would be another path, or without one', async () => {
		const { fetch, sent } = wire();
		const client = createClient(jira, { fetch, now });
		const template = 'rest/api/3/issue/{issueIdOrKey}';
		const refused = expect.objectContaining({ name: 'EncodeError', code: 'ERR_PATH_PARAMETER' });
		await expect(client.get(template, { params: { issueIdOrKey: '..' } })).rejects.toThrow(refused);
		await expect(client.get(template, { params: { issueIdOrKey: '' } })).rejects.toThrow(refused);
		await expect(client.get(template as string)).rejects.toThrow(refused);
		expect(sent).toEqual([]);
	});

	it('repeats the name for each item of a list', async () => {
		const { fetch, sent } = wire();
		await createClient(jira, { fetch, now }).get('rest/api/3/issue/KEY-1', { searchParams: { fields: ['a', 'b'] } });
		expect(new URL(sent[0]?.url ?? '').search).toBe('?fields=a&fields=b');
	});

	it('joins a list by commas where the document says so, relative to the base or not', async () => {
		const { fetch, sent } = wire();
		const confluence = createClient(confluenceTenant(), { fetch, now });
		const searchParams = { cql: 'type = page', expand: ['body', 'space'] };
		await confluence.get('wiki/rest/api/search', { searchParams });
		await confluence.get('rest/api/search', { searchParams });
		const expected = 'https://example.atlassian.net/wiki/rest/api/search?cql=type+%3D+page&expand=body%2Cspace';
		expect(sent.map(({ url }) => url)).toEqual([expected, expected]);
	});

	it('with a multipart body says so to the check against forged forms', async () => {
		const { fetch, sent } = wire();
		const body = new FormData();
		body.append('file', new Blob(['text']), 'a.txt');
		await createClient(jira, { fetch, now }).post('rest/api/3/issue/KEY-1/attachments', { body });
		expect(sent[0]?.headers.get('x-atlassian-token')).toBe('no-check');
		expect(sent[0]?.headers.get('content-type')).toMatch(/^multipart\/form-data; boundary=/);
	});

	it('keeps the content type that its document asks for', async () => {
		const { fetch, sent } = wire();
		const headers = { 'Content-Type': 'application/json-patch+json' as const };
		await createClient(jira, { fetch, now }).put('rest/api/3/plans/plan/7', { json: [], headers });
		expect(sent[0]?.headers.get('content-type')).toBe('application/json-patch+json');
	});
});

describe('a tenant of Bitbucket', () => {
	it.each([
		['https://api.bitbucket.org', {}],
		['https://api.bitbucket.org/2.0/', {}],
		['https://bitbucket.org', {}],
		['https://bitbucket.org', { baseApiUrl: 'https://api.bitbucket.org' }],
	])('at %s is called below /2.0, which may be written or left out', async (baseUrl, more) => {
		const { fetch, sent } = wire();
		const bitbucket = createClient(bitbucketTenant(baseUrl, more), { fetch, now });
		await bitbucket.get('repositories/team/repo');
		await bitbucket.get('2.0/repositories/team/repo');
		const expected = 'https://api.bitbucket.org/2.0/repositories/team/repo';
		expect(sent.map(({ url }) => url)).toEqual([expected, expected]);
	});

	it.each(['https://api.bitbucket.org', 'https://api.bitbucket.org/2.0', 'https://bitbucket.org'])(
		'at %s has the whole path hashed, however its address is spelt',
		async (baseUrl) => {
			const { fetch, sent } = wire();
			const tenant = bitbucketTenant(baseUrl);
			await createClient(tenant, { fetch, now }).get('2.0/user');
			const token = sent[0]?.headers.get('authorization')?.slice(4) ?? '';
			const { qsh } = await verifyJwt(token, tenant.sharedSecret, { now });
			expect(qsh).toBe(await queryStringHash('GET', '/2.0/user'));
		},
	);

	it('is sent a token with the client key as subject, for the path below its host', async () => {
		const { fetch, sent } = wire();
		const tenant = bitbucketTenant('https://api.bitbucket.org');
		await createClient(tenant, { fetch, now }).get('2.0/user');
		const token = sent[0]?.headers.get('authorization')?.slice(4) ?? '';
		const claims = await verifyJwt(token, tenant.sharedSecret, { now });
		expect(claims).toMatchObject({ sub: tenant.clientKey, qsh: await queryStringHash('GET', '/2.0/user') });
		expect(claims.aud).toBeUndefined();
	});
});

describe('a query', () => {
	const query = async (searchParams: object): Promise<string> => {
		const { fetch, sent } = wire();
		await createClient(jira, { fetch, now }).get(undocumented, {
			searchParams: searchParams as Record<string, string>,
		});
		return new URL(sent[0]?.url ?? '').search;
	};

	it('leaves out what is undefined or null', async () => {
		expect(await query({ a: undefined, b: null, c: [null, 1, undefined] })).toBe('?c=1');
	});

	it.each([
		['a Date', { updated: new Date(0) }],
		['a Map', new Map([['a', 'b']])],
		['a Set', { ids: new Set([1]) }],
	])('with %s in it is refused, as its value would be lost', async (_, searchParams) => {
		await expect(query(searchParams)).rejects.toThrow(TypeError);
	});
});

describe('a call that is none', () => {
	it.each([[undefined], [7], [null]])('is refused for the path %j', async (path) => {
		await expect(createClient(jira).get(path as unknown as string)).rejects.toThrow(
			'The path must be a string or a URL',
		);
	});

	it.each(['prefix', 'baseUrl'])('is refused with the option %s', async (name) => {
		const options = { [name]: 'https://else.example' };
		await expect(createClient(jira).get(undocumented, options)).rejects.toThrow(name);
	});
});
