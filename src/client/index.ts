export { createClient, type Client } from './create-client.ts';
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
	SharedOptions,
	Suggested,
	TypedMethods,
	UncheckedOptions,
} from './types/index.ts';
