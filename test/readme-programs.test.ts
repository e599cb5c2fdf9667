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

/** Runs the first program below a heading of a document, as it is pasted, but for its port. */
async function run(
	document: string,
	heading: string,
	port: number,
	env: Record<string, string>,
	args: readonly string[] = [],
): Promise<ChildProcess> {
	const text = await readFile(new URL(`../${document}`, import.meta.url), 'utf8');
	const section = text.slice(text.search(new RegExp(`^##+ ${heading}$`, 'm')));
	const [, code = ''] = /^```ts\n(.*?)^```$/ms.exec(section) ?? [];
	const file = join(folder, `${port}.ts`);
	await writeFile(file, code.replaceAll('3000', String(port)));
	return spawn(process.execPath, ['--import', hooks, file, ...args], { env: { ...process.env, ...env } });
}

/** The output of a program that ends. */
async function outputOf(program: ChildProcess): Promise<string> {
	let output = '';
	for (const stream of [program.stdout, program.stderr]) stream?.on('data', (chunk) => (output += String(chunk)));
	await once(program, 'close');
	return output;
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
	expect(await outputOf(await run('README.md', 'A script with an API token', 1, env))).toContain(key);
});

it('the script of the guide runs', async () => {
	const env = { ATLASSIAN_URL: site.url, ATLASSIAN_EMAIL: 'ada@example.com', ATLASSIAN_API_TOKEN: 'any' };
	const [project = ''] = (await createIssue()).split('-');
	const script = await run('.github/docs/scripts.md', 'A whole script', 2, env, [project, '0']);
	expect(await outputOf(script)).toMatch(/^[1-9]\d* comments$/m);
});

it('the test of the guide with msw ended before the app made a call, without a system token', async () => {
	const program = await run('.github/docs/forge.md', 'With msw', 3, {});
	expect(await outputOf(program)).toBe("204 [ 'FAKE-1' ] 401\n");
});

it.each([
	['README.md', 'A Connect app'],
	['.github/docs/connect.md', 'A whole app'],
])('the app of %s is installed by a site, and comments on an issue that is created', async (document, heading) => {
	const port = await freePort();
	// Vite has a BASE_URL of its own in the environment.
	const env = { BASE_URL: `http://localhost:${port}`, INSTALL_KEYS: site.installKeys };
	const app = await run(document, heading, port, env);
	try {
		await site.install(`http://localhost:${port}/atlassian-connect.json`);
		const key = await createIssue();
		await site.settled();
		const { comments } = await user().get(`rest/api/2/issue/${key}/comment`).json();
		expect(comments?.[0]?.body).toBe(`Hello, ${key}.`);
		if (heading === 'A whole app') await usePages(`http://localhost:${port}`);
	} finally {
		app.kill();
	}
});

async function usePages(baseUrl: string): Promise<void> {
	const panel = await site.signedUrl('panel', { accountId: 'fake-account-ada', context: { 'issue.key': 'KEY-1' } });
	expect(await (await fetch(panel)).text()).toBe('Hello, fake-account-ada, at KEY-1');
	expect((await fetch(`${baseUrl}/panel`)).status).toBe(401);
	const headers = { authorization: `JWT ${await site.contextToken()}` };
	expect(await (await fetch(`${baseUrl}/api/me`, { headers })).json()).toEqual({ displayName: expect.any(String) });
}

it('the Forge remote of the README starts', async () => {
	const port = await freePort();
	const app = await run('README.md', 'A Forge remote', port, {});
	try {
		const status = (): Promise<number> =>
			fetch(`http://localhost:${port}/forge/events`, { method: 'POST' }).then(
				(response) => response.status,
				() => 0,
			);
		await expect.poll(status, { timeout: 20_000 }).toBe(401);
	} finally {
		app.kill();
	}
});
