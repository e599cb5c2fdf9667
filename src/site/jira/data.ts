import { USERS } from '../rest/index.ts';
import type { JiraData } from './state.ts';

/** The built-in state: one project, no issues. */
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
