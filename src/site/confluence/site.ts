import { webhookBody } from '../../mock/index.ts';
import type { Change } from '../product.ts';
import { fail } from '../rest/index.ts';
import type { ConfluenceData, FooterCommentRecord, PageRecord, SpaceRecord, VersionRecord } from './state.ts';

/** What every route works on. */
export interface ConfluenceSite {
	readonly data: ConfluenceData;
	readonly baseUrl: () => string;
	readonly now: () => number;
	readonly changed: (change: Change) => void;
}

export function nextId(site: ConfluenceSite): string {
	const id = site.data.nextId;
	site.data.nextId += 1;
	return String(id);
}

/** @throws a 404 */
export function needSpace({ data }: ConfluenceSite, id: unknown): SpaceRecord {
	const space = data.spaces.find((space) => space.id === String(id));
	if (space === undefined) throw fail('confluence-v2', 404, 'Not Found');
	return space;
}

/** @throws a 404 */
export function needPage({ data }: ConfluenceSite, id: unknown): PageRecord {
	const page = data.pages.find((page) => page.id === String(id));
	if (page === undefined) throw fail('confluence-v2', 404, 'Not Found');
	return page;
}

/** @throws a 404 */
export function needComment({ data }: ConfluenceSite, id: string): FooterCommentRecord {
	const comment = data.comments.find((comment) => comment.id === id);
	if (comment === undefined) throw fail('confluence-v2', 404, 'Not Found');
	return comment;
}

/** What is there now. The state is checked to have at least one version. */
export function latestOf({ versions }: { readonly versions: readonly VersionRecord[] }): VersionRecord {
	const latest = versions.at(-1);
	if (latest === undefined) throw new Error('The site has content without a version');
	return latest;
}

/** Tells a change as Confluence's webhooks do. */
export function tell(
	site: ConfluenceSite,
	event: string,
	actor: string,
	page: PageRecord,
	comment?: FooterCommentRecord,
): void {
	const usual = webhookBody({ event, product: 'confluence', timestamp: 0, accountId: actor, siteUrl: site.baseUrl() });
	const { timestamp: _, updateTrigger, ...body } = usual;
	const told = contentOf(site, page, page.id, 'page', page);
	const content =
		comment === undefined
			? { page: told }
			: { comment: { ...contentOf(site, page, comment.id, 'comment', comment), parent: told } };
	const trigger = event === 'page_updated' ? { updateTrigger } : {};
	site.changed({ event, body: { ...body, ...trigger, ...content } });
}

function contentOf(
	site: ConfluenceSite,
	page: PageRecord,
	id: string,
	contentType: string,
	content: { readonly versions: readonly VersionRecord[] },
): Record<string, unknown> {
	const { key } = needSpace(site, page.spaceId);
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
		self: `${site.baseUrl()}/spaces/${key}/pages/${page.id}`,
	};
}
