export { createClient, type Client } from './create-client.ts';
export { fileFrom, streamedFile, type FileOptions, type StreamedFileOptions } from './files/index.ts';
export type { LimitOptions, RateLimitEvent, RateLimitPolicy, RateLimits } from './limits/index.ts';
export type { ClientOptions, SigningOptions } from './options.ts';
export type {
	AnswerOf,
	AnswerTo,
	Checked,
	Method,
	OperationOf,
	OptionsFor,
	OptionsOf,
	PageOptions,
	Pages,
	Paginate,
	RunTask,
	SharedOptions,
	Suggested,
	TaskOptions,
	TypedMethods,
	UncheckedOptions,
} from './types/index.ts';
