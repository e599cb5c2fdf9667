import { lineFinder } from '../line-finder.ts';

/** A change of a text. Positions count UTF-16 units. */
export interface Edit {
	readonly start: number;
	readonly end: number;
	readonly text: string;
}

/** The text after the changes, which must not overlap. Two at one place keep their order. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
	let [result, at] = ['', 0];
	for (const { start, end, text: next } of sorted(edits)) {
		if (start < at) throw new Error('Two changes overlap: this is a defect of atlassian-rest-client');
		result += text.slice(at, start) + next;
		at = end;
	}
	return result + text.slice(at);
}

/** The change of the lines from the first to the last that differ. */
export function editBetween(before: string, after: string): Edit {
	const [old, next] = [before.split('\n'), after.split('\n')];
	const most = Math.min(old.length, next.length);
	let first = 0;
	// The last line has no break of its own after it: it stays in the change.
	while (first < most - 1 && old[first] === next[first]) first += 1;
	let last = 0;
	while (last < most - first && old.at(-1 - last) === next.at(-1 - last)) last += 1;
	const start = offsetOf(old, first);
	const end = Math.max(start, offsetOf(old, old.length - last) - (last > 0 ? 0 : 1));
	const text = next.slice(first, next.length - last).join('\n');
	return { start, end, text: last > 0 && next.length - last > first ? `${text}\n` : text };
}

/** How many lines around a change a diff shows. */
const CONTEXT = 3;

/** Lines that changes touch, and what becomes of them. */
interface Block {
	readonly first: number;
	last: number;
	readonly edits: Edit[];
}

/** The changes as a unified diff, which `patch` and `git apply` read. */
export function diffOf(file: string, before: string, edits: readonly Edit[]): string {
	const lines = before.split('\n');
	const hunks: Block[][] = [];
	for (const block of blocksOf(before, edits)) {
		const hunk = hunks.at(-1);
		if (hunk !== undefined && block.first - (hunk.at(-1)?.last ?? 0) <= 2 * CONTEXT) hunk.push(block);
		else hunks.push([block]);
	}
	let shift = 0;
	const printed = hunks.map((blocks) => {
		const [from, to] = [(blocks[0]?.first ?? 0) - CONTEXT, (blocks.at(-1)?.last ?? 0) + CONTEXT];
		const start = Math.max(0, from);
		const body: string[] = [];
		let at = start;
		for (const { first, last, edits: own } of blocks) {
			body.push(...lines.slice(at, first).map((line) => ` ${line}`));
			const old = lines.slice(first, last + 1);
			body.push(...old.map((line) => `-${line}`));
			const offset = offsetOf(lines, first);
			const moved = own.map((edit) => ({ ...edit, start: edit.start - offset, end: edit.end - offset }));
			body.push(
				...applyEdits(old.join('\n'), moved)
					.split('\n')
					.map((line) => `+${line}`),
			);
			at = last + 1;
		}
		body.push(...lines.slice(at, to + 1).map((line) => ` ${line}`));
		const countOf = (sign: string): number => body.filter((line) => line[0] === ' ' || line[0] === sign).length;
		const header = `@@ -${start + 1},${countOf('-')} +${start + 1 + shift},${countOf('+')} @@`;
		shift += countOf('+') - countOf('-');
		return [header, ...body].join('\n');
	});
	const name = file.replace(/^\/+/, '');
	return printed.length === 0 ? '' : `--- a/${name}\n+++ b/${name}\n${printed.join('\n')}\n`;
}

function blocksOf(before: string, edits: readonly Edit[]): Block[] {
	const blocks: Block[] = [];
	const lineOf = lineFinder(before);
	for (const edit of sorted(edits)) {
		const [first, last] = [lineOf(edit.start), lineOf(edit.end)];
		const block = blocks.at(-1);
		if (block !== undefined && first <= block.last) {
			block.last = Math.max(block.last, last);
			block.edits.push(edit);
		} else blocks.push({ first, last, edits: [edit] });
	}
	return blocks;
}

/** A new file as a unified diff. */
export function diffOfNew(file: string, text: string): string {
	const lines = text.replace(/\n$/, '').split('\n');
	return `--- /dev/null\n+++ b/${file.replace(/^\/+/, '')}\n@@ -0,0 +1,${lines.length} @@\n${lines.map((line) => `+${line}`).join('\n')}\n`;
}

function sorted(edits: readonly Edit[]): Edit[] {
	return edits.toSorted((one, other) => one.start - other.start || one.end - other.end);
}

function offsetOf(lines: readonly string[], line: number): number {
	return lines.slice(0, line).reduce((sum, { length }) => sum + length + 1, 0);
}
