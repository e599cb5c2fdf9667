import type { routes } from '../../../generated/routes.d.ts';
import type { TreeOf } from './tree.ts';
import type { IsVariable, Several, Unchecked, Walk } from './walk.ts';

/** The methods that a client has. */
export type Method = 'get' | 'post' | 'put' | 'patch' | 'delete' | 'head';

/** The reason why a path is invalid. */
export interface Problem<Reason extends string> {
	problem: Reason;
}

/**
 * The operation that a method and a path lead to, as openapi-typescript writes it; {@link Unchecked} for a path that is
 * known at run time only; a {@link Problem} for one that leads nowhere.
 */
export type Resolve<M extends Method, Path extends string, Extra> = string extends Path
	? Unchecked
	: Path extends string // each of several paths for itself
		? Operation<M, Bare<Path>, Leaf<Bare<Path>, Extra>>
		: never;

/** The path without its leading slash and its query. */
export type Bare<Path extends string> = Path extends `${infer Before}?${string}`
	? Bare<Before>
	: Path extends `/${infer After}`
		? After
		: Path;

/** A variable at the start is an address, or a base: nothing can be said of what follows. */
type Leaf<Path extends string, Extra> = Path extends `${infer First}/${string}`
	? IsVariable<First> extends true
		? Unchecked
		: WrittenLeaf<Path, Extra>
	: WrittenLeaf<Path, Extra>;

/** A slash at the end says nothing, but where a parameter may hold it. */
type WrittenLeaf<Path extends string, Extra> =
	ExactLeaf<Path, Extra> extends infer Found
		? [Found] extends [never]
			? Path extends `${infer Before}/`
				? ExactLeaf<Before, Extra>
				: never
			: Found
		: never;

type ExactLeaf<Path extends string, Extra> = keyof Extra extends never
	? Walk<routes, Path>
	: Extra extends Alone
		? Walk<Extra[''], Path>
		: First<Walk<TreeOf<Extra>, Path>, Walk<routes, Path>>;

/** Paths that are all there is, with their tree: those of Data Center, or of the admin API, are not on a Cloud site. */
export interface Alone {
	'': object;
}

/** The leaf of `Extra`, unless only the other one is certain. */
type First<Own, Other> = [Own] extends [never]
	? Other
	: [Own] extends [Unchecked]
		? [Other] extends [never]
			? Own
			: Other
		: Own;

type Operation<M extends Method, Path extends string, Leaf> = [Leaf] extends [never]
	? Problem<"no such path in Atlassian's documents">
	: [Leaf] extends [Unchecked]
		? Unchecked
		: [Leaf] extends [Several<infer Leaves>]
			? OperationOfSeveral<M, Leaves>
			: OperationAt<M, Path, Leaf>;

/** Any of the operations, so that what none of them has is refused. */
type OperationOfSeveral<M extends Method, Leaves> =
	OperationOfEach<M extends 'head' ? 'get' : M, Leaves> extends infer Found
		? [Found] extends [never]
			? Problem<"Atlassian's documents have no path like this with this method">
			: Found
		: never;

type OperationOfEach<M extends Method, Leaves> = Leaves extends unknown
	? Exclude<ByMethod<M, { [Key in keyof Leaves]: Leaves[Key] }[keyof Leaves]>, { successor: string }>
	: never;

type OperationAt<M extends Method, Path extends string, Leaf> = Path extends `${string}{${string}`
	? Template<Path> & keyof Leaf extends infer Key extends keyof Leaf
		? [Key] extends [never]
			? Problem<`the path's parameters have other names: ${keyof Leaf & string}`>
			: OperationIn<M, Leaf[Key]>
		: never
	: OperationIn<M, { [Key in keyof Leaf]: Leaf[Key] }[keyof Leaf]>;

/**
 * How a template may be written: as on the wire, with a symbolic version, through a site's gateway, or relative to a Confluence
 * or Bitbucket base.
 */
type Template<Path extends string> = Path extends `${infer Before}/`
	? Template<Before>
	: Path extends `rest/${infer Api extends keyof Latest}/latest/${infer Rest}`
		? `/rest/${Api}/${Latest[Api]}/${Rest}`
		: Path extends `rest/${infer Module}/${'1.0' | '2.0'}/${infer Rest}`
			? `/${Path}` | `/rest/${Module}/latest/${Rest}`
			: Path extends `gateway/api/${infer Rest}`
				? `/${Path}` | `/${Rest}`
				: Path | `/${Path}` | `/wiki/${Path}` | `/2.0/${Path}`;

/** The versions that `latest` stands for. */
interface Latest {
	agile: '1.0';
	api: '2';
	'atlassian-connect': '1';
	'dev-status': '1.0';
}

type OperationIn<M extends Method, Item> = [ByMethod<M, Item>] extends [never]
	? M extends 'head'
		? OperationIn<'get', Item>
		: Problem<"Atlassian's documents have this path, but not with this method">
	: ByMethod<M, Item> extends { successor: infer Successor extends string }
		? Problem<`Atlassian removed this operation; its successor is ${Successor}`>
		: ByMethod<M, Item>;

/** One path has several items if its parameters have several names: each has methods of its own. */
type ByMethod<M extends Method, Item> = Item extends { [Key in M]: infer Found } ? Found : never;
