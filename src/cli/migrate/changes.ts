import { counted } from '../counted.ts';
import type { Node } from './parse-source.ts';
import { applyEdits, type Edit } from './source-edits.ts';

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

type Rendering = (textOf: (node: Node) => string) => string;

/** Collects the changes of one file. */
export interface Recorder extends Changes {
	/** Replaces a node. A text that keeps parts of it gets them from `textOf`, with the changes inside them. */
	replace(node: Node, text: string | Rendering): void;
	insert(position: number, text: string): void;
	remove(start: number, end: number): void;
	/** Removes a statement with the rest of its line. */
	removeStatement(statement: Node): void;
	count(kind: string): void;
	leave(node: Node, reason: string): void;
}

export function recorder(file: string, text: string): Recorder {
	const drafts: Draft[] = [];
	const changed: string[] = [];
	const left: Left[] = [];
	return {
		get edits() {
			return finish(text, drafts);
		},
		changed,
		left,
		replace(node, next) {
			const { start, end } = node.range();
			drafts.push({ start: start.index, end: end.index, text: next });
		},
		insert: (position, next) => void drafts.push({ start: position, end: position, text: next }),
		remove: (start, end) => void drafts.push({ start, end, text: '' }),
		removeStatement(statement) {
			const parent = statement.parent();
			// Of `if (isDevelopment) addon.register()` an empty block stays.
			if (!['program', 'statement_block', 'switch_case'].includes(String(parent?.kind()))) {
				drafts.push({ start: statement.range().start.index, end: statement.range().end.index, text: '{}' });
				return;
			}
			const { start, end } = statement.range();
			const line = /^[;\t ]*(?:\r?\n)?/.exec(text.slice(end.index))?.[0] ?? '';
			const lineStart = text.lastIndexOf('\n', start.index - 1) + 1;
			// The indentation goes with a whole line.
			const isWhole = line.endsWith('\n') && text.slice(lineStart, start.index).trim() === '';
			drafts.push({ start: isWhole ? lineStart : start.index, end: end.index + line.length, text: '' });
		},
		count: (kind) => void changed.push(kind),
		leave: (node, reason) => void left.push({ place: `${file}:${node.range().start.line + 1}`, reason }),
	};
}

/** A change whose text may have parts of the place that it replaces. */
interface Draft extends Omit<Edit, 'text'> {
	readonly text: string | Rendering;
}

/** Changes inside a larger one are a part of its text, or go with the place that it replaces. */
function finish(text: string, drafts: readonly Draft[]): Edit[] {
	return drafts
		.filter((draft) => !drafts.some((outer) => isInside(draft, outer)))
		.map((draft) => {
			const { start, end, text: next } = draft;
			const inner = drafts.filter((one) => isInside(one, draft));
			const sliceOf = (first: number, last: number): string => {
				const own = inner.filter((one) => one.start >= first && one.end <= last);
				const moved = finish(text, own).map((edit) => ({ ...edit, start: edit.start - first, end: edit.end - first }));
				return applyEdits(text.slice(first, last), moved);
			};
			if (typeof next !== 'string') {
				return { start, end, text: next((node) => sliceOf(node.range().start.index, node.range().end.index)) };
			}
			const kept = inner.filter((one) => !inner.some((outer) => isInside(one, outer)));
			const replaced = kept.reduce((whole, one) => {
				const [before, after, ...others] = whole.split(text.slice(one.start, one.end));
				const isThere = one.end > one.start && after !== undefined && others.length === 0;
				return isThere ? before + sliceOf(one.start, one.end) + after : whole;
			}, next);
			return { start, end, text: replaced };
		});
}

/** A change at the border of another one, such as a bracket before it, is outside. */
function isInside(inner: Draft, outer: Draft): boolean {
	if (inner.end === inner.start) return inner.start > outer.start && inner.end < outer.end;
	const isWithin = inner.start >= outer.start && inner.end <= outer.end;
	return isWithin && inner.end - inner.start < outer.end - outer.start;
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
