import type { Hono } from 'hono';
import type { ProductEnv } from '../product.ts';
import { accountOf, pagedResponse, readJsonObject } from '../rest/index.ts';
import { parseBody, parseVersion, bodyFormatOf } from './parse-input.ts';
import { latestOf, requireComment, requirePage, nextId, emitEvent, type ConfluenceSite } from './site.ts';
import { commentView } from './views.ts';

/** Footer comments of pages. */
export function footerCommentRoutes(app: Hono<ProductEnv>, site: ConfluenceSite): void {
	app.get('/pages/:id/footer-comments', (c) => {
		const { id } = requirePage(site, c.req.param('id'));
		const format = bodyFormatOf(c.req);
		const comments = site.data.comments.filter(
			({ pageId, parentCommentId }) => pageId === id && parentCommentId === null,
		);
		const items = comments.map((comment) => commentView(site, comment, format));
		return pagedResponse(c.req.url, 'confluence-v2', items, { shape: 'confluence-v2' });
	});
	app.post('/footer-comments', async (c) => {
		const input = await readJsonObject(c.req, 'confluence-v2');
		const parent =
			input['parentCommentId'] === undefined ? undefined : requireComment(site, String(input['parentCommentId']));
		const page = requirePage(site, parent?.pageId ?? input['pageId']);
		const authorId = accountOf(c.get('caller'), site.data.users);
		const title = `Re: ${latestOf(page).title}`;
		const versions = [{ number: 1, authorId, createdAt: site.now(), message: '', title, ...parseBody(input) }];
		const comment = {
			id: nextId(site),
			pageId: page.id,
			parentCommentId: parent?.id ?? null,
			versions,
			properties: [],
		};
		site.data.comments.push(comment);
		emitEvent(site, 'comment_created', authorId, page, comment);
		return c.json(commentView(site, comment, 'storage'), 201);
	});
	app.get('/footer-comments/:id', (c) => {
		return c.json(commentView(site, requireComment(site, c.req.param('id')), bodyFormatOf(c.req)));
	});
	app.put('/footer-comments/:id', async (c) => {
		const comment = requireComment(site, c.req.param('id'));
		const input = await readJsonObject(c.req, 'confluence-v2');
		const [content, version] = [parseBody(input), parseVersion(input, comment)];
		const authorId = accountOf(c.get('caller'), site.data.users);
		const { title } = latestOf(comment);
		comment.versions.push({ ...version, authorId, createdAt: site.now(), title, ...content });
		emitEvent(site, 'comment_updated', authorId, requirePage(site, comment.pageId), comment);
		return c.json(commentView(site, comment, 'storage'));
	});
	app.delete('/footer-comments/:id', (c) => {
		const comment = requireComment(site, c.req.param('id'));
		site.data.comments = site.data.comments.filter((other) => {
			return other !== comment && other.parentCommentId !== comment.id;
		});
		const actor = accountOf(c.get('caller'), site.data.users);
		emitEvent(site, 'comment_removed', actor, requirePage(site, comment.pageId), comment);
		return c.body(null, 204);
	});
}
