import type { Recorder } from '../changes.ts';
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

/** Turns `client.get({ url, json: true }, callback)` into `addon.callBack(client.get('rest/...', { ... }), callback, 'json')`. */
export function changeHttpCall(record: Recorder, call: Node, { client, property, addon }: HttpCall): void {
	const [target, callback, ...others] = argumentsOf(call);
	if (target === undefined || callback === undefined || others.length > 0) {
		record.leave(call, 'the call has no callback: await the same call of the new client');
		return;
	}
	const parsed = parseTarget(target);
	if (typeof parsed === 'string') {
		record.leave(call, parsed);
		return;
	}
	const name = property.text();
	const options = ['throwHttpErrors: false', ...(name === 'get' ? parsed.options.filter(notBody) : parsed.options)];
	record.insert(client.range().start.index, `${addon}.callBack(`);
	record.replace(property, METHODS[name] ?? name);
	record.replace(target, `${parsed.path}, { ${options.join(', ')} })`);
	if (parsed.parses) record.insert(callback.range().end.index, ", 'json'");
	record.count(`httpClient ${name}`);
}

/** A GET never had a body. */
function notBody(option: string): boolean {
	return !/^(?:json|body)\b/.test(option);
}

interface Target {
	readonly path: string;
	readonly options: readonly string[];
	/** Whether the callback gets the value of the JSON, not its text. */
	readonly parses: boolean;
}

/** @returns the reason why it is left. */
function parseTarget(target: Node): Target | string {
	if (target.kind() !== 'object') {
		const path = pathOf(target);
		return path === undefined
			? 'the URL or the options are known at run time only'
			: { path, options: [], parses: false };
	}
	const properties = propertiesOf(target);
	const url = properties?.get('url') ?? properties?.get('uri');
	const path = url && pathOf(url);
	if (properties === undefined || path === undefined) return 'the URL or the options are known at run time only';
	const options: string[] = [];
	let parses = false;
	for (const [name, value] of properties) {
		if (name === 'url' || name === 'uri') continue;
		const option = OPTIONS[name];
		if (option === undefined) return `the option ${name} of request has no counterpart`;
		if (name === 'json') parses = value.text() !== 'false';
		if (name === 'json' && /^(?:true|false)$/.test(value.text())) continue;
		options.push(`${option}: ${value.text()}`);
	}
	// With `json: true`, `request` writes a body as JSON.
	const body = properties.get('body');
	if (parses && body !== undefined && properties.get('json')?.text() === 'true') {
		options.splice(options.indexOf(`body: ${body.text()}`), 1, `json: ${body.text()}`);
	}
	return { path, options, parses };
}

/** A path is relative here. */
function pathOf(node: Node): string | undefined {
	const text = stringOf(node);
	if (text !== undefined) return text.startsWith('/') ? node.text().replace('/', '') : node.text();
	if (node.kind() === 'template_string') return node.text().replace(/^`\//, '`');
	const left = node.kind() === 'binary_expression' ? node.field('left') : null;
	if (left === null || left === undefined) return undefined;
	const head = pathOf(left);
	return head === undefined ? undefined : head + node.text().slice(left.text().length);
}
