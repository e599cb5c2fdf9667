import { describe, expect, test } from 'vitest';
import { buildRoutes, printRoutes, routeTree, routesFile, segmentsOf } from '../../scripts/generate/routes/index.ts';
import { documentWith } from './documents.ts';
import { findRoutes } from './find-routes.ts';
import { allWrittenPaths, concrete } from './written.ts';
import type { Route, RouteNode } from '../../scripts/generate/routes/index.ts';
import type { Document } from '../../scripts/generate/openapi.ts';

function route(template: string, ...methods: string[]): Route {
	return { template, alias: 'A', methods: methods.length > 0 ? methods : ['get'] };
}

function templatesAt(tree: RouteNode, path: string): string[] {
	return findRoutes(tree, path).map(({ template }) => template);
}

describe('the tree', () => {
	test('has a literal before a parameter, and goes back where the literal leads nowhere', () => {
		const tree = buildRoutes([route('/issue/{key}'), route('/issue/createmeta'), route('/issue/{key}/comment')]);
		expect(templatesAt(tree, '/issue/createmeta')).toEqual(['/issue/createmeta']);
		expect(templatesAt(tree, '/issue/A-1')).toEqual(['/issue/{key}']);
		expect(templatesAt(tree, '/issue/createmeta/comment')).toEqual(['/issue/{key}/comment']);
		expect(templatesAt(tree, '/isue/A-1')).toEqual([]);
	});

	test('has both templates where two name their parameter differently', () => {
		expect(
			templatesAt(buildRoutes([route('/field/{id}', 'get'), route('/field/{fieldId}', 'put')]), '/field/1'),
		).toEqual(['/field/{id}', '/field/{fieldId}']);
	});

	test('refuses two templates that nothing tells apart', () => {
		expect(() => buildRoutes([route('/field/{id}', 'get', 'put'), route('/field/{fieldId}', 'put')])).toThrow(
			'/field/{fieldId} and /field/{id} cannot be told apart',
		);
	});

	test('lets the first product keep a path', () => {
		const tree = buildRoutes([route('/a/{x}'), { ...route('/a/{x}'), alias: 'B' }]);
		expect(findRoutes(tree, '/a/1')).toEqual([route('/a/{x}')]);
	});

	test('lets a last {path} have slashes', () => {
		const tree = buildRoutes([route('/src/{commit}/{path}'), route('/src/{commit}')]);
		expect(templatesAt(tree, '/src/main/a/b/c')).toEqual(['/src/{commit}/{path}']);
		expect(templatesAt(tree, '/src/main')).toEqual(['/src/{commit}']);
	});

	test('is written as nested interfaces', () => {
		expect(printRoutes(buildRoutes([route('/a'), route('/a/{x}'), route('/b/{x}-and-{y}.zip')]))).toBe(
			[
				'export interface routes {',
				"\t'a': {",
				"\t\t'/': Pick<A, '/a'>",
				"\t\t'{}': { '/': Pick<A, '/a/{x}'> }",
				'\t}',
				"\t'b': {",
				"\t\t[segment: `${string}-and-${string}.zip`]: { '/': Pick<A, '/b/{x}-and-{y}.zip'> }",
				'\t}',
				'}',
				'',
			].join('\n'),
		);
	});

	test('has what many of its paths begin with written once', () => {
		const many = Array.from({ length: 20 }, (_, index) => route(`/rest/things/{thing}/of/kind/number${index}`));
		const printed = printRoutes(buildRoutes([...many, route('/rest/other')]));
		expect(printed).toContain("'number7': { '/': at1<'number7'> }");
		expect(printed).toContain("'other': { '/': Pick<A, '/rest/other'> }");
		expect(printed).toContain(
			'\ntype at1<Rest extends string> = Pick<A, `/rest/things/{thing}/of/kind/${Rest}` & keyof A>\n',
		);
	});

	test('has relative paths where the root has nothing of its own', () => {
		const documents = [
			inProduct('/rest/api/3/user'),
			inProduct('/wiki/rest/api/3/user', '/wiki'),
			inProduct('/wiki/rest/api/space/{key}', '/wiki'),
		];
		const tree = routeTree(documents);
		expect(templatesAt(tree, '/rest/api/3/user')).toEqual(['/rest/api/3/user']);
		expect(templatesAt(tree, '/wiki/rest/api/3/user')).toEqual(['/wiki/rest/api/3/user']);
		expect(templatesAt(tree, '/rest/api/space/DOC')).toEqual(['/wiki/rest/api/space/{key}']);
		const onGateway = routeTree([inProduct('/jsm/assets/{id}'), inProduct('/gateway/api/graphql')]);
		expect(templatesAt(onGateway, '/gateway/api/jsm/assets/1')).toEqual(['/jsm/assets/{id}']);
		expect(templatesAt(onGateway, '/gateway/api/graphql')).toEqual(['/gateway/api/graphql']);
		expect(routesFile(documents)).toMatch(/'space': branch1\n[^]*'space': branch1\n[^]*interface branch1 \{/);
	});
});

function inProduct(
	path: string,
	relativeTo?: string,
): { product: { name: string; alias: string; url: string; relativeTo?: string }; document: Document } {
	const document = { ...documentWith({}), paths: { [path]: { get: { responses: {} } } } };
	return { product: { name: 'a', alias: 'A', url: '', ...(relativeTo !== undefined && { relativeTo }) }, document };
}

describe("Atlassian's paths", () => {
	const written = allWrittenPaths();
	const tree = buildRoutes(
		written.map(({ product, path, methods }) => ({ template: path, alias: product.alias, methods })),
	);

	test('only Bitbucket has a last {path}, as the client expects', () => {
		const products = written.filter(({ path }) => path.endsWith('/{path}')).map(({ product }) => product.name);
		expect(new Set(products)).toEqual(new Set(['bitbucket']));
	});

	test('with made-up values all lead to their own template', () => {
		expect(written.filter(({ path }) => !templatesAt(tree, concrete(path)).includes(path))).toEqual([]);
	});

	test('these are mutually ambiguous: each has a literal where the other has a parameter, and they share a method', () => {
		expect(ambiguousPairs(written)).toMatchInlineSnapshot(`
			[
			  "/rest/api/3/issue/createmeta/{projectIdOrKey}/issuetypes | /rest/api/3/issue/{issueIdOrKey}/comment/{id}",
			  "/rest/api/3/issue/createmeta/{projectIdOrKey}/issuetypes | /rest/api/3/issue/{issueIdOrKey}/properties/{propertyKey}",
			  "/rest/api/3/issue/createmeta/{projectIdOrKey}/issuetypes | /rest/api/3/issue/{issueIdOrKey}/remotelink/{linkId}",
			  "/rest/api/3/issue/createmeta/{projectIdOrKey}/issuetypes | /rest/api/3/issue/{issueIdOrKey}/worklog/{id}",
			  "/rest/api/3/issue/createmeta/{projectIdOrKey}/issuetypes/{issueTypeId} | /rest/api/3/issue/{issueIdOrKey}/worklog/{worklogId}/properties",
			  "/rest/api/3/issue/properties/{propertyKey} | /rest/api/3/issue/{issueIdOrKey}/assignee",
			  "/rest/api/3/issue/properties/{propertyKey} | /rest/api/3/issue/{issueIdOrKey}/remotelink",
			  "/rest/api/3/issue/properties/{propertyKey} | /rest/api/3/issue/{issueIdOrKey}/votes",
			  "/rest/api/3/issue/properties/{propertyKey} | /rest/api/3/issue/{issueIdOrKey}/watchers",
			  "/rest/api/3/issue/properties/{propertyKey} | /rest/api/3/issue/{issueIdOrKey}/worklog",
			  "/rest/api/3/project/type/{projectTypeKey} | /rest/api/3/project/{projectIdOrKey}/avatars",
			  "/rest/api/3/project/type/{projectTypeKey} | /rest/api/3/project/{projectIdOrKey}/classification-config",
			  "/rest/api/3/project/type/{projectTypeKey} | /rest/api/3/project/{projectIdOrKey}/component",
			  "/rest/api/3/project/type/{projectTypeKey} | /rest/api/3/project/{projectIdOrKey}/components",
			  "/rest/api/3/project/type/{projectTypeKey} | /rest/api/3/project/{projectIdOrKey}/features",
			  "/rest/api/3/project/type/{projectTypeKey} | /rest/api/3/project/{projectIdOrKey}/properties",
			  "/rest/api/3/project/type/{projectTypeKey} | /rest/api/3/project/{projectIdOrKey}/role",
			  "/rest/api/3/project/type/{projectTypeKey} | /rest/api/3/project/{projectIdOrKey}/roledetails",
			  "/rest/api/3/project/type/{projectTypeKey} | /rest/api/3/project/{projectIdOrKey}/statuses",
			  "/rest/api/3/project/type/{projectTypeKey} | /rest/api/3/project/{projectIdOrKey}/version",
			  "/rest/api/3/project/type/{projectTypeKey} | /rest/api/3/project/{projectIdOrKey}/versions",
			  "/rest/api/3/project/type/{projectTypeKey} | /rest/api/3/project/{projectId}/email",
			  "/rest/api/3/project/type/{projectTypeKey} | /rest/api/3/project/{projectId}/hierarchy",
			  "/rest/api/3/project/type/{projectTypeKey} | /rest/api/3/project/{projectKeyOrId}/issuesecuritylevelscheme",
			  "/rest/api/3/project/type/{projectTypeKey} | /rest/api/3/project/{projectKeyOrId}/notificationscheme",
			  "/rest/api/3/project/type/{projectTypeKey} | /rest/api/3/project/{projectKeyOrId}/permissionscheme",
			  "/rest/api/3/project/type/{projectTypeKey} | /rest/api/3/project/{projectKeyOrId}/securitylevel",
			  "/rest/api/3/project/type/{projectTypeKey}/accessible | /rest/api/3/project/{projectIdOrKey}/properties/{propertyKey}",
			  "/rest/api/3/project/type/{projectTypeKey}/accessible | /rest/api/3/project/{projectIdOrKey}/role/{id}",
			  "/rest/api/3/screens/addToDefault/{fieldId} | /rest/api/3/screens/{screenId}/tabs",
			  "/rest/api/2/issue/createmeta/{projectIdOrKey}/issuetypes | /rest/api/2/issue/{issueIdOrKey}/comment/{id}",
			  "/rest/api/2/issue/createmeta/{projectIdOrKey}/issuetypes | /rest/api/2/issue/{issueIdOrKey}/properties/{propertyKey}",
			  "/rest/api/2/issue/createmeta/{projectIdOrKey}/issuetypes | /rest/api/2/issue/{issueIdOrKey}/remotelink/{linkId}",
			  "/rest/api/2/issue/createmeta/{projectIdOrKey}/issuetypes | /rest/api/2/issue/{issueIdOrKey}/worklog/{id}",
			  "/rest/api/2/issue/createmeta/{projectIdOrKey}/issuetypes/{issueTypeId} | /rest/api/2/issue/{issueIdOrKey}/worklog/{worklogId}/properties",
			  "/rest/api/2/issue/properties/{propertyKey} | /rest/api/2/issue/{issueIdOrKey}/assignee",
			  "/rest/api/2/issue/properties/{propertyKey} | /rest/api/2/issue/{issueIdOrKey}/remotelink",
			  "/rest/api/2/issue/properties/{propertyKey} | /rest/api/2/issue/{issueIdOrKey}/votes",
			  "/rest/api/2/issue/properties/{propertyKey} | /rest/api/2/issue/{issueIdOrKey}/watchers",
			  "/rest/api/2/issue/properties/{propertyKey} | /rest/api/2/issue/{issueIdOrKey}/worklog",
			  "/rest/api/2/project/type/{projectTypeKey} | /rest/api/2/project/{projectIdOrKey}/avatars",
			  "/rest/api/2/project/type/{projectTypeKey} | /rest/api/2/project/{projectIdOrKey}/classification-config",
			  "/rest/api/2/project/type/{projectTypeKey} | /rest/api/2/project/{projectIdOrKey}/component",
			  "/rest/api/2/project/type/{projectTypeKey} | /rest/api/2/project/{projectIdOrKey}/components",
			  "/rest/api/2/project/type/{projectTypeKey} | /rest/api/2/project/{projectIdOrKey}/features",
			  "/rest/api/2/project/type/{projectTypeKey} | /rest/api/2/project/{projectIdOrKey}/properties",
			  "/rest/api/2/project/type/{projectTypeKey} | /rest/api/2/project/{projectIdOrKey}/role",
			  "/rest/api/2/project/type/{projectTypeKey} | /rest/api/2/project/{projectIdOrKey}/roledetails",
			  "/rest/api/2/project/type/{projectTypeKey} | /rest/api/2/project/{projectIdOrKey}/statuses",
			  "/rest/api/2/project/type/{projectTypeKey} | /rest/api/2/project/{projectIdOrKey}/version",
			  "/rest/api/2/project/type/{projectTypeKey} | /rest/api/2/project/{projectIdOrKey}/versions",
			  "/rest/api/2/project/type/{projectTypeKey} | /rest/api/2/project/{projectId}/email",
			  "/rest/api/2/project/type/{projectTypeKey} | /rest/api/2/project/{projectId}/hierarchy",
			  "/rest/api/2/project/type/{projectTypeKey} | /rest/api/2/project/{projectKeyOrId}/issuesecuritylevelscheme",
			  "/rest/api/2/project/type/{projectTypeKey} | /rest/api/2/project/{projectKeyOrId}/notificationscheme",
			  "/rest/api/2/project/type/{projectTypeKey} | /rest/api/2/project/{projectKeyOrId}/permissionscheme",
			  "/rest/api/2/project/type/{projectTypeKey} | /rest/api/2/project/{projectKeyOrId}/securitylevel",
			  "/rest/api/2/project/type/{projectTypeKey}/accessible | /rest/api/2/project/{projectIdOrKey}/properties/{propertyKey}",
			  "/rest/api/2/project/type/{projectTypeKey}/accessible | /rest/api/2/project/{projectIdOrKey}/role/{id}",
			  "/rest/api/2/screens/addToDefault/{fieldId} | /rest/api/2/screens/{screenId}/tabs",
			  "/rest/agile/1.0/board/filter/{filterId} | /rest/agile/1.0/board/{boardId}/backlog",
			  "/rest/agile/1.0/board/filter/{filterId} | /rest/agile/1.0/board/{boardId}/configuration",
			  "/rest/agile/1.0/board/filter/{filterId} | /rest/agile/1.0/board/{boardId}/epic",
			  "/rest/agile/1.0/board/filter/{filterId} | /rest/agile/1.0/board/{boardId}/features",
			  "/rest/agile/1.0/board/filter/{filterId} | /rest/agile/1.0/board/{boardId}/issue",
			  "/rest/agile/1.0/board/filter/{filterId} | /rest/agile/1.0/board/{boardId}/project",
			  "/rest/agile/1.0/board/filter/{filterId} | /rest/agile/1.0/board/{boardId}/properties",
			  "/rest/agile/1.0/board/filter/{filterId} | /rest/agile/1.0/board/{boardId}/quickfilter",
			  "/rest/agile/1.0/board/filter/{filterId} | /rest/agile/1.0/board/{boardId}/reports",
			  "/rest/agile/1.0/board/filter/{filterId} | /rest/agile/1.0/board/{boardId}/sprint",
			  "/rest/agile/1.0/board/filter/{filterId} | /rest/agile/1.0/board/{boardId}/version",
			  "/2.0/snippets/{workspace}/{encoded_id}/comments/{comment_id} | /2.0/snippets/{workspace}/{encoded_id}/{revision}/diff",
			  "/2.0/snippets/{workspace}/{encoded_id}/comments/{comment_id} | /2.0/snippets/{workspace}/{encoded_id}/{revision}/patch",
			  "/2.0/snippets/{workspace}/{encoded_id}/commits/{revision} | /2.0/snippets/{workspace}/{encoded_id}/{revision}/diff",
			  "/2.0/snippets/{workspace}/{encoded_id}/commits/{revision} | /2.0/snippets/{workspace}/{encoded_id}/{revision}/patch",
			  "/2.0/snippets/{workspace}/{encoded_id}/files/{path} | /2.0/snippets/{workspace}/{encoded_id}/{revision}/diff",
			  "/2.0/snippets/{workspace}/{encoded_id}/files/{path} | /2.0/snippets/{workspace}/{encoded_id}/{revision}/patch",
			]
		`);
	});

	test('of two mutually ambiguous paths, the one whose literal comes first has the request that fits both', () => {
		expect(templatesAt(tree, '/rest/api/3/issue/createmeta/comment/issuetypes')).toEqual([
			'/rest/api/3/issue/createmeta/{projectIdOrKey}/issuetypes',
		]);
	});
});

function ambiguousPairs(written: readonly { path: string; methods: readonly string[] }[]): string[] {
	const parsed = written.map(({ path, methods }) => ({ path, methods, segments: segmentsOf(path) }));
	return parsed.flatMap((one, index) =>
		parsed
			.slice(index + 1)
			.filter(
				(other) =>
					one.methods.some((method) => other.methods.includes(method)) && isAmbiguous(one.segments, other.segments),
			)
			.map((other) => `${one.path} | ${other.path}`),
	);
}

function isAmbiguous(one: readonly string[], other: readonly string[]): boolean {
	if (one.length !== other.length) return false;
	const isParameter = (segment = ''): boolean => /^\{[^{}]+\}$/.test(segment);
	const pairs = one.map(
		(segment, index) => [isParameter(segment), isParameter(other[index]), segment === other[index]] as const,
	);
	const overlap = pairs.every(([first, second, same]) => first || second || same);
	return (
		overlap && pairs.some(([first, second]) => first && !second) && pairs.some(([first, second]) => !first && second)
	);
}
