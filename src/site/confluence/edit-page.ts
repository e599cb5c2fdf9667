import { httpError } from '../rest/index.ts';
import { parseBody, parseVersion } from './parse-input.ts';
import { emitEvent, latestOf, nextId, requirePage, requireSpace, type ConfluenceSite, type Family } from './site.ts';
import type { PageRecord } from './state.ts';

type Json = Record<string, unknown>;

const STATUSES = ['current', 'draft'] as const;

/** @throws a 400, or a 404 */
export function addPage(site: ConfluenceSite, input: Json, authorId: string, family: Family): PageRecord {
	const { spaceId, parentId = null } = input;
	const space = requireSpace(site, spaceId);
	const status = parseStatus(input, family);
	const parent = parentId === null ? null : requirePage(site, parentId, family).id;
	const title = parseTitle(site, input, { spaceId: space.id, family });
	const content = input['body'] === undefined ? { body: '' } : parseBody(input, family);
	const createdAt = site.now();
	const versions = [{ number: 1, authorId, createdAt, message: '', title, ...content }];
	const page: PageRecord = {
		id: nextId(site),
		spaceId: space.id,
		parentId: parent,
		status,
		authorId,
		createdAt,
		versions,
		properties: [],
		labels: [],
	};
	site.data.pages.push(page);
	emitEvent(site, 'page_created', authorId, page);
	return page;
}

/** Adds a version. @throws a 400, or a 409 for a wrong number */
export function changePage(
	site: ConfluenceSite,
	page: PageRecord,
	input: Json,
	authorId: string,
	family: Family,
): void {
	const status = parseStatus(input, family);
	const title = parseTitle(site, input, { spaceId: page.spaceId, family, existing: page });
	const [content, version] = [parseBody(input, family), parseVersion(input, page, family)];
	page.versions.push({ ...version, authorId, createdAt: site.now(), title, ...content });
	page.status = status;
	emitEvent(site, 'page_updated', authorId, page);
}

/** Moves a page to the trash, or purges one that is there. @throws a 400 */
export function removePage(
	site: ConfluenceSite,
	page: PageRecord,
	isPurged: boolean,
	actor: string,
	family: Family,
): void {
	if (isPurged !== (page.status === 'trashed')) {
		throw httpError(family, 400, 'A page must be in the trash before it can be purged.');
	}
	if (isPurged) {
		site.data.pages = site.data.pages.filter((other) => other !== page);
		site.data.comments = site.data.comments.filter(({ pageId }) => pageId !== page.id);
		site.data.attachments = site.data.attachments.filter(({ pageId }) => pageId !== page.id);
	} else page.status = 'trashed';
	emitEvent(site, isPurged ? 'page_removed' : 'page_trashed', actor, page);
}

function parseStatus({ status = 'current' }: Json, family: Family): (typeof STATUSES)[number] {
	const known = STATUSES.find((known) => known === status);
	if (known === undefined) throw httpError(family, 400, 'The status must be `current` or `draft`.');
	return known;
}

function parseTitle(
	site: ConfluenceSite,
	{ title }: Json,
	{ spaceId, family, existing }: { readonly spaceId: string; readonly family: Family; readonly existing?: PageRecord },
): string {
	if (typeof title !== 'string' || title.trim() === '') throw httpError(family, 400, 'A title is required.');
	const taken = site.data.pages.some((page) => {
		return page !== existing && page.spaceId === spaceId && page.status !== 'trashed' && latestOf(page).title === title;
	});
	if (taken) throw httpError(family, 400, 'A page with this title already exists in this space.');
	return title;
}
