import { getRequestListener } from '@hono/node-server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
	Authenticator,
	createApp,
	createClient,
	encodeToken,
	type AppDescriptor,
	type TenantInfo,
} from '../../src/index.ts';
import { listen, send, type Running } from '../support/http.ts';
import { keyServer, rs256 } from '../support/installs.ts';
import { jiraTenant, SECRET_MARK } from '../support/tenants.ts';

/*
 * An app as its author writes it, and a site that installs, uses and uninstalls it, over real HTTP and by the real
 * clock. Each test goes on from the one before: it is one life.
 */
const baseUrl = 'https://sample.example.com/app';
const descriptor: AppDescriptor = {
	key: 'com.example.app',
	name: 'Sample',
	baseUrl,
	authentication: { type: 'jwt' },
	lifecycle: { installed: '/installed', uninstalled: '/uninstalled', enabled: '/enabled', disabled: '/disabled' },
	modules: { webhooks: [{ event: 'jira:issue_created', url: '/issue-created?project={project.key}' }] },
};

const diary: string[] = [];
const tenants = new Map<string, TenantInfo>();
const site: string[] = [];
let running: Running;
let port: number;

beforeAll(async () => {
	const authenticator = new Authenticator({ tenants, baseUrl, key: descriptor.key });
	const answerOfSite = async (input: RequestInfo | URL): Promise<Response> => {
		const { method, url, headers } = input as Request;
		site.push(`${method} ${new URL(url).pathname} ${headers.get('authorization')?.slice(0, 3)}`);
		return Response.json({ fields: { summary: 'Water the plants' } });
	};
	const app = createApp({
		key: descriptor.key,
		baseUrl,
		tenants,
		descriptor,
		fetch: keyServer().fetch,
		on: {
			installed: ({ tenant, previous }) => diary.push(`${previous ? 'again' : 'hello'} ${tenant.baseUrl}`),
			enabled: ({ clientKey }) => diary.push(`enabled ${clientKey}`),
			disabled: ({ clientKey }) => diary.push(`disabled ${clientKey}`),
			uninstalled: ({ clientKey }) => diary.push(`goodbye ${clientKey}`),
			async 'jira:issue_created'({ body, tenant }) {
				if (tenant === undefined) return;
				const path = `rest/api/2/issue/${body.issue.key}`;
				const issue = await createClient(tenant, { fetch: answerOfSite })
					.get(path)
					.json<{ fields: { summary: string } }>();
				diary.push(`${body.issue.key}: ${issue.fields.summary}`);
			},
		},
		fallback: async (request) => {
			const { accountId } = await authenticator.authenticate(request);
			return new Response(`Hello, ${accountId}`);
		},
	});
	const listener = getRequestListener(app, { overrideGlobalObjects: false });
	running = await listen((request, response) => void listener(request, response));
	({ port } = running);
});

afterAll(() => running.close());

const first = jiraTenant();
const second = jiraTenant({ sharedSecret: `second-${SECRET_MARK}` });

/** Each callback of the life is issued a second after the one before. */
let issued = Date.now();

async function lifecycle(eventType: 'installed' | 'uninstalled', tenant: TenantInfo): Promise<string> {
	const path = `/${eventType}`;
	issued += 1000;
	const made = await encodeToken('POST', path, tenant, {
		issuer: tenant.clientKey,
		audience: [baseUrl],
		baseUrl,
		now: () => issued,
	});
	const [, claims = ''] = made.split('.');
	const authorization = `JWT ${await rs256(JSON.parse(Buffer.from(claims, 'base64url').toString()) as object)}`;
	const { sharedSecret, ...rest } = tenant;
	const body = JSON.stringify({ ...rest, eventType, ...(eventType === 'installed' ? { sharedSecret } : {}) });
	return send(port, { path: `/app${path}`, headers: { authorization, 'content-type': 'application/json' }, body });
}

async function call(method: string, path: string, tenant: TenantInfo, body = ''): Promise<string> {
	const token = await encodeToken(method, path, tenant, { issuer: tenant.clientKey, subject: 'ann', baseUrl });
	return send(port, { method, path: `/app${path}`, headers: { authorization: `JWT ${token}` }, body });
}

describe('a sample app', () => {
	it('shows its descriptor', async () => {
		const answer = await send(port, { method: 'GET', path: '/app/atlassian-connect.json' });
		expect(answer).toBe(`200 ${JSON.stringify(descriptor)}`);
	});

	it('knows nobody before it is installed', async () => {
		expect(await call('GET', '/page', first)).toBe('401 Authentication failed');
	});

	it('is installed and enabled', async () => {
		expect(await lifecycle('installed', first)).toBe('204');
		const body = JSON.stringify({ clientKey: first.clientKey, eventType: 'enabled' });
		expect(await call('POST', '/enabled', first, body)).toBe('204');
		expect(diary.splice(0)).toEqual([`hello ${first.baseUrl}`, `enabled ${first.clientKey}`]);
	});

	it('shows a page to a user', async () => {
		expect(await call('GET', '/page?x=1', first)).toBe('200 Hello, ann');
	});

	it('takes a webhook, and asks the site about it', async () => {
		const body = JSON.stringify({ webhookEvent: 'jira:issue_created', issue: { id: '1', key: 'KEY-1' } });
		expect(await call('POST', '/issue-created?project=KEY', first, body)).toBe('204');
		expect(diary.splice(0)).toEqual(['KEY-1: Water the plants']);
		expect(site).toEqual(['GET /rest/api/2/issue/KEY-1 JWT']);
	});

	it('is installed anew with another secret, and still takes what is in flight', async () => {
		expect(await lifecycle('installed', second)).toBe('204');
		expect(await call('GET', '/page', first)).toBe('200 Hello, ann');
		expect(await call('GET', '/page', second)).toBe('200 Hello, ann');
		expect(diary.splice(0)).toEqual([`again ${first.baseUrl}`]);
	});

	it('is uninstalled, and knows nobody any more', async () => {
		expect(await lifecycle('uninstalled', second)).toBe('204');
		expect(diary.splice(0)).toEqual([`goodbye ${first.clientKey}`]);
		expect(await call('GET', '/page', second)).toBe('401 Authentication failed');
		expect([...tenants.values()]).toMatchObject([{ eventType: 'uninstalled', sharedSecret: '' }]);
	});
});
