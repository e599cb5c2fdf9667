import type { Hono } from 'hono';
import type { ProductEnv } from '../product.ts';
import { fieldErrors, httpError, readJsonObject } from '../rest/index.ts';
import { entryRoutes, type EntryKind } from './issue-entries.ts';
import { parseRichText } from './rich-text.ts';
import type { WorklogRecord } from './state.ts';
import { selfOf, worklogView, type View } from './views.ts';

const WORKLOGS: EntryKind<WorklogRecord> = {
	name: 'worklog',
	listName: 'worklogs',
	entriesOf: (issue) => issue.worklogs,
	viewOf: worklogView,
	notFound: (id) => `Cannot find worklog with id: '${id}'.`,
	parse({ site, version }, input, existing) {
		const { started, comment, timeSpent, timeSpentSeconds = timeSpent } = input;
		const seconds =
			timeSpentSeconds === undefined ? (existing?.timeSpentSeconds ?? 0) : parseDuration(timeSpentSeconds);
		if (seconds === undefined || seconds <= 0) {
			throw fieldErrors('jira', { timeLogged: 'Invalid time duration entered' });
		}
		const time = started === undefined ? (existing?.started ?? site.now()) : parseTime(started);
		if (time === undefined) {
			throw fieldErrors('jira', { started: 'The time must have the format 2026-01-31T09:00:00.000+0000' });
		}
		const text = comment === undefined ? (existing?.comment ?? null) : parseRichText(comment, version);
		if (text === undefined) throw fieldErrors('jira', { comment: 'Comment body is not valid!' });
		return { started: time, comment: text, timeSpentSeconds: seconds };
	},
};

/** Worklogs of an issue. */
export function worklogRoutes(app: Hono<ProductEnv>, view: View): void {
	entryRoutes(app, view, WORKLOGS);
	const { site } = view;
	app.get('/worklog/updated', (c) => {
		const since = Number(c.req.query('since') ?? 0);
		const found = site.data.issues.flatMap(({ worklogs }) => worklogs.filter(({ updated }) => updated >= since));
		const values = found
			.toSorted((a, b) => a.updated - b.updated)
			.map(({ id, updated }) => ({ worklogId: Number(id), updatedTime: updated, properties: [] }));
		const until = site.now();
		return c.json({ values, since, until, self: selfOf(view, `worklog/updated?since=${since}`), lastPage: true });
	});
	app.post('/worklog/list', async (c) => {
		const { ids } = await readJsonObject(c.req, 'jira');
		if (!Array.isArray(ids)) throw httpError('jira', 400, 'The ids of the worklogs are missing: `ids`.');
		const wanted = new Set(ids.map(String));
		const found = site.data.issues.flatMap((issue) =>
			issue.worklogs.filter(({ id }) => wanted.has(id)).map((worklog) => worklogView(view, issue.id, worklog)),
		);
		return c.json(found);
	});
}

/** Jira's working week has 5 days of 8 hours. */
const SECONDS: Readonly<Record<string, number>> = { w: 144_000, d: 28_800, h: 3600, m: 60 };

/** The seconds of `3h 20m`, or of a number of seconds; undefined for any other value. */
function parseDuration(value: unknown): number | undefined {
	if (typeof value === 'number') return Number.isSafeInteger(value) ? value : undefined;
	if (typeof value !== 'string') return undefined;
	let seconds = 0;
	for (const part of value.trim().split(/\s+/)) {
		const [, amount, unit = ''] = /^(\d+)([wdhm])$/.exec(part) ?? [];
		if (amount === undefined) return undefined;
		seconds += Number(amount) * (SECONDS[unit] ?? 0);
	}
	return seconds;
}

function parseTime(value: unknown): number | undefined {
	if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}[+-]\d{4}$/.test(value)) return undefined;
	const time = Date.parse(value.replace(/(\d\d)(\d\d)$/, '$1:$2'));
	return Number.isNaN(time) ? undefined : time;
}
