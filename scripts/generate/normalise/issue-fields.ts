import { rawType } from '../raw-types.ts';
import type { Document, Schema } from '../openapi.ts';

const text: Schema = { type: 'string' };
const number: Schema = { type: 'number' };
const named = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });
const list = (items: Schema): Schema => ({ type: 'array', items });
const orNull = (schema: Schema): Schema => ({ oneOf: [schema, { enum: [null] }] });
const progress: Schema = {
	type: 'object',
	properties: { progress: number, total: number, percent: number },
	required: ['progress', 'total'],
};

/** The system fields that every site has, as responses have them. A schema that the document lacks is left out. */
function systemFields(richText: Schema): Record<string, Schema> {
	return {
		summary: text,
		status: named('StatusDetails'),
		statusCategory: named('StatusCategory'),
		statuscategorychangedate: orNull(text),
		issuetype: named('IssueTypeDetails'),
		project: named('ProjectDetails'),
		parent: named('LinkedIssue'),
		subtasks: list(named('LinkedIssue')),
		issuelinks: list(named('IssueLink')),
		priority: orNull(named('Priority')),
		resolution: orNull(named('Resolution')),
		resolutiondate: orNull(text),
		assignee: orNull(named('UserDetails')),
		reporter: orNull(named('UserDetails')),
		creator: orNull(named('UserDetails')),
		labels: list(text),
		components: list(named('ProjectComponent')),
		versions: list(named('Version')),
		fixVersions: list(named('Version')),
		created: text,
		updated: text,
		duedate: orNull(text),
		lastViewed: orNull(text),
		description: orNull(richText),
		environment: orNull(richText),
		comment: named('PageOfComments'),
		worklog: named('PageOfWorklogs'),
		attachment: list(named('Attachment')),
		votes: named('Votes'),
		watches: named('Watchers'),
		security: orNull(named('SecurityLevel')),
		timetracking: named('TimeTrackingDetails'),
		timespent: orNull(number),
		timeestimate: orNull(number),
		timeoriginalestimate: orNull(number),
		aggregatetimespent: orNull(number),
		aggregatetimeestimate: orNull(number),
		aggregatetimeoriginalestimate: orNull(number),
		workratio: number,
		progress,
		aggregateprogress: progress,
	};
}

/** System fields whose value may have several forms: a key, an id or a name. An editor offers them. */
const OF_ANY_FORM = [
	'project',
	'issuetype',
	'parent',
	'assignee',
	'reporter',
	'priority',
	'components',
	'fixVersions',
	'versions',
	'security',
	'timetracking',
];

/** The system fields of a request that creates or edits. */
function sentFields(richText: Schema): Record<string, Schema> {
	return {
		...Object.fromEntries(OF_ANY_FORM.map((name): [string, Schema] => [name, {}])),
		summary: text,
		labels: list(text),
		description: orNull(richText),
		environment: orNull(richText),
		duedate: orNull(text),
	};
}

/** Atlassian Document Format, as it is sent and received: https://developer.atlassian.com/cloud/jira/platform/apis/document/structure/ */
const adf: Record<string, Schema> = {
	AdfDocument: {
		type: 'object',
		properties: { type: { type: 'string', enum: ['doc'] }, version: { enum: [1] }, content: list(named('AdfNode')) },
		required: ['type', 'version', 'content'],
	},
	AdfNode: {
		type: 'object',
		properties: {
			type: text,
			text,
			content: list(named('AdfNode')),
			marks: list(named('AdfMark')),
			attrs: { type: 'object', additionalProperties: {} },
		},
		required: ['type'],
	},
	AdfMark: {
		type: 'object',
		properties: { type: text, attrs: { type: 'object', additionalProperties: {} } },
		required: ['type'],
	},
};

const OPEN = { type: 'object', additionalProperties: {} };

/** Gives the fields of issues their types: version 3 has documents where version 2 has text. */
export function typeIssueFields(document: Document, product: string): void {
	const schemas = document.components?.schemas;
	if (schemas?.['IssueBean'] === undefined) return;
	if (product === 'jira-v3') Object.assign(schemas, adf);
	if (product === 'jira-v3' || product === 'jira-v2') {
		const richText = product === 'jira-v3' ? named('AdfDocument') : text;
		document.imports = ["import type { CustomFields } from './custom-fields.d.ts'"];
		const known = Object.entries(systemFields(richText)).filter(([, schema]) => isThere(schema, schemas));
		schemas['SystemFields'] = { type: 'object', properties: Object.fromEntries(known) };
		schemas['IssueFields'] = { allOf: [named('SystemFields'), rawType('Partial<CustomFields>'), OPEN] };
		// Its values are checked by the site: nothing but the names that are certain is refused here.
		schemas['IssueFieldsRequest'] = { allOf: [{ type: 'object', properties: sentFields(richText) }, OPEN] };
		replace(schemas, 'IssueBean', 'fields', named('IssueFields'));
		replace(schemas, 'LinkedIssue', 'fields', { allOf: [named('IssueFields')], readOnly: true });
		replace(schemas, 'IssueUpdateDetails', 'fields', named('IssueFieldsRequest'));
		replace(schemas, 'Comment', 'body', richText);
		replace(schemas, 'Worklog', 'comment', richText);
	}
	if (product === 'jira-data-center' || product === 'jira-service-management') {
		document.imports = ["import type { components as JiraV2 } from './jira-v2.d.ts'"];
		replace(schemas, 'IssueBean', 'fields', rawType("JiraV2['schemas']['IssueFields']"));
	}
	if (product === 'jira-software') {
		document.imports = ["import type { components as JiraV2 } from './jira-v2.d.ts'"];
		schemas['IssueFields'] = {
			allOf: [
				{
					type: 'object',
					properties: {
						flagged: { type: 'boolean' },
						sprint: orNull(named('Sprint')),
						closedSprints: list(named('Sprint')),
						epic: orNull(named('Epic')),
					},
				},
				rawType("JiraV2['schemas']['IssueFields']"),
			],
		};
		replace(schemas, 'IssueBean', 'fields', named('IssueFields'));
	}
}

function replace(schemas: Record<string, Schema>, name: string, property: string, schema: Schema): void {
	const { properties } = schemas[name] ?? {};
	if (properties && property in properties) properties[property] = schema;
}

function isThere(schema: Schema, schemas: Readonly<Record<string, Schema>>): boolean {
	const parts = [schema, ...(schema.oneOf ?? []), ...(schema.items ? [schema.items] : [])];
	return parts.every(({ $ref }) => $ref === undefined || ($ref.split('/').at(-1) ?? '') in schemas);
}
