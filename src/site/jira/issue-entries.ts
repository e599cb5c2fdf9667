import type { Hono } from 'hono';
import type { ProductEnv } from '../product.ts';
import { httpError, pagedResponse, readJsonObject } from '../rest/index.ts';
import { emitEvent } from './emit-event.ts';
import { actorOf, nextId, requireIssue } from './site.ts';
import type { Authored, IssueRecord } from './state.ts';
import type { View } from './views.ts';

/** A kind of entries that belong to an issue: comments or worklogs. */
export interface EntryKind<Entry extends Authored> {
	/** The segment of the path, and the first part of the events' names. */
	readonly name: 'comment' | 'worklog';
	/** The property of a page that holds the entries. */
	readonly listName: string;
	/** The entries of an issue. The routes change this list in place. */
	readonly entriesOf: (issue: IssueRecord) => Entry[];
	readonly viewOf: (view: View, issueId: string, entry: Entry) => Record<string, unknown>;
	/**
	 * Reads the input of a new entry, or of a change to an existing one.
	 *
	 * @throws a 400 that names the invalid field.
	 */
	readonly parse: (
		view: View,
		input: Record<string, unknown>,
		existing: Entry | undefined,
	) => Omit<Entry, keyof Authored>;
	/** The message of the 404 for an unknown id. */
	readonly notFound: (id: string) => string;
}

/** The routes of one kind of entries: list, create, get, update, delete. */
export function entryRoutes<Entry extends Authored>(app: Hono<ProductEnv>, view: View, kind: EntryKind<Entry>): void {
	const { site } = view;
	const { name, listName, entriesOf, viewOf, parse } = kind;
	const list = `/issue/:issueIdOrKey/${name}` as const;
	const one = `/issue/:issueIdOrKey/${name}/:id` as const;

	function requireEntry(issue: IssueRecord, id: string): Entry {
		const entry = entriesOf(issue).find((entry) => entry.id === id);
		if (entry === undefined) throw httpError('jira', 404, kind.notFound(id));
		return entry;
	}

	function emit(verb: 'created' | 'updated' | 'deleted', issue: IssueRecord, entry: Entry, actor: string): void {
		const details = { [name]: viewOf({ site, version: '2' }, issue.id, entry) };
		emitEvent(site, { event: `${name}_${verb}`, actor, issue, details });
	}

	app.get(list, (c) => {
		const issue = requireIssue(site, c.req.param('issueIdOrKey'));
		const items = entriesOf(issue).map((entry) => viewOf(view, issue.id, entry));
		return pagedResponse(c.req.url, 'jira', items, { shape: 'jira-list', name: listName });
	});
	app.post(list, async (c) => {
		const issue = requireIssue(site, c.req.param('issueIdOrKey'));
		const content = parse(view, await readJsonObject(c.req, 'jira'), undefined);
		const author = actorOf(site, c.get('caller'));
		const now = site.now();
		// An entry consists of its content and the fields of `Authored`.
		const entry = { id: nextId(site), author, created: now, updated: now, ...content } as Entry;
		entriesOf(issue).push(entry);
		emit('created', issue, entry, author);
		return c.json(viewOf(view, issue.id, entry), 201);
	});
	app.get(one, (c) => {
		const issue = requireIssue(site, c.req.param('issueIdOrKey'));
		return c.json(viewOf(view, issue.id, requireEntry(issue, c.req.param('id'))));
	});
	app.put(one, async (c) => {
		const issue = requireIssue(site, c.req.param('issueIdOrKey'));
		const entry = requireEntry(issue, c.req.param('id'));
		const content = parse(view, await readJsonObject(c.req, 'jira'), entry);
		Object.assign(entry, content, { updated: site.now() });
		emit('updated', issue, entry, actorOf(site, c.get('caller')));
		return c.json(viewOf(view, issue.id, entry));
	});
	app.delete(one, (c) => {
		const issue = requireIssue(site, c.req.param('issueIdOrKey'));
		const entries = entriesOf(issue);
		const entry = requireEntry(issue, c.req.param('id'));
		entries.splice(entries.indexOf(entry), 1);
		emit('deleted', issue, entry, actorOf(site, c.get('caller')));
		return c.body(null, 204);
	});
}
