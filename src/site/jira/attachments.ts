import type { Hono } from 'hono';
import { MEDIA_PATH, type ProductEnv } from '../product.ts';
import { download, httpError, readFiles } from '../rest/index.ts';
import { actorOf, requireIssue, nextId, type JiraSite } from './site.ts';
import type { AttachmentRecord, IssueRecord } from './state.ts';
import { emitEvent } from './emit-event.ts';
import { attachmentView, type View } from './views.ts';

/** Attachments: upload, get, delete, and the redirect to the download. */
export function attachmentRoutes(app: Hono<ProductEnv>, view: View): void {
	const { site } = view;
	app.post('/issue/:issueIdOrKey/attachments', async (c) => {
		const issue = requireIssue(site, c.req.param('issueIdOrKey'));
		const author = actorOf(site, c.get('caller'));
		const { files } = await readFiles(c.req.raw, 'jira');
		const added = files.map((file) => ({
			...file,
			id: nextId(site),
			author,
			created: site.now(),
			mediaKey: crypto.randomUUID(),
		}));
		issue.attachments.push(...added);
		for (const attachment of added) emit(site, 'created', issue, attachment, author);
		return c.json(added.map((attachment) => attachmentView(view, attachment)));
	});
	app.get('/attachment/:id', (c) =>
		c.json(attachmentView(view, requireAttachment(site, c.req.param('id')).attachment)),
	);
	app.delete('/attachment/:id', (c) => {
		const { issue, attachment } = requireAttachment(site, c.req.param('id'));
		issue.attachments = issue.attachments.filter((other) => other !== attachment);
		emit(site, 'deleted', issue, attachment, actorOf(site, c.get('caller')));
		return c.body(null, 204);
	});
	app.get('/attachment/content/:id', (c) => {
		const { attachment } = requireAttachment(site, c.req.param('id'));
		if (c.req.query('redirect') === 'false') return download(attachment, c.req.header('range'));
		return c.redirect(`${site.baseUrl}${MEDIA_PATH}${attachment.id}/${attachment.mediaKey}`, 303);
	});
}

/** Downloads. They need no credentials: the URL holds a secret. */
export function mediaRoutes(app: Hono<ProductEnv>, site: JiraSite): void {
	app.get(`${MEDIA_PATH}:id/:mediaKey`, (c) => {
		const found = findAttachment(site, c.req.param('id'));
		if (found?.attachment.mediaKey !== c.req.param('mediaKey')) throw notFound(c.req.param('id'));
		return download(found.attachment, c.req.header('range'));
	});
}

interface AttachmentOfIssue {
	readonly issue: IssueRecord;
	readonly attachment: AttachmentRecord;
}

function findAttachment({ data }: JiraSite, id: string): AttachmentOfIssue | undefined {
	for (const issue of data.issues) {
		const attachment = issue.attachments.find((attachment) => attachment.id === id);
		if (attachment !== undefined) return { issue, attachment };
	}
	return undefined;
}

function requireAttachment(site: JiraSite, id: string): AttachmentOfIssue {
	const found = findAttachment(site, id);
	if (found === undefined) throw notFound(id);
	return found;
}

function notFound(id: string): Error {
	return httpError('jira', 404, `The attachment with id '${id}' does not exist.`);
}

function emit(site: JiraSite, verb: string, issue: IssueRecord, attachment: AttachmentRecord, actor: string): void {
	const details = { attachment: attachmentView({ site, version: '2' }, attachment) };
	emitEvent(site, { event: `attachment_${verb}`, actor, issue, details });
}
