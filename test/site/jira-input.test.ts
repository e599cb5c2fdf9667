import { describe, expect, it } from 'vitest';
import { productSite } from './product-site.ts';

describe('what would harm the site', () => {
	const fields = { project: { key: 'DEMO' }, issuetype: { name: 'Task' }, summary: 'x' };
	const nested = (levels: number): unknown => {
		let node: object = { type: 'panel', content: [] };
		for (let level = 0; level < levels; level += 1) node = { type: 'panel', content: [node] };
		return { type: 'doc', version: 1, content: [node] };
	};

	it('as a document that is nested too deep is refused and not kept', async () => {
		const { call } = productSite('jira');
		const refused = await call('POST', '/rest/api/3/issue', { fields: { ...fields, description: nested(1000) } });
		expect(refused).toMatchObject({ status: 400, body: { errorMessages: [expect.stringContaining('200 levels')] } });
		expect((await call('GET', '/rest/api/2/issue/DEMO-1')).status).toBe(404);
		expect((await call('POST', '/rest/api/3/issue', { fields: { ...fields, description: nested(20) } })).status).toBe(
			201,
		);
		const property = await call('PUT', '/rest/api/3/issue/DEMO-1/properties/deep', nested(1000));
		expect(property.status).toBe(400);
	});

	it('as JSON without end is refused', async () => {
		const { call } = productSite('jira');
		expect((await call('POST', '/rest/api/3/issue', { fields, more: 'x'.repeat(11_000_000) })).status).toBe(413);
	});

	it('as a field with the name of the prototype is refused like any other', async () => {
		const { app } = productSite('jira');
		const body =
			'{"fields":{"__proto__":{"polluted":1},"project":{"key":"DEMO"},"issuetype":{"name":"Task"},"summary":"x"}}';
		const response = await app.request('http://localhost:8090/rest/api/3/issue', { method: 'POST', body });
		expect([response.status, await response.text()]).toEqual([
			400,
			expect.stringContaining("Field '__proto__' cannot"),
		]);
		expect({}).not.toHaveProperty('polluted');
	});
});

describe('a document', () => {
	const text = { type: 'text', text: 'x' };
	const paragraph = { type: 'paragraph', content: [text] };

	it.each<[string, unknown[]]>([
		['with text right in it', [text]],
		['with an invalid node', [7]],
		['with a node without a type', [{ content: [] }]],
		['with text without text', [{ type: 'paragraph', content: [{ type: 'text', text: '' }] }]],
		['with a paragraph in a paragraph', [{ type: 'paragraph', content: [paragraph] }]],
		['with a text in a list', [{ type: 'bulletList', content: [{ type: 'listItem', content: [text] }] }]],
		['with content that is no list', [{ type: 'paragraph', content: text }]],
	])('%s is refused', async (_, content) => {
		const { call } = productSite('jira');
		await call('POST', '/rest/api/2/issue', {
			fields: { project: { key: 'DEMO' }, issuetype: { name: 'Task' }, summary: 'x' },
		});
		const body = { body: { type: 'doc', version: 1, content } };
		expect((await call('POST', '/rest/api/3/issue/DEMO-1/comment', body)).status).toBe(400);
	});

	it.each<[string, unknown]>([
		['a list', { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph] }] }],
		['a heading', { type: 'heading', attrs: { level: 1 }, content: [text, { type: 'hardBreak' }] }],
		['what this site does not know', { type: 'somethingNew', content: [paragraph] }],
		['a picture', { type: 'mediaSingle', content: [{ type: 'media', attrs: {} }] }],
	])('with %s is taken', async (_, node) => {
		const { call } = productSite('jira');
		const description = { type: 'doc', version: 1, content: [node] };
		const fields = { project: { key: 'DEMO' }, issuetype: { name: 'Task' }, summary: 'x', description };
		expect((await call('POST', '/rest/api/3/issue', { fields })).status).toBe(201);
	});

	it('of more than 32,767 characters is refused', async () => {
		const { call } = productSite('jira');
		const create = (description: string) =>
			call('POST', '/rest/api/2/issue', {
				fields: { project: { key: 'DEMO' }, issuetype: { name: 'Task' }, summary: 'x', description },
			});
		expect((await create('x'.repeat(32_767))).status).toBe(201);
		expect(await create('x'.repeat(32_768))).toMatchObject({
			status: 400,
			body: { errorMessages: [expect.stringContaining('32,767')] },
		});
	});
});

it('users are found by account id and by name, and each response names the caller', async () => {
	const { call } = productSite('jira');
	const ben = await call('GET', '/rest/api/3/user?accountId=fake-account-ben');
	expect(ben.body).toMatchObject({ accountId: 'fake-account-ben', displayName: 'Ben Example' });
	expect(ben.headers.get('x-aaccountid')).toBe('fake-account-ada');
	expect((await call('GET', '/rest/api/3/user?accountId=nobody')).status).toBe(404);
	expect((await call('GET', '/rest/api/3/user')).status).toBe(400);
	expect((await call('GET', '/rest/api/3/user/search?query=ADA')).body).toMatchObject([{ displayName: 'Ada Example' }]);
	expect((await call('GET', '/rest/api/3/user/search?accountId=fake-account-ben')).body).toHaveLength(1);
	expect((await call('GET', '/rest/api/3/user/search')).status).toBe(400);
});

describe('a seed', () => {
	const seeded = async (change: (data: { issues: { id: string; key: string }[]; nextId: number }) => void) => {
		const site = productSite('jira');
		const fields = { project: { key: 'DEMO' }, issuetype: { name: 'Task' }, summary: 'x' };
		for (const summary of ['one', 'two'])
			await site.call('POST', '/rest/api/3/issue', { fields: { ...fields, summary } });
		const data = site.data() as Parameters<typeof change>[0];
		change(data);
		const again = productSite('jira', data);
		return (await again.call('POST', '/rest/api/3/issue', { fields })).body;
	};

	it('needs no counters: later entries get numbers that are not in use', async () => {
		const created = await seeded((data) => {
			data.nextId = 1;
			data.issues[0]!.key = 'DEMO-40';
			data.issues[1]!.id = '777000';
		});
		expect(created).toMatchObject({ id: '777001', key: 'DEMO-41' });
	});

	it('has nothing twice', async () => {
		await expect(seeded(({ issues }) => void (issues[1]!.key = issues[0]!.key))).rejects.toThrow('issues.1.key');
		await expect(seeded(({ issues }) => void (issues[1]!.id = issues[0]!.id))).rejects.toThrow('issues.1.id');
		await expect(seeded((data) => void (data.nextId = 1.5))).rejects.toThrow('nextId');
	});
});
