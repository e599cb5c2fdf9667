import { expect, it } from 'vitest';
import { CONFLUENCE_DATA } from '../../src/site/confluence/data.ts';
import { productSite } from './product-site.ts';

const seeded = (): ReturnType<typeof productSite> => productSite('confluence', CONFLUENCE_DATA);

it.each([
	['type = page and space = KEY', 3],
	['title ~ "example*" order by created', 1],
	["title = 'Decisions'", 1],
	['text ~ invoices', 2],
	['creator = fake-account-ben', 1],
	['parent = 65537', 2],
	['id = 65537', 1],
	['type = blogpost', 0],
])('pages are searched by the CQL %s', async (cql, size) => {
	const { call } = seeded();
	for (const path of ['search', 'content/search']) {
		const found = await call('GET', `/wiki/rest/api/${path}?cql=${encodeURIComponent(cql)}`);
		expect(found).toMatchObject({ status: 200, body: { size } });
	}
});

it.each(['', 'fruit = x', 'title ='])('the CQL %j is refused', async (cql) => {
	const { status, body } = await seeded().call('GET', `/wiki/rest/api/search?cql=${encodeURIComponent(cql)}`);
	expect(status).toBe(400);
	expect(body).toMatchObject({ message: expect.stringContaining('CQL') });
});

it.each(['pages/65537', 'comments/65550'])('properties of %s are kept, with a version', async (owner) => {
	const { call } = seeded();
	const list = `/wiki/api/v2/${owner}/properties`;
	const { body } = await call('POST', list, { key: 'a', value: { on: true } });
	const one = `${list}/${(body as { id: string }).id}`;
	expect((await call('GET', one)).body).toMatchObject({ key: 'a', value: { on: true }, version: { number: 1 } });
	expect((await call('GET', `${list}?key=a`)).body).toMatchObject({ results: [{ key: 'a' }] });
	expect((await call('GET', `${list}?key=b`)).body).toMatchObject({ results: [] });
	expect((await call('POST', list, { key: 'a', value: 1 })).status).toBe(409);
	expect((await call('POST', list, { value: 1 })).status).toBe(400);
	expect((await call('PUT', one, { value: 2, version: { number: 5 } })).status).toBe(409);
	expect((await call('PUT', one, { value: 2, version: { number: 2 } })).body).toMatchObject({ value: 2 });
	expect((await call('DELETE', one)).status).toBe(204);
	expect((await call('GET', one)).status).toBe(404);
});

it('properties of a page have their keys as names in version 1 of the API, and are the same', async () => {
	const { call } = seeded();
	const list = '/wiki/rest/api/content/65537/property';
	expect(await call('POST', list, { key: 'a', value: 1 })).toMatchObject({ status: 200, body: { key: 'a', value: 1 } });
	expect((await call('GET', `${list}/a`)).body).toMatchObject({ key: 'a', version: { number: 1 } });
	expect((await call('GET', '/wiki/api/v2/pages/65537/properties')).body).toMatchObject({ results: [{ key: 'a' }] });
	expect((await call('PUT', `${list}/a`, { value: 2, version: { number: 2 } })).body).toMatchObject({ value: 2 });
	expect((await call('GET', list)).body).toMatchObject({ results: [{ value: 2 }], size: 1 });
	expect((await call('DELETE', `${list}/a`)).status).toBe(204);
	expect((await call('GET', `${list}/a`)).status).toBe(404);
	expect((await call('GET', '/wiki/rest/api/content/1/property')).body).toMatchObject({
		message: 'No page has the id 1',
	});
});
