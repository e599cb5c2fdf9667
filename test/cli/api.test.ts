import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { jiraTenant } from '../support/tenants.ts';
import { runCommand as run } from './run-command.ts';

const SITE = 'https://you.atlassian.net';
const TOKEN = { ATLASSIAN_URL: SITE, ATLASSIAN_EMAIL: 'ann@example.com', ATLASSIAN_API_TOKEN: 'api-token' };

let folder: string;
let requests: { method: string; url: string; headers: Headers; body: string }[];

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'api-'));
});
afterAll(() => rm(folder, { recursive: true }));

beforeEach(() => {
	requests = [];
	vi.stubGlobal('fetch', async (input: Request | string, init?: RequestInit) => {
		const request = new Request(input, init);
		const { method, url, headers } = request;
		requests.push({ method, url, headers, body: await request.text() });
		return Response.json({ id: '1' }, { status: 201, statusText: 'Created', headers: { 'x-trace': 'abc' } });
	});
});

describe('api', () => {
	it('sends fields as the query of a GET', async () => {
		const args = ['api', 'get', 'rest/api/3/search/jql', '-f', 'jql=project = KEY', '-q', 'maxResults:=5'];
		expect(await run(args, { env: TOKEN })).toEqual({ code: 0, out: '{\n  "id": "1"\n}\n', err: '' });
		expect(requests[0]).toMatchObject({
			method: 'GET',
			url: `${SITE}/rest/api/3/search/jql?maxResults=5&jql=project+%3D+KEY`,
		});
		expect(requests[0]?.headers.get('authorization')).toBe(`Basic ${btoa('ann@example.com:api-token')}`);
	});

	it('sends fields as a JSON body, by the dots in their names', async () => {
		const fields = ['fields.summary=Hello', 'fields.labels=a', 'fields.labels=b', 'fields.project:={"key":"KEY"}'];
		const args = ['api', 'POST', '/rest/api/3/issue', ...fields.flatMap((field) => ['--field', field])];
		expect(await run([...args, '-q', 'updateHistory=true'], { env: TOKEN })).toMatchObject({ code: 0 });
		expect(requests[0]?.url).toBe(`${SITE}/rest/api/3/issue?updateHistory=true`);
		expect(JSON.parse(requests[0]?.body ?? '')).toEqual({
			fields: { summary: 'Hello', labels: ['a', 'b'], project: { key: 'KEY' } },
		});
	});

	it('reads the body from a file or from standard input, and adds headers', async () => {
		const file = join(folder, 'body.json');
		await writeFile(file, '{"a":1}');
		const env = { ATLASSIAN_URL: SITE, ATLASSIAN_BEARER_TOKEN: 'bearer-token' };
		await run(['api', 'PUT', 'rest/x', '--input', file, '-H', 'x-test: a:b'], { env });
		await run(['api', 'PUT', 'rest/x', '-i', '-', '-H', 'Content-Type: text/plain'], { env, stdin: 'text' });
		expect(requests.map(({ body }) => body)).toEqual(['{"a":1}', 'text']);
		expect(requests.map(({ headers }) => headers.get('content-type'))).toEqual(['application/json', 'text/plain']);
		expect(requests[0]?.headers.get('x-test')).toBe('a:b');
		expect(requests[0]?.headers.get('authorization')).toBe('Bearer bearer-token');
	});

	it('prints the status and the headers beside the data', async () => {
		const { out, err } = await run(['api', 'HEAD', 'rest/x', '--include', '--site', SITE]);
		expect([out, err]).toEqual([expect.any(String), expect.stringMatching(/^201 Created\n[^]*x-trace: abc\n/)]);
		expect(requests[0]?.headers.has('authorization')).toBe(false);
	});

	it('prints each item of all pages as a line of JSON', async () => {
		vi.stubGlobal('fetch', async ({ url }: Request) => {
			const startAt = Number(new URL(url).searchParams.get('startAt'));
			return Response.json({
				startAt,
				maxResults: 1,
				total: 2,
				isLast: startAt === 1,
				values: [{ key: `K${startAt}` }],
			});
		});
		const result = await run(['api', 'GET', 'rest/api/3/project/search', '--paginate'], { env: TOKEN });
		expect(result).toEqual({ code: 0, out: '{"key":"K0"}\n{"key":"K1"}\n', err: '' });
	});

	it('prints an error to standard error alone, with its hint', async () => {
		vi.stubGlobal('fetch', async () => Response.json({ errorMessages: ['No.'] }, { status: 401, statusText: 'No' }));
		const { code, out, err } = await run(['api', 'GET', 'rest/api/3/myself'], { env: TOKEN });
		expect([code, out, err]).toEqual([1, '', expect.stringMatching(/^401 No\n\{[^]*\}\n./)]);
	});

	it('signs as a tenant, and as a user of it', async () => {
		const file = join(folder, 'tenant.json');
		await writeFile(file, JSON.stringify({ ...jiraTenant(), oauthClientId: 'client-id' }));
		await run(['api', 'GET', 'rest/api/3/myself'], { env: { ATLASSIAN_TENANT: file } });
		expect(requests[0]?.headers.get('authorization')).toMatch(/^JWT /);
		await run(['api', 'GET', 'rest/api/3/myself', '--tenant', file, '--as', 'ann']);
		expect(requests[1]?.url).toContain('oauth2/token');
	});

	it('reads variables from a file, after those of the environment', async () => {
		const env = join(folder, '.env');
		await writeFile(env, `ATLASSIAN_URL=${SITE}\nATLASSIAN_EMAIL="ann@example.com"\nATLASSIAN_API_TOKEN=of-the-file\n`);
		const variables = { ATLASSIAN_API_TOKEN: 'of-the-environment', ATLASSIAN_URL: '' };
		await run(['api', 'GET', 'rest/x', '--env', env], { env: variables });
		expect(requests[0]?.headers.get('authorization')).toBe(`Basic ${btoa('ann@example.com:of-the-environment')}`);
	});

	it.each([
		[['TRACE', 'x'], 'the method must be one of'],
		[['GET', 'x', '--input', 'file'], 'GET has no body'],
		[['POST', 'x', '--input', 'file', '-f', 'a=b'], 'either --input or --field'],
		[['POST', 'x', '--input', '/nowhere'], 'cannot be read'],
		[['PUT', 'x', '--paginate'], '--paginate is for GET and POST'],
		[['POST', 'x', '-f', 'nothing'], 'key=value'],
		[['POST', 'x', '-f', 'a:={'], 'is not JSON'],
		[['POST', 'x', '-f', 'a=1', '-f', 'a.b=2'], 'contradicts'],
		[['POST', 'x', '-f', 'a.b=2', '-f', 'a=1'], 'contradicts'],
		[['GET', 'x', '-H', 'nothing'], 'name: value'],
		[['GET', 'x', '-H', 'Authorization: Basic x'], 'in variables'],
		[['GET', 'x', '--as', 'ann'], '--as needs a tenant'],
		[['GET', 'x', '--tenant', 'a', '--site', 'b'], 'not both'],
		[['GET', 'x', '--site', 'you.atlassian.net'], 'http(s) URL'],
		[['GET', 'x', '--env', '/nowhere'], 'cannot be read'],
	])('refuses the arguments %j', async (args, reason) => {
		const { code, out, err } = await run(['api', ...args], { env: TOKEN });
		expect([code, out, err]).toEqual([2, '', expect.stringContaining(reason)]);
		expect(requests).toEqual([]);
	});

	it.each([
		[{}, 'ATLASSIAN_URL'],
		[{ ATLASSIAN_URL: SITE, ATLASSIAN_EMAIL: 'a@example.com' }, 'belong together'],
		[{ ...TOKEN, ATLASSIAN_BEARER_TOKEN: 'x' }, 'not both'],
	])('refuses half of a credential: %j', async (env, reason) => {
		expect(await run(['api', 'GET', 'x'], { env })).toMatchObject({ code: 2, err: expect.stringContaining(reason) });
	});
});
