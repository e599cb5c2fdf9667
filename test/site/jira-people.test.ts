import { expect, it } from 'vitest';
import { JIRA_DATA } from '../../src/site/jira/data.ts';
import { productSite } from './product-site.ts';

const data = {
	...JIRA_DATA,
	users: [
		...JIRA_DATA.users,
		{ accountId: 'cid', displayName: 'Cid <b>' },
		{ accountId: 'app:one', displayName: 'Example app', accountType: 'app' },
	],
};
const get = async (path: string): Promise<unknown> => productSite('jira', data).call('GET', `/rest/api/3/${path}`);

it.each<[path: string, body: unknown]>([
	['groups/picker', { total: 2, groups: [{ name: 'jira-users', html: 'jira-users', labels: [] }, {}] }],
	['groups/picker?query=ADMIN&maxResults=1', { header: 'Showing 1 of 1 matching groups', total: 1 }],
	['groups/picker?query=none', { total: 0, groups: [] }],
	['user/assignable/search?project=KEY', [{ displayName: 'Ada Example' }, { displayName: 'Ben Example' }, {}]],
	['user/assignable/search?issueKey=KEY-1&query=ben', [{ accountId: 'fake-account-ben' }]],
	['user/assignable/search?project=10000&accountId=cid', [{ accountId: 'cid' }]],
	['user/assignable/search?project=KEY&query=app', []],
	['user/assignable/search?project=KEY&maxResults=1&startAt=1', [{ accountId: 'fake-account-ben' }]],
	['user/assignable/multiProjectSearch?projectKeys=KEY&query=ada@', [{ displayName: 'Ada Example' }]],
	['user/picker?query=example', { total: 2, users: [{ accountType: 'atlassian' }, {}] }],
	['user/picker?query=cid', { users: [{ html: 'Cid &lt;b&gt;', displayName: 'Cid <b>' }] }],
	['user/picker?query=example&maxResults=1', { header: 'Showing 1 of 2 matching users', total: 2, users: [{}] }],
	['groupuserpicker?query=a', { users: { total: 2 }, groups: { total: 2 } }],
	['user/email?accountId=fake-account-ada', { accountId: 'fake-account-ada', email: 'ada@example.com' }],
	['user/bulk?accountId=cid&accountId=fake-account-ben', { total: 2, values: [{ displayName: 'Ben Example' }, {}] }],
	['user/search?query=example', [{}, {}, { accountType: 'app', displayName: 'Example app' }]],
	['group?groupname=administrators', { name: 'administrators' }],
	['group?groupname=administrators&expand=users', { users: { size: 1, items: [{ displayName: 'Ada Example' }] } }],
	['group/bulk?groupId=00000000-0000-0000-0000-000000000002', { values: [{ name: 'administrators' }] }],
])('%s', async (path, body) => {
	expect(await get(path)).toMatchObject({ status: 200, body });
});

it.each<[path: string, status: number, message: string]>([
	['user/assignable/search', 400, '`issueKey`'],
	['user/assignable/search?project=NONE', 404, 'NONE'],
	['user/assignable/search?issueKey=KEY-99', 404, 'KEY-99'],
	['user/assignable/multiProjectSearch', 400, '`projectKeys`'],
	['user/assignable/multiProjectSearch?projectKeys=KEY,NONE', 404, 'NONE'],
	['user/picker', 400, '`query`'],
	['groupuserpicker', 400, '`query`'],
	['user', 400, '`accountId`'],
	['user?accountId=nobody', 404, 'nobody'],
	['user/email?accountId=cid', 404, 'cid'],
	['user/email?accountId=nobody', 404, 'nobody'],
	['user/bulk', 400, '`accountId`'],
	['user/search', 400, '`query`'],
	['group?groupname=none', 404, 'none'],
	['group/member?groupId=7', 404, '7'],
])('%s is a %i that names what is missing', async (path, status, message) => {
	expect(await get(path)).toMatchObject({ status, body: { errorMessages: [expect.stringContaining(message)] } });
});
