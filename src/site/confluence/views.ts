import { storageAsAdf } from './adf.ts';
import type { BodyFormat } from './parse-input.ts';
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
export function pageView(site: ConfluenceSite, page: PageRecord, format?: BodyFormat): Json {
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
		body: bodyOf(latest, format),
		_links: { webui, base: site.baseUrl },
	};
}

export function commentView(site: ConfluenceSite, comment: FooterCommentRecord, format?: BodyFormat): Json {
	const latest = latestOf(comment);
	return {
		id: comment.id,
		status: 'current',
		title: latest.title,
		pageId: comment.pageId,
		...(comment.parentCommentId === null ? {} : { parentCommentId: comment.parentCommentId }),
		version: versionView(latest),
		body: bodyOf(latest, format),
		_links: { base: site.baseUrl },
	};
}

function bodyOf(version: VersionRecord, format: BodyFormat | undefined): Json {
	return format === undefined ? {} : { [format]: bodyIn(version, format) };
}

/** The body in a format. That of a view is the storage format, since the site has no macros. */
export function bodyIn({ body, adf }: VersionRecord, representation: BodyFormat | 'view'): Json {
	const value = representation === 'atlas_doc_format' ? (adf ?? JSON.stringify(storageAsAdf(body))) : body;
	return { representation, value };
}

export function toTime(milliseconds: number): string {
	return new Date(milliseconds).toISOString();
}
