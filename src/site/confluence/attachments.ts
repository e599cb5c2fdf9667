import type { Hono } from 'hono';
import { MEDIA_PATH, type ProductEnv } from '../product.ts';
import { accountOf, download, httpError, pagedResponse, readFiles, sizeOf, type StoredFile } from '../rest/index.ts';
import { versionViewOfV1 } from './content-view.ts';
import { nextId, requirePage, type ConfluenceSite, type Family } from './site.ts';
import type { AttachmentRecord } from './state.ts';
import { toTime } from './views.ts';

type Json = Record<string, unknown>;

/** Attachments of pages, of version 2 of the API, which cannot upload. The site sends no webhooks for them. */
export function attachmentRoutes(app: Hono<ProductEnv>, site: ConfluenceSite): void {
	app.get('/pages/:id/attachments', (c) => {
		const { id } = requirePage(site, c.req.param('id'));
		const items = site.data.attachments.filter(({ pageId }) => pageId === id).map(attachmentView);
		return pagedResponse(c.req.url, 'confluence-v2', items, { shape: 'confluence-v2' });
	});
	app.get('/attachments/:id', (c) => c.json(attachmentView(requireAttachment(site, c.req.param('id')))));
	app.delete('/attachments/:id', (c) => {
		const removed = requireAttachment(site, c.req.param('id'));
		site.data.attachments = site.data.attachments.filter((attachment) => attachment !== removed);
		return c.body(null, 204);
	});
}

/** Attachments of pages, of version 1 of the API: upload, list, download. */
export function attachmentRoutesOfV1(app: Hono<ProductEnv>, site: ConfluenceSite): void {
	const family = 'confluence-v1';
	const list = '/content/:id/child/attachment' as const;
	const viewOf = (attachment: AttachmentRecord): Json => attachmentViewOfV1(site, attachment);
	app.get(list, (c) => {
		const { id } = requirePage(site, c.req.param('id'), family);
		const { filename } = c.req.query();
		const found = site.data.attachments.filter(
			(one) => one.pageId === id && (filename ?? one.filename) === one.filename,
		);
		return pagedResponse(c.req.url, family, found.map(viewOf), { shape: family });
	});
	app.on(['POST', 'PUT'], list, async (c) => {
		const { id: pageId } = requirePage(site, c.req.param('id'), family);
		const { files, form } = await readFiles(c.req.raw, family);
		const comment = String(form.get('comment') ?? '');
		const existing = (file: StoredFile): AttachmentRecord | undefined =>
			site.data.attachments.find((one) => one.pageId === pageId && one.filename === file.filename);
		const taken = c.req.method === 'POST' ? files.find(existing) : undefined;
		if (taken !== undefined) {
			const text = `Cannot add a new attachment with same file name as an existing attachment: ${taken.filename}`;
			throw httpError(family, 400, text);
		}
		const author = accountOf(c.get('caller'), site.data.users);
		const stored = files.map((file) => store(site, file, { pageId, comment, author, existing: existing(file) }));
		return pagedResponse(c.req.url, family, stored.map(viewOf), { shape: family });
	});
	app.post(`${list}/:attachment/data`, async (c) => {
		const { id: pageId } = requirePage(site, c.req.param('id'), family);
		const existing = requireAttachment(site, c.req.param('attachment'), family);
		const { files, form } = await readFiles(c.req.raw, family);
		const author = accountOf(c.get('caller'), site.data.users);
		// There is at least one.
		const [file] = files as [StoredFile];
		const comment = String(form.get('comment') ?? '');
		return c.json(viewOf(store(site, file, { pageId, comment, author, existing })));
	});
	app.get(`${list}/:attachment/download`, (c) => {
		const { id, mediaKey } = requireAttachment(site, c.req.param('attachment'), family);
		return c.redirect(`${new URL(site.baseUrl).origin}${MEDIA_PATH}${id}/${mediaKey}`, 302);
	});
}

/** Downloads. They need no credentials: the URL holds a secret. */
export function mediaRoutes(app: Hono<ProductEnv>, site: ConfluenceSite): void {
	app.get(`${MEDIA_PATH}:id/:mediaKey`, (c) => {
		const attachment = requireAttachment(site, c.req.param('id'));
		if (attachment.mediaKey !== c.req.param('mediaKey')) throw notFound(attachment.id, 'confluence-v2');
		return download(attachment, c.req.header('range'));
	});
}

interface Upload {
	readonly pageId: string;
	readonly comment: string;
	readonly author: string;
	/** It gets a new version. */
	readonly existing: AttachmentRecord | undefined;
}

function store(
	site: ConfluenceSite,
	file: StoredFile,
	{ pageId, comment, author, existing }: Upload,
): AttachmentRecord {
	const own = { ...file, comment, authorId: author, createdAt: site.now(), mediaKey: crypto.randomUUID() };
	const attachment: AttachmentRecord = {
		...own,
		id: existing?.id ?? `att${nextId(site)}`,
		pageId: existing?.pageId ?? pageId,
		version: (existing?.version ?? 0) + 1,
	};
	site.data.attachments = [...site.data.attachments.filter((other) => other !== existing), attachment];
	return attachment;
}

/** @throws a 404 */
function requireAttachment({ data }: ConfluenceSite, id: string, family: Family = 'confluence-v2'): AttachmentRecord {
	const attachment = data.attachments.find((attachment) => attachment.id === id);
	if (attachment === undefined) throw notFound(id, family);
	return attachment;
}

function notFound(id: string, family: Family): Error {
	return httpError(family, 404, `No attachment has the id ${id}`);
}

function downloadPath({ id, pageId }: AttachmentRecord): string {
	return `/rest/api/content/${pageId}/child/attachment/${id}/download`;
}

function attachmentView(attachment: AttachmentRecord): Json {
	const { id, pageId, filename, mimeType, comment, authorId, createdAt, version } = attachment;
	const downloadLink = downloadPath(attachment);
	return {
		id,
		status: 'current',
		title: filename,
		createdAt: toTime(createdAt),
		pageId,
		mediaType: mimeType,
		comment,
		fileSize: sizeOf(attachment),
		downloadLink,
		version: { number: version, authorId, createdAt: toTime(createdAt), message: comment, minorEdit: false },
		_links: { download: downloadLink },
	};
}

function attachmentViewOfV1(site: ConfluenceSite, attachment: AttachmentRecord): Json {
	const { id, filename, mimeType: mediaType, comment, authorId, createdAt, version } = attachment;
	const latest = { number: version, authorId, createdAt, message: comment, title: filename, body: '' };
	return {
		id,
		type: 'attachment',
		status: 'current',
		title: filename,
		version: versionViewOfV1(site, latest),
		metadata: { mediaType, comment },
		extensions: { mediaType, fileSize: sizeOf(attachment), comment },
		_links: { self: `${site.baseUrl}/rest/api/content/${id}`, download: downloadPath(attachment) },
	};
}
