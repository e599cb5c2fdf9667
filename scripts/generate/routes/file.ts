import { addAlias, addRelative, buildRoutes } from './build.ts';
import { printRoutes } from './print.ts';
import { printRemoved, removedRoutes } from './removed.ts';
import { methods, operationsOf } from '../openapi.ts';
import type { Route, RouteNode } from './node.ts';
import type { RemovedOperations } from './removed.ts';
import type { Product } from '../documents.ts';
import type { Document } from '../openapi.ts';

export interface ProductDocument {
	product: Product;
	document: Document;
}

/** `generated/routes.d.ts`: the tree of every path, and every template per method for the editor to offer. */
export function routesFile(documents: readonly ProductDocument[], removed: RemovedOperations = {}): string {
	const imports = documents.map(
		({ product }) => `import type { paths as ${product.alias} } from './${product.name}.d.ts'\n`,
	);
	return [
		imports.join(''),
		printRoutes(routeTree(documents, removed)),
		printRemoved(removed),
		printTemplates(documents),
	].join('\n');
}

/** Symbolic names of versions. Jira's text stays text under `latest`: it is version 2. */
const aliases = [
	['/rest/api/2', 'latest'],
	['/rest/atlassian-connect/1', 'latest'],
	['/rest/dev-status/1.0', 'latest'],
] as const;

export function routeTree(documents: readonly ProductDocument[], removed: RemovedOperations = {}): RouteNode {
	const prefixes = new Set(documents.flatMap(({ product }) => product.relativeTo ?? []));
	const root = buildRoutes([...documents.flatMap(routesOf), ...removedRoutes(removed)]);
	for (const [path, alias] of aliases) addAlias(root, path, alias);
	return [...prefixes].reduce(addRelative, root);
}

function routesOf({ product, document }: ProductDocument): Route[] {
	return Object.entries(document.paths).map(([template, item]) => ({
		template,
		alias: product.alias,
		methods: methods.filter((method) => item[method]),
	}));
}

function printTemplates(documents: readonly ProductDocument[]): string {
	const visits = documents.flatMap(({ document }) => operationsOf(document));
	const lines = methods.flatMap((method) => {
		const templates = new Set(visits.filter((visit) => visit.method === method).map(({ path }) => path.slice(1)));
		return templates.size === 0
			? []
			: [
					`\t${method}:${[...templates]
						.toSorted()
						.map((template) => `\n\t\t| '${template}'`)
						.join('')}\n`,
				];
	});
	return `export interface templates {\n${lines.join('')}}\n`;
}
