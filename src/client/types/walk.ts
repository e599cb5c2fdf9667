/** A path that is known at run time only: any `string`, or one with a variable in place of a literal. */
export interface Unchecked {
	unchecked: true;
}

/** The leaves of a path with a variable in the place of literals: it may be any of them. */
export interface Several<Leaves> {
	several: Leaves;
}

/**
 * The leaf of a path in a route tree, or `never`. A literal segment wins over a parameter; if the literal leads nowhere,
 * the parameter is tried. Keys of a node: segments, `{}` any segment, `{/}` any rest, `/` the leaf.
 */
export type Walk<Node, Path extends string> = Path extends `${infer Segment}/${infer Rest}`
	? Segment extends keyof Node
		? Walk<Node[Segment], Rest> extends infer Leaf
			? [Leaf] extends [never]
				? WalkParameter<Node, Segment, Rest>
				: Leaf
			: never
		: WalkParameter<Node, Segment, Rest>
	: Path extends keyof Node
		? LeafOf<Node[Path]> extends infer Leaf
			? [Leaf] extends [never]
				? EndInParameter<Node, Path>
				: Leaf
			: never
		: EndInParameter<Node, Path>;

type WalkParameter<Node, Segment extends string, Rest extends string> = Segment extends ''
	? never
	: Node extends { '{}': infer Next }
		? Walk<Next, Rest> extends infer Leaf
			? [Leaf] extends [never]
				? RestOf<Node, Segment, Rest>
				: Leaf
			: never
		: RestOf<Node, Segment, Rest>;

/** A variable at the end may hold the slashes of a parameter that has several segments. */
type EndInParameter<Node, Segment extends string> = Segment extends ''
	? RestOf<Node, Segment>
	: Node extends { '{}': { '/': infer Leaf } }
		? Leaf
		: Node extends { '{}': { '{/}': { '/': infer Leaf } } }
			? IsVariable<Segment> extends true
				? Leaf
				: RestOf<Node, Segment>
			: RestOf<Node, Segment>;

/**
 * The whole rest may be one parameter. A variable in the place of a parameter is that parameter; in the place of literals
 * only, it may be any of them: what follows must lead on from one of them. At the end it may hold more than one segment.
 */
type RestOf<Node, Segment extends string, Rest extends string = ''> = Node extends { '{/}': infer Next }
	? LeafOf<Next>
	: Node extends { '{}': unknown }
		? never
		: IsVariable<Segment> extends true
			? Rest extends ''
				? [Exclude<keyof Node, '/'>] extends [never]
					? never
					: Unchecked
				: Joined<WalkAny<Node, Rest>>
			: never;

/** One leaf of several; nothing is known where one of them is {@link Unchecked}. */
type Joined<Leaves> = [Leaves] extends [never]
	? never
	: Unchecked extends Leaves
		? Unchecked
		: Several<Leaves extends Several<infer Inner> ? Inner : Leaves>;

type WalkAny<Node, Rest extends string> = {
	[Name in Exclude<keyof Node, '/'>]: Walk<Node[Name], Rest>;
}[Exclude<keyof Node, '/'>];

/** Whether a segment is not written out. */
export type IsVariable<Segment extends string> = {} extends Record<Segment, 1> ? true : false;

type LeafOf<Node> = Node extends { '/': infer Leaf } ? Leaf : never;
