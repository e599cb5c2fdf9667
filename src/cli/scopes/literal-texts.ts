import { isRecord } from '../../is-record.ts';
import type { Bindings } from './bindings.ts';
import { VALUE_OF_TEMPLATE } from './page-scripts.ts';
import { allNodes, isFunction, isNode, nameOf, nodesOf, objectOf, propertyOf, unwrap, type Node } from './syntax.ts';

/** Stands for a part of a text that is known at run time only. */
export const UNKNOWN = '\0';

/** Of a path with more alternatives than these, the others are left out. */
const MOST = 32;
/** Of a longer sum, the beginning is left out. */
const DEEPEST = 30;

const VALUES_OF_TEMPLATES = new RegExp(`${VALUE_OF_TEMPLATE}+`, 'g');

/** Methods of a text whose result still has the path of it. */
const KEEPS_PATH = new Set(['replace', 'replaceAll', 'toString', 'trim']);
/** Functions that return the text that they are given. */
const RETURNS_TEXT = new Set(['String', 'URL', 'assumeTrustedRoute', 'encodeURI']);

/**
 * The texts that an expression may be, as far as the file says it: literals, templates, sums, either side of a condition,
 * names and functions of the file.
 *
 * @param followed the values of names around the expression: a function may call itself
 * @returns an empty list for an expression that says nothing of its text
 */
export function literalTexts(node: unknown, bindings: Bindings, followed: readonly Node[] = [], depth = 0): string[] {
	if (!isNode(node) || depth > DEEPEST) return [];
	const expression = unwrap(node);
	const inner = (one: unknown, within = followed): string[] => literalTexts(one, bindings, within, depth + 1);
	const follow = (value: Node | undefined, results: readonly unknown[] = [value]): string[] =>
		value === undefined || followed.includes(value) ? [] : results.flatMap((one) => inner(one, [...followed, value]));
	const joined = (parts: readonly unknown[]): string[] =>
		parts.map((part) => (typeof part === 'string' ? [part] : orUnknown(inner(part)))).reduce(product, ['']);
	switch (expression.type) {
		case 'Literal':
			return ['string', 'number'].includes(typeof expression['value']) ? [withUnknown(expression['value'])] : [];
		case 'Identifier':
			return follow(bindings.get(nameOf(expression)));
		case 'MemberExpression':
			return follow(memberOf(expression, bindings));
		case 'TemplateLiteral': {
			const values = nodesOf(expression['expressions']);
			return joined(nodesOf(expression['quasis']).flatMap((quasi, index) => [cooked(quasi), values[index] ?? '']));
		}
		case 'TaggedTemplateExpression':
			return inner(expression['quasi']);
		case 'BinaryExpression': {
			if (expression['operator'] !== '+') return [];
			const sides = [inner(expression['left']), inner(expression['right'])];
			return sides.every((texts) => texts.length === 0) ? [] : sides.map(orUnknown).reduce(product);
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
			if (object === undefined) return follow(bindings.get(name), returned(bindings.get(name)));
			if (KEEPS_PATH.has(name)) return inner(object);
			if (name !== 'concat') return [];
			const beginnings = inner(object);
			return beginnings.length === 0 ? [] : product(beginnings, joined(args));
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
	return isRecord(value) ? withUnknown(value['cooked']) : '';
}

function withUnknown(value: unknown): string {
	return String(value).replaceAll(VALUES_OF_TEMPLATES, UNKNOWN);
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
