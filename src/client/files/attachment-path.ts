import { isRecord } from '../../is-record.ts';
import { documentedPath } from '../../operations/index.ts';
import { textOf } from '../../text-of.ts';
import { isCloud, joinUrl, type BaseUrl } from '../url/index.ts';

/**
 * An attachment as Atlassian's APIs describe it: Jira's with `content`, Confluence's with `downloadLink` (v2) or
 * `_links.download` (v1), a service desk's with `_links.content`, Bitbucket's with `links.self`.
 */
export type Attachment = object;

/** The place of a file below the base URL. */
export type FilePlace =
	| { readonly path: string }
	/** A file of Confluence's whose id is not known yet. */
	| { readonly contentId: string; readonly fileName: string; readonly query: string };

/** Links for browsers, whose sessions the cloud asks for. */
const JIRA = /^\/secure\/(attachment|thumbnail)\/(\d+)(?:\/|$)/;
const CONFLUENCE = /^(?:\/wiki)?\/download\/(?:attachments|thumbnails)\/(\d+)\/([^/]+)$/;

/**
 * Where the file is. On the cloud a link for browsers becomes the documented operation, which accepts API tokens.
 *
 * @throws `TypeError` for an object without a link, `EncodeError` for a URL elsewhere.
 */
export function placeOf(base: BaseUrl, source: string | URL | Attachment): FilePlace {
	const isLink = typeof source === 'string' || source instanceof URL;
	const link = isLink ? source : linkOf(source);
	const url = new URL(joinUrl(base, link, true));
	const path = documentedPath(base.path, url.pathname);
	if (!isCloud(base)) return { path: url.href };
	const [, kind, id] = JIRA.exec(path) ?? [];
	if (id !== undefined) return { path: `rest/api/3/attachment/${kind === 'thumbnail' ? kind : 'content'}/${id}` };
	const [, contentId, fileName] = CONFLUENCE.exec(path) ?? [];
	if (contentId === undefined || fileName === undefined) return { path: url.href };
	const version = url.searchParams.get('version');
	const query = version === null ? '' : `?version=${encodeURIComponent(version)}`;
	const attachmentId = isLink ? undefined : textOf((source as { id?: unknown }).id);
	return attachmentId !== undefined && /^[\w-]+$/.test(attachmentId)
		? { path: downloadPath(contentId, attachmentId, query) }
		: { contentId, fileName: decodeURIComponent(fileName.replaceAll('+', ' ')), query };
}

/** @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content---attachments/ */
export function downloadPath(contentId: string, attachmentId: string, query: string): string {
	return `wiki/rest/api/content/${contentId}/child/attachment/${attachmentId}/download${query}`;
}

function linkOf(attachment: Attachment): string {
	if (!isRecord(attachment)) throw new TypeError('An attachment, or the URL or path of one, is needed');
	const { content, downloadLink, _links: links, links: others } = attachment;
	const { download, content: ofServiceDesk } = isRecord(links) ? links : {};
	const self = isRecord(others) && isRecord(others['self']) ? others['self']['href'] : undefined;
	const link = [content, downloadLink, download, ofServiceDesk, self].map(textOf).find((one) => one !== undefined);
	if (link === undefined) throw new TypeError('The attachment has no link to its content');
	return link;
}
