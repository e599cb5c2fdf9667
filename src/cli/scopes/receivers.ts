import type { Declared } from './bindings.ts';
import { isFunction, isNode, keyOf, nameOf, nodesOf, objectOf, unwrap, type Node } from './syntax.ts';

/** Names that a client of atlassian-connect-express, or a function that makes one, has by convention. */
const CLIENT_NAMES = new Set(['httpClient', 'hostClient', 'hostRequest']);
const MAKES_CLIENT = new Set([...CLIENT_NAMES, 'createClient', 'clientForJob', 'asUserByAccountId']);
/** Makes a client of a client. */
const CLIENT_OF_CLIENT = new Set(['asUser', 'asApp', 'extend']);
const CLIENT_TYPES = new Set(['HostClient', 'TenantClient', 'InstallationClient']);
const PACKAGE = 'atlassian-rest-client';

/** Calls of these are of the app's own server, or of a test, or read a value. */
const OTHER_NAMES =
	/^(?:app|nock|router|server|supertest|map|cache|headers|params|query|registry|routes|session|store)$/;
const OTHER_ENDINGS = /(?:App|Cache|Headers|Map|Mock|Params|Router|Routes|Server|Session|Store)$/;
const MAKES_OTHER = new Set(['agent', 'express', 'fastify', 'Fastify', 'nock', 'request', 'Router', 'supertest']);
const OTHER_CLASSES = /^(?:Elysia|FormData|Headers|Hono|Keyv|Koa|LRUCache|Map|Router|Set|URLSearchParams|WeakMap)$/;

/** The clients of Atlassian in a file, and other objects with methods such as `get`. */
export interface Receivers {
	/** Whether all that this object sends goes to Atlassian. */
	isClient(node: Node | undefined): boolean;
	/** Whether nothing that it does goes to Atlassian. */
	isOther(node: Node | undefined): boolean;
}

export function receiversIn(nodes: readonly Node[], declared: readonly Declared[]): Receivers {
	const types = clientTypes(nodes);
	const clients = new Set([...CLIENT_NAMES, ...nodes.flatMap((node) => namedClients(node, types))]);
	const others = new Set<string>();
	const isClient = (node: Node | undefined): boolean => {
		if (node === undefined) return false;
		const expression = unwrap(node);
		const name = keyOf(expression);
		if (expression.type !== 'CallExpression') {
			return (
				clients.has(name) ||
				CLIENT_NAMES.has(nameOf(expression)) ||
				(isPart(expression) && isClient(objectOf(expression)))
			);
		}
		const { callee } = expression;
		const made = nameOf(callee);
		return MAKES_CLIENT.has(made) || (CLIENT_OF_CLIENT.has(made) && isClient(objectOf(callee)));
	};
	// A second time for a client that is made of one whose declaration follows.
	for (const { name, value } of [...declared, ...declared]) {
		if (value === undefined) continue;
		if (isClient(value)) clients.add(name);
		else if (isOtherValue(unwrap(value))) others.add(name);
	}
	return {
		isClient,
		isOther: (node) => {
			if (node === undefined) return false;
			const name = nameOf(node);
			return others.has(keyOf(node)) || isOtherValue(node) || OTHER_NAMES.test(name) || OTHER_ENDINGS.test(name);
		},
	};
}

/** `client.ky` and `client.paginate` send what `client` does. */
function isPart(node: Node): boolean {
	return ['ky', 'paginate'].includes(nameOf(node));
}

function isOtherValue(value: Node): boolean {
	if (value.type === 'NewExpression') return OTHER_CLASSES.test(nameOf(value['callee']));
	return value.type === 'CallExpression' && MAKES_OTHER.has(nameOf(value['callee']));
}

/** `Client` is a name that others have, too. */
function clientTypes(nodes: readonly Node[]): ReadonlySet<string> {
	const imported = nodes
		.filter(({ type, source }) => type === 'ImportDeclaration' && isNode(source) && source['value'] === PACKAGE)
		.flatMap(({ specifiers }) => nodesOf(specifiers))
		.filter(({ imported: name }) => nameOf(name).endsWith('Client'))
		.map(({ local }) => nameOf(local));
	return new Set([...CLIENT_TYPES, ...imported]);
}

/** `{ httpClient: client }` and `client: TenantClient`, which may also be a property of its class. */
function namedClients(node: Node, types: ReadonlySet<string>): string[] {
	if (node.type === 'Property') return CLIENT_NAMES.has(nameOf(node['key'])) ? [nameOf(node['value'])] : [];
	const { typeAnnotation: annotation } = node;
	const type = isNode(annotation) ? annotation['typeAnnotation'] : undefined;
	if (!isNode(type) || type.type !== 'TSTypeReference' || !types.has(nameOf(type['typeName']))) return [];
	const name = nameOf(node.type === 'PropertyDefinition' ? node['key'] : node);
	return node.type === 'PropertyDefinition' ? [`this.${name}`] : [name, `this.${name}`];
}

/** Parameters of a callback that is called with a response: a handler of a route has a request. */
const OF_RESPONSE = /^_?(?:e|err|error|res|resp|response|data|body)$/;

/** Whether arguments have a function that is called with requests: those of a route of the app itself, or of a mock. */
export function isRoute(args: readonly Node[]): boolean {
	return args.some((arg) => isFunction(arg) && !OF_RESPONSE.test(nameOf(nodesOf(arg['params'])[0])));
}
