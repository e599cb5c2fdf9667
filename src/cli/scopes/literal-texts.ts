import { isRecord } from '../../is-record.ts';
import type { Bindings } from './bindings.ts';
import { allNodes, isFunction, isNode, nameOf, nodesOf, objectOf, propertyOf, unwrap, type Node } from './syntax.ts';

/** Stands for a part of a text that is known at run time only. */
export const UNKNOWN = '\0';

/** Of a path with more alternatives than these, the others are left out. */
const MOST = 32;
/** Names that lead to each other. */
const DEEPEST = 30;

/** Methods of a text whose result still has the path of it. */
const KEEPS_PATH = new Set(['replace', 'replaceAll', 'toString', 'trim']);
/** Functions that return the text that they are given. */
const RETURNS_TEXT = new Set(['String', 'URL', 'assumeTrustedRoute', 'encodeURI']);

/**
 * The texts that an expression may be, as far as the file says it: literals, templates, sums, either side of a condition,
 * names and functions of the file.
 *
 * @returns none for an expression that says nothing of its text
 */
export function literalTexts(node: unknown, bindings: Bindings, depth = 0): string[] {
	if (!isNode(node) || depth > DEEPEST) return [];
	const expression = unwrap(node);
	const inner = (one: unknown): string[] => literalTexts(one, bindings, depth + 1);
	const joined = (parts: readonly unknown[]): string[] =>
		parts.map((part) => (typeof part === 'string' ? [part] : orUnknown(inner(part)))).reduce(product, ['']);
	switch (expression.type) {
		case 'Literal':
			return ['string', 'number'].includes(typeof expression['value']) ? [String(expression['value'])] : [];
		case 'Identifier':
			return inner(bindings.get(nameOf(expression)));
		case 'MemberExpression':
			return inner(memberOf(expression, bindings));
		case 'TemplateLiteral': {
			const values = nodesOf(expression['expressions']);
			return joined(nodesOf(expression['quasis']).flatMap((quasi, index) => [cooked(quasi), values[index] ?? '']));
		}
		case 'TaggedTemplateExpression':
			return inner(expression['quasi']);
		case 'BinaryExpression': {
			const sides = [expression['left'], expression['right']];
			return expression['operator'] === '+' && sides.some((side) => inner(side).length > 0) ? joined(sides) : [];
		}
		case 'ConditionalExpression':
			return [...inner(expression['consequent']), ...inner(expression['alternate'])];
		case 'LogicalExpression':
			return [...inner(expression['left']), ...inner(expression['right'])];
		case 'NewExpression':
			return inner(nodesOf(expression['arguments'])[0]);
		case 'CallExpression': {
			const { callee } = expression;
			const args = nodesOf(expression['arguments']);
			const name = nameOf(callee);
			if (RETURNS_TEXT.has(name)) return inner(args[0]);
			const object = objectOf(callee);
			if (object === undefined) return returned(bindings.get(name)).flatMap(inner);
			if (KEEPS_PATH.has(name)) return inner(object);
			return name === 'concat' && inner(object).length > 0 ? joined([object, ...args]) : [];
		}
		default:
			return [];
	}
}

function orUnknown(texts: string[]): string[] {
	return texts.length === 0 ? [UNKNOWN] : texts;
}

function product(beginnings: readonly string[], ends: readonly string[]): string[] {
	return beginnings.flatMap((beginning) => ends.map((end) => beginning + end)).slice(0, MOST);
}

function cooked({ value }: Node): string {
	return isRecord(value) ? String(value['cooked']) : '';
}

/** `this.name`, or a property of an object that the file has. */
function memberOf(expression: Node, bindings: Bindings): Node | undefined {
	const object = objectOf(expression);
	const name = nameOf(expression);
	if (object?.type === 'ThisExpression') return bindings.get(`this.${name}`);
	const value = bindings.get(nameOf(object));
	return value && propertyOf(unwrap(value), name);
}

/** The expressions that a function may return. */
function returned(value: Node | undefined): unknown[] {
	if (value === undefined || !isFunction(value)) return [];
	const { body } = value;
	if (!isNode(body) || body.type !== 'BlockStatement') return [body];
	return allNodes(body)
		.filter(({ type }) => type === 'ReturnStatement')
		.map((statement) => statement['argument']);
}
