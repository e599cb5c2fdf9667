import { describe, expect, it } from 'vitest';
import { createClient, TaskError, type TaskOptions, type UncheckedOptions } from '../../src/index.ts';
import { jiraTenant, now } from '../support/tenants.ts';
import { claimsOf, failureOf, wire } from './helpers.ts';

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
	return (method, path, options) => (task as unknown as Loose)(method, path, { interval: 1, ...options });
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

	it('is left alone when the caller aborts', async () => {
		const network = wire(Response.json(running));
		const controller = new AbortController();
		const options = {
			signal: controller.signal,
			interval: 60_000,
			onProgress: () => queueMicrotask(() => controller.abort()),
		};
		expect(await failureOf(taskOn(network)('put', 'rest/api/3/x', options))).toHaveProperty('name', 'AbortError');
		expect(network.sent).toHaveLength(1);
	});
});
