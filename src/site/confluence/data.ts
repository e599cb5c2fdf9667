import { USERS } from '../rest/index.ts';
import type { ConfluenceData, PageRecord } from './state.ts';

const [ADA, BEN] = ['fake-account-ada', 'fake-account-ben'];
/** Monday, 5 January 2026, 09:00 UTC. */
const START = 1_767_603_600_000;

function page(id: string, parentId: string | null, title: string, body: string, authorId: string = ADA): PageRecord {
	const versions = [{ number: 1, authorId, createdAt: START, message: '', title, body }];
	const own = { id, spaceId: '65536', parentId, authorId, createdAt: START, versions };
	return { ...own, status: 'current', properties: [], labels: [] };
}

/** The built-in state: a space with pages and a comment. */
export const CONFLUENCE_DATA: ConfluenceData = {
	product: 'confluence',
	nextId: 65_600,
	users: USERS,
	spaces: [{ id: '65536', key: 'KEY', name: 'Example space', authorId: ADA, createdAt: START }],
	pages: [
		page('65537', null, 'An example page', '<p>The webhooks and mocks of this package are about this page.</p>'),
		page(
			'65538',
			'65537',
			'Decisions',
			'<h2>Invoices</h2><ul><li><p>An order has <strong>one</strong> invoice.</p></li></ul>',
		),
		page('65539', '65537', 'Meeting notes', '<p>Orders, invoices, addresses.</p>', BEN),
	],
	attachments: [],
	comments: [
		{
			id: '65550',
			pageId: '65537',
			parentCommentId: null,
			versions: [
				{
					number: 1,
					authorId: BEN,
					createdAt: START,
					message: '',
					title: 'Re: An example page',
					body: '<p>An example comment</p>',
				},
			],
			properties: [],
		},
	],
};
