import { anyRest, anySegment, segmentsOf } from '../../scripts/generate/routes/index.ts';
import type { Route, RouteNode } from '../../scripts/generate/routes/index.ts';

/** Walks a tree as the types do: literal before parameter, and back to the parameter where the literal leads nowhere. */
export function findRoutes(tree: RouteNode, path: string): readonly Route[] {
	return walk(tree, segmentsOf(path));
}

function walk(node: RouteNode, segments: readonly string[]): readonly Route[] {
	const [segment, ...rest] = segments;
	if (segment === undefined) return node.leaf;
	for (const key of [segment, ...node.segments.keys()].filter(
		(candidate) => candidate === segment || candidate === anySegment || isMixed(candidate, segment),
	)) {
		const next = node.segments.get(key);
		const found = next ? walk(next, rest) : [];
		if (found.length > 0) return found;
	}
	return node.segments.get(anyRest)?.leaf ?? [];
}

function isMixed(key: string, segment: string): boolean {
	const parts = key.split(/\{[^{}]+\}/);
	return (
		key !== anySegment &&
		key !== anyRest &&
		parts.length > 1 &&
		segment.startsWith(parts.at(0) ?? '') &&
		segment.endsWith(parts.at(-1) ?? '')
	);
}
