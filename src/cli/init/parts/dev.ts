import { isConnect, type Choice } from '../choices.ts';

/** The module behind `npm run dev`. */
export function devOf(choice: Choice): string {
	return isConnect(choice) ? siteDev(choice) : FORGE_DEV;
}

function siteDev({ framework, store }: Choice): string {
	// A restart would lose the install that is in memory.
	const watch = store === 'memory' ? '' : "'--watch', ";
	const start =
		framework === 'next'
			? "spawn('npx', ['next', 'dev', '--port', PORT], { env, stdio: 'inherit' })"
			: `spawn(process.execPath, [${watch}'src/server.ts'], { env, stdio: 'inherit' })`;
	return `// The app, and a local Atlassian site that installs it.
import { spawn } from 'node:child_process';
import { describeExchange, startSite } from 'atlassian-rest-client/site';

const { PORT = '3000', SITE_PORT = '8090' } = process.env;
const baseUrl = \`http://127.0.0.1:\${PORT}\`;

const site = await startSite({
	port: Number(SITE_PORT),
	appStartTimeout: 60_000,
	log: (exchange) => console.log(describeExchange(exchange)),
});
const env = { ...process.env, PORT, BASE_URL: baseUrl, INSTALL_KEYS: site.installKeys };
const app = ${start};
app.once('exit', (code) => process.exit(code ?? 0));
process.once('SIGINT', () => void site.close().then(() => app.kill()));
process.once('SIGTERM', () => void site.close().then(() => app.kill()));

await site.install(\`\${baseUrl}/atlassian-connect.json\`);
console.log(\`
The app is installed. Its site and all exchanges are at \${site.url}
  npx atlassian-rest-client fire jira:issue_created --site \${site.url}
  npx atlassian-rest-client page hello --site \${site.url}
\`);
`;
}

const FORGE_DEV = `// The app, with a mocked Forge. Each line is an event.
import { createServer } from 'node:http';
import { createInterface } from 'node:readline';
import { forgeInstallationFixture, mockForge } from 'atlassian-rest-client/msw';
import { toNodeListener } from 'atlassian-rest-client/node';
import { setupServer } from 'msw/node';
import { APP_ID, createHandler } from './app.ts';
import { openStore } from './store.ts';

const { PORT = '3000' } = process.env;
const forge = mockForge(forgeInstallationFixture({ appId: APP_ID }), { scopes: ['read:jira-work', 'write:jira-work'] });
const mock = setupServer(
	...forge.handlers(
		forge.post('rest/api/2/issue/{issueIdOrKey}/comment', async ({ params, json, respond }) => {
			console.log('the app comments on', params.issueIdOrKey, json);
			return respond(201, {});
		}),
	),
);
mock.listen();

const handle = createHandler({ baseUrl: \`http://127.0.0.1:\${PORT}\`, store: await openStore() });
createServer(toNodeListener(handle)).listen(Number(PORT));
console.log('Enter the name of an event, or an empty line for avi:jira:created:issue');
for await (const line of createInterface({ input: process.stdin })) {
	const { status } = await handle(await forge.request({ event: line.trim() || 'avi:jira:created:issue' }));
	console.log(\`the app responded with \${status}\`);
}
`;
