import type { Hono } from 'hono';
import { MEDIA_PATH } from '../media-path.ts';
import type { ProductEnv } from '../product.ts';
import { fail } from '../rest/index.ts';
import { partOf } from './part-of.ts';
import { actorOf, needIssue, nextId, type JiraSite } from './site.ts';
import type { AttachmentRecord, IssueRecord } from './state.ts';
import { tell } from './tell.ts';
import { attachmentView, type View } from './views.ts';

const MISSING = 'The attachment with id does not exist.';

/** Attachments: upload, look at, delete, and the way to the download. */
export function attachmentRoutes(app: Hono<ProductEnv>, view: View): void {
	const { site } = view;
	app.post('/issue/:issueIdOrKey/attachments', async (c) => {
		const issue = needIssue(site, c.req.param('issueIdOrKey'));
		// Atlassian refuses uploads that a page of another site could have sent.
		if (c.req.header('x-atlassian-token') !== 'no-check') throw fail('jira', 403, 'XSRF check failed');
		const author = actorOf(site, c.get('caller'));
		const added = (await readFiles(c.req.raw)).map((file) => ({
			...file,
			id: nextId(site),
			author,
			created: site.now(),
			mediaKey: crypto.randomUUID(),
		}));
		issue.attachments.push(...added);
		for (const attachment of added) report(site, 'created', issue, attachment, author);
		return c.json(added.map((attachment) => attachmentView(view, attachment)));
	});
	app.get('/attachment/:id', (c) => c.json(attachmentView(view, need(site, c.req.param('id')).attachment)));
	app.delete('/attachment/:id', (c) => {
		const { issue, attachment } = need(site, c.req.param('id'));
		issue.attachments = issue.attachments.filter((other) => other !== attachment);
		report(site, 'deleted', issue, attachment, actorOf(site, c.get('caller')));
		return c.body(null, 204);
	});
	app.get('/attachment/content/:id', (c) => {
		const { attachment } = need(site, c.req.param('id'));
		if (c.req.query('redirect') === 'false') return download(attachment, c.req.header('range'));
		return c.redirect(`${site.baseUrl()}${MEDIA_PATH}${attachment.id}/${attachment.mediaKey}`, 303);
	});
}

/** Downloads, which need no credentials: the address holds a secret. */
export function mediaRoutes(app: Hono<ProductEnv>, site: JiraSite): void {
	app.get(`${MEDIA_PATH}:id/:mediaKey`, (c) => {
		const found = find(site, c.req.param('id'));
		if (found?.attachment.mediaKey !== c.req.param('mediaKey')) throw fail('jira', 404, MISSING);
		return download(found.attachment, c.req.header('range'));
	});
}

async function readFiles(request: Request): Promise<Pick<AttachmentRecord, 'filename' | 'mimeType' | 'content'>[]> {
	const form = await request.formData().catch(() => {
		throw fail('jira', 400, 'The body must be multipart/form-data with parts named `file`.');
	});
	const files = form.getAll('file').filter((part) => part instanceof File);
	if (files.length === 0) throw fail('jira', 400, 'There is no part named `file` with a file in it.');
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
	// What users uploaded must not run as the site's own page.
	const headers = { 'content-type': mimeType, 'content-disposition': disposition, 'x-content-type-options': 'nosniff' };
	return partOf(Buffer.from(content, 'base64'), range, headers);
}

interface Found {
	readonly issue: IssueRecord;
	readonly attachment: AttachmentRecord;
}

function find({ data }: JiraSite, id: string): Found | undefined {
	for (const issue of data.issues) {
		const attachment = issue.attachments.find((attachment) => attachment.id === id);
		if (attachment !== undefined) return { issue, attachment };
	}
	return undefined;
}

function need(site: JiraSite, id: string): Found {
	const found = find(site, id);
	if (found === undefined) throw fail('jira', 404, MISSING);
	return found;
}

function report(site: JiraSite, verb: string, issue: IssueRecord, attachment: AttachmentRecord, actor: string): void {
	const more = { attachment: attachmentView({ site, version: '2' }, attachment) };
	tell(site, { event: `attachment_${verb}`, actor, issue, more });
}
