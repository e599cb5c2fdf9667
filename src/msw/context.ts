import type { Method, OperationOf } from '../client/index.ts';
import type { AnswerContext, Caller, ReadyAnswer } from '../mock/index.ts';
import type { JsonBodyOf, ParamsOf, ReplyBody, SearchNameOf, StatusOf } from './operation.ts';

/** What a resolver may give: a response of `respond`, any other, or a ready answer. */
export type MockAnswer = Response | ReadyAnswer;

/** Answers a call of the app. */
export type MockResolver<Context> = (context: Context) => MockAnswer | Promise<MockAnswer>;

/** Further fields of a response. */
export type MockResponseInit = Omit<ResponseInit, 'status'>;

/** The query of a call: only names that the operation has. */
export interface MockSearchParams<Name extends string> extends Omit<URLSearchParams, 'get' | 'getAll' | 'has'> {
	get(name: Name): string | null;
	getAll(name: Name): string[];
	has(name: Name, value?: string): boolean;
}

/** What every resolver gets. */
interface SharedContext extends AnswerContext {
	/** Who called, after their token was checked. */
	readonly caller: Caller;
	/** An answer that nobody checks: any status, any body (as JSON). */
	readonly untyped: (status: number, body?: unknown, init?: MockResponseInit) => Response;
}

/** What a resolver gets, as the documents have the operation. */
export interface MockContext<Operation, Path extends string> extends SharedContext {
	/** Of the template, percent-decoded. */
	readonly params: ParamsOf<Path>;
	readonly searchParams: MockSearchParams<SearchNameOf<Operation>>;
	/** The JSON that was sent; undefined when it was none. Typed as documented, not checked. */
	readonly json: JsonBodyOf<Operation>;
	/** A declared answer. */
	readonly respond: <Status extends StatusOf<Operation>>(
		status: Status,
		...body: ReplyBody<Operation, Status> extends infer Body extends readonly unknown[]
			? [...Body, init?: MockResponseInit]
			: never
	) => Response;
}

/** What a resolver gets for a path that is not in the documents. */
export interface UntypedContext<Path extends string> extends SharedContext {
	readonly params: ParamsOf<Path>;
	readonly searchParams: URLSearchParams;
	/** The JSON that was sent; undefined when it was none. */
	readonly json: unknown;
}

/** The context for a method and a path. */
export type ContextFor<M extends Method, P extends string, Extra> = MockContext<OperationOf<M, P, Extra>, P>;
