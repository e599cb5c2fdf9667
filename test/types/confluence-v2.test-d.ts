import { expectTypeOf, test } from 'vitest';
import { createClient, type TenantInfo } from '../../src/index.ts';
import type { components, paths } from '../../generated/confluence-v2.d.ts';

declare const tenant: TenantInfo;

type Schemas = components['schemas'];
type Page = paths['/wiki/api/v2/pages/{id}']['get']['responses'][200]['content']['application/json'];

const confluence = createClient(tenant);
declare const id: string;

test('calls have the answers of the document, from the root or from the base of Confluence', () => {
	expectTypeOf(confluence.get('wiki/api/v2/pages/1').json()).resolves.toEqualTypeOf<Page>();
	expectTypeOf(confluence.get('api/v2/pages/1').json()).resolves.toEqualTypeOf<Page>();
	expectTypeOf(confluence.get(`/api/v2/pages/${id}`).json()).resolves.toEqualTypeOf<Page>();
	expectTypeOf(
		confluence.get('api/v2/pages/{id}', { params: { id: '1' }, searchParams: { 'body-format': 'storage' } }).json(),
	).resolves.toEqualTypeOf<Page>();
	expectTypeOf(confluence.get('/wiki/api/v2/pages/{id}', { params: { id: 1 } }).json()).resolves.toEqualTypeOf<Page>();
	expectTypeOf(
		confluence.get('api/v2/pages', { searchParams: { 'space-id': ['1', 2], status: 'current' } }).json(),
	).resolves.toHaveProperty('results');
	expectTypeOf(confluence.get('api/v2/spaces', { searchParams: { keys: ['A', 'B'] } }).json()).resolves.toHaveProperty(
		'results',
	);
	expectTypeOf(confluence.get('api/v2/spaces/1/operations').json()).resolves.toEqualTypeOf<
		Schemas['PermittedOperationsResponse']
	>();
	expectTypeOf(
		confluence
			.post('api/v2/pages', { json: { spaceId: '1', title: 'x', body: { representation: 'storage', value: '' } } })
			.json(),
	).resolves.toEqualTypeOf<Page>();
	expectTypeOf(
		confluence.put('api/v2/pages/1/title', { json: { status: 'current', title: 'x' } }).json(),
	).resolves.toEqualTypeOf<Page>();
	expectTypeOf(confluence.delete('api/v2/pages/1').json()).resolves.toEqualTypeOf<undefined>();
});

test('the id of an answer fits into the next path and query', async () => {
	const page = await confluence.get('api/v2/pages/1').json();
	if (page.id === undefined) return;
	void confluence.get('api/v2/pages/{id}/children', { params: { id: page.id } });
	void confluence.get('api/v2/pages', { searchParams: { id: [page.id] } });
});

test('names with a dash are names', () => {
	void confluence.get('api/v2/pages/{page-id}/properties/{property-id}', {
		params: { 'page-id': 1, 'property-id': '2' },
	});
});

test('wrong calls do not compile', async () => {
	// @ts-expect-error misspelt
	void confluence.get('api/v2/page/1');
	// @ts-expect-error another version
	void confluence.get('wiki/api/v3/pages/1');
	// @ts-expect-error no such method
	void confluence.post('api/v2/pages/1');
	// @ts-expect-error a query of another name
	void confluence.get('api/v2/pages/1', { searchParams: { bodyFormat: 'storage' } });
	// @ts-expect-error no such status
	void confluence.get('api/v2/pages', { searchParams: { status: ['curent'] } });
	// @ts-expect-error the body is missing
	void confluence.post('api/v2/pages');
	// @ts-expect-error the space is missing
	void confluence.post('api/v2/pages', { json: { title: 'x' } });
	// @ts-expect-error the parameters are missing
	void confluence.get('api/v2/pages/{id}');
	const page = await confluence.get('api/v2/pages/1').json();
	// @ts-expect-error no such property
	void page.tilte;
});

test('a value in the query of a path is one that the documents list, in any case', () => {
	void confluence.get('wiki/api/v2/pages/1?body-format=storage&include-labels=true');
	void confluence.get('rest/agile/1.0/board/1/sprint?state=active,future');
	void confluence.get('2.0/repositories/team/app/pullrequests?state=open&state=MERGED');
	void confluence.get('wiki/api/v2/pages?sort=-modified-date&limit=25');
	void confluence.get(`wiki/api/v2/pages/1?body-format=${id}`);
	// @ts-expect-error the query parameter body-format has other values
	void confluence.get('wiki/api/v2/pages/1?body-format=storag');
	// @ts-expect-error the query parameter include-labels has other values
	void confluence.get('wiki/api/v2/pages/1?body-format=storage&include-labels=yes');
	// @ts-expect-error one of them is misspelt
	void confluence.get('2.0/repositories/team/app/pullrequests?state=open&state=mergd');
});
