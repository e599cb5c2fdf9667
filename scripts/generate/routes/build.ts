import { keyOf, routeNode, segmentsOf } from './node.ts';
import type { Route, RouteNode } from './node.ts';

/** The tree of all routes. Where two products have the same template, the first one keeps it. */
export function buildRoutes(routes: readonly Route[]): RouteNode {
	const root = routeNode();
	for (const route of routes) insert(root, route);
	return root;
}

function insert(root: RouteNode, route: Route): void {
	const segments = segmentsOf(route.template);
	const node = segments.reduce(
		(parent, segment, index) => childOf(parent, keyOf(segment, index === segments.length - 1)),
		root,
	);
	if (node.leaf.some(({ template }) => template === route.template)) return;
	const rival = node.leaf.find(({ methods }) => methods.some((method) => route.methods.includes(method)));
	if (rival) throw new Error(`${route.template} and ${rival.template} cannot be told apart: they share a method`);
	node.leaf.push(route);
}

function childOf(parent: RouteNode, key: string): RouteNode {
	const child = parent.segments.get(key) ?? routeNode();
	parent.segments.set(key, child);
	return child;
}

/** Makes what lies under `prefix` reachable from the root too, unless the root has something there itself. */
export function addRelative(root: RouteNode, prefix: string): RouteNode {
	const base = segmentsOf(prefix).reduce<RouteNode | undefined>((node, segment) => node?.segments.get(segment), root);
	return base ? merge(root, base) : root;
}

/** Shares every branch that only one of the two has. */
function merge(first: RouteNode, second: RouteNode): RouteNode {
	const segments = new Map(first.segments);
	for (const [key, node] of second.segments) {
		const own = segments.get(key);
		segments.set(key, own && own !== node ? merge(own, node) : node);
	}
	return { segments, leaf: first.leaf.length > 0 ? first.leaf : second.leaf };
}
