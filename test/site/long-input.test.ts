import { describe, expect, it } from 'vitest';
import { storageAsHtml } from '../../src/site/dashboard/storage-html.ts';
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

describe('a page with many elements that are never closed, and many ends of others, costs no more than its length', () => {
	const value = '<b>'.repeat(60_000) + '</i>'.repeat(60_000) + '<ul>'.repeat(500) + '</p>'.repeat(60_000);

	it('where it is shown: the site stood still for half a minute', async () => {
		const shown = String(await storageAsHtml(`${value}x`));
		expect(shown).toContain('<ul>x</ul></ul>');
		expect(shown).not.toMatch(/<\/[ip]>/);
	});

	it('as a document, of which each text has a mark once: it had one for each element', async () => {
		const { call } = productSite('confluence');
		const body = { representation: 'storage', value: `${value}x` };
		const page = { spaceId: '65536', title: 'Long', status: 'current', body };
		const created = await call('POST', '/wiki/api/v2/pages', page);
		const { id } = created.body as { id: string };
		const read = await call('GET', `/wiki/api/v2/pages/${id}?body-format=atlas_doc_format`);
		expect(JSON.stringify(read.body).match(/strong/g)).toHaveLength(1);
	});
});

it('marks of a document end with their own elements, in any order', async () => {
	const { call } = productSite('confluence');
	const body = { representation: 'storage', value: '<p><b>a<i>b</b>c</i>d</p></ul>' };
	const created = await call('POST', '/wiki/api/v2/pages', {
		spaceId: '65536',
		title: 'Marks',
		status: 'current',
		body,
	});
	const { id } = created.body as { id: string };
	const read = await call('GET', `/wiki/api/v2/pages/${id}?body-format=atlas_doc_format`);
	const { value } = (read.body as { body: { atlas_doc_format: { value: string } } }).body.atlas_doc_format;
	const [strong, em] = [{ type: 'strong' }, { type: 'em' }];
	expect(JSON.parse(value)).toMatchObject({
		content: [
			{
				type: 'paragraph',
				content: [
					{ text: 'a', marks: [strong] },
					{ text: 'b', marks: [strong, em] },
					{ text: 'c', marks: [em] },
					{ text: 'd' },
				],
			},
		],
	});
});
