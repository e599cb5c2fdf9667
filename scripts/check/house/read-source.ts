import { ts } from '../../generate/typescript.ts';

/** An import, or an export from elsewhere, of one file. */
export interface ImportOf {
	readonly specifier: string;
	readonly kind: 'value' | 'type' | 'dynamic';
	readonly line: number;
}

/** A comment, a string or a name, with everything else of its lines blanked, so that a match has an offset in the file. */
export interface Piece {
	readonly kind: 'comment' | 'string' | 'name';
	readonly text: string;
	readonly start: number;
}

/** The parts of a TypeScript file that the rules of the house speak of. */
export interface Source {
	readonly imports: readonly ImportOf[];
	readonly pieces: readonly Piece[];
	/** Lines of statements that are no re-export: an `index.ts` has none. */
	readonly ownStatements: readonly number[];
	readonly lineOf: (offset: number) => number;
}

export function readSource(path: string, text: string): Source {
	const file = ts.createSourceFile(path, text, ts.ScriptTarget.ESNext, true);
	const lineOf = (offset: number): number => file.getLineAndCharacterOfPosition(offset).line + 1;
	const imports: ImportOf[] = [];
	const pieces: Piece[] = [];
	const comments = new Map<number, number>();
	const noteComments = (ranges: readonly ts.CommentRange[] | undefined): void => {
		for (const { pos, end } of ranges ?? []) comments.set(pos, end);
	};

	const visit = (node: ts.Node): void => {
		const specifier = importedBy(node);
		if (specifier) {
			imports.push({ specifier: specifier.text, kind: kindOf(node), line: lineOf(node.getStart(file)) });
		} else if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) {
			if (!isSpecifier(node)) pieces.push({ kind: 'string', text: node.getText(file), start: node.getStart(file) });
		} else if (ts.isIdentifier(node)) {
			pieces.push({ kind: 'name', text: node.text, start: node.getStart(file) });
		}
		const children = node.getChildren(file);
		if (children.length === 0) {
			noteComments(ts.getLeadingCommentRanges(text, node.getFullStart()));
			noteComments(ts.getTrailingCommentRanges(text, node.end));
		}
		children.forEach(visit);
	};
	visit(file);
	pieces.push(...joinComments(text, comments));

	const ownStatements = file.statements
		.filter((statement) => !(ts.isExportDeclaration(statement) && statement.moduleSpecifier))
		.map((statement) => lineOf(statement.getStart(file)));
	return { imports, pieces, ownStatements, lineOf };
}

function importedBy(node: ts.Node): ts.StringLiteralLike | undefined {
	const found = ts.isImportDeclaration(node)
		? node.moduleSpecifier
		: ts.isExportDeclaration(node)
			? node.moduleSpecifier
			: ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword
				? node.arguments[0]
				: ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)
					? node.argument.literal
					: undefined;
	return found && ts.isStringLiteralLike(found) ? found : undefined;
}

function kindOf(node: ts.Node): ImportOf['kind'] {
	if (ts.isCallExpression(node)) return 'dynamic';
	if (ts.isImportTypeNode(node)) return 'type';
	if (ts.isExportDeclaration(node)) return node.isTypeOnly ? 'type' : 'value';
	return ts.isImportDeclaration(node) && node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword
		? 'type'
		: 'value';
}

/** A module's name is no sentence. */
function isSpecifier(node: ts.Node): boolean {
	const { parent } = node;
	return importedBy(parent) === node || (ts.isLiteralTypeNode(parent) && ts.isImportTypeNode(parent.parent));
}

/** Comments without their marks. Line comments that follow each other are one. */
function joinComments(text: string, ranges: ReadonlyMap<number, number>): Piece[] {
	const joined: { start: number; end: number; isLine: boolean }[] = [];
	for (const [start, end] of [...ranges].toSorted(([a], [b]) => a - b)) {
		const isLine = text.startsWith('//', start);
		const last = joined.at(-1);
		if (last && isLine && last.isLine && /^\r?\n?[\t ]*$/.test(text.slice(last.end, start))) last.end = end;
		else joined.push({ start, end, isLine });
	}
	return joined.map(({ start, end }) => ({ kind: 'comment', start, text: withoutMarks(text.slice(start, end)) }));
}

function withoutMarks(comment: string): string {
	return comment.replaceAll(/^\s*(?:\/\*+|\*+(?!\/)|\/\/+)|\*+\/$/gm, blank);
}

/** White space of the same length and the same lines. */
export function blank(text: string): string {
	return text.replaceAll(/\S/g, ' ');
}
