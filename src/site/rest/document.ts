import { isRecord } from '../../is-record.ts';

export const BLOCKS: ReadonlySet<unknown> = new Set([
	'paragraph',
	'heading',
	'codeBlock',
	'listItem',
	'blockquote',
	'rule',
]);
/** A document of the Atlassian Document Format. */
export interface Document {
	readonly type: 'doc';
	readonly version: 1;
	readonly content: readonly unknown[];
}

/** Whether a value is a document, without the common mistakes. */
export function isDocument(value: unknown): value is Document {
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

/** Rejects the common mistakes: nodes without a type, empty text, and text outside a block. Unknown node types are accepted. */
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
