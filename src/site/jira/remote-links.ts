import type { Hono } from 'hono';
import type { ProductEnv } from '../product.ts';
import { parseHttpUrl } from '../../http/index.ts';
import { isRecord } from '../../is-record.ts';
import { fieldErrors, httpError, missingParameter, readJsonObject } from '../rest/index.ts';
import { nextId, requireIssue } from './site.ts';
import type { IssueRecord, RemoteLinkRecord } from './state.ts';
import { selfOf, type View } from './views.ts';

type Json = Record<string, unknown>;

/** Links of an issue to something elsewhere. */
export function remoteLinkRoutes(app: Hono<ProductEnv>, view: View): void {
	const { site } = view;
	const list = '/issue/:issue/remotelink' as const;
	const self = (issue: IssueRecord, id: number): string => selfOf(view, `issue/${issue.id}/remotelink/${id}`);
	const viewOf = (issue: IssueRecord, link: RemoteLinkRecord): Json => ({ self: self(issue, link.id), ...link });
	app.get(list, (c) => {
		const issue = requireIssue(site, c.req.param('issue'));
		const globalId = c.req.query('globalId');
		if (globalId === undefined) return c.json(issue.remoteLinks.map((link) => viewOf(issue, link)));
		const link = issue.remoteLinks.find((link) => link.globalId === globalId);
		if (link === undefined) throw httpError('jira', 404, `No remote link has the global id ${globalId}.`);
		return c.json(viewOf(issue, link));
	});
	app.post(list, async (c) => {
		const issue = requireIssue(site, c.req.param('issue'));
		const input = parseLink(await readJsonObject(c.req, 'jira'));
		const existing = issue.remoteLinks.find(({ globalId }) => globalId !== undefined && globalId === input.globalId);
		const id = existing?.id ?? Number(nextId(site));
		issue.remoteLinks = [...issue.remoteLinks.filter((link) => link !== existing), { id, ...input }];
		return c.json({ id, self: self(issue, id) }, existing === undefined ? 201 : 200);
	});
	app.delete(list, (c) => {
		const issue = requireIssue(site, c.req.param('issue'));
		const globalId = c.req.query('globalId');
		if (globalId === undefined) throw missingParameter('jira', 'globalId');
		issue.remoteLinks = issue.remoteLinks.filter((link) => link.globalId !== globalId);
		return c.body(null, 204);
	});
	app.get(`${list}/:id`, (c) => {
		const issue = requireIssue(site, c.req.param('issue'));
		return c.json(viewOf(issue, requireLink(issue, c.req.param('id'))));
	});
	app.put(`${list}/:id`, async (c) => {
		const issue = requireIssue(site, c.req.param('issue'));
		const { id } = requireLink(issue, c.req.param('id'));
		const changed = { id, ...parseLink(await readJsonObject(c.req, 'jira')) };
		issue.remoteLinks = issue.remoteLinks.map((link) => (link.id === id ? changed : link));
		return c.body(null, 204);
	});
	app.delete(`${list}/:id`, (c) => {
		const issue = requireIssue(site, c.req.param('issue'));
		const link = requireLink(issue, c.req.param('id'));
		issue.remoteLinks = issue.remoteLinks.filter((other) => other !== link);
		return c.body(null, 204);
	});
}

/** @throws a 404 */
function requireLink({ remoteLinks }: IssueRecord, id: string): RemoteLinkRecord {
	const link = remoteLinks.find((link) => String(link.id) === id);
	if (link === undefined) throw httpError('jira', 404, `The remote link ${id} does not exist.`);
	return link;
}

/** @throws a 400 */
function parseLink({ globalId, relationship, object, application }: Json): Omit<RemoteLinkRecord, 'id'> {
	const { url, title } = isRecord(object) ? object : {};
	if (typeof title !== 'string' || title === '') throw fieldErrors('jira', { title: "'title' is required." });
	if (parseHttpUrl(String(url)) === undefined) throw fieldErrors('jira', { url: "'url' must be a valid URL." });
	return {
		...(typeof globalId === 'string' ? { globalId } : {}),
		...(typeof relationship === 'string' ? { relationship } : {}),
		application: isRecord(application) ? application : {},
		object: isRecord(object) ? object : {},
	};
}
