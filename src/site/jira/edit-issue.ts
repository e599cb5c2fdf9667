import { isRecord } from '../../is-record.ts';
import { fieldErrors } from '../rest/index.ts';
import { changeIssue } from './changelog.ts';
import { emitEvent } from './emit-event.ts';
import { parseRichText } from './rich-text.ts';
import { findUser, type ApiVersion, type JiraSite } from './site.ts';
import { customProblem, isDay } from './fields.ts';
import type { IssueRecord, ProjectRecord } from './state.ts';

/** The fields that a call can set. */
export type Edits = Partial<
	Pick<
		IssueRecord,
		| 'summary'
		| 'description'
		| 'assignee'
		| 'reporter'
		| 'labels'
		| 'issueTypeId'
		| 'priorityId'
		| 'fixVersions'
		| 'components'
		| 'duedate'
		| 'custom'
	>
>;

/** The value of a field, or its problem. */
type Parsed = { readonly edits: Edits } | { readonly problem: string };

type FieldParser = (value: unknown, site: JiraSite, version: ApiVersion, project?: ProjectRecord) => Parsed;

const PARSERS: Readonly<Record<string, FieldParser>> = {
	summary: parseSummary,
	description: (value, _, version) => {
		if (value === null) return { edits: { description: null } };
		const description = parseRichText(value, version);
		if (description !== undefined) return { edits: { description } };
		return {
			problem:
				version === '2'
					? 'Operation value must be a string'
					: 'Operation value must be an Atlassian Document (see the Atlassian Document Format)',
		};
	},
	assignee: (value, site) => parseUser('assignee', value, site),
	reporter: (value, site) => parseUser('reporter', value, site),
	labels: parseLabels,
	priority: (value, { data }) => {
		if (value === null) return { edits: { priorityId: null } };
		const priority = findNamed(data.priorities, value);
		return priority === undefined ? { problem: 'The priority is invalid' } : { edits: { priorityId: priority.id } };
	},
	fixVersions: (value, _, __, project) => parseParts('fixVersions', value, project?.versions ?? []),
	components: (value, _, __, project) => parseParts('components', value, project?.components ?? []),
	duedate: (value) => {
		if (value !== null && !isDay(value)) return { problem: 'Error parsing date string: the format is yyyy-MM-dd' };
		return { edits: { duedate: value } };
	},
	issuetype: (value, { data }) => {
		const type = isRecord(value)
			? data.issueTypes.find(({ id, name }) => id === value['id'] || name === value['name'])
			: undefined;
		return type === undefined ? { problem: 'Specify a valid issue type' } : { edits: { issueTypeId: type.id } };
	},
};

/** @throws a 400 that names each field that cannot be set to its value. */
export function parseFields(
	fields: Readonly<Record<string, unknown>>,
	site: JiraSite,
	version: ApiVersion,
	problems: Record<string, string> = noFields(),
	project?: ProjectRecord,
): Edits {
	const edits: Edits = {};
	for (const [name, value] of Object.entries(fields)) {
		const field = site.data.customFields.find(({ id }) => id === name);
		if (field !== undefined) {
			const problem = customProblem(value, field, site);
			if (problem === undefined) edits.custom = { ...edits.custom, [name]: value };
			else problems[name] = problem;
			continue;
		}
		const parse = Object.hasOwn(PARSERS, name) ? PARSERS[name] : undefined;
		const parsed = parse?.(value, site, version, project) ?? {
			problem: `Field '${name}' cannot be set. It is not on the appropriate screen, or unknown.`,
		};
		if ('problem' in parsed) problems[name] = parsed.problem;
		else Object.assign(edits, parsed.edits);
	}
	if (Object.keys(problems).length > 0) throw fieldErrors('jira', problems);
	return edits;
}

/** An empty record without a prototype, since a field may have any name, such as `__proto__`. */
export function noFields(): Record<string, string> {
	return Object.create(null) as Record<string, string>;
}

function findNamed<T extends { id: string; name: string }>(list: readonly T[], value: unknown): T | undefined {
	return isRecord(value) ? list.find(({ id, name }) => id === value['id'] || name === value['name']) : undefined;
}

function parseParts(
	field: 'fixVersions' | 'components',
	value: unknown,
	known: readonly { id: string; name: string }[],
): Parsed {
	if (!Array.isArray(value)) return { problem: 'data was not an array' };
	const found = value.map((part) => findNamed(known, part));
	const ids = found.flatMap((part) => (part === undefined ? [] : [part.id]));
	if (ids.length < found.length) return { problem: 'One of them does not exist in the project.' };
	return { edits: { [field]: ids } };
}

function parseSummary(value: unknown): Parsed {
	if (typeof value !== 'string' || value.trim() === '') return { problem: 'You must specify a summary of the issue.' };
	if (value.length > 255) return { problem: 'Summary must be less than 255 characters.' };
	if (/[\r\n]/.test(value)) return { problem: 'The summary is invalid because it contains newline characters.' };
	return { edits: { summary: value } };
}

function parseUser(field: 'assignee' | 'reporter', value: unknown, site: JiraSite): Parsed {
	if (value === null) return { edits: { [field]: null } };
	const accountId = isRecord(value) ? (value['accountId'] ?? value['id']) : undefined;
	if (accountId === null) return { edits: { [field]: null } };
	const user = findUser(site, accountId);
	return user === undefined ? { problem: 'Specify a valid user.' } : { edits: { [field]: user.accountId } };
}

function parseLabels(value: unknown): Parsed {
	if (!Array.isArray(value)) return { problem: 'data was not an array' };
	const labels: string[] = [];
	for (const label of value as unknown[]) {
		if (typeof label !== 'string') return { problem: 'string expected' };
		if (/\s/.test(label)) return { problem: `The label '${label}' contains spaces which is invalid.` };
		if (!labels.includes(label)) labels.push(label);
	}
	return { edits: { labels } };
}

/**
 * Turns the operations of `update` into values of `fields`.
 *
 * @throws a 400 for an operation that the field does not support.
 */
export function parseUpdate(update: unknown, issue: IssueRecord): Record<string, unknown> {
	if (update === undefined) return {};
	if (!isRecord(update)) throw fieldErrors('jira', { update: 'data was not an object' });
	return Object.fromEntries(
		Object.entries(update).map(([field, operations]) => [field, applyOperations(field, operations, issue)]),
	);
}

function applyOperations(field: string, operations: unknown, { labels }: IssueRecord): unknown {
	if (!Array.isArray(operations)) throw fieldErrors('jira', { [field]: 'data was not an array of operations' });
	let value: unknown = field === 'labels' ? labels : undefined;
	for (const operation of operations as unknown[]) {
		const [[verb, operand] = []] = isRecord(operation) ? Object.entries(operation) : [];
		if (verb === 'set') value = operand;
		else if (field === 'labels' && verb === 'add') value = [...listOf(value), operand];
		else if (field === 'labels' && verb === 'remove') value = listOf(value).filter((label) => label !== operand);
		else throw fieldErrors('jira', { [field]: `Field does not support the operation '${verb ?? ''}'.` });
	}
	return value;
}

function listOf(value: unknown): unknown[] {
	return Array.isArray(value) ? value : [];
}

/** Changes an issue, and emits an event if any value differs. */
export function editIssue(
	site: JiraSite,
	issue: IssueRecord,
	edits: Edits & Partial<Pick<IssueRecord, 'statusId' | 'sprintId'>>,
	actor: string,
): void {
	const change = changeIssue(site, issue, edits, actor);
	if (change === undefined) return;
	const changelog = { id: change.id, items: change.items };
	emitEvent(site, { event: 'jira:issue_updated', actor, issue, details: { changelog } });
}
