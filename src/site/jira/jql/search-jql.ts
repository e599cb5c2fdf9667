import type { JiraSite } from '../site.ts';
import type { IssueRecord } from '../state.ts';
import { compile, type QueryContext } from './evaluate.ts';
import { requireField } from './fields.ts';
import { parseJql } from './parse.ts';
import { JqlError, type Sorting } from './query.ts';

/**
 * The issues that match a query, sorted as it requests; by default, the latest come first.
 *
 * @throws {@link JqlError}, also for a query without a restriction, which Jira no longer runs.
 */
export function searchJql(site: JiraSite, jql: string, actor: string): IssueRecord[] {
	const { where, orderBy } = parseJql(jql);
	if (where === undefined) {
		throw new JqlError('Unbounded JQL queries are not allowed here. Please add a search restriction to your query.');
	}
	const matches = compile(where, { site, actor });
	const compare = comparator(orderBy, { site, actor });
	return site.data.issues.filter((issue) => matches(issue)).toSorted(compare);
}

/** @throws {@link JqlError} for a query that cannot be run. */
export function checkJql(site: JiraSite, jql: string, actor: string): void {
	const { where, orderBy } = parseJql(jql);
	if (where !== undefined) compile(where, { site, actor });
	comparator(orderBy, { site, actor });
}

/**
 * Whether an issue matches a query. The issue may have been deleted in the meantime.
 *
 * @throws {@link JqlError} if the query cannot be run.
 */
export function matchesJql(site: JiraSite, jql: string, issue: IssueRecord, actor: string): boolean {
	const { where } = parseJql(jql);
	const { issues } = site.data;
	const siteWithIssue = issues.includes(issue) ? site : { ...site, data: { ...site.data, issues: [...issues, issue] } };
	return where === undefined || compile(where, { site: siteWithIssue, actor })(issue);
}

type Compare = (a: IssueRecord, b: IssueRecord) => number;

function comparator(orderBy: readonly Sorting[], { site }: QueryContext): Compare {
	const comparisons = orderBy.map(({ field: name, descending }): Compare => {
		const { rank, values } = requireField(name);
		const sign = descending ? -1 : 1;
		if (rank !== undefined) return (a, b) => sign * (rank(site, a) - rank(site, b));
		return (a, b) => sign * compareTexts(values(site, a)[0], values(site, b)[0]);
	});
	return (a, b) => {
		for (const compare of comparisons) {
			const difference = compare(a, b);
			if (difference !== 0) return difference;
		}
		return Number(b.id) - Number(a.id);
	};
}

/** Empty values come last. */
function compareTexts(a: string | undefined, b: string | undefined): number {
	if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
	return a.localeCompare(b, 'en');
}
