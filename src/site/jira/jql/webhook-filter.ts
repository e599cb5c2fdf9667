import { JqlError } from './jql-error.ts';
import { parseJql } from './parse.ts';
import type { Clause } from './query.ts';

const FIELDS: ReadonlySet<string> = new Set(['issuekey', 'project', 'issuetype', 'status', 'assignee', 'reporter']);
const OPERATORS: ReadonlySet<string> = new Set(['=', '!=', 'in', 'not in']);

/**
 * Webhooks that are registered over REST take a small part of JQL only.
 *
 * @throws {@link JqlError} for what a search could do beyond it.
 */
export function checkWebhookFilter(jql: string): void {
	const { where } = parseJql(jql);
	if (where !== undefined) checkClause(where);
}

function checkClause(clause: Clause): void {
	if (clause.kind !== 'term') clause.clauses.forEach(checkClause);
	else if (!FIELDS.has(clause.field.toLowerCase())) throw unsupported(`clause ${clause.field}`);
	else if (!OPERATORS.has(clause.operator)) throw unsupported(`operator ${clause.operator}`);
}

function unsupported(what: string): JqlError {
	return new JqlError(`The ${what} is unsupported`);
}
