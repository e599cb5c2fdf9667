import { webhookBody } from '../../fake-atlassian/index.ts';
import type { Change } from '../product.ts';
import { accountTypeOf, httpError } from '../rest/index.ts';
import type { ConfluenceData, FooterCommentRecord, PageRecord, SpaceRecord, VersionRecord } from './state.ts';

/** The state and the dependencies of all routes. */
export interface ConfluenceSite {
	readonly data: ConfluenceData;
	readonly baseUrl: string;
	readonly now: () => number;
	readonly changed: (change: Change) => void;
	/** Called after a change of the state that no webhook reports. */
	readonly saved: () => void;
}

/** The version of the API, which decides the form of an error. */
export type Family = 'confluence-v1' | 'confluence-v2';

export function nextId(site: ConfluenceSite): string {
	const id = site.data.nextId;
	site.data.nextId += 1;
	return String(id);
}

/** @throws a 404 */
export function requireSpace({ data }: ConfluenceSite, id: unknown): SpaceRecord {
	const space = data.spaces.find((space) => space.id === String(id));
	if (space === undefined) throw httpError('confluence-v2', 404, `No space has the id ${String(id)}`);
	return space;
}

/** Of version 1 of the API. @throws a 404 */
export function requireSpaceByKey({ data }: ConfluenceSite, key: unknown): SpaceRecord {
	const space = data.spaces.find((space) => space.key === key);
	if (space === undefined) throw httpError('confluence-v1', 404, `No space has the key ${String(key)}`);
	return space;
}

/** @throws a 404 */
export function requirePage({ data }: ConfluenceSite, id: unknown, family: Family = 'confluence-v2'): PageRecord {
	const page = data.pages.find((page) => page.id === String(id));
	if (page === undefined) throw httpError(family, 404, `No page has the id ${String(id)}`);
	return page;
}

/** @throws a 404 */
export function requireComment({ data }: ConfluenceSite, id: string): FooterCommentRecord {
	const comment = data.comments.find((comment) => comment.id === id);
	if (comment === undefined) throw httpError('confluence-v2', 404, `No comment has the id ${id}`);
	return comment;
}

/** The latest version. The schema of the state guarantees that there is one. */
export function latestOf({ versions }: { readonly versions: readonly VersionRecord[] }): VersionRecord {
	const latest = versions.at(-1);
	if (latest === undefined) throw new Error('The site has content without a version');
	return latest;
}

/** Emits a change in the format of Confluence's webhooks. */
export function emitEvent(
	site: ConfluenceSite,
	event: string,
	actor: string,
	page: PageRecord,
	comment?: FooterCommentRecord,
): void {
	const defaults = webhookBody({ event, product: 'confluence', timestamp: 0, accountId: actor, siteUrl: site.baseUrl });
	const { timestamp: _, updateTrigger, ...others } = defaults;
	const body = accountTypeOf(actor) === 'app' ? { ...others, accountType: 'app' } : others;
	const pageContent = contentOf(site, page, page.id, 'page', page);
	const content =
		comment === undefined
			? { page: pageContent }
			: { comment: { ...contentOf(site, page, comment.id, 'comment', comment), parent: pageContent } };
	const trigger = event === 'page_updated' ? { updateTrigger } : {};
	site.changed({ event, body: { ...body, ...trigger, ...content } });
}

/** The fields of an event about a page or a comment that exists. Empty if there is none. */
export function sampleBody(site: ConfluenceSite, event: string): Record<string, unknown> {
	const { pages, comments } = site.data;
	const [comment] = event.startsWith('comment_') ? comments : [];
	const page = comment === undefined ? pages[0] : pages.find(({ id }) => id === comment.pageId);
	if (page === undefined) return {};
	const content = contentOf(site, page, page.id, 'page', page);
	if (event.startsWith('page_')) return { page: content };
	return comment === undefined
		? {}
		: { comment: { ...contentOf(site, page, comment.id, 'comment', comment), parent: content } };
}

function contentOf(
	site: ConfluenceSite,
	page: PageRecord,
	id: string,
	contentType: string,
	content: { readonly versions: readonly VersionRecord[] },
): Record<string, unknown> {
	const { key } = requireSpace(site, page.spaceId);
	const [first] = content.versions;
	const latest = latestOf(content);
	return {
		id: Number(id),
		contentType,
		title: latest.title,
		spaceKey: key,
		version: latest.number,
		creatorAccountId: first?.authorId,
		lastModifierAccountId: latest.authorId,
		creationDate: first?.createdAt,
		modificationDate: latest.createdAt,
		self: `${site.baseUrl}/spaces/${key}/pages/${page.id}`,
	};
}
