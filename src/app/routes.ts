import { checkDescriptor, contradiction, modulePaths } from './descriptor.ts';
import { LIFECYCLE, type Lifecycle } from './paths.ts';
import type { AppOptions } from './options.ts';
import { pathOf } from './paths.ts';
import { addWebhooks, type WebhookEntry } from './webhook-routes.ts';

/** What a path is for. */
export type Route = { readonly kind: Lifecycle } | { readonly kind: 'descriptor' } | WebhookEntry;

/** By path, below the base URL and without a slash at the end. */
export type Routes = ReadonlyMap<string, Route>;

/** @throws `TypeError` for a path that is none, that is taken twice, or that the descriptor contradicts. */
export function createRoutes(options: AppOptions): Routes {
	const { key, baseUrl, descriptor, paths = {} } = options;
	const routes = new Map<string, Route>();
	const add = (path: string, route: Route): void => {
		if (routes.has(path)) throw new TypeError(`The path ${path} is given to two routes`);
		routes.set(path, route);
	};
	if (descriptor !== undefined) {
		checkDescriptor(descriptor, key, [baseUrl].flat());
		add(pathOf(paths.descriptor ?? '/atlassian-connect.json'), { kind: 'descriptor' });
	}
	for (const kind of LIFECYCLE) {
		const described = descriptor?.lifecycle?.[kind];
		const path = pathOf(paths[kind] ?? described ?? `/${kind}`);
		if (described !== undefined && pathOf(described) !== path) {
			throw contradiction(`lifecycle.${kind}`, `is ${described}, and the route is ${path}`);
		}
		add(path, { kind });
	}
	addWebhooks(options, add);
	for (const { module, path } of modulePaths(descriptor)) {
		if (routes.has(path))
			throw contradiction(`modules.${module}`, `has ${path}, which is no page but a route of its own`);
	}
	return routes;
}
