import { decodeSegment, matchSegment, parseSegment, type Segment } from '../../path-segment.ts';

/** What the documents mark: methods in capitals, with spaces between them, by template. */
export type Marks = Readonly<Record<string, { readonly experimental?: string; readonly deprecated?: string }>>;

/** A marked one. */
export interface Operation {
	readonly method: string;
	/** As on the wire, such as `/rest/api/3/issue/{issueIdOrKey}`. */
	readonly template: string;
	readonly experimental?: true;
	readonly deprecated?: true;
}

/** The marked operation that is called; undefined for any other. The path is as on the wire, below the site. */
export type FindOperation = (method: string, path: string) => Operation | undefined;

/** By method. */
type Operations = Map<string, Operation>;

interface Node {
	readonly literals: Map<string, Node>;
	/** The surest first. */
	readonly others: { readonly segment: Segment; readonly node: Node }[];
	/** Where a template ends here. */
	operations?: Operations;
}

/** Finds operations as the types do: a literal goes before a parameter, which is tried where the literal leads nowhere. */
export function operationFinder(marks: Marks): FindOperation {
	const root = newNode();
	for (const [template, { experimental, deprecated }] of Object.entries(marks)) {
		const texts = template.slice(1).split('/');
		const node = texts.reduce((at, text, index) => branch(at, text, index === texts.length - 1), root);
		const operations = (node.operations ??= new Map());
		const mark = (methods: string | undefined, marked: Partial<Operation>): void => {
			for (const method of methods?.split(' ') ?? []) {
				operations.set(method, { method, template, ...operations.get(method), ...marked });
			}
		};
		mark(experimental, { experimental: true });
		mark(deprecated, { deprecated: true });
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

/** Where a segment leads; a parameter is the same by whatever name. */
function branch({ literals, others }: Node, text: string, isLast: boolean): Node {
	const segment = parseSegment(text, isLast);
	const isLiteral = segment.rank === 0;
	const known = isLiteral
		? literals.get(segment.text)
		: others.find((other) => other.segment.expression?.source === segment.expression?.source)?.node;
	if (known !== undefined) return known;
	const node = newNode();
	if (isLiteral) literals.set(segment.text, node);
	else {
		others.push({ segment, node });
		others.sort((a, b) => a.segment.rank - b.segment.rank);
	}
	return node;
}

function newNode(): Node {
	return { literals: new Map(), others: [] };
}
