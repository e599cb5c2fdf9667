import type { RequestTarget } from '../qsh/index.ts';
import { checkDescriptor, contradiction, modulePaths } from './descriptor.ts';
import type { AppOptions } from './options.ts';
import {
	LIFECYCLE,
	normalisePath,
	parsePath,
	pathOf,
	type Lifecycle,
	type PathParams,
	type PathPattern,
} from './paths.ts';
import { addWebhooks, type WebhookEntry } from './webhook-routes.ts';

/** The purpose of a path. */
export type Route = { readonly kind: Lifecycle } | { readonly kind: 'descriptor' } | WebhookEntry;

/** A route that a path has found. */
export interface FoundRoute {
	readonly route: Route;
	/** Normalised, below the base URL. */
	readonly path: string;
	readonly params: PathParams;
	/** Of the request. */
	readonly target: RequestTarget;
}

/** The routes, below the base URL. */
export interface Routes {
	/** @param path as it came. Routes without variables go first, then the others in their order. */
	find(path: string): Omit<FoundRoute, 'target'> | undefined;
}

/** @throws `TypeError` for a path that is invalid, that two routes have, or that the descriptor contradicts. */
export function createRoutes(options: AppOptions): Routes {
	const { key, baseUrl, descriptor, paths = {} } = options;
	const exact = new Map<string, Route>();
	const patterns = new Map<string, { pattern: PathPattern; route: Route }>();
	const add = (pattern: PathPattern, route: Route): void => {
		if (exact.has(pattern.path) || patterns.has(pattern.shape)) {
			throw new TypeError(`The path ${pattern.path} is given to two routes`);
		}
		if (pattern.hasVariables) patterns.set(pattern.shape, { pattern, route });
		else exact.set(pattern.path, route);
	};
	const find: Routes['find'] = (received) => {
		const path = normalisePath(received);
		const route = exact.get(path);
		if (route !== undefined) return { route, path, params: {} };
		for (const other of patterns.values()) {
			const params = other.pattern.match(path);
			if (params !== undefined) return { route: other.route, path, params };
		}
		return undefined;
	};

	if (descriptor !== undefined) {
		checkDescriptor(descriptor, key, [baseUrl].flat());
		add(parsePath(pathOf(paths.descriptor ?? '/atlassian-connect.json')), { kind: 'descriptor' });
	}
	for (const kind of LIFECYCLE) {
		const described = descriptor?.lifecycle?.[kind];
		const path = pathOf(paths[kind] ?? described ?? `/${kind}`);
		if (described !== undefined && pathOf(described) !== path) {
			throw contradiction(`lifecycle.${kind}`, `is ${described}, and the route is ${path}`);
		}
		add(parsePath(path), { kind });
	}
	addWebhooks(options, add);
	for (const { module, path } of modulePaths(descriptor)) {
		if (find(path) !== undefined) {
			throw contradiction(`modules.${module}`, `has ${path}, which is not a page but a route of its own`);
		}
	}
	return { find };
}
