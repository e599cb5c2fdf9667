import { expect, it } from 'vitest';
import type { components } from '../../generated/confluence-v2.d.ts';
import { productSite } from './product-site.ts';

const body = { representation: 'storage', value: '<p>Hello</p>' };
const page = { spaceId: '65536', title: 'First', body };

async function withPage(): Promise<ReturnType<typeof productSite> & { id: string }> {
	const site = productSite('confluence');
	const response = await site.call('POST', '/wiki/api/v2/pages', page);
	expect(response.status).toBe(200);
	return { ...site, id: (response.body as { id: string }).id };
}

it('a page is created, read with its body on request, and emitted as an event', async () => {
	const { call, changes, id } = await withPage();
	const read = await call('GET', `/wiki/api/v2/pages/${id}?body-format=storage`);
	expect(read.body).toMatchObject({ title: 'First', version: { number: 1 }, body: { storage: body } });
	expect((await call('GET', `/wiki/api/v2/pages/${id}`)).body).toMatchObject({ body: {} });
	expect(changes).toMatchObject([
		{ event: 'page_created', body: { userAccountId: 'fake-account-ada', page: { id: Number(id), spaceKey: 'DEMO' } } },
	]);
	expect(changes[0]?.body).not.toHaveProperty('timestamp');
	const typed = read.body as components['schemas']['PageSingle'];
	expect(typed.title satisfies string | undefined).toBe('First');
});

it('an edit counts versions, and a wrong one is a conflict', async () => {
	const { call, changes, id } = await withPage();
	const put = (number: number) =>
		call('PUT', `/wiki/api/v2/pages/${id}`, { ...page, id, status: 'current', title: 'Second', version: { number } });
	for (const wrong of [1, 3]) {
		expect(await put(wrong)).toMatchObject({ status: 409, body: { errors: [{ status: 409 }] } });
	}
	expect((await put(2)).body).toMatchObject({ title: 'Second', version: { number: 2 } });
	const { body: versions } = await call('GET', `/wiki/api/v2/pages/${id}/versions`);
	expect(versions).toMatchObject({ results: [{ number: 2 }, { number: 1 }] });
	expect(changes.map(({ event }) => event)).toEqual(['page_created', 'page_updated']);
});

it('lists lead on by cursor', async () => {
	const { call } = await withPage();
	await call('POST', '/wiki/api/v2/pages', { ...page, title: 'Other' });
	const first = await call('GET', '/wiki/api/v2/spaces/65536/pages?limit=1');
	const { results, _links: links } = first.body as { results: object[]; _links: { next: string } };
	expect(results).toMatchObject([{ title: 'First' }]);
	expect((await call('GET', links.next)).body).toMatchObject({ results: [{ title: 'Other' }] });
	expect((await call('GET', '/wiki/api/v2/pages?title=Other')).body).toMatchObject({ results: [{ title: 'Other' }] });
	expect((await call('GET', '/wiki/api/v2/pages?cursor=made-up')).status).toBe(400);
	expect((await call('GET', '/wiki/api/v2/spaces?keys=DEMO')).body).toMatchObject({ results: [{ id: '65536' }] });
	expect((await call('GET', '/wiki/api/v2/spaces?keys=NONE')).body).toMatchObject({ results: [] });
});

it('comments are kept below their page, with versions', async () => {
	const { call, changes, id } = await withPage();
	const created = await call('POST', '/wiki/api/v2/footer-comments', { pageId: id, body });
	expect(created.status).toBe(201);
	const path = `/wiki/api/v2/footer-comments/${(created.body as { id: string }).id}`;
	expect((await call('GET', `/wiki/api/v2/pages/${id}/footer-comments`)).body).toMatchObject({
		results: [{ pageId: id }],
	});
	expect((await call('PUT', path, { body, version: { number: 3 } })).status).toBe(409);
	expect((await call('PUT', path, { body, version: { number: 2 } })).body).toMatchObject({ version: { number: 2 } });
	expect((await call('DELETE', path)).status).toBe(204);
	expect((await call('GET', path)).status).toBe(404);
	expect(changes.map(({ event }) => event).slice(1)).toEqual(['comment_created', 'comment_updated', 'comment_removed']);
});

it('a page goes into the trash, and from there for good', async () => {
	const { call, changes, id } = await withPage();
	expect((await call('DELETE', `/wiki/api/v2/pages/${id}?purge=true`)).status).toBe(400);
	expect((await call('DELETE', `/wiki/api/v2/pages/${id}`)).status).toBe(204);
	expect((await call('GET', '/wiki/api/v2/pages')).body).toMatchObject({ results: [] });
	expect((await call('DELETE', `/wiki/api/v2/pages/${id}?purge=true`)).status).toBe(204);
	expect((await call('GET', `/wiki/api/v2/pages/${id}`)).status).toBe(404);
	expect(changes.map(({ event }) => event).slice(1)).toEqual(['page_trashed', 'page_removed']);
});

it.each<[string, string, unknown, number]>([
	['POST', 'pages', { ...page, spaceId: '1' }, 404],
	['POST', 'pages', { ...page, parentId: '1', title: 'x' }, 404],
	['POST', 'pages', { ...page, title: '' }, 400],
	['POST', 'pages', page, 400],
	['POST', 'pages', { ...page, title: 'x', status: 'odd' }, 400],
	['POST', 'pages', { ...page, title: 'x', body: { representation: 'wiki', value: 'x' } }, 400],
	['POST', 'pages', { ...page, title: 'x', body: 'x' }, 400],
	['PUT', 'pages/65600', { ...page, id: '1', version: { number: 2 } }, 400],
	['PUT', 'pages/65600', { ...page, id: '65600' }, 400],
	['GET', 'pages/65600?body-format=view', undefined, 400],
	['GET', 'pages/1', undefined, 404],
	['GET', 'spaces/1', undefined, 404],
	['POST', 'footer-comments', { pageId: '1', body }, 404],
	['POST', 'footer-comments', { pageId: '65600' }, 400],
	['GET', 'blogposts', undefined, 501],
])('%s %s is refused: %j', async (method, path, input, status) => {
	const { call, changes } = await withPage();
	const response = await call(method, `/wiki/api/v2/${path}`, input);
	expect(response).toMatchObject({ status, body: { errors: [{ status }] } });
	expect(changes).toHaveLength(1);
});

it('shows nothing to anonymous callers, and continues from its own data only', async () => {
	const { call, data, id } = await withPage();
	expect((await call('GET', '/wiki/api/v2/pages', undefined, { type: 'anonymous' })).status).toBe(401);
	const again = productSite('confluence', JSON.parse(JSON.stringify(data())));
	expect((await again.call('GET', `/wiki/api/v2/pages/${id}`)).status).toBe(200);
	expect(() => productSite('confluence', { product: 'jira' })).toThrow(/invalid at `product`/);
	const broken = data() as { pages: { spaceId: string }[] };
	broken.pages[0]!.spaceId = '1';
	expect(() => productSite('confluence', broken)).toThrow('pages.0.spaceId');
});

it('users are those of version 1', async () => {
	const { call } = await withPage();
	const current = await call('GET', '/wiki/rest/api/user/current');
	expect(current).toMatchObject({ status: 200, body: { accountId: 'fake-account-ada', displayName: 'Ada Example' } });
	expect(current.headers.get('x-aaccountid')).toBe('fake-account-ada');
	expect((await call('GET', '/wiki/rest/api/user?accountId=fake-account-ben')).body).toMatchObject({ type: 'known' });
	expect((await call('GET', '/wiki/rest/api/user?accountId=nobody')).status).toBe(404);
	expect((await call('GET', '/wiki/rest/api/user')).status).toBe(400);
	expect((await call('GET', '/wiki/rest/api/user/current', undefined, { type: 'anonymous' })).status).toBe(401);
	expect((await call('GET', '/wiki/rest/api/template/page')).status).toBe(501);
});

it('a seed need not count', async () => {
	const { data } = await withPage();
	const again = productSite('confluence', { ...(data() as object), nextId: 1 });
	const { body: created } = await again.call('POST', '/wiki/api/v2/pages', { ...page, title: 'Other' });
	expect(created).toMatchObject({ id: '65601' });
});
