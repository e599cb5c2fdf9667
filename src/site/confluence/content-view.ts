import { accountTypeOf, displayNameOf } from '../rest/index.ts';
import { bodyIn, toTime } from './views.ts';
import { latestOf, requireSpace, type ConfluenceSite } from './site.ts';
import type { LabelRecord, PageRecord, SpaceRecord, VersionRecord } from './state.ts';

type Json = Record<string, unknown>;

/** A user, as version 1 of the API has it. */
export function userView({ data }: ConfluenceSite, accountId: string): Json {
	const user = data.users.find((user) => user.accountId === accountId);
	const name = displayNameOf(data.users, accountId);
	return {
		type: 'known',
		accountId,
		accountType: accountTypeOf(accountId),
		email: user?.emailAddress ?? '',
		publicName: name,
		displayName: name,
	};
}

/** A space, as version 1 of the API has it. */
export function spaceViewOfV1({ baseUrl }: ConfluenceSite, { id, key, name }: SpaceRecord): Json {
	const _links = { webui: `/spaces/${key}`, self: `${baseUrl}/rest/api/space/${key}` };
	return { id: Number(id), key, name, type: 'global', status: 'current', _expandable: {}, _links };
}

export function versionViewOfV1(site: ConfluenceSite, { number, authorId, createdAt, message }: VersionRecord): Json {
	return { by: userView(site, authorId), when: toTime(createdAt), message, number, minorEdit: false };
}

export function labelView({ id, name }: LabelRecord): Json {
	return { prefix: 'global', name, id, label: name };
}

const BODIES = { 'body.storage': 'storage', 'body.view': 'view', 'body.atlas_doc_format': 'atlas_doc_format' } as const;

/** The parts of a page that a caller gets only if it asks for them. */
const PARTS: Readonly<Record<string, (site: ConfluenceSite, page: PageRecord) => unknown>> = {
	history: (site, page) => ({
		latest: true,
		createdBy: userView(site, page.authorId),
		createdDate: toTime(page.createdAt),
		lastUpdated: versionViewOfV1(site, latestOf(page)),
	}),
	ancestors: (site, page) => ancestorsOf(site, page).map((ancestor) => contentView(site, ancestor)),
	'metadata.labels': (_, { labels }) => ({ labels: { results: labels.map(labelView), size: labels.length } }),
};

/** A page, as version 1 of the API has it, with its space, its version, and the parts that `expand` names. */
export function contentView(site: ConfluenceSite, page: PageRecord, expand: readonly string[] = []): Json {
	const space = requireSpace(site, page.spaceId);
	const latest = latestOf(page);
	const isAsked = (name: string): boolean => expand.some((one) => one === name || one.startsWith(`${name}.`));
	const parts = Object.entries(PARTS)
		.filter(([name]) => isAsked(name))
		.map(([name, part]) => [name.replace(/\..*/, ''), part(site, page)]);
	const bodies = Object.entries(BODIES)
		.filter(([name]) => isAsked(name))
		.map(([, format]) => [format, bodyIn(latest, format)]);
	return {
		id: page.id,
		type: 'page',
		status: page.status,
		title: latest.title,
		space: spaceViewOfV1(site, space),
		version: versionViewOfV1(site, latest),
		...Object.fromEntries(parts),
		...(bodies.length === 0 ? {} : { body: Object.fromEntries(bodies) }),
		_expandable: {},
		_links: {
			webui: `/spaces/${space.key}/pages/${page.id}`,
			self: `${site.baseUrl}/rest/api/content/${page.id}`,
			base: site.baseUrl,
			context: '/wiki',
		},
	};
}

/** The pages directly below it. */
export function childrenOf({ data }: ConfluenceSite, { id }: PageRecord): PageRecord[] {
	return data.pages.filter(({ parentId, status }) => parentId === id && status === 'current');
}

/** The pages above it, from the top. A state that was written by hand may lack one, or lead in a circle. */
export function ancestorsOf({ data }: ConfluenceSite, { parentId }: PageRecord): PageRecord[] {
	const found: PageRecord[] = [];
	const find = (id: string | null): PageRecord | undefined => data.pages.find((page) => page.id === id);
	for (let page = find(parentId); page !== undefined && !found.includes(page); page = find(page.parentId)) {
		found.unshift(page);
	}
	return found;
}
