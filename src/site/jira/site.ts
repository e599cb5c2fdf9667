import type { Caller } from '../../mock/index.ts';
import { accountOf, fail } from '../rest/index.ts';
import type { Change, ProductOptions } from '../product.ts';
import type { IssueRecord, JiraData, ProjectRecord, UserRecord } from './state.ts';

/** What every route works on. */
export interface JiraSite {
	readonly data: JiraData;
	readonly baseUrl: () => string;
	/** That of the app, while one is installed. */
	readonly appBaseUrl: () => string | undefined;
	readonly now: () => number;
	readonly changed: (change: Change) => void;
}

/** The version of the REST API: rich text is plain text in 2, a document in 3. */
export type ApiVersion = '2' | '3';

export function createSite(
	{ baseUrl, appBaseUrl = () => undefined, now, changed }: ProductOptions,
	data: JiraData,
): JiraSite {
	return { data, baseUrl, appBaseUrl, now, changed };
}

export function nextId(site: JiraSite): string {
	const id = site.data.nextId;
	site.data.nextId += 1;
	return String(id);
}

/** The account that acts. */
export function actorOf(site: JiraSite, caller: Caller): string {
	return accountOf(caller, site.data.users);
}

/** A user that the site knows. */
export function findUser({ data }: JiraSite, accountId: unknown): UserRecord | undefined {
	return data.users.find((user) => user.accountId === accountId);
}

/** @throws a 404 */
export function needIssue({ data }: JiraSite, idOrKey: string): IssueRecord {
	const key = idOrKey.toUpperCase();
	const issue = data.issues.find((issue) => issue.id === idOrKey || issue.key === key);
	if (issue === undefined) {
		throw fail('jira', 404, 'Issue does not exist or you do not have permission to see it.');
	}
	return issue;
}

export function findProject({ data }: JiraSite, idOrKey: unknown): ProjectRecord | undefined {
	if (typeof idOrKey !== 'string') return undefined;
	return data.projects.find(({ id, key }) => id === idOrKey || key === idOrKey.toUpperCase());
}

/** An entry by its id, which the state is checked to have. */
export function byId<T extends { id: string }>(list: readonly T[], id: string): T {
	const entry = list.find((entry) => entry.id === id);
	if (entry === undefined) throw new Error(`The site's state has nothing with the id ${id}`);
	return entry;
}
