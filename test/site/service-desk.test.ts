import { describe, expect, it } from 'vitest';
import { JIRA_DATA } from '../../src/site/jira/data.ts';
import { NOW, productSite, type ReadResponse } from './product-site.ts';

const seeded = (): ReturnType<typeof productSite> => productSite('jira', JIRA_DATA);
const at =
	({ call } = seeded()) =>
	(method: string, path: string, body?: unknown): Promise<ReadResponse> =>
		call(method, `/rest/servicedeskapi/${path}`, body);

it.each<[path: string, body: unknown]>([
	['info', { isLicensedForUse: true, buildDate: { epochMillis: 0 } }],
	['servicedesk/10000', { projectKey: 'KEY' }],
	['servicedesk/KEY/requesttype/10011', { name: 'Bug', serviceDeskId: '10000' }],
	[
		'servicedesk/KEY/requesttype/10011/field',
		{ requestTypeFields: [{ fieldId: 'summary', required: true }, ...Array.from({ length: 14 }, () => ({}))] },
	],
	['servicedesk/KEY/queue', { values: [{ id: '1', issueCount: 4 }] }],
	['servicedesk/KEY/queue/1/issue', { values: [{ key: 'KEY-1' }, {}, {}, { key: 'KEY-5' }] }],
	['request/KEY-1/comment/10200', { body: 'An example comment', author: { displayName: 'Ben Example' } }],
	['request/KEY-1/transition', { values: [{ id: '21', name: 'In Progress' }, { name: 'Done' }] }],
	['request/KEY-1/participant', { size: 0 }],
])('%s', async (path, body) => {
	expect(await at()('GET', path)).toMatchObject({ status: 200, body });
});

describe('a request', () => {
	it('has the statuses that it had, the current one first, and a comment of the transition', async () => {
		const site = seeded();
		const desk = at(site);
		const status = { status: 'To Do', statusCategory: 'NEW' };
		expect((await desk('GET', 'request/KEY-1/status')).body).toMatchObject({ size: 1, values: [status] });
		const input = { id: '31', additionalComment: { body: 'It is done.' } };
		expect((await desk('POST', 'request/KEY-1/transition', input)).status).toBe(204);
		const done = { status: 'Done', statusCategory: 'DONE', statusDate: { epochMillis: NOW } };
		expect((await desk('GET', 'request/KEY-1/status')).body).toMatchObject({ size: 2, values: [done, status] });
		expect((await desk('GET', 'request/KEY-1')).body).toMatchObject({ currentStatus: done });
		expect(site.changes.map(({ event }) => event)).toEqual(['jira:issue_updated', 'comment_created']);
		expect((await desk('POST', 'request/KEY-1/transition', { id: '21' })).status).toBe(204);
		const { body } = await desk('GET', 'request/KEY-1/comment');
		expect(body).toMatchObject({ values: [{}, { body: 'It is done.', public: true }] });
	});

	it('has participants, who are added and removed', async () => {
		const desk = at();
		const [ada, ben] = ['fake-account-ada', 'fake-account-ben'];
		const path = 'request/KEY-1/participant';
		expect((await desk('POST', path, { accountIds: [ada, ben] })).body).toMatchObject({ size: 2 });
		expect((await desk('POST', path, { accountIds: [ada] })).body).toMatchObject({ size: 2 });
		expect((await desk('DELETE', path, { accountIds: [ben] })).body).toMatchObject({
			values: [{ displayName: 'Ada Example' }],
		});
		expect((await desk('GET', path)).body).toMatchObject({ size: 1 });
	});
});

it.each<[string, string, unknown, number]>([
	['GET', 'servicedesk/7', undefined, 404],
	['GET', 'servicedesk/KEY/requesttype/7', undefined, 404],
	['GET', 'servicedesk/KEY/requesttype/7/field', undefined, 404],
	['GET', 'servicedesk/KEY/queue/7/issue', undefined, 404],
	['GET', 'request/KEY-1/comment/7', undefined, 404],
	['GET', 'request/KEY-99/status', undefined, 404],
	['POST', 'request/KEY-1/transition', { id: '11' }, 400],
	['POST', 'request/KEY-1/transition', {}, 400],
	['POST', 'request/KEY-1/transition', { id: '31', additionalComment: { body: '' } }, 400],
	['POST', 'request/KEY-1/comment', { body: '' }, 400],
	['POST', 'request/KEY-1/participant', {}, 400],
	['POST', 'request/KEY-1/participant', { accountIds: ['nobody'] }, 400],
])('%s %s with %j is a %i', async (method, path, body, status) => {
	expect((await at()(method, path, body)).status).toBe(status);
});
