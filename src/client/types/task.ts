import type { Checked, OptionsFor, Suggested } from './methods.ts';

/** Options of a long task, beside those of the call that starts it. */
export interface TaskOptions {
	/** Hears of each look at the task: how much is done, in percent, and the task itself. Is awaited. */
	onProgress?: (percent: number, task: Readonly<Record<string, unknown>>) => void | Promise<void>;
	/**
	 * How long to wait before the second look, in milliseconds. Doubles up to 10 seconds.
	 *
	 * @default 1000
	 */
	interval?: number;
}

/**
 * Calls what starts a long task, follows the task until it is done, and gives it as it stood then.
 *
 * A redirect to the task (303) is looked up at the client's own address, wherever it points.
 *
 * @throws {@link TaskError} `ERR_TASK_FAILED`, `ERR_TASK_CANCELLED`, `ERR_TASK_MISSING` when none was started, or
 *   `ERR_TASK_SHAPE` for an answer that does not tell its state; `RangeError` for an `interval` that is none.
 *
 * @example
 * await jira.task('post', 'rest/api/3/project/{projectIdOrKey}/delete', { params: { projectIdOrKey: 'KEY' } });
 */
export type RunTask<Extra extends object = {}> = <M extends 'post' | 'put' | 'delete', P extends Suggested<M, Extra>>(
	method: M,
	path: Checked<M, P, Extra>,
	...options: WithTaskOptions<OptionsFor<M, P, Extra>>
) => Promise<Readonly<Record<string, unknown>>>;

type WithTaskOptions<Options extends readonly unknown[]> = {
	[Index in keyof Options]: Options[Index] & TaskOptions;
};
