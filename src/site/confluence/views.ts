import { latestOf, requireSpace, type ConfluenceSite } from './site.ts';
import type { FooterCommentRecord, PageRecord, SpaceRecord, VersionRecord } from './state.ts';

type Json = Record<string, unknown>;

export function spaceView({ id, key, name, authorId, createdAt }: SpaceRecord): Json {
	return {
		id,
		key,
		name,
		type: 'global',
		status: 'current',
		authorId,
		createdAt: toTime(createdAt),
		_links: { webui: `/spaces/${key}` },
	};
}

export function versionView({ number, authorId, createdAt, message }: VersionRecord): Json {
	return { number, authorId, createdAt: toTime(createdAt), message, minorEdit: false };
}

/** A page as the API returns it. */
export function pageView(site: ConfluenceSite, page: PageRecord, withBody: boolean): Json {
	const latest = latestOf(page);
	const webui = `/spaces/${requireSpace(site, page.spaceId).key}/pages/${page.id}`;
	return {
		id: page.id,
		status: page.status,
		title: latest.title,
		spaceId: page.spaceId,
		parentId: page.parentId,
		parentType: page.parentId === null ? null : 'page',
		authorId: page.authorId,
		ownerId: page.authorId,
		createdAt: toTime(page.createdAt),
		version: versionView(latest),
		body: bodyOf(latest, withBody),
		_links: { webui, base: site.baseUrl },
	};
}

export function commentView(site: ConfluenceSite, comment: FooterCommentRecord, withBody: boolean): Json {
	const latest = latestOf(comment);
	return {
		id: comment.id,
		status: 'current',
		title: latest.title,
		pageId: comment.pageId,
		...(comment.parentCommentId === null ? {} : { parentCommentId: comment.parentCommentId }),
		version: versionView(latest),
		body: bodyOf(latest, withBody),
		_links: { base: site.baseUrl },
	};
}

function bodyOf({ body }: VersionRecord, withBody: boolean): Json {
	return withBody ? { storage: { representation: 'storage', value: body } } : {};
}

function toTime(milliseconds: number): string {
	return new Date(milliseconds).toISOString();
}
