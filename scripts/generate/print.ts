import ts from 'typescript';

/** Declarations as text, indented with tabs. The texts of a document's strings never start a line. */
export function print(nodes: readonly ts.Node[]): string {
	const file = ts.createSourceFile('generated.d.ts', '', ts.ScriptTarget.ESNext, false, ts.ScriptKind.TS);
	const printer = ts.createPrinter({ newLine: ts.NewLineKind.LineFeed });
	const text = printer.printList(ts.ListFormat.MultiLine, ts.factory.createNodeArray(nodes), file);
	return text
		.replaceAll(/^(?: {4})+/gm, (indent) => '\t'.repeat(indent.length / 4))
		.replaceAll(/\{\n\t*\}/g, '{}')
		.replaceAll(/;$/gm, '');
}
