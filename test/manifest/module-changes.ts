import { connect, endpointOnly, nothing, APP, type Change } from './draft.ts';

/** Changes of the app and its modules. */
export const MODULE_CHANGES: readonly Change[] = [
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
];
