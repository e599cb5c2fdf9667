import { any, boolean, list, number, object, text, type Call, type Calls } from './describe.ts';

// The boards' own API, which their reports need: the documented one has no sprint report, no velocity and no columns' issues.

const board = { rapidViewId: text };

const ofBoard = (query: NonNullable<Call['query']> = {}): Calls => ({
	get: { query: { ...board, ...query }, required: ['rapidViewId'], response: any },
});

const ofSprint: Calls = {
	get: { query: { ...board, sprintId: text }, required: ['rapidViewId', 'sprintId'], response: any },
};

const ranking = object(
	{ idOrKeys: list(text) },
	{
		customFieldId: number,
		rapidViewId: number,
		sprintId: number,
		idOrKeyBefore: text,
		idOrKeyAfter: text,
		addToBacklog: boolean,
	},
);

const api = '/rest/greenhopper/1.0';

export const boards: Record<string, Calls> = {
	[`${api}/rapidview`]: { get: { response: any } },
	[`${api}/rapidviews/list`]: { get: { query: { projectKey: text }, response: any } },
	[`${api}/rapidviewconfig/editmodel.json`]: ofBoard(),
	[`${api}/xboard/work/allData.json`]: ofBoard({ selectedProjectKey: text, activeQuickFilters: text }),
	[`${api}/xboard/plan/backlog/data.json`]: ofBoard({ selectedProjectKey: text }),
	[`${api}/sprintquery/{rapidViewId}`]: {
		get: { query: { includeHistoricSprints: boolean, includeFutureSprints: boolean }, response: any },
	},
	[`${api}/sprint/picker`]: { get: { query: { query: text }, response: any } },
	[`${api}/sprint/rank`]: { put: { body: ranking, response: any } },
	[`${api}/rapid/charts/sprintreport`]: ofSprint,
	[`${api}/rapid/charts/scopechangeburndownchart.json`]: ofSprint,
	[`${api}/rapid/charts/scopechangeburndownchart`]: ofSprint,
	[`${api}/rapid/charts/velocity`]: ofBoard(),
	[`${api}/rapid/charts/velocity.json`]: ofBoard(),
	[`${api}/rapid/charts/epicreport`]: ofBoard({ epicKey: text }),
	[`${api}/integration/teamcalendars/sprint/list`]: {
		get: { query: { jql: text }, required: ['jql'], response: any },
	},
};
