import { describe, expect, it, onTestFinished } from 'vitest';
import { authenticateOAuthWebhook, bearer, createClient, type Client } from '../../src/index.ts';
import { oauthConsent } from '../../src/consent/index.ts';
import { keepWebhooks, type MissedWebhook } from '../../src/webhook-keeper/index.ts';
import { startSite, type Site } from '../../src/site/index.ts';
import { NOW_SECONDS, SECRET_MARK } from '../support/tenants.ts';

const HOUR = 3_600_000;
const CLIENT = { clientId: 'client-1', clientSecret: `client-${SECRET_MARK}` };
const OTHER = { clientId: 'client-2', clientSecret: `other-${SECRET_MARK}` };
const redirectUri = 'https://app.example.com/callback';
const scopes = ['read:jira-work', 'write:jira-work', 'manage:jira-webhook'];
const url = 'https://app.example.com/webhooks';

interface Received {
	readonly url: string;
	readonly headers: Headers;
	readonly body: Record<string, unknown>;
	readonly request: Request;
}

interface Setup {
	readonly site: Site;
	readonly client: Client;
	readonly received: Received[];
	readonly now: () => number;
	readonly pass: (ms: number) => void;
	/** The status of the app's next responses. */
	readonly respond: (status: number) => void;
	readonly clientOf: (app: typeof CLIENT) => Promise<Client>;
}

async function setUp(): Promise<Setup> {
	let time = NOW_SECONDS * 1000;
	let status = 204;
	const now = (): number => time;
	const received: Received[] = [];
	const site = await startSite({
		now,
		retryDelays: [0, 0],
		oauth: [CLIENT, OTHER].map((app) => ({ ...app, redirectUris: [redirectUri], scopes })),
		async fetch(input, init) {
			const request = new Request(input, init);
			const body = (await request.clone().json()) as Record<string, unknown>;
			received.push({ url: request.url, headers: request.headers, body, request });
			return new Response(null, { status });
		},
	});
	onTestFinished(() => site.close());
	const clientOf = async (app: typeof CLIENT): Promise<Client> => {
		const consent = oauthConsent({ ...app, redirectUri, scopes, cloud: site.cloud, pkce: false, now });
		const screen = await consent.authorizationUrl({ session: 'session-of-the-browser-1' });
		const response = await fetch(screen, {
			method: 'POST',
			headers: { origin: site.url },
			body: new URLSearchParams({ decision: 'accept' }),
			redirect: 'manual',
		});
		const code = new URL(response.headers.get('location') ?? '').searchParams.get('code');
		const { clientId: client_id, clientSecret: client_secret } = app;
		const form = {
			grant_type: 'authorization_code',
			client_id,
			client_secret,
			code: code ?? '',
			redirect_uri: redirectUri,
		};
		const token = await fetch(`${site.cloud.authUrl}/oauth/token`, { method: 'POST', body: new URLSearchParams(form) });
		const { access_token } = (await token.json()) as { access_token: string };
		return createClient({
			baseUrl: `${site.cloud.apiUrl}/ex/jira/${site.cloudId}`,
			credential: bearer(access_token),
		});
	};
	return {
		site,
		client: await clientOf(CLIENT),
		received,
		now,
		pass: (ms) => void (time += ms),
		respond: (next) => void (status = next),
		clientOf,
	};
}

async function createIssue(client: Client, summary: string): Promise<void> {
	await client.post('rest/api/3/issue', {
		json: { fields: { project: { key: 'KEY' }, issuetype: { name: 'Task' }, summary } },
	});
}

const webhooks = [{ events: ['jira:issue_created'], jql: 'project = KEY' }];

describe('the dynamic webhooks of an OAuth 2.0 app', () => {
	it('are delivered with a token of the client secret, once for all that match', async () => {
		const { site, client, received, now } = await setUp();
		const two = [...webhooks, { events: ['jira:issue_created'], jql: 'issuetype = Task' }];
		const { added } = await keepWebhooks(client, { url, webhooks: two, now });
		await createIssue(client, 'one');
		await site.settled();
		expect(received).toHaveLength(1);
		const [{ body, request, headers } = {} as Received] = received;
		expect(body).toMatchObject({
			webhookEvent: 'jira:issue_created',
			matchedWebhookIds: added,
			issue: { fields: { summary: 'one' } },
		});
		expect(headers.get('x-atlassian-webhook-identifier')).not.toBeNull();
		expect(await authenticateOAuthWebhook(request, { ...CLIENT, now })).toMatchObject({ iss: CLIENT.clientId });
		await expect(authenticateOAuthWebhook(request, { ...OTHER, now })).rejects.toMatchObject({ code: 'ERR_ISSUER' });
	});

	it('belong to their app: another one neither sees nor changes them', async () => {
		const { site, client, received, now, clientOf } = await setUp();
		const other = await clientOf(OTHER);
		const { added } = await keepWebhooks(client, { url, webhooks, now });
		const elsewhere = 'https://other.example.com/webhooks';
		expect(await keepWebhooks(other, { url: elsewhere, webhooks, now })).toMatchObject({ removed: [] });
		await other.delete('rest/api/3/webhook', { json: { webhookIds: [...added] } });
		expect(await keepWebhooks(client, { url, webhooks, now })).toMatchObject({ added: [], removed: [] });
		await createIssue(client, 'one');
		await site.settled();
		expect(received.map((one) => one.url).toSorted()).toEqual([url, elsewhere]);
	});

	it('are retried, and those that are given up are listed for three days, to the app that registered them', async () => {
		const { site, client, received, now, pass, respond, clientOf } = await setUp();
		await keepWebhooks(client, { url, webhooks, now });
		respond(503);
		for (const summary of ['one', 'two', 'three']) {
			await createIssue(client, summary);
			await site.settled();
			pass(1);
		}
		expect(received).toHaveLength(9);
		const failed = async (as: Client, query: Record<string, number> = {}): Promise<[unknown[], boolean]> => {
			const page = await as.get('rest/api/3/webhook/failed', { searchParams: query }).json();
			return [page.values.map(({ body }) => JSON.parse(body ?? '').issue.fields.summary), 'next' in page];
		};
		expect(await failed(client)).toEqual([['one', 'two', 'three'], false]);
		expect(await failed(client, { maxResults: 2 })).toEqual([['one', 'two'], true]);
		expect(await failed(client, { after: now() - 2 })).toEqual([['three'], false]);
		expect(await failed(await clientOf(OTHER))).toEqual([[], false]);
		pass(72 * HOUR);
		expect(await failed(await clientOf(CLIENT))).toEqual([[], false]);
	});

	it('that were missed during an outage go to the function that handles deliveries', async () => {
		const { site, client, received, now, pass, respond } = await setUp();
		const handled: unknown[] = [];
		const handle = ({ event }: Pick<MissedWebhook, 'event'>): void => {
			if (event?.type === 'jira:issue_created') handled.push([event.identifier, event.body.issue.fields?.['summary']]);
		};
		const options = { url, webhooks, now, store: new Map<string, string>(), key: 'one', onMissed: handle };
		await keepWebhooks(client, options);
		respond(500);
		await createIssue(client, 'missed');
		await site.settled();
		pass(HOUR / 2);
		respond(204);
		expect(await keepWebhooks(client, options)).toMatchObject({ missed: 1 });
		expect(handled).toEqual([[received[0]?.headers.get('x-atlassian-webhook-identifier'), 'missed']]);
		expect(await keepWebhooks(client, options)).toMatchObject({ missed: 0 });
	});
});

describe('the dynamic webhooks of a Connect app', () => {
	it('are not those of OAuth 2.0 apps', async () => {
		const { site, client, now } = await setUp();
		await keepWebhooks(client, { url, webhooks, now });
		const connect = createClient(site.tenant, { now });
		expect(await keepWebhooks(connect, { url: 'https://connect.example.com/', webhooks, now })).toMatchObject({
			added: [expect.any(Number)],
			removed: [],
		});
	});
});
