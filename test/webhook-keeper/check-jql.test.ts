import { expect, it } from 'vitest';
import { keepWebhooks } from '../../src/webhook-keeper/index.ts';
import { createClient, anonymous } from '../../src/index.ts';

const client = createClient(
	{ baseUrl: 'https://jira.example.com', credential: anonymous() },
	{
		fetch: async () =>
			Response.json({
				values: [],
				isLast: true,
				startAt: 0,
				maxResults: 50,
				total: 0,
				webhookRegistrationResult: [{ createdWebhookId: 1 }],
			}),
	},
);
const keep = (jql: string): Promise<unknown> =>
	keepWebhooks(client, { url: 'https://app.example.com/hook', webhooks: [{ events: ['jira:issue_created'], jql }] });

it.each([
	'project = DEMO',
	'project != "My project" AND issuetype in (Bug, "A task")',
	"(status = Done OR status = 'In progress') and not (assignee = currentUser())",
	'NOT issueKey in (A-1, A-2) || reporter not in (a, b)',
	'cf[10014] = A-1',
	'issue.property[x].y = z',
	'project = 10000 && type = Bug',
])('a filter that Jira accepts is sent: %s', async (jql) => {
	expect(await keep(jql)).toMatchObject({ ran: true, added: [1] });
});

it.each([
	['', 'is empty'],
	['   ', 'is empty'],
	['summary ~ apple', 'field summary'],
	['project ~ A', 'operator ~'],
	['project > A', 'operator >'],
	['status was Done', 'operator was'],
	['assignee is EMPTY', 'operator is'],
	['status changed', 'operator changed'],
	['project = A order by key', 'from order on'],
	['project', 'operator (none)'],
	['project =', 'without a value'],
	['project = A and', 'ends too early'],
	['project in A', 'list in brackets'],
	['project in (A', 'bracket without its end'],
	['project in (', 'without a value'],
	['(project = A', 'bracket without its end'],
	['assignee = currentUser(', 'bracket without its end'],
	['project = A project = B', 'from project on'],
	['project not = A', 'operator not ='],
])('a filter that Jira rejects is an error before anything is sent: %j', async (jql, problem) => {
	await expect(keep(jql)).rejects.toMatchObject({ name: 'TypeError', message: expect.stringContaining(problem) });
});
