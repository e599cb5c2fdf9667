import { describe, expect, it } from 'vitest';
import { createClient, type ForgeInstallation } from '../../../src/index.ts';
import { NOW_SECONDS } from '../../support/tenants.ts';
import { start } from '../support.ts';
import { manifest, startForge, type Draft } from './support.ts';

const edits = (trigger: object): Partial<Draft> => ({
	modules: { trigger: [{ key: 'edits', endpoint: 'events', events: ['avi:jira:created:issue'], ...trigger }] },
});
const issue = { fields: { project: { key: 'KEY' }, issuetype: { name: 'Task' }, summary: 'New' } };

describe('a change', () => {
	it('of a user and of the app itself is an event with its entity, and says whose it was', async () => {
		const told: unknown[] = [];
		const { site, install, installations, problems } = await startForge(
			{},
			{
				'avi:jira:created:issue': ({ body, selfGenerated, accountId, cloudId }) =>
					void told.push([body.issue.fields?.['summary'], selfGenerated, accountId, cloudId]),
			},
		);
		await install();
		await createClient(site.tenant)
			.asUser('fake-account-ben', { tokenUrl: site.tokenUrl })
			.post('rest/api/3/issue', { json: issue });
		await site.settled();
		await site.forge.fire('avi:jira:updated:issue');
		const [record] = installations.values();
		if (record === undefined) throw new Error('No record');
		await createClient(record).post('rest/api/3/issue', { json: issue });
		await site.settled();
		expect(told).toEqual([
			['New', false, 'fake-account-ben', site.cloudId],
			['New', true, expect.stringMatching(/^app:/), site.cloudId],
		]);
		expect(problems).toEqual([]);
	});

	it('that is fired is about an issue that exists, which the app can read and comment on', async () => {
		const keys: string[] = [];
		const { site, install, problems } = await startForge(
			{},
			{
				'avi:jira:created:issue': async ({ body, installation }) => {
					const jira = createClient(installation as ForgeInstallation);
					const { key = '' } = await jira.get(`rest/api/2/issue/${body.issue.key}`).json();
					keys.push(key);
				},
			},
		);
		await install();
		expect(await site.forge.fire('avi:jira:created:issue')).toMatchObject([{ status: 204 }]);
		const [issue] = site.exchanges.filter(({ kind }) => kind === 'call').map(({ url }) => url);
		expect(issue).toContain(`/rest/api/2/issue/${keys[0]}`);
		expect(problems).toEqual([]);
	});

	it('that a callback makes was not waited for: the site is settled once its event is delivered as well', async () => {
		const told: string[] = [];
		const { site, install } = await startForge(
			{},
			{
				'avi:jira:created:issue': async ({ body, installation }) => {
					const json = { fields: { summary: 'Renamed' } };
					await createClient(installation as ForgeInstallation).put(`rest/api/2/issue/${body.issue.key}`, { json });
				},
				'avi:jira:updated:issue': async ({ body }) => {
					await new Promise((resolve) => void setTimeout(resolve, 20));
					told.push(String(body.issue.fields?.['summary']));
				},
			},
		);
		await install();
		await createClient(site.tenant).post('rest/api/3/issue', { json: issue });
		await site.settled();
		expect(told).toEqual(['Renamed']);
	});

	it('of the app itself does not reach a trigger with `ignoreSelf`', async () => {
		const { site, install, installations, requests } = await startForge();
		await install(manifest());
		await site.forge.fire('avi:jira:updated:issue');
		const [record] = installations.values();
		await site.forge.upgrade({
			manifest: manifest(edits({ filter: { ignoreSelf: true } })),
			app: requests[0]?.url.replace(/\/forge.*/, '') ?? '',
		});
		if (record === undefined) throw new Error('No record');
		requests.length = 0;
		const token = site.forge.issueToken();
		const baseUrl = String(record.apiBaseUrl);
		await createClient({ baseUrl, credential: () => `Bearer ${token}` }).post('rest/api/3/issue', { json: issue });
		await site.settled();
		expect(requests).toEqual([]);
		await createClient(site.tenant).post('rest/api/3/issue', { json: issue });
		await site.settled();
		expect(requests).toHaveLength(1);
	});

	it('reaches a trigger with `appIsLicensed` only with a licence that is active', async () => {
		const { baseUrl, requests } = await startForge();
		for (const active of [true, false]) {
			const draft = manifest(edits({ filter: { appIsLicensed: true } }));
			const site = await start({
				forge: { manifest: draft, app: baseUrl, licence: { active }, environment: 'PRODUCTION' },
			});
			await createClient(site.tenant).post('rest/api/3/issue', { json: issue });
			await site.settled();
		}
		expect(requests).toHaveLength(1);
	});

	it('of Confluence has its content', async () => {
		const told: unknown[] = [];
		const { site, install, problems } = await startForge(
			{},
			{ 'avi:confluence:created:page': ({ body, accountId }) => void told.push([body.content.title, accountId]) },
			{ product: 'confluence' },
		);
		const trigger = [
			{ key: 'edits', endpoint: 'events', events: ['avi:confluence:created:page', 'avi:confluence:created:comment'] },
		];
		await install(
			manifest({
				scopes: ['read:confluence-content.summary', 'read:app-system-token', 'read:app-user-token'],
				modules: { trigger },
			}),
		);
		const client = createClient(site.tenant);
		const spaces = (await client.get('api/v2/spaces').json()) as { results: { id: string }[] };
		const spaceId = spaces.results[0]?.id ?? '';
		const page = (await client
			.post('api/v2/pages', { json: { spaceId, title: 'Plan', status: 'current' } })
			.json()) as { id: string };
		await site.settled();
		await client.post('api/v2/footer-comments', {
			json: { pageId: page.id, body: { representation: 'storage', value: 'x' } },
		});
		await site.settled();
		expect(told).toEqual([['Plan', expect.any(String)]]);
		// They are delivered at the same time.
		expect(site.exchanges.flatMap(({ event }) => event ?? []).toSorted()).toEqual([
			'avi:confluence:created:comment',
			'avi:confluence:created:page',
		]);
		expect(problems).toEqual([]);
	});

	it('that no trigger has is not delivered, and cannot be sent', async () => {
		const { site, install, requests } = await startForge();
		await install();
		requests.length = 0;
		await createClient(site.tenant).post('rest/api/3/issue', { json: issue });
		await site.settled();
		expect(requests).toHaveLength(1);
		await createClient(site.tenant).delete('rest/api/3/issue/{issueIdOrKey}', { params: { issueIdOrKey: 'KEY-1' } });
		await site.settled();
		expect(requests).toHaveLength(1);
		await expect(site.forge.fire('avi:jira:deleted:issue')).rejects.toThrow(
			expect.objectContaining({
				code: 'ERR_EVENT',
				message: expect.stringContaining('its manifest has avi:jira:created:issue, '),
			}),
		);
		await install(manifest({ modules: { trigger: [] } }));
		await expect(site.forge.fire('avi:jira:deleted:issue')).rejects.toThrow('its manifest has no events');
	});
});

describe('an event that the app does not accept', () => {
	async function failing(status: number | undefined) {
		const time = { now: NOW_SECONDS * 1000 };
		const told: unknown[] = [];
		const state = await startForge(
			{},
			{ 'avi:jira:created:issue': ({ retryContext }) => void told.push(retryContext) },
			{ now: () => time.now },
		);
		await state.install();
		state.instead = () => {
			if (status === undefined) throw new Error('never-responds');
			return new Response(null, { status, headers: { location: '/elsewhere' } });
		};
		state.requests.length = 0;
		return { ...state, state, time, told };
	}

	it.each([
		[500, 'INVALID_REMOTE_INVOCATION_ERROR'],
		[302, 'INVALID_REMOTE_INVOCATION_ERROR'],
		[401, 'INVALID_FORGE_INVOCATION_TOKEN'],
	])('with a %i comes again after 60 seconds, four times in all', async (status, retryReason) => {
		const { site, time, requests, told, state } = await failing(status);
		const [first] = await site.forge.fire('avi:jira:created:issue', { timestamp: '7' });
		expect(first).toMatchObject({ status, retry: 0, isPending: true });
		time.now += 59_999;
		expect(await site.forge.redeliver()).toEqual([]);
		time.now += 1;
		expect(await site.forge.redeliver()).toMatchObject([{ retry: 1, isPending: true }]);
		expect(await site.forge.redeliver({ early: true })).toMatchObject([{ retry: 2, isPending: true }]);
		state.instead = undefined;
		expect(await site.forge.redeliver({ early: true })).toMatchObject([{ retry: 3, status: 204, isPending: false }]);
		expect(await site.forge.redeliver({ early: true })).toEqual([]);
		expect(told).toMatchObject([{ retryCount: 3, retryReason }]);
		const bodies = await Promise.all(requests.map((request) => request.json() as Promise<Record<string, unknown>>));
		const [{ retryContext: none, ...body } = {}] = bodies;
		expect(none).toBeUndefined();
		for (const { retryContext: _, ...again } of bodies) expect(again).toEqual(body);
		const names = requests.map(({ headers }) => jtiOf(headers.get('authorization') ?? ''));
		expect(new Set(names).size).toBe(4);
	});

	it.each([
		[401, 'with the option `forge.development`'],
		[403, 'The app responded with 403'],
	])('with a %i is explained in the log', async (status, explanation) => {
		const { site } = await failing(status);
		await site.forge.fire('avi:jira:created:issue');
		const refused = expect.objectContaining({
			status,
			explanation: expect.stringMatching(new RegExp(`${explanation}$`)),
		});
		expect(site.exchanges.filter(({ kind }) => kind === 'forge')).toContainEqual(refused);
	});

	it('is given up after the fourth attempt, and when the app is uninstalled', async () => {
		const { site, state, install } = await failing(500);
		await site.forge.fire('avi:jira:created:issue');
		for (const retry of [1, 2, 3]) {
			expect(await site.forge.redeliver({ early: true })).toMatchObject([{ retry, isPending: retry < 3 }]);
		}
		expect(await site.forge.redeliver({ early: true })).toEqual([]);
		await site.forge.fire('avi:jira:created:issue');
		state.instead = undefined;
		await install();
		expect(await site.forge.redeliver({ early: true })).toEqual([]);
	});

	it('because it does not respond at all has the reason TIMEOUT_ERROR', async () => {
		const refused = await start({ forge: { manifest: manifest(), app: 'http://127.0.0.1:1' } });
		const [first] = await refused.forge.fire('avi:jira:created:issue');
		expect(first).toEqual({
			event: 'avi:jira:created:issue',
			url: 'http://127.0.0.1:1/forge/events',
			retry: 0,
			isPending: true,
		});
		const sent: Request[] = [];
		const site = await start({
			forge: { manifest: manifest(), app: 'http://127.0.0.1:1' },
			fetch: async (input) => {
				sent.push(input as Request);
				throw new Error('away');
			},
		});
		await site.forge.redeliver({ early: true });
		expect(await sent.at(-1)?.json()).toMatchObject({ retryContext: { retryReason: 'TIMEOUT_ERROR' } });
	});

	it('is not sent when it is too long', async () => {
		const { site, install, requests } = await startForge();
		await install();
		requests.length = 0;
		const [attempt] = await site.forge.fire('avi:jira:created:issue', { issue: { text: 'x'.repeat(200_000) } });
		expect([attempt?.isPending, attempt?.status, requests]).toEqual([false, undefined, []]);
		expect(site.exchanges.at(-1)?.explanation).toContain('200000 bytes');
	});
});

function jtiOf(authorization: string): unknown {
	const [, payload = ''] = authorization.split('.');
	const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as { jti: string; iat: number; exp: number };
	expect(claims.exp - claims.iat).toBe(25);
	return claims.jti;
}

describe('a schedule', () => {
	it('runs on demand, with a new system token when the other is half over, and is not repeated', async () => {
		const time = { now: NOW_SECONDS * 1000 };
		const tokens: (string | undefined)[] = [];
		const state = await startForge(
			{},
			{ schedule: ({ authentication, context }) => void tokens.push(authentication.tokens.system, context.moduleKey) },
			{ now: () => time.now },
		);
		const { site, install } = state;
		await install();
		expect(await site.forge.runSchedule('hourly')).toMatchObject({ event: 'schedule', status: 204 });
		await site.forge.runSchedule('hourly');
		time.now += 2 * 60 * 60 * 1000;
		await site.forge.runSchedule('hourly');
		const [one, key, two, , three] = tokens;
		expect([key, one === two, one === three]).toEqual(['hourly', true, false]);
		state.instead = () => new Response(null, { status: 500 });
		expect(await site.forge.runSchedule('hourly')).toMatchObject({ status: 500, isPending: false });
	});

	it.each(['gone', 'panel'])('cannot be run by the key %s', async (key) => {
		const { site, install } = await startForge();
		await install();
		await expect(site.forge.runSchedule(key)).rejects.toThrow(expect.objectContaining({ code: 'ERR_MODULE' }));
	});
});

describe('a web trigger', () => {
	it('hands over the request of anyone, and responds as the app says', async () => {
		const told: unknown[] = [];
		const { site, install } = await startForge(
			{},
			{
				webTrigger: ({ text, method }) => {
					told.push([method, text]);
					return new Response('made', { status: 201, headers: { 'x-a': '1' } });
				},
			},
		);
		await install();
		const response = await fetch(`${site.url}/_site/forge/web-triggers/hook?q=1`, { method: 'PUT', body: 'hello' });
		expect([response.status, response.headers.get('x-a'), await response.text()]).toEqual([201, '1', 'made']);
		expect(told).toEqual([['PUT', 'hello']]);
		expect((await fetch(`${site.url}/_site/forge/web-triggers/panel`)).status).toBe(404);
		expect(
			(await fetch(`${site.url}/_site/forge/web-triggers/hook`, { method: 'PUT', body: 'x'.repeat(600_000) })).status,
		).toBe(413);
	});

	it('failed for a parameter with the name of a member of all objects', async () => {
		const { site, install } = await startForge({}, { webTrigger: () => new Response('made') });
		await install();
		const response = await fetch(`${site.url}/_site/forge/web-triggers/hook?__proto__=1&constructor=2&constructor=3`);
		expect([response.status, await response.text()]).toEqual([200, 'made']);
	});

	it('shows a page that had the origin of the site, and could use its control API', async () => {
		const page = { statusCode: 200, headers: { 'content-security-policy': ["img-src 'self'"] }, body: '<script>' };
		const state = await startForge();
		await state.install();
		state.instead = () => Response.json(page);
		const { headers } = await fetch(`${state.site.url}/_site/forge/web-triggers/hook`);
		expect(headers.get('content-security-policy')).toMatch(/^img-src 'self', sandbox (?!.*allow-same-origin)/);
	});

	it.each([
		[204, () => Response.json({ statusCode: 204, headers: {}, body: '' })],
		[424, () => Response.json({ statusCode: 1000 })],
		[424, () => new Response('text')],
		[424, () => new Response(null, { status: 500 })],
	])('is a %i by the response of the app: %s', async (expected, respond) => {
		const state = await startForge();
		await state.install();
		state.instead = respond;
		const { status } = await fetch(`${state.site.url}/_site/forge/web-triggers/hook`, { method: 'POST' });
		expect(status).toBe(expected);
	});
});

describe('the key set', () => {
	it('rotates while the app runs: the next key is known already, and an app that is late reads the set', async () => {
		const time = { now: NOW_SECONDS * 1000 };
		const { site, install, problems } = await startForge({}, {}, { now: () => time.now });
		await install();
		const kids = async (): Promise<string[]> =>
			((await (await fetch(site.forge.jwksUrl)).json()) as { keys: { kid: string }[] }).keys.map(({ kid }) => kid);
		expect((await kids()).every((kid) => kid.startsWith('local-site/'))).toBe(true);
		await site.forge.rotateKeys();
		expect(await site.forge.fire('avi:jira:created:issue')).toMatchObject([{ status: 204 }]);
		await site.forge.rotateKeys(true);
		await site.forge.rotateKeys(true);
		time.now += 10_000;
		expect(await site.forge.fire('avi:jira:created:issue')).toMatchObject([{ status: 204 }]);
		expect([problems, (await kids()).length]).toEqual([[], 2]);
	});
});
