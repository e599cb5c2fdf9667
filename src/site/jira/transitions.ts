import type { Hono } from 'hono';
import type { ProductEnv } from '../product.ts';
import { isRecord } from '../../is-record.ts';
import { httpError, readJsonObject } from '../rest/index.ts';
import { editIssue, parseFields } from './edit-issue.ts';
import { actorOf, requireIssue } from './site.ts';
import type { IssueRecord, TransitionRecord } from './state.ts';
import { targetStatus, type View } from './views.ts';

/** The transitions that an issue can have now. */
export function transitionsOf(view: View, issue: IssueRecord): Record<string, unknown>[] {
	return available(view, issue).map(({ id, name, to }) => ({
		id,
		name,
		to: targetStatus(view, to),
		hasScreen: false,
		isGlobal: true,
		isInitial: false,
		isAvailable: true,
		isConditional: false,
	}));
}

function available({ site }: View, { statusId }: IssueRecord): TransitionRecord[] {
	return site.data.transitions.filter(({ to }) => to !== statusId);
}

/** @throws a 400 for one that is not available. */
export function requireTransition(view: View, issue: IssueRecord, id: unknown): TransitionRecord {
	const transition = available(view, issue).find((transition) => transition.id === String(id));
	if (transition === undefined)
		throw httpError('jira', 400, `Transition id '${String(id)}' is not valid for this issue.`);
	return transition;
}

/** Transitions from one status to another. */
export function transitionRoutes(app: Hono<ProductEnv>, view: View): void {
	const { site, version } = view;
	app.get('/issue/:issueIdOrKey/transitions', (c) => {
		const transitions = transitionsOf(view, requireIssue(site, c.req.param('issueIdOrKey')));
		return c.json({ expand: 'transitions', transitions });
	});
	app.post('/issue/:issueIdOrKey/transitions', async (c) => {
		const issue = requireIssue(site, c.req.param('issueIdOrKey'));
		const body = await readJsonObject(c.req, 'jira');
		const id = isRecord(body['transition']) ? body['transition']['id'] : undefined;
		if (id === undefined) throw httpError('jira', 400, "Missing 'transition' identifier");
		const transition = requireTransition(view, issue, id);
		const fields = isRecord(body['fields']) ? body['fields'] : {};
		const edits = { ...parseFields(fields, site, version), statusId: transition.to };
		editIssue(site, issue, edits, actorOf(site, c.get('caller')));
		return c.body(null, 204);
	});
}
