import { TaskError } from '../../errors.ts';
import { isRecord } from '../../is-record.ts';
import { pause } from '../pause.ts';
import type { TaskCall } from './task.ts';

/** How long a task waits between two looks at most, in milliseconds. */
const LONGEST_WAIT = 10_000;

/** Starts a task, and looks at it until it is done. */
export async function runTask({ start, get, path, options }: TaskCall): Promise<unknown> {
	const { onProgress, interval = 1000, ...others } = options;
	const signal = options.signal ?? undefined;
	const answer = await start(path, others).json();
	let task = answer;
	const address = addressOf(answer, path);
	for (let wait = interval; ; wait = Math.min(wait * 2, LONGEST_WAIT)) {
		if (isRecord(task) && hasState(task)) {
			onProgress?.(progressOf(task), task);
			if (isDone(task)) return task;
			await pause(wait, signal);
		}
		task = await get(address.path, { params: address.params, ...(signal === undefined ? {} : { signal }) }).json();
	}
}

type Task = Readonly<Record<string, unknown>>;

/** Where the state of the task is to be had. Built from its id: its links name the site, which is not always the base. */
function addressOf(answer: unknown, path: string): { path: string; params: Record<string, string> } {
	const task = isRecord(answer) ? answer : {};
	const id = [task['taskId'], task['id']].find((one) => typeof one === 'string' || typeof one === 'number');
	const version = /rest\/api\/(\d+|latest)\//.exec(path)?.[1];
	const isConfluence = isRecord(task['links']) && version === undefined;
	if (id === undefined || !(task['taskId'] !== undefined || hasState(task) || isConfluence)) {
		throw new TaskError('ERR_TASK_MISSING', 'The answer names no task: call it with the method itself');
	}
	const params = { taskId: String(id) };
	if (isConfluence) return { path: 'wiki/rest/api/longtask/{taskId}', params };
	const place = /\/bulk\/issues\//.test(path) ? 'bulk/queue' : 'task';
	return { path: `rest/api/${version ?? '3'}/${place}/{taskId}`, params };
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
