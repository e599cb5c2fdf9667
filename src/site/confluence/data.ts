import { USERS } from '../rest/index.ts';
import type { ConfluenceData } from './state.ts';

/** The built-in state: one space, no pages. */
export const CONFLUENCE_DATA: ConfluenceData = {
	product: 'confluence',
	nextId: 65_600,
	users: USERS,
	spaces: [{ id: '65536', key: 'DEMO', name: 'Demo', authorId: 'fake-account-ada', createdAt: 1_767_225_600_000 }],
	pages: [],
	comments: [],
};
