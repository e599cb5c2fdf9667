import { isConnect, type Choice, type Store } from '../choices.ts';

const OPEN: Readonly<Record<Store, string>> = {
	memory: 'openStore()',
	sqlite: "openStore(':memory:')",
	postgres: 'openStore()',
};

/** The test of the app: `node --test` runs it. */
export function testOf(choice: Choice): string {
	const { store } = choice;
	const text = isConnect(choice) ? connectTest(OPEN[store]) : forgeTest(OPEN[store]);
	if (store !== 'postgres') return text;
	const skip = "const skip = process.env['PGHOST'] === undefined && 'needs PGHOST';";
	return text.replace('\ntest(', `\n${skip}\n\ntest(`).replace("', async () => {", "', { skip }, async () => {");
}

function connectTest(open: string): string {
	return `import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test } from 'node:test';
import { basic, createClient } from 'atlassian-rest-client';
import { toNodeListener } from 'atlassian-rest-client/node';
import { startSite } from 'atlassian-rest-client/site';
import { createHandler } from '../src/app.ts';
import { openStore } from '../src/store.ts';

test('the app greets a new issue, and shows its page to users of the site alone', async () => {
	const site = await startSite({ allow: ['basic'] });
	const store = await ${open};
	const server = createServer();
	server.listen(0, '127.0.0.1');
	await once(server, 'listening');
	const baseUrl = \`http://127.0.0.1:\${(server.address() as AddressInfo).port}\`;
	const listener = toNodeListener(createHandler({ baseUrl, store, installKeys: site.installKeys }));
	server.on('request', (request, response) => void listener(request, response));
	try {
		await site.install(\`\${baseUrl}/atlassian-connect.json\`);

		const credential = basic({ email: 'ada@example.com', apiToken: 'any' });
		const user = createClient({ baseUrl: site.url, credential });
		const [project] = await user.get('rest/api/2/project').json();
		const fields = { project: { key: project?.key }, issuetype: { name: 'Task' }, summary: 'Water the plants' };
		const { key = '' } = await user.post('rest/api/2/issue', { json: { fields } }).json();
		await site.settled();
		const { comments = [] } = await user.get(\`rest/api/2/issue/\${key}/comment\`).json();
		assert.equal(comments[0]?.body, \`Hello from the app, \${key}.\`);

		assert.equal((await fetch(await site.signedUrl('hello'))).status, 200);
		assert.equal((await fetch(\`\${baseUrl}/hello\`)).status, 401);
	} finally {
		await site.close();
		server.close();
		await store.close();
	}
});
`;
}

function forgeTest(open: string): string {
	return `import assert from 'node:assert/strict';
import { test } from 'node:test';
import { forgeInstallationFixture, mockForge } from 'atlassian-rest-client/msw';
import { setupServer } from 'msw/node';
import { APP_ID, createHandler } from '../src/app.ts';
import { openStore } from '../src/store.ts';

test('the app greets a new issue, and refuses a forged delivery', async () => {
	const greeted: string[] = [];
	const scopes = ['read:jira-work', 'write:jira-work'];
	const forge = mockForge(forgeInstallationFixture({ appId: APP_ID }), { scopes });
	const mock = setupServer(
		...forge.handlers(
			forge.post('rest/api/2/issue/{issueIdOrKey}/comment', ({ params, respond }) => {
				greeted.push(params.issueIdOrKey);
				return respond(201, {});
			}),
		),
	);
	mock.listen();
	const store = await ${open};
	try {
		const handle = createHandler({ baseUrl: 'https://app.example.com', store });
		assert.equal((await handle(await forge.request({ event: 'avi:jira:created:issue' }))).status, 204);
		assert.equal(greeted.length, 1);
		assert.equal((await handle(await forge.request({ tamper: 'expired' }))).status, 401);
	} finally {
		await store.close();
		mock.close();
	}
});
`;
}
