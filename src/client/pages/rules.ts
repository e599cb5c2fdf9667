/**
 * Facts about single operations that the documents state and no page shows. A test compares them with `generated/operations.js`, of which
 * this is the part that a walk needs: the whole table would be loaded with every client.
 */

const REST = String.raw`\/rest\/api\/(?:2|3|latest)`;

/**
 * Jira's user searches cut the range first and filter then: the next page is as far away as was asked for, and an empty page
 * is not the last one. They read the first thousand users.
 *
 * The list of all users is cut and filtered in the same way, and has no end that it shows.
 *
 * @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-user-search/
 */
const SPARSE = new RegExp(
	`${REST}/(?:users(?:/search)?|user/(?:assignable/(?:multiProjectSearch|search)|permission/search|search|search/query|search/query/key|viewissue/search))$`,
);

/** The last user that a sparse search looks at, and as many as the list of all users may have in a row that are not visible. */
export const SPARSE_END = 1000;

/** The page size of sparse searches, which an array does not show. */
export const SPARSE_SIZE = 50;

export function isSparse(pathname: string): boolean {
	return SPARSE.test(pathname);
}

/** Whether a sparse list is that of all users. */
export function hasAllUsers(pathname: string): boolean {
	return /\/users(?:\/search)?$/.test(pathname);
}

/** POST operations with `startAt` in the query. */
const QUERY_OF_POST = /\/(?:context\/mapping|field\/context\/configuration\/list|object\/aql)$/;

export function hasStartInQuery(pathname: string): boolean {
	return QUERY_OF_POST.test(pathname);
}

/** Lists with numbered pages that do not contain their number. */
const NUMBERED = /\/customFields\/[^/]+\/options$/;

export function isNumbered(pathname: string): boolean {
	return NUMBERED.test(pathname);
}

/** Bitbucket's lists that never have a link to the next page. Source: BCLOUD-20639 */
const WITHOUT_LINKS = /\/(?:pipelines|pipelines_config|deployments|environments)(?:\/|$)/;

export function hasNoLinks(pathname: string): boolean {
	return WITHOUT_LINKS.test(pathname);
}

/** Parameters that choose a page other than the first. */
export const PLACES = [
	'cursor',
	'nextPageToken',
	'page',
	'after',
	'since',
	'startAt',
	'start',
	'offset',
	'startIndex',
] as const;
