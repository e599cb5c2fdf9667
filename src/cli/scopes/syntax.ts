import { isRecord } from '../../is-record.ts';

/** A node of a syntax tree, as ESTree describes it. */
export interface Node extends Readonly<Record<string, unknown>> {
	readonly type: string;
	readonly start: number;
	readonly end: number;
}

export function isNode(value: unknown): value is Node {
	return (
		isRecord(value) &&
		typeof value['type'] === 'string' &&
		typeof value['start'] === 'number' &&
		typeof value['end'] === 'number'
	);
}

export function nodesOf(value: unknown): Node[] {
	return Array.isArray(value) ? value.filter(isNode) : [];
}

/** Every node, in the order of the text. */
export function allNodes(root: unknown): Node[] {
	const found: Node[] = [];
	const waiting: unknown[] = [root];
	while (waiting.length > 0) {
		const value = waiting.pop();
		if (isNode(value)) found.push(value);
		if (typeof value !== 'object' || value === null) continue;
		waiting.push(...Object.values(value).filter((one) => typeof one === 'object' && one !== null));
	}
	return found.toSorted((a, b) => a.start - b.start);
}

/** The name of an identifier, or of the property of a member expression: `post` of `jira.ky.post`; '' for any other node. */
export function nameOf(node: unknown): string {
	if (!isNode(node)) return '';
	if (node.type === 'Identifier') return String(node['name']);
	if (node.type !== 'MemberExpression' || node['computed'] === true) return '';
	return nameOf(node['property']);
}

/** The object of a member expression. */
export function objectOf(node: unknown): Node | undefined {
	return isNode(node) && node.type === 'MemberExpression' && isNode(node['object'])
		? unwrap(node['object'])
		: undefined;
}

/** `client`, or `this.client`. */
export function keyOf(node: Node): string {
	const name = nameOf(node);
	return objectOf(node)?.type === 'ThisExpression' ? `this.${name}` : node.type === 'Identifier' ? name : '';
}

const WRAPPERS = new Set([
	'AwaitExpression',
	'ChainExpression',
	'ParenthesizedExpression',
	'TSAsExpression',
	'TSNonNullExpression',
	'TSSatisfiesExpression',
]);

/** The expression itself, without brackets, `await`, and assertions of types. */
export function unwrap(node: Node): Node {
	const inner = node['expression'] ?? node['argument'];
	return WRAPPERS.has(node.type) && isNode(inner) ? unwrap(inner) : node;
}

/** The value of a property of an object literal. */
export function propertyOf(object: Node | undefined, key: string): Node | undefined {
	if (object?.type !== 'ObjectExpression') return undefined;
	const found = nodesOf(object['properties']).find(
		({ key: one }) => isNode(one) && (one['name'] === key || one['value'] === key),
	);
	return isNode(found?.['value']) ? found['value'] : undefined;
}

export function isFunction({ type }: Node): boolean {
	return type === 'ArrowFunctionExpression' || type === 'FunctionExpression' || type === 'FunctionDeclaration';
}
