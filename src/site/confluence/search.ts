import type { Hono, HonoRequest } from 'hono';
import type { ProductEnv } from '../product.ts';
import { httpError, pagedResponse, queryList } from '../rest/index.ts';
import { contentView } from './content-view.ts';
import { toTime } from './views.ts';
import { latestOf, requireSpace, type ConfluenceSite } from './site.ts';
import type { PageRecord } from './state.ts';

/** One comparison of CQL: `title ~ "words"`. */
const CLAUSE = /^(\w+)\s*(=|~)\s*(?:"([^"]*)"|'([^']*)'|(\S+))$/;

/** The search of version 1 of the API, by comparisons that are joined with `and`. */
export function searchRoutes(app: Hono<ProductEnv>, site: ConfluenceSite): void {
	app.get('/search', async (c) => {
		const items = search(site, c.req.query('cql') ?? '').map((page) => {
			const { title, createdAt } = latestOf(page);
			const { key, name } = requireSpace(site, page.spaceId);
			return {
				content: contentView(site, page, contentParts(c.req)),
				title,
				excerpt: textOf(page),
				url: `/spaces/${key}/pages/${page.id}`,
				resultGlobalContainer: { title: name, displayUrl: `/spaces/${key}` },
				breadcrumbs: [],
				entityType: 'content',
				iconCssClass: '',
				lastModified: toTime(createdAt),
			};
		});
		const extra = { totalSize: items.length, cqlQuery: c.req.query('cql') ?? '', searchDuration: 0 };
		const page = await pagedResponse(c.req.url, 'confluence-v1', items, { shape: 'confluence-v1' }).json();
		return c.json({ ...(page as object), ...extra });
	});
	app.get('/content/search', (c) => {
		const items = search(site, c.req.query('cql') ?? '').map((page) =>
			contentView(site, page, queryList(c.req, 'expand')),
		);
		return pagedResponse(c.req.url, 'confluence-v1', items, { shape: 'confluence-v1' });
	});
}

/** A search expands the parts of its content below `content`. */
function contentParts(req: HonoRequest): string[] {
	return queryList(req, 'expand').map((name) => name.replace(/^content\./, ''));
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
	'label =': (_, { labels }, value) => labels.some(({ name }) => name === value),
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
