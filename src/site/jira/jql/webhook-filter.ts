import { parseJql } from './parse.ts';
import { JqlError, type Clause } from './query.ts';

const FIELDS: ReadonlySet<string> = new Set(['issuekey', 'project', 'issuetype', 'status', 'assignee', 'reporter']);
const OPERATORS: ReadonlySet<string> = new Set(['=', '!=', 'in', 'not in']);

/**
 * Checks the filter of a webhook that is registered over REST. Jira supports a small part of JQL there.
 *
 * @throws {@link JqlError} for anything else.
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

function unsupported(part: string): JqlError {
	return new JqlError(`The ${part} is unsupported`);
}
