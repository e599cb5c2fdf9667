/** A manifest that is changed at will. */
// oxlint-disable-next-line typescript/no-explicit-any -- the cases put into it what has no place there
export type Draft = any;

export const APP = 'ari:cloud:ecosystem::app/11111111-2222-4333-8444-555555555555';

/** A small app with a remote: right in every way. */
export function base(): Draft {
	return {
		app: { id: APP, runtime: { name: 'nodejs24.x' }, licensing: { enabled: true } },
		remotes: [
			{
				key: 'backend',
				baseUrl: 'https://notes.acme.example',
				operations: ['compute', 'storage'],
				storage: { inScopeEUD: true },
			},
		],
		modules: {
			endpoint: [
				{
					key: 'ui',
					remote: 'backend',
					auth: { appSystemToken: { enabled: true }, appUserToken: { enabled: true } },
				},
				{
					key: 'events',
					remote: 'backend',
					route: { path: '/forge/events' },
					auth: { appSystemToken: { enabled: true } },
				},
			],
			'jira:issuePanel': [
				{
					key: 'panel',
					title: 'Notes',
					icon: 'https://notes.acme.example/icon.svg',
					resource: 'main',
					resolver: { endpoint: 'ui' },
				},
			],
			trigger: [
				{ key: 'edits', endpoint: 'events', events: ['avi:jira:updated:issue'], filter: { ignoreSelf: true } },
				{ key: 'life', endpoint: 'events', events: ['avi:forge:installed:app', 'avi:forge:upgraded:app'] },
			],
			scheduledTrigger: [{ key: 'hourly', endpoint: 'events', interval: 'hour' }],
		},
		resources: [{ key: 'main', path: 'static/build' }],
		permissions: { scopes: ['read:jira-work', 'read:app-system-token', 'read:app-user-token'] },
	};
}

/** An app that is on its way from Connect. */
export function connect(draft: Draft): void {
	draft.app.connect = { key: 'com.acme.notes', remote: 'backend', authentication: 'jwt' };
	draft.connectModules = { 'jira:lifecycle': [{ key: 'lifecycle-events', installed: '/installed' }] };
}

export function endpointOnly(draft: Draft, type: string, module: object): void {
	draft.modules[type] = [{ key: 'more', ...module }];
}

export const nothing: readonly string[] = [];

/** A change of the small app, and the findings that it leads to: `severity code path`. */
export type Change = readonly [name: string, findings: readonly string[], change: (draft: Draft) => void];
