import { AgileClient, ServiceDeskClient, Version3Client } from 'jira.js';
import { ConfluenceClient } from 'confluence.js';
import { createV1Client, createV2Client } from 'confluence3';
import { expect, it } from 'vitest';
import { start } from './support.ts';

const authentication = { basic: { email: 'ada@example.com', apiToken: 'any' } };

it('jira.js reads the changelog, watchers, votes, filters and bulk operations', async () => {
	const { url: host } = await start({ allow: ['basic'] });
	const jira = new Version3Client({ host, authentication });
	const issueIdOrKey = 'KEY-1';
	await jira.issues.editIssue({ issueIdOrKey, fields: { summary: 'Second' } });
	await jira.issues.doTransition({ issueIdOrKey, transition: { id: '31' } });
	expect(await jira.issues.getChangeLogs({ issueIdOrKey })).toMatchObject({ total: 2 });
	expect(await jira.issues.getIssue({ issueIdOrKey, expand: 'changelog,names' })).toHaveProperty('changelog.total', 2);
	const bulk = await jira.issues.getBulkChangelogs({ issueIdsOrKeys: [issueIdOrKey] });
	expect(bulk).toMatchObject({ issueChangeLogs: [{ issueId: '10001' }] });
	await jira.issueWatchers.addWatcher({ issueIdOrKey, accountId: 'fake-account-ben' });
	expect(await jira.issueWatchers.getIssueWatchers({ issueIdOrKey })).toMatchObject({ watchCount: 1 });
	await jira.issueVotes.addVote({ issueIdOrKey });
	expect(await jira.issueVotes.getVotes({ issueIdOrKey })).toMatchObject({ votes: 1 });
	const { id = '' } = await jira.filters.createFilter({ name: 'Mine', jql: 'project = KEY' });
	expect(await jira.filters.getFilter({ id: Number(id) })).toMatchObject({ name: 'Mine' });
	expect(await jira.filters.getFiltersPaginated({})).toMatchObject({ total: 1 });
	const fields = { project: { key: 'KEY' }, issuetype: { name: 'Task' }, summary: 'One' };
	expect(await jira.issues.createIssues({ issueUpdates: [{ fields }] })).toMatchObject({ issues: [{ key: 'KEY-6' }] });
	const object = { url: 'https://example.com', title: 'Elsewhere' };
	await jira.issueRemoteLinks.createOrUpdateRemoteIssueLink({ issueIdOrKey, object });
	expect(await jira.issueRemoteLinks.getRemoteIssueLinks({ issueIdOrKey })).toHaveLength(1);
});

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
	expect(await jira.groups.findGroups({ query: 'jira' })).toMatchObject({ total: 1 });
	expect(await jira.userSearch.findAssignableUsers({ project: 'KEY' })).toHaveLength(2);
	expect(await jira.userSearch.findBulkAssignableUsers({ projectKeys: 'KEY' })).toHaveLength(2);
	expect(await jira.userSearch.findUsersForPicker({ query: 'ada' })).toMatchObject({ total: 1 });
	expect(await jira.groupAndUserPicker.findUsersAndGroups({ query: 'a' })).toHaveProperty('users.total', 2);
	expect(await jira.projects.getAllStatuses({ projectIdOrKey: 'KEY' })).toHaveLength(3);
	const agile = new AgileClient({ host, authentication });
	expect(await agile.board.getAllBoards()).toMatchObject({ total: 1 });
	expect(await agile.board.getAllSprints({ boardId: 1 })).toMatchObject({ total: 2 });
	const desk = new ServiceDeskClient({ host, authentication });
	expect(await desk.serviceDesk.getServiceDesks()).toMatchObject({ size: 1 });
	expect(await desk.request.getCustomerRequestByIdOrKey({ issueIdOrKey: 'KEY-2' })).toMatchObject({
		issueKey: 'KEY-2',
	});
	expect(await desk.request.getCustomerRequestStatus({ issueIdOrKey: 'KEY-2' })).toMatchObject({ size: 1 });
	expect(await desk.request.getCustomerTransitions({ issueIdOrKey: 'KEY-2' })).toMatchObject({ size: 2 });
	expect(await desk.request.getRequestComments({ issueIdOrKey: 'KEY-2' })).toMatchObject({ size: 2 });
	expect(await desk.serviceDesk.getQueues({ serviceDeskId: '10000' })).toMatchObject({ size: 1 });
	expect(await desk.info.getInfo()).toMatchObject({ isLicensedForUse: true });
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

it('confluence.js 3 rejected a search, whose spaces had no type: it reads version 1 and 2', async () => {
	const { url: host } = await start({ product: 'confluence', allow: ['basic'] });
	const auth = { type: 'basic', email: 'ada@example.com', apiToken: 'any' } as const;
	const v1 = createV1Client({ host, auth });
	expect(await v1.search.searchByCQL({ cql: 'type = page' })).toMatchObject({ totalSize: 3 });
	expect(await v1.content.searchContentByCQL({ cql: 'type = page' })).toMatchObject({ size: 3 });
	expect(
		await v1.contentLabels.addLabelsToContent({ id: '65538', body: [{ prefix: 'global', name: 'one' }] }),
	).toMatchObject({
		results: [{ label: 'one' }],
	});
	const v2 = createV2Client({ host, auth });
	expect(await v2.page.getPages()).toHaveProperty('results.length', 3);
	expect(await v2.page.getPageById({ id: 65_538, bodyFormat: 'storage' })).toMatchObject({ title: 'Decisions' });
	expect(await v2.space.getSpaces()).toHaveProperty('results.length', 1);
	expect(await v2.label.getPageLabels({ id: 65_538 })).toMatchObject({ results: [{ name: 'one' }] });
	expect(await v2.ancestors.getPageAncestors({ id: 65_538 })).toMatchObject({ results: [{ type: 'page' }] });
	expect(await v2.children.getPageDirectChildren({ id: 65_537 })).toHaveProperty('results.length', 2);
	expect(await v2.comment.getPageFooterComments({ id: 65_537 })).toHaveProperty('results.length', 1);
});
