import type { AdfDocument, AdfNode } from './types.ts';

/** Deeper nodes are left out: no editor makes them, and a hostile document must not exhaust the stack. */
const MAX_DEPTH = 100;

/** Nodes that stand within a line. */
const INLINE = new Set(['text', 'hardBreak', 'mention', 'emoji', 'date', 'status', 'inlineCard', 'mediaInline']);

/**
 * The text of a document without its format: blocks are parted by an empty line, items of a list start with `- ` or their
 * number, cells of a table are parted by ` | `. Mentions, emoji, dates, states and links become their text. For HTML or
 * Markdown, `@atlaskit/renderer` and `@atlaskit/editor-markdown-transformer` do more.
 *
 * @param document also `null` and `undefined`, as an empty field is: then the text is empty
 *
 * @example
 * const issue = await jira.get(`rest/api/3/issue/${key}`).json();
 * console.log(adfToText(issue.fields?.description));
 */
export function adfToText(document: AdfDocument | AdfNode | null | undefined): string {
	return document === null || document === undefined ? '' : textOf(document, 0).trim();
}

type Node = AdfDocument | AdfNode;

function textOf(node: Node, depth: number): string {
	if (depth > MAX_DEPTH) return '';
	switch (node.type) {
		case 'text':
			return 'text' in node ? (node.text ?? '') : '';
		case 'hardBreak':
			return '\n';
		case 'rule':
			return '---';
		case 'bulletList':
		case 'taskList':
		case 'decisionList':
			return itemsOf(node, depth, () => '- ');
		case 'orderedList':
			return itemsOf(node, depth, (index) => `${firstNumber(node) + index}. `);
		case 'table':
			return partsOf(node, depth).join('\n');
		case 'tableRow':
			return partsOf(node, depth)
				.map((cell) => cell.replaceAll(/\n+/g, ' '))
				.join(' | ');
		default:
			return node.content === undefined ? attributeText(node) : contentOf(node, depth);
	}
}

function contentOf(node: Node, depth: number): string {
	const isInline = node.content?.every(({ type }) => INLINE.has(type)) ?? true;
	const parts = partsOf(node, depth);
	return isInline ? parts.join('') : parts.filter((part) => part !== '').join(node.type === 'listItem' ? '\n' : '\n\n');
}

function partsOf({ content = [] }: Node, depth: number): string[] {
	return content.map((child) => textOf(child, depth + 1));
}

/** Lines after the first are indented, so that a list in a list stands out. */
function itemsOf(node: Node, depth: number, bullet: (index: number) => string): string {
	return partsOf(node, depth)
		.map((item, index) => bullet(index) + item.replaceAll('\n', '\n  '))
		.join('\n');
}

function firstNumber(node: Node): number {
	const order = 'attrs' in node ? node.attrs?.['order'] : undefined;
	return typeof order === 'number' ? order : 1;
}

/** Text of a node that has no content: of a mention, an emoji, a date, a state or a card. */
function attributeText(node: Node): string {
	const attributes = 'attrs' in node ? (node.attrs ?? {}) : {};
	if (node.type === 'date') return dayOf(attributes['timestamp']);
	for (const name of ['text', 'shortName', 'url', 'alt']) {
		const value = attributes[name];
		if (typeof value === 'string') return value;
	}
	return '';
}

/** Milliseconds since 1970, as text. */
function dayOf(timestamp: unknown): string {
	const date = new Date(Number(timestamp));
	return Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10);
}
