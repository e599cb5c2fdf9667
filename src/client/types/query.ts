import type { IsVariable, Unchecked } from './walk.ts';

/** Names in the query of a path that its operation does not have. A name with a variable in it may be any. */
export type UnknownNames<Path extends string, Operation> = Operation extends Unchecked
	? never
	: Path extends `${string}?${infer Query}`
		? Exclude<NamesIn<Query>, NamesOf<Operation>>
		: never;

type NamesIn<Query extends string> = Query extends `${infer Pair}&${infer Rest}`
	? NameIn<Pair> | NamesIn<Rest>
	: NameIn<Query>;

type NameIn<Pair extends string> = Pair extends `${infer Name}=${string}` ? Written<Name> : Written<Pair>;

type Written<Name extends string> = Name extends '' ? never : IsVariable<Name> extends true ? never : Name;

type NamesOf<Operation> = Operation extends { parameters: { query?: infer Query } } ? keyof NonNullable<Query> : never;
