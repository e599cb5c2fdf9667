import { isRecord } from '../is-record.ts';

/** The names of the lists in pages, the most specific first. `results` comes last: other responses use it for other lists. */
export const LIST_NAMES = [
	'values',
	'issues',
	'comments',
	'worklogs',
	'dashboards',
	'records',
	'issueChangeLogs',
	'issueTypes',
	'fields',
	'objectEntries',
	'schemes',
	'options',
	'Resources',
	'data',
	'results',
] as const;

/** The names of the number of items in a list. */
export const TOTALS = ['total', 'totalCount', 'totalSize', 'totalResults', 'totalFilterCount'] as const;

/** Lists beside the items. */
const OTHER_LISTS = new Set(['errors', 'errorMessages', 'warnings', 'warningMessages', 'schemas', '_expands']);

/** The list of a page. */
export interface FoundItems {
	/** The object that has the list, with the numbers and links of the page. */
	readonly envelope: Readonly<Record<string, unknown>>;
	readonly items: readonly unknown[];
	/** The page with other items in their place. */
	readonly replace: (items: readonly unknown[]) => unknown;
}

/**
 * The items of a page, also one level down (`{ projects: { values, nextPageToken } }`); undefined without a list. A list
 * with a name of its own is found if it is the only one.
 */
export function findItems(page: unknown): FoundItems | undefined {
	if (Array.isArray(page)) return { envelope: {}, items: page, replace: (items) => items };
	if (!isRecord(page)) return undefined;
	const [name, items] = listIn(page) ?? [];
	if (name !== undefined && items !== undefined) {
		return { envelope: page, items, replace: (others) => ({ ...page, [name]: others }) };
	}
	for (const [outer, envelope] of Object.entries(page)) {
		const [inner, list] = (isRecord(envelope) && listIn(envelope)) || [];
		if (inner === undefined || list === undefined || !isRecord(envelope)) continue;
		return { envelope, items: list, replace: (others) => ({ ...page, [outer]: { ...envelope, [inner]: others } }) };
	}
	const lists = Object.entries(page).filter(([key, value]) => Array.isArray(value) && !OTHER_LISTS.has(key));
	// SCIM leaves out a list without items. Source: RFC 7644, section 3.4.2.
	const [key, list] = lists[0] ?? (TOTALS.some((total) => page[total] === 0) ? ['', []] : []);
	return key !== undefined && Array.isArray(list) && lists.length < 2
		? { envelope: page, items: list, replace: (others) => ({ ...page, [key]: others }) }
		: undefined;
}

function listIn(envelope: Readonly<Record<string, unknown>>): [name: string, items: readonly unknown[]] | undefined {
	for (const name of LIST_NAMES) {
		const items = envelope[name];
		if (Array.isArray(items)) return [name, items];
	}
	return undefined;
}
