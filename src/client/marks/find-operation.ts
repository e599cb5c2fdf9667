import { decodeSegment, matchSegment, parseSegment, type Segment } from '../../path-segment.ts';
import { marked } from '../../../generated/marked.js';

/** A method at a template of Atlassian's documents. */
export interface Operation {
	readonly method: string;
	/** As on the wire, such as `/rest/api/3/issue/{issueIdOrKey}`. */
	readonly template: string;
	experimental?: true;
	deprecated?: true;
}

interface Node {
	readonly literals: Map<string, Node>;
	/** The surest first. */
	readonly others: { readonly segment: Segment; readonly node: Node }[];
	/** By method, where a template ends here. */
	operations?: Map<string, Operation>;
}

let root: Node | undefined;

/**
 * What the documents have marked of what is called; undefined for what they have not. As in the types, a literal goes
 * before a parameter, which is tried where the literal leads nowhere.
 *
 * @param path as on the wire, below the site
 */
export function findOperation(method: string, path: string): Operation | undefined {
	root ??= plant();
	// The documents have no operation for HEAD, and no path that ends in a slash.
	const texts = path.slice(1).replace(/\/$/, '').split('/');
	return find(root, texts, 0)?.get(method === 'HEAD' ? 'GET' : method);
}

function find(node: Node, texts: readonly string[], depth: number): Node['operations'] {
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

function plant(): Node {
	const top = newNode();
	for (const [template, { experimental, deprecated }] of Object.entries(marked)) {
		const texts = template.slice(1).split('/');
		const node = texts.reduce((at, text, index) => branch(at, text, index === texts.length - 1), top);
		const operations = (node.operations ??= new Map());
		const add = (methods: string, mark: 'experimental' | 'deprecated'): void => {
			for (const method of methods.split(' ')) {
				operations.set(method, { method, template, ...operations.get(method), [mark]: true });
			}
		};
		if (experimental !== undefined) add(experimental, 'experimental');
		if (deprecated !== undefined) add(deprecated, 'deprecated');
	}
	return top;
}

/** Where a segment leads; parameters are the same by whatever name. */
function branch({ literals, others }: Node, text: string, isLast: boolean): Node {
	const segment = parseSegment(text, isLast);
	const known =
		segment.rank === 0
			? literals.get(segment.text)
			: others.find((other) => other.segment.expression?.source === segment.expression?.source)?.node;
	if (known !== undefined) return known;
	const node = newNode();
	if (segment.rank === 0) literals.set(segment.text, node);
	else {
		others.push({ segment, node });
		others.sort((a, b) => a.segment.rank - b.segment.rank);
	}
	return node;
}

function newNode(): Node {
	return { literals: new Map(), others: [] };
}
