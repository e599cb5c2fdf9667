/** The route tree of your own `paths`, made by the compiler: slower than the generated one, and walked the same way. */
export type TreeOf<Paths> = TreeNode<Paths, keyof Paths & string, Entry<keyof Paths & string>>;

/** The rest of a path, and its key in `paths`. */
interface Rest<Text extends string, Key extends string> {
	text: Text;
	key: Key;
}

type Entry<Key extends string> = Key extends `/${infer Text}` ? Rest<Text, Key> : Rest<Key, Key>;

type TreeNode<Paths, Keys extends string, Entries> = {
	[Step in StepOf<Entries>]: Step extends '/'
		? Pick<Paths, KeyAtEnd<Entries> & keyof Paths>
		: TreeNode<Paths, Keys, After<Entries, Step>>;
};

/** Keys of the node of these entries. */
type StepOf<Entries> =
	Entries extends Rest<infer Text, string>
		? Text extends ''
			? '/'
			: Text extends `${infer Segment}/${string}`
				? Named<Segment>
				: Named<Text>
		: never;

/** `{id}` is any segment; parameters beside text make a pattern. */
type Named<Segment extends string> = Segment extends `{${infer Name}}`
	? Name extends `${string}{${string}`
		? Pattern<Segment>
		: '{}'
	: Pattern<Segment>;

type Pattern<Segment extends string> = Segment extends `${infer Before}{${string}}${infer After}`
	? `${Before}${string}${Pattern<After>}`
	: Segment;

type KeyAtEnd<Entries> = Entries extends Rest<'', infer Key> ? Key : never;

/** The rest of the entries that take this step. */
type After<Entries, Step> =
	Entries extends Rest<infer Text, infer Key>
		? Text extends `${infer Segment}/${infer Tail}`
			? Named<Segment> extends Step
				? Rest<Tail, Key>
				: never
			: Text extends ''
				? never
				: Named<Text> extends Step
					? Rest<'', Key>
					: never
		: never;
