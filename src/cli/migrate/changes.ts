import { counted } from '../counted.ts';
import type { Node } from './parse-source.ts';
import type { Edit } from './source-edits.ts';

/** A place that a person has to look at. */
export interface Left {
	readonly place: string;
	readonly reason: string;
}

/** The changes of a codemod to one file. */
export interface Changes {
	readonly edits: readonly Edit[];
	/** The kind of each change, such as `authenticate()`, once for each. */
	readonly changed: readonly string[];
	readonly left: readonly Left[];
}

/** Collects the changes of one file. */
export interface Recorder extends Changes {
	/** Replaces a node. */
	replace(node: Node, text: string): void;
	insert(position: number, text: string): void;
	/** Removes a statement with the rest of its line. */
	removeStatement(statement: Node): void;
	count(kind: string): void;
	leave(node: Node, reason: string): void;
}

export function recorder(file: string, text: string): Recorder {
	const edits: Edit[] = [];
	const changed: string[] = [];
	const left: Left[] = [];
	return {
		edits,
		changed,
		left,
		replace(node, next) {
			const { start, end } = node.range();
			edits.push({ start: start.index, end: end.index, text: next });
		},
		insert: (position, next) => void edits.push({ start: position, end: position, text: next }),
		removeStatement(statement) {
			const parent = statement.parent();
			// Of `if (isDevelopment) addon.register()` an empty block stays.
			if (!['program', 'statement_block', 'switch_case'].includes(String(parent?.kind()))) {
				edits.push({ start: statement.range().start.index, end: statement.range().end.index, text: '{}' });
				return;
			}
			const { start, end } = statement.range();
			const line = /^[;\t ]*(?:\r?\n)?/.exec(text.slice(end.index))?.[0] ?? '';
			edits.push({ start: start.index, end: end.index + line.length, text: '' });
		},
		count: (kind) => void changed.push(kind),
		leave: (node, reason) => void left.push({ place: `${file}:${node.range().start.line + 1}`, reason }),
	};
}

/** The statement that consists of this expression alone; undefined if its value is used. */
export function statementOf(node: Node): Node | undefined {
	const parent = node.parent();
	if (parent?.kind() === 'expression_statement') return parent;
	// `await` or `void`.
	const isOuter = parent !== null && /^(?:await|unary)_expression$/.test(String(parent.kind()));
	return isOuter ? statementOf(parent) : undefined;
}

/** Changes by their kind, and the places that were left with their reason. */
export function printChanges(changes: readonly Changes[], files: number): string {
	const all = changes.flatMap(({ changed }) => changed);
	const left = changes.flatMap((one) => one.left);
	const kinds = Object.entries(Object.groupBy(all, (kind) => kind)).toSorted(([one], [other]) =>
		one < other ? -1 : 1,
	);
	return [
		`${counted(all.length, 'change')} in ${counted(files, 'file')}`,
		...kinds.map(([kind, list = []]) => `    ${String(list.length).padStart(4)}  ${kind}`),
		`${counted(left.length, 'place')} to look at`,
		...left.map(({ place, reason }) => `    ${place}: ${reason}`),
		'',
	].join('\n');
}
