import { expect, it } from 'vitest';
import { productSite } from './product-site.ts';

// With a quadratic pattern, these take longer than the time limit of a test.
const LENGTH = 1_000_000;

it('many empty lines at the end of a text cost no more than other text', async () => {
	const { call } = productSite('jira');
	const text = `${'\n'.repeat(LENGTH)}x`;
	const description = { type: 'doc', version: 1, content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] };
	const fields = { project: { key: 'DEMO' }, issuetype: { name: 'Task' }, summary: 'A summary', description };
	expect(await call('POST', '/rest/api/3/issue', { fields })).toMatchObject({ status: 400 });
});

it('a long number without a unit is not a duration', async () => {
	const { call } = productSite('jira');
	await call('POST', '/rest/api/3/issue', {
		fields: { project: { key: 'DEMO' }, issuetype: { name: 'Task' }, summary: 'A summary' },
	});
	const timeSpent = '1'.repeat(LENGTH);
	expect(await call('POST', '/rest/api/3/issue/DEMO-1/worklog', { timeSpent })).toMatchObject({ status: 400 });
});

it('a word that is too long for a regular expression is an invalid query: the site failed with a 500', async () => {
	const { call } = productSite('jira');
	const jql = `summary ~ "${'*'.repeat(49_000)}"`;
	expect(await call('POST', '/rest/api/3/search/jql', { jql })).toMatchObject({ status: 400 });
	expect(await call('POST', '/rest/api/3/search/jql', { jql: `summary ~ "${'a'.repeat(1000)}"` })).toMatchObject({
		status: 200,
	});
});
