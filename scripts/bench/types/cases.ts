import { json } from '../../../generated/operations.js';

/** Source text of each measured file. The empty one has the imports and no call. */
export function cases(): Record<string, string> {
	const paths = distinctPaths(1000);
	return {
		empty: source([]),
		'one call': source(["client.get('rest/api/3/issue/KEY-1')"]),
		'one misspelt path': source(['// @ts-expect-error', "client.get('rest/api/3/isue/KEY-1')"]),
		'one list': source(["client.paginate('rest/api/3/project/search')"]),
		'one misspelt list': source(['// @ts-expect-error', "client.paginate('rest/api/3/projekt/search')"]),
		'one with fields': source(["client.get('rest/api/3/issue/KEY-1', { searchParams: { fields: ['summary'] } })"]),
		'one of any version': source(['client.get(`rest/api/${version}/issue/KEY-1`)']),
		'one of Data Center': source(["dataCenter.get('rest/api/latest/projects/KEY/repos/app')"]),
		'ten calls': source(
			[
				"client.get('rest/api/3/issue/KEY-1')",
				"client.post('rest/api/3/issue', { json: { fields: { summary: 'x' } } })",
				"client.put('rest/api/3/issue/KEY-1', { json: { fields: { summary: 'x' } } })",
				"client.delete('rest/api/3/issue/KEY-1')",
				"client.get('rest/api/3/issue/KEY-1/comment')",
				"client.post('rest/api/3/issue/KEY-1/comment', { json: { body: { type: 'doc', version: 1, content: [] } } })",
				"client.get('rest/api/3/issue/KEY-1/transitions')",
				"client.post('rest/api/3/issue/KEY-1/transitions', { json: { transition: { id: '5' } } })",
				"client.get('rest/api/3/project/KEY')",
				"client.get('rest/api/3/myself')",
			].map((call) => `await ${call}.json()`),
		),
		'1,000 calls': source(paths.map((path) => `client.get('${path}', options)`)),
	};
}

function source(calls: readonly string[]): string {
	return [
		"import type { Paginate, TypedMethods } from '../../../../src/client/types/index.ts'",
		"import type { BitbucketDataCenter } from '../../../../generated/bitbucket-data-center.d.ts'",
		'declare const client: TypedMethods & { paginate: Paginate }',
		'declare const dataCenter: TypedMethods<BitbucketDataCenter>',
		'declare const options: never',
		'declare const version: string',
		...calls,
		'export { client, dataCenter, options, version }',
	].join('\n');
}

/** Concrete paths to that many different templates, spread over all products. */
function distinctPaths(count: number): string[] {
	const { operations } = JSON.parse(json) as { operations: Record<string, string[]> };
	const templates = Object.entries(operations)
		.filter(([, rows]) => rows.some((row) => row.startsWith('GET ')))
		.map(([template]) => template.slice(1))
		.toSorted();
	if (templates.length < count) throw new Error(`only ${templates.length} templates to measure with`);
	return templates.slice(-count).map((template) => template.replaceAll(/\{[^}]+\}/g, 'x1'));
}
