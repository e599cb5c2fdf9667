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
	'results',
] as const;

/** The items of a page, also one level down (`{ projects: { values, nextPageToken } }`); undefined without a list. */
export function findItems(
	page: unknown,
): { envelope: Readonly<Record<string, unknown>>; items: unknown[] } | undefined {
	if (Array.isArray(page)) return { envelope: {}, items: page };
	if (!isRecord(page)) return undefined;
	for (const envelope of [page, ...Object.values(page).filter(isRecord)]) {
		for (const name of LIST_NAMES) {
			const items = envelope[name];
			if (Array.isArray(items)) return { envelope, items };
		}
	}
	return undefined;
}
