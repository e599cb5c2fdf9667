import { describe, expect, it } from 'vitest';
import {
	bearer,
	createClient,
	gatewayUrl,
	TaskError,
	type TaskOptions,
	type UncheckedOptions,
} from '../../../src/index.ts';
import { jiraTenant, now } from '../../support/tenants.ts';
import { claimsOf, failureOf, retryAtOnce, wire } from '../helpers.ts';

const running = {
	id: '7',
	self: 'https://example.atlassian.net/rest/api/3/task/7',
	submitted: 1,
	status: 'RUNNING',
	progress: 40,
};
const done = { ...running, status: 'COMPLETE', progress: 100, result: 'ok' };
const redirect = new Response(null, { status: 303, headers: { location: '/rest/api/3/task/7' } });

type Loose = (method: string, path: string, options?: UncheckedOptions & TaskOptions) => Promise<unknown>;

function taskOn(network: { fetch: typeof fetch }): Loose {
	const { task } = createClient(jiraTenant(), { fetch: network.fetch, now, retry: 0 });
	return (method, path, options) => (task as unknown as Loose)(method, path, { pollInterval: 1, ...options });
}

/** For a tenant, or on the gateway. */
function anyTaskOn({ fetch }: { fetch: typeof globalThis.fetch }, baseUrl: string): Loose {
	const { task } = createClient(
		{ baseUrl, credential: bearer('never-to-be-seen') },
		{ fetch, now, retry: retryAtOnce },
	);
	return (method, path, options) => (task as unknown as Loose)(method, path, { pollInterval: 1, ...options });
}

describe('a task', () => {
	it('behind a 303 is followed until it is done, with its progress', async () => {
		const network = wire(redirect, Response.json(running), Response.json(running), Response.json(done));
		const steps: number[] = [];
		const onProgress = (percent: number): void => void steps.push(percent);
		expect(await taskOn(network)('delete', 'rest/api/3/field/x', { onProgress })).toEqual(done);
		expect(steps).toEqual([40, 40, 100]);
		expect(network.sent.map(({ method, url }) => `${method} ${new URL(url).pathname}`)).toEqual([
			'DELETE /rest/api/3/field/x',
			...Array(3).fill('GET /rest/api/3/task/7'),
		]);
		for (const request of network.sent) await claimsOf(request, jiraTenant());
	});

	it.each([
		[
			'rest/api/3/bulk/issues/delete',
			{ taskId: '7' },
			{ status: 'COMPLETE', progressPercent: 100 },
			'/rest/api/3/bulk/queue/7',
		],
		['rest/api/2/workflows/update', { statuses: [], taskId: '7' }, done, '/rest/api/2/task/7'],
		[
			'wiki/rest/api/content/archive',
			{ id: '7', links: { status: '/x' } },
			{ finished: true, successful: true },
			'/wiki/rest/api/longtask/7',
		],
	])('that %s names in its body is followed', async (path, first, last, target) => {
		const network = wire(Response.json(first), Response.json(last));
		expect(await taskOn(network)('post', path, { json: {} })).toEqual(last);
		expect(new URL(network.sent[1]!.url).pathname).toBe(target);
	});

	it.each([
		[{ ...running, status: 'FAILED' }, 'ERR_TASK_FAILED'],
		[{ ...running, status: 'DEAD' }, 'ERR_TASK_FAILED'],
		[{ id: '7', finished: true, successful: false }, 'ERR_TASK_FAILED'],
		[{ ...running, status: 'CANCELLED' }, 'ERR_TASK_CANCELLED'],
	])('that ends as %j is an error', async (last, code) => {
		const error = await failureOf(taskOn(wire(Response.json(running), Response.json(last)))('put', 'rest/api/3/x'));
		expect(error).toBeInstanceOf(TaskError);
		expect(error).toMatchObject({ name: 'TaskError', code, task: last });
	});

	it.each([[undefined], [{ id: '7', key: 'KEY' }], [[]]])(
		'that an answer like %j does not name is an error',
		async (body) => {
			const answer = body === undefined ? new Response(null, { status: 204 }) : Response.json(body);
			const error = await failureOf(taskOn(wire(answer))('post', 'rest/api/3/issue', { json: {} }));
			expect(error).toMatchObject({ code: 'ERR_TASK_MISSING' });
		},
	);

	it.each([
		'https://example.atlassian.net/rest/api/3/task/7',
		'/rest/api/3/task/7',
		'https://api.atlassian.com/ex/jira/cloud-1/rest/api/3/task/7',
		'https://elsewhere.example/rest/api/3/task/7',
	])('that a redirect to %s names is looked up on the gateway, with the credential', async (location) => {
		const base = gatewayUrl('jira', 'cloud-1');
		const network = wire(new Response('moved', { status: 303, headers: { location } }), Response.json(done));
		expect(await anyTaskOn(network, base)('delete', 'rest/api/3/field/x')).toEqual(done);
		expect(network.sent.map(({ url }) => url)).toEqual([`${base}/rest/api/3/field/x`, `${base}/rest/api/3/task/7`]);
		expect(network.sent.map(({ headers }) => headers.get('authorization'))).toEqual(
			Array(2).fill('Bearer never-to-be-seen'),
		);
	});

	it('of Confluence behind a redirect is looked up, too', async () => {
		const location = 'https://example.atlassian.net/wiki/rest/api/longtask/7';
		const network = wire(
			new Response(null, { status: 303, headers: { location } }),
			Response.json({ id: '7', finished: true, successful: true }),
		);
		const base = gatewayUrl('confluence', 'cloud-1');
		await anyTaskOn(network, base)('post', 'wiki/rest/api/content/archive');
		expect(network.sent[1]!.url).toBe(`${base}/wiki/rest/api/longtask/7`);
	});

	it.each([
		'https://example.atlassian.net/login',
		'/rest/api/3/task/',
		'/rest/api/3/task/7/x',
		'http://[',
		'',
		undefined,
	])('is not what a redirect to %s leads to', async (location) => {
		const headers = location === undefined ? {} : { location };
		const network = wire(new Response(null, { status: 303, headers }));
		expect(await failureOf(taskOn(network)('put', 'rest/api/3/x'))).toMatchObject({ code: 'ERR_TASK_MISSING' });
		expect(network.sent).toHaveLength(1);
	});

	it('asks for JSON', async () => {
		const network = wire(Response.json(running), Response.json(done));
		await taskOn(network)('put', 'rest/api/3/x');
		expect(network.sent.map(({ headers }) => headers.get('accept'))).toEqual(Array(2).fill('application/json'));
	});

	it.each([
		['nothing', () => new Response(null, { status: 204 })],
		['no state', () => Response.json({})],
		['a list', () => Response.json([done])],
		['a page for people', () => new Response('<html>', { headers: { 'content-type': 'text/html' } })],
	])('whose look gives %s is an error, and is not asked about again', async (_, answer) => {
		const network = wire(Response.json(running), answer());
		const error = await failureOf(taskOn(network)('put', 'rest/api/3/x'));
		expect(error).toMatchObject({ name: 'TaskError', code: 'ERR_TASK_SHAPE' });
		expect(network.sent).toHaveLength(2);
	});

	it('whose start gives a page for people is an error', async () => {
		const error = await failureOf(taskOn(wire(new Response('<html>')))('put', 'rest/api/3/x'));
		expect(error).toMatchObject({ code: 'ERR_TASK_SHAPE', cause: { code: 'ERR_API_BODY' } });
	});

	it('that is not there any more is an error of the API; one that fails for a moment is looked at again', async () => {
		const gone = wire(Response.json(running), Response.json({ errorMessages: ['gone'] }, { status: 404 }));
		expect(await failureOf(taskOn(gone)('put', 'rest/api/3/x'))).toMatchObject({ code: 'ERR_API', status: 404 });
		const busy = wire(Response.json(running), new Response(null, { status: 503 }), Response.json(done));
		expect(await anyTaskOn(busy, 'https://example.atlassian.net')('put', 'rest/api/3/x')).toEqual(done);
	});

	it('may go back, and say nothing of its progress', async () => {
		const states = [running, { ...running, progress: 10 }, { ...running, progress: 'much' }, done];
		const steps: number[] = [];
		const onProgress = (percent: number): void => void steps.push(percent);
		await taskOn(wire(...states.map((state) => Response.json(state))))('put', 'rest/api/3/x', { onProgress });
		expect(steps).toEqual([40, 10, 0, 100]);
	});

	it('ends with what `onProgress` throws or rejects with', async () => {
		for (const onProgress of [
			() => {
				throw new Error('own');
			},
			async () => Promise.reject(new Error('own')),
		]) {
			const network = wire(Response.json(running), Response.json(done));
			const error = await failureOf(taskOn(network)('put', 'rest/api/3/x', { onProgress }));
			expect(error).toHaveProperty('message', 'own');
			expect(network.sent).toHaveLength(1);
		}
	});

	it.each([0, -1, Number.NaN, Infinity])('is not started with a `pollInterval` of %d', async (interval) => {
		const network = wire(Response.json(done));
		const error = await failureOf(taskOn(network)('put', 'rest/api/3/x', { pollInterval: interval }));
		expect(error).toBeInstanceOf(RangeError);
		expect(network.sent).toHaveLength(0);
	});

	it.each([
		['..', 'ERR_PATH_PARAMETER'],
		['../../../x?y#z', 'ERR_URL'],
		['', 'ERR_TASK_MISSING'],
	])('by the id %j leads nowhere else', async (taskId, code) => {
		const network = wire(Response.json({ taskId }));
		expect(await failureOf(taskOn(network)('put', 'rest/api/3/x'))).toHaveProperty('code', code);
		expect(network.sent).toHaveLength(1);
	});

	it('is left alone when the caller aborts', async () => {
		const network = wire(Response.json(running));
		const controller = new AbortController();
		const options = {
			signal: controller.signal,
			pollInterval: 60_000,
			onProgress: () => queueMicrotask(() => controller.abort()),
		};
		expect(await failureOf(taskOn(network)('put', 'rest/api/3/x', options))).toHaveProperty('name', 'AbortError');
		expect(network.sent).toHaveLength(1);
	});

	it('is left alone when the caller aborts while it is looked at', async () => {
		const controller = new AbortController();
		const network = wire(Response.json(running), () => {
			controller.abort();
			return new Promise<Response>(() => {});
		});
		const error = await failureOf(
			taskOn({
				fetch: (input, init) =>
					Promise.race([
						network.fetch(input, init),
						new Promise<never>((_, reject) => {
							const { signal } = input as Request;
							signal.addEventListener('abort', () => reject(signal.reason as Error));
						}),
					]),
			})('put', 'rest/api/3/x', { signal: controller.signal }),
		);
		expect(error).toHaveProperty('name', 'AbortError');
		expect(network.sent).toHaveLength(2);
	});
});
