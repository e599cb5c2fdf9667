import type { HonoRequest } from 'hono';
import { httpError, queryList } from '../rest/index.ts';
import { fieldViews } from './fields.ts';
import { changelogOf } from './changelog.ts';
import { issueView } from './issue-view.ts';
import { editMeta } from './metadata.ts';
import type { IssueRecord } from './state.ts';
import { transitionsOf } from './transitions.ts';
import type { View } from './views.ts';

type Json = Record<string, unknown>;

/** The parts of an issue that a caller gets only if it asks for them. Names that are not here are ignored, as in the cloud. */
const PARTS: Readonly<Record<string, (view: View, issue: IssueRecord) => unknown>> = {
	changelog: changelogOf,
	names: ({ site }) => Object.fromEntries(fieldViews(site).map(({ id, name }) => [id, name])),
	schema: ({ site }) => Object.fromEntries(fieldViews(site).map(({ id, schema }) => [id, schema])),
	transitions: transitionsOf,
	editmeta: editMeta,
};

/** The parts of an issue that a caller asks for. */
export interface IssueQuery {
	/** @default all */
	readonly fields: readonly string[] | undefined;
	readonly expand: readonly string[];
	/** Keys of properties. */
	readonly properties: readonly string[];
}

/** The parts that a URL asks for. */
export function issueQueryOf(req: HonoRequest): IssueQuery {
	const fields = queryList(req, 'fields');
	return {
		fields: fields.length === 0 ? undefined : fields,
		expand: queryList(req, 'expand'),
		properties: queryList(req, 'properties'),
	};
}

/** The parts that a body asks for: `expand` is one text in it, or a list. @throws a 400 */
export function parseIssueQuery({ fields, expand = [], properties = [] }: Json): IssueQuery {
	return {
		fields: fields === undefined ? undefined : listOf(fields),
		expand: typeof expand === 'string' ? expand.split(',') : listOf(expand),
		properties: listOf(properties),
	};
}

/** @throws a 400 */
function listOf(value: unknown): string[] {
	if (Array.isArray(value) && value.every((one) => typeof one === 'string')) return value;
	throw httpError('jira', 400, 'Invalid request payload.');
}

/** An issue, with the parts that the caller asks for. */
export function expandedView(
	view: View,
	issue: IssueRecord,
	{ fields, expand, properties, actor }: IssueQuery & { readonly actor: string },
): Json {
	const parts = Object.entries(PARTS).filter(([name]) => expand.includes(name));
	const values = Object.entries(issue.properties).filter(([key]) => properties.includes(key));
	return {
		...issueView(view, issue, { fields, actor }),
		...Object.fromEntries(parts.map(([name, part]) => [name, part(view, issue)])),
		...(properties.length === 0 ? {} : { properties: Object.fromEntries(values) }),
	};
}
