import { expectTypeOf, test } from 'vitest';
import * as z from 'zod/mini';
import { createClient, type TenantInfo } from '../../src/index.ts';

declare const tenant: TenantInfo;
const jira = createClient(tenant);

interface Sized {
	fields: { customfield_10099: { size: number } };
}

test('the caller may name the type of a body, where the documents say less than is known', () => {
	expectTypeOf(jira.get('rest/api/3/issue/KEY-1').json<Sized>()).resolves.toEqualTypeOf<Sized>();
	expectTypeOf(
		jira.post('rest/api/3/search/jql', { json: { jql: 'a' } }).json<Sized>(),
	).resolves.toEqualTypeOf<Sized>();
	expectTypeOf(jira.ky.get('rest/internal/thing').json<Sized>()).resolves.toEqualTypeOf<Sized>();
});

test('a schema gives its type, and checks the body', () => {
	const schema = z.object({ key: z.string() });
	expectTypeOf(jira.get('rest/api/3/issue/KEY-1').json(schema)).resolves.toEqualTypeOf<{ key: string }>();
	// @ts-expect-error not a schema
	void jira.get('rest/api/3/issue/KEY-1').json({ key: 'string' });
});
