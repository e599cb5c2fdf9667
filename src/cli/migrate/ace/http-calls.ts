import { statementOf, type Recorder } from '../changes.ts';
import { argumentsOf, propertiesOf, stringOf, type Node } from '../parse-source.ts';

/** The methods of a client of atlassian-connect-express, with their names here. */
const METHODS: Readonly<Record<string, string>> = {
	get: 'get',
	post: 'post',
	put: 'put',
	del: 'delete',
	head: 'head',
	patch: 'patch',
};

export const HTTP_METHODS: ReadonlySet<string> = new Set(Object.keys(METHODS));

/** The options of `request` that have a counterpart. */
const OPTIONS: Readonly<Record<string, string>> = {
	qs: 'searchParams',
	headers: 'headers',
	body: 'body',
	json: 'json',
};

interface HttpCall {
	readonly client: Node;
	readonly property: Node;
	/** The name of the helper. */
	readonly addon: string;
}

/**
 * Turns `client.get({ url, json: true }, callback)` into `addon.callBack(client.get('rest/...', { ... }), callback, 'json')`.
 * Options that are known at run time only, and those without a counterpart, are read by `withCallbacks` of the helper.
 */
export function changeHttpCall(record: Recorder, call: Node, { client, property, addon }: HttpCall): void {
	const [target, callback, ...others] = argumentsOf(call);
	if (target === undefined || others.length > 0) {
		record.leave(call, 'the call has no URL, or more than a callback');
		return;
	}
	if (callback === undefined && statementOf(call) === undefined) {
		record.leave(call, 'the call has no callback, and its value is used: await the same call of the new client');
		return;
	}
	const name = property.text();
	const parsed = parseTarget(target, name);
	if ('reason' in parsed) {
		const { start, end } = client.range();
		record.insert(start.index, `${addon}.withCallbacks(`);
		record.insert(end.index, ')');
		if (parsed.reason === undefined) record.count('client with callbacks');
		else record.leave(call, parsed.reason);
		return;
	}
	const { path, options, parses } = parsed;
	record.insert(client.range().start.index, `${addon}.callBack(`);
	record.replace(property, METHODS[name] ?? name);
	const slash = slashOf(path);
	if (slash !== undefined) record.remove(slash, slash + 1);
	const write = (textOf: (node: Node) => string): string =>
		['throwHttpErrors: false', ...options.map(([option, value]) => `${option}: ${textOf(value)}`)].join(', ');
	if (target.id() === path.id()) record.insert(target.range().end.index, `, { ${write((node) => node.text())} })`);
	else record.replace(target, (textOf) => `${textOf(path)}, { ${write(textOf)} })`);
	if (parses) record.insert((callback ?? target).range().end.index, callback ? ", 'json'" : ", undefined, 'json'");
	record.count(`httpClient ${name}`);
}

interface Target {
	readonly path: Node;
	readonly options: readonly (readonly [string, Node])[];
	/** Whether the callback gets the value of the JSON, not its text. */
	readonly parses: boolean;
}

/** A call whose options are not in the text, or have no counterpart: then with the reason. */
interface Unknown {
	readonly reason: string | undefined;
}

function parseTarget(target: Node, method: string): Target | Unknown {
	if (target.kind() !== 'object') {
		return isPath(target) ? { path: target, options: [], parses: false } : { reason: undefined };
	}
	const properties = propertiesOf(target);
	if (properties === undefined) return { reason: undefined };
	const path = properties.get('url') ?? properties.get('uri');
	const unknown = [...properties.keys()].find(
		(name) => name !== 'url' && name !== 'uri' && !Object.hasOwn(OPTIONS, name),
	);
	if (unknown !== undefined) return { reason: `the option ${unknown} of request has no counterpart` };
	if (path === undefined || !isPath(path)) return { reason: undefined };
	const json = properties.get('json');
	// Only of a literal it is known whether it is a body.
	if (json !== undefined && !/^(?:true|false|object|array)$/.test(String(json.kind()))) return { reason: undefined };
	const parses = json !== undefined && json.kind() !== 'false';
	const options: (readonly [string, Node])[] = [];
	for (const [name, value] of properties) {
		const isFlag = value.kind() === 'true' || value.kind() === 'false';
		if (name === 'url' || name === 'uri' || (name === 'json' && isFlag)) continue;
		// A GET never had a body.
		if (method === 'get' && (name === 'json' || name === 'body')) continue;
		// With `json: true`, `request` writes a body as JSON.
		if (name === 'body' && parses && json.kind() !== 'true') continue;
		options.push([name === 'body' && parses ? 'json' : (OPTIONS[name] ?? name), value]);
	}
	return { path, options, parses };
}

/** Whether a path is in the text at least at its beginning. */
function isPath(node: Node): boolean {
	if (node.kind() === 'template_string') return !node.text().startsWith('`${');
	if (node.kind() === 'binary_expression') return isPath(node.field('left') ?? node);
	return stringOf(node) !== undefined;
}

/** The position of the slash at the beginning of a path, which is relative here. */
function slashOf(path: Node): number | undefined {
	const left = path.kind() === 'binary_expression' ? path.field('left') : null;
	if (left !== null) return slashOf(left);
	return path.text()[1] === '/' ? path.range().start.index + 1 : undefined;
}
