import { beginningsOf, fits, printBeginning } from './beginnings.ts';
import type { Beginning } from './beginnings.ts';
import type { Route, RouteNode } from './node.ts';

/** The tree as nested interfaces. A branch that hangs in two places is written once, under a name. */
export function printRoutes(root: RouteNode): string {
	const shared = new Map(
		[...countParents(root)]
			.filter(([node, count]) => count > 1 && node.segments.size > 0)
			.map(([node], index) => [node, `branch${index + 1}`]),
	);
	const names = { shared, beginnings: beginningsOf(root) };
	const interfaces = [...shared].map(([node, name]) => `interface ${name} ${body(node, names, 0)}\n`);
	return [
		`export interface routes ${body(root, names, 0)}\n`,
		...interfaces,
		...names.beginnings.map(printBeginning),
	].join('\n');
}

/** What is written once, and by its name where it is used. */
interface Names {
	readonly shared: ReadonlyMap<RouteNode, string>;
	readonly beginnings: readonly Beginning[];
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

function body(node: RouteNode, names: Names, depth: number): string {
	const indent = '\t'.repeat(depth + 1);
	const branches = [...node.segments].map(
		([key, child]) => `${indent}${printKey(key)}: ${names.shared.get(child) ?? body(child, names, depth + 1)}\n`,
	);
	const leaf = printLeaf(node.leaf, names.beginnings, indent);
	// Nearly half of all nodes: on a line of its own each would cost a tenth of the tree.
	if (depth > 0 && branches.length === 0) return `{ ${leaf.trim()} }`;
	return `{\n${leaf}${branches.join('')}${'\t'.repeat(depth)}}`;
}

function printLeaf(leaf: readonly Route[], beginnings: readonly Beginning[], indent: string): string {
	if (leaf.length === 0) return '';
	const picks = [...new Set(leaf.map(({ alias }) => alias))].map((alias) => {
		const routes = leaf.filter((route) => route.alias === alias);
		const beginning = beginnings.find((one) => routes.every((route) => fits(one, route)));
		const rests = routes.map(({ template }) => `'${template.slice(beginning?.text.length)}'`).join(' | ');
		return beginning === undefined ? `Pick<${alias}, ${rests}>` : `${beginning.name}<${rests}>`;
	});
	return `${indent}'/': ${picks.join(' & ')}\n`;
}

/** Two parameters in one segment (one path of Bitbucket): a pattern. */
function printKey(key: string): string {
	const isMixed = /\{[^{}]+\}/.test(key) && key !== '{/}';
	return isMixed ? `[segment: \`${key.replaceAll(/\{[^{}]+\}/g, '${string}')}\`]` : `'${key}'`;
}
