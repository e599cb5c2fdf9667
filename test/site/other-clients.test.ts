import { AgileClient, ServiceDeskClient, Version3Client } from 'jira.js';
import { ConfluenceClient } from 'confluence.js';
import { expect, it } from 'vitest';
import { start } from './support.ts';

const authentication = { basic: { email: 'ada@example.com', apiToken: 'any' } };

// These clients check the shape of responses with schemas of their own.
it('jira.js reads what the site has for apps beside issues', async () => {
	const { url: host } = await start({ allow: ['basic'] });
	const jira = new Version3Client({ host, authentication });
	expect(await jira.issuePriorities.searchPriorities()).toMatchObject({ total: 5 });
	expect(await jira.labels.getAllLabels()).toMatchObject({ values: ['example'] });
	expect(await jira.projectVersions.getProjectVersions({ projectIdOrKey: 'KEY' })).toHaveLength(2);
	expect(await jira.projectComponents.getProjectComponents({ projectIdOrKey: 'KEY' })).toHaveLength(2);
	expect(await jira.issueLinkTypes.getIssueLinkTypes()).toMatchObject({ issueLinkTypes: { length: 4 } });
	const link = { type: { name: 'Blocks' }, inwardIssue: { key: 'KEY-1' }, outwardIssue: { key: 'KEY-2' } };
	await jira.issueLinks.linkIssues(link);
	expect(await jira.permissions.getMyPermissions({ permissions: 'BROWSE_PROJECTS' })).toHaveProperty('permissions');
	expect(await jira.groups.bulkGetGroups()).toMatchObject({ total: 2 });
	expect(await jira.users.getAllUsers()).toHaveLength(2);
	expect(await jira.issues.getCreateIssueMetaIssueTypes({ projectIdOrKey: 'KEY' })).toMatchObject({ total: 3 });
	expect(await jira.issues.getEditIssueMeta({ issueIdOrKey: 'KEY-1' })).toHaveProperty('fields.priority');
	const agile = new AgileClient({ host, authentication });
	expect(await agile.board.getAllBoards()).toMatchObject({ total: 1 });
	expect(await agile.board.getAllSprints({ boardId: 1 })).toMatchObject({ total: 2 });
	const desk = new ServiceDeskClient({ host, authentication });
	expect(await desk.serviceDesk.getServiceDesks()).toMatchObject({ size: 1 });
	expect(await desk.request.getCustomerRequestByIdOrKey({ issueIdOrKey: 'KEY-2' })).toMatchObject({
		issueKey: 'KEY-2',
	});
});

it('confluence.js searches, and keeps properties of a page', async () => {
	const { url: host } = await start({ product: 'confluence', allow: ['basic'] });
	const confluence = new ConfluenceClient({ host, authentication });
	expect(await confluence.search.searchByCQL({ cql: 'type = page' })).toMatchObject({ size: 3 });
	const id = '65537';
	await confluence.contentProperties.createContentProperty({ id, key: 'a', value: { b: 1 } });
	const update = { id, key: 'a', value: { b: 2 }, version: { number: 2 } };
	await confluence.contentProperties.updateContentProperty(update);
	expect(await confluence.contentProperties.getContentProperty({ id, key: 'a' })).toMatchObject({ value: { b: 2 } });
	await confluence.contentProperties.deleteContentProperty({ id, key: 'a' });
	expect(await confluence.contentProperties.getContentProperties({ id })).toMatchObject({ results: [] });
});
