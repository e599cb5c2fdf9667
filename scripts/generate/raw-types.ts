import ts from 'typescript';

/**
 * What OpenAPI cannot say is written into a document as text that starts with this, and becomes that TypeScript where
 * openapi-typescript made a string literal of it.
 */
const MARK = 'ts:';

/** As an enum value: any other text, too, without hiding the others from an editor. */
export const ANY_STRING = `${MARK}(string & {})`;

/** As the name of a parameter: any other name. */
export const ANY_NAME = `${MARK}name`;

/** A schema that is this TypeScript type. */
export function rawType(text: string): { type: 'string'; enum: string[] } {
	return { type: 'string', enum: [MARK + text] };
}

/** Puts the types into the place of their texts. */
export function placeRawTypes<T extends ts.Node>(root: T): T {
	const visit = (node: ts.Node): ts.Node => {
		const text = textOf(node);
		if (text.startsWith(MARK)) return ts.factory.createTypeReferenceNode(text.slice(MARK.length));
		if (ts.isPropertySignature(node) && ts.isStringLiteral(node.name) && node.name.text === ANY_NAME) {
			return anyName(node.type && ts.visitNode(node.type, visit, ts.isTypeNode));
		}
		const copy = ts.visitEachChild(node, visit, undefined);
		return copy === node ? node : ts.setSyntheticLeadingComments(copy, ts.getSyntheticLeadingComments(node));
	};
	// The kind of the root stays.
	return visit(root) as T;
}

/** openapi-typescript writes the text of a literal as an identifier, quotes included. */
function textOf(node: ts.Node): string {
	return ts.isIdentifier(node) && node.text.startsWith(`"${MARK}`) ? node.text.slice(1, -1) : '';
}

function anyName(type: ts.TypeNode | undefined): ts.IndexSignatureDeclaration {
	const { factory } = ts;
	const name = factory.createParameterDeclaration(
		undefined,
		undefined,
		'name',
		undefined,
		factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
	);
	const value = type ?? factory.createKeywordTypeNode(ts.SyntaxKind.UnknownKeyword);
	return factory.createIndexSignature(undefined, [name], value);
}
