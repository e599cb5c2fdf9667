// A script with an API token: lists the open issues of a project, and comments on the oldest.
//
//   JIRA_URL=https://you.atlassian.net JIRA_EMAIL=you@example.com JIRA_TOKEN=... node script.ts KEY
import { ApiError, basic, createClient } from 'atlassian-rest-client';

const { JIRA_URL = '', JIRA_EMAIL = '', JIRA_TOKEN = '' } = process.env;
const [project = 'KEY'] = process.argv.slice(2);

const jira = createClient({ baseUrl: JIRA_URL, credential: basic({ email: JIRA_EMAIL, apiToken: JIRA_TOKEN }) });

try {
	const searchParams = {
		jql: `project = ${project} AND statusCategory != Done ORDER BY created`,
		fields: ['summary'],
	};
	const keys: string[] = [];
	for await (const issue of jira.paginate('rest/api/3/search/jql', { searchParams })) {
		if (issue.key === undefined) continue;
		keys.push(issue.key);
		console.log(issue.key, issue.fields?.['summary']);
	}
	const [oldest] = keys;
	if (oldest !== undefined) {
		await jira.post(`rest/api/2/issue/${oldest}/comment`, { json: { body: 'Still open.' } }).json();
		console.log(`commented on ${oldest}`);
	}
} catch (error) {
	if (!(error instanceof ApiError)) throw error;
	console.error(error.message);
	process.exitCode = 1;
}
