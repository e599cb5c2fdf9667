import { expect, it } from 'vitest';
import type { components } from '../../generated/jira-v3.d.ts';
import { createProduct } from '../../src/site/products.ts';
import { productSite, type ReadResponse } from './product-site.ts';

const text = (words: string) => ({
	type: 'doc',
	version: 1,
	content: [{ type: 'paragraph', content: [{ type: 'text', text: words }] }],
});
const fields = { project: { key: 'DEMO' }, issuetype: { name: 'Task' }, summary: 'First' };

async function withIssue(): Promise<ReturnType<typeof productSite>> {
	const site = productSite('jira');
	const { status } = await site.call('POST', '/rest/api/3/issue', {
		fields: { ...fields, description: text('Words') },
	});
	expect(status).toBe(201);
	return site;
}

it('an issue is created, read in both formats of rich text, and emitted as an event', async () => {
	const { call, changes } = await withIssue();
	const v3 = await call('GET', '/rest/api/3/issue/demo-1');
	expect(v3.body).toMatchObject({
		key: 'DEMO-1',
		fields: { summary: 'First', description: text('Words'), status: { name: 'To Do' } },
	});
	const v2 = await call('GET', '/rest/api/2/issue/DEMO-1?fields=description');
	expect(v2.body).toMatchObject({ fields: { description: 'Words' } });
	expect(Object.keys((v2.body as { fields: object }).fields)).toEqual(['description']);
	expect(changes).toMatchObject([
		{ event: 'jira:issue_created', body: { webhookEvent: 'jira:issue_created', issue: { key: 'DEMO-1' } } },
	]);
	expect(changes[0]?.body).not.toHaveProperty('timestamp');
	// The generated types match the responses.
	const issue = v3.body as components['schemas']['IssueBean'];
	expect(issue.id satisfies string | undefined).toMatch(/^\d+$/);
});

it.each([
	['project', { project: { key: 'NONE' } }, 'Specify a valid project ID or key'],
	['issuetype', { issuetype: { name: 'None' } }, 'Specify a valid issue type'],
	['issuetype', { issuetype: undefined }, 'Specify a valid issue type'],
	['summary', { summary: ' ' }, 'You must specify a summary of the issue.'],
	['summary', { summary: 'x'.repeat(256) }, 'Summary must be less than 255 characters.'],
	['summary', { summary: 'a\nb' }, 'newline'],
	['description', { description: 'plain' }, 'Atlassian Document'],
	['labels', { labels: ['a b'] }, 'contains spaces'],
	['labels', { labels: 'a' }, 'not an array'],
	['labels', { labels: [1] }, 'string expected'],
	['assignee', { assignee: { accountId: 'nobody' } }, 'valid user'],
	['storyPoints', { storyPoints: 3 }, 'cannot be set'],
])('an issue is refused for its %s: %j', async (field, wrong, message) => {
	const { call, data } = productSite('jira');
	const { status, body } = await call('POST', '/rest/api/3/issue', { fields: { ...fields, ...wrong } });
	expect(status).toBe(400);
	expect(body).toMatchObject({ errorMessages: [], errors: { [field]: expect.stringContaining(message) } });
	expect(data()).toMatchObject({ issues: [], projects: [{ lastNumber: 0 }] });
});

it('version 2 accepts text, and refuses a document', async () => {
	const { call } = productSite('jira');
	const post = (description: unknown) => call('POST', '/rest/api/2/issue', { fields: { ...fields, description } });
	expect((await post('Two\nlines')).status).toBe(201);
	expect((await call('GET', '/rest/api/2/issue/DEMO-1')).body).toMatchObject({ fields: { description: 'Two\nlines' } });
	expect((await post(text('x'))).body).toMatchObject({ errors: { description: 'Operation value must be a string' } });
});

it('an edit, an assignment and a transition are emitted with a changelog', async () => {
	const { call, changes } = await withIssue();
	const path = '/rest/api/3/issue/DEMO-1';
	const edit = { fields: { summary: 'Second' }, update: { labels: [{ add: 'a' }, { add: 'b' }, { remove: 'a' }] } };
	expect((await call('PUT', path, edit)).status).toBe(204);
	expect((await call('PUT', `${path}/assignee`, { accountId: 'fake-account-ben' })).status).toBe(204);
	expect((await call('POST', `${path}/transitions`, { transition: { id: '31' } })).status).toBe(204);
	const { body } = await call('GET', path);
	expect(body).toMatchObject({
		fields: { summary: 'Second', labels: ['b'], assignee: { displayName: 'Ben Example' }, status: { name: 'Done' } },
	});
	const items = changes.slice(1).map((change) => change.body['changelog']);
	const events: unknown[] = [
		{ items: [{ field: 'summary', fromString: 'First', toString: 'Second' }, { field: 'labels' }] },
		{ items: [{ field: 'assignee' }] },
		{ items: [{ field: 'status', fromString: 'To Do', toString: 'Done' }] },
	];
	expect(items).toMatchObject(events);
	await call('PUT', path, { fields: { summary: 'Second' } });
	expect(changes).toHaveLength(4);
});

it.each<[string, string, unknown, number]>([
	['GET', 'issue/DEMO-9', undefined, 404],
	['PUT', 'issue/DEMO-1', { update: { summary: [{ add: 'x' }] } }, 400],
	['PUT', 'issue/DEMO-1', { update: { summary: 'x' } }, 400],
	['PUT', 'issue/DEMO-1', { update: [] }, 400],
	['PUT', 'issue/DEMO-1', { fields: [] }, 400],
	['PUT', 'issue/DEMO-1', [], 400],
	['PUT', 'issue/DEMO-1/assignee', {}, 400],
	['POST', 'issue/DEMO-1/transitions', {}, 400],
	['POST', 'issue/DEMO-1/transitions', { transition: { id: '11' } }, 400],
	['POST', 'issue/DEMO-1/comment', { body: 'plain' }, 400],
	['GET', 'issue/DEMO-1/comment/1', undefined, 404],
	['POST', 'issue/DEMO-1/worklog', {}, 400],
	['POST', 'issue/DEMO-1/worklog', { timeSpent: 'long' }, 400],
	['POST', 'issue/DEMO-1/worklog', { timeSpent: '1h', started: 'now' }, 400],
	['POST', 'issue/DEMO-1/worklog', { timeSpent: '1h', comment: 'plain' }, 400],
	['GET', 'issue/DEMO-1/worklog/1', undefined, 404],
	['GET', 'issue/DEMO-1/properties/none', undefined, 404],
	['DELETE', 'issue/DEMO-1/properties/none', undefined, 404],
	['PUT', `issue/DEMO-1/properties/${'k'.repeat(256)}`, 1, 400],
	['PUT', 'issue/DEMO-1/properties/k', 'x'.repeat(32_768), 400],
	['GET', 'attachment/1', undefined, 404],
	['GET', 'project/NONE', undefined, 404],
	['POST', 'issue/DEMO-1/attachments', {}, 403],
	['GET', 'dashboard', undefined, 501],
])('%s %s is refused: %j', async (method, path, body, status) => {
	const { call, changes } = await withIssue();
	const response = await call(method, `/rest/api/3/${path}`, body);
	expect(response.status).toBe(status);
	expect(response.body).toHaveProperty('errorMessages');
	expect(changes).toHaveLength(1);
});

it('an operation that is not served responds with a 501 and a hint', async () => {
	const { body } = await productSite('jira').call('GET', '/rest/api/3/dashboard');
	expect(body).toMatchObject({ errorMessages: [expect.stringMatching(/GET \/rest\/api\/3\/dashboard.*msw/)] });
});

it('a body that is no JSON is refused', async () => {
	const { app } = productSite('jira');
	const response = await app.request('/rest/api/3/issue', { method: 'POST', body: '{' });
	expect([response.status, await response.text()]).toEqual([400, expect.stringContaining('parsing JSON')]);
});

it('comments and worklogs are stored, paged, edited, deleted and emitted as events', async () => {
	const { call, changes, clock } = await withIssue();
	const path = '/rest/api/3/issue/DEMO-1';
	clock.now += 1000;
	const comment = (await call('POST', `${path}/comment`, { body: text('Hello') })).body as { id: string };
	expect((await call('GET', path)).body).toMatchObject({ fields: { updated: '2026-06-15T12:00:01.000+0000' } });
	await call('POST', `${path}/comment`, { body: text('Again') });
	expect((await call('GET', `${path}/comment?maxResults=1`)).body).toMatchObject({ total: 2, comments: [comment] });
	await call('PUT', `${path}/comment/${comment.id}`, { body: text('Bye') });
	const v2 = await call('GET', `/rest/api/2/issue/DEMO-1/comment/${comment.id}`);
	expect(v2.body).toMatchObject({ body: 'Bye', author: { displayName: 'Ada Example' } });
	expect((await call('DELETE', `${path}/comment/${comment.id}`)).status).toBe(204);
	const worklog = (await call('POST', `${path}/worklog`, { timeSpent: '1h 30m' })).body as { id: string };
	expect(worklog).toMatchObject({ timeSpentSeconds: 5400 });
	await call('PUT', `${path}/worklog/${worklog.id}`, { timeSpentSeconds: 60, comment: text('Less') });
	expect((await call('GET', `${path}/worklog`)).body).toMatchObject({ worklogs: [{ timeSpentSeconds: 60 }] });
	expect((await call('DELETE', `${path}/worklog/${worklog.id}`)).status).toBe(204);
	expect(changes.map(({ event }) => event).slice(1)).toEqual([
		'comment_created',
		'comment_created',
		'comment_updated',
		'comment_deleted',
		'worklog_created',
		'worklog_updated',
		'worklog_deleted',
	]);
	expect(changes[1]?.body).toMatchObject({ comment: { body: 'Hello' }, issue: { key: 'DEMO-1' } });
});

it('properties are kept under any key', async () => {
	const { call, data } = await withIssue();
	const path = '/rest/api/3/issue/DEMO-1/properties';
	expect((await call('PUT', `${path}/__proto__`, { a: 1 })).status).toBe(201);
	expect((await call('PUT', `${path}/__proto__`, { a: 2 })).status).toBe(200);
	expect((await call('GET', `${path}/__proto__`)).body).toEqual({ key: '__proto__', value: { a: 2 } });
	expect((await call('GET', path)).body).toMatchObject({ keys: [{ key: '__proto__' }] });
	const again = productSite('jira', JSON.parse(JSON.stringify(data())));
	expect((await again.call('GET', `${path}/__proto__`)).status).toBe(200);
	expect((await call('DELETE', `${path}/__proto__`)).status).toBe(204);
});

it('a file comes back as it went up, through an address that needs no credentials', async () => {
	const { app, call, changes } = await withIssue();
	const form = new FormData();
	form.set('file', new File([new Uint8Array([0, 255, 1])], 'a ü.bin', { type: 'image/png' }));
	const headers = { 'x-atlassian-token': 'no-check' };
	const path = '/rest/api/3/issue/DEMO-1/attachments';
	const upload = await app.request(path, { method: 'POST', headers, body: form });
	const [{ id } = { id: '' }] = (await upload.json()) as { id: string }[];
	const redirect = await app.request(`/rest/api/3/attachment/content/${id}`);
	const location = redirect.headers.get('location') ?? '';
	expect([redirect.status, location]).toEqual([303, expect.stringMatching(/^http:\/\/localhost:8090\/media\//)]);
	const file = await app.request(new URL(location).pathname);
	expect([...(await file.bytes())]).toEqual([0, 255, 1]);
	expect(file.headers.get('content-type')).toBe('image/png');
	expect(file.headers.get('x-content-type-options')).toBe('nosniff');
	expect((await app.request(`/media/${id}/wrong`)).status).toBe(404);
	expect((await app.request(`/rest/api/3/attachment/content/${id}?redirect=false`)).status).toBe(200);
	expect((await app.request(path, { method: 'POST', headers, body: '{}' })).status).toBe(400);
	expect((await app.request(path, { method: 'POST', headers, body: new FormData() })).status).toBe(400);
	expect((await call('DELETE', `/rest/api/3/attachment/${id}`)).status).toBe(204);
	expect(changes.map(({ event }) => event).slice(1)).toEqual(['attachment_created', 'attachment_deleted']);
});

it.each([
	['bytes=1-2', 206, 'bytes 1-2/5', 'el'],
	['bytes=3-', 206, 'bytes 3-4/5', 'lo'],
	['bytes=3-100', 206, 'bytes 3-4/5', 'lo'],
	['bytes=-2', 206, 'bytes 3-4/5', 'lo'],
	['bytes=5-', 416, 'bytes */5', ''],
	['bytes=0-0,2-3', 200, null, 'hello'],
])('of a file, the range %s', async (range, status, contentRange, text) => {
	const { app } = await withIssue();
	const form = new FormData();
	form.set('file', new File(['hello'], 'note.txt'));
	const headers = { 'x-atlassian-token': 'no-check' };
	const upload = await app.request('/rest/api/3/issue/DEMO-1/attachments', { method: 'POST', headers, body: form });
	const [{ id } = { id: '' }] = (await upload.json()) as { id: string }[];
	const redirect = await app.request(`/rest/api/3/attachment/content/${id}`);
	const { pathname } = new URL(redirect.headers.get('location') ?? '');
	for (const path of [pathname, `/rest/api/3/attachment/content/${id}?redirect=false`]) {
		const part = await app.request(path, { headers: { range } });
		expect([part.status, part.headers.get('content-range'), await part.text()]).toEqual([status, contentRange, text]);
	}
});

it('a deleted issue is gone', async () => {
	const { call, changes } = await withIssue();
	expect((await call('DELETE', '/rest/api/3/issue/DEMO-1')).status).toBe(204);
	expect((await call('GET', '/rest/api/3/issue/DEMO-1')).status).toBe(404);
	expect(changes.at(-1)?.event).toBe('jira:issue_deleted');
});

it('says who calls, and nothing but its version to strangers', async () => {
	const { call } = productSite('jira');
	expect((await call('GET', '/rest/api/3/myself')).body).toMatchObject({ displayName: 'Ada Example' });
	const basic = { type: 'basic', username: 'ben@example.com' } as const;
	expect((await call('GET', '/rest/api/3/myself', undefined, basic)).body).toMatchObject({
		accountId: 'fake-account-ben',
	});
	const anonymous = { type: 'anonymous' } as const;
	expect((await call('GET', '/rest/api/3/serverInfo', undefined, anonymous)).status).toBe(200);
	expect((await call('GET', '/rest/api/3/project', undefined, anonymous)).status).toBe(401);
});

it('lists projects, types, statuses and fields', async () => {
	const { call } = productSite('jira');
	const get = (path: string): Promise<ReadResponse> => call('GET', `/rest/api/3/${path}`);
	expect((await get('project')).body).toMatchObject([{ key: 'DEMO' }]);
	expect((await get('project/search?query=dem')).body).toMatchObject({ total: 1, values: [{ key: 'DEMO' }] });
	expect((await get('project/search?query=none')).body).toMatchObject({ total: 0 });
	expect((await get('project/10000')).body).toMatchObject({ issueTypes: [{ name: 'Task' }, {}, {}] });
	expect((await get('issuetype')).body).toMatchObject([{ name: 'Task' }, {}, {}]);
	expect((await get('field')).body).toContainEqual(expect.objectContaining({ id: 'summary' }));
});

it('continues from its own data, and refuses invalid data', async () => {
	const first = await withIssue();
	const data = JSON.parse(JSON.stringify(first.data())) as { issues: { statusId: string }[] };
	expect((await productSite('jira', data).call('GET', '/rest/api/3/issue/DEMO-1')).status).toBe(200);
	expect(() => productSite('jira', { product: 'jira' })).toThrow(/invalid at `nextId`/);
	data.issues[0]!.statusId = '1';
	expect(() => productSite('jira', data)).toThrow('issues.0.statusId');
	const options = { baseUrl: '', changed: () => {}, now: Date.now } as const;
	expect(() => createProduct('jira', { ...options, data: [] })).toThrow(TypeError);
});
