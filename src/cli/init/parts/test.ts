import { isForge, isConnect, type Choice, type Store } from '../choices.ts';

const OPEN: Readonly<Record<Store, string>> = {
	memory: 'openStore()',
	sqlite: "openStore(':memory:')",
	postgres: 'openStore(new PGlite())',
};

/** The test of the app: `node --test` runs it. */
export function testOf(choice: Choice): string {
	const isOnForge = isForge(choice);
	const readsManifest = isOnForge ? "import { readFile } from 'node:fs/promises';\n" : '';
	const pglite = choice.store === 'postgres' ? "import { PGlite } from '@electric-sql/pglite';\n" : '';
	const options = [
		'baseUrl',
		'store',
		...(isConnect(choice) ? ['installKeys: site.installKeys'] : []),
		...(isOnForge ? ['development: site.forge'] : []),
		'log',
	].join(', ');
	return `import assert from 'node:assert/strict';
import { once } from 'node:events';
${readsManifest}import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test } from 'node:test';
${pglite}import { basic, createClient } from 'atlassian-rest-client';
import { toNodeListener } from 'atlassian-rest-client/node';
import { startSite } from 'atlassian-rest-client/site';
import { createHandler } from '../src/app.ts';
import { openStore } from '../src/store.ts';

test('the app greets a new issue, and shows its page to users of the site alone', async () => {
	const site = await startSite({ allow: ['basic'] });
	const store = await ${OPEN[choice.store]};
	const server = createServer();
	server.listen(0, '127.0.0.1');
	await once(server, 'listening');
	const baseUrl = \`http://127.0.0.1:\${(server.address() as AddressInfo).port}\`;
	const lines: string[] = [];
	const log = (line: string): unknown => lines.push(line);
	const listener = toNodeListener(createHandler({ ${options} }));
	server.on('request', (request, response) => void listener(request, response));
	try {
		${isOnForge ? "await site.forge.install({ manifest: await readFile('manifest.yml', 'utf8'), app: baseUrl });" : 'await site.install(`${baseUrl}/atlassian-connect.json`);'}

		const credential = basic({ email: 'ada@example.com', apiToken: 'any' });
		const user = createClient({ baseUrl: site.url, credential });
		const [project] = await user.get('rest/api/2/project').json();
		const fields = { project: { key: project?.key }, issuetype: { name: 'Task' }, summary: 'Water the plants' };
		const { key = '' } = await user.post('rest/api/2/issue', { json: { fields } }).json();
		await site.settled();
		const { comments = [] } = await user.get(\`rest/api/2/issue/\${key}/comment\`).json();
		assert.equal(comments[0]?.body, \`Hello from the app, \${key}.\`);

		${isConnect(choice) ? "assert.equal((await fetch(await site.signedUrl('hello'))).status, 200);" : "const { body } = await site.forge.invoke('hello', { path: '/hello' });\n\t\tassert.deepEqual(body, { hello: 'fake-account-ada' });"}
		assert.equal((await fetch(\`\${baseUrl}/hello\`)).status, 401);
		assert.match(lines.at(-1) ?? '', /^refused GET \\/hello: ERR_TOKEN_MISSING/);
	} finally {
		await site.close();
		server.close();
		await store.close();
	}
});
`;
}
