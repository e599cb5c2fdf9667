export type { RawBody } from './body.ts';
export type {
	AnswerOf,
	AnswerTo,
	Checked,
	OperationOf,
	OptionsFor,
	OptionsOf,
	Suggested,
	TypedMethods,
} from './methods.ts';
export type { SharedOptions, UncheckedOptions } from './options.ts';
export type { PageOptions, Pages, Paginate } from './paged.ts';
export type { Method } from './resolve.ts';
export type { RunTask, TaskOptions } from './task.ts';
