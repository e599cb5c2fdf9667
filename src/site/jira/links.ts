import type { Hono } from 'hono';
import type { ProductEnv } from '../product.ts';
import { isRecord } from '../../is-record.ts';
import { httpError, readJsonObject } from '../rest/index.ts';
import { byId, nextId, requireIssue, type JiraSite } from './site.ts';
import type { IssueRecord, LinkRecord, LinkTypeRecord } from './state.ts';
import { issueTypeView, selfOf, statusView, type View } from './views.ts';

type Json = Record<string, unknown>;

/** Links between issues, and their types. */
export function linkRoutes(app: Hono<ProductEnv>, view: View): void {
	const { site } = view;
	app.get('/issueLinkType', (c) => c.json({ issueLinkTypes: site.data.linkTypes.map((type) => typeView(view, type)) }));
	app.post('/issueLink', async (c) => {
		const { type, inwardIssue, outwardIssue } = await readJsonObject(c.req, 'jira');
		const known = site.data.linkTypes.find(
			({ id, name }) => isRecord(type) && (type['id'] === id || type['name'] === name),
		);
		if (known === undefined)
			throw httpError(
				'jira',
				404,
				`No issue link type with this name or id found: ${isRecord(type) ? String(type['name'] ?? type['id']) : ''}`,
			);
		const ends = { inwardIssueId: endOf(site, inwardIssue).id, outwardIssueId: endOf(site, outwardIssue).id };
		site.data.links.push({ id: nextId(site), typeId: known.id, ...ends });
		return c.body(null, 201);
	});
	app.get('/issueLink/:id', (c) => {
		const link = requireLink(site, c.req.param('id'));
		return c.json({
			...linkView(view, link),
			inwardIssue: briefView(view, byId(site.data.issues, link.inwardIssueId)),
			outwardIssue: briefView(view, byId(site.data.issues, link.outwardIssueId)),
		});
	});
	app.delete('/issueLink/:id', (c) => {
		const link = requireLink(site, c.req.param('id'));
		site.data.links = site.data.links.filter((other) => other !== link);
		return c.body(null, 204);
	});
}

function endOf(site: JiraSite, end: unknown): IssueRecord {
	return requireIssue(site, isRecord(end) ? String(end['key'] ?? end['id']) : '');
}

function requireLink({ data }: JiraSite, id: string): LinkRecord {
	const link = data.links.find((link) => link.id === id);
	if (link === undefined) throw httpError('jira', 404, `No issue link with id '${id}' exists.`);
	return link;
}

function typeView(view: View, type: LinkTypeRecord): Json {
	return { self: selfOf(view, `issueLinkType/${type.id}`), ...type };
}

function linkView(view: View, { id, typeId }: LinkRecord): Json {
	return { self: selfOf(view, `issueLink/${id}`), id, type: typeView(view, byId(view.site.data.linkTypes, typeId)) };
}

/** The field `issuelinks` of an issue: each link with its other end. */
export function linksOf(view: View, issue: IssueRecord): Json[] {
	const { links, issues } = view.site.data;
	return links.flatMap((link) => {
		const isInward = link.inwardIssueId === issue.id;
		if (!isInward && link.outwardIssueId !== issue.id) return [];
		const other = issues.find(({ id }) => id === (isInward ? link.outwardIssueId : link.inwardIssueId));
		if (other === undefined) return [];
		return [{ ...linkView(view, link), [isInward ? 'outwardIssue' : 'inwardIssue']: briefView(view, other) }];
	});
}

function briefView(view: View, { id, key, summary, statusId, issueTypeId }: IssueRecord): Json {
	const { statuses, issueTypes } = view.site.data;
	const status = statusView(view, byId(statuses, statusId));
	const issuetype = issueTypeView(view, byId(issueTypes, issueTypeId));
	return { id, key, self: selfOf(view, `issue/${id}`), fields: { summary, status, issuetype } };
}
