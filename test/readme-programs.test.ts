import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { basic, createClient } from 'atlassian-rest-client';
import { startSite, type Site } from 'atlassian-rest-client/site';
import { afterAll, beforeAll, expect, it } from 'vitest';

const hooks = new URL('support/from-source.ts', import.meta.url).href;
let folder: string;
let site: Site;

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'readme-'));
	site = await startSite({ allow: ['basic'], appStartTimeout: 20_000 });
});

afterAll(async () => {
	await site.close();
	await rm(folder, { recursive: true });
});

/** Runs the program below a heading of the README, as it is pasted, but for its port. */
async function run(heading: string, port: number, env: Record<string, string>): Promise<ChildProcess> {
	const readme = await readFile(new URL('../README.md', import.meta.url), 'utf8');
	const section = readme.slice(readme.indexOf(`### ${heading}\n`));
	const [, code = ''] = /^```ts\n(.*?)^```$/ms.exec(section) ?? [];
	const file = join(folder, `${heading.replaceAll(' ', '-')}.ts`);
	await writeFile(file, code.replaceAll('3000', String(port)));
	return spawn(process.execPath, ['--import', hooks, file], { env: { ...process.env, ...env } });
}

async function freePort(): Promise<number> {
	const server = createServer().listen(0, '127.0.0.1');
	await once(server, 'listening');
	const { port } = server.address() as AddressInfo;
	await new Promise((resolve) => void server.close(resolve));
	return port;
}

const user = () =>
	createClient({ baseUrl: site.url, credential: basic({ email: 'ada@example.com', apiToken: 'any' }) });

async function createIssue(): Promise<string> {
	const [project] = await user().get('rest/api/2/project').json();
	const fields = { project: { key: project?.key }, issuetype: { name: 'Task' }, summary: 'Water the plants' };
	return (await user().post('rest/api/2/issue', { json: { fields } }).json()).key ?? '';
}

it('the script of the README lists the issues of a site', async () => {
	const key = await createIssue();
	const env = { JIRA_URL: site.url, JIRA_EMAIL: 'ada@example.com', JIRA_TOKEN: 'any' };
	const script = await run('A script with an API token', 0, env);
	let output = '';
	script.stdout?.on('data', (chunk) => (output += String(chunk)));
	await once(script, 'exit');
	expect(output).toContain(key);
});

it('the Connect app of the README is installed by a site, and comments on an issue that is created', async () => {
	const port = await freePort();
	// Vite has a BASE_URL of its own in the environment.
	const env = { BASE_URL: `http://localhost:${port}`, INSTALL_KEYS: site.installKeys };
	const app = await run('A Connect app', port, env);
	try {
		await site.install(`http://localhost:${port}/atlassian-connect.json`);
		const key = await createIssue();
		await site.settled();
		const { comments } = await user().get(`rest/api/2/issue/${key}/comment`).json();
		expect(comments?.[0]?.body).toBe(`Hello, ${key}.`);
	} finally {
		app.kill();
	}
});

it('the Forge remote of the README starts', async () => {
	const port = await freePort();
	const app = await run('A Forge remote', port, {});
	try {
		await expect
			.poll(
				() =>
					fetch(`http://localhost:${port}/forge/events`, { method: 'POST' }).then(
						({ status }) => status,
						() => 0,
					),
				{
					timeout: 20_000,
				},
			)
			.toBe(401);
	} finally {
		app.kill();
	}
});
