import { isRecord } from '../../is-record.ts';

/** A node of a syntax tree, as ESTree describes it. */
export interface Node extends Readonly<Record<string, unknown>> {
	readonly type: string;
	readonly start: number;
}

export function isNode(value: unknown): value is Node {
	return isRecord(value) && typeof value['type'] === 'string' && typeof value['start'] === 'number';
}

export function nodesOf(value: unknown): Node[] {
	return Array.isArray(value) ? value.filter(isNode) : [];
}

/** Stands for a part of a text that is known at run time only. */
export const UNKNOWN = '\0';

/**
 * The text of an expression, as far as the file says it: literals, templates, sums, and names of constants.
 *
 * @param constants the text of each, by name
 * @returns undefined for an expression that says nothing of its text
 */
export function literalText(node: unknown, constants: ReadonlyMap<string, string>): string | undefined {
	if (!isNode(node)) return undefined;
	switch (node.type) {
		case 'Literal':
			return typeof node['value'] === 'string' ? node['value'] : undefined;
		case 'Identifier':
			return constants.get(String(node['name']));
		case 'TemplateLiteral':
			return templateText(node, constants);
		case 'TaggedTemplateExpression':
			return literalText(node['quasi'], constants);
		case 'BinaryExpression':
			return sumText(node, constants);
		case 'NewExpression':
			return literalText(nodesOf(node['arguments'])[0], constants);
		case 'ParenthesizedExpression':
		case 'TSAsExpression':
		case 'TSSatisfiesExpression':
		case 'TSNonNullExpression':
			return literalText(node['expression'], constants);
		default:
			return undefined;
	}
}

function templateText(node: Node, constants: ReadonlyMap<string, string>): string {
	const values = nodesOf(node['expressions']).map((one) => literalText(one, constants) ?? UNKNOWN);
	return nodesOf(node['quasis'])
		.map(({ value }, index) => (isRecord(value) ? String(value['cooked']) : '') + (values[index] ?? ''))
		.join('');
}

function sumText(node: Node, constants: ReadonlyMap<string, string>): string | undefined {
	if (node['operator'] !== '+') return undefined;
	const [left, right] = [literalText(node['left'], constants), literalText(node['right'], constants)];
	return left === undefined && right === undefined ? undefined : (left ?? UNKNOWN) + (right ?? UNKNOWN);
}
