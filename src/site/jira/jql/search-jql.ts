import type { JiraSite } from '../site.ts';
import type { IssueRecord } from '../state.ts';
import { compile, type Asking } from './evaluate.ts';
import { needField } from './fields.ts';
import { JqlError } from './jql-error.ts';
import { parseJql } from './parse.ts';
import type { Sorting } from './query.ts';

/**
 * The issues that a query finds, the latest first unless it says otherwise.
 *
 * @throws {@link JqlError} also for a query without a restriction, which Jira no longer runs.
 */
export function searchJql(site: JiraSite, jql: string, actor: string): IssueRecord[] {
	const { where, orderBy } = parseJql(jql);
	if (where === undefined) {
		throw new JqlError('Unbounded JQL queries are not allowed here. Please add a search restriction to your query.');
	}
	const isMeant = compile(where, { site, actor });
	const compare = comparing(orderBy, { site, actor });
	return site.data.issues.filter((issue) => isMeant(issue)).toSorted(compare);
}

/** @throws {@link JqlError} for a query that would not run. */
export function checkJql(site: JiraSite, jql: string, actor: string): void {
	const { where, orderBy } = parseJql(jql);
	if (where !== undefined) compile(where, { site, actor });
	comparing(orderBy, { site, actor });
}

/**
 * Whether a query finds this issue, though it may be gone by now.
 *
 * @throws {@link JqlError} when it does not run.
 */
export function matchesJql(site: JiraSite, jql: string, issue: IssueRecord, actor: string): boolean {
	const { where } = parseJql(jql);
	const { issues } = site.data;
	const having = issues.includes(issue) ? site : { ...site, data: { ...site.data, issues: [...issues, issue] } };
	return where === undefined || compile(where, { site: having, actor })(issue);
}

type Compare = (a: IssueRecord, b: IssueRecord) => number;

function comparing(orderBy: readonly Sorting[], { site }: Asking): Compare {
	const comparisons = orderBy.map(({ field: name, descending }): Compare => {
		const { rank, values } = needField(name);
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

/** What is empty comes last. */
function compareTexts(a: string | undefined, b: string | undefined): number {
	if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
	return a.localeCompare(b, 'en');
}
