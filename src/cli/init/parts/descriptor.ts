import { NO_APP_ID } from '../../no-app-id.ts';
import { keyOf, type Choice } from '../choices.ts';

/** The module that makes the descriptor of a Connect app, which the local site installs as well. */
export function descriptorOf(choice: Choice): string {
	return `/** For good: tenants and data belong to it. */
export const KEY = '${keyOf(choice)}';

/** Served at /atlassian-connect.json. */
export const createDescriptor = (baseUrl: string) => ({
	key: KEY,
	name: '${choice.name}',
	baseUrl,
	authentication: { type: 'jwt' },
	scopes: ['READ', 'WRITE'],
	lifecycle: { installed: '/installed', uninstalled: '/uninstalled' },
	modules: {
		webhooks: [{ event: 'jira:issue_created', url: '/webhooks' }],
		generalPages: [{ key: 'hello', name: { value: 'Hello' }, url: '/hello' }],
	},
});
`;
}

/** A page that calls the app. */
const UI = `    - key: calls
      remote: backend
  jira:globalPage:
    - key: hello
      title: Hello
      resource: hello
      resolver:
        endpoint: calls
`;
const RESOURCES = `resources:
  - key: hello
    path: static/hello
`;

/** The manifest of an app on Forge. */
export function manifestOf(choice: Choice): string {
	const isConnect = choice.kind === 'connect-on-forge';
	const event = isConnect ? 'avi:jira:commented:issue' : 'avi:jira:created:issue';
	const connect = isConnect
		? `  connect:
    key: ${keyOf(choice)}
    remote: backend
    authentication: jwt
`
		: '';
	const modules = isConnect
		? `connectModules:
  jira:lifecycle:
    - key: lifecycle
      installed: /installed
      uninstalled: /uninstalled
  jira:webhooks:
    - key: issue-created
      event: jira:issue_created
      url: /webhooks
  jira:generalPages:
    - key: hello
      name:
        value: Hello
      url: /hello
`
		: '';
	const scopes = isConnect ? ['read:connect-jira', 'write:connect-jira'] : ['write:jira-work'];
	return `app:
  id: ari:cloud:ecosystem::app/${NO_APP_ID} # of \`forge register\`
  runtime:
    name: nodejs24.x
${connect}remotes:
  - key: backend
    baseUrl: https://app.example.com
    operations: [compute]
${modules}modules:
  endpoint:
    - key: events
      remote: backend
      route:
        path: /forge/events
      auth:
        appSystemToken:
          enabled: true
${isConnect ? '' : UI}  trigger:
    - key: ${isConnect ? 'comments' : 'issues'}
      endpoint: events
      events:
        - ${event}
${isConnect ? '' : RESOURCES}permissions:
  scopes:
${['read:app-system-token', 'read:jira-work', ...scopes].map((scope) => `    - ${scope}\n`).join('')}`;
}
