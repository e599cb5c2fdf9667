import { ConfluenceClient } from 'confluence.js';
import { AgileClient, Version3Client } from 'jira.js';

const { HOST: host, EMAIL: email, TOKEN: apiToken } = process.env;
const client = new Version3Client({ host, authentication: { basic: { email, apiToken } } });
const wiki = new ConfluenceClient({ host: `${host}/`, authentication: { basic: { email, apiToken } } });
const agile = new AgileClient({ host, authentication: { oauth2: { accessToken: apiToken } } });

const seen = [];
const show = (name, value) => seen.push([name, value]);

const me = await client.myself.getCurrentUser();
show('me', me.accountId);

const created = await client.issues.createIssue({
	fields: { project: { key: 'KEY' }, issuetype: { name: 'Task' }, summary: `of ${me.displayName}` },
});
const issueIdOrKey = created.key;
const key = created.key;
const issue = await client.issues.getIssue({ issueIdOrKey: key, fields: ['summary', 'status'] });
show('issue', [issue.key, Object.keys(issue.fields).toSorted()]);
await client.issues.editIssue({ issueIdOrKey, fields: { summary: "it's changed" } });
await client.issueComments.addComment({ issueIdOrKey, comment: 'a text' });
const comments = await client.issueComments.getComments({ issueIdOrKey, maxResults: 5 });
show('comments', [comments.total, comments.comments[0].body]);

const { transitions } = await client.issues.getTransitions({ issueIdOrKey });
await client.issues.doTransition({ issueIdOrKey, transition: { id: transitions[0].id } });
const found = await client.issueSearch.searchForIssuesUsingJqlEnhancedSearch({
	jql: 'project = KEY order by key',
	maxResults: 2,
	fields: ['summary'],
});
show(
	'found',
	found.issues.map((one) => one.fields.summary),
);
await client.issues.deleteIssue({ issueIdOrKey });
await client.issues.getIssue({ issueIdOrKey }).catch((error) => show('gone', error.status));

export const later = () => [
	wiki.content.getContentById({ id: '7', expand: ['body'] }),
	agile.board.getAllBoards({ startAt: 0 }),
];

process.stdout.write(`${JSON.stringify(seen, null, 1)}\n`);
