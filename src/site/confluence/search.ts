import type { Hono } from 'hono';
import type { ProductEnv } from '../product.ts';
import { httpError, pagedResponse } from '../rest/index.ts';
import { latestOf, requireSpace, type ConfluenceSite } from './site.ts';
import type { PageRecord } from './state.ts';

/** One comparison of CQL: `title ~ "words"`. */
const CLAUSE = /^(\w+)\s*(=|~)\s*(?:"([^"]*)"|'([^']*)'|(\S+))$/;

/** The search of version 1 of the API, by comparisons that are joined with `and`. */
export function searchRoutes(app: Hono<ProductEnv>, site: ConfluenceSite): void {
	app.get('/search', (c) => {
		const items = search(site, c.req.query('cql') ?? '').map((page) => {
			const content = contentView(site, page);
			return { content, title: latestOf(page).title, excerpt: textOf(page), entityType: 'content' };
		});
		return pagedResponse(c.req.url, 'confluence-v1', items, { shape: 'confluence-v1' });
	});
	app.get('/content/search', (c) => {
		const items = search(site, c.req.query('cql') ?? '').map((page) => contentView(site, page));
		return pagedResponse(c.req.url, 'confluence-v1', items, { shape: 'confluence-v1' });
	});
}

/** @throws a 400 for CQL that the site does not know */
function search(site: ConfluenceSite, cql: string): PageRecord[] {
	const [where = ''] = cql.replaceAll(/\s+/g, ' ').split(/ order by /i, 1);
	const clauses = where.split(/ and /i).map((text) => {
		const [, field = '', operator = '', double, single, word] = CLAUSE.exec(text.trim()) ?? [];
		const matches = MATCHES[`${field.toLowerCase()} ${operator}`];
		if (matches === undefined) {
			throw httpError('confluence-v1', 400, `The local site does not search by this CQL: ${text.trim() || 'nothing'}`);
		}
		return (page: PageRecord) => matches(site, page, (double ?? single ?? word ?? '').toLowerCase());
	});
	return site.data.pages.filter((page) => page.status === 'current' && clauses.every((matches) => matches(page)));
}

const hasText = (text: string, words: string): boolean => text.toLowerCase().includes(words.replaceAll('*', ''));

const MATCHES: Readonly<Record<string, (site: ConfluenceSite, page: PageRecord, value: string) => boolean>> = {
	'type =': (_, __, value) => value === 'page',
	'id =': (_, { id }, value) => id === value,
	'space =': (site, { spaceId }, value) => requireSpace(site, spaceId).key.toLowerCase() === value,
	'creator =': (_, { authorId }, value) => authorId.toLowerCase() === value,
	'parent =': (_, { parentId }, value) => parentId === value,
	'title =': (_, page, value) => latestOf(page).title.toLowerCase() === value,
	'title ~': (_, page, value) => hasText(latestOf(page).title, value),
	'text ~': (_, page, value) => hasText(`${latestOf(page).title} ${textOf(page)}`, value),
};

function textOf(page: PageRecord): string {
	return latestOf(page)
		.body.split(/<[^<>]*>/)
		.join(' ')
		.trim();
}

function contentView(site: ConfluenceSite, page: PageRecord): object {
	const { key, name } = requireSpace(site, page.spaceId);
	const { title, number } = latestOf(page);
	const _links = { webui: `/spaces/${key}/pages/${page.id}`, self: `${site.baseUrl}/rest/api/content/${page.id}` };
	return { id: page.id, type: 'page', status: page.status, title, space: { key, name }, version: { number }, _links };
}
