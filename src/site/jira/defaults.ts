import type { CustomFieldRecord, GroupRecord, LinkTypeRecord, PriorityRecord } from './state.ts';

/** Parts of the state that are the same on most sites: a state need not have them. */
export const PRIORITIES: readonly PriorityRecord[] = ['Highest', 'High', 'Medium', 'Low', 'Lowest'].map(
	(name, index) => ({
		id: String(index + 1),
		name,
	}),
);

export const LINK_TYPES: readonly LinkTypeRecord[] = [
	{ id: '10000', name: 'Blocks', inward: 'is blocked by', outward: 'blocks' },
	{ id: '10001', name: 'Cloners', inward: 'is cloned by', outward: 'clones' },
	{ id: '10002', name: 'Duplicate', inward: 'is duplicated by', outward: 'duplicates' },
	{ id: '10003', name: 'Relates', inward: 'relates to', outward: 'relates to' },
];

/** One custom field of each usual type. */
export const CUSTOM_FIELDS: readonly CustomFieldRecord[] = [
	{ id: 'customfield_10030', name: 'Customer', type: 'string', options: [] },
	{ id: 'customfield_10031', name: 'Story Points', type: 'number', options: [] },
	{ id: 'customfield_10032', name: 'Go-live', type: 'date', options: [] },
	{ id: 'customfield_10033', name: 'Last seen', type: 'datetime', options: [] },
	{ id: 'customfield_10034', name: 'Severity', type: 'option', options: ['Minor', 'Major', 'Critical'] },
	{ id: 'customfield_10035', name: 'Teams', type: 'array', options: [] },
	{ id: 'customfield_10036', name: 'Reviewer', type: 'user', options: [] },
];

export const GROUPS: readonly GroupRecord[] = [
	{
		groupId: '00000000-0000-0000-0000-000000000001',
		name: 'jira-users',
		members: ['fake-account-ada', 'fake-account-ben'],
	},
	{ groupId: '00000000-0000-0000-0000-000000000002', name: 'administrators', members: ['fake-account-ada'] },
];
