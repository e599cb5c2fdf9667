import { describe, expect, expectTypeOf, it } from 'vitest';
import { parseWebhookEvent, type JiraWebhookIssue, type WebhookEvent } from '../../src/index.ts';
import { refusal } from '../support/refusal.ts';

const issueCreated = { webhookEvent: 'jira:issue_created', timestamp: 1, issue: { id: '1', key: 'KEY-1' } };

describe('parseWebhookEvent', () => {
	it('reads an event of Jira, named by its body', () => {
		const headers = {
			'X-Atlassian-Webhook-Identifier': 'id-1',
			'X-Atlassian-Webhook-Retry': '2',
			'X-Atlassian-Webhook-Flow': 'Primary',
		};
		expect(parseWebhookEvent(JSON.stringify(issueCreated), headers)).toEqual({
			product: 'jira',
			type: 'jira:issue_created',
			name: 'jira:issue_created',
			identifier: 'id-1',
			retry: 2,
			flow: 'Primary',
			body: issueCreated,
		});
	});

	it('reads an event of Bitbucket, named by its header', () => {
		const headers = new Headers({ 'x-event-key': 'repo:push', 'x-request-uuid': 'r-1', 'x-attempt-number': '3' });
		expect(parseWebhookEvent({ push: { changes: [] } }, headers)).toEqual({
			product: 'bitbucket',
			type: 'repo:push',
			name: 'repo:push',
			identifier: 'r-1',
			retry: 2,
			flow: undefined,
			body: { push: { changes: [] } },
		});
	});

	it('reads a body after one that ended within a character, each with a mark of its byte order', () => {
		const marked = Buffer.from(`\uFEFF${JSON.stringify(issueCreated)}`);
		for (let delivery = 0; delivery < 2; delivery += 1) {
			const cut = Uint8Array.of(...marked, 0xe2, 0x82);
			expect(() => parseWebhookEvent(cut, {})).toThrow(refusal('ERR_BODY'));
			expect(parseWebhookEvent(new Uint8Array(marked), {})).toMatchObject({ body: issueCreated });
		}
	});

	it('reads an event of Confluence, named by the route', () => {
		const event = parseWebhookEvent('{"page":{"id":7}}', {}, { event: 'page_created' });
		expect(event).toMatchObject({ product: 'confluence', type: 'page_created', body: { page: { id: 7 } }, retry: 0 });
	});

	it('takes an event that is not known yet', () => {
		const event = parseWebhookEvent({ webhookEvent: 'jira:issue_teleported' }, {});
		expect(event).toMatchObject({ product: 'jira', type: 'other', name: 'jira:issue_teleported' });
		expect(parseWebhookEvent({ webhookEvent: '__proto__' }, {})).toMatchObject({ type: 'other', name: '__proto__' });
	});

	it('looks at nothing but what the product of the tenant says', () => {
		const headers = { 'x-event-key': 'repo:push' };
		expect(parseWebhookEvent(issueCreated, headers, { product: 'jira' }).type).toBe('jira:issue_created');
		const options = { product: 'confluence', event: 'comment_created' };
		expect(parseWebhookEvent(issueCreated, headers, options)).toMatchObject({
			product: 'confluence',
			type: 'comment_created',
		});
	});

	it('does not invent a product for an event that names nothing', () => {
		const unnamed = { type: 'unnamed', name: undefined };
		expect(parseWebhookEvent({ issue: {} }, {})).toMatchObject({ ...unnamed, product: undefined, body: { issue: {} } });
		expect(parseWebhookEvent({}, {}, { product: 'Jira' })).toMatchObject({ ...unnamed, product: 'jira' });
		expect(parseWebhookEvent({}, {}, { product: 'a new one' })).toMatchObject({ ...unnamed, product: undefined });
		expect(parseWebhookEvent({}, {}, { event: 'transition' })).toMatchObject({ product: undefined, type: 'other' });
		// Jira and Confluence both have it.
		expect(parseWebhookEvent({}, {}, { event: 'comment_created' })).toMatchObject({
			product: undefined,
			type: 'other',
		});
	});

	it('reads the name in the body before the one in a header that no signature covers', () => {
		const headers = { 'x-event-key': 'repo:push' };
		expect(parseWebhookEvent(issueCreated, headers)).toMatchObject({ product: 'jira', type: 'jira:issue_created' });
		expect(parseWebhookEvent({ event: 'page_created' }, headers)).toMatchObject({ product: 'confluence' });
		expect(parseWebhookEvent({ event: 'own thing' }, headers)).toMatchObject({ product: undefined, name: 'own thing' });
		expect(parseWebhookEvent({}, headers, { product: 'jira' })).toMatchObject({ type: 'unnamed', product: 'jira' });
	});

	it('reads an event of Confluence Data Center, named by its body', () => {
		const body = { event: 'page_trashed', page: { id: 1 } };
		expect(parseWebhookEvent(body, {})).toMatchObject({ product: 'confluence', type: 'page_trashed', body });
		expect(() => parseWebhookEvent(body, {}, { event: 'page_created' })).toThrow(refusal('ERR_BODY'));
	});

	it.each(
		[
			['', new Uint8Array()],
			[Buffer.alloc(0), new ArrayBuffer(0)],
		].flat(),
	)('reads an empty body, as `excludeBody` makes it (%#)', (body) => {
		const options = { event: 'jira:issue_updated', product: 'jira' };
		expect(parseWebhookEvent(body, {}, options)).toMatchObject({ type: 'jira:issue_updated', body: {} });
	});

	it.each([
		['no JSON', 'ERR_BODY', '<html>', {}],
		['a list', 'ERR_BODY', '[]', {}],
		['nothing', 'ERR_BODY', undefined, {}],
		["another event than the route's", 'ERR_BODY', issueCreated, { event: 'jira:issue_deleted' }],
		['too much', 'ERR_BODY_SIZE', '{"a":"12345"}', { maxBodySize: 12 }],
	])('refuses a body of %s', (_, code, body, options) => {
		expect(() => parseWebhookEvent(body, {}, options)).toThrow(refusal(code));
	});

	it.each(['-1', 'x', '1.5', '', '1e99'])('counts no retries where the header says %j', (retry) => {
		expect(parseWebhookEvent(issueCreated, { 'x-atlassian-webhook-retry': retry }).retry).toBe(0);
	});
});

describe('the type of an event', () => {
	it('tells what is in its body', () => {
		const check = (event: WebhookEvent): void => {
			if (event.type === 'jira:issue_created') expectTypeOf(event.body.issue).toEqualTypeOf<JiraWebhookIssue>();
			if (event.type === 'page_created') expectTypeOf(event.body.page.id).toEqualTypeOf<number | string>();
			if (event.type === 'pullrequest:created') expectTypeOf(event.body.pullrequest.id).toEqualTypeOf<number>();
			if (event.type === 'other') expectTypeOf(event.name).toEqualTypeOf<string>();
			if (event.type === 'unnamed') expectTypeOf(event.name).toEqualTypeOf<undefined>();
			if (event.type === 'comment_created' && event.product === 'confluence') {
				expectTypeOf(event.body.comment.id).toEqualTypeOf<number | string>();
			}
			// @ts-expect-error -- no product has such an event: it would be `other`
			void (event.type === 'jira:issue_teleported');
		};
		expect(check).toBeTypeOf('function');
	});
});
