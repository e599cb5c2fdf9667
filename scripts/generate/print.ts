import ts from 'typescript';

/** The longest line that a type with one member is written in. With each on three lines the package is a tenth larger. */
const LINE = 160;

/** Declarations as text, indented with tabs. The texts of a document's strings never start a line. */
export function print(nodes: readonly ts.Node[]): string {
	const file = ts.createSourceFile('generated.d.ts', '', ts.ScriptTarget.ESNext, false, ts.ScriptKind.TS);
	const printer = ts.createPrinter({ newLine: ts.NewLineKind.LineFeed });
	const text = printer.printList(ts.ListFormat.MultiLine, ts.factory.createNodeArray(nodes), file);
	const indented = text
		.replaceAll(/^(?: {4})+/gm, (indent) => '\t'.repeat(indent.length / 4))
		.replaceAll(/\{\n\t*\}/g, '{}')
		.replaceAll(/;$/gm, '');
	return joinSingle(indented.split('\n')).join('\n');
}

/** Writes a type with a single member in one line. Declarations themselves keep theirs. */
export function joinSingle(lines: readonly string[]): string[] {
	const written: string[] = [];
	for (const line of lines) {
		const [open = '', member = ''] = written.slice(-2);
		const joined = `${open} ${member.trim()} ${line.trim()}`;
		const isSingle = /^\t+\}/.test(line) && /^\t.*\{$/.test(open) && !member.endsWith('{') && !member.includes('/**');
		if (isSingle && joined.length <= LINE) written.splice(-2, 2, joined);
		else written.push(line);
	}
	return written;
}

/**
 * Writes each type that fits in a line in one. For text whose repeated types are shared already: a type that needs one line
 * here and several where it is indented more would not be found to be the same.
 */
export function joinShort(lines: readonly string[]): string[] {
	const written: string[] = [];
	for (const line of lines) if (!joinClosed(written, line)) written.push(line);
	return written;
}

/** Joins the type that this line ends, if it is short: members are the lines that are indented once more. */
function joinClosed(written: string[], line: string): boolean {
	const [, indent] = /^(\t*)\}[^{]*$/.exec(line) ?? [];
	if (indent === undefined) return false;
	const opened = written.findLastIndex((one) => !one.startsWith(`${indent}\t`));
	const [open = '', ...members] = written.slice(opened);
	if (!open.endsWith('{') || open.startsWith('export ') || members.length === 0) return false;
	if (members.some((member) => /^\t*\/\*\*/.test(member) || member.startsWith(`${indent}\t\t`))) return false;
	const joined = `${open} ${members.map((member) => member.trim()).join('; ')} ${line.trim()}`;
	if (joined.length > LINE) return false;
	written.splice(opened, members.length + 1, joined);
	return true;
}
