import { describe, expect, it } from 'vitest';
import { CONFLUENCE_DATA } from '../../src/site/confluence/data.ts';
import { productSite, type ReadResponse } from './product-site.ts';

const seeded = (): ReturnType<typeof productSite> => productSite('confluence', CONFLUENCE_DATA);
const v1 =
	(site = seeded()) =>
	(method: string, path: string, body?: unknown): Promise<ReadResponse> =>
		site.call(method, `/wiki/rest/api/${path}`, body);
const v2 = (path: string, site = seeded()): Promise<ReadResponse> => site.call('GET', `/wiki/api/v2/${path}`);
const storage = (value: string): object => ({ storage: { value, representation: 'storage' } });

describe('version 1 of the API', () => {
	it.each<[path: string, body: unknown]>([
		['content', { size: 3, results: [{ type: 'page', space: { key: 'KEY', type: 'global' } }, {}, {}] }],
		['content?spaceKey=KEY&title=Decisions', { size: 1, results: [{ id: '65538', version: { number: 1 } }] }],
		['content?type=blogpost', { size: 0 }],
		['content?status=draft', { size: 0 }],
		['content?status=any&limit=1', { size: 1, _links: { next: expect.stringContaining('start=1') } }],
		['content/65538', { id: '65538', title: 'Decisions', history: { createdBy: { displayName: 'Ada Example' } } }],
		[
			'content/65538?expand=body.storage,body.view,version,space,ancestors',
			{
				body: { storage: { value: expect.stringContaining('<h2>'), representation: 'storage' }, view: {} },
				version: { number: 1, by: { accountId: 'fake-account-ada' }, when: '2026-01-05T09:00:00.000Z' },
				space: { id: 65_536, key: 'KEY' },
				ancestors: [{ id: '65537' }],
			},
		],
		['content/65538?expand=body.atlas_doc_format', { body: { atlas_doc_format: {} } }],
		['content/65537/child/page', { size: 2, results: [{ title: 'Decisions' }, { title: 'Meeting notes' }] }],
		['content/65537/version', { results: [{ number: 1, minorEdit: false }] }],
		['content/65537/label', { size: 0 }],
		['space', { results: [{ key: 'KEY' }] }],
		['space?spaceKey=NONE', { results: [] }],
		['space/KEY', { name: 'Example space', status: 'current' }],
		[
			'search?cql=title~notes',
			{ totalSize: 1, results: [{ content: { space: { type: 'global' } }, breadcrumbs: [] }] },
		],
		['search?cql=title~notes&expand=content.body.storage', { results: [{ content: { body: { storage: {} } } }] }],
		['content/search?cql=type=page&expand=history', { results: [{ history: { latest: true } }, {}, {}] }],
	])('%s', async (path, body) => {
		expect(await v1()('GET', path)).toMatchObject({ status: 200, body });
	});

	it('creates, changes and deletes a page, with the webhooks of version 2', async () => {
		const site = seeded();
		const call = v1(site);
		const input = {
			type: 'page',
			title: 'New',
			space: { key: 'KEY' },
			ancestors: [{ id: '65537' }],
			body: storage('<p>a</p>'),
		};
		const created = await call('POST', 'content', input);
		expect(created).toMatchObject({ status: 200, body: { title: 'New', body: { storage: { value: '<p>a</p>' } } } });
		const { id } = created.body as { id: string };
		expect((await v2(`pages/${id}`, site)).body).toMatchObject({ parentId: '65537' });
		const changed = await call('PUT', `content/${id}`, { version: { number: 2 }, title: 'Newer', type: 'page' });
		expect(changed.body).toMatchObject({
			title: 'Newer',
			version: { number: 2 },
			body: { storage: { value: '<p>a</p>' } },
		});
		const adf = { type: 'doc', version: 1, content: [{ type: 'paragraph', content: [] }] };
		const document = { atlas_doc_format: { value: JSON.stringify(adf), representation: 'atlas_doc_format' } };
		await call('PUT', `content/${id}`, { version: { number: 3 }, body: document });
		await call('PUT', `content/${id}`, { version: { number: 4 }, title: 'Newest' });
		expect((await call('GET', `content/${id}?expand=body.atlas_doc_format`)).body).toMatchObject({
			title: 'Newest',
			body: { atlas_doc_format: { value: JSON.stringify(adf) } },
		});
		expect((await call('DELETE', `content/${id}`)).status).toBe(204);
		expect((await call('GET', `content/${id}`)).body).toMatchObject({ status: 'trashed' });
		expect((await call('DELETE', `content/${id}?status=trashed`)).status).toBe(204);
		expect((await call('GET', `content/${id}`)).status).toBe(404);
		const names = ['created', 'updated', 'updated', 'updated', 'trashed', 'removed'];
		expect(site.changes.map(({ event }) => event)).toEqual(names.map((name) => `page_${name}`));
	});

	it.each<[string, string, unknown, number]>([
		['POST', 'content', { type: 'comment', space: { key: 'KEY' } }, 400],
		['POST', 'content', { type: 'page', title: 'A' }, 404],
		['POST', 'content', { type: 'page', title: 'A', space: { key: 'NONE' } }, 404],
		['POST', 'content', { type: 'page', title: 'Decisions', space: { key: 'KEY' } }, 400],
		['POST', 'content', { type: 'page', title: 'A', space: { key: 'KEY' }, ancestors: [{ id: '1' }] }, 404],
		['POST', 'content', { type: 'page', title: 'A', space: { key: 'KEY' }, status: 'gone' }, 400],
		['PUT', 'content/65538', { title: 'A' }, 400],
		['PUT', 'content/65538', { title: 'A', version: { number: 7 } }, 409],
		['PUT', 'content/65538', { body: storage('a'), title: '', version: { number: 2 } }, 400],
		['PUT', 'content/1', {}, 404],
		['DELETE', 'content/65538?status=trashed', undefined, 400],
		['GET', 'content?spaceKey=NONE', undefined, 404],
		['GET', 'space/NONE', undefined, 404],
		['POST', 'content/65538/label', [], 400],
		['POST', 'content/65538/label', [{ name: 'two words' }], 400],
		['POST', 'content/65538/label', {}, 400],
		['DELETE', 'content/65538/label', undefined, 400],
		['DELETE', 'content/65538/label/none', undefined, 404],
		['POST', 'content/1/permission/check', {}, 404],
	])('%s %s with %j is a %i in the form of version 1', async (method, path, body, status) => {
		const response = await v1()(method, path, body);
		expect(response).toMatchObject({ status, body: { statusCode: status, message: expect.any(String) } });
	});

	it('has labels, which version 2 reads, and which a search finds', async () => {
		const site = seeded();
		const call = v1(site);
		const label = { prefix: 'global', name: 'One' };
		expect((await call('POST', 'content/65538/label', [label, { name: 'two' }])).body).toMatchObject({ size: 2 });
		expect((await call('POST', 'content/65539/label', label)).body).toMatchObject({ results: [{ name: 'one' }] });
		expect((await call('POST', 'content/65539/label', label)).body).toMatchObject({ size: 1 });
		const labels = (await v2('pages/65538/labels', site)).body as { results: { id: string; name: string }[] };
		expect(labels.results).toMatchObject([{ name: 'one', prefix: 'global' }, { name: 'two' }]);
		expect((await v2(`labels/${labels.results[0]?.id}/pages`, site)).body).toMatchObject({ results: [{}, {}] });
		expect((await v2('labels/1/pages', site)).status).toBe(404);
		expect((await call('GET', 'content/search?cql=label=one')).body).toMatchObject({ size: 2 });
		const expanded = (await call('GET', 'content/65538?expand=metadata.labels')).body;
		expect(expanded).toMatchObject({ metadata: { labels: { size: 2 } } });
		const again = productSite('confluence', site.data());
		expect((await v2('pages/65538/labels', again)).body).toMatchObject({ results: [{}, {}] });
		expect((await call('DELETE', 'content/65538/label/one')).status).toBe(204);
		expect((await call('DELETE', 'content/65538/label?name=two')).status).toBe(204);
		expect((await call('GET', 'content/65538/label')).body).toMatchObject({ size: 0 });
	});

	it('grants all permissions', async () => {
		const subject = { type: 'user', identifier: 'fake-account-ben' };
		const { body } = await v1()('POST', 'content/65538/permission/check', { subject, operation: 'update' });
		expect(body).toEqual({ hasPermission: true, errors: [] });
	});
});

describe('the tree of pages', () => {
	it.each<[path: string, body: unknown]>([
		['pages/65538/ancestors', { results: [{ id: '65537', type: 'page' }] }],
		['pages/65537/ancestors', { results: [] }],
		['pages/65537/children', { results: [{ id: '65538', childPosition: 0 }, { title: 'Meeting notes' }] }],
		['pages/65537/direct-children', { results: [{ type: 'page' }, {}] }],
		['pages/65537/descendants', { results: [{ parentId: '65537', depth: 1 }, {}] }],
		['pages/65537/versions/1', { number: 1 }],
		['pages/65537/inline-comments', { results: [] }],
	])('%s', async (path, body) => {
		expect(await v2(path)).toMatchObject({ status: 200, body });
	});

	it('ends, also in a state in which it is a circle, or has a gap', async () => {
		const [first, second, third] = CONFLUENCE_DATA.pages;
		const pages = [{ ...first, parentId: '65538' }, second, { ...third, parentId: '1' }];
		const site = productSite('confluence', { ...CONFLUENCE_DATA, pages, comments: [] });
		expect((await v2('pages/65537/ancestors', site)).body).toMatchObject({
			results: [{ id: '65537' }, { id: '65538' }],
		});
		expect((await v2('pages/65539/ancestors', site)).body).toMatchObject({ results: [] });
		const all = (await v2('pages/65537/descendants', site)).body as { results: unknown[] };
		expect(all.results).toHaveLength(5);
		expect((await v2('pages/65537/descendants?depth=2', site)).body).toMatchObject({ results: [{}, { depth: 2 }] });
	});

	it.each([
		['pages/1', '1'],
		['pages/1/ancestors', '1'],
		['pages/1/inline-comments', '1'],
		['pages/65537/versions/7', '7'],
		['spaces/1', '1'],
		['footer-comments/1', '1'],
		['pages/65537/properties/seven', 'seven'],
	])('the 404 of %s names what is missing', async (path, id) => {
		const { status, body } = await v2(path);
		expect({ status, text: JSON.stringify(body) }).toEqual({ status: 404, text: expect.stringContaining(id) });
	});
});
