import { expectTypeOf, test } from 'vitest';
import { createClient, type TenantInfo } from '../../src/index.ts';
import type { components } from '../../generated/confluence-v1.d.ts';

declare const tenant: TenantInfo;

type Schemas = components['schemas'];

const confluence = createClient(tenant);
declare const id: string;

test('calls have the answers of the document, from the root or from the base of Confluence', () => {
	expectTypeOf(confluence.get('wiki/rest/api/user/current').json()).resolves.toEqualTypeOf<Schemas['User']>();
	expectTypeOf(confluence.get('rest/api/user/current').json()).resolves.toEqualTypeOf<Schemas['User']>();
	expectTypeOf(
		confluence.get('/rest/api/user/current', { searchParams: { expand: ['operations', 'personalSpace'] } }).json(),
	).resolves.toEqualTypeOf<Schemas['User']>();
	expectTypeOf(
		confluence.get('rest/api/search', { searchParams: { cql: 'type = page' } }).json(),
	).resolves.toEqualTypeOf<Schemas['SearchPageResponseSearchResult']>();
	expectTypeOf(confluence.get('rest/api/search?cql=type=page').json()).resolves.toEqualTypeOf<
		Schemas['SearchPageResponseSearchResult']
	>();
	expectTypeOf(confluence.get('rest/api/group').json()).resolves.toEqualTypeOf<Schemas['GroupArrayWithLinks']>();
	expectTypeOf(confluence.get(`rest/api/group/${id}/membersByGroupId`).json()).resolves.toEqualTypeOf<
		Schemas['UserArray']
	>();
	expectTypeOf(
		confluence.get('/rest/api/space/{spaceKey}/label', { params: { spaceKey: 'DOC' } }).json(),
	).resolves.toEqualTypeOf<Schemas['LabelArray']>();
	expectTypeOf(
		confluence.post('rest/api/content/1/label', { json: [{ prefix: 'global', name: 'x' }] }).json(),
	).resolves.toEqualTypeOf<Schemas['LabelArray']>();
	expectTypeOf(confluence.delete('rest/api/content/1/label/x').json()).resolves.toEqualTypeOf<undefined>();
	expectTypeOf(
		confluence.post('rest/api/content/1/child/attachment', { body: new FormData() }).json(),
	).resolves.toEqualTypeOf<Schemas['ContentArray']>();
});

test('JSON under another media type is JSON', () => {
	expectTypeOf(
		confluence.post('rest/api/content/1/copy', { json: { destination: { type: 'space', value: 'DOC' } } }).json(),
	).resolves.toEqualTypeOf<Schemas['Content']>();
	expectTypeOf(confluence.get('wiki/rest/atlassian-connect/1/app/module/dynamic').json()).resolves.toEqualTypeOf<
		Schemas['ConnectModules']
	>();
});

test('wrong calls do not compile', async () => {
	// @ts-expect-error misspelt
	void confluence.get('rest/api/serach');
	// @ts-expect-error moved to the second version
	void confluence.get('rest/api/content');
	// @ts-expect-error no such method
	void confluence.delete('rest/api/user/current');
	// @ts-expect-error a required query is missing
	void confluence.get('rest/api/search');
	// @ts-expect-error no such part to expand
	void confluence.get('rest/api/user/current', { searchParams: { expand: ['everything'] } });
	// @ts-expect-error an attachment is a form
	void confluence.post('rest/api/content/1/child/attachment', { json: {} });
	// @ts-expect-error the body is missing
	void confluence.post('rest/api/content/1/label');
	// @ts-expect-error the parameters are missing
	void confluence.get('rest/api/space/{spaceKey}/label');
	const user = await confluence.get('rest/api/user/current').json();
	expectTypeOf(user.accountId).toEqualTypeOf<string | null | undefined>();
	// The document leaves it open.
	expectTypeOf(user['nmae']).toEqualTypeOf<unknown>();
});
