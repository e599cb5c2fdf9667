import type { IsVariable, Unchecked } from './walk.ts';

/**
 * The pairs in the query of a path that its operation does not have, by a name that is not one of its parameters, or by a value
 * where the documents list others. One with a variable in it may be any.
 */
export type UnknownPairs<Path extends string, Operation> = Operation extends Unchecked
	? never
	: Path extends `${string}?${infer Query}`
		? PairsIn<Query, QueryOf<Operation>>
		: never;

type QueryOf<Operation> = Operation extends { parameters: { query?: infer Query } } ? NonNullable<Query> : {};

type PairsIn<Text extends string, Query> = Text extends `${infer Pair}&${infer Rest}`
	? UnknownPair<Pair, Query> | PairsIn<Rest, Query>
	: UnknownPair<Text, Query>;

type UnknownPair<Pair extends string, Query> = Pair extends `${infer Name}=${infer Value}`
	? Name extends keyof Query
		? IsVariable<Value> extends true
			? never
			: UnknownValue<Lowercase<Value>, Lowercase<Extract<Flat<Query[Name]>, string>>> extends true
				? `${Name} with the value ${Value}`
				: never
		: UnknownName<Name>
	: Pair extends keyof Query
		? never
		: UnknownName<Pair>;

type UnknownName<Name extends string> = Name extends '' ? never : IsVariable<Name> extends true ? never : Name;

/** One of its values may stand for a list. */
type Flat<Value> = Value extends readonly (infer Each)[] ? Each : Value;

/**
 * Whether one of the values that commas part is not listed, in any case. Nothing is known of one that is encoded, or that leads
 * further, as `body.storage`.
 */
type UnknownValue<Value extends string, Listed extends string> = [Listed] extends [never]
	? false
	: Lowercase<string> extends Listed
		? false
		: Value extends '' | `${string}%${string}` | `${string}.${string}`
			? false
			: Value extends `${infer First},${infer Rest}`
				? First extends Listed
					? UnknownValue<Rest, Listed>
					: true
				: Value extends Listed
					? false
					: true;
