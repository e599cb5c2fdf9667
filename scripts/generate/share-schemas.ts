import ts from 'typescript';

/** Declarations whose schemas others may refer to: the text, and its name where it is imported. */
export interface SharedDeclarations {
	/** File name under `generated/` without its end. */
	readonly name: string;
	readonly alias: string;
	readonly text: string;
}

/** A schema in a text: everything of it, and its type alone. */
interface Member {
	readonly text: string;
	readonly type: { readonly start: number; readonly end: number };
}

/**
 * Replaces each schema that another document has in the same words, down to all that it refers to, by a reference to that
 * one: Jira's versions 2 and 3 share nearly all of theirs.
 */
export function shareSchemas(text: string, { name, alias, text: other }: SharedDeclarations): string {
	const [own, others] = [schemasIn(text), schemasIn(other)];
	const same = withSameReferences(
		new Map([...own].filter(([schema, { text: words }]) => others.get(schema)?.text === words)),
	);
	const pieces = [...own]
		.map(([schema, { type }]) => ({ ...type, reference: `${alias}["schemas"][${JSON.stringify(schema)}]`, schema }))
		.filter(({ schema, start, end, reference }) => same.has(schema) && end - start > reference.length)
		.toSorted((a, b) => b.start - a.start);
	if (pieces.length === 0) return text;
	const replaced = pieces.reduce(
		(result, { start, end, reference }) => result.slice(0, start) + reference + result.slice(end),
		text,
	);
	const line = `import type { components as ${alias} } from './${name}.d.ts'\n`;
	return `${line}${replaced.startsWith('import ') ? '' : '\n'}${replaced}`;
}

/** Those that refer only to each other. */
function withSameReferences(candidates: ReadonlyMap<string, Member>): Set<string> {
	const same = new Set(candidates.keys());
	for (let before = -1; before !== same.size;) {
		before = same.size;
		for (const [schema, { text }] of candidates) {
			const references = [...text.matchAll(/components\["(\w+)"\]\["([^"]+)"\]/g)];
			if (references.some(([, kind, to = '']) => kind !== 'schemas' || !same.has(to))) same.delete(schema);
		}
	}
	return same;
}

function schemasIn(text: string): Map<string, Member> {
	const file = ts.createSourceFile('generated.d.ts', text, ts.ScriptTarget.ESNext, true);
	const components = file.statements.find(
		(statement) => ts.isInterfaceDeclaration(statement) && statement.name.text === 'components',
	);
	const kinds = components && ts.isInterfaceDeclaration(components) ? [...components.members] : [];
	const schemas = kinds.find((kind) => nameOf(kind) === 'schemas');
	const members =
		schemas && ts.isPropertySignature(schemas) && schemas.type && ts.isTypeLiteralNode(schemas.type)
			? [...schemas.type.members]
			: [];
	return new Map(
		members.flatMap((member) => {
			if (!ts.isPropertySignature(member) || !member.type) return [];
			const type = { start: member.type.getStart(file), end: member.type.end };
			return [[nameOf(member), { text: member.getFullText(file).trim(), type }] as const];
		}),
	);
}

function nameOf({ name }: ts.TypeElement): string {
	return name && (ts.isIdentifier(name) || ts.isStringLiteral(name)) ? name.text : '';
}
