import ts from 'typescript';
import { joinSingle } from './print.ts';

/** A type literal of an operation, without the indentation of its place. */
interface Literal {
	readonly start: number;
	readonly end: number;
	readonly text: string;
	readonly role: string;
}

/** How many characters less one type must make of it, to be worth a name. */
const WORTHWHILE = 40;

/**
 * Writes each type that operations repeat once, under a name: the response to an error stands hundreds of times in a document.
 * An alias means the same as its literal, and schemas stay as they are.
 */
export function shareTypes(text: string): string {
	let shared = text;
	for (let before = ''; before !== shared;) {
		before = shared;
		shared = shareOnce(shared);
	}
	return shared;
}

function shareOnce(text: string): string {
	const literals = literalsIn(text);
	const places = new Map<string, Literal[]>();
	for (const literal of literals) places.set(literal.text, [...(places.get(literal.text) ?? []), literal]);
	const names = new Map<string, string>();
	const used = new Set([...text.matchAll(/^type (\w+) =/gm)].map(([, name]) => name));
	const pieces: (Literal & { name: string })[] = [];
	let covered = -1;
	for (const literal of literals) {
		const all = places.get(literal.text) ?? [];
		if (literal.start < covered || !isWorthwhile(all)) continue;
		covered = literal.end;
		const name = names.get(literal.text) ?? freeName(literal.role, used);
		names.set(literal.text, name);
		pieces.push({ ...literal, name });
	}
	// One that is left over: the others stand in types that are shared themselves.
	const counts = Map.groupBy(pieces, ({ name }) => name);
	const kept = pieces.filter(({ name }) => (counts.get(name)?.length ?? 0) > 1);
	const aliases = [...names].filter(([, name]) => (counts.get(name)?.length ?? 0) > 1);
	if (kept.length === 0) return text;
	const replaced = kept
		.toReversed()
		.reduce((result, { start, end, name }) => result.slice(0, start) + name + result.slice(end), text);
	const declarations = aliases.map(([literal, name]) => `\ntype ${name} = ${literal}\n`);
	return joinSingle((replaced + declarations.join('')).split('\n')).join('\n');
}

function isWorthwhile(places: readonly Literal[]): boolean {
	const [first] = places;
	if (first === undefined || places.length < 2) return false;
	const written = places.reduce((sum, { start, end }) => sum + end - start, 0);
	const name = first.role.length + 3;
	return written - first.text.length - (places.length + 1) * name - WORTHWHILE > 0;
}

function freeName(role: string, used: Set<string | undefined>): string {
	for (let index = 1; ; index++) {
		const name = `${role}${index}`;
		if (used.has(name)) continue;
		used.add(name);
		return name;
	}
}

/** Those below each operation, and in what is shared already: outer ones before inner ones, in the order of the text. */
function literalsIn(text: string): Literal[] {
	const file = ts.createSourceFile('generated.d.ts', text, ts.ScriptTarget.ESNext, true);
	const found: Literal[] = [];
	const visit = (node: ts.Node, role: string): void => {
		if (ts.isTypeLiteralNode(node) && role !== '') {
			const [start, end] = [node.getStart(file), node.end];
			found.push({ start, end, text: unindented(text, start, end), role });
		}
		ts.forEachChild(node, (child) => visit(child, ts.isPropertySignature(child) ? roleOf(child, role) : role));
	};
	for (const statement of file.statements) {
		if (ts.isTypeAliasDeclaration(statement)) {
			const role = /^[a-z]+/.exec(statement.name.text)?.[0] ?? '';
			ts.forEachChild(statement.type, (child) =>
				visit(child, ts.isPropertySignature(child) ? roleOf(child, role) : role),
			);
		}
		if (!ts.isInterfaceDeclaration(statement) || statement.name.text !== 'paths') continue;
		for (const item of statement.members) {
			for (const operation of membersOf(item)) {
				for (const part of membersOf(operation)) visit(part, roleOf(part, ''));
			}
		}
	}
	return found.toSorted((a, b) => a.start - b.start || b.end - a.end);
}

const ROLES: Readonly<Record<string, string>> = {
	parameters: 'parameters',
	path: 'path',
	query: 'query',
	header: 'header',
	headers: 'header',
	requestBody: 'body',
	responses: 'responses',
	content: 'content',
};

/** The first part of a name: where in an operation the type stands. */
function roleOf(member: ts.TypeElement, above: string): string {
	const name = member.name && (ts.isIdentifier(member.name) || ts.isStringLiteral(member.name)) ? member.name.text : '';
	if (above === 'responses') return 'response';
	if (above === 'content' || above === 'json') return 'json';
	return ROLES[name] ?? (above === '' ? 'type' : above);
}

function membersOf(member: ts.TypeElement): readonly ts.TypeElement[] {
	return ts.isPropertySignature(member) && member.type && ts.isTypeLiteralNode(member.type) ? member.type.members : [];
}

function unindented(text: string, start: number, end: number): string {
	const line = text.lastIndexOf('\n', start) + 1;
	const [indent = ''] = /^\t*/.exec(text.slice(line, start)) ?? [];
	return text.slice(start, end).replaceAll(`\n${indent}`, '\n');
}
