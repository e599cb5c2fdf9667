import type { SgNode } from '@ast-grep/napi';
import { missingPackage } from '../missing-package.ts';

/** A node of a syntax tree. */
export type Node = SgNode;

/** Parses the text of a source file. */
export type ParseSource = (file: string, text: string) => Node;

/**
 * Loads the parser, a package that only this command needs, and that is not installed with this one.
 *
 * @throws `UsageError` that says how to install it.
 */
export async function loadParser(): Promise<ParseSource> {
	try {
		const { Lang, parse } = await import('@ast-grep/napi');
		// A file of TypeScript may have casts in angle brackets, which are elements in the other language.
		return (file, text) => parse(/\.[cm]?ts$/.test(file) ? Lang.TypeScript : Lang.Tsx, text).root();
	} catch (cause) {
		throw missingPackage('changing source files', '@ast-grep/napi', cause);
	}
}

/** The arguments of a call, without brackets, commas and comments. */
export function argumentsOf(call: Node): Node[] {
	const list = call.field('arguments');
	return list === null ? [] : list.namedChildren().filter((child) => child.kind() !== 'comment');
}

/** The object and the name of `object.name`; undefined for any other node. */
export function memberOf(node: Node | null): { object: Node; property: Node; name: string } | undefined {
	if (node?.kind() !== 'member_expression') return undefined;
	const [object, property] = [node.field('object'), node.field('property')];
	return object === null || property === null ? undefined : { object, property, name: property.text() };
}

/** The text of a string without variables; undefined for any other node. */
export function stringOf(node: Node | null | undefined): string | undefined {
	if (node?.kind() !== 'string') return undefined;
	const parts = node.namedChildren();
	return parts.every((part) => part.kind() === 'string_fragment')
		? parts.map((part) => part.text()).join('')
		: undefined;
}

/** The properties of an object literal by name; undefined where a name or a value is not in the text itself. */
export function propertiesOf(node: Node | null | undefined): Map<string, Node> | undefined {
	if (node?.kind() !== 'object') return undefined;
	const properties = new Map<string, Node>();
	for (const child of node.namedChildren()) {
		if (child.kind() === 'comment') continue;
		const [key, value] = child.kind() === 'shorthand_property_identifier' ? [child, child] : pairOf(child);
		if (key === undefined || value === undefined) return undefined;
		properties.set(stringOf(key) ?? key.text(), value);
	}
	return properties;
}

function pairOf(node: Node): [Node | undefined, Node | undefined] {
	const [key, value] = [node.field('key'), node.field('value')];
	const isNamed = key?.kind() === 'property_identifier' || key?.kind() === 'string';
	return node.kind() === 'pair' && isNamed && value !== null ? [key, value] : [undefined, undefined];
}

/** The name under which a file imports a package as a whole, or has required it. */
export function importedAs(
	root: Node,
	name: string,
): { local: string; statement: Node; named: ReadonlyMap<string, string> }[] {
	const imports = root.findAll({ rule: { kind: 'import_statement' } }).flatMap((statement) => {
		if (stringOf(statement.field('source')) !== name) return [];
		const clause = statement.find({ rule: { kind: 'import_clause' } });
		const whole = clause
			?.namedChildren()
			.find((child) => ['identifier', 'namespace_import'].includes(String(child.kind())));
		const local = whole?.kind() === 'namespace_import' ? whole.namedChildren()[0]?.text() : whole?.text();
		const specifiers = statement.findAll({ rule: { kind: 'import_specifier' } });
		const named = new Map(
			specifiers.map((one) => [
				one.field('alias')?.text() ?? one.field('name')?.text() ?? '',
				one.field('name')?.text() ?? '',
			]),
		);
		return [{ local: local ?? '', statement, named }];
	});
	const required = root.findAll({ rule: { kind: 'variable_declarator' } }).flatMap((declarator) => {
		const value = declarator.field('value');
		if (value?.field('function')?.text() !== 'require' || stringOf(argumentsOf(value)[0]) !== name) return [];
		const target = declarator.field('name');
		const named = new Map<string, string>();
		for (const child of target?.kind() === 'object_pattern' ? target.namedChildren() : []) {
			const [from, to] = [child.field('key')?.text() ?? child.text(), child.field('value')?.text() ?? child.text()];
			named.set(to, from);
		}
		const statement = declarator.parent();
		return statement === null
			? []
			: [{ local: target?.kind() === 'identifier' ? target.text() : '', statement, named }];
	});
	return [...imports, ...required];
}

/** Whether the statements around a node may wait. */
export function isInAsync(node: Node): boolean {
	for (const ancestor of node.ancestors()) {
		const kind = String(ancestor.kind());
		if (kind === 'program') return true;
		if (/^(?:arrow_function|function_declaration|function_expression|method_definition)$/.test(kind)) {
			return ancestor.children().some((child) => child.kind() === 'async');
		}
	}
	return false;
}
