import { recorder, statementOf, type Changes, type Recorder } from '../changes.ts';
import { argumentsOf, importedAs, isInAsync, memberOf, stringOf, type Node } from '../parse-source.ts';
import { changeHttpCall, HTTP_METHODS } from './http-calls.ts';

/** The file beside the app that has what the app used of atlassian-connect-express. */
export const HELPER = 'atlassian.js';

/** The changes of a file, and the facts about the app in it. */
export interface AceSource extends Changes {
	/** Whether it makes the addon: the helper file goes beside it. */
	readonly makesAddon: boolean;
	/** Whether it is a CommonJS module. */
	readonly isCommonJs: boolean;
}

/** The members of an addon that the helper has under the same name. */
const KEPT = new Set(['descriptor', 'logger']);

/** The properties of `addon.settings` that read and write the record of a tenant. */
const SETTINGS: Readonly<Record<string, string>> = { get: 'get', set: 'set', del: 'delete' };

/** Moves one file of an app from atlassian-connect-express to the helper. Undefined for a file that has no addon. */
export function changeAceSource(file: string, text: string, root: Node): AceSource | undefined {
	const imports = importedAs(root, 'atlassian-connect-express');
	const factories = new Set(imports.map(({ local }) => local).filter((local) => local !== ''));
	const record = recorder(file, text);
	const made = madeAddons(root, factories);
	const given = root
		.findAll({ rule: { any: [{ kind: 'formal_parameters' }, { kind: 'required_parameter' }] } })
		.flatMap((list) => list.namedChildren())
		.some((parameter) => parameter.text() === 'addon' || parameter.field('pattern')?.text() === 'addon');
	const names = new Set([...made.map(({ name }) => name), ...(given ? ['addon'] : [])]);
	if (names.size === 0 && imports.length === 0) return undefined;

	const isCommonJs = imports.some(({ statement }) => statement.kind() !== 'import_statement');
	moveImport(record, imports, made, isCommonJs);
	const clients = clientNames(record, root, names);
	for (const call of root.findAll({ rule: { kind: 'call_expression' } })) changeCall(record, call, names, clients);
	for (const member of root.findAll({ rule: { kind: 'member_expression' } })) {
		changeMember(record, member, names);
		if (factories.has(member.field('object')?.text() ?? '')) {
			record.leave(
				member,
				'stores of your own are registered there: give their functions to `tenants` of the helper file',
			);
		}
	}
	return { ...record, makesAddon: made.length > 0, isCommonJs };
}

interface MadeAddon {
	readonly name: string;
	/** `ace(app)`. */
	readonly call: Node;
	readonly declaration: Node;
}

function madeAddons(root: Node, factories: ReadonlySet<string>): MadeAddon[] {
	return root.findAll({ rule: { kind: 'variable_declarator' } }).flatMap((declarator) => {
		const [name, call, declaration] = [declarator.field('name'), declarator.field('value'), declarator.parent()];
		const isMade = call?.kind() === 'call_expression' && factories.has(call.field('function')?.text() ?? '');
		return isMade && name !== null && declaration !== null ? [{ name: name.text(), call, declaration }] : [];
	});
}

/** The name of the addon becomes that of the helper module, so that most of the file stays as it is. */
function moveImport(
	record: Recorder,
	imports: ReturnType<typeof importedAs>,
	made: readonly MadeAddon[],
	isCommonJs: boolean,
): void {
	const [first] = made;
	for (const { statement } of imports) {
		if (first === undefined) {
			record.leave(
				statement,
				imports.every(({ local }) => local === '')
					? 'types of the addon: `typeof import(...)` of the helper file is that of its parts'
					: 'the addon is not made by a declaration such as `const addon = ace(app)`',
			);
			continue;
		}
		record.replace(
			statement,
			isCommonJs ? `const ${first.name} = require('./${HELPER}');` : `import * as ${first.name} from './${HELPER}';`,
		);
		record.count('import');
	}
	for (const { name, call, declaration } of made) {
		const [app, options] = argumentsOf(call);
		if (declaration.namedChildren().length > 1 || app === undefined) {
			record.leave(call, 'the addon is made beside other variables, or without an app');
			continue;
		}
		if (options !== undefined) record.leave(call, 'options of the addon are not moved: see the top of the helper file');
		record.replace(declaration, `${name}.serve(${app.text()});`);
		record.count('ace(app)');
	}
}

/**
 * Names with a client: variables, as in `const httpClient = addon.httpClient(req)`, and parameters of functions of the same
 * file that get one. A client that is given to any other function is left.
 */
function clientNames(record: Recorder, root: Node, names: ReadonlySet<string>): ReadonlySet<string> {
	const clients = new Set<string>();
	for (const declarator of root.findAll({ rule: { kind: 'variable_declarator' } })) {
		const name = declarator.field('name')?.text();
		if (name !== undefined && isClient(declarator.field('value'), names, new Set())) clients.add(name);
	}
	const known = new Set(clients);
	for (const call of root.findAll({ rule: { kind: 'call_expression' } })) {
		for (const [index, argument] of argumentsOf(call).entries()) {
			if (!isClient(argument, names, known)) continue;
			const parameter = parameterOf(root, call.field('function')?.text(), index);
			if (parameter !== undefined) clients.add(parameter);
			else record.leave(call, 'a client is given to another function: its calls there have to change as well');
		}
	}
	return clients;
}

/** The name of a parameter of a function of this file. */
function parameterOf(root: Node, name: string | undefined, index: number): string | undefined {
	const owners = root.findAll({ rule: { any: [{ kind: 'function_declaration' }, { kind: 'variable_declarator' }] } });
	const owner = owners.find((one) => one.field('name')?.text() === name);
	const own = owner?.kind() === 'function_declaration' ? owner : owner?.field('value');
	const parameter = own?.field('parameters')?.namedChildren()[index];
	return (parameter?.field('pattern') ?? parameter)?.text();
}

/** Whether an expression is a client of atlassian-connect-express. */
function isClient(node: Node | null, names: ReadonlySet<string>, clients: ReadonlySet<string>): boolean {
	if (node === null) return false;
	if (node.kind() === 'identifier') return clients.has(node.text());
	const member = memberOf(node.field('function'));
	if (node.kind() !== 'call_expression' || member === undefined) return false;
	if (member.name === 'httpClient') return names.has(member.object.text());
	return (member.name === 'asUserByAccountId' || member.name === 'asUser') && isClient(member.object, names, clients);
}

function changeCall(record: Recorder, call: Node, names: ReadonlySet<string>, clients: ReadonlySet<string>): void {
	const member = memberOf(call.field('function'));
	if (member === undefined) return;
	const { object, property, name } = member;
	if (names.has(object.text())) {
		changeAddonCall(record, call, property);
		return;
	}
	const settings = memberOf(object);
	if (settings?.name === 'settings' && names.has(settings.object.text())) {
		changeSettings(record, call, settings.object, settings.property, property);
		return;
	}
	if (!isClient(object, names, clients)) return;
	if (name === 'asUserByAccountId') {
		record.replace(property, 'asUser');
		record.count('asUserByAccountId(accountId)');
	} else if (name === 'asUser') {
		record.leave(call, 'asUser needed a user key, which Atlassian has removed: use the account id');
	} else if (HTTP_METHODS.has(name)) {
		changeHttpCall(record, call, { client: object, property, addon: [...names][0] ?? 'addon' });
	} else record.leave(call, `the client has no ${name}`);
}

function changeAddonCall(record: Recorder, call: Node, property: Node): void {
	const given = argumentsOf(call);
	const name = property.text();
	switch (name) {
		case 'authenticate':
			if (given.length === 0) record.count('authenticate()');
			else if (given[0]?.text() === 'true') {
				record.replace(given[0], "{ qsh: 'context' }");
				record.count('authenticate(true)');
			} else record.leave(call, 'whether a context token is accepted is known at run time only');
			return;
		case 'checkValidToken': {
			const list = call.field('arguments');
			record.replace(property, 'authenticate');
			if (list !== null) record.replace(list, "({ qsh: 'context', sessionToken: true })");
			record.count('checkValidToken()');
			return;
		}
		case 'authenticateInstall':
		case 'verifyInstallation':
			if (name === 'verifyInstallation') record.replace(property, 'authenticateInstall');
			record.count('authenticateInstall()');
			return;
		case 'httpClient':
			changeClient(record, call, property);
			return;
		case 'loadClientInfo':
			record.replace(property, 'settings.get');
			record.count('settings');
			return;
		case 'on':
			record.replace(property, 'events.on');
			record.count('on(event, callback)');
			return;
		case 'middleware':
			record.count('middleware()');
			return;
		case 'register': {
			const statement = statementOf(call);
			if (statement === undefined) record.leave(call, 'the call of register is a part of something else: remove it');
			else {
				record.removeStatement(statement);
				record.count('register() removed');
			}
			return;
		}
		default:
			record.leave(call, `there is no counterpart of addon.${name}()`);
	}
}

/** A request has its tenant; any other one has to be read, which waits. */
function changeClient(record: Recorder, call: Node, property: Node): void {
	const [from] = argumentsOf(call);
	if (from?.kind() !== 'object') {
		record.replace(property, 'clientOf');
		record.count('httpClient(req)');
		return;
	}
	if (!isInAsync(call)) {
		record.replace(property, 'clientLater');
		record.count('httpClient({ clientKey })');
		return;
	}
	const { start, end } = call.range();
	const isWhole = call.parent()?.kind() === 'variable_declarator';
	record.insert(start.index, isWhole ? 'await ' : '(await ');
	record.replace(property, 'clientFor');
	if (!isWhole) record.insert(end.index, ')');
	record.count('httpClient({ clientKey })');
}

function changeSettings(record: Recorder, call: Node, addon: Node, settings: Node, property: Node): void {
	const name = property.text();
	const method = SETTINGS[name];
	const [key, ...rest] = argumentsOf(call);
	if (method === undefined || stringOf(key) !== 'clientInfo' || key === undefined) {
		record.leave(call, 'data of the app that is not the record of a tenant: read the same table yourself');
		return;
	}
	const [first, second] = rest;
	const [clientKey, value] = name === 'set' ? [second, first] : [first, undefined];
	if (clientKey === undefined) {
		record.leave(call, 'the client key is missing');
		return;
	}
	const given = [clientKey, ...(value === undefined ? [] : [value])].map((node) => node.text()).join(', ');
	record.replace(call, `${addon.text()}.settings.${method}(${given})`);
	record.count(settings.text());
}

/** Members that are not called. */
function changeMember(record: Recorder, member: Node, names: ReadonlySet<string>): void {
	const { object, property, name } = memberOf(member) ?? {};
	if (object === undefined || property === undefined || !names.has(object.text())) return;
	const parent = member.parent();
	if (parent?.kind() === 'call_expression' && parent.field('function')?.id() === member.id()) return;
	const outer = parent?.kind() === 'member_expression' ? memberOf(parent)?.name : undefined;
	if (KEPT.has(name ?? '') || name === 'settings') return;
	if (name === 'key' || name === 'name') {
		record.replace(property, `descriptor.${name}`);
		record.count('key, name');
	} else if (name === 'config' && (outer === 'port' || outer === 'localBaseUrl') && parent !== null) {
		const call = parent.parent();
		record.replace(
			call?.kind() === 'call_expression' ? call : parent,
			`${object.text()}.${outer === 'port' ? 'port' : 'baseUrl'}`,
		);
		record.count('config');
	} else record.leave(member, `there is no counterpart of addon.${name}${outer === undefined ? '' : `.${outer}`}`);
}
