import { stringify } from 'yaml';

/** A manifest that is changed at will. */
// oxlint-disable-next-line typescript/no-explicit-any -- the cases put into it what has no place there
type Draft = any;

/** A manifest, and the findings that it has. */
export interface ManifestCase {
	readonly name: string;
	readonly text: string;
	/** `severity code path`, without the severity `note`. */
	readonly findings: readonly string[];
}

export const APP = 'ari:cloud:ecosystem::app/11111111-2222-4333-8444-555555555555';

/** A small app with a remote: right in every way. */
function base(): Draft {
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
function connect(draft: Draft): void {
	draft.app.connect = { key: 'com.acme.notes', remote: 'backend', authentication: 'jwt' };
	draft.connectModules = { 'jira:lifecycle': [{ key: 'lifecycle-events', installed: '/installed' }] };
}

function endpointOnly(draft: Draft, type: string, module: object): void {
	draft.modules[type] = [{ key: 'more', ...module }];
}

const nothing: readonly string[] = [];

const changes: readonly (readonly [name: string, findings: readonly string[], change: (draft: Draft) => void])[] = [
	['a small app with a remote', nothing, () => undefined],
	['an app from Connect', nothing, connect],
	['no app', ['error no-app '], (m) => delete m.app],
	['an app id without a UUID', ['error app-id app.id'], (m) => (m.app.id = 'notes')],
	['an old runtime', ['error runtime app.runtime.name'], (m) => (m.app.runtime.name = 'nodejs18.x')],
	['a field that no manifest has', ['error unknown-field surprise'], (m) => (m.surprise = 1)],
	[
		'no modules',
		['error no-modules '],
		(m) => {
			delete m.modules;
		},
	],
	[
		'a module without a key',
		['error key-missing modules.scheduledTrigger[0]'],
		(m) => delete m.modules.scheduledTrigger[0].key,
	],
	['a key with a space', ['error key-invalid modules.trigger[0].key'], (m) => (m.modules.trigger[0].key = 'two words')],
	[
		'two modules with one key',
		['error key-duplicate modules.trigger[1].key'],
		(m) => (m.modules.trigger[1].key = 'edits'),
	],
	[
		'a function with a long key',
		['error key-invalid modules.function[0].key'],
		(m) => (m.modules.function = [{ key: 'f'.repeat(24), handler: 'index.run' }]),
	],
	[
		'a remote with a long key',
		['error key-invalid remotes[0].key'],
		(m) => {
			m.remotes[0].key = 'r'.repeat(24);
			for (const endpoint of m.modules.endpoint) endpoint.remote = m.remotes[0].key;
		},
	],
	[
		'a trigger with an endpoint that is not there',
		['error unknown-reference modules.trigger[0].endpoint'],
		(m) => (m.modules.trigger[0].endpoint = 'missing'),
	],
	[
		'a trigger with a function that is not there',
		['error unknown-reference modules.trigger[0].function'],
		(m) => {
			delete m.modules.trigger[0].endpoint;
			m.modules.trigger[0].function = 'missing';
		},
	],
	[
		'an endpoint with a remote that is not there',
		['error unknown-reference modules.endpoint[0].remote'],
		(m) => (m.modules.endpoint[0].remote = 'missing'),
	],
	[
		'a panel with a resource that is not there',
		['error unknown-reference modules.jira:issuePanel[0].resource'],
		(m) => (m.modules['jira:issuePanel'][0].resource = 'missing'),
	],
	[
		'a trigger with an endpoint and a function',
		['error two-targets modules.trigger[0]'],
		(m) => {
			m.modules.function = [{ key: 'run', handler: 'index.run' }];
			m.modules.trigger[0].function = 'run';
		},
	],
	['a trigger without a target', ['error no-target modules.trigger[0]'], (m) => delete m.modules.trigger[0].endpoint],
	['an endpoint without a target', ['error no-target modules.endpoint[0]'], (m) => delete m.modules.endpoint[0].remote],
	[
		'a trigger with an endpoint without a route',
		['error route-missing modules.trigger[0].endpoint'],
		(m) => {
			delete m.modules.endpoint[0].auth.appUserToken;
			m.modules.trigger[0].endpoint = 'ui';
			m.permissions.scopes.pop();
		},
	],
	[
		'a schedule with an endpoint without a route, and with a user token',
		[
			'error route-missing modules.scheduledTrigger[0].endpoint',
			'warning user-token-without-user modules.scheduledTrigger[0].endpoint',
		],
		(m) => (m.modules.scheduledTrigger[0].endpoint = 'ui'),
	],
	[
		'a trigger with a user token',
		['error user-token-without-user modules.trigger[0].endpoint'],
		(m) => {
			m.modules.endpoint[0].route = { path: '/ui' };
			m.modules.trigger[0].endpoint = 'ui';
		},
	],
	[
		'a merge check with a user token',
		['error user-token-without-user modules.bitbucket:mergeCheck[0].endpoint'],
		(m) => {
			m.modules.endpoint[0].route = { path: '/ui' };
			endpointOnly(m, 'bitbucket:mergeCheck', { endpoint: 'ui', name: 'n', description: 'd', triggers: ['on-merge'] });
		},
	],
	[
		'a preUninstall with an endpoint without a route',
		[
			'error route-missing modules.preUninstall[0].endpoint',
			'warning user-token-without-user modules.preUninstall[0].endpoint',
		],
		(m) => endpointOnly(m, 'preUninstall', { endpoint: 'ui' }),
	],
	[
		'a route without a slash',
		['error route-invalid modules.endpoint[1].route'],
		(m) => (m.modules.endpoint[1].route.path = 'forge/events'),
	],
	[
		'tokens without any other scope',
		[
			'error token-without-scopes modules.endpoint[0].auth.appSystemToken',
			'error token-without-scopes modules.endpoint[0].auth.appUserToken',
			'error token-without-scopes modules.endpoint[1].auth.appSystemToken',
		],
		(m) => {
			m.permissions.scopes = ['read:app-system-token', 'read:app-user-token'];
			m.modules.trigger.shift();
		},
	],
	[
		'tokens without the scope of tokens',
		[
			'warning token-scope-missing modules.endpoint[0].auth.appSystemToken',
			'warning token-scope-missing modules.endpoint[0].auth.appUserToken',
			'warning token-scope-missing modules.endpoint[1].auth.appSystemToken',
		],
		(m) => (m.permissions.scopes = ['read:jira-work']),
	],
	[
		'an event without its scope',
		['error event-scope-missing modules.trigger[0].events[0]'],
		(m) => (m.modules.trigger[0].events = ['avi:jira:created:filter']),
	],
	[
		'an event with its granular scopes',
		nothing,
		(m) => {
			m.modules.trigger[0].events = ['avi:jira:created:attachment'];
			m.permissions.scopes[0] = 'read:attachment:jira';
		},
	],
	[
		'an event as an object without its scope',
		['error event-scope-missing modules.trigger[0].events[0]'],
		(m) => {
			delete m.modules.trigger[0].filter;
			m.modules.trigger[0].events = [{ eventType: 'avi:jira:created:filter', filter: { ignoreSelf: true } }];
		},
	],
	[
		'an event as an object without a filter',
		['error filter-invalid modules.trigger[0].events[0].filter'],
		(m) => (m.modules.trigger[0].events = [{ eventType: 'avi:jira:updated:issue' }]),
	],
	[
		'events as names and as objects',
		['error events-mixed modules.trigger[0].events'],
		(m) => m.modules.trigger[0].events.push({ eventType: 'avi:jira:created:issue', filter: { ignoreSelf: true } }),
	],
	[
		'an event that is not known',
		['warning event-unknown modules.trigger[1].events[0]'],
		(m) => (m.modules.trigger[1].events = ['avi:jira:invented:thing']),
	],
	[
		'the uninstall event that does not exist',
		['error event-unknown modules.trigger[1].events[0]'],
		(m) => (m.modules.trigger[1].events = ['avi:forge:uninstalled:app']),
	],
	[
		'an event of the app that it does not send',
		['error event-unknown modules.trigger[1].events[0]'],
		(m) => (m.modules.trigger[1].events = [`avi:cloud:ecosystem::event/${APP.slice(APP.lastIndexOf('/') + 1)}/sync`]),
	],
	[
		'ignoreSelf with an event of Confluence',
		['error filter-invalid modules.trigger[0].filter'],
		(m) => {
			m.modules.trigger[0].events.push('avi:confluence:created:page');
			m.permissions.scopes.push('read:confluence-content.summary');
		},
	],
	['an empty filter', ['error filter-invalid modules.trigger[0].filter'], (m) => (m.modules.trigger[0].filter = {})],
	[
		'a filter with another way to fail',
		['error filter-invalid modules.trigger[0].filter'],
		(m) => (m.modules.trigger[0].filter.onError = 'PANIC'),
	],
	[
		'a filter with a long expression',
		['error filter-invalid modules.trigger[0].filter'],
		(m) => (m.modules.trigger[0].filter.expression = 'a'.repeat(10_001)),
	],
	[
		'six property paths',
		['error property-paths modules.trigger'],
		(m) => (m.modules.trigger[0].payload = { include: { propertyPaths: ['a', 'b', 'c', 'd', 'e', 'f'] } }),
	],
	[
		'a schedule by the minute',
		['error schedule-interval modules.scheduledTrigger[0].interval'],
		(m) => (m.modules.scheduledTrigger[0].interval = 'minute'),
	],
	[
		'six schedules',
		['error too-many-schedules modules.scheduledTrigger[5]'],
		(m) => {
			for (let index = 1; index < 6; index++)
				m.modules.scheduledTrigger.push({ key: `s${index}`, endpoint: 'events', interval: 'day' });
		},
	],
	['a remote without an address', ['error remote-base-url remotes[0]'], (m) => delete m.remotes[0].baseUrl],
	[
		'a remote with an address without https',
		['warning base-url-not-https remotes[0].baseUrl'],
		(m) => (m.remotes[0].baseUrl = 'http://notes.acme.example'),
	],
	[
		'a remote with a field of another thing',
		['error unknown-field remotes[0].timeout'],
		(m) => (m.remotes[0].timeout = 5),
	],
	[
		'a remote with another operation',
		['error remote-operations remotes[0].operations'],
		(m) => (m.remotes[0].operations = ['compute', 'think']),
	],
	[
		'a remote that stores and does not say what',
		['error remote-storage remotes[0].operations'],
		(m) => delete m.remotes[0].storage,
	],
	[
		'a remote in a region that is not one',
		['error remote-regions remotes[0].baseUrl.MARS'],
		(m) => (m.remotes[0].baseUrl = { default: 'https://a.example', MARS: 'https://b.example' }),
	],
	[
		'a remote in regions without a default',
		['error remote-regions remotes[0].baseUrl'],
		(m) => (m.remotes[0].baseUrl = { EU: 'https://a.example', US: 'https://b.example' }),
	],
	[
		'two remotes in different regions',
		['error remote-regions remotes[1].baseUrl'],
		(m) => {
			m.remotes[0].baseUrl = { default: 'https://a.example', EU: 'https://b.example' };
			m.remotes.push({
				key: 'other',
				baseUrl: 'https://c.example',
				operations: ['storage'],
				storage: { inScopeEUD: true },
			});
		},
	],
	[
		'a remote in regions, and one that stores nothing of users',
		nothing,
		(m) => {
			m.remotes[0].baseUrl = { default: 'https://a.example', EU: 'https://b.example' };
			m.remotes.push({ key: 'other', baseUrl: 'https://c.example', operations: ['fetch'] });
		},
	],
	[
		'two moves between regions',
		['error data-residency modules.migration:dataResidency[1]'],
		(m) =>
			(m.modules['migration:dataResidency'] = [
				{ key: 'one', remote: 'backend', path: '/residency' },
				{ key: 'two', remote: 'backend', path: '/residency' },
			]),
	],
	[
		'a move between regions of 20 minutes',
		['error data-residency modules.migration:dataResidency[0].maxMigrationDurationHours'],
		(m) =>
			endpointOnly(m, 'migration:dataResidency', { remote: 'backend', path: '/r', maxMigrationDurationHours: 0.3 }),
	],
	[
		'a queue with a long name',
		['error queue-invalid modules.consumer[0].queue'],
		(m) => endpointOnly(m, 'consumer', { endpoint: 'events', queue: 'q'.repeat(37) }),
	],
	[
		'modules of Connect without a remote',
		['error connect-remote app.connect'],
		(m) => {
			connect(m);
			delete m.app.connect.remote;
		},
	],
	[
		'modules of Connect with a remote that is not there',
		['error connect-remote app.connect.remote'],
		(m) => {
			connect(m);
			m.app.connect.remote = 'missing';
		},
	],
	[
		'modules of Connect with a remote that admins choose',
		['error connect-remote app.connect.remote'],
		(m) => {
			connect(m);
			m.app.connect.remote = 'theirs';
			m.remotes.push({ key: 'theirs', operations: ['fetch'], configurable: { name: 'n', description: 'd' } });
		},
	],
	[
		'the authentication of Connect without its modules',
		['error connect-modules-missing app.connect.authentication'],
		(m) => {
			connect(m);
			delete m.connectModules;
		},
	],
	[
		'a long key of Connect',
		['error connect-key app.connect.key'],
		(m) => {
			connect(m);
			m.app.connect.key = 'c'.repeat(91);
		},
	],
	[
		'two lifecycles of Connect',
		['error connect-lifecycle connectModules.jira:lifecycle[1]'],
		(m) => {
			connect(m);
			m.connectModules['jira:lifecycle'].push({ key: 'again', installed: '/installed' });
		},
	],
	[
		'scopes of Connect only',
		['warning connect-scopes-only permissions.scopes', 'error event-scope-missing modules.trigger[0].events[0]'],
		(m) => {
			connect(m);
			m.permissions.scopes[0] = 'read:connect-jira';
		},
	],
	[
		'scopes as a map with impersonation',
		nothing,
		(m) =>
			(m.permissions.scopes = {
				'read:jira-work': { allowImpersonation: true },
				'read:app-system-token': {},
				'read:app-user-token': {},
			}),
	],
	[
		'scopes as text',
		['error scopes-invalid permissions.scopes'],
		(m) => {
			m.permissions.scopes = 'read:jira-work';
			m.modules = { endpoint: [{ key: 'ui', remote: 'backend' }] };
		},
	],
	[
		'remotes as a map',
		['error not-a-list remotes'],
		(m) => {
			m.remotes = { backend: {} };
			m.modules = { scheduledTrigger: [] };
		},
	],
	[
		'a web trigger with another response',
		['error web-trigger-invalid modules.webtrigger[0].response.type'],
		(m) => endpointOnly(m, 'webtrigger', { endpoint: 'events', response: { type: 'odd' } }),
	],
	['a service with capitals', ['error service-invalid services[0].key'], (m) => (m.services = [service('Api')])],
	[
		'a service with 22 characters',
		['warning service-invalid services[0].key'],
		(m) => (m.services = [service('s'.repeat(22))]),
	],
];

function service(key: string): object {
	const container = {
		key: 'main',
		tag: '1.0.0',
		health: { type: 'http', route: { path: '/health' } },
		resources: { cpu: '1', memory: '1Gi' },
	};
	return { key, containers: [container] };
}

export const CASES: readonly ManifestCase[] = changes.map(([name, findings, change]) => {
	const draft = base();
	change(draft);
	return { name, findings, text: stringify(draft) };
});
