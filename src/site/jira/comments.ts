import type { Hono } from 'hono';
import type { ProductEnv } from '../product.ts';
import { fail, failFields, pageOf, readObject } from '../rest/index.ts';
import { readRich } from './rich-text.ts';
import { actorOf, needIssue, nextId } from './site.ts';
import type { CommentRecord, Document, IssueRecord } from './state.ts';
import { tell } from './tell.ts';
import { commentView, type View } from './views.ts';

const LIST = '/issue/:issueIdOrKey/comment';
const ONE = '/issue/:issueIdOrKey/comment/:id';

/** Comments of an issue. */
export function commentRoutes(app: Hono<ProductEnv>, view: View): void {
	const { site } = view;
	const report = (verb: string, issue: IssueRecord, comment: CommentRecord, actor: string) => {
		const more = { comment: commentView({ site, version: '2' }, issue.id, comment) };
		tell(site, { event: `comment_${verb}`, actor, issue, more });
	};
	app.get(LIST, (c) => {
		const issue = needIssue(site, c.req.param('issueIdOrKey'));
		const items = issue.comments.map((comment) => commentView(view, issue.id, comment));
		return pageOf(c.req.url, 'jira', items, { shape: 'jira-list', name: 'comments' });
	});
	app.post(LIST, async (c) => {
		const issue = needIssue(site, c.req.param('issueIdOrKey'));
		const body = readComment(view, await readObject(c.req, 'jira'));
		const author = actorOf(site, c.get('caller'));
		const now = site.now();
		const comment = { id: nextId(site), author, created: now, updated: now, body };
		issue.comments.push(comment);
		report('created', issue, comment, author);
		return c.json(commentView(view, issue.id, comment), 201);
	});
	app.get(ONE, (c) => {
		const issue = needIssue(site, c.req.param('issueIdOrKey'));
		return c.json(commentView(view, issue.id, needComment(issue, c.req.param('id'))));
	});
	app.put(ONE, async (c) => {
		const issue = needIssue(site, c.req.param('issueIdOrKey'));
		const comment = needComment(issue, c.req.param('id'));
		comment.body = readComment(view, await readObject(c.req, 'jira'));
		comment.updated = site.now();
		report('updated', issue, comment, actorOf(site, c.get('caller')));
		return c.json(commentView(view, issue.id, comment));
	});
	app.delete(ONE, (c) => {
		const issue = needIssue(site, c.req.param('issueIdOrKey'));
		const comment = needComment(issue, c.req.param('id'));
		issue.comments = issue.comments.filter((other) => other !== comment);
		report('deleted', issue, comment, actorOf(site, c.get('caller')));
		return c.body(null, 204);
	});
}

function needComment({ comments }: IssueRecord, id: string): CommentRecord {
	const comment = comments.find((comment) => comment.id === id);
	if (comment === undefined) throw fail('jira', 404, `Can not find a comment for the id: ${id}.`);
	return comment;
}

function readComment({ version }: View, input: Record<string, unknown>): Document {
	const body = readRich(input['body'], version);
	if (body === undefined || body.content.length === 0 || input['body'] === '') {
		throw failFields('jira', {
			comment: version === '2' ? 'Comment body can not be empty!' : 'Comment body is not valid!',
		});
	}
	return body;
}
