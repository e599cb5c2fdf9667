import type { ResponsePromise } from 'ky';
import { TaskError } from '../../errors.ts';
import { isRecord } from '../../is-record.ts';
import { pause } from './pause.ts';
import type { TaskCall } from './task.ts';

/** How long a task waits between two looks at most, in milliseconds. */
const LONGEST_WAIT = 10_000;

/** Those that continue with GET. */
const REDIRECTS = new Set([301, 302, 303]);
const TASK = /\/(rest\/api\/(?:\d+|latest)\/task|wiki\/rest\/api\/longtask)\/([\w-]+)$/;

/**
 * Starts a task, and looks at it until it is done. A redirect to the task is not followed as such: it names the site,
 * which is not always the base, and the answer of another origin says nothing about the task.
 */
export async function runTask({ start, get, path, options }: TaskCall): Promise<unknown> {
	const { onProgress, interval = 1000, ...others } = options;
	if (!(interval > 0 && interval < Infinity)) {
		throw new RangeError('The option `interval` must be a number of milliseconds above 0');
	}
	const signal = options.signal ?? undefined;
	const started = start(path, { ...others, redirect: 'manual', throwHttpErrors: (status) => !REDIRECTS.has(status) });
	// At once: that is what asks for JSON. What a redirect says beside its address is nobody's business.
	const answer = jsonOf(started);
	answer.catch(() => undefined);
	const { status, headers } = await started;
	const isRedirect = REDIRECTS.has(status);
	let task = isRedirect ? undefined : await answer;
	const address = isRedirect ? addressIn(headers.get('location') ?? '') : addressOf(task, path);
	for (let wait = interval; ; wait = Math.min(wait * 2, LONGEST_WAIT)) {
		if (isRecord(task) && hasState(task)) {
			// Awaited, so that what an asynchronous one rejects with is not lost.
			await onProgress?.(progressOf(task), task);
			if (isDone(task)) return task;
			await pause(wait, signal);
		}
		task = await jsonOf(get(address.path, { params: address.params, ...(signal === undefined ? {} : { signal }) }));
		if (!isRecord(task) || !hasState(task)) {
			throw new TaskError('ERR_TASK_SHAPE', 'The answer does not tell the state of the task', task);
		}
	}
}

type Task = Readonly<Record<string, unknown>>;

/** Where the state of a task is to be had. */
interface Address {
	readonly path: string;
	readonly params: Readonly<Record<string, string>>;
}

/** @throws {@link TaskError} for an answer that is no JSON: a login page, say. */
async function jsonOf(answer: ResponsePromise): Promise<unknown> {
	try {
		return await answer.json();
	} catch (cause) {
		if (!(cause instanceof SyntaxError)) throw cause;
		throw new TaskError('ERR_TASK_SHAPE', 'The answer is no JSON', undefined, { cause });
	}
}

/** @throws {@link TaskError} for a redirect to anything but a task. */
function addressIn(location: string): Address {
	const { pathname = '' } = URL.parse(location, 'https://any.atlassian.net') ?? {};
	const [, path, taskId] = TASK.exec(pathname) ?? [];
	if (path === undefined || taskId === undefined) throw missing();
	return { path: `${path}/{taskId}`, params: { taskId } };
}

/** Built from the id of the task: its links name the site. */
function addressOf(answer: unknown, path: string): Address {
	const task = isRecord(answer) ? answer : {};
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
	return new TaskError('ERR_TASK_MISSING', 'The answer names no task: call it with the method itself');
}

function hasState(task: Task): boolean {
	return (
		(typeof task['status'] === 'string' && 'submitted' in task) || isBulk(task) || typeof task['finished'] === 'boolean'
	);
}

function isBulk(task: Task): boolean {
	return typeof task['status'] === 'string' && 'progressPercent' in task;
}

/** @throws {@link TaskError} when it is over without success. */
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
