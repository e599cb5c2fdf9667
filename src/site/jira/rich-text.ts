import { isRecord } from '../../is-record.ts';
import { BLOCKS, httpError, isDocument } from '../rest/index.ts';
import type { ApiVersion } from './site.ts';
import type { Document } from './state.ts';

const MAX_CHARACTERS = 32_767;

/** Parses rich text in the format of the API version; undefined if it is invalid. @throws a 400 if it is too long */
export function parseRichText(value: unknown, version: ApiVersion): Document | undefined {
	const document = version === '2' ? (typeof value === 'string' ? toDocument(value) : undefined) : value;
	if (!isDocument(document)) return undefined;
	if (toText(document).length > MAX_CHARACTERS) {
		const limit = MAX_CHARACTERS.toLocaleString('en');
		throw httpError('jira', 400, `The entered text is too long. It exceeds the allowed limit of ${limit} characters.`);
	}
	return document;
}

/** Rich text in the format of the API version. */
export function formatRichText(document: Document, version: ApiVersion): Document | string {
	return version === '2' ? toText(document) : document;
}

/** A document with one paragraph for each line. */
function toDocument(text: string): Document {
	const content = text.split(/\r?\n/).map((line) => ({
		type: 'paragraph',
		content: line === '' ? [] : [{ type: 'text', text: line }],
	}));
	return { type: 'doc', version: 1, content };
}

/** The plain text, without marks and macros. */
export function toText(document: Document): string {
	const text = textOf(document);
	// A loop, because the time of `/\n+$/` is quadratic in the number of empty lines.
	let end = text.length;
	while (text[end - 1] === '\n') end -= 1;
	return text.slice(0, end);
}

function textOf(node: unknown): string {
	if (!isRecord(node)) return '';
	if (typeof node['text'] === 'string') return node['text'];
	if (node['type'] === 'hardBreak') return '\n';
	const content = Array.isArray(node['content']) ? node['content'].map((child) => textOf(child)).join('') : '';
	return BLOCKS.has(node['type']) && !content.endsWith('\n\n') ? `${content}\n` : content;
}
