import { expectTypeOf, test } from 'vitest';
import { createClient, type TenantInfo } from '../../src/index.ts';
import type { components } from '../../generated/bitbucket.d.ts';

declare const tenant: TenantInfo;

type Schemas = components['schemas'];

const bitbucket = createClient(tenant);
declare const slug: string;

test('calls have the answers of the document, from the root or from the base of Bitbucket', () => {
	expectTypeOf(bitbucket.get('2.0/repositories/team/app').json()).resolves.toEqualTypeOf<Schemas['repository']>();
	expectTypeOf(bitbucket.get('repositories/team/app').json()).resolves.toEqualTypeOf<Schemas['repository']>();
	expectTypeOf(bitbucket.get(`/2.0/repositories/team/${slug}/pullrequests/1`).json()).resolves.toEqualTypeOf<
		Schemas['pullrequest']
	>();
	expectTypeOf(
		bitbucket.get('/repositories/{workspace}/{repo_slug}', { params: { workspace: '{1-2}', repo_slug: 'app' } }).json(),
	).resolves.toEqualTypeOf<Schemas['repository']>();
	expectTypeOf(bitbucket.get('2.0/workspaces/team').json()).resolves.toEqualTypeOf<Schemas['workspace']>();
	expectTypeOf(bitbucket.get('2.0/repositories/team/app/refs/branches/main').json()).resolves.toEqualTypeOf<
		Schemas['branch']
	>();
	expectTypeOf(bitbucket.delete('2.0/repositories/team/app').json()).resolves.toEqualTypeOf<undefined>();
	expectTypeOf(bitbucket.post('2.0/repositories/team/app/pullrequests/1/approve').json()).resolves.toEqualTypeOf<
		Schemas['participant']
	>();
	expectTypeOf(bitbucket.get('2.0/repositories/team/app/pullrequests/1/diff').json()).resolves.toEqualTypeOf<unknown>();
	expectTypeOf(bitbucket.get('2.0/user').json()).resolves.toEqualTypeOf<Schemas['account']>();
});

test('pages, filters and partial answers may be asked for everywhere', () => {
	void bitbucket.get('2.0/repositories/team', {
		searchParams: { pagelen: 100, page: 2, q: 'name ~ "x"', sort: '-name', fields: 'next' },
	});
	void bitbucket.get('2.0/repositories/team/app/pullrequests', { searchParams: { state: 'OPEN', page: 'token' } });
});

test('a file path keeps its slashes', () => {
	expectTypeOf(bitbucket.get('2.0/repositories/team/app/src/main/docs/read/me.md').json()).resolves.toEqualTypeOf<
		Schemas['paginated_treeentries']
	>();
	expectTypeOf(bitbucket.get('2.0/repositories/team/app/src/main/').json()).resolves.toEqualTypeOf<
		Schemas['paginated_treeentries']
	>();
	void bitbucket.get('2.0/repositories/{workspace}/{repo_slug}/src/{commit}/{path}', {
		params: { workspace: 'w', repo_slug: 'r', commit: 'c', path: 'a/b' },
	});
});

test('two parameters may be in one segment', () => {
	void bitbucket.get('2.0/repositories/team/app/issues/export/app-issues-5.zip');
	void bitbucket.get('2.0/repositories/{workspace}/{repo_slug}/issues/export/{repo_name}-issues-{task_id}.zip', {
		params: { workspace: 'w', repo_slug: 'r', repo_name: 'n', task_id: 5 },
	});
	// @ts-expect-error not the export
	void bitbucket.get('2.0/repositories/team/app/issues/export/app.zip');
});

test('a body that the document leaves out may be anything', () => {
	void bitbucket.post('2.0/repositories/team/app/src', { body: new FormData() });
	void bitbucket.post('2.0/repositories/team/app/src', { body: new URLSearchParams({ message: 'x' }) });
	void bitbucket.post('2.0/repositories/team/app/downloads', { body: new FormData() });
	void bitbucket.post('2.0/repositories/team/app/refs/branches', { json: { name: 'x', target: { hash: '1' } } });
});

test('what an object inherits is there', async () => {
	const pull = await bitbucket.get('2.0/repositories/team/app/pullrequests/1').json();
	expectTypeOf(pull.author?.display_name).toEqualTypeOf<string | undefined>();
	const user = await bitbucket.get('2.0/user').json();
	expectTypeOf(user.uuid).toEqualTypeOf<string | undefined>();
	const commit = await bitbucket.get('2.0/repositories/team/app/commit/1').json();
	expectTypeOf(commit.hash).toEqualTypeOf<string | undefined>();
	expectTypeOf(commit.type).toEqualTypeOf<string | undefined>();
});

test('a body needs no type', () => {
	void bitbucket.post('2.0/repositories/team/app/pullrequests', {
		json: { title: 'x', source: { branch: { name: 'staging' } }, reviewers: [{ uuid: '{1}' }] },
	});
	void bitbucket.post('2.0/repositories/team/app/pipelines', {
		json: { target: { type: 'pipeline_ref_target', ref_type: 'branch', ref_name: 'main' } },
	});
});

test('wrong calls do not compile', async () => {
	// @ts-expect-error misspelt
	void bitbucket.get('2.0/repository/team/app');
	// @ts-expect-error another version
	void bitbucket.get('1.0/repositories/team/app');
	// @ts-expect-error no such method
	void bitbucket.patch('2.0/repositories/team/app');
	// @ts-expect-error no such state
	void bitbucket.get('2.0/repositories/team/app/pullrequests', { searchParams: { state: 'open' } });
	// @ts-expect-error a query of another name
	void bitbucket.get('2.0/repositories/team/app', { searchParams: { pageLength: 1 } });
	// @ts-expect-error the body is missing
	void bitbucket.post('2.0/repositories/team/app/pullrequests/1/comments');
	// @ts-expect-error the parameters are missing
	void bitbucket.get('2.0/repositories/{workspace}/{repo_slug}');
	const pull = await bitbucket.get('2.0/repositories/team/app/pullrequests/1').json();
	// @ts-expect-error another type
	void (pull.title satisfies number);
});
