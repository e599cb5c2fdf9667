import { expectTypeOf, test } from 'vitest';
import { createClient, type TenantInfo } from '../../src/index.ts';
import type { components } from '../../generated/jira-service-management.d.ts';

declare const tenant: TenantInfo;

type Schemas = components['schemas'];

const desk = createClient(tenant);
declare const key: string;

test('calls have the answers of the document', () => {
	expectTypeOf(desk.get('rest/servicedeskapi/info').json()).resolves.toEqualTypeOf<Schemas['SoftwareInfoDTO']>();
	expectTypeOf(desk.get('rest/servicedeskapi/request/KEY-1').json()).resolves.toEqualTypeOf<
		Schemas['CustomerRequestDTO']
	>();
	expectTypeOf(
		desk.get(`/rest/servicedeskapi/request/${key}/comment`, { searchParams: { public: true } }).json(),
	).resolves.toEqualTypeOf<Schemas['PagedDTOCommentDTO']>();
	expectTypeOf(
		desk.get('rest/servicedeskapi/request/{issueIdOrKey}', { params: { issueIdOrKey: 'A-1' } }).json(),
	).resolves.toEqualTypeOf<Schemas['CustomerRequestDTO']>();
	expectTypeOf(
		desk.get('rest/servicedeskapi/organization', { searchParams: { limit: 5 } }).json(),
	).resolves.toEqualTypeOf<Schemas['PagedDTOOrganizationDTO']>();
	expectTypeOf(
		desk.get('rest/servicedeskapi/knowledgebase/article', { searchParams: { query: 'x', highlight: false } }).json(),
	).resolves.toEqualTypeOf<Schemas['PagedDTOArticleDTO']>();
	expectTypeOf(
		desk.post('rest/servicedeskapi/customer', { json: { email: 'a@example.com' } }).json(),
	).resolves.toEqualTypeOf<Schemas['UserDTO']>();
	expectTypeOf(desk.get('rest/servicedeskapi/organization/1/property').json()).resolves.toEqualTypeOf<
		Schemas['PropertyKeys']
	>();
	expectTypeOf(desk.delete('rest/servicedeskapi/organization/1').json()).resolves.toEqualTypeOf<undefined>();
	expectTypeOf(
		desk.delete('rest/servicedeskapi/organization/1/user', { json: { accountIds: ['1'] } }).json(),
	).resolves.toEqualTypeOf<undefined>();
	void desk.post('rest/servicedeskapi/servicedesk/1/attachTemporaryFile', { body: new FormData() });
});

test('two operations that share an id in the document are both there', () => {
	expectTypeOf(desk.get('rest/servicedeskapi/servicedesk/1/organization').json()).resolves.toEqualTypeOf<
		Schemas['PagedDTOOrganizationDTO']
	>();
	expectTypeOf(desk.get('rest/servicedeskapi/organization').json()).resolves.toEqualTypeOf<
		Schemas['PagedDTOOrganizationDTO']
	>();
});

test('wrong calls do not compile', async () => {
	// @ts-expect-error misspelt
	void desk.get('rest/servicedeskapi/requests/KEY-1');
	// @ts-expect-error no such method
	void desk.put('rest/servicedeskapi/info');
	// @ts-expect-error a required query is missing
	void desk.get('rest/servicedeskapi/knowledgebase/article');
	// The other one that the document requires has a default.
	void desk.get('rest/servicedeskapi/knowledgebase/article', { searchParams: { query: 'x' } });
	// @ts-expect-error the body is missing
	void desk.post('rest/servicedeskapi/customer');
	// @ts-expect-error a form, not JSON
	void desk.post('rest/servicedeskapi/servicedesk/1/attachTemporaryFile', { json: {} });
	// @ts-expect-error the parameters are missing
	void desk.get('rest/servicedeskapi/request/{issueIdOrKey}');
	const request = await desk.get('rest/servicedeskapi/request/KEY-1').json();
	// @ts-expect-error no such property
	void request.isueKey;
});
