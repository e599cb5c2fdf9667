import { resolveSchema } from '../openapi.ts';
import type { Document, Method, Operation, Schema } from '../openapi.ts';

/**
 * How a list goes on: `startAt` or `start` count items, `page` counts pages, `token` and `cursor` come with the page before.
 * With `sparse` the range is cut first and filtered then: the next page is as far away as was asked for, and an empty page
 * is not the last one.
 */
export type Paging = 'startAt' | 'sparse' | 'start' | 'page' | 'token' | 'cursor';

/** POST because the question is too long for a query. */
const readingPosts: readonly RegExp[] = [
	/^\/rest\/api\/[23]\/(?:search|search\/jql|search\/approximate-count)$/,
	/^\/rest\/api\/[23]\/(?:changelog|issue)\/bulkfetch$/,
	/^\/rest\/api\/[23]\/issue\/(?:watching|\{issueIdOrKey\}\/changelog\/list)$/,
	/^\/rest\/api\/[23]\/(?:comment|worklog|workflow\/history)\/list$/,
	/^\/rest\/api\/[23]\/app\/field\/context\/configuration\/list$/,
	/^\/rest\/api\/[23]\/field\/\{fieldId\}\/context\/mapping$/,
	/^\/rest\/api\/[23]\/expression\/(?:analyse|eval|evaluate)$/,
	/^\/rest\/api\/[23]\/jql\/(?:autocompletedata|match|parse|pdcleaner|sanitize|function\/computation\/search)$/,
	/^\/rest\/api\/[23]\/permissions\/(?:check|project)$/,
	/^\/rest\/api\/[23]\/(?:workflows|workflows\/(?:preview|create\/validation|update\/validation)|workflowscheme\/read)$/,
	/^\/rest\/atlassian-connect\/1\/migration\/workflow\/rule\/search$/,
	/^\/rest\/software\/1\.0\/.*\/approximate-count$/,
	/^\/rest\/servicedeskapi\/.*\/permissions\/check$/,
	/^\/wiki\/rest\/api\/content\/\{id\}\/permission\/check$/,
	/^\/wiki\/api\/v2\/(?:content\/convert-ids-to-types|users-bulk|user\/access\/check-access-by-email)$/,
	/^\/2\.0\/repositories\/\{workspace\}\/\{repo_slug\}\/commits(?:\/\{revision\})?$/,
	/^\/jsm\/assets\/.*\/object\/(?:aql|navlist\/aql|aql\/totalcount)$/,
];

export function isRead(path: string, method: Method): boolean {
	return method === 'get' || (method === 'post' && readingPosts.some((pattern) => pattern.test(path)));
}

/** Filtered by permission after the range was cut: https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-user-search/ */
const sparse =
	/^\/rest\/api\/[23]\/user\/(?:assignable\/(?:multiProjectSearch|search)|permission\/search|search|search\/query|search\/query\/key|viewissue\/search)$/;

export function pagingOf(
	product: string,
	path: string,
	queries: readonly string[],
	operation: Operation,
	document: Document,
): Paging | undefined {
	const names = new Set([...queries, ...bodyNames(operation, document)]);
	if (names.has('nextPageToken')) return 'token';
	if (names.has('cursor') && product.startsWith('confluence')) return 'cursor';
	if (names.has('startAt')) return sparse.test(path) ? 'sparse' : 'startAt';
	if (names.has('start')) return 'start';
	return product === 'bitbucket' && isPageOfBitbucket(operation, document) ? 'page' : undefined;
}

function bodyNames({ requestBody }: Operation, document: Document): string[] {
	if (!requestBody || '$ref' in requestBody) return [];
	const schemas = Object.values(requestBody.content).flatMap(({ schema }) => (schema ? [schema] : []));
	return schemas.flatMap((schema) => Object.keys(resolveSchema(document, schema).properties ?? {}));
}

/** Every GET of Bitbucket declares `page`: those of lists have pages. */
function isPageOfBitbucket({ responses }: Operation, document: Document): boolean {
	return Object.values(responses).some((response) => {
		if ('$ref' in response) return false;
		const schemas: (Schema | undefined)[] = Object.values(response.content ?? {}).map(({ schema }) => schema);
		return schemas.some((schema) => {
			const { properties = {} } = schema ? resolveSchema(document, schema) : {};
			return 'values' in properties && ('pagelen' in properties || 'next' in properties);
		});
	});
}
