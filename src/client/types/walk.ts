/**
 * The leaf at which a path arrives in a route tree, or `never`. A literal segment wins over a parameter; where the literal
 * leads nowhere, the parameter is tried. Keys of a node: segments, `{}` any segment, `{/}` any rest, `/` the leaf.
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
		: EndInParameter<Node, Path>

type WalkParameter<Node, Segment extends string, Rest extends string> = Segment extends ''
	? never
	: Node extends { '{}': infer Next }
		? Walk<Next, Rest> extends infer Leaf
			? [Leaf] extends [never]
				? RestOf<Node>
				: Leaf
			: never
		: RestOf<Node>

type EndInParameter<Node, Segment extends string> = Segment extends ''
	? RestOf<Node>
	: Node extends { '{}': { '/': infer Leaf } }
		? Leaf
		: RestOf<Node>

type RestOf<Node> = Node extends { '{/}': infer Next } ? LeafOf<Next> : never

type LeafOf<Node> = Node extends { '/': infer Leaf } ? Leaf : never
