export type {
	Checked,
	OperationOf,
	OptionsFor,
	OptionsOf,
	ResponseOf,
	ResponsePromiseOf,
	Suggested,
	TypedMethods,
} from './methods.ts';
export type { SharedOptions, UncheckedOptions } from './options.ts';
export type { PageCursor, Pages, Paginate, PaginateOptions } from './paged.ts';
export type { Method } from './resolve.ts';
export type { RunTask, TaskOptions } from './task.ts';
