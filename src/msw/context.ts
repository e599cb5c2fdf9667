import type { Method, OperationOf } from '../client/index.ts';
import type { Caller, PresetContext, ResponsePreset } from '../fake-atlassian/index.ts';
import type { BodyArguments, JsonBodyOf, ParamsOf, SearchNameOf, StatusOf } from './operation.ts';

/** The result of a resolver: a response of `respond`, any other `Response`, or a preset. */
export type MockResult = Response | ResponsePreset;

/** Responds to a call of the app. */
export type MockResolver<Context> = (context: Context) => MockResult | Promise<MockResult>;

/** The headers and the status text of a response. */
export type MockResponseInit = Omit<ResponseInit, 'status'>;

/** The query of a call. Only names that the operation declares compile. */
export interface MockSearchParams<Name extends string> extends Omit<URLSearchParams, 'get' | 'getAll' | 'has'> {
	get(name: Name): string | null;
	getAll(name: Name): string[];
	has(name: Name, value?: string): boolean;
}

/** The context that all resolvers share. */
interface SharedContext extends PresetContext {
	/** The authenticated caller. */
	readonly caller: Caller;
	/** Makes a response with any status and any JSON body. The types do not check it. */
	readonly untyped: (status: number, body?: unknown, init?: MockResponseInit) => Response;
}

/** The context of a resolver, typed from Atlassian's OpenAPI document. */
export interface MockContext<Operation, Path extends string> extends SharedContext {
	/** The parameters of the path, percent-decoded. */
	readonly params: ParamsOf<Path>;
	readonly searchParams: MockSearchParams<SearchNameOf<Operation>>;
	/** The request body; undefined if it is not JSON. Typed from the document, but not validated. */
	readonly json: JsonBodyOf<Operation>;
	/** Makes a response that the document declares. */
	readonly respond: <Status extends StatusOf<Operation>>(
		status: Status,
		...body: BodyArguments<Operation, Status> extends infer Body extends readonly unknown[]
			? [...Body, init?: MockResponseInit]
			: never
	) => Response;
}

/** The context of a resolver for a path that is not in Atlassian's documents. */
export interface UntypedContext<Path extends string> extends SharedContext {
	readonly params: ParamsOf<Path>;
	readonly searchParams: URLSearchParams;
	/** The request body; undefined if it is not JSON. */
	readonly json: unknown;
}

/** The context of a resolver, by method and path. */
export type ContextFor<M extends Method, P extends string, Extra> = MockContext<OperationOf<M, P, Extra>, P>;
