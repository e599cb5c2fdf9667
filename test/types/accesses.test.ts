import { expect, test } from 'vitest';
import { compile } from '../generate/compile.ts';

/** What programs read of responses, by the call: each must be there, and must not be `unknown`. */
const accesses: Readonly<Record<string, readonly string[]>> = {
	"get('rest/api/3/issue/KEY-1')": [
		'key',
		'id',
		'fields?.summary.length',
		'fields?.status.name',
		'fields?.status.statusCategory?.key',
		'fields?.issuetype.name',
		'fields?.issuetype.subtask',
		'fields?.project.key',
		'fields?.created',
		'fields?.assignee?.displayName',
		'fields?.assignee?.accountId',
		'fields?.reporter?.emailAddress',
		'fields?.priority?.name',
		'fields?.labels?.[0]?.length',
		'fields?.components?.[0]?.name',
		'fields?.fixVersions?.map((version) => version.name)',
		'fields?.parent?.key',
		'fields?.parent?.fields?.summary',
		'fields?.subtasks?.[0]?.key',
		'fields?.issuelinks?.[0]?.type?.name',
		'fields?.issuelinks?.[0]?.inwardIssue?.key',
		'fields?.comment?.comments[0]?.author?.displayName',
		'fields?.worklog?.worklogs[0]?.timeSpentSeconds',
		'fields?.attachment?.[0]?.content',
		'fields?.description?.content[0]?.type',
		'fields?.resolution?.name',
		'fields?.duedate',
		'fields?.timetracking?.remainingEstimate',
		'fields?.votes?.votes',
		'changelog?.histories?.[0]?.items?.[0]?.toString',
		'transitions?.[0]?.to?.name',
		'names',
	],
	"get('rest/api/2/issue/KEY-1')": ['fields?.description?.length', 'fields?.status.id', 'fields?.updated'],
	"get('rest/api/3/issue/KEY-1', { searchParams: { fields: ['summary', 'status'] } })": [
		'fields.summary.length',
		'fields.status.name',
	],
	"get('rest/api/3/search/jql', { searchParams: { jql: 'project = KEY', fields: ['summary'] } })": [
		'issues.length',
		'issues[0]?.fields.summary',
		'nextPageToken',
		'isLast',
	],
	"post('rest/api/3/search/jql', { json: { jql: 'project = KEY' } })": ['issues.map((issue) => issue.key)'],
	"post('rest/api/3/issue', { json: { fields: {} } })": ['key', 'id', 'self'],
	"get('rest/api/3/issue/KEY-1/transitions')": ['transitions?.[0]?.id', 'transitions?.[0]?.to?.statusCategory?.name'],
	"get('rest/api/3/issue/KEY-1/comment')": ['comments[0]?.body?.content', 'comments[0]?.created', 'total'],
	"get('rest/api/3/issue/KEY-1/worklog')": ['worklogs[0]?.author?.accountId', 'worklogs[0]?.started'],
	"get('rest/api/3/issue/KEY-1/changelog')": ['values[0]?.created', 'values[0]?.items?.[0]?.field', 'isLast'],
	"get('rest/api/3/issue/KEY-1/watchers')": ['watchCount', 'watchers?.[0]?.displayName'],
	"get('rest/api/3/myself')": ['accountId', 'displayName', 'emailAddress', 'timeZone', "avatarUrls?.['48x48']"],
	"get('rest/api/3/project/search')": ['values[0]?.key', 'values[0]?.lead?.displayName', 'total', 'isLast'],
	"get('rest/api/3/project/KEY')": ['issueTypes?.[0]?.id', 'projectTypeKey', 'components?.[0]?.name', 'versions'],
	"get('rest/api/3/project/KEY/statuses')": ['[0]?.statuses[0]?.name'],
	"get('rest/api/3/field')": ['[0]?.id', '[0]?.schema?.custom', '[0]?.name'],
	"get('rest/api/3/users/search')": ['[0]?.accountId', '[0]?.active'],
	"get('rest/api/3/serverInfo')": ['baseUrl', 'deploymentType'],
	"get('rest/api/3/filter/10000')": ['jql', 'owner?.accountId'],
	"get('rest/agile/1.0/board')": ['values[0]?.id', 'values[0]?.location?.projectKey', 'isLast'],
	"get('rest/agile/1.0/board/1/sprint')": ['values[0]?.state', 'values[0]?.endDate', 'values[0]?.goal'],
	"get('rest/agile/1.0/sprint/1')": ['name', 'originBoardId'],
	"get('rest/agile/1.0/sprint/1/issue')": ['issues[0]?.fields?.status.name', 'issues[0]?.fields?.sprint?.name'],
	"get('rest/servicedeskapi/servicedesk')": ['values[0]?.projectKey', 'isLastPage'],
	"get('rest/servicedeskapi/request/KEY-1')": ['issueKey', 'currentStatus?.status', 'reporter?.displayName'],
	"get('rest/servicedeskapi/request/KEY-1/sla')": ['values[0]?.ongoingCycle?.remainingTime?.friendly'],
	"get('wiki/api/v2/pages/1')": ['title', 'body?.storage?.value', 'version?.number', 'spaceId', '_links?.webui'],
	"get('wiki/api/v2/pages')": ['results[0]?.id', 'results[0]?.status', '_links.next'],
	"get('wiki/api/v2/spaces')": ['results[0]?.key', 'results[0]?.homepageId'],
	"get('wiki/rest/api/search?cql=type=page')": ['results[0]?.content?.id', 'results[0]?.title', 'totalSize'],
	"get('wiki/rest/api/user/current')": ['accountId', 'displayName', 'profilePicture?.path'],
	"get('2.0/repositories/team')": ['values[0]?.full_name', 'values[0]?.mainbranch?.name', 'next'],
	"get('2.0/repositories/team/app/pullrequests')": [
		'values[0]?.title',
		'values[0]?.source?.branch?.name',
		'values[0]?.author?.display_name',
		'values[0]?.state',
	],
	"get('2.0/repositories/team/app/commits')": ['values[0]?.hash', 'values[0]?.author?.raw'],
	"get('_edge/tenant_info')": ['cloudId'],
	"get('oauth/token/accessible-resources')": ['[0]?.id', '[0]?.scopes.length'],
};

const lines = Object.entries(accesses).flatMap(([call, paths]) =>
	paths.map((path) => `void known(async () => (await jira.${call}.json())${path.startsWith('[') ? '' : '.'}${path});`),
);

test.each([5, 7] as const)('what programs read of responses is typed, under TypeScript %i', (version) => {
	const source = [
		"import type { TypedMethods } from '../../../src/client/types/index.ts'",
		'declare const jira: TypedMethods',
		'declare function known<T>(read: () => Promise<unknown extends T ? never : T>): T',
		...lines,
	].join('\n');
	expect(lines.length).toBeGreaterThan(90);
	expect(compile({ 'accesses.ts': source }, version)).toBe('');
});
