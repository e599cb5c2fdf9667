import type { ResponsePromise } from 'ky';
import type { documents } from '../../../generated/routes.d.ts';
import type { BodyWith, FieldName, FieldsIn } from './fields.ts';
import type { OptionsArgument } from './options.ts';
import type { UnknownPairs } from './query.ts';
import type { Alone, Method, Problem, Resolve } from './resolve.ts';
import type { ResponseTo } from './response-promise.ts';

/**
 * The calls of a client: paths, options and responses from Atlassian's documents. `Extra` adds your own
 * openapi-typescript `paths`.
 *
 * @example
 * client.get('rest/api/3/issue/KEY-1') // written out
 * client.get(`rest/api/3/issue/${key}`) // with a variable: not encoded, so only for values without a slash
 * client.get('rest/api/3/issue/{issueIdOrKey}', { params: { issueIdOrKey: key } }) // a template: encoded
 * client.get('rest/api/3/issue/KEY-1?fields=summary') // with a query
 * client.get(url) // any string: the response is `unknown`
 */
export interface TypedMethods<Extra extends object = {}> {
	/** Reads. `.json()` returns the declared response. */
	get<P extends Suggested<'get', Extra>, Field extends FieldName = never>(
		path: Checked<'get', P, Extra>,
		...options: OptionsFor<'get', P, Extra, Field>
	): ResponsePromiseOf<'get', P, Extra, Field>;
	/** Creates, or reads with a request body. */
	post<P extends Suggested<'post', Extra>, Field extends FieldName = never>(
		path: Checked<'post', P, Extra>,
		...options: OptionsFor<'post', P, Extra, Field>
	): ResponsePromiseOf<'post', P, Extra, Field>;
	/** Replaces or updates. */
	put<P extends Suggested<'put', Extra>>(
		path: Checked<'put', P, Extra>,
		...options: OptionsFor<'put', P, Extra>
	): ResponsePromiseOf<'put', P, Extra>;
	/** Changes a part. */
	patch<P extends Suggested<'patch', Extra>>(
		path: Checked<'patch', P, Extra>,
		...options: OptionsFor<'patch', P, Extra>
	): ResponsePromiseOf<'patch', P, Extra>;
	/** Removes. */
	delete<P extends Suggested<'delete', Extra>>(
		path: Checked<'delete', P, Extra>,
		...options: OptionsFor<'delete', P, Extra>
	): ResponsePromiseOf<'delete', P, Extra>;
	/** Reads the headers of the response to `get`. */
	head<P extends Suggested<'head', Extra>>(
		path: Checked<'head', P, Extra>,
		...options: OptionsFor<'head', P, Extra>
	): ResponsePromise<undefined>;
}

/** The completions of an editor: every template of the method, with and without a leading slash, and any other string. */
export type Suggested<M extends Method, Extra> =
	| (Extra extends Alone ? never : Template<M> | `/${Template<M>}`)
	| OwnTemplate<Extra, Exclude<keyof Extra, ''>, Documented<M>>
	| (string & {});

/** A path of your own that has the method: openapi-typescript writes `put?: never` where there is none. */
type OwnTemplate<Paths, Key extends keyof Paths, M extends Method> = {
	[Path in Key]: Paths[Path] extends Record<M, unknown>
		? Path extends `/${infer Rest}`
			? Path | Rest
			: Path & string
		: never;
}[Key];

type Template<M extends Method> = TemplatesIn<documents, Documented<M>>;

/** The documents have no operation for HEAD. */
type Documented<M extends Method> = M extends 'head' ? 'get' : M;

/** The paths of documents that have a method, without their leading slash. */
type TemplatesIn<Paths, M extends Method> = Paths extends unknown
	? { [Path in keyof Paths]: M extends keyof Paths[Path] ? Slashless<Path> : never }[keyof Paths]
	: never;

type Slashless<Path> = Path extends `/${infer Rest}` ? Rest : never;

/**
 * The path itself if it exists, otherwise the reason why not. The compiler also evaluates this for the union of all
 * suggestions, so it must not distribute over them.
 */
export type Checked<M extends Method, P extends string, Extra> =
	Resolve<M, P, Extra> extends Problem<infer Reason>
		? Refused<`${Uppercase<M>} ${P}: ${Reason}`>
		: Resolve<M, P, Extra> extends Fine
			? [P] extends [`${string}?${string}`]
				? WithQuery<M, P, UnknownPairs<P, Resolve<M, P, Extra>>>
				: P
			: Refused<`${Uppercase<M>} ${P}: not all of these paths have this method`>;

/** The compiler prints the sentence. As a mere literal, an editor would offer it among the paths. */
export interface Refused<Sentence extends string> {
	refused: Sentence;
}

/** One template only: the compiler would read the path out of several. */
type WithQuery<M extends Method, P extends string, Unknown extends string> = [Unknown] extends [never]
	? P
	: Refused<`${Uppercase<M>} ${P}: there is no query parameter ${Unknown}`>;

/** Anything but a {@link Problem}. */
interface Fine {
	problem?: never;
	unchecked?: true;
	responses?: unknown;
}

/** The arguments after the path. */
export type OptionsFor<
	M extends Method,
	P extends string,
	Extra,
	Field extends string = string,
	More = unknown,
> = OptionsArgument<Resolve<M, P, Extra> extends infer Operation ? Operation : never, P, Field, More>;

/** A response whose `.json()` has the documented type. */
export type ResponsePromiseOf<M extends Method, P extends string, Extra, Field extends string = never> = ResponseTo<
	Resolve<M, P, Extra>,
	Field | FieldsIn<P>
>;

/**
 * The result of `.json()`, by name.
 *
 * @example
 * type Issue = ResponseOf<'get', 'rest/api/3/issue/{issueIdOrKey}'>
 */
export type ResponseOf<M extends Method, P extends string, Extra = {}> = BodyWith<Resolve<M, P, Extra>, never>;

/**
 * The options of a call, by name.
 *
 * @example
 * type NewIssue = OptionsOf<'post', 'rest/api/3/issue'>['json']
 */
export type OptionsOf<M extends Method, P extends string, Extra = {}> = NonNullable<OptionsFor<M, P, Extra>[0]>;

/**
 * The operation itself, as openapi-typescript writes it: its parameters, body and responses.
 *
 * @example
 * type Operation = OperationOf<'get', 'rest/api/3/issue/{issueIdOrKey}'>
 */
export type OperationOf<M extends Method, P extends string, Extra = {}> = Resolve<M, P, Extra>;
