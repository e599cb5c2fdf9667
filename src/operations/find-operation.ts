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

interface Node<T> {
	readonly literals: Map<string, Node<T>>;
	/** The most specific first. */
	readonly others: { readonly segment: Segment; readonly node: Node<T> }[];
	/** Set if a template ends here. */
	value?: T;
}

/** Finds flagged operations as the types do: a literal goes before a parameter, which is tried if the literal leads nowhere. */
export function operationFinder(flags: OperationFlags): FindOperation {
	const root = newNode<Map<string, Operation>>();
	for (const [template, { experimental, deprecated }] of Object.entries(flags)) {
		const node = nodeOf(root, template);
		const operations = (node.value ??= new Map());
		const add = (methods: string | undefined, flag: Partial<Operation>): void => {
			for (const method of methods?.split(' ') ?? []) {
				operations.set(method, { method, template, ...operations.get(method), ...flag });
			}
		};
		add(experimental, { experimental: true });
		add(deprecated, { deprecated: true });
	}
	return (method, path) => findTemplate(root, path)?.get(documentedMethod(method));
}

/** Finds what belongs to the most specific template of a path. */
export function templateFinder<T>(values: Readonly<Record<string, T>>): (path: string) => T | undefined {
	const root = newNode<T>();
	for (const [template, value] of Object.entries(values)) nodeOf(root, template).value = value;
	return (path) => findTemplate(root, path);
}

/** The documents have no operation for HEAD. */
export function documentedMethod(method: string): string {
	return method === 'HEAD' ? 'GET' : method;
}

function findTemplate<T>(root: Node<T>, path: string): T | undefined {
	// The documents have no path that ends in a slash.
	return find(root, path.slice(1).replace(/\/$/, '').split('/'), 0);
}

function find<T>(node: Node<T>, texts: readonly string[], depth: number): T | undefined {
	const text = texts[depth];
	if (text === undefined) return node.value;
	const literal = node.literals.get(decodeSegment(text));
	const found = literal && find(literal, texts, depth + 1);
	if (found !== undefined) return found;
	for (const { segment, node: next } of node.others) {
		if (!matchSegment(segment, text)) continue;
		const value = segment.rank === 3 ? next.value : find(next, texts, depth + 1);
		if (value !== undefined) return value;
	}
	return undefined;
}

function nodeOf<T>(root: Node<T>, template: string): Node<T> {
	const texts = template.slice(1).split('/');
	return texts.reduce((at, text, index) => branch(at, text, index === texts.length - 1), root);
}

/** The node to which a segment leads. The name of a parameter makes no difference. */
function branch<T>({ literals, others }: Node<T>, text: string, isLast: boolean): Node<T> {
	const segment = parseSegment(text, isLast);
	const isLiteral = segment.rank === 0;
	const known = isLiteral ? literals.get(segment.text) : others.find((other) => isSame(other.segment, segment))?.node;
	if (known !== undefined) return known;
	const node = newNode<T>();
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

function newNode<T>(): Node<T> {
	return { literals: new Map(), others: [] };
}
