import type { ResponsePromise } from 'ky';
import { TaskError } from '../../errors.ts';
import { isRecord } from '../../is-record.ts';
import { delay } from '../../abortable.ts';
import { ApiError } from '../errors/index.ts';
import type { Send } from '../call-methods.ts';
import type { TaskOptions, UncheckedOptions } from '../types/index.ts';

/** The longest time between two polls, in milliseconds. */
const MAX_INTERVAL = 10_000;

/** Redirects that continue with GET. */
const REDIRECTS = new Set([301, 302, 303]);
const TASK = /\/(rest\/api\/(?:\d+|latest)\/task|wiki\/rest\/api\/longtask)\/([\w-]+)$/;

type Methods = Record<'post' | 'put' | 'delete' | 'get', Send>;
type Run = (
	method: 'post' | 'put' | 'delete',
	path: string,
	options?: UncheckedOptions & TaskOptions,
) => Promise<unknown>;

/**
 * Starts a task, and polls it until it is done. A redirect to the task is not followed: it names the site, which is not
 * always the base URL, and the response of another origin does not contain the task.
 */
export const taskRunner =
	(methods: Methods): Run =>
	async (method, path, options = {}) => {
		const { onProgress, pollInterval = 1000, ...others } = options;
		if (!(pollInterval > 0 && pollInterval < Infinity)) {
			throw new RangeError('The option `pollInterval` must be a number of milliseconds above 0');
		}
		const signal = options.signal ?? undefined;
		const started = methods[method](path, {
			...others,
			redirect: 'manual',
			throwHttpErrors: (status) => !REDIRECTS.has(status),
		});
		// ky asks for JSON only if this is called at once. The body of a redirect is not used.
		const body = jsonOf(started);
		body.catch(() => undefined);
		const { status, headers } = await started;
		const isRedirect = REDIRECTS.has(status);
		let task = isRedirect ? undefined : await body;
		const address = isRedirect ? addressIn(headers.get('location') ?? '') : addressOf(task, path);
		const settings = { params: address.params, ...(signal === undefined ? {} : { signal }) };
		for (let wait = pollInterval; ; wait = Math.min(wait * 2, MAX_INTERVAL)) {
			if (isRecord(task) && hasState(task)) {
				// Awaited, so that the rejection of an asynchronous one is not lost.
				await onProgress?.(progressOf(task), task);
				if (isDone(task)) return task;
				await delay(wait, signal);
			}
			task = await jsonOf(methods.get(address.path, settings));
			if (!isRecord(task) || !hasState(task)) {
				throw new TaskError('ERR_TASK_SHAPE', 'The response does not contain the state of the task', task);
			}
		}
	};

type Task = Readonly<Record<string, unknown>>;

/** The path of a task. */
interface Address {
	readonly path: string;
	readonly params: Readonly<Record<string, string>>;
}

/** @throws {@link TaskError} for a response that is not JSON, such as a login page. */
async function jsonOf(response: ResponsePromise): Promise<unknown> {
	try {
		return await response.json();
	} catch (cause) {
		if (!(cause instanceof ApiError && cause.code === 'ERR_API_BODY')) throw cause;
		throw new TaskError('ERR_TASK_SHAPE', 'The response is not JSON', undefined, { cause });
	}
}

/** @throws {@link TaskError} for a redirect to anything but a task. */
function addressIn(location: string): Address {
	const { pathname = '' } = URL.parse(location, 'https://any.atlassian.net') ?? {};
	const [, path, taskId] = TASK.exec(pathname) ?? [];
	if (path === undefined || taskId === undefined) throw missing();
	return { path: `${path}/{taskId}`, params: { taskId } };
}

/** Built from the id of the task, since its links name the site. */
function addressOf(body: unknown, path: string): Address {
	const task = isRecord(body) ? body : {};
	const id = [task['taskId'], task['id']].find(
		(one) => (typeof one === 'string' && one !== '') || typeof one === 'number',
	);
	const version = /rest\/api\/(\d+|latest)\//.exec(path)?.[1];
	const isConfluence = isRecord(task['links']) && version === undefined;
	if (id === undefined || !(task['taskId'] !== undefined || hasState(task) || isConfluence)) throw missing();
	const params = { taskId: String(id) };
	if (isConfluence) return { path: 'wiki/rest/api/longtask/{taskId}', params };
	const place = /\/bulk\/issues\//.test(path) ? 'bulk/queue' : 'task';
	return { path: `rest/api/${version ?? '3'}/${place}/{taskId}`, params };
}

function missing(): TaskError {
	return new TaskError('ERR_TASK_MISSING', 'The response names no task: use the method of the client instead');
}

function hasState(task: Task): boolean {
	return (
		(typeof task['status'] === 'string' && 'submitted' in task) || isBulk(task) || typeof task['finished'] === 'boolean'
	);
}

function isBulk(task: Task): boolean {
	return typeof task['status'] === 'string' && 'progressPercent' in task;
}

/** @throws {@link TaskError} when it has ended without success. */
function isDone(task: Task): boolean {
	const { status, finished, successful } = task;
	if (typeof finished === 'boolean') {
		if (finished && successful === false) throw new TaskError('ERR_TASK_FAILED', 'The task failed', task);
		return finished;
	}
	if (status === 'FAILED' || status === 'DEAD') {
		throw new TaskError('ERR_TASK_FAILED', `The task failed: its status is ${status}`, task);
	}
	if (status === 'CANCELLED') throw new TaskError('ERR_TASK_CANCELLED', 'The task was cancelled', task);
	return status === 'COMPLETE';
}

function progressOf({ progress, progressPercent, percentageComplete }: Task): number {
	return [progress, progressPercent, percentageComplete].find((one) => typeof one === 'number') ?? 0;
}
