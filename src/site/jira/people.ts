import type { Hono } from 'hono';
import { html } from 'hono/html';
import type { ProductEnv } from '../product.ts';
import { httpError, isPerson, missingParameter, pagedResponse, type SiteUser } from '../rest/index.ts';
import { actorOf, findUser, requireIssue, requireProject } from './site.ts';
import type { GroupRecord } from './state.ts';
import { selfOf, userView, type View } from './views.ts';

type Json = Record<string, unknown>;

/** How many users or groups a picker offers by default. */
const PICKED = 20;

/** Users and groups. */
export function peopleRoutes(app: Hono<ProductEnv>, view: View): void {
	const { site } = view;
	const { data } = site;
	const viewsOf = (users: readonly SiteUser[]): Json[] => users.map(({ accountId }) => userView(view, accountId));
	const array = (url: string, users: readonly SiteUser[]): Response =>
		pagedResponse(url, 'jira', viewsOf(users), { shape: 'array' });
	/** @throws a 404 */
	const requireUser = (accountId: string | undefined): SiteUser => {
		if (accountId === undefined) throw missingParameter('jira', 'accountId');
		const user = findUser(site, accountId);
		if (user === undefined) throw httpError('jira', 404, `The user ${accountId} does not exist.`);
		return user;
	};
	/** @throws a 404 */
	const requireGroup = ({ groupname, groupId }: Record<string, string>): GroupRecord => {
		const group = data.groups.find((group) => group.name === groupname || group.groupId === groupId);
		if (group === undefined) throw httpError('jira', 404, `The group ${groupId ?? groupname ?? ''} does not exist.`);
		return group;
	};
	const groupView = ({ name, groupId }: GroupRecord): Json => ({
		name,
		groupId,
		self: selfOf(view, `group?groupId=${groupId}`),
	});

	app.get('/myself', (c) => c.json(userView(view, actorOf(site, c.get('caller')))));
	app.get('/user', (c) => c.json(userView(view, requireUser(c.req.query('accountId')).accountId)));
	app.get('/user/email', (c) => {
		const { accountId, emailAddress } = requireUser(c.req.query('accountId'));
		if (emailAddress === undefined) throw httpError('jira', 404, `The user ${accountId} has no e-mail address.`);
		return c.json({ accountId, email: emailAddress });
	});
	app.get('/user/bulk', (c) => {
		const ids = c.req.queries('accountId');
		if (ids === undefined) throw missingParameter('jira', 'accountId');
		const users = data.users.filter(({ accountId }) => ids.includes(accountId));
		return pagedResponse(c.req.url, 'jira', viewsOf(users), { shape: 'jira' });
	});
	app.get('/user/search', (c) => {
		const { query, accountId } = c.req.query();
		if (query === undefined && accountId === undefined) {
			throw httpError('jira', 400, 'A `query` or an `accountId` is needed.');
		}
		const isNamed = (user: SiteUser): boolean => query !== undefined && isMatch(user, query);
		return array(
			c.req.url,
			data.users.filter((user) => user.accountId === accountId || isNamed(user)),
		);
	});
	for (const path of ['/users', '/users/search']) app.get(path, (c) => array(c.req.url, data.users));
	app.get('/user/assignable/search', (c) => {
		const { project, issueKey, ...others } = c.req.query();
		if (issueKey !== undefined) requireIssue(site, issueKey);
		else if (project === undefined) throw httpError('jira', 400, 'A `project` or an `issueKey` is needed.');
		else requireProject(site, project);
		return array(c.req.url, assignable(others));
	});
	app.get('/user/assignable/multiProjectSearch', (c) => {
		const { projectKeys, ...others } = c.req.query();
		if (projectKeys === undefined) throw missingParameter('jira', 'projectKeys');
		for (const key of projectKeys.split(',')) requireProject(site, key);
		return array(c.req.url, assignable(others));
	});
	app.get('/user/groups', (c) => {
		const accountId = c.req.query('accountId') ?? '';
		return c.json(data.groups.filter(({ members }) => members.includes(accountId)).map(groupView));
	});
	app.get('/user/picker', (c) => {
		if (c.req.query('query') === undefined) throw missingParameter('jira', 'query');
		return c.json(pickedUsers(c.req.query()));
	});
	app.get('/groups/picker', (c) => c.json(pickedGroups(c.req.query())));
	app.get('/groupuserpicker', (c) => {
		if (c.req.query('query') === undefined) throw missingParameter('jira', 'query');
		return c.json({ users: pickedUsers(c.req.query()), groups: pickedGroups(c.req.query()) });
	});
	app.get('/group', (c) => {
		const group = requireGroup(c.req.query());
		const items = group.members.map((accountId) => userView(view, accountId));
		const users = { size: items.length, items, 'max-results': 50, 'start-index': 0, 'end-index': items.length - 1 };
		return c.json({ ...groupView(group), ...(c.req.query('expand') === 'users' ? { users } : {}), expand: 'users' });
	});
	app.get('/group/bulk', (c) => {
		const { groupName: names = [], groupId: ids = [] } = c.req.queries();
		const isAll = names.length + ids.length === 0;
		const groups = data.groups.filter(({ name, groupId }) => isAll || names.includes(name) || ids.includes(groupId));
		const items = groups.map(({ name, groupId }) => ({ name, groupId }));
		return pagedResponse(c.req.url, 'jira', items, { shape: 'jira' });
	});
	app.get('/group/member', (c) => {
		const items = requireGroup(c.req.query()).members.map((accountId) => userView(view, accountId));
		return pagedResponse(c.req.url, 'jira', items, { shape: 'jira' });
	});

	/** Everyone may have an issue, but no app. */
	function assignable({ query = '', accountId }: Record<string, string>): SiteUser[] {
		return data.users.filter(
			(user) => isPerson(user) && isMatch(user, query) && (accountId ?? user.accountId) === user.accountId,
		);
	}

	function pickedUsers({ query = '', maxResults }: Record<string, string>): Json {
		const found = data.users.filter((user) => isPerson(user) && isMatch(user, query));
		const users = found.slice(0, Number(maxResults) || PICKED).map(({ accountId, displayName }) => ({
			accountId,
			accountType: 'atlassian',
			html: markup(displayName),
			displayName,
		}));
		return { users, total: found.length, header: `Showing ${users.length} of ${found.length} matching users` };
	}

	function pickedGroups({ query = '', maxResults }: Record<string, string>): Json {
		const found = data.groups.filter(({ name }) => includes(name, query));
		const groups = found
			.slice(0, Number(maxResults) || PICKED)
			.map(({ name, groupId }) => ({ name, html: markup(name), labels: [], groupId }));
		return { header: `Showing ${groups.length} of ${found.length} matching groups`, total: found.length, groups };
	}
}

function isMatch({ displayName, emailAddress = '' }: SiteUser, query: string): boolean {
	return includes(displayName, query) || includes(emailAddress, query);
}

function includes(text: string, part: string): boolean {
	return text.toLowerCase().includes(part.toLowerCase());
}

/** The cloud emphasizes the part that matches as well. */
function markup(text: string): string {
	return String(html`${text}`);
}
