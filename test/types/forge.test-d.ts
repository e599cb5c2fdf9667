import { expectTypeOf, test } from 'vitest';
import {
	forgeEventsOf,
	parseForgeDelivery,
	type ForgeDelivery,
	type ForgeEventBody,
	type ForgeEventName,
	type JiraWebhookIssue,
	type KnownForgeEvent,
} from '../../src/index.ts';

declare const delivery: ForgeDelivery;

test('an event that is known has the fields of its body', () => {
	if (delivery.kind === 'event' && delivery.type === 'avi:jira:updated:issue') {
		expectTypeOf(delivery.body.issue).toEqualTypeOf<JiraWebhookIssue>();
		expectTypeOf(delivery.body.timestamp).toEqualTypeOf<string>();
		expectTypeOf(delivery.body.atlassianId).toEqualTypeOf<string | undefined>();
		expectTypeOf(delivery.body.selfGenerated).toEqualTypeOf<boolean>();
	}
});

test('an event that is not known has a name and an object', () => {
	if (delivery.kind === 'event' && delivery.type === 'other') {
		expectTypeOf(delivery.name).toEqualTypeOf<string>();
		expectTypeOf(delivery.body).toEqualTypeOf<Readonly<Record<string, unknown>>>();
	}
});

test('a body that no source documents has no fields of its own', () => {
	expectTypeOf<ForgeEventBody<'avi:jira:set:issue-property'>['anything']>().toEqualTypeOf<unknown>();
});

test('the expression that failed keeps its own context', () => {
	expectTypeOf<ForgeEventBody<'avi:jira:failed:expression'>['errorMessages']>().toEqualTypeOf<string[]>();
});

test('a kind tells what there is', () => {
	if (delivery.kind === 'call') expectTypeOf(delivery.from).toEqualTypeOf<'page' | 'backEnd'>();
	if (delivery.kind === 'webTrigger') expectTypeOf(delivery.text).toEqualTypeOf<string>();
	// @ts-expect-error -- only some kinds have a body
	void delivery.body;
});

test('a webhook names its twins', () => {
	expectTypeOf(forgeEventsOf('jira:issue_created')).toEqualTypeOf<readonly 'avi:jira:created:issue'[]>();
	expectTypeOf(forgeEventsOf('any' as string)).toEqualTypeOf<readonly ForgeEventName[]>();
	expectTypeOf<KnownForgeEvent<'avi:jira:created:issue'>['name']>().toEqualTypeOf<'avi:jira:created:issue'>();
});

test('a delivery needs the parts of a verified call', () => {
	// @ts-expect-error -- what was not verified has no app
	parseForgeDelivery({}, { method: 'POST', url: '/', headers: {} });
});
