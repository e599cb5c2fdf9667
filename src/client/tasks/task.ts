import type { Send } from '../send.ts';
import type { TaskOptions, UncheckedOptions } from '../types/index.ts';

/** A call that starts a long task. */
export interface TaskCall {
	readonly start: Send;
	readonly get: Send;
	readonly path: string;
	readonly options: UncheckedOptions & TaskOptions;
}

type Starts = Record<'post' | 'put' | 'delete', Send>;
type RunTask = (method: keyof Starts, path: string, options?: TaskCall['options']) => Promise<unknown>;

/** What follows a task is loaded with the first one. */
export function tasks(methods: Starts & { get: Send }): RunTask {
	return async (method, path, options = {}) => {
		const { runTask } = await import('./run-task.ts');
		return runTask({ start: methods[method], get: methods.get, path, options });
	};
}
