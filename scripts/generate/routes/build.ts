import { keyOf, routeNode, segmentsOf } from './node.ts';
import { REMOVED } from './removed.ts';
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
	const same = node.leaf.find(({ template }) => template === route.template);
	if (same && !(route.alias === REMOVED && route.methods.every((method) => !same.methods.includes(method)))) return;
	const rival = node.leaf.find(({ methods }) => methods.some((method) => route.methods.includes(method)));
	if (rival) throw new Error(`${route.template} and ${rival.template} cannot be told apart: they share a method`);
	node.leaf.push(route);
}

function childOf(parent: RouteNode, key: string): RouteNode {
	const child = parent.segments.get(key) ?? routeNode();
	parent.segments.set(key, child);
	return child;
}

/** Makes what lies under `path` reachable under another one, too: a site has some APIs of api.atlassian.com. */
export function addElsewhere(root: RouteNode, path: string, other: string): void {
	const segments = segmentsOf(other);
	const node = nodeAt(root, segmentsOf(path));
	if (node)
		segments
			.slice(0, -1)
			.reduce(childOf, root)
			.segments.set(segments.at(-1) ?? '', node);
}

/** Makes what lies under `path` reachable as `alias` beside it, too: `rest/api/latest`. */
export function addAlias(root: RouteNode, path: string, alias: string): void {
	const segments = segmentsOf(path);
	const parent = nodeAt(root, segments.slice(0, -1));
	const node = parent?.segments.get(segments.at(-1) ?? '');
	if (parent && node) parent.segments.set(alias, node);
}

function nodeAt(root: RouteNode, segments: readonly string[]): RouteNode | undefined {
	return segments.reduce<RouteNode | undefined>((node, segment) => node?.segments.get(segment), root);
}

/** Makes what lies under `prefix` reachable from the root too, unless the root has something there itself. */
export function addRelative(root: RouteNode, prefix: string): RouteNode {
	const base = nodeAt(root, segmentsOf(prefix));
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
