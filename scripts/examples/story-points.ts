// Adds up the story points of a project by the colour of the team, with custom fields by their names.
//
//   JIRA_URL=https://you.atlassian.net JIRA_EMAIL=you@example.com JIRA_TOKEN=... node story-points.ts KEY
import { basic, createClient } from 'atlassian-rest-client';
// Written by: npx atlassian-rest-client types --site https://you.atlassian.net > custom-fields.ts
import { fieldIds } from './custom-fields.ts';

const { JIRA_URL = '', JIRA_EMAIL = '', JIRA_TOKEN = '' } = process.env;
const [project = 'KEY'] = process.argv.slice(2);

const jira = createClient({ baseUrl: JIRA_URL, credential: basic({ email: JIRA_EMAIL, apiToken: JIRA_TOKEN }) });

const points = { Blue: 0, Green: 0, Red: 0, none: 0 };
const searchParams = { jql: `project = ${project}`, fields: Object.values(fieldIds) };
for await (const { fields } of jira.paginate('rest/api/3/search/jql', { searchParams })) {
	const colour = fields?.[fieldIds.teamColour]?.value ?? 'none';
	points[colour] += fields?.[fieldIds.storyPoints] ?? 0;
}
console.log(points);
