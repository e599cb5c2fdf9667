import { lineFinder } from '../line-finder.ts';
import { bindingsOf, declaredIn, type Bindings } from './bindings.ts';
import { isAtlassianPath, type Call, type UnknownCall } from './call.ts';
import { literalTexts, UNKNOWN } from './literal-texts.ts';
import { isOpenUrl, isSender } from './open-url.ts';
import { isRoute, receiversIn, type Receivers } from './receivers.ts';
import { allNodes, isFunction, isNode, nameOf, nodesOf, objectOf, propertyOf, unwrap, type Node } from './syntax.ts';
import { withArguments, wrappersIn, type WrapperOf } from './wrappers.ts';

/** The calls of one source file. */
export interface SourceCalls {
	readonly calls: readonly Call[];
	/** Calls to Atlassian of which the text does not say enough. */
	readonly unknown: readonly UnknownCall[];
	/** Places that act as a user: a Connect app needs ACT_AS_USER for it. */
	readonly asUser: readonly string[];
}

/** Calls whose name is the method. */
const METHODS: ReadonlyMap<string, string> = new Map(
	['get', 'post', 'put', 'patch', 'delete', 'del', 'head'].map((name) => [
		name,
		name === 'del' ? 'DELETE' : name.toUpperCase(),
	]),
);
/** Calls that Atlassian alone has: reported if their path is not in the text. */
const OWN = new Set(['paginate', 'task', 'requestJira', 'requestConfluence', 'requestBitbucket']);
/** Calls with the method among their options, GET by default. */
const WITH_OPTIONS = new Set(['ajax', 'axios', 'fetch', 'got', 'ky', 'request', 'rp', ...OWN]);
const ACTS_AS_USER = new Set(['asUser', 'asUserByAccountId']);

/** A call as its text has it. */
interface Request {
	/** Undefined if it is known at run time only. */
	readonly methods: readonly string[] | undefined;
	readonly paths: readonly string[];
	/** Whether it goes to Atlassian, whatever its path is. */
	readonly isOwn: boolean;
	/** Whether it goes to any server, Atlassian's among them. */
	readonly isAny: boolean;
}

/** A file in which calls are looked for. */
interface Source {
	readonly bindings: Bindings;
	readonly receivers: Receivers;
	readonly wrapperOf: WrapperOf;
}

/** A request, and the call that says where it goes: that of a wrapper, or its own. */
interface Sent {
	readonly request: Request;
	readonly at: Node;
}

/** Wrappers of wrappers. */
const DEEPEST = 4;

/** Finds the calls in the syntax tree of a file; undefined for a text that does not parse. */
export function callsInSource(program: unknown, text: string, file: string): SourceCalls {
	const found = { calls: [] as Call[], unknown: [] as UnknownCall[], asUser: [] as string[] };
	if (program === undefined) found.unknown.push({ where: file, reason: 'cannot be parsed' });
	const nodes = allNodes(program);
	const declared = declaredIn(nodes);
	const source = {
		bindings: bindingsOf(declared),
		receivers: receiversIn(nodes, declared),
		wrapperOf: wrappersIn(nodes),
	};
	const lineOf = lineFinder(text);
	const placeOf = ({ start }: Node): string => `${file}:${lineOf(start) + 1}`;
	for (const node of nodes) {
		if (node.type !== 'CallExpression') continue;
		if (ACTS_AS_USER.has(nameOf(node['callee']))) found.asUser.push(placeOf(node));
		for (const { request, at } of sentBy(node, source)) {
			const { methods } = request;
			const where = placeOf(at);
			const urls = urlsOf(request);
			if (isPathUnknown(request)) found.unknown.push({ where, reason: PATH });
			else if (urls.length > 0 && methods === undefined)
				found.unknown.push({ where, reason: 'method only known at run time' });
			for (const url of urls) found.calls.push(...(methods ?? []).map((method) => callOf(method, url, where)));
		}
	}
	return found;
}

const PATH = 'path only known at run time';

/** The requests that a call sends: for one whose text does not say enough, those of the calls of the function around it. */
function sentBy(call: Node, source: Source, at = call, followed: readonly Node[] = []): Sent[] {
	const request = requestOf(call, source);
	if (request === undefined) return [];
	const own = [{ request, at }];
	if (!isPathUnknown(request) && (urlsOf(request).length === 0 || request.methods !== undefined)) return own;
	const wrapper = followed.length < DEEPEST ? source.wrapperOf(at) : undefined;
	if (wrapper === undefined || wrapper.calls.length === 0 || followed.includes(wrapper.value)) return own;
	const { value, calls, isShared } = wrapper;
	const sent = calls.flatMap((caller) => {
		// One that has the form of a request is found by itself.
		const itself = requestOf(caller, source);
		if (itself !== undefined && urlsOf(itself).length > 0) return [];
		const bindings = withArguments(source.bindings, value, caller);
		return sentBy(call, { ...source, bindings }, caller, [...followed, value]);
	});
	return isShared ? [...own, ...sent] : sent;
}

function urlsOf({ paths, isOwn }: Request): string[] {
	return [...new Set(paths.map(withoutQuery))].filter((url) => isSent(url, isOwn));
}

function isPathUnknown(request: Request): boolean {
	const { paths, isOwn, isAny } = request;
	if (isAny && (paths.length === 0 || paths.map(withoutQuery).some((url) => !isAtlassianPath(url) && isOpenUrl(url))))
		return true;
	return isOwn && urlsOf(request).length === 0 && paths.every(isUnknown);
}

/** Whether it is a request to Atlassian: paths of `get` and `fetch` elsewhere are others. */
function isSent(url: string, isOwn: boolean): boolean {
	return isAtlassianPath(url) || (isOwn && !isUnknown(url) && !/^https?:/.test(url));
}

function isUnknown(url: string): boolean {
	return url.startsWith(UNKNOWN);
}

function callOf(method: string, url: string, where: string): Call {
	return { method, url: url.replaceAll(UNKNOWN, 'x'), where, isPartial: url.includes(UNKNOWN) };
}

/** Without an unknown base URL before it, nor a query. */
function withoutQuery(text: string): string {
	const [path = ''] = text.split(/[?#]/, 1);
	const rest = path.replace(new RegExp(`^${UNKNOWN}(?=/)`), '');
	return isAtlassianPath(rest) ? rest : path;
}

/** Undefined for a call that sends nothing, or nothing to Atlassian. */
function requestOf(call: Node, { bindings, receivers }: Source): Request | undefined {
	const { callee } = call;
	const name = nameOf(callee);
	const [first, second] = nodesOf(call['arguments']).map((argument) => objectAt(argument, bindings));
	const texts = (node: Node | undefined): string[] => literalTexts(node, bindings);
	const object = objectOf(callee);
	const isClient = receivers.isClient(object);
	const isAny = isNode(callee) && isSender(callee) && !isDefined(bindings.get(nameOf(callee)));
	const method = METHODS.get(name);
	if (method !== undefined) {
		const isOwn = isClient || nameOf(object) === 'paginate';
		const args = nodesOf(call['arguments']);
		if (!isOwn && (receivers.isOther(object) || isRoute(args))) return undefined;
		// Of no arguments, `params.delete()` and the like.
		return { methods: [method], paths: texts(pathAt(first)), isOwn: isOwn && args.length > 0, isAny };
	}
	if (!WITH_OPTIONS.has(name) || first === undefined) return undefined;
	if (name === 'task') return { methods: upper(texts(first)), paths: texts(second), isOwn: true, isAny };
	const isOwn = isClient || OWN.has(name) || (name === 'request' && nameOf(object) === 'AP');
	if (name === 'paginate') return { methods: ['GET'], paths: texts(first), isOwn, isAny };
	const options = first.type === 'ObjectExpression' ? first : second;
	return { methods: methodsIn(options, bindings), paths: texts(pathAt(first)), isOwn, isAny };
}

/** A function of the file may have the name of a sender. */
function isDefined(value: Node | undefined): boolean {
	return value !== undefined && isFunction(value);
}

/** The object that a name stands for. */
function objectAt(node: Node, bindings: Bindings): Node {
	const value = bindings.get(nameOf(node));
	const object = value && unwrap(value);
	const isKnown = object !== undefined && (object.type === 'ObjectExpression' || isUndefined(object));
	return node.type === 'Identifier' && isKnown ? object : unwrap(node);
}

/** Options have the path in one of their properties. */
function pathAt(target: Node | undefined): Node | undefined {
	if (target?.type !== 'ObjectExpression') return target;
	return propertyOf(target, 'url') ?? propertyOf(target, 'uri') ?? propertyOf(target, 'path');
}

/** GET without options that have one. Options that are not in the text may have any. */
function methodsIn(options: Node | undefined, bindings: Bindings): string[] | undefined {
	if (options === undefined || isUndefined(options)) return ['GET'];
	if (options.type !== 'ObjectExpression') return /Function/.test(options.type) ? ['GET'] : undefined;
	const method = propertyOf(options, 'method') ?? propertyOf(options, 'type');
	if (method !== undefined) {
		return isUndefined(valueOf(method, bindings)) ? ['GET'] : upper(literalTexts(method, bindings));
	}
	const spread = nodesOf(options['properties'])
		.filter(({ type }) => type === 'SpreadElement')
		.map(({ argument }) => (isNode(argument) ? valueOf(argument, bindings) : undefined));
	const all = spread.map((one) => methodsIn(one, bindings));
	if (all.includes(undefined)) return undefined;
	return all.findLast((methods) => methods?.join() !== 'GET') ?? ['GET'];
}

function valueOf(node: Node, bindings: Bindings): Node {
	const expression = unwrap(node);
	return (expression.type === 'Identifier' ? bindings.get(nameOf(expression)) : undefined) ?? expression;
}

function isUndefined(node: Node): boolean {
	return node.type === 'Identifier' && nameOf(node) === 'undefined';
}

function upper(methods: readonly string[]): string[] | undefined {
	return methods.length === 0 || methods.some((method) => method.includes(UNKNOWN))
		? undefined
		: [...new Set(methods.map((method) => method.toUpperCase()))];
}
