import type { Bindings } from './bindings.ts';
import { isFunction, isNode, keyOf, nameOf, nodesOf, unwrap, type Node } from './syntax.ts';

/** The calls of one function that has a name. */
export interface Wrapper {
	readonly value: Node;
	readonly calls: readonly Node[];
	/** Whether other files, or other names, may call it as well. */
	readonly isShared: boolean;
}

/** Finds the innermost function with a name around a call: a wrapper sends what its own callers say. */
export type WrapperOf = (call: Node) => Wrapper | undefined;

/** The functions with names of a file. */
export function wrappersIn(nodes: readonly Node[]): WrapperOf {
	const calls = Map.groupBy(
		nodes.filter(({ type }) => type === 'CallExpression'),
		({ callee }) => (isNode(callee) ? keyOf(callee) : ''),
	);
	const named = nodes.flatMap(namedFunction);
	const uses = Map.groupBy(
		nodes.filter(({ type }) => type === 'Identifier'),
		nameOf,
	);
	const exported = new Set(nodes.flatMap(exportedNames));
	return (call) => {
		const around = named.findLast(({ value }) => isAround(value, call));
		if (around === undefined || named.filter(({ name }) => name === around.name).length > 1) return undefined;
		const { name, value } = around;
		const own = calls.get(name) ?? [];
		// One of the uses is its declaration.
		const isShared = name.startsWith('this.') || exported.has(name) || (uses.get(name)?.length ?? 0) > own.length + 1;
		return { value, calls: own, isShared };
	};
}

/** The bindings with the arguments of a call for the parameters of the function. */
export function withArguments(bindings: Bindings, { params }: Node, call: Node): Bindings {
	const args = nodesOf(call['arguments']);
	const parameters = nodesOf(params).map((param) => {
		const hasDefault = param.type === 'AssignmentPattern' && isNode(param['left']) && isNode(param['right']);
		return hasDefault
			? { name: nameOf(param['left']), byDefault: param['right'] }
			: { name: nameOf(param), byDefault: { type: 'Identifier', name: 'undefined', start: call.start, end: call.end } };
	});
	const bound = new Map(bindings);
	for (const [index, { name, byDefault }] of parameters.entries()) {
		const value = args[index] ?? byDefault;
		// A name that is also one of the parameters is another variable.
		const isClash =
			isNode(value) && value.type === 'Identifier' && parameters.some((one) => one.name === nameOf(value));
		if (name !== '' && isNode(value) && !isClash && !bound.has(name)) bound.set(name, unwrap(value));
	}
	return bound;
}

interface NamedFunction {
	/** `name`, or `this.name` of a method. */
	readonly name: string;
	readonly value: Node;
}

function namedFunction(node: Node): NamedFunction[] {
	switch (node.type) {
		case 'FunctionDeclaration':
			return functionOf(nameOf(node['id']), '', node);
		case 'VariableDeclarator':
			return functionOf(nameOf(node['id']), '', node['init']);
		case 'MethodDefinition':
		case 'PropertyDefinition':
			return functionOf(nameOf(node['key']), 'this.', node['value']);
		default:
			return [];
	}
}

function functionOf(name: string, owner: '' | 'this.', value: unknown): NamedFunction[] {
	return name !== '' && isNode(value) && isFunction(value) ? [{ name: owner + name, value }] : [];
}

/** The names that an export declares. */
function exportedNames({ type, declaration }: Node): string[] {
	if (!/^Export(?:Named|Default)Declaration$/.test(type) || !isNode(declaration)) return [];
	return [declaration, ...nodesOf(declaration['declarations'])].map(({ id }) => nameOf(id));
}

/** By their places: the nodes of each function would be gathered for every call. */
function isAround(value: Node, { start, end }: Node): boolean {
	return value.start <= start && end <= value.end;
}
