/** The files of a script. */
export function scriptFiles(): Readonly<Record<string, string>> {
	return { 'src/open-issues.ts': TASK, 'src/script.ts': SCRIPT, 'src/dev.ts': DEV, 'test/open-issues.test.ts': TEST };
}

const TASK = `import type { Client } from 'atlassian-rest-client';

/** The open issues of a project, oldest first. */
export async function openIssues(jira: Client, project: string): Promise<string[]> {
	const jql = \`project = \${project} AND statusCategory != Done ORDER BY created\`;
	const found: string[] = [];
	const searchParams = { jql, fields: ['summary'] };
	for await (const { key, fields } of jira.paginate('rest/api/3/search/jql', { searchParams })) {
		found.push(\`\${key} \${fields?.summary ?? ''}\`);
	}
	return found;
}
`;

const SCRIPT = `// ATLASSIAN_URL=https://you.atlassian.net ATLASSIAN_EMAIL=... ATLASSIAN_API_TOKEN=... node src/script.ts KEY
import { basic, createClient } from 'atlassian-rest-client';
import { openIssues } from './open-issues.ts';

const { ATLASSIAN_URL: baseUrl, ATLASSIAN_EMAIL: email, ATLASSIAN_API_TOKEN: apiToken } = process.env;
const [project = 'KEY'] = process.argv.slice(2);
if (!baseUrl || !email || !apiToken) {
	console.error('Set ATLASSIAN_URL, ATLASSIAN_EMAIL and ATLASSIAN_API_TOKEN');
	process.exit(2);
}

try {
	const issues = await openIssues(createClient({ baseUrl, credential: basic({ email, apiToken }) }), project);
	console.log(issues.join('\\n'));
} catch (error) {
	// That of a call is a few lines: a sentence, its code, and the place.
	console.error(error);
	process.exitCode = 1;
}
`;

const DEV = `// The script, against a local Atlassian site.
import { spawn } from 'node:child_process';
import { basic, createClient } from 'atlassian-rest-client';
import { startSite } from 'atlassian-rest-client/site';

const site = await startSite({ allow: ['basic'] });
const variables = { ATLASSIAN_URL: site.url, ATLASSIAN_EMAIL: 'ada@example.com', ATLASSIAN_API_TOKEN: 'any' };
const jira = createClient({ baseUrl: site.url, credential: basic({ email: 'ada@example.com', apiToken: 'any' }) });
const [project] = await jira.get('rest/api/2/project').json();
const script = spawn(process.execPath, ['src/script.ts', process.argv[2] ?? project?.key ?? 'KEY'], {
	env: { ...process.env, ...variables },
	stdio: 'inherit',
});
script.once('exit', (code) => {
	process.exitCode = code ?? 1;
	void site.close();
});
`;

const TEST = `import assert from 'node:assert/strict';
import { test } from 'node:test';
import { basic, createClient } from 'atlassian-rest-client';
import { startSite } from 'atlassian-rest-client/site';
import { openIssues } from '../src/open-issues.ts';

test('finds the open issues of a project', async () => {
	const site = await startSite({ allow: ['basic'] });
	try {
		const credential = basic({ email: 'ada@example.com', apiToken: 'any' });
		const jira = createClient({ baseUrl: site.url, credential });
		const [project] = await jira.get('rest/api/2/project').json();
		const fields = { project: { key: project?.key }, issuetype: { name: 'Task' }, summary: 'Water the plants' };
		const { key = '' } = await jira.post('rest/api/2/issue', { json: { fields } }).json();
		assert.ok((await openIssues(jira, project?.key ?? '')).includes(\`\${key} Water the plants\`));
	} finally {
		await site.close();
	}
});
`;
