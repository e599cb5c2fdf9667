import { isRecord } from '../is-record.ts';

/** Under which names the lists of pages stand, the surest first. What is last is a list of something else elsewhere. */
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

/** The items of a page; undefined where there is no list. One level down, too: `{ projects: { values, nextPageToken } }`. */
export function findList(page: unknown): { envelope: Readonly<Record<string, unknown>>; items: unknown[] } | undefined {
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
