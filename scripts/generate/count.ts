import ts from 'typescript';
import { methods, operationsOf } from './openapi.ts';
import type { Document, Method } from './openapi.ts';

export interface Count {
	paths: number;
	operations: number;
}

export function countDocument(document: Document): Count {
	return { paths: Object.keys(document.paths).length, operations: operationsOf(document).length };
}

/** The paths of declarations, with their methods: what was really written. */
export function writtenPaths(text: string): { path: string; methods: Method[] }[] {
	const file = ts.createSourceFile('generated.d.ts', text, ts.ScriptTarget.ESNext);
	const paths = file.statements.find(
		(statement) => ts.isInterfaceDeclaration(statement) && statement.name.text === 'paths',
	);
	const items = paths && ts.isInterfaceDeclaration(paths) ? [...paths.members] : [];
	return items.map((item) => {
		const names = membersOf(item).map(nameOf);
		return { path: nameOf(item), methods: methods.filter((method) => names.includes(method)) };
	});
}

export function countDeclarations(text: string): Count {
	const paths = writtenPaths(text);
	return { paths: paths.length, operations: paths.reduce((sum, path) => sum + path.methods.length, 0) };
}

function nameOf(member: ts.TypeElement): string {
	return member.name && (ts.isIdentifier(member.name) || ts.isStringLiteral(member.name)) ? member.name.text : '';
}

function membersOf(item: ts.TypeElement): readonly ts.TypeElement[] {
	return ts.isPropertySignature(item) && item.type && ts.isTypeLiteralNode(item.type) ? item.type.members : [];
}

/** @throws where a path or an operation of the document is not in the declarations */
export function checkCount(name: string, document: Document, text: string): Count {
	const expected = countDocument(document);
	const actual = countDeclarations(text);
	if (expected.paths === actual.paths && expected.operations === actual.operations) return actual;
	throw new Error(
		`${name} has ${expected.paths} paths and ${expected.operations} operations, but its declarations have ${actual.paths} and ${actual.operations}`,
	);
}
