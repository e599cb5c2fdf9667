import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import {
	commonEvent,
	forgeEventsOf,
	isForgeEventName,
	parseForgeDelivery,
	parseWebhookEvent,
	webhooksOf,
} from '../../src/index.ts';
import { forgeEvents, scopeSets } from '../../generated/forge-events.js';
import { backEnd, issueBody } from '../support/forge-deliveries.ts';

describe('the events of Forge that are known', () => {
	it('are 184, each with the place of its scopes', () => {
		const entries = Object.entries(forgeEvents);
		expect(entries).toHaveLength(184);
		for (const [name, [scopes, ...webhooks]] of entries) {
			expect(name).toMatch(/^avi:[\w.-]+:[\w-]+:/);
			expect(scopeSets[scopes]).toBeDefined();
			for (const webhook of webhooks) expect(webhook).toMatch(/^[a-z_:]+$/);
		}
	});

	it('have the same names in the types', async () => {
		const text = await readFile(new URL('../../generated/forge-events.d.ts', import.meta.url), 'utf8');
		const [, fields = ''] = /interface ForgeEventFields \{\n([^}]+)\}/.exec(text) ?? [];
		const names = [...fields.matchAll(/^\t'([^']+)':/gm)].map(([, name]) => name);
		expect(names).toEqual(Object.keys(forgeEvents));
	});

	it('do not include the uninstall event that some manifests have, nor what objects inherit', () => {
		expect(isForgeEventName('avi:jira:created:issue')).toBe(true);
		expect(isForgeEventName('avi:forge:uninstalled:app')).toBe(false);
		expect(isForgeEventName('toString')).toBe(false);
	});
});

describe('a webhook of Connect and its twin of Forge', () => {
	it('are found by either name', () => {
		expect(forgeEventsOf('jira:issue_created')).toEqual(['avi:jira:created:issue']);
		expect(webhooksOf('avi:jira:created:issue')).toContain('jira:issue_created');
		expect(forgeEventsOf('sprint_closed')).toEqual(['avi:jira-software:closed:sprint']);
	});

	it('are several where the two do not tell apart the same things', () => {
		expect(forgeEventsOf('comment_created')).toEqual(['avi:confluence:created:comment', 'avi:jira:commented:issue']);
		expect(webhooksOf('avi:jira:changed:configuration')).toHaveLength(5);
	});

	it('are none where there is no twin', () => {
		expect(forgeEventsOf('page_started' as string)).toEqual([]);
		expect(webhooksOf('avi:jira:mentioned:issue')).toEqual([]);
		expect(webhooksOf('constructor')).toEqual([]);
	});
});

describe('the common view', () => {
	it('of a webhook of Jira and of its twin is the same', () => {
		const issue = { id: '10042', key: 'ACME-42' };
		const user = { accountId: 'account-4' };
		const body = { webhookEvent: 'jira:issue_created', timestamp: 1_790_000_000_000, issue, user };
		const ofConnect = commonEvent(parseWebhookEvent(body, {}));
		const delivery = parseForgeDelivery(backEnd(), { method: 'POST', url: '/', headers: {}, body: issueBody() });
		if (delivery.kind !== 'event') throw new Error(delivery.kind);
		const ofForge = commonEvent(delivery);
		const same = { names: ['avi:jira:created:issue'], accountId: 'account-4', time: 1_790_000_000_000 };
		expect(ofConnect).toMatchObject({ ...same, body: { issue } });
		expect(ofForge).toMatchObject({ ...same, body: { issue } });
	});

	it('of a webhook of Confluence and of its twin has the content under one name', () => {
		const page = { id: '5', title: 'Notes' };
		const webhook = { page, userAccountId: 'account-4', timestamp: 1_790_000_000_000 };
		const ofConnect = commonEvent(parseWebhookEvent(webhook, {}, { event: 'page_created', product: 'confluence' }));
		const ofForge = commonEvent({
			kind: 'event',
			name: 'avi:confluence:created:page',
			accountId: 'account-4',
			selfGenerated: true,
			body: { content: page, eventCreatedDate: '2026-09-21T14:13:20.000Z' },
		});
		const same = { names: ['avi:confluence:created:page'], accountId: 'account-4', content: page };
		expect(ofConnect).toMatchObject({ ...same, selfGenerated: false, time: 1_790_000_000_000 });
		expect(ofForge).toMatchObject({ ...same, selfGenerated: true, time: 1_790_000_000_000 });
	});

	it('of a name that two products share is that of the product', () => {
		const event = parseWebhookEvent({ webhookEvent: 'comment_created' }, {});
		expect(commonEvent(event).names).toEqual(['avi:jira:commented:issue']);
	});

	it('leaves undefined what does not say', () => {
		const event = parseWebhookEvent({ actor: { account_id: 'a' }, timestamp: 'soon' }, { 'x-event-key': 'repo:push' });
		expect(commonEvent(event)).toMatchObject({ names: [], accountId: 'a', time: undefined, content: undefined });
		const other = {
			kind: 'event',
			name: 'avi:x:y:z',
			accountId: undefined,
			selfGenerated: undefined,
			body: {},
		} as const;
		expect(commonEvent(other)).toMatchObject({ names: [], time: undefined, selfGenerated: false });
	});
});
