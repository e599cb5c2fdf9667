import { isRecord } from '../../is-record.ts';
import { findUser, type JiraSite } from './site.ts';
import type { CustomFieldRecord, CustomFieldType } from './state.ts';

type Json = Record<string, unknown>;

/** A field, as `field` lists it. */
export type FieldView = Json & { readonly id: string; readonly name: string; readonly custom: boolean };

/** The fields that all issues have. */
export const SYSTEM_FIELDS: readonly (readonly [id: string, name: string, type: string])[] = [
	['summary', 'Summary', 'string'],
	['description', 'Description', 'string'],
	['project', 'Project', 'project'],
	['issuetype', 'Issue Type', 'issuetype'],
	['status', 'Status', 'status'],
	['priority', 'Priority', 'priority'],
	['creator', 'Creator', 'user'],
	['reporter', 'Reporter', 'user'],
	['assignee', 'Assignee', 'user'],
	['labels', 'Labels', 'array'],
	['fixVersions', 'Fix versions', 'array'],
	['components', 'Components', 'array'],
	['watches', 'Watchers', 'watches'],
	['votes', 'Votes', 'votes'],
	['duedate', 'Due date', 'date'],
	['issuelinks', 'Linked Issues', 'array'],
	['created', 'Created', 'datetime'],
	['updated', 'Updated', 'datetime'],
	['comment', 'Comment', 'comments-page'],
	['worklog', 'Log Work', 'array'],
	['attachment', 'Attachment', 'array'],
];

/** The options of each field are numbered from here. */
export const FIRST_OPTION_ID = 10_400;

const CUSTOM_TYPES: Readonly<Record<CustomFieldType, string>> = {
	string: 'textfield',
	number: 'float',
	date: 'datepicker',
	datetime: 'datetime',
	option: 'select',
	array: 'labels',
	user: 'userpicker',
};

function customSchema({ id, type }: CustomFieldRecord): Json {
	const custom = `com.atlassian.jira.plugin.system.customfieldtypes:${CUSTOM_TYPES[type]}`;
	const items = type === 'array' ? { items: 'string' } : {};
	return { type, ...items, custom, customId: Number(id.replace('customfield_', '')) };
}

/** All fields, as `field` lists them. */
export function fieldViews({ data }: JiraSite): FieldView[] {
	const shared = { orderable: true, navigable: true, searchable: true };
	const system = SYSTEM_FIELDS.map(([id, name, type]) => {
		return { id, key: id, name, custom: false, ...shared, clauseNames: [id], schema: { type, system: id } };
	});
	const custom = data.customFields.map((field) => {
		const { id, name } = field;
		const clauseNames = [`cf[${id.replace('customfield_', '')}]`, name];
		return { id, key: id, name, custom: true, ...shared, clauseNames, schema: customSchema(field) };
	});
	return [...system, ...custom];
}

/** The fields that a call can set, as createmeta and editmeta describe them. */
export function fieldMeta({ data }: JiraSite, project: { versions: unknown[]; components: unknown[] }): Json[] {
	const allowed: Readonly<Record<string, unknown[]>> = {
		issuetype: data.issueTypes,
		priority: data.priorities,
		fixVersions: project.versions,
		components: project.components,
	};
	const settable = ['summary', 'issuetype', 'description', 'priority', 'reporter', 'assignee', 'labels'];
	const names = [...settable, 'fixVersions', 'components', 'duedate'];
	const system = names.flatMap((fieldId) => {
		const [, name, type] = SYSTEM_FIELDS.find(([id]) => id === fieldId) ?? [];
		if (name === undefined) return [];
		const isList = type === 'array';
		const values = allowed[fieldId];
		return {
			required: fieldId === 'summary' || fieldId === 'issuetype',
			schema: { type, system: fieldId },
			name,
			key: fieldId,
			fieldId,
			hasDefaultValue: fieldId === 'priority',
			operations: isList ? ['add', 'set', 'remove'] : ['set'],
			...(values === undefined ? {} : { allowedValues: values }),
		};
	});
	const custom = data.customFields.map((field) => ({
		required: false,
		schema: customSchema(field),
		name: field.name,
		key: field.id,
		fieldId: field.id,
		hasDefaultValue: false,
		operations: ['set'],
		...(field.type === 'option' ? { allowedValues: field.options.map((value) => ({ value })) } : {}),
	}));
	return [...system, ...custom];
}

const CHECKS: Readonly<
	Record<CustomFieldType, (value: unknown, field: CustomFieldRecord, site: JiraSite) => string | undefined>
> = {
	string: (value) => (typeof value === 'string' ? undefined : 'Operation value must be a string'),
	number: (value) => (typeof value === 'number' ? undefined : 'Operation value must be a number'),
	date: (value) => (isDay(value) ? undefined : 'Error parsing date string: the format is yyyy-MM-dd'),
	datetime: (value) => {
		const isTime = typeof value === 'string' && !Number.isNaN(Date.parse(value.replace(/(\d\d)(\d\d)$/, '$1:$2')));
		return isTime ? undefined : 'Error parsing time';
	},
	option: (value, { options }) => {
		const isKnown = isRecord(value) && options.includes(String(value['value']));
		return isKnown ? undefined : `Specify the value for the field: one of ${options.join(', ')}`;
	},
	array: (value) =>
		Array.isArray(value) && value.every((item) => typeof item === 'string')
			? undefined
			: 'data was not an array of strings',
	user: (value, _, site) =>
		isRecord(value) && findUser(site, value['accountId']) !== undefined ? undefined : 'Specify a valid user.',
};

export function isDay(value: unknown): value is string {
	return typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value));
}

/** The problem of a value for a custom field; undefined if it is valid. Null empties the field. */
export function customProblem(value: unknown, field: CustomFieldRecord, site: JiraSite): string | undefined {
	return value === null ? undefined : CHECKS[field.type](value, field, site);
}
