// A Connect app on Node: comments on each issue that is created.
//
//   BASE_URL=https://app.example.com PORT=3000 node connect-app.ts
import { createServer } from 'node:http';
import { createApp, createClient, type TenantInfo } from 'atlassian-rest-client';
import { toNodeListener } from 'atlassian-rest-client/node';

const { PORT = '3000', BASE_URL = `http://127.0.0.1:${PORT}`, INSTALL_KEYS } = process.env;
const key = 'com.example.greeter';
const tenants = new Map<string, TenantInfo>(); // a database in production

const app = createApp({
	key,
	baseUrl: BASE_URL,
	tenants,
	// Of a local site; Atlassian's own without it.
	installKeys: INSTALL_KEYS,
	descriptor: {
		key,
		baseUrl: BASE_URL,
		name: 'Greeter',
		authentication: { type: 'jwt' },
		scopes: ['READ', 'WRITE'],
		lifecycle: { installed: '/installed', uninstalled: '/uninstalled' },
		modules: { webhooks: [{ event: 'jira:issue_created', url: '/webhooks' }] },
	},
	on: {
		'jira:issue_created': async ({ body, tenant }) => {
			if (tenant === undefined) return;
			const json = { body: `Hello, ${body.issue.key}.` };
			await createClient(tenant).post(`rest/api/2/issue/${body.issue.key}/comment`, { json }).json();
			console.log(`greeted ${body.issue.key}`);
		},
	},
	onRefused: (error) => console.warn(`refused: ${error.code}`),
});

const listener = toNodeListener(app);
const server = createServer((request, response) => void listener(request, response));
server.listen(Number(PORT), '127.0.0.1', () => console.log(`${key} listens at ${BASE_URL}`));
process.once('SIGTERM', () => void server.close());
