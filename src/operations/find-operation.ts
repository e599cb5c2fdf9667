import { decodeSegment, matchSegment, parseSegment, type Segment } from '../path-segment.ts';
import type { Operation } from './operation.ts';
import { readRow, type OperationTable } from './read-row.ts';

/**
 * Finds the operation of a request; undefined for what the documents do not have. The method is in capitals, the path as it
 * is sent, below the site. The same operation is the same object each time.
 */
export type FindOperation = (method: string, path: string) => Operation | undefined;

/** A template and its rows. */
interface Entry {
	readonly template: string;
	readonly texts: readonly string[];
	readonly rows: readonly string[];
}

/** By method; a row until it is needed. */
type Operations = Map<string, Operation | { readonly template: string; readonly row: string }>;

/** A segment of the tree of templates. A node is divided when a path leads to it: a process needs few of them. */
interface Node {
	/** The templates that go on below this node and are not in its branches yet. */
	undivided: Entry[];
	readonly literals: Map<string, Node>;
	/** The most specific first. */
	readonly others: { readonly segment: Segment; readonly node: Node }[];
	/** Set if a template ends here. */
	operations?: Operations;
}

/** The platform's `latest` on the wire. The other APIs of Jira that have it are at 1.0. */
const LATEST: ReadonlyMap<string, string> = new Map([
	['api', '2'],
	['atlassian-connect', '1'],
]);

/**
 * Finds operations as the types do: a literal goes before a parameter, which is tried if the literal leads nowhere.
 *
 * @param documented the version that the documents have in the place of another one
 */
export function operationFinder(
	table: OperationTable,
	documented: (path: string) => string = withVersion,
): FindOperation {
	const root = newNode();
	for (const [template, rows] of Object.entries(table.operations)) {
		root.undivided.push({ template, texts: segmentsOf(template), rows });
	}
	return (method, path) => {
		const operations = find(root, segmentsOf(documented(path)), 0);
		// The documents have no operation for HEAD.
		const name = method === 'HEAD' ? 'GET' : method;
		const found = operations?.get(name);
		if (found === undefined || !('row' in found)) return found;
		const operation = readRow(table, found.template, found.row);
		operations?.set(name, operation);
		return operation;
	};
}

/** The documents have no path that ends in a slash. */
function segmentsOf(path: string): string[] {
	return path.slice(1).replace(/\/$/, '').split('/');
}

function withVersion(path: string): string {
	return path
		.replace(/^\/rest\/([\w-]+)\/latest(?=\/)/, (_, api: string) => `/rest/${api}/${LATEST.get(api) ?? '1.0'}`)
		.replace(/^\/gateway\/api(?=\/(?:jsm|public)\/)/, '');
}

function find(node: Node, texts: readonly string[], depth: number): Operations | undefined {
	divide(node, depth);
	const text = texts[depth];
	if (text === undefined) return node.operations;
	const literal = node.literals.get(decodeSegment(text));
	const found = literal && find(literal, texts, depth + 1);
	if (found !== undefined) return found;
	for (const { segment, node: next } of node.others) {
		if (!matchSegment(segment, text)) continue;
		// Its value may be of any length: the template ends with it.
		const operations = find(next, segment.rank === 3 ? texts.slice(0, depth + 1) : texts, depth + 1);
		if (operations !== undefined) return operations;
	}
	return undefined;
}

function divide(node: Node, depth: number): void {
	for (const entry of node.undivided) {
		const text = entry.texts[depth];
		if (text !== undefined) {
			branch(node, text, depth === entry.texts.length - 1).undivided.push(entry);
			continue;
		}
		node.operations ??= new Map();
		for (const row of entry.rows) {
			node.operations.set(row.slice(0, row.indexOf(' ')), { template: entry.template, row });
		}
	}
	node.undivided = [];
}

/** The node to which a segment leads. The name of a parameter makes no difference. */
function branch({ literals, others }: Node, text: string, isLast: boolean): Node {
	const isLiteral = !text.includes('{');
	const known = isLiteral ? literals.get(text) : undefined;
	if (known !== undefined) return known;
	const node = newNode();
	if (isLiteral) {
		literals.set(text, node);
		return node;
	}
	const segment = parseSegment(text, isLast);
	const same = others.find((other) => isSame(other.segment, segment));
	if (same !== undefined) return same.node;
	others.push({ segment, node });
	others.sort((a, b) => a.segment.rank - b.segment.rank);
	return node;
}

function isSame(one: Segment, other: Segment): boolean {
	return one.rank === other.rank && one.literals.join('{}') === other.literals.join('{}');
}

function newNode(): Node {
	return { undivided: [], literals: new Map(), others: [] };
}
