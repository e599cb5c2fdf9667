import type { Hono } from 'hono';
import type { ProductEnv } from '../product.ts';
import { httpError, pagedResponse, readJsonObject } from '../rest/index.ts';
import { expandedView, issueQueryOf, parseIssueQuery, type IssueQuery } from './expand.ts';
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
		const actor = actorOf(site, c.get('caller'));
		const issues = search(view, c.req.query('jql') ?? '', actor);
		return searchResponse(view, issues, { ...issueQueryOf(c.req), actor }, new URL(c.req.url));
	});
	app.post('/search/jql', async (c) => {
		const { jql = '', nextPageToken, maxResults, ...input } = await readJsonObject(c.req, 'jira');
		if (typeof jql !== 'string') throw httpError('jira', 400, 'Invalid request payload.');
		const query = { ...parseIssueQuery(input), actor: actorOf(site, c.get('caller')) };
		const url = new URL(c.req.url);
		for (const [name, value] of Object.entries({ nextPageToken, maxResults })) {
			if (typeof value === 'string' || typeof value === 'number') url.searchParams.set(name, String(value));
		}
		return searchResponse(view, search(view, jql, query.actor), query, url);
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
function searchResponse(
	view: View,
	issues: readonly IssueRecord[],
	query: IssueQuery & { readonly actor: string },
	url: URL,
): Response {
	const { fields = ['id'], expand, properties } = query;
	const isBare = fields.every((field) => field === 'id') && expand.length + properties.length === 0;
	const items = issues.map((issue) => {
		return isBare ? { id: issue.id } : expandedView(view, issue, { ...query, fields });
	});
	return pagedResponse(url, 'jira', items, { shape: 'jql' });
}
