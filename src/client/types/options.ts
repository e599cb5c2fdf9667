import type { Options } from 'ky';
import type { OrUndefined, TransportOptions } from '../options.ts';
import type { BodyOf, RawBody } from './body.ts';
import type { PathParam, SearchParamsInit } from '../url/index.ts';
import type { Bare } from './resolve.ts';
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

/** The last argument of a call: required if one of its properties is. */
export type OptionsArgument<Operation, Path extends string> = Operation extends Unchecked
	? [options?: UncheckedOptions]
	: Declared<Operation, Path> extends infer Typed
		? {} extends Typed
			? [options?: Typed & SharedOptions]
			: [options: Typed & SharedOptions]
		: never;

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
