import type { Hono } from 'hono';
import type { ProductEnv } from '../product.ts';
import { httpError, pagedResponse, readJsonObject } from '../rest/index.ts';
import { issueView } from './issue-view.ts';
import { JqlError, searchJql } from './jql/index.ts';
import { actorOf } from './site.ts';
import type { IssueRecord } from './state.ts';
import type { View } from './views.ts';

/** Search by JQL, page by page. */
export function searchRoutes(app: Hono<ProductEnv>, view: View): void {
	const { site, version } = view;
	app.on(['GET', 'POST'], '/search', () => {
		throw httpError('jira', 410, `The requested API has been removed. Use /rest/api/${version}/search/jql.`);
	});
	app.post('/search/approximate-count', async (c) => {
		const { jql = '' } = await readJsonObject(c.req, 'jira');
		if (typeof jql !== 'string') throw httpError('jira', 400, 'Invalid request payload.');
		return c.json({ count: search(view, jql, actorOf(site, c.get('caller'))).length });
	});
	app.get('/search/jql', (c) => {
		const fields = (c.req.queries('fields') ?? []).flatMap((text) => text.split(','));
		const issues = search(view, c.req.query('jql') ?? '', actorOf(site, c.get('caller')));
		return searchResponse(view, issues, fields, new URL(c.req.url));
	});
	app.post('/search/jql', async (c) => {
		const { jql = '', fields = [], nextPageToken, maxResults } = await readJsonObject(c.req, 'jira');
		const isList = Array.isArray(fields) && fields.every((field) => typeof field === 'string');
		if (typeof jql !== 'string' || !isList) throw httpError('jira', 400, 'Invalid request payload.');
		const url = new URL(c.req.url);
		for (const [name, value] of Object.entries({ nextPageToken, maxResults })) {
			if (typeof value === 'string' || typeof value === 'number') url.searchParams.set(name, String(value));
		}
		return searchResponse(view, search(view, jql, actorOf(site, c.get('caller'))), fields, url);
	});
}

function search({ site }: View, jql: string, actor: string): IssueRecord[] {
	try {
		return searchJql(site, jql, actor);
	} catch (error) {
		throw error instanceof JqlError ? httpError('jira', 400, error.message) : error;
	}
}

/** Without `fields`, a search returns only ids. */
function searchResponse(view: View, issues: readonly IssueRecord[], fields: readonly string[], url: URL): Response {
	const wanted = fields.filter((field) => field !== 'id');
	const items = issues.map((issue) => (wanted.length === 0 ? { id: issue.id } : issueView(view, issue, wanted)));
	return pagedResponse(url, 'jira', items, { shape: 'jql' });
}
