import { createHmac } from 'node:crypto';
import { describe, expect, it, vi } from 'vitest';
import { createApp, describeForgeApp, type AppForgeCall } from '../../../src/index.ts';
import { SECRET_MARK } from '../../support/tenants.ts';
import { installation, startForgeApp, SYSTEM_TOKEN } from './support.ts';

describe('an event of Forge', () => {
	it('reaches the callback of its name, with its installation, and gets a 204', async () => {
		const told: unknown[] = [];
		const { send } = await startForgeApp(
			{},
			{
				on: {
					'avi:jira:created:issue': ({ body, cloudId, installation: from, authentication }) =>
						void told.push([body.issue.key, cloudId, from?.installationId, authentication.app.id]),
				},
			},
		);
		const response = await send({ event: 'avi:jira:created:issue' });
		expect(response.status).toBe(204);
		expect(told).toEqual([
			['FAKE-1', installation.cloudId, installation.installationId, `ari:cloud:ecosystem::app/${installation.appId}`],
		]);
	});

	it('that has no callback of its own reaches the one for all, and without any it gets a 204', async () => {
		const others = vi.fn<(event: { name: string | undefined }) => void>();
		const { send } = await startForgeApp({}, { on: { 'avi:*': others } });
		await send({ event: 'avi:jira:created:issue' });
		await send({ event: 'avi:jira:invented:thing' });
		await send({ kind: 'appEvent' });
		expect(others.mock.calls.map(([{ name }]) => name)).toEqual([
			'avi:jira:created:issue',
			'avi:jira:invented:thing',
			`avi:cloud:ecosystem::event/${installation.appId}/fake-event`,
		]);
		expect((await (await startForgeApp()).send()).status).toBe(204);
	});

	it('finds no callback of another kind, and nothing that objects inherit, by its name', async () => {
		const schedule = vi.fn<() => void>();
		const { send } = await startForgeApp({}, { on: { schedule } });
		for (const eventType of ['schedule', 'installed', 'toString', '__proto__']) {
			expect((await send({ kind: 'event', body: { eventType } })).status).toBe(204);
		}
		expect(schedule).not.toHaveBeenCalled();
	});

	it('runs once, though Forge repeats it, and again after a failure', async () => {
		const deduplication = new Map<string, string>();
		const ttls: number[] = [];
		const callback = vi.fn<() => void>(() => {
			if (callback.mock.calls.length === 1) throw new Error('first');
		});
		const { send, errors } = await startForgeApp(
			{},
			{
				deduplication: {
					get: (key) => deduplication.get(key),
					set: (key, value, ttl) => (ttls.push(ttl), deduplication.set(key, value)),
				},
				on: { 'avi:jira:created:issue': callback },
			},
		);
		const delivery = { event: 'avi:jira:created:issue' };
		const statuses = [];
		for (const retry of [0, 1, 2, 3]) statuses.push((await send({ ...delivery, retry })).status);
		expect(statuses).toEqual([500, 204, 204, 204]);
		expect(callback).toHaveBeenCalledTimes(2);
		expect(errors).toMatchObject([{ message: 'first' }]);
		expect(ttls).toEqual([300_000]);
		await send({ ...delivery, body: { timestamp: '1' } });
		expect(callback).toHaveBeenCalledTimes(3);
	});

	it('may be accepted for later with a 202; another status asks for one more attempt, and its key is forgotten', async () => {
		const deduplication = new Map<string, string>();
		const statuses = [503, 202];
		const callback = vi.fn<() => Response>(() => new Response('later', { status: statuses.shift() ?? 500 }));
		const { send, errors } = await startForgeApp({}, { deduplication, on: { 'avi:*': callback } });
		const first = await send();
		expect([first.status, await first.json()]).toEqual([503, { message: 'later' }]);
		expect((await send({ retry: 1 })).status).toBe(202);
		expect((await send({ retry: 2 })).status).toBe(204);
		expect([callback.mock.calls.length, errors]).toEqual([2, []]);
	});

	it('fails when its callback or the installation store does not end in time, and the app hears which', async () => {
		const never = (): Promise<never> => new Promise(() => undefined);
		const slow = await startForgeApp({}, { callbackTimeout: 1, on: { 'avi:*': never } });
		expect((await slow.send()).status).toBe(500);
		expect(slow.errors).toMatchObject([{ code: 'ERR_CALLBACK_TIMEOUT' }]);
		const stuck = await startForgeApp(
			{ installations: { get: never, set: never, delete: never } },
			{ storeTimeout: 1 },
		);
		expect((await stuck.send()).status).toBe(500);
		expect(stuck.errors).toMatchObject([{ name: 'TenantStoreError', message: expect.stringContaining('1 ms') }]);
	});

	it.each([401, 302])('cannot be responded to with %i, which means something else to Forge', async (status) => {
		const { send, errors } = await startForgeApp({}, { on: { 'avi:*': () => new Response(null, { status }) } });
		expect((await send()).status).toBe(500);
		expect(errors).toMatchObject([{ name: 'TypeError' }]);
	});

	it('shows no token, whatever prints it', async () => {
		const shown: string[] = [];
		const { send } = await startForgeApp(
			{},
			{ on: { 'avi:*': (event) => void shown.push(JSON.stringify(event), JSON.stringify({ ...event.installation })) } },
		);
		await send({ tokens: { system: SYSTEM_TOKEN, user: `user-${SECRET_MARK}` } });
		expect(shown.join()).not.toContain(SECRET_MARK);
		expect(shown[1]).toContain('systemToken');
	});
});

describe('an installation', () => {
	it('is stored with its token from each kind of delivery, and written again only when it is worth it', async () => {
		const { send, installations } = await startForgeApp();
		const set = vi.spyOn(installations, 'set');
		await send({ event: 'avi:forge:installed:app', tokens: { system: SYSTEM_TOKEN } });
		const stored = installations.get(installation.installationId);
		expect(stored).toMatchObject({
			installationId: installation.installationId,
			contextAri: installation.contextAri,
			systemToken: { token: SYSTEM_TOKEN },
		});
		await send({ tokens: { system: SYSTEM_TOKEN } });
		expect(set).toHaveBeenCalledTimes(1);
		await send({ kind: 'schedule', tokens: { system: `${SYSTEM_TOKEN}-2` } });
		expect(set).toHaveBeenCalledTimes(2);
		expect(installations.get(installation.installationId)).toMatchObject({
			contextAri: installation.contextAri,
			systemToken: { token: `${SYSTEM_TOKEN}-2` },
		});
	});

	it('is deleted after preUninstall, and stays when the callback fails', async () => {
		let fails = true;
		const { send, installations } = await startForgeApp(
			{},
			{
				on: {
					preUninstall: () => {
						if (fails) throw new Error('not now');
					},
				},
			},
		);
		expect((await send({ kind: 'preUninstall' })).status).toBe(500);
		expect(installations.size).toBe(1);
		fails = false;
		expect((await send({ kind: 'preUninstall' })).status).toBe(204);
		expect(installations.size).toBe(0);
	});

	it.each<[string, object]>([
		['throws', { get: () => Promise.reject(new Error('down')) }],
		['gives text', { get: () => 'text' }],
		['gives a record of something else', { get: () => ({ installationId: 1 }) }],
		['stores nothing', { set: () => false }],
	])('whose store %s is a 500, so that Forge repeats the event', async (_, broken) => {
		const callback = vi.fn<() => void>();
		const store = { get: () => undefined, set: () => true, delete: () => true, ...broken };
		const { send, errors } = await startForgeApp({ installations: store }, { on: { 'avi:*': callback } });
		expect((await send()).status).toBe(500);
		expect(errors).toMatchObject([{ name: 'TenantStoreError' }]);
		expect(callback).not.toHaveBeenCalled();
	});

	it('loses nothing when its deliveries arrive at the same time', async () => {
		const slow = new Map<string, unknown>();
		const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));
		const store = {
			get: async (id: string) => (await pause(), slow.get(id)),
			set: async (id: string, value: unknown) => (await pause(), slow.set(id, value)),
			delete: (id: string) => slow.delete(id),
		};
		const { send } = await startForgeApp({ installations: store });
		await Promise.all([
			send({ event: 'avi:forge:installed:app' }),
			send({ tokens: { system: SYSTEM_TOKEN } }),
			send({ kind: 'schedule' }),
		]);
		expect(slow.get(installation.installationId)).toMatchObject({
			contextAri: installation.contextAri,
			systemToken: { token: SYSTEM_TOKEN },
		});
	});
});

describe('a call from a page', () => {
	const calls = {
		'GET /notes/{id}': ({ params, accountId }: AppForgeCall) => ({ id: params['id'], accountId }),
		'GET /notes/all': () => ['all'],
		'POST /notes': ({ body, from }: AppForgeCall) => ({ body, from }),
		'DELETE /notes/{id}': () => undefined,
		'POST /files/{path}': ({ rawBody, params }: AppForgeCall) => `${params['path']}: ${rawBody.byteLength}`,
		'POST /paid': () => new Response('Not licensed', { status: 402 }),
	};

	it('reaches the handler of its method and path, and gets its JSON', async () => {
		const { send } = await startForgeApp({ calls });
		const page = { kind: 'call', principal: 'ann' } as const;
		const get = async (path: string, method = 'GET', body?: unknown): Promise<unknown> => {
			const response = await send({ ...page, method, url: `https://app.example.com${path}`, body });
			return response.status === 200 ? response.json() : response.status;
		};
		expect(await get('/notes/7')).toEqual({ id: '7', accountId: 'ann' });
		expect(await get('/notes/all?page=2')).toEqual(['all']);
		expect(await get('/notes', 'POST', { text: 'hi' })).toEqual({ body: { text: 'hi' }, from: 'page' });
		expect(await get('/notes/7', 'DELETE')).toBe(204);
		expect(await get('/files/a/b.txt', 'POST', 'no JSON')).toBe('a/b.txt: 7');
		expect(await get('/notes', 'PUT', {})).toBe(405);
		expect(await get('/other')).toBe(404);
	});

	it('gets an error in JSON, which a page can read', async () => {
		const { send } = await startForgeApp({ calls });
		const response = await send({ kind: 'call', url: 'https://app.example.com/paid', method: 'POST' });
		expect([response.status, response.headers.get('content-type')]).toEqual([402, 'application/json']);
		expect(await response.json()).toEqual({ message: 'Not licensed' });
	});

	it('cannot pass its body off as an event', async () => {
		const callback = vi.fn<() => void>();
		const { send, refused } = await startForgeApp({ calls }, { on: { 'avi:*': callback } });
		const body = { eventType: 'avi:forge:installed:app', id: installation.installationId };
		const response = await send({ kind: 'call', url: 'https://app.example.com/forge/events', body });
		expect([response.status, refused, callback.mock.calls.length]).toEqual([400, ['ERR_BODY'], 0]);
	});

	it('of a resolver reaches the function that it names, and no other', async () => {
		const { send } = await startForgeApp({ resolvers: { greet: ({ payload }) => ({ hello: payload }) } });
		const response = await send({
			kind: 'resolver',
			event: 'greet',
			body: { call: { functionKey: 'greet', payload: 1 } },
		});
		expect(await response.json()).toEqual({ hello: 1 });
		expect((await send({ kind: 'resolver', event: 'toString' })).status).toBe(404);
	});

	it('with a result that is longer than Forge accepts is an error', async () => {
		const { send, errors } = await startForgeApp({ calls: { 'GET /much': () => 'x'.repeat(5_000_001) } });
		const response = await send({ kind: 'call', method: 'GET', url: 'https://app.example.com/much' });
		expect([response.status, errors]).toMatchObject([500, [{ message: expect.stringContaining('5000000') }]]);
	});
});

describe('other kinds', () => {
	it('a schedule and a preUninstall are told apart by the modules of the manifest', async () => {
		const told: string[] = [];
		const on = {
			schedule: ({ context }: { context: { moduleKey: string | undefined } }) =>
				void told.push(`schedule ${context.moduleKey}`),
			preUninstall: () => void told.push('preUninstall'),
		};
		const { send } = await startForgeApp({ modules: { bye: 'preUninstall' } }, { on });
		const plain = { module: { type: 'core:endpoint', key: 'events' } };
		await send({ kind: 'schedule', moduleKey: 'hourly', claims: { app: plain } });
		await send({ kind: 'schedule', moduleKey: 'bye', claims: { app: plain } });
		expect(told).toEqual(['schedule hourly', 'preUninstall']);
	});

	it('a web trigger is checked against its secret, and its sender gets the response in the form of Forge', async () => {
		const secret = `hook-${SECRET_MARK}`;
		const { send, refused } = await startForgeApp(
			{ routes: { '/hook': { kinds: ['webTrigger'], secret } } },
			{ on: { webTrigger: ({ text }) => new Response(`got ${text}`, { status: 201, headers: { 'x-a': 'b' } }) } },
		);
		const url = 'https://app.example.com/hook';
		const signature = `sha256=${createHmac('sha256', secret).update('hi').digest('hex')}`;
		const good = await send({
			kind: 'webTrigger',
			url,
			body: { body: 'hi', headers: { 'X-Hub-Signature': [signature] } },
		});
		expect(await good.json()).toMatchObject({ statusCode: 201, body: 'got hi', headers: { 'x-a': ['b'] } });
		for (const headers of [
			{},
			{ 'X-Hub-Signature': [signature.replace(/.$/, '0')] },
			{ 'X-Hub-Signature': [`${signature}0`] },
		]) {
			const bad = await send({ kind: 'webTrigger', url, body: { body: 'hi!', headers } });
			expect([bad.status, await bad.json()]).toMatchObject([200, { statusCode: 401 }]);
		}
		expect(refused).toEqual([]);
	});

	it('a message to an agent gets a result of JSON-RPC', async () => {
		const routes = { '/agent': { kinds: ['agent' as const] } };
		const url = 'https://app.example.com/agent';
		const { send } = await startForgeApp({ routes }, { on: { agent: ({ type }) => ({ type }) } });
		const response = await send({ kind: 'agent', url, event: 'SendMessage' });
		expect(await response.json()).toEqual({ jsonrpc: '2.0', id: 1, result: { type: 'sendMessage' } });
		const { send: toNone } = await startForgeApp({ routes });
		expect(await (await toNone({ kind: 'agent', url })).json()).toMatchObject({ error: { code: -32_601 } });
	});

	it('a move to another region has a route for each of its steps', async () => {
		const steps: string[] = [];
		const { send } = await startForgeApp(
			{ routes: { '/residency': { kinds: ['dataResidency'] } } },
			{
				on: {
					dataResidency: ({ step }) => {
						steps.push(step);
						return step === 'status' ? { status: 'ready-to-commit' } : undefined;
					},
				},
			},
		);
		for (const event of ['schedule', 'start', 'commit', 'rollback']) {
			expect((await send({ kind: 'dataResidency', event })).status).toBe(204);
		}
		const status = await send({ kind: 'dataResidency', event: 'status' });
		expect(await status.json()).toEqual({ status: 'ready-to-commit' });
		expect(steps).toEqual(['schedule', 'start', 'commit', 'rollback', 'status']);
	});

	it('a post function, a JQL function and a merge check reach their callbacks', async () => {
		const routes = { '/functions': { kinds: ['postFunction', 'jqlFunction', 'mergeCheck'] as const } };
		const url = 'https://app.example.com/functions';
		const on = {
			postFunction: vi.fn<() => void>(),
			jqlFunction: () => ({ jql: 'key = A-1' }),
			mergeCheck: () => ({ success: true }),
		};
		const { send } = await startForgeApp({ routes }, { on });
		expect((await send({ kind: 'postFunction', url })).status).toBe(204);
		expect(on.postFunction).toHaveBeenCalledTimes(1);
		expect(await (await send({ kind: 'jqlFunction', url })).json()).toEqual({ jql: 'key = A-1' });
		expect(await (await send({ kind: 'mergeCheck', url })).json()).toEqual({ success: true });
	});

	it('are refused at a route that is for others', async () => {
		const { send, refused } = await startForgeApp({ routes: { '/only': { kinds: ['schedule'] } } });
		expect((await send({ url: 'https://app.example.com/only' })).status).toBe(400);
		expect(refused).toEqual(['ERR_BODY']);
	});
});

describe('time', () => {
	it('that is nearly over is told while the callback runs', async () => {
		vi.useFakeTimers();
		try {
			const slow: unknown[] = [];
			const end = Promise.withResolvers<void>();
			const started = Promise.withResolvers<void>();
			const { send } = await startForgeApp(
				{ onSlow: (delivery) => slow.push(delivery) },
				{ on: { 'avi:*': () => (started.resolve(), end.promise) } },
			);
			const response = send();
			await started.promise;
			await vi.advanceTimersByTimeAsync(3999);
			expect(slow).toEqual([]);
			await vi.advanceTimersByTimeAsync(1);
			const { installationId } = installation;
			expect(slow).toEqual([
				{ kind: 'event', name: 'avi:jira:updated:issue', installationId, elapsed: 4000, limit: 5000 },
			]);
			end.resolve();
			expect((await response).status).toBe(204);
		} finally {
			vi.useRealTimers();
		}
	});
});

describe('the options of an app on Forge', () => {
	const { appId } = installation;
	it.each<[string, object]>([
		['installations', { installations: { get: () => undefined } }],
		['links', { links: {} }],
		['kinds', { routes: { '/a': { kinds: ['nonsense'] } } }],
		['secret', { routes: { '/a': { kinds: ['webTrigger'], secret: '' } } }],
		['webTrigger', { routes: { '/a': { secret: 'x' } } }],
		['method and a path', { calls: { '/notes': () => 1 } }],
		['no query', { calls: { 'GET /notes?a=1': () => 1 } }],
		['two routes', { calls: { 'GET /notes/{a}': () => 1, 'GET /notes/{b}': () => 1 } }],
		['forge.resolvers', { resolvers: { a: 1 } }],
		['onSlow', { onSlow: 1 }],
		['tokenLifetime', { tokenLifetime: 99_999 }],
		['forge.appId', { appId: 'a b' }],
	])('are refused by name: %s', (message, forge) => {
		expect(() => createApp({ forge: { appId, ...forge } })).toThrow(message);
	});

	it('are needed for callbacks of Forge, and a path is of one half only', () => {
		const connect = { key: 'k', baseUrl: 'https://app.example.com', tenants: new Map() };
		expect(() => createApp({ ...connect, on: { schedule: () => undefined } })).toThrow('needs the option `forge`');
		const routes = { '/installed': {} };
		expect(() => createApp({ ...connect, forge: { appId, routes } })).toThrow('/installed');
	});
});

it('an app describes itself for the check of its manifest', () => {
	const { appId } = installation;
	const on = { 'avi:jira:created:issue': () => undefined, 'avi:*': () => undefined, schedule: () => undefined };
	expect(describeForgeApp({ forge: { appId, installations: new Map(), resolvers: { a: () => 1 } }, on })).toEqual({
		appId,
		routes: ['/forge/events', '/forge/resolver'],
		events: ['avi:jira:created:issue'],
		keepsSystemTokens: true,
	});
	expect(describeForgeApp({ forge: { appId } })).toMatchObject({ keepsSystemTokens: false, events: [] });
});
