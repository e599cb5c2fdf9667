import type { Caller } from '../../fake-atlassian/index.ts';
import { accountOf, httpError, type SiteUser } from '../rest/index.ts';
import type { Change, FailedDelivery, ProductOptions } from '../product.ts';
import type { IssueRecord, JiraData, ProjectRecord } from './state.ts';

/** The state and the dependencies of all routes. */
export interface JiraSite {
	readonly data: JiraData;
	readonly baseUrl: string;
	/** The base URL of the app, while one is installed. */
	readonly appBaseUrl: () => string | undefined;
	readonly failedDeliveries: () => readonly FailedDelivery[];
	readonly now: () => number;
	readonly changed: (change: Change) => void;
	/** Called after a change of the state that no webhook reports. */
	readonly saved: () => void;
}

/** The version of the REST API. Rich text is plain text in version 2, and a document in version 3. */
export type ApiVersion = '2' | '3';

export function createSite(
	{
		baseUrl,
		appBaseUrl = () => undefined,
		failedDeliveries = () => [],
		now,
		changed,
		saved = () => undefined,
	}: ProductOptions,
	data: JiraData,
): JiraSite {
	return { data, baseUrl, appBaseUrl, failedDeliveries, now, changed, saved };
}

export function nextId(site: JiraSite): string {
	const id = site.data.nextId;
	site.data.nextId += 1;
	return String(id);
}

/** The account of the caller. */
export function actorOf(site: JiraSite, caller: Caller): string {
	return accountOf(caller, site.data.users);
}

export function findUser({ data }: JiraSite, accountId: unknown): SiteUser | undefined {
	return data.users.find((user) => user.accountId === accountId);
}

export const NO_ISSUE = 'Issue does not exist or you do not have permission to see it';

export function findIssue({ data }: JiraSite, idOrKey: string): IssueRecord | undefined {
	const key = idOrKey.toUpperCase();
	return data.issues.find((issue) => issue.id === idOrKey || issue.key === key);
}

/** @throws a 404 */
export function requireIssue(site: JiraSite, idOrKey: string): IssueRecord {
	const issue = findIssue(site, idOrKey);
	if (issue === undefined) {
		throw httpError('jira', 404, `${NO_ISSUE}: ${idOrKey}`);
	}
	return issue;
}

/** The issues of a list of ids and keys. @throws a 400, or a 404 */
export function requireIssues(site: JiraSite, idsOrKeys: unknown): IssueRecord[] {
	if (!Array.isArray(idsOrKeys)) throw httpError('jira', 400, 'The issues are missing: `issueIdsOrKeys`.');
	return idsOrKeys.map((idOrKey) => requireIssue(site, String(idOrKey)));
}

export function findProject({ data }: JiraSite, idOrKey: unknown): ProjectRecord | undefined {
	if (typeof idOrKey !== 'string') return undefined;
	return data.projects.find(({ id, key }) => id === idOrKey || key === idOrKey.toUpperCase());
}

/** @throws a 404 */
export function requireProject(site: JiraSite, idOrKey: string): ProjectRecord {
	const project = findProject(site, idOrKey);
	if (project === undefined) throw httpError('jira', 404, `No project could be found with key '${idOrKey}'.`);
	return project;
}

/** An entry that a caller names. @throws a 404 */
export function requireById<T extends { id: string }>(list: readonly T[], kind: string, id: string): T {
	const entry = list.find((entry) => entry.id === id);
	if (entry === undefined) throw httpError('jira', 404, `The ${kind} with the id ${id} does not exist.`);
	return entry;
}

/** An entry by its id. The schema of the state guarantees that it exists. */
export function byId<T extends { id: string }>(list: readonly T[], id: string): T {
	const entry = list.find((entry) => entry.id === id);
	if (entry === undefined) throw new Error(`The site's state has nothing with the id ${id}`);
	return entry;
}
