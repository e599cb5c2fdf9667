import { addAlias, buildRoutes } from './build.ts';
import { segmentsOf } from './node.ts';
import { printRoutes } from './print.ts';
import { methods } from '../openapi.ts';
import type { Product } from '../documents.ts';
import type { Document } from '../openapi.ts';

/**
 * Declarations of the type for `createClient` that has the paths of one document: with a tree of its own, and so no other
 * path, where the product is not on a Cloud site.
 */
export function clientType({ client, alias }: Product, document: Document): string {
	if (client === undefined) return cloudClientType(alias);
	const tree = buildRoutes(
		Object.entries(document.paths).map(([template, item]) => ({
			template,
			alias: 'paths',
			methods: methods.filter((method) => item[method]),
		})),
	);
	// Data Center has each module under a number and under `latest`, of which its documents have one.
	const modules = new Set(Object.keys(document.paths).map((path) => segmentsOf(path).slice(0, 3).join('/')));
	for (const module of modules) {
		if (module.endsWith('/latest')) addAlias(tree, `/${module}`, '1.0');
		if (module === 'rest/branch-permissions/latest') addAlias(tree, `/${module}`, '2.0');
		if (module === 'rest/api/2') addAlias(tree, `/${module}`, 'latest');
	}
	return [
		`\n${printRoutes(tree)}`,
		'/** For `createClient`: these paths, and no others. */',
		`export type ${client} = paths & { '': routes }\n`,
	].join('\n');
}

/** A product of the Cloud is on a site with others: all of their paths are checked, and its own are offered. */
function cloudClientType(alias: string): string {
	return [
		'\n/** For `createClient`: an editor offers these paths; the others of a Cloud site are checked as ever. */',
		`export type ${alias} = paths & { '': import('./routes.d.ts').routes }\n`,
	].join('\n');
}
