import { USERS } from '../rest/index.ts';
import { CUSTOM_FIELDS, GROUPS, LINK_TYPES, PRIORITIES } from './defaults.ts';
import type { CommentRecord, Document, IssueRecord, JiraData } from './state.ts';

const [ADA, BEN] = ['fake-account-ada', 'fake-account-ben'];
/** Monday, 5 January 2026, 09:00 UTC. */
const START = 1_767_603_600_000;
const HOUR = 3_600_000;

function text(words: string): Document {
	return { type: 'doc', version: 1, content: [{ type: 'paragraph', content: [{ type: 'text', text: words }] }] };
}

function comment(id: string, author: string, hours: number, words: string): CommentRecord {
	const time = START + hours * HOUR;
	return { id, author, created: time, updated: time, body: text(words) };
}

type Own = Pick<IssueRecord, 'summary'> & Partial<IssueRecord>;

/** The number of an issue is that of its id, too: KEY-1 is 10001. */
function issue(number: number, own: Own): IssueRecord {
	const time = START + number * HOUR;
	return {
		id: String(10_000 + number),
		key: `KEY-${number}`,
		projectId: '10000',
		issueTypeId: '10010',
		statusId: '10001',
		description: null,
		creator: ADA,
		reporter: ADA,
		assignee: null,
		labels: [],
		priorityId: '3',
		fixVersions: [],
		components: [],
		duedate: null,
		sprintId: null,
		custom: {},
		created: time,
		updated: time,
		comments: [],
		worklogs: [],
		attachments: [],
		properties: {},
		history: [],
		remoteLinks: [],
		watchers: [],
		voters: [],
		participants: [],
		...own,
	};
}

/** The built-in state: a project with issues, comments and sprints. */
export const JIRA_DATA: JiraData = {
	product: 'jira',
	nextId: 10_300,
	users: USERS,
	projects: [
		{
			id: '10000',
			key: 'KEY',
			name: 'Example project',
			lead: ADA,
			lastNumber: 5,
			versions: [
				{ id: '10020', name: '1.0', description: 'First', released: true, archived: false, releaseDate: '2026-01-05' },
				{ id: '10021', name: '1.1', description: '', released: false, archived: false, releaseDate: null },
			],
			components: [
				{ id: '10025', name: 'Billing', description: 'Invoices and payments' },
				{ id: '10026', name: 'Search', description: '' },
			],
			properties: {},
		},
	],
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
	issues: [
		issue(1, {
			summary: 'An example issue',
			description: text('The webhooks and mocks of this package are about this issue.'),
			labels: ['example'],
			sprintId: 1,
			comments: [comment('10200', BEN, 26, 'An example comment')],
		}),
		issue(2, {
			summary: 'Send an invoice twice',
			issueTypeId: '10011',
			statusId: '10002',
			priorityId: '2',
			assignee: BEN,
			description: text('A customer has two invoices for the same order.'),
			components: ['10025'],
			fixVersions: ['10021'],
			sprintId: 1,
			custom: { customfield_10034: { value: 'Major' }, customfield_10031: 3 },
			comments: [
				comment('10201', ADA, 27, 'Which order is it?'),
				comment('10202', BEN, 28, 'The one of last Friday. I am on it.'),
			],
		}),
		issue(3, { summary: 'Find orders by their number', issueTypeId: '10012', components: ['10026'], sprintId: 2 }),
		issue(4, { summary: 'Print the address', statusId: '10003', assignee: ADA, fixVersions: ['10020'], sprintId: 1 }),
		issue(5, { summary: 'Move to the new mail server', reporter: BEN, creator: BEN, duedate: '2026-03-31' }),
	],
	webhooks: [],
	adminWebhooks: [],
	priorities: [...PRIORITIES],
	customFields: [...CUSTOM_FIELDS],
	linkTypes: [...LINK_TYPES],
	links: [{ id: '10290', typeId: '10000', inwardIssueId: '10002', outwardIssueId: '10003' }],
	boards: [{ id: 1, name: 'KEY board', type: 'scrum', projectId: '10000' }],
	sprints: [
		{
			id: 1,
			name: 'KEY Sprint 1',
			state: 'active',
			boardId: 1,
			goal: 'Invoices are sent once',
			startDate: '2026-01-05T09:00:00.000Z',
			endDate: '2026-01-19T09:00:00.000Z',
			completeDate: null,
		},
		{
			id: 2,
			name: 'KEY Sprint 2',
			state: 'future',
			boardId: 1,
			goal: '',
			startDate: null,
			endDate: null,
			completeDate: null,
		},
	],
	groups: [...GROUPS],
	filters: [],
	appProperties: {},
};
