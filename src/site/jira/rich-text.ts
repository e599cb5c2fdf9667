import { isRecord } from '../../is-record.ts';
import type { ApiVersion } from './site.ts';
import type { Document } from './state.ts';

/** Rich text in the form of the API's version; undefined when it is not in that form. */
export function readRich(value: unknown, version: ApiVersion): Document | undefined {
	if (version === '2') return typeof value === 'string' ? toDocument(value) : undefined;
	return isDocument(value) ? value : undefined;
}

export function writeRich(document: Document, version: ApiVersion): Document | string {
	return version === '2' ? toText(document) : document;
}

function isDocument(value: unknown): value is Document {
	return isRecord(value) && value['type'] === 'doc' && value['version'] === 1 && Array.isArray(value['content']);
}

/** One paragraph for each line. */
function toDocument(text: string): Document {
	const content = text.split(/\r?\n/).map((line) => ({
		type: 'paragraph',
		content: line === '' ? [] : [{ type: 'text', text: line }],
	}));
	return { type: 'doc', version: 1, content };
}

const BLOCKS: ReadonlySet<unknown> = new Set(['paragraph', 'heading', 'codeBlock', 'listItem', 'blockquote', 'rule']);

/** The text alone: marks and macros do not come back. */
export function toText(document: Document): string {
	return textOf(document).replace(/\n+$/, '');
}

function textOf(node: unknown): string {
	if (!isRecord(node)) return '';
	if (typeof node['text'] === 'string') return node['text'];
	if (node['type'] === 'hardBreak') return '\n';
	const content = Array.isArray(node['content']) ? node['content'].map((child) => textOf(child)).join('') : '';
	return BLOCKS.has(node['type']) && !content.endsWith('\n\n') ? `${content}\n` : content;
}
