import { isFunction, isNode, nameOf, nodesOf, objectOf, type Node } from './syntax.ts';

/** The values of the names of a file that have one value each, `this.name` among them. */
export type Bindings = ReadonlyMap<string, Node>;

/** A name, with the value that a declaration or an assignment gives it. */
export interface Declared {
	readonly name: string;
	readonly value: Node | undefined;
}

/** The declarations and assignments of a file, in its order. A parameter has no value. */
export function declaredIn(nodes: readonly Node[]): Declared[] {
	return nodes.flatMap((node): Declared[] => {
		const value = (key: string): Node | undefined => (isNode(node[key]) ? node[key] : undefined);
		switch (node.type) {
			case 'VariableDeclarator':
				return namesIn(node['id']).map((name) => ({
					name,
					value: nameOf(node['id']) === name ? value('init') : undefined,
				}));
			case 'AssignmentExpression': {
				const left = value('left');
				const isOwn = objectOf(left)?.type === 'ThisExpression';
				const name = nameOf(left);
				if (name === '' || (left?.type !== 'Identifier' && !isOwn)) return [];
				return [{ name: isOwn ? `this.${name}` : name, value: node['operator'] === '=' ? value('right') : undefined }];
			}
			case 'PropertyDefinition':
				return [{ name: `this.${nameOf(node['key'])}`, value: value('value') }];
			case 'FunctionDeclaration':
				return [{ name: nameOf(node['id']), value: node }, ...parametersOf(node)];
			default:
				return isFunction(node) ? parametersOf(node) : [];
		}
	});
}

/** A name that has two values counts for neither of them. */
export function bindingsOf(declared: readonly Declared[]): Bindings {
	const bindings = new Map<string, Node>();
	const counts = Map.groupBy(declared, ({ name }) => name);
	for (const [name, [first, ...others]] of counts) {
		if (first?.value !== undefined && others.length === 0) bindings.set(name, first.value);
	}
	return bindings;
}

function parametersOf(node: Node): Declared[] {
	return nodesOf(node['params'])
		.flatMap(namesIn)
		.map((name) => ({ name, value: undefined }));
}

/** The names that a pattern declares. */
function namesIn(pattern: unknown): string[] {
	if (!isNode(pattern)) return [];
	switch (pattern.type) {
		case 'Identifier':
			return [nameOf(pattern)];
		case 'ObjectPattern':
			return nodesOf(pattern['properties']).flatMap((one) => namesIn(one['value'] ?? one['argument']));
		case 'ArrayPattern':
			return nodesOf(pattern['elements']).flatMap(namesIn);
		case 'AssignmentPattern':
			return namesIn(pattern['left']);
		case 'RestElement':
			return namesIn(pattern['argument']);
		case 'TSParameterProperty':
			return namesIn(pattern['parameter']);
		default:
			return [];
	}
}
