import { isRecord } from '../../is-record.ts';
import { fail } from '../rest/index.ts';
import type { ApiVersion } from './site.ts';
import type { Document } from './state.ts';

/** Rich text in the form of the API's version; undefined when it is not in that form. @throws a 400 when it is too long */
export function readRich(value: unknown, version: ApiVersion): Document | undefined {
	const document = version === '2' ? (typeof value === 'string' ? toDocument(value) : undefined) : value;
	if (!isDocument(document)) return undefined;
	if (toText(document).length > LONGEST) {
		const limit = LONGEST.toLocaleString('en');
		throw fail('jira', 400, `The entered text is too long. It exceeds the allowed limit of ${limit} characters.`);
	}
	return document;
}

/** As Jira limits it, in characters. */
const LONGEST = 32_767;

export function writeRich(document: Document, version: ApiVersion): Document | string {
	return version === '2' ? toText(document) : document;
}

function isDocument(value: unknown): value is Document {
	return isRecord(value) && value['type'] === 'doc' && value['version'] === 1 && isContent(value);
}

const INLINE: ReadonlySet<unknown> = new Set([
	'text',
	'hardBreak',
	'mention',
	'emoji',
	'date',
	'status',
	'inlineCard',
	'inlineExtension',
	'mediaInline',
	'placeholder',
]);
const HOLDS_INLINE: ReadonlySet<unknown> = new Set([
	'paragraph',
	'heading',
	'codeBlock',
	'taskItem',
	'decisionItem',
	'caption',
]);

/**
 * What apps get wrong: nodes that are none, text without text, and text right in the document. Kinds of nodes that are
 * not known here pass.
 */
function isContent({ type, content }: Record<string, unknown>): boolean {
	return Array.isArray(content) && content.every((node) => isNode(node, HOLDS_INLINE.has(type)));
}

function isNode(node: unknown, inline: boolean): boolean {
	if (!isRecord(node) || typeof node['type'] !== 'string') return false;
	const { type, text, content } = node;
	if (INLINE.has(type) ? !inline : inline && BLOCKS.has(type)) return false;
	if (type === 'text') return typeof text === 'string' && text !== '' && content === undefined;
	return content === undefined || isContent(node);
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
