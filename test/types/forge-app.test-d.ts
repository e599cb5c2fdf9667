import { expectTypeOf, test } from 'vitest';
import {
	commonEvent,
	createApp,
	createClient,
	overForge,
	type AppForgeEvent,
	type AppWebhook,
	type ForgeAppOptions,
	type ForgeEventName,
	type ForgeInstallation,
	type InstallationClient,
	type JiraWebhookIssue,
	type TenantClient,
	type TenantInfo,
} from '../../src/index.ts';

declare const installation: ForgeInstallation;
declare const tenant: TenantInfo;
declare const forge: ForgeAppOptions;

test('callbacks of both halves are typed by their names', () => {
	createApp({
		forge,
		on: {
			'avi:jira:created:issue': ({ body, installation: from, clientKey }) => {
				expectTypeOf(body.issue).toEqualTypeOf<JiraWebhookIssue>();
				expectTypeOf(from).toEqualTypeOf<ForgeInstallation | undefined>();
				expectTypeOf(clientKey).toEqualTypeOf<string | undefined>();
			},
			'avi:forge:installed:app': ({ scopes }) => expectTypeOf(scopes).toEqualTypeOf<readonly string[] | undefined>(),
			schedule: ({ context }) => expectTypeOf(context.moduleKey).toEqualTypeOf<string | undefined>(),
			webTrigger: ({ text }) => expectTypeOf(text).toEqualTypeOf<string>(),
			'jira:issue_created': ({ body, rawBody }) => {
				expectTypeOf(body.issue).toEqualTypeOf<JiraWebhookIssue>();
				expectTypeOf(rawBody).toEqualTypeOf<Uint8Array<ArrayBuffer>>();
			},
			'avi:jira:invented:thing': (event) => {
				expectTypeOf(event).toEqualTypeOf<AppWebhook | AppForgeEvent>();
				expectTypeOf(event.accountId).toEqualTypeOf<string | undefined>();
			},
		},
	});
});

test('one handler serves a webhook and its twin', () => {
	const onIssue = (event: AppWebhook | AppForgeEvent): void => {
		const { names, body } = commonEvent(event);
		expectTypeOf(names).toEqualTypeOf<readonly ForgeEventName[]>();
		expectTypeOf(body).toEqualTypeOf<Readonly<Record<string, unknown>>>();
	};
	createApp({
		key: 'k',
		baseUrl: 'https://app.example.com',
		tenants: new Map<string, TenantInfo>(),
		forge,
		on: { 'jira:issue_created': onIssue, 'avi:jira:created:issue': onIssue },
	});
});

test('an app needs a key and tenants, or Forge', () => {
	// @ts-expect-error -- neither
	createApp({});
	// @ts-expect-error -- Forge needs the id of the app
	createApp({ forge: {} });
	createApp({ forge: { appId: 'a' } });
});

test('a client offers what its target can do', () => {
	expectTypeOf(createClient(installation)).toEqualTypeOf<InstallationClient>();
	expectTypeOf(createClient(overForge(tenant, installation))).toEqualTypeOf<InstallationClient>();
	expectTypeOf(createClient(tenant)).toEqualTypeOf<TenantClient>();
	// @ts-expect-error -- Connect has no storage
	void createClient(tenant).forge;
	// @ts-expect-error -- scopes are asked for by the manifest
	createClient(installation).asUser('ann', { scopes: [] });
});
