import ts from 'typescript';
import { methods } from '../openapi.ts';

/** What is different between two declarations of one product: operations as `GET /path`, schemas by name. */
export interface Changes {
	added: string[];
	removed: string[];
	changed: string[];
	/** Schemas of both that say something else. */
	schemas: string[];
}

export function compareDeclarations(before: string, after: string): Changes {
	const [old, now] = [operationsIn(before), operationsIn(after)];
	const [oldSchemas, nowSchemas] = [schemasIn(before), schemasIn(after)];
	return {
		added: [...now.keys()].filter((name) => !old.has(name)),
		removed: [...old.keys()].filter((name) => !now.has(name)),
		changed: changedIn(old, now),
		schemas: changedIn(oldSchemas, nowSchemas),
	};
}

function changedIn(old: ReadonlyMap<string, string>, now: ReadonlyMap<string, string>): string[] {
	return [...now].flatMap(([name, text]) => (old.has(name) && old.get(name) !== text ? [name] : []));
}

function operationsIn(text: string): Map<string, string> {
	const names: readonly string[] = methods;
	return new Map(
		membersOf(text, 'paths').flatMap(([path, item]) =>
			item.flatMap(([method, operation]) =>
				names.includes(method) ? [[`${method.toUpperCase()} ${path}`, operation] as const] : [],
			),
		),
	);
}

function schemasIn(text: string): Map<string, string> {
	return new Map(membersOf(text, 'components').find(([kind]) => kind === 'schemas')?.[1]);
}

/** Names two levels deep in an interface, with the text of the second: comments count, where `@deprecated` stands. */
function membersOf(text: string, name: string): [string, [string, string][]][] {
	const file = ts.createSourceFile('generated.d.ts', text, ts.ScriptTarget.ESNext);
	const aliases = aliasesIn(file);
	const found = file.statements.find(
		(statement) => ts.isInterfaceDeclaration(statement) && statement.name.text === name,
	);
	const members = found && ts.isInterfaceDeclaration(found) ? [...found.members] : [];
	return members.map((member) => [
		nameOf(member),
		innerMembers(member).map((inner) => [nameOf(inner), inlined(inner.getFullText(file).trim(), aliases)]),
	]);
}

/** The types that several operations share: their names are counted, and say nothing from one week to the next. */
function aliasesIn(file: ts.SourceFile): Map<string, string> {
	return new Map(
		file.statements.flatMap((statement) =>
			ts.isTypeAliasDeclaration(statement) && !statement.modifiers
				? [[statement.name.text, statement.type.getText(file)] as const]
				: [],
		),
	);
}

/** With each alias written out, and without the lines, semicolons and indentation that depend on it. */
function inlined(text: string, aliases: ReadonlyMap<string, string>): string {
	const written = text
		.replaceAll(/\bjson<([^<>]+)>/g, '{ content: { "application/json": $1 } }')
		.replaceAll(/(?<=: )[a-z]+\d+\b/g, (name) => inlined(aliases.get(name) ?? name, aliases));
	return written.replaceAll(/[\s;]+/g, ' ');
}

function innerMembers(member: ts.TypeElement): readonly ts.TypeElement[] {
	return ts.isPropertySignature(member) && member.type && ts.isTypeLiteralNode(member.type) ? member.type.members : [];
}

function nameOf({ name }: ts.TypeElement): string {
	return name && (ts.isIdentifier(name) || ts.isStringLiteral(name)) ? name.text : '';
}
