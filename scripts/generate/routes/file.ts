import { addAlias, addElsewhere, addRelative, buildRoutes } from './build.ts';
import { printRoutes } from './print.ts';
import { printRemoved, removedRoutes } from './removed.ts';
import { methods } from '../openapi.ts';
import type { Route, RouteNode } from './node.ts';
import type { RemovedOperations } from './removed.ts';
import type { Product } from '../documents.ts';
import type { Document } from '../openapi.ts';

export interface ProductDocument {
	product: Product;
	document: Document;
}

/** `generated/routes.d.ts`: the tree of every path, and the documents whose paths an editor offers. */
export function routesFile(documents: readonly ProductDocument[], removed: RemovedOperations = {}): string {
	const imports = documents.map(
		({ product }) => `import type { paths as ${product.alias} } from './${product.name}.d.ts'\n`,
	);
	return [
		imports.join(''),
		printRoutes(routeTree(documents, removed)),
		printRemoved(removed),
		printDocuments(documents),
	].join('\n');
}

/** Symbolic names of versions. Jira's text stays text under `latest`: it is version 2. */
const aliases = [
	['/rest/api/2', 'latest'],
	['/rest/agile/1.0', 'latest'],
	['/rest/atlassian-connect/1', 'latest'],
	['/rest/dev-status/1.0', 'latest'],
] as const;

/** Where a site has what is documented at api.atlassian.com. */
const GATEWAY = '/gateway/api';
const onGateway = ['/jsm', '/public'];

export function routeTree(documents: readonly ProductDocument[], removed: RemovedOperations = {}): RouteNode {
	const prefixes = new Set(documents.flatMap(({ product }) => product.relativeTo ?? []));
	const root = buildRoutes([...documents.flatMap(routesOf), ...removedRoutes(removed)]);
	for (const [path, alias] of aliases) addAlias(root, path, alias);
	for (const path of onGateway) addElsewhere(root, path, GATEWAY + path);
	return [...prefixes].reduce(addRelative, root);
}

function routesOf({ product, document }: ProductDocument): Route[] {
	return Object.entries(document.paths).map(([template, item]) => ({
		template,
		alias: product.alias,
		methods: methods.filter((method) => item[method]),
	}));
}

/** An editor offers their paths. */
function printDocuments(documents: readonly ProductDocument[]): string {
	const names = documents.map(({ product }) => product.alias);
	return `/** The paths of a Cloud site. */\nexport type documents = ${names.join(' | ')}\n`;
}
