import * as z from 'zod/mini';
import { isRecord } from '../../is-record.ts';
import { invalidState, parseState, usersSchema } from '../rest/index.ts';
import { CUSTOM_FIELDS, GROUPS, LINK_TYPES, PRIORITIES } from './defaults.ts';
import type { JiraData } from './state.ts';

const id = z.string().check(z.regex(/^\d+$/, 'must be a number in a string'));
const time = z.number().check(z.nonnegative());
const rich = z.object({ type: z.literal('doc'), version: z.literal(1), content: z.array(z.unknown()) });
const authored = { id, author: z.string(), created: time, updated: time };

// `z.record` drops the key `__proto__`.
const anyRecord = z.custom<Record<string, unknown>>(isRecord, 'must be an object');
const day = z._default(z.nullable(z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/, 'must be a date'))), null);

/** Parts that a state may lack: it was written by hand. */
function optional<T extends z.core.SomeType>(type: T, value: () => unknown): z.ZodMiniDefault<T> {
	// The value is one of the type: the tests start from them.
	return z._default(type, value as never);
}

const none = (): [] => [];

const version = z.object({
	id,
	name: z.string(),
	description: z._default(z.string(), ''),
	released: z._default(z.boolean(), false),
	archived: z._default(z.boolean(), false),
	releaseDate: day,
});
const named = z.object({ id, name: z.string() });
const sprint = z.object({
	id: z.int(),
	name: z.string(),
	state: z.enum(['future', 'active', 'closed']),
	boardId: z.int(),
	goal: z._default(z.string(), ''),
	startDate: z._default(z.nullable(z.string()), null),
	endDate: z._default(z.nullable(z.string()), null),
	completeDate: z._default(z.nullable(z.string()), null),
});

const text = z.nullable(z.string());
const change = z.object({
	field: z.string(),
	fieldtype: z.enum(['jira', 'custom']),
	fieldId: z.string(),
	from: text,
	fromString: text,
	to: text,
	toString: text,
});

const issue = z.object({
	id,
	key: z.string().check(z.regex(/^[A-Z][A-Z0-9_]*-\d+$/, 'must be a key as in `KEY-1`')),
	projectId: id,
	issueTypeId: id,
	statusId: id,
	summary: z.string(),
	description: z.nullable(rich),
	creator: z.string(),
	reporter: z.nullable(z.string()),
	assignee: z.nullable(z.string()),
	labels: z.array(z.string()),
	priorityId: z._default(z.nullable(id), null),
	fixVersions: optional(z.array(id), none),
	components: optional(z.array(id), none),
	duedate: day,
	sprintId: z._default(z.nullable(z.int()), null),
	custom: optional(anyRecord, () => ({})),
	created: time,
	updated: time,
	comments: z.array(z.object({ ...authored, body: rich })),
	worklogs: z.array(z.object({ ...authored, comment: z.nullable(rich), started: time, timeSpentSeconds: z.number() })),
	attachments: z.array(
		z.object({
			id,
			author: z.string(),
			created: time,
			filename: z.string(),
			mimeType: z.string(),
			content: z.string().check(z.regex(/^[A-Za-z0-9+/]*={0,2}$/, 'must be base64')),
			mediaKey: z.string().check(z.minLength(1)),
		}),
	),
	properties: anyRecord,
	history: optional(z.array(z.object({ id, author: z.string(), created: time, items: z.array(change) })), none),
	remoteLinks: optional(
		z.array(
			z.object({
				id: z.int(),
				globalId: z.optional(z.string()),
				relationship: z.optional(z.string()),
				application: anyRecord,
				object: anyRecord,
			}),
		),
		none,
	),
	watchers: optional(z.array(z.string()), none),
	voters: optional(z.array(z.string()), none),
	participants: optional(z.array(z.string()), none),
});

const schema = z.object({
	product: z.literal('jira'),
	nextId: z.int(),
	users: usersSchema,
	projects: z.array(
		z.object({
			id,
			key: z.string(),
			name: z.string(),
			lead: z.string(),
			lastNumber: z.int(),
			versions: optional(z.array(version), none),
			components: optional(z.array(z.object({ ...named.shape, description: z._default(z.string(), '') })), none),
			properties: optional(anyRecord, () => ({})),
		}),
	),
	statuses: z
		.array(z.object({ id, name: z.string(), category: z.enum(['new', 'indeterminate', 'done']) }))
		.check(z.minLength(1)),
	issueTypes: z.array(z.object({ id, name: z.string(), subtask: z.boolean() })).check(z.minLength(1)),
	transitions: z.array(z.object({ id, name: z.string(), to: id })),
	issues: z.array(issue),
	webhooks: z.array(
		z.object({
			id: z.number(),
			url: z.string(),
			jqlFilter: z.string(),
			events: z.array(z.string()),
			expires: time,
			clientId: z.optional(z.string()),
		}),
	),
	adminWebhooks: optional(
		z.array(
			z.object({
				id: z.number(),
				name: z.string(),
				url: z.string(),
				events: z.array(z.string()),
				jql: z.string(),
				enabled: z.boolean(),
				excludeBody: z.boolean(),
				secret: z.optional(z.string()),
				lastUpdated: time,
				lastUpdatedUser: z.string(),
			}),
		),
		none,
	),
	priorities: optional(z.array(named), () => PRIORITIES),
	customFields: optional(
		z.array(
			z.object({
				id: z.string().check(z.regex(/^customfield_\d+$/, 'must be an id as in `customfield_10030`')),
				name: z.string(),
				type: z.enum(['string', 'number', 'date', 'datetime', 'option', 'array', 'user']),
				options: optional(z.array(z.string()), none),
			}),
		),
		() => CUSTOM_FIELDS,
	),
	linkTypes: optional(z.array(z.object({ ...named.shape, inward: z.string(), outward: z.string() })), () => LINK_TYPES),
	links: optional(z.array(z.object({ id, typeId: id, inwardIssueId: id, outwardIssueId: id })), none),
	boards: optional(
		z.array(z.object({ id: z.int(), name: z.string(), type: z.enum(['scrum', 'kanban']), projectId: id })),
		none,
	),
	sprints: optional(z.array(sprint), none),
	groups: optional(
		z.array(z.object({ groupId: z.string(), name: z.string(), members: z.array(z.string()) })),
		() => GROUPS,
	),
	filters: optional(
		z.array(z.object({ ...named.shape, description: z.string(), jql: z.string(), owner: z.string() })),
		none,
	),
	appProperties: optional(z.custom<JiraData['appProperties']>(isRecord, 'must be an object'), () => ({})),
});

/** @throws `TypeError` that names the invalid part, which may also be a reference to something that does not exist. */
export function parseJiraData(data: unknown): JiraData {
	const state: JiraData = parseState<JiraData>(schema, data);
	for (const [index, issue] of state.issues.entries()) {
		assertExists(state.projects, issue.projectId, `issues.${index}.projectId`);
		assertExists(state.statuses, issue.statusId, `issues.${index}.statusId`);
		assertExists(state.issueTypes, issue.issueTypeId, `issues.${index}.issueTypeId`);
	}
	assertUnique(state.issues, ({ id }) => id, 'issues.{}.id');
	assertUnique(state.issues, ({ key }) => key, 'issues.{}.key');
	for (const [index, { to }] of state.transitions.entries())
		assertExists(state.statuses, to, `transitions.${index}.to`);
	return raiseCounters(state);
}

/** Raises the counters above all ids in use, so that a seed that was written by hand need not set them. */
function raiseCounters(state: JiraData): JiraData {
	const parts = state.issues.flatMap((issue) => [
		issue,
		...issue.comments,
		...issue.worklogs,
		...issue.attachments,
		...issue.history,
		...issue.remoteLinks,
	]);
	const boards = [...state.boards, ...state.sprints, ...state.links];
	const inProjects = state.projects.flatMap(({ versions, components }) => [...versions, ...components]);
	const ids = [...parts, ...state.webhooks, ...state.adminWebhooks, ...state.filters, ...boards, ...inProjects].map(
		({ id }) => Number(id),
	);
	state.nextId = ids.reduce((most, id) => Math.max(most, id + 1), state.nextId);
	for (const { key } of state.issues) {
		const [, name, number] = /^(.*)-(\d+)$/.exec(key) ?? [];
		const project = state.projects.find((project) => project.key === name);
		if (project !== undefined) project.lastNumber = Math.max(project.lastNumber, Number(number));
	}
	return state;
}

function assertUnique<T>(list: readonly T[], of: (entry: T) => string, place: string): void {
	const seen = new Set<string>();
	for (const [index, entry] of list.entries()) {
		if (seen.has(of(entry))) {
			throw invalidState(place.replace('{}', String(index)), 'the value occurs twice');
		}
		seen.add(of(entry));
	}
}

function assertExists(list: readonly { id: string }[], id: string, place: string): void {
	if (!list.some((entry) => entry.id === id)) {
		throw invalidState(place, `nothing has the id ${id}`);
	}
}
