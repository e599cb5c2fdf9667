import type { Hono } from 'hono';
import { MEDIA_PATH, type ProductEnv } from '../product.ts';
import { httpError } from '../rest/index.ts';
import { rangeResponse } from './range-response.ts';
import { actorOf, requireIssue, nextId, type JiraSite } from './site.ts';
import type { AttachmentRecord, IssueRecord } from './state.ts';
import { emitEvent } from './emit-event.ts';
import { attachmentView, type View } from './views.ts';

/** Attachments: upload, get, delete, and the redirect to the download. */
export function attachmentRoutes(app: Hono<ProductEnv>, view: View): void {
	const { site } = view;
	app.post('/issue/:issueIdOrKey/attachments', async (c) => {
		const issue = requireIssue(site, c.req.param('issueIdOrKey'));
		// Browsers do not send this header across origins without a preflight request (CSRF).
		if (c.req.header('x-atlassian-token') !== 'no-check') throw httpError('jira', 403, 'XSRF check failed');
		const author = actorOf(site, c.get('caller'));
		const added = (await readFiles(c.req.raw)).map((file) => ({
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

async function readFiles(request: Request): Promise<Pick<AttachmentRecord, 'filename' | 'mimeType' | 'content'>[]> {
	const form = await request.formData().catch(() => {
		throw httpError('jira', 400, 'The body must be multipart/form-data with parts named `file`.');
	});
	const files = form.getAll('file').filter((part) => part instanceof File);
	if (files.length === 0) throw httpError('jira', 400, 'There is no part named `file` with a file in it.');
	return Promise.all(
		files.map(async (file) => ({
			filename: file.name,
			mimeType: file.type || 'application/octet-stream',
			content: Buffer.from(await file.arrayBuffer()).toString('base64'),
		})),
	);
}

function download({ content, mimeType, filename }: AttachmentRecord, range: string | undefined): Response {
	const disposition = `attachment; filename*=UTF-8''${encodeURIComponent(filename)}`;
	// An uploaded file must not run as a page of the site.
	const headers = { 'content-type': mimeType, 'content-disposition': disposition, 'x-content-type-options': 'nosniff' };
	return rangeResponse(Buffer.from(content, 'base64'), range, headers);
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
