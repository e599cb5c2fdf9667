import type { Hono } from 'hono';
import type { ProductEnv } from '../product.ts';
import { isRecord } from '../../is-record.ts';
import { httpError, readJsonObject } from '../rest/index.ts';
import { editIssue, parseFields } from './edit-issue.ts';
import { actorOf, requireIssue } from './site.ts';
import type { IssueRecord } from './state.ts';
import { targetStatus, type View } from './views.ts';

/** Transitions from one status to another. */
export function transitionRoutes(app: Hono<ProductEnv>, view: View): void {
	const { site, version } = view;
	const available = ({ statusId }: IssueRecord) => site.data.transitions.filter(({ to }) => to !== statusId);
	app.get('/issue/:issueIdOrKey/transitions', (c) => {
		const transitions = available(requireIssue(site, c.req.param('issueIdOrKey'))).map(({ id, name, to }) => ({
			id,
			name,
			to: targetStatus(view, to),
			hasScreen: false,
			isGlobal: true,
			isInitial: false,
			isAvailable: true,
			isConditional: false,
		}));
		return c.json({ expand: 'transitions', transitions });
	});
	app.post('/issue/:issueIdOrKey/transitions', async (c) => {
		const issue = requireIssue(site, c.req.param('issueIdOrKey'));
		const body = await readJsonObject(c.req, 'jira');
		const id = isRecord(body['transition']) ? body['transition']['id'] : undefined;
		if (id === undefined) throw httpError('jira', 400, "Missing 'transition' identifier");
		const transition = available(issue).find((transition) => transition.id === String(id));
		if (transition === undefined)
			throw httpError('jira', 400, `Transition id '${String(id)}' is not valid for this issue.`);
		const fields = isRecord(body['fields']) ? body['fields'] : {};
		const edits = { ...parseFields(fields, site, version), statusId: transition.to };
		editIssue(site, issue, edits, actorOf(site, c.get('caller')));
		return c.body(null, 204);
	});
}
