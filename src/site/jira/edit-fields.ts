import { isRecord } from '../../is-record.ts';
import { failFields } from '../rest/index.ts';
import { readRich } from './rich-text.ts';
import { findUser, type ApiVersion, type JiraSite } from './site.ts';
import type { IssueRecord } from './state.ts';

/** What a call may set. */
export type Edits = Partial<
	Pick<IssueRecord, 'summary' | 'description' | 'assignee' | 'reporter' | 'labels' | 'issueTypeId'>
>;

/** What is read, or what is wrong with it. */
type Read = { readonly edits: Edits } | { readonly wrong: string };

type Reader = (value: unknown, site: JiraSite, version: ApiVersion) => Read;

const READERS: Readonly<Record<string, Reader>> = {
	summary: readSummary,
	description: (value, _, version) => {
		if (value === null) return { edits: { description: null } };
		const description = readRich(value, version);
		if (description !== undefined) return { edits: { description } };
		return {
			wrong:
				version === '2'
					? 'Operation value must be a string'
					: 'Operation value must be an Atlassian Document (see the Atlassian Document Format)',
		};
	},
	assignee: (value, site) => readUser('assignee', value, site),
	reporter: (value, site) => readUser('reporter', value, site),
	labels: readLabels,
	issuetype: (value, { data }) => {
		const type = isRecord(value)
			? data.issueTypes.find(({ id, name }) => id === value['id'] || name === value['name'])
			: undefined;
		return type === undefined ? { wrong: 'Specify a valid issue type' } : { edits: { issueTypeId: type.id } };
	},
};

/** @throws a 400 that names each field that cannot be set so. */
export function readFields(
	fields: Readonly<Record<string, unknown>>,
	site: JiraSite,
	version: ApiVersion,
	wrong: Record<string, string> = noFields(),
): Edits {
	const edits: Edits = {};
	for (const [name, value] of Object.entries(fields)) {
		const reader = Object.hasOwn(READERS, name) ? READERS[name] : undefined;
		const read = reader?.(value, site, version) ?? {
			wrong: `Field '${name}' cannot be set. It is not on the appropriate screen, or unknown.`,
		};
		if ('wrong' in read) wrong[name] = read.wrong;
		else Object.assign(edits, read.edits);
	}
	if (Object.keys(wrong).length > 0) throw failFields('jira', wrong);
	return edits;
}

/** Without a prototype: a field may have any name, `__proto__` as well. */
export function noFields(): Record<string, string> {
	return Object.create(null) as Record<string, string>;
}

function readSummary(value: unknown): Read {
	if (typeof value !== 'string' || value.trim() === '') return { wrong: 'You must specify a summary of the issue.' };
	if (value.length > 255) return { wrong: 'Summary must be less than 255 characters.' };
	if (/[\r\n]/.test(value)) return { wrong: 'The summary is invalid because it contains newline characters.' };
	return { edits: { summary: value } };
}

function readUser(field: 'assignee' | 'reporter', value: unknown, site: JiraSite): Read {
	if (value === null) return { edits: { [field]: null } };
	const accountId = isRecord(value) ? (value['accountId'] ?? value['id']) : undefined;
	if (accountId === null) return { edits: { [field]: null } };
	const user = findUser(site, accountId);
	return user === undefined ? { wrong: 'Specify a valid user.' } : { edits: { [field]: user.accountId } };
}

function readLabels(value: unknown): Read {
	if (!Array.isArray(value)) return { wrong: 'data was not an array' };
	const labels: string[] = [];
	for (const label of value as unknown[]) {
		if (typeof label !== 'string') return { wrong: 'string expected' };
		if (/\s/.test(label)) return { wrong: `The label '${label}' contains spaces which is invalid.` };
		if (!labels.includes(label)) labels.push(label);
	}
	return { edits: { labels } };
}
