import type { ConfluenceData } from './confluence/index.ts';
import type { JiraData } from './jira/index.ts';

const USERS = [
	{ accountId: 'fake-account-ada', displayName: 'Ada Example', emailAddress: 'ada@example.com' },
	{ accountId: 'fake-account-ben', displayName: 'Ben Example', emailAddress: 'ben@example.com' },
];

/** The Jira site that is there when none was given: one project, no issues. */
export const JIRA_DATA: JiraData = {
	product: 'jira',
	nextId: 10_100,
	users: USERS,
	projects: [{ id: '10000', key: 'DEMO', name: 'Demo', lead: 'fake-account-ada', lastNumber: 0 }],
	statuses: [
		{ id: '10001', name: 'To Do', category: 'new' },
		{ id: '10002', name: 'In Progress', category: 'indeterminate' },
		{ id: '10003', name: 'Done', category: 'done' },
	],
	issueTypes: [
		{ id: '10010', name: 'Task', subtask: false },
		{ id: '10011', name: 'Bug', subtask: false },
		{ id: '10012', name: 'Story', subtask: false },
	],
	transitions: [
		{ id: '11', name: 'To Do', to: '10001' },
		{ id: '21', name: 'In Progress', to: '10002' },
		{ id: '31', name: 'Done', to: '10003' },
	],
	issues: [],
	webhooks: [],
};

/** The Confluence site that is there when none was given: one space, no pages. */
export const CONFLUENCE_DATA: ConfluenceData = {
	product: 'confluence',
	nextId: 65_600,
	users: USERS,
	spaces: [{ id: '65536', key: 'DEMO', name: 'Demo', authorId: 'fake-account-ada', createdAt: 1_767_225_600_000 }],
	pages: [],
	comments: [],
};
