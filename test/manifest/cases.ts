import { stringify } from 'yaml';
import { base, connect, endpointOnly, nothing, type Change } from './draft.ts';
import { MODULE_CHANGES } from './module-changes.ts';

/** A manifest, and the findings that it has. */
export interface ManifestCase {
	readonly name: string;
	readonly text: string;
	/** `severity code path`, without the severity `note`. */
	readonly findings: readonly string[];
}

/** Changes of remotes, Connect and scopes. */
const changes: readonly Change[] = [
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

export const CASES: readonly ManifestCase[] = [...MODULE_CHANGES, ...changes].map(([name, findings, change]) => {
	const draft = base();
	change(draft);
	return { name, findings, text: stringify(draft) };
});
