import { expectTypeOf, test } from 'vitest';
import { mockAtlassian, notFound, paginated, flaky, type Caller, type MockSite } from '../../src/msw/index.ts';
import type { TenantInfo } from '../../src/index.ts';
import type { components } from '../../generated/jira-v3.d.ts';

declare const tenant: TenantInfo;

type Schemas = components['schemas'];

const site = mockAtlassian(tenant);

test('a handler is typed by its path', () => {
	site.get('rest/api/3/issue/{issueIdOrKey}/comment/{id}', ({ params, caller, json, respond }) => {
		expectTypeOf(params).toEqualTypeOf<{ readonly issueIdOrKey: string; readonly id: string }>();
		expectTypeOf(caller).toEqualTypeOf<Caller>();
		expectTypeOf(json).toEqualTypeOf<unknown>();
		return respond(200, { id: params.id });
	});
	site.get('/rest/api/3/issue/KEY-1', ({ params, respond }) => {
		expectTypeOf(params).toEqualTypeOf<{}>();
		return respond(200, { key: 'KEY-1' });
	});
});

test('a path that Atlassian does not have is refused, unless it looks untyped', () => {
	// @ts-expect-error there is no such path
	site.get('rest/api/3/isue/{issueIdOrKey}', notFound());
	// @ts-expect-error it has no such method
	site.delete('rest/api/3/myself', notFound());
	// @ts-expect-error the parameter has another name
	site.get('rest/api/3/issue/{key}', notFound());
	site.untyped.get('rest/internal/{thing}', ({ params, json, untyped }) => {
		expectTypeOf(params).toEqualTypeOf<{ readonly thing: string }>();
		expectTypeOf(json).toEqualTypeOf<unknown>();
		return untyped(200, { any: 'thing' });
	});
});

test('a parameter that the template does not have is refused', () => {
	site.get('rest/api/3/issue/{issueIdOrKey}', ({ params, respond }) => {
		// @ts-expect-error it is issueIdOrKey
		return respond(200, { key: params.key });
	});
});

test('the body that was sent is typed', () => {
	site.post('rest/api/3/issue', ({ json, respond }) => {
		expectTypeOf(json).toEqualTypeOf<Schemas['IssueUpdateDetails']>();
		return respond(201, { key: 'KEY-1' });
	});
});

test('an answer is typed by its status', () => {
	site.get('rest/api/3/myself', ({ respond }) => {
		// @ts-expect-error it has no such field
		respond(200, { nme: 'Ann' });
		// @ts-expect-error a 200 has a body
		respond(200);
		// @ts-expect-error no such status is declared
		respond(418, {});
		// Any operation may fail, whatever its document says.
		respond(503);
		respond(429, { errorMessages: ['Rate limit exceeded'] });
		return respond(200, { displayName: 'Ann' }, { headers: { 'atl-traceid': 'a' } });
	});
	site.delete('rest/api/3/issue/{issueIdOrKey}', ({ respond }) => {
		// @ts-expect-error a 204 has none
		respond(204, {});
		return respond(204);
	});
	site.get('rest/api/3/myself', ({ untyped }) => untyped(418, { any: 'thing' }));
	site.get('rest/api/3/myself', () => Response.json({ any: 'thing' }));
	// @ts-expect-error that is not a response
	site.get('rest/api/3/myself', () => ({ displayName: 'Ann' }));
});

test('the query has the names of the documents', () => {
	site.get('rest/api/3/search/jql', ({ searchParams, respond }) => {
		expectTypeOf(searchParams.get('jql')).toEqualTypeOf<string | null>();
		// @ts-expect-error it has no such parameter
		searchParams.get('jgl');
		return respond(200, { issues: [] });
	});
});

test('ready answers stand for a resolver, or come from one', () => {
	site.get('rest/api/3/issue/{issueIdOrKey}', notFound());
	site.get('rest/api/3/project/search', paginated([]));
	site.get('rest/api/3/issue/{issueIdOrKey}', async ({ params, respond }) =>
		params.issueIdOrKey === 'KEY-1' ? respond(200, {}) : notFound(),
	);
	site.get(
		'rest/api/3/issue/{issueIdOrKey}',
		flaky(({ params, respond }) => respond(200, { key: params.issueIdOrKey }), { failures: 1 }),
	);
});

test("anyone's own paths are typed, too", () => {
	interface Paths {
		'/rest/tempo/4/worklogs/{id}': {
			get: { responses: { 200: { content: { 'application/json': { hours: number } } } } };
		};
	}
	const extended: MockSite<Paths> = mockAtlassian<Paths>(tenant);
	extended.get('/rest/tempo/4/worklogs/{id}', ({ params, respond }) => {
		expectTypeOf(params).toEqualTypeOf<{ readonly id: string }>();
		// @ts-expect-error hours are a number
		respond(200, { hours: '8' });
		return respond(200, { hours: 8 });
	});
});
