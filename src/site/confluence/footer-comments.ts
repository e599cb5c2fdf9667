import type { Hono } from 'hono';
import type { ProductEnv } from '../product.ts';
import { accountOf, pageOf, readObject } from '../rest/index.ts';
import { readBody, readVersion, wantsBody } from './read-input.ts';
import { latestOf, needComment, needPage, nextId, tell, type ConfluenceSite } from './site.ts';
import { commentView } from './views.ts';

/** Comments below pages. */
export function footerCommentRoutes(app: Hono<ProductEnv>, site: ConfluenceSite): void {
	app.get('/pages/:id/footer-comments', (c) => {
		const { id } = needPage(site, c.req.param('id'));
		const withBody = wantsBody(c.req);
		const comments = site.data.comments.filter(
			({ pageId, parentCommentId }) => pageId === id && parentCommentId === null,
		);
		const items = comments.map((comment) => commentView(site, comment, withBody));
		return pageOf(c.req.url, 'confluence-v2', items, { shape: 'confluence-v2' });
	});
	app.post('/footer-comments', async (c) => {
		const input = await readObject(c.req, 'confluence-v2');
		const parent =
			input['parentCommentId'] === undefined ? undefined : needComment(site, String(input['parentCommentId']));
		const page = needPage(site, parent?.pageId ?? input['pageId']);
		const authorId = accountOf(c.get('caller'), site.data.users);
		const title = `Re: ${latestOf(page).title}`;
		const body = readBody(input);
		const versions = [{ number: 1, authorId, createdAt: site.now(), message: '', title, body }];
		const comment = { id: nextId(site), pageId: page.id, parentCommentId: parent?.id ?? null, versions };
		site.data.comments.push(comment);
		tell(site, 'comment_created', authorId, page, comment);
		return c.json(commentView(site, comment, true), 201);
	});
	app.get('/footer-comments/:id', (c) => {
		return c.json(commentView(site, needComment(site, c.req.param('id')), wantsBody(c.req)));
	});
	app.put('/footer-comments/:id', async (c) => {
		const comment = needComment(site, c.req.param('id'));
		const input = await readObject(c.req, 'confluence-v2');
		const [body, version] = [readBody(input), readVersion(input, comment)];
		const authorId = accountOf(c.get('caller'), site.data.users);
		const { title } = latestOf(comment);
		comment.versions.push({ ...version, authorId, createdAt: site.now(), title, body });
		tell(site, 'comment_updated', authorId, needPage(site, comment.pageId), comment);
		return c.json(commentView(site, comment, true));
	});
	app.delete('/footer-comments/:id', (c) => {
		const comment = needComment(site, c.req.param('id'));
		site.data.comments = site.data.comments.filter((other) => {
			return other !== comment && other.parentCommentId !== comment.id;
		});
		const actor = accountOf(c.get('caller'), site.data.users);
		tell(site, 'comment_removed', actor, needPage(site, comment.pageId), comment);
		return c.body(null, 204);
	});
}
