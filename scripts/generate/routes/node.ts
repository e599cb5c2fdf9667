/** One place in the route tree. `segments` keep what follows, `leaf` what ends here. */
export interface RouteNode {
	segments: Map<string, RouteNode>;
	leaf: Route[];
}

export interface Route {
	/** The template, as a key of the product's `paths`. */
	template: string;
	/** Name of those `paths`. */
	alias: string;
	methods: readonly string[];
}

/** Key of the branch for any one segment. */
export const anySegment = '{}';

/** Key of the branch for everything that is left, slashes included. */
export const anyRest = '{/}';

export function routeNode(): RouteNode {
	return { segments: new Map(), leaf: [] };
}

/** The key under which a template's segment is found: its text, "any", "any rest" or, where it is text and parameters, itself. */
export function keyOf(segment: string, isLast: boolean): string {
	if (isLast && segment === '{path}') return anyRest;
	return /^\{[^{}]+\}$/.test(segment) ? anySegment : segment;
}

export function segmentsOf(path: string): string[] {
	return path.split('/').slice(1);
}
