import type { Recorder } from '../changes.ts';
import { argumentsOf, memberOf, type Node } from '../parse-source.ts';
import { changeHttpCall, HTTP_METHODS } from './http-calls.ts';

/** Recognizes the addon among other values. */
export interface Addon {
	is(node: Node): boolean;
	/** The text of an addon that is in reach where a client is used. */
	readonly text: string;
}

/** The changes of all clients of a file: their calls, and the places to which they are handed on. */
export function changeClients(record: Recorder, root: Node, addon: Addon): void {
	const declarations = clientDeclarations(root, addon);
	const isClient = (node: Node | null): boolean => isClientIn(node, addon, declarations);
	for (const call of root.findAll({ rule: { kind: 'call_expression' } })) {
		const member = memberOf(call.field('function'));
		if (member === undefined || !isClient(member.object)) continue;
		const { object, property, name } = member;
		if (name === 'asUserByAccountId') {
			record.replace(property, 'asUser');
			record.count('asUserByAccountId(accountId)');
		} else if (name === 'asUser') {
			record.leave(call, 'asUser needed a user key, which Atlassian has removed: use the account id');
		} else if (HTTP_METHODS.has(name)) {
			changeHttpCall(record, call, { client: object, property, addon: addon.text });
		} else record.leave(call, `the client has no ${name}`);
	}
	const uses = {
		any: [{ kind: 'identifier' }, { kind: 'shorthand_property_identifier' }, { kind: 'call_expression' }],
	};
	for (const node of root.findAll({ rule: uses })) {
		const isShorthand = node.kind() === 'shorthand_property_identifier';
		const isUsed = isShorthand ? declarations.has(declarationOf(node)?.id() ?? -1) : isClient(node);
		if (!isUsed || staysClient(node, root)) continue;
		const { start, end } = node.range();
		const name = isShorthand ? `${node.text()}: ` : '';
		record.insert(start.index, `${name}${addon.text}.withCallbacks(`);
		record.insert(isShorthand ? start.index : end.index, isShorthand ? '' : ')');
		if (isShorthand) record.insert(end.index, ')');
		record.count('client with callbacks');
	}
}

/**
 * Declarations of names with a client: variables, as in `const httpClient = addon.httpClient(req)`, and parameters of
 * functions of the same file that get one.
 */
function clientDeclarations(root: Node, addon: Addon): ReadonlySet<number> {
	const declarations = new Set<number>();
	for (const declarator of root.findAll({ rule: { kind: 'variable_declarator' } })) {
		const name = declarator.field('name');
		if (name?.kind() === 'identifier' && isClientIn(declarator.field('value'), addon, declarations)) {
			declarations.add(name.id());
		}
	}
	for (const call of root.findAll({ rule: { kind: 'call_expression' } })) {
		for (const [index, argument] of argumentsOf(call).entries()) {
			if (!isClientIn(argument, addon, declarations)) continue;
			const parameter = parameterOf(root, call.field('function')?.text(), index);
			if (parameter !== undefined) declarations.add(parameter.id());
		}
	}
	return declarations;
}

/** Whether an expression is a client of atlassian-connect-express. */
function isClientIn(node: Node | null, addon: Addon, declarations: ReadonlySet<number>): boolean {
	if (node === null) return false;
	if (node.kind() === 'identifier') return declarations.has(declarationOf(node)?.id() ?? -1);
	const member = memberOf(node.field('function'));
	if (node.kind() !== 'call_expression' || member === undefined) return false;
	if (member.name === 'httpClient') return addon.is(member.object);
	return /^asUser(?:ByAccountId)?$/.test(member.name) && isClientIn(member.object, addon, declarations);
}

/** Whether all uses of a client at this place are known: its calls, a variable, a parameter of a function of this file. */
function staysClient(node: Node, root: Node): boolean {
	const parent = node.parent();
	const kind = parent === null ? '' : String(parent.kind());
	const isField = (name: string): boolean => parent?.field(name)?.id() === node.id();
	// Of `client.get`, only a call is known.
	if (kind === 'member_expression')
		return isField('object') ? parent?.parent()?.field('function')?.id() === parent?.id() : true;
	if (kind === 'variable_declarator') return parent?.field('name')?.kind() === 'identifier';
	// A parameter itself; the body of an arrow function hands its value on.
	if (/^(?:formal_parameters|required_parameter|arrow_function)$/.test(kind)) return !isField('body');
	const call = kind === 'arguments' ? parent?.parent() : undefined;
	if (call?.kind() !== 'call_expression') return false;
	const index = argumentsOf(call).findIndex((one) => one.id() === node.id());
	return parameterOf(root, call.field('function')?.text(), index) !== undefined;
}

/** A parameter of a function of this file. */
function parameterOf(root: Node, name: string | undefined, index: number): Node | undefined {
	const owners = root.findAll({ rule: { any: [{ kind: 'function_declaration' }, { kind: 'variable_declarator' }] } });
	const owner = owners.find((one) => one.field('name')?.text() === name);
	const own = owner?.kind() === 'function_declaration' ? owner : owner?.field('value');
	const parameter = own?.field('parameters')?.namedChildren()[index];
	const pattern = parameter?.field('pattern') ?? parameter;
	return pattern?.kind() === 'identifier' ? pattern : undefined;
}

/** The name in the declaration or the parameter to which an identifier belongs, by the scopes around it. */
function declarationOf(identifier: Node): Node | undefined {
	const name = identifier.text();
	for (const scope of identifier.ancestors()) {
		const parameter = scope.field('parameter') ?? scope.field('parameters');
		const found = parameter === null ? undefined : namesIn(parameter).find((one) => one.text() === name);
		const own = found ?? declaredIn(scope).find((one) => one.text() === name);
		if (own !== undefined) return own;
	}
	return undefined;
}

function namesIn(parameters: Node): Node[] {
	if (parameters.kind() === 'identifier') return [parameters];
	return parameters.namedChildren().flatMap((one) => {
		const pattern = one.field('pattern') ?? one.field('left') ?? one;
		return pattern.kind() === 'identifier'
			? [pattern]
			: pattern.findAll({ rule: { kind: 'shorthand_property_identifier_pattern' } });
	});
}

function declaredIn(scope: Node): Node[] {
	return scope
		.children()
		.filter((child) => /^(?:lexical|variable)_declaration$/.test(String(child.kind())))
		.flatMap((declaration) => declaration.namedChildren())
		.flatMap((declarator) => {
			const name = declarator.field('name');
			if (name === null) return [];
			const inPattern = { kind: 'shorthand_property_identifier_pattern' };
			return name.kind() === 'identifier' ? [name] : name.findAll({ rule: inPattern });
		});
}
