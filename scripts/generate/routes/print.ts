import type { Route, RouteNode } from './node.ts';

/** The tree as nested interfaces. A branch that hangs in two places is written once, under a name. */
export function printRoutes(root: RouteNode): string {
	const shared = new Map(
		[...countParents(root)]
			.filter(([node, count]) => count > 1 && node.segments.size > 0)
			.map(([node], index) => [node, `branch${index + 1}`]),
	);
	const interfaces = [...shared].map(([node, name]) => `interface ${name} ${body(node, shared, 0)}\n`);
	return [`export interface routes ${body(root, shared, 0)}\n`, ...interfaces].join('\n');
}

function countParents(root: RouteNode): Map<RouteNode, number> {
	const counts = new Map<RouteNode, number>();
	const visit = (node: RouteNode): void => {
		for (const child of node.segments.values()) {
			const count = counts.get(child) ?? 0;
			counts.set(child, count + 1);
			if (count === 0) visit(child);
		}
	};
	visit(root);
	return counts;
}

function body(node: RouteNode, shared: ReadonlyMap<RouteNode, string>, depth: number): string {
	const indent = '\t'.repeat(depth + 1);
	const branches = [...node.segments].map(
		([key, child]) => `${indent}${printKey(key)}: ${shared.get(child) ?? body(child, shared, depth + 1)}\n`,
	);
	const leaf = printLeaf(node.leaf, indent);
	// Nearly half of all nodes: on a line of its own each would cost a tenth of the tree.
	if (depth > 0 && branches.length === 0) return `{ ${leaf.trim()} }`;
	return `{\n${leaf}${branches.join('')}${'\t'.repeat(depth)}}`;
}

function printLeaf(leaf: readonly Route[], indent: string): string {
	if (leaf.length === 0) return '';
	const picks = [...new Set(leaf.map(({ alias }) => alias))].map((alias) => {
		const templates = leaf.filter((route) => route.alias === alias).map(({ template }) => `'${template}'`);
		return `Pick<${alias}, ${templates.join(' | ')}>`;
	});
	return `${indent}'/': ${picks.join(' & ')}\n`;
}

/** Two parameters in one segment (one path of Bitbucket): a pattern. */
function printKey(key: string): string {
	const isMixed = /\{[^{}]+\}/.test(key) && key !== '{/}';
	return isMixed ? `[segment: \`${key.replaceAll(/\{[^{}]+\}/g, '${string}')}\`]` : `'${key}'`;
}
