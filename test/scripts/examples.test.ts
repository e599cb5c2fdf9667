import { execFile, spawn } from 'node:child_process';
import { createServer as createHttpServer } from 'node:http';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { onTestFinished, expect, it } from 'vitest';
import { basic, createClient, type Client } from '../../src/index.ts';
import { startSite } from '../../src/site/index.ts';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const fromSource = `--import=${new URL('../support/from-source.ts', import.meta.url).href}`;
const example = (name: string): string[] => [fromSource, at(`../../scripts/examples/${name}.ts`)];

async function freePort(): Promise<number> {
	const server = createServer();
	await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
	const address = server.address();
	await new Promise<void>((resolve) => void server.close(() => resolve()));
	if (address === null || typeof address === 'string') throw new Error('no port');
	return address.port;
}

const account = (url: string): Record<string, string> => ({
	JIRA_URL: url,
	JIRA_EMAIL: 'ann@example.com',
	JIRA_TOKEN: 'never-to-be-seen',
});

it('the script lists the issues of a project with an API token, and comments on the oldest', async () => {
	await using site = await openSite();
	const project = await projectOf(site.url);
	const created = await createIssue(site.url, 'Look at me');
	const env = { ...process.env, ...account(site.url) };
	const { stdout, stderr } = await promisify(execFile)(process.execPath, [...example('script'), project], { env });
	expect(stdout).toContain(`${created} Look at me\n`);
	const oldest = `${project}-1`;
	expect(stdout).toMatch(new RegExp(`^${oldest} `, 'm'));
	expect(stdout).toContain(`commented on ${oldest}\n`);
	expect(stderr).toBe('');
	expect(await commentsOf(site.url, oldest)).toContain('Still open.');
});

it('the script says why the site refused it', async () => {
	await using site = await openSite([]);
	const env = { ...process.env, ...account(site.url) };
	const failed = promisify(execFile)(process.execPath, example('script'), { env });
	await expect(failed).rejects.toMatchObject({
		code: 1,
		stderr: expect.stringMatching(/^401 GET rest\/api\/3\/search\/jql/),
	});
});

it('the script with custom fields adds up what the site has, by their names', async () => {
	const issues = [
		{ customfield_10016: 3, customfield_10031: { id: '1', value: 'Red' } },
		{ customfield_10016: 5, customfield_10031: { id: '1', value: 'Red' } },
		{ customfield_10016: 2, customfield_10031: null },
		{ customfield_10016: null, customfield_10031: { id: '2', value: 'Blue' } },
	];
	let asked: string[] = [];
	await using server = await openServer((url) => {
		asked = url.searchParams.getAll('fields').flatMap((text) => text.split(','));
		return { issues: issues.map((fields, index) => ({ id: `${index}`, key: `KEY-${index}`, fields })), isLast: true };
	});
	const env = { ...process.env, ...account(server.url) };
	const { stdout, stderr } = await promisify(execFile)(process.execPath, example('story-points'), { env });
	expect([stdout, stderr]).toEqual(['{ Blue: 0, Green: 0, Red: 8, none: 2 }\n', '']);
	expect(asked).toEqual(['customfield_10016', 'customfield_10031']);
});

it('the Connect app is installed by a site, and greets an issue that is created', async () => {
	await using site = await openSite();
	const port = await freePort();
	const baseUrl = `http://127.0.0.1:${port}`;
	const env = { ...process.env, PORT: String(port), BASE_URL: baseUrl, INSTALL_KEYS: site.installKeys };
	const app = spawn(process.execPath, example('connect-app'), { env, stdio: ['ignore', 'pipe', 'inherit'] });
	onTestFinished(() => void app.kill());
	let printed = '';
	const seen = async (text: string): Promise<void> => {
		while (!printed.includes(text)) {
			await new Promise((resolve, reject) => {
				app.stdout.once('data', resolve).once('close', () => reject(new Error(`the app ended: ${printed}`)));
			});
		}
	};
	app.stdout.setEncoding('utf8').on('data', (chunk: string) => (printed += chunk));
	await seen('listens at');
	await site.install(`${baseUrl}/atlassian-connect.json`);

	const key = await createIssue(site.url, 'New here');
	await seen(`greeted ${key}`);
	expect(await commentsOf(site.url, key)).toEqual([`Hello, ${key}.`]);
});

const someone = (baseUrl: string): Client =>
	createClient({ baseUrl, credential: basic({ email: 'ben@example.com', apiToken: 'x' }) });

async function projectOf(url: string): Promise<string> {
	const { values } = await someone(url).get('rest/api/2/project/search').json();
	return values?.[0]?.key ?? '';
}

async function createIssue(url: string, summary: string): Promise<string> {
	const fields = { project: { key: await projectOf(url) }, issuetype: { name: 'Task' }, summary };
	const { key } = await someone(url).post('rest/api/2/issue', { json: { fields } }).json();
	return key ?? '';
}

async function commentsOf(url: string, key: string): Promise<unknown[]> {
	const { comments } = await someone(url).get(`rest/api/2/issue/${key}/comment`).json();
	return comments?.map(({ body }) => body) ?? [];
}

/** A server that responds with JSON. */
async function openServer(respond: (url: URL) => object): Promise<{ url: string } & AsyncDisposable> {
	const server = createHttpServer((request, response) => {
		response.setHeader('content-type', 'application/json');
		response.end(JSON.stringify(respond(new URL(request.url ?? '', 'http://127.0.0.1'))));
	});
	await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
	const address = server.address();
	if (address === null || typeof address === 'string') throw new Error('no port');
	return {
		url: `http://127.0.0.1:${address.port}`,
		[Symbol.asyncDispose]: async () => {
			server.closeAllConnections();
			await new Promise((resolve) => void server.close(resolve));
		},
	};
}

async function openSite(
	allow: readonly 'basic'[] = ['basic'],
): Promise<Awaited<ReturnType<typeof startSite>> & AsyncDisposable> {
	const site = await startSite({ allow });
	return Object.assign(site, { [Symbol.asyncDispose]: () => site.close() });
}
