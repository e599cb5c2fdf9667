import { decodeSegment, matchSegment, parseSegment, type Segment } from '../path-segment.ts';

/** The flagged operations of the documents: methods in capitals, separated by spaces, by template. */
export type OperationFlags = Readonly<Record<string, { readonly experimental?: string; readonly deprecated?: string }>>;

/** An operation that the documents flag. */
export interface Operation {
	readonly method: string;
	/** As it is sent, such as `/rest/api/3/issue/{issueIdOrKey}`. */
	readonly template: string;
	readonly experimental?: true;
	readonly deprecated?: true;
}

/** Finds the flagged operation of a request; undefined for any other. The path is as it is sent, below the site. */
export type FindOperation = (method: string, path: string) => Operation | undefined;

/** By method. */
type Operations = Map<string, Operation>;

interface Node {
	readonly literals: Map<string, Node>;
	/** The most specific first. */
	readonly others: { readonly segment: Segment; readonly node: Node }[];
	/** Set if a template ends here. */
	operations?: Operations;
}

/** Finds operations as the types do: a literal goes before a parameter, which is tried if the literal leads nowhere. */
export function operationFinder(flags: OperationFlags): FindOperation {
	const root = newNode();
	for (const [template, { experimental, deprecated }] of Object.entries(flags)) {
		const texts = template.slice(1).split('/');
		const node = texts.reduce((at, text, index) => branch(at, text, index === texts.length - 1), root);
		const operations = (node.operations ??= new Map());
		const add = (methods: string | undefined, flag: Partial<Operation>): void => {
			for (const method of methods?.split(' ') ?? []) {
				operations.set(method, { method, template, ...operations.get(method), ...flag });
			}
		};
		add(experimental, { experimental: true });
		add(deprecated, { deprecated: true });
	}
	return (method, path) => {
		// The documents have no path that ends in a slash, and no operation for HEAD.
		const texts = path.slice(1).replace(/\/$/, '').split('/');
		return find(root, texts, 0)?.get(method === 'HEAD' ? 'GET' : method);
	};
}

function find(node: Node, texts: readonly string[], depth: number): Operations | undefined {
	const text = texts[depth];
	if (text === undefined) return node.operations;
	const literal = node.literals.get(decodeSegment(text));
	const found = literal && find(literal, texts, depth + 1);
	if (found !== undefined) return found;
	for (const { segment, node: next } of node.others) {
		if (!matchSegment(segment, text)) continue;
		const operations = segment.rank === 3 ? next.operations : find(next, texts, depth + 1);
		if (operations !== undefined) return operations;
	}
	return undefined;
}

/** The node to which a segment leads. The name of a parameter makes no difference. */
function branch({ literals, others }: Node, text: string, isLast: boolean): Node {
	const segment = parseSegment(text, isLast);
	const isLiteral = segment.rank === 0;
	const known = isLiteral ? literals.get(segment.text) : others.find((other) => isSame(other.segment, segment))?.node;
	if (known !== undefined) return known;
	const node = newNode();
	if (isLiteral) literals.set(segment.text, node);
	else {
		others.push({ segment, node });
		others.sort((a, b) => a.segment.rank - b.segment.rank);
	}
	return node;
}

function isSame(one: Segment, other: Segment): boolean {
	return one.rank === other.rank && one.literals.join('{}') === other.literals.join('{}');
}

function newNode(): Node {
	return { literals: new Map(), others: [] };
}
