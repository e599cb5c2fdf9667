import { expect, it } from 'vitest';
import type { Caller } from '../../src/fake-atlassian/index.ts';
import { NOW, productSite } from './product-site.ts';

/** DEMO-1 yesterday, of Ada, "Red apple", done; DEMO-2 of Ben, "Green apples", labels; DEMO-3 of nobody, "Pear". */
async function withIssues(): Promise<ReturnType<typeof productSite>> {
	const site = productSite('jira');
	const add = (fields: object) =>
		site.call('POST', '/rest/api/2/issue', {
			fields: { project: { key: 'DEMO' }, issuetype: { name: 'Task' }, ...fields },
		});
	site.clock.now = NOW - 86_400_000;
	await add({ summary: 'Red apple', assignee: { accountId: 'fake-account-ada' }, description: 'Sweet "thing"' });
	await site.call('POST', '/rest/api/3/issue/DEMO-1/transitions', { transition: { id: '31' } });
	site.clock.now = NOW;
	const ben = { accountId: 'fake-account-ben' };
	await add({ summary: 'Green apples', assignee: ben, labels: ['a', 'b'], issuetype: { name: 'Bug' } });
	await add({ summary: 'Pear', reporter: ben });
	return site;
}

it.each<[string, number[]]>([
	['project = DEMO', [3, 2, 1]],
	['project = demo order by key', [1, 2, 3]],
	['project = DEMO ORDER BY summary DESC, key ASC', [1, 3, 2]],
	['project = DEMO order by assignee', [1, 2, 3]],
	['status = Done', [1]],
	['statusCategory = done', [1]],
	['statusCategory != "Done"', [3, 2]],
	['description ~ sweet', [1]],
	['comment ~ nothing', []],
	['creator = currentUser()', [3, 2, 1]],
	[`${'('.repeat(100)}status = Done${')'.repeat(100)}`, [1]],
	['status != "Done"', [3, 2]],
	['not status = Done', [3, 2]],
	['status in (Done, "To Do") and issuetype = bug', [2]],
	['assignee = currentUser()', [1]],
	['assignee != currentUser()', [2]],
	['not (assignee = currentUser() or labels = a)', []],
	['assignee is EMPTY', [3]],
	['assignee is not null', [2, 1]],
	['assignee in (currentUser(), fake-account-ben)', [2, 1]],
	['assignee not in (fake-account-ben)', [1]],
	['assignee = empty or assignee = fake-account-ben', [3, 2]],
	['reporter = fake-account-ben', [3]],
	['labels = b', [2]],
	['labels is empty', [3, 1]],
	['key = DEMO-2', [2]],
	['key in (demo-1, DEMO-3)', [3, 1]],
	['key > DEMO-1 and key <= DEMO-3', [3, 2]],
	['summary ~ apple', [1]],
	['summary ~ "appl*"', [2, 1]],
	['summary !~ apple', [3, 2]],
	['text ~ "sweet"', [1]],
	[String.raw`text ~ "\"red apple\""`, [1]],
	[String.raw`text ~ "\"apple red\""`, []],
	['created < -1h', [1]],
	['created >= startOfDay()', [3, 2]],
	['created >= "2026-06-15 12:00" && updated <= now()', [3, 2]],
	['created < 2026/06/15', [1]],
	['project = DEMO and (status = Done or labels = a)', [2, 1]],
	['status = Done or labels = a and assignee is empty', [1]],
	['type = Bug || ! type = Bug', [3, 2, 1]],
])('finds by %s', async (jql, numbers) => {
	const { call } = await withIssues();
	const { status, body } = await call('POST', '/rest/api/3/search/jql', { jql, fields: ['summary'] });
	expect([status, body]).toMatchObject([
		200,
		{ isLast: true, issues: numbers.map((number) => ({ key: `DEMO-${number}` })) },
	]);
});

it.each<[string, string]>([
	['', 'Unbounded JQL'],
	['order by key', 'Unbounded JQL'],
	['fruit = 1', "Field 'fruit' does not exist"],
	['votes = 1', "does not search by the field 'votes', which Jira has"],
	['cf[10010] = 1', 'which Jira has'],
	['project = NONE', "The value 'NONE' does not exist for the field 'project'"],
	['statusCategory = None', "The value 'None' does not exist"],
	['('.repeat(50_000), 'nested at most 200 deep'],
	['not '.repeat(12_000), 'nested at most 200 deep'],
	[`summary ~ "${'a'.repeat(60_000)}"`, 'at most 50000 characters'],
	['status = None', "The value 'None' does not exist"],
	['issuetype = None', "The value 'None' does not exist"],
	['key = DEMO-9', "An issue with key 'DEMO-9' does not exist"],
	['project ~ DEMO', "The operator '~' is not supported"],
	['summary = Pear', "The operator '=' is not supported"],
	['assignee = membersOf()', "Unable to find JQL function 'membersOf()'"],
	['created = currentUser()', "Unable to find JQL function 'currentUser()'"],
	['assignee = membersOf(a)', 'has no arguments'],
	['created > 2026-02-30', "Date value '2026-02-30'"],
	['created > soon', "Date value 'soon'"],
	['summary ~ ""', 'must not be empty'],
	['assignee is Ada', 'EMPTY or NULL'],
	['project', 'expecting one of'],
	['project =', 'expecting a value'],
	['project = DEMO status = Done', "'OR' or 'AND'"],
	['project = DEMO and', 'expecting a field name'],
	['(project = DEMO', "expecting ')'"],
	['project in DEMO', "expecting '('"],
	['project in (DEMO', "')' or ','"],
	['project = "DEMO', 'has not been completed'],
	['project = DEMO order key', "expecting 'by'"],
	['project = DEMO order by none', "Field 'none' does not exist"],
	['project & DEMO', 'reserved JQL character'],
])('refuses %j', async (jql, message) => {
	const { call } = await withIssues();
	const { status, body } = await call('POST', '/rest/api/3/search/jql', { jql });
	expect([status, body]).toEqual([400, { errorMessages: [expect.stringContaining(message)], errors: {} }]);
});

it('gives ids alone unless asked, and leads on by token', async () => {
	const { call } = await withIssues();
	const first = await call('GET', '/rest/api/3/search/jql?jql=project%3DDEMO&maxResults=2');
	const { issues, nextPageToken } = first.body as { issues: object[]; nextPageToken: string };
	expect(issues.map((issue) => Object.keys(issue))).toEqual([['id'], ['id']]);
	const post = { jql: 'project=DEMO', maxResults: 2, nextPageToken, fields: ['*all'] };
	const second = await call('POST', '/rest/api/3/search/jql', post);
	expect(second.body).toMatchObject({ isLast: true, issues: [{ key: 'DEMO-1', fields: { summary: 'Red apple' } }] });
	expect(second.body).not.toHaveProperty('nextPageToken');
	expect((await call('POST', '/rest/api/3/search/jql', { ...post, nextPageToken: 'made-up' })).status).toBe(400);
	expect((await call('POST', '/rest/api/3/search/jql', { ...post, fields: 'id' })).status).toBe(400);
});

const app: Caller = { type: 'app', key: 'com.example.app', claims: {} as never };

it('webhooks that an app registers are named with the changes that they ask for', async () => {
	const { call, changes } = await withIssues();
	const post = (body: unknown, caller = app) => call('POST', '/rest/api/3/webhook', body, caller);
	const url = 'https://app.example.com/hook';
	const events = ['jira:issue_updated'];
	const { body } = await post({
		url,
		webhooks: [
			{ events, jqlFilter: 'assignee = fake-account-ben' },
			{ events, jqlFilter: 'x = 1' },
		],
	});
	expect(body).toMatchObject({
		webhookRegistrationResult: [{ createdWebhookId: expect.any(Number) }, { errors: [expect.stringContaining("'x'")] }],
	});
	await call('PUT', '/rest/api/3/issue/DEMO-2', { fields: { summary: 'New' } });
	expect(changes.at(-1)?.registered).toMatchObject([{ url }]);
	await call('PUT', '/rest/api/3/issue/DEMO-3', { fields: { summary: 'New' } });
	expect(changes.at(-1)).not.toHaveProperty('registered');
	const list = (await call('GET', '/rest/api/3/webhook', undefined, app)).body as { values: { id: number }[] };
	expect(list.values).toMatchObject([{ jqlFilter: 'assignee = fake-account-ben', events }]);
	const webhookIds = list.values.map(({ id }) => id);
	expect((await call('DELETE', '/rest/api/3/webhook', { webhookIds }, app)).status).toBe(202);
	expect((await call('DELETE', '/rest/api/3/webhook', {}, app)).status).toBe(400);
	expect((await call('GET', '/rest/api/3/webhook', undefined, app)).body).toMatchObject({ total: 0 });
	expect((await call('GET', '/rest/api/3/webhook')).status).toBe(403);
	expect((await post({ url: 'nowhere', webhooks: [{}] })).status).toBe(400);
	expect((await post({ url, webhooks: [] })).status).toBe(400);
	const odd = await post({ url, webhooks: [{ events: ['worklog_created'] }, 1, { jqlFilter: 'issueKey = DEMO-1' }] });
	const narrow = await post({ url, webhooks: [{ events, jqlFilter: '', fieldIdsFilter: ['summary'] }] });
	expect(narrow.body).toMatchObject({
		webhookRegistrationResult: [{ errors: [expect.stringContaining('fieldIdsFilter')] }],
	});
	expect(odd.body).toMatchObject({
		webhookRegistrationResult: [
			{ errors: [expect.stringContaining('worklog_created'), expect.stringContaining('jqlFilter')] },
			{ errors: ['A webhook must be an object.'] },
			{ errors: ['Events are missing.'] },
		],
	});
});

it('the search of old is gone, as in the cloud, and names the one of today', async () => {
	const { call } = await withIssues();
	for (const [method, version] of [
		['GET', '2'],
		['POST', '3'],
	] as const) {
		const { status, body } = await call(method, `/rest/api/${version}/search?jql=project%3DDEMO`);
		expect([status, body]).toMatchObject([410, { errorMessages: [expect.stringContaining(`${version}/search/jql`)] }]);
	}
});

it('counts what a query finds', async () => {
	const { call } = await withIssues();
	const count = (jql: unknown) => call('POST', '/rest/api/3/search/approximate-count', { jql });
	expect(await count('project = DEMO')).toMatchObject({ status: 200, body: { count: 3 } });
	expect((await count('')).status).toBe(400);
	expect((await count(7)).status).toBe(400);
});

it('webhooks that are registered over REST take a part of JQL only, and last for 30 days from their refresh', async () => {
	const { call, changes, clock } = await withIssues();
	const url = 'https://app.example.com/hook';
	const filters = ['labels = a', 'assignee is empty', 'status = Done and summary ~ x', 'not (project = DEMO)', ''];
	const webhooks = filters.map((jqlFilter) => ({ events: ['jira:issue_updated'], jqlFilter }));
	const { body } = await call('POST', '/rest/api/3/webhook', { url, webhooks }, app);
	const { webhookRegistrationResult: results } = body as {
		webhookRegistrationResult: { errors?: string[]; createdWebhookId?: number }[];
	};
	expect(results).toMatchObject([
		{ errors: ['The clause labels is unsupported'] },
		{ errors: ['The operator is is unsupported'] },
		{ errors: ['The clause summary is unsupported'] },
		{ createdWebhookId: expect.any(Number) },
		{ createdWebhookId: expect.any(Number) },
	]);
	const webhookIds = [results[4]?.createdWebhookId];
	const update = async (summary: string): Promise<number | undefined> => {
		await call('PUT', '/rest/api/3/issue/DEMO-1', { fields: { summary } });
		return changes.at(-1)?.registered?.length;
	};
	clock.now += 29 * 86_400_000;
	expect(await update('first')).toBe(1);
	const refreshed = await call('PUT', '/rest/api/3/webhook/refresh', { webhookIds }, app);
	expect(refreshed).toMatchObject({ status: 200, body: { expirationDate: '2026-08-13T12:00:00.000+0000' } });
	expect((await call('PUT', '/rest/api/3/webhook/refresh', {}, app)).status).toBe(400);
	clock.now += 29 * 86_400_000;
	expect(await update('second')).toBe(1);
	clock.now += 2 * 86_400_000;
	expect(await update('third')).toBeUndefined();
});
