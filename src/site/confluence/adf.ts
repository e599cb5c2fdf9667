import { isRecord } from '../../is-record.ts';
import { OpenElements } from '../open-elements.ts';
import type { Document } from '../rest/index.ts';

type Json = Record<string, unknown>;

/** The nodes and marks that both formats have, by their element. The text of all others is kept. */
const NODES: Readonly<Record<string, string>> = {
	p: 'paragraph',
	ul: 'bulletList',
	ol: 'orderedList',
	li: 'listItem',
	blockquote: 'blockquote',
	pre: 'codeBlock',
	table: 'table',
	tr: 'tableRow',
	th: 'tableHeader',
	td: 'tableCell',
};
const MARKS: Readonly<Record<string, string>> = {
	strong: 'strong',
	b: 'strong',
	em: 'em',
	i: 'em',
	code: 'code',
	u: 'underline',
	s: 'strike',
};
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u{A0}' };
/** Of elements in each other: deeper ones leave their text only, so that the document can be written, and sent back. */
const MAX_DEPTH = 90;
const HOLDS_TEXT = new Set(['paragraph', 'heading', 'codeBlock']);

/** A document in storage format. */
export function adfAsStorage(node: unknown): string {
	if (!isRecord(node)) return '';
	const { type, text, content, attrs, marks } = node;
	if (typeof text === 'string') return withMarks(escape(text), marks);
	if (type === 'hardBreak') return '<br />';
	if (type === 'rule') return '<hr />';
	const inner = Array.isArray(content) ? content.map((child) => adfAsStorage(child)).join('') : '';
	const [element] = Object.entries(NODES).find(([, name]) => name === type) ?? [];
	if (type === 'heading') return `<h${level(attrs)}>${inner}</h${level(attrs)}>`;
	return element === undefined ? inner : `<${element}>${inner}</${element}>`;
}

function level(attrs: unknown): number {
	const wanted = isRecord(attrs) ? Number(attrs['level']) : 1;
	return Number.isInteger(wanted) && wanted >= 1 && wanted <= 6 ? wanted : 1;
}

function withMarks(text: string, marks: unknown): string {
	let marked = text;
	for (const mark of Array.isArray(marks) ? marks : []) {
		const [element] = Object.entries(MARKS).find(([, name]) => isRecord(mark) && name === mark['type']) ?? [];
		if (element !== undefined) marked = `<${element}>${marked}</${element}>`;
	}
	return marked;
}

function escape(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Storage format as a document. */
export function storageAsAdf(storage: string): Document {
	const content: Json[] = [];
	const root = { element: '', type: 'doc', content };
	const nodes: { element: string; type: string; content: Json[] }[] = [];
	const open = new OpenElements();
	/** How often each is open. */
	const marks = new Map<string, number>();
	/** Elements that are open and too deep: their ends close no other. */
	let skipped = 0;
	const current = () => nodes.at(-1) ?? root;
	const begin = (element: string, type: string, attrs?: Json): void => {
		const node = { type, ...(attrs === undefined ? {} : { attrs }), content: [] };
		current().content.push(node);
		nodes.push({ element, type, content: node.content });
		open.open(element);
	};
	const end = (): void => {
		nodes.pop();
		open.pop();
	};
	const addInline = (node: Json): void => {
		// Text has to be in a paragraph.
		if (!HOLDS_TEXT.has(current().type)) begin('', 'paragraph');
		current().content.push(node);
	};
	const endParagraph = (): void => {
		if (current().element === '') end();
	};
	for (const part of storage.replaceAll(/<!\[CDATA\[|\]\]>/g, '').split(/(<[^<>]*>)/)) {
		const [, slash = '', name = ''] = /^<(\/?)([a-z][a-z\d]*)(?=[\s/>])/i.exec(part) ?? [];
		const element = name.toLowerCase();
		const mark = Object.hasOwn(MARKS, element) ? MARKS[element] : undefined;
		const heading = /^h([1-6])$/.exec(element)?.[1];
		const type = heading === undefined ? (Object.hasOwn(NODES, element) ? NODES[element] : undefined) : 'heading';
		if (!part.startsWith('<')) {
			const text = unescape(part);
			const isBetween = text.trim() === '' && !HOLDS_TEXT.has(current().type);
			const own = [...marks.keys()].map((one) => ({ type: one }));
			if (text !== '' && !isBetween) addInline({ type: 'text', text, ...(own.length === 0 ? {} : { marks: own }) });
		} else if (mark !== undefined) {
			const count = (marks.get(mark) ?? 0) + (slash === '' ? 1 : -1);
			if (count > 0) marks.set(mark, count);
			else marks.delete(mark);
		} else if (element === 'br') addInline({ type: 'hardBreak' });
		else if (element === 'hr') {
			endParagraph();
			current().content.push({ type: 'rule' });
		} else if (type !== undefined && slash === '') {
			endParagraph();
			if (nodes.length >= MAX_DEPTH || skipped > 0) {
				if (!part.endsWith('/>')) skipped += 1;
				continue;
			}
			begin(element, type, heading === undefined ? undefined : { level: Number(heading) });
			if (part.endsWith('/>')) end();
		} else if (type !== undefined && skipped > 0) {
			skipped -= 1;
		} else if (type !== undefined) {
			nodes.length -= open.close(element).length;
		}
	}
	return { type: 'doc', version: 1, content };
}

function unescape(text: string): string {
	return text.replaceAll(/&(?:#(\d{1,7})|([a-z]+));/g, (whole, code: string | undefined, name: string) =>
		code === undefined
			? (ENTITIES[name] ?? whole)
			: Number(code) <= 0x10ffff
				? String.fromCodePoint(Number(code))
				: whole,
	);
}
