import { isAtlassianPath, type Call } from './call.ts';
import { isNode, literalText, nodesOf, UNKNOWN, type Node } from './literal-text.ts';

/** The calls of one source file. */
export interface SourceCalls {
	readonly calls: readonly Call[];
	/** Places of calls to Atlassian whose path is known at run time only. */
	readonly unknown: readonly string[];
	/** Places of `asUser`: a Connect app needs ACT_AS_USER for it. */
	readonly asUser: readonly string[];
}

/** Calls whose name is the method. */
const METHODS: ReadonlyMap<string, string> = new Map(
	['get', 'post', 'put', 'patch', 'delete', 'del', 'head'].map((name) => [
		name,
		name === 'del' ? 'DELETE' : name.toUpperCase(),
	]),
);
/** Calls that Atlassian alone has: reported if their path is not a literal. */
const OWN = new Set(['paginate', 'task', 'requestJira', 'requestConfluence', 'requestBitbucket']);
/** Calls with the method among their options, GET by default. */
const WITH_OPTIONS = new Set(['ky', 'fetch', 'request', 'axios', ...OWN]);

/** Finds the calls in the syntax tree of a file. The path is the text of a literal, a template, a sum or a constant. */
export function callsInSource(program: unknown, text: string, file: string): SourceCalls {
	const nodes = allNodes(program);
	const constants = constantsOf(nodes);
	const found = { calls: [] as Call[], unknown: [] as string[], asUser: [] as string[] };
	for (const node of nodes) {
		if (node.type !== 'CallExpression') continue;
		const name = nameOf(node['callee']);
		const where = `${file}:${lineAt(text, node.start)}`;
		if (name === 'asUser') found.asUser.push(where);
		const request = requestOf(name, nodesOf(node['arguments']), constants);
		if (request === undefined) continue;
		const url = request.path === undefined ? undefined : urlOf(request.path);
		if (url !== undefined && isAtlassianPath(url)) found.calls.push({ method: request.method, url, where });
		else if (OWN.has(name) && (url === undefined || url.startsWith('x'))) found.unknown.push(where);
	}
	return found;
}

/** The method and the path of a call; undefined for a call that sends nothing. */
function requestOf(
	name: string,
	args: readonly Node[],
	constants: ReadonlyMap<string, string>,
): { method: string; path: string | undefined } | undefined {
	const [first, second] = args;
	const method = METHODS.get(name);
	if (method !== undefined) return { method, path: literalText(first, constants) };
	if (!WITH_OPTIONS.has(name) || first === undefined) return undefined;
	if (name === 'task') return { method: upper(literalText(first, constants)), path: literalText(second, constants) };
	const options = first.type === 'ObjectExpression' ? first : second;
	const option = (key: string): string | undefined => literalText(propertyOf(options, key), constants);
	return {
		method: upper(option('method') ?? option('type')),
		path: first === options ? option('url') : literalText(first, constants),
	};
}

function upper(method: string | undefined): string {
	return method === undefined || method.includes(UNKNOWN) ? 'GET' : method.toUpperCase();
}

/** Without an unknown base URL before it, nor a query. */
function urlOf(text: string): string {
	const [path = ''] = text.split(/[?#]/, 1);
	return path.replace(new RegExp(`^${UNKNOWN}(?=/)`), '').replaceAll(UNKNOWN, 'x');
}

/** The name that a call is made by: `post` of `jira.ky.post(...)`. `paginate.post` is a POST. */
function nameOf(callee: unknown): string {
	if (!isNode(callee)) return '';
	if (callee.type === 'Identifier') return String(callee['name']);
	if (callee.type !== 'MemberExpression' || callee['computed'] === true || !isNode(callee['property'])) return '';
	return String(callee['property']['name']);
}

function propertyOf(options: Node | undefined, key: string): unknown {
	if (options?.type !== 'ObjectExpression') return undefined;
	const found = nodesOf(options['properties']).find(
		({ key: one }) => isNode(one) && (one['name'] === key || one['value'] === key),
	);
	return found?.['value'];
}

/** The texts of `const` variables of the file. A name that is declared twice counts for none of its texts. */
function constantsOf(nodes: readonly Node[]): Map<string, string> {
	const constants = new Map<string, string>();
	const declared = new Set<string>();
	for (const declaration of nodes.filter(({ type }) => type === 'VariableDeclaration')) {
		for (const { id, init } of nodesOf(declaration['declarations'])) {
			if (!isNode(id) || id.type !== 'Identifier') continue;
			const name = String(id['name']);
			const text = declaration['kind'] === 'const' ? literalText(init, constants) : undefined;
			if (declared.has(name) || text === undefined) constants.delete(name);
			else constants.set(name, text);
			declared.add(name);
		}
	}
	return constants;
}

/** Every node, in the order of the text. */
function allNodes(root: unknown): Node[] {
	const found: Node[] = [];
	const waiting: unknown[] = [root];
	while (waiting.length > 0) {
		const value = waiting.pop();
		if (isNode(value)) found.push(value);
		if (typeof value !== 'object' || value === null) continue;
		waiting.push(...Object.values(value).filter((one) => typeof one === 'object' && one !== null));
	}
	return found.toSorted((a, b) => a.start - b.start);
}

function lineAt(text: string, offset: number): number {
	return text.slice(0, offset).split('\n').length;
}
