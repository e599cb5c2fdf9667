import type { Checked, OptionsFor, Suggested } from './methods.ts';

/** Options of a long task, in addition to those of the call that starts it. */
export interface TaskOptions {
	/** Called and awaited after each poll, with the progress in percent and the task itself. */
	onProgress?: ((percent: number, task: Readonly<Record<string, unknown>>) => void | Promise<void>) | undefined;
	/**
	 * The time before the second poll, in milliseconds. Doubles up to 10 seconds.
	 *
	 * @default 1000
	 */
	pollInterval?: number | undefined;
}

/**
 * Starts a long task, polls it until it is done, and returns its last state.
 *
 * A redirect to the task (303) is polled below the client's own base URL, wherever it points.
 *
 * @throws {@link TaskError} `ERR_TASK_FAILED`, `ERR_TASK_CANCELLED`, `ERR_TASK_MISSING` when none was started, or
 *   `ERR_TASK_SHAPE` for a response without its state; `RangeError` for an invalid `pollInterval`.
 *
 * @example
 * await jira.task('post', 'rest/api/3/project/{projectIdOrKey}/delete', { params: { projectIdOrKey: 'KEY' } });
 */
export type RunTask<Extra extends object = {}> = <M extends 'post' | 'put' | 'delete', P extends Suggested<M, Extra>>(
	method: M,
	path: Checked<M, P, Extra>,
	...options: OptionsFor<M, P, Extra, string, TaskOptions>
) => Promise<Readonly<Record<string, unknown>>>;
