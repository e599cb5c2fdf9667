import type { Options } from 'ky';
import type { OrUndefined, TransportOptions } from '../options.ts';
import type { BodyOf, RawBody } from './body.ts';
import type { NamesFields, ReadsIssues, SearchesIssues } from './fields.ts';
import type { PathParam, SearchParamsInit } from '../url/index.ts';
import type { Bare, Problem } from './resolve.ts';
import type { Unchecked } from './walk.ts';

/** ky's options that have nothing to do with the operation: `timeout`, `retry`, `signal`, `hooks`, ... */
export interface SharedOptions
	extends
		OrUndefined<
			Omit<
				Options,
				'method' | 'baseUrl' | 'prefix' | 'json' | 'body' | 'searchParams' | 'headers' | keyof TransportOptions
			>
		>,
		TransportOptions {}

/** Headers in addition to those that an operation declares. */
export type FreeHeaders = NonNullable<Options['headers']>;

/** Options of a call that is not documented. */
export interface UncheckedOptions extends SharedOptions {
	/** Values for the `{parameters}` in the path; percent-encoded. */
	params?: Readonly<Record<string, PathParam>> | undefined;
	/** Lists repeat the name, or are joined by commas if the documents say so. */
	searchParams?: SearchParamsInit | undefined;
	json?: unknown;
	body?: RawBody | undefined;
	headers?: FreeHeaders | undefined;
}

/**
 * The last argument of a call: required if one of its properties is. `Field` stands where the compiler can read it from the
 * argument: below `infer` it could not.
 */
export type OptionsArgument<Operation, Path extends string, Field extends string, More = unknown> = Operation extends
	| Unchecked
	| Problem<string>
	? [options?: UncheckedOptions & More]
	: Operation extends ReadsIssues
		? {} extends PathOf<Operation, Path>
			? [options?: IssueOptions<Operation, Path, Field> & More]
			: [options: IssueOptions<Operation, Path, Field> & More]
		: Operation extends SearchesIssues
			? [options: SearchOptions<Operation, Path, Field> & More]
			: Declared<Operation, Path> extends infer Typed
				? {} extends Typed
					? [options?: Typed & SharedOptions & More]
					: [options: Typed & SharedOptions & More]
				: never;

/** The query of an operation that reads issues requires nothing. */
type IssueOptions<Operation extends ReadsIssues, Path extends string, Field extends string> = PathOf<Operation, Path> &
	HeadersOf<Operation> &
	SharedOptions & {
		searchParams?:
			| (MayBeUndefined<Omit<NonNullable<Operation['parameters']['query']>, 'fields'>> & NamesFields<Field>)
			| WrittenQuery
			| undefined;
	};

type SearchOptions<Operation extends SearchesIssues, Path extends string, Field extends string> = PathOf<
	Operation,
	Path
> &
	HeadersOf<Operation> &
	SharedOptions & {
		json: MayBeUndefined<Omit<Operation['requestBody']['content']['application/json'], 'fields'>> & {
			fields?: readonly Field[] | undefined;
		};
	};

type Declared<Operation, Path extends string> = PathOf<Operation, Path> &
	QueryOf<Operation, Path> &
	HeadersOf<Operation> &
	BodyOf<Operation>;

/** Required if the path has `{parameters}`. */
type PathOf<Operation, Path extends string> =
	Bare<Path> extends `${string}{${string}`
		? Operation extends { parameters: { path: infer Params } }
			? { params: Params }
			: unknown
		: unknown;

/** A query in the path may be all that the operation requires. */
type QueryOf<Operation, Path extends string> = Operation extends { parameters: infer Parameters }
	? 'query' extends keyof Parameters
		? Parameters extends { query: infer Query }
			? Path extends `${string}?${string}`
				? { searchParams?: MayBeUndefined<Partial<Query>> | WrittenQuery | undefined }
				: { searchParams: MayBeUndefined<Query> | WrittenQuery }
			: Parameters extends { query?: infer Query }
				? { searchParams?: MayBeUndefined<Query> | WrittenQuery | undefined }
				: unknown
		: unknown
	: unknown;

/** A query that is complete: text, pairs or `URLSearchParams`, of which only what tells it apart is named. */
type WrittenQuery =
	| string
	| readonly (readonly [string, string])[]
	| Pick<URLSearchParams, typeof Symbol.iterator | 'getAll'>;

/** Optional parameters may be undefined, also under `exactOptionalPropertyTypes`. */
type MayBeUndefined<Query> = {
	[Name in keyof Query]: {} extends Pick<Query, Name> ? Query[Name] | undefined : Query[Name];
};

type HeadersOf<Operation> = Operation extends { parameters: { header: infer Headers } }
	? { headers: Headers & Record<string, string | undefined> }
	: { headers?: FreeHeaders | undefined };
