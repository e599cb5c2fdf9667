import type { AdfDocument, AdfNode } from './types.ts';

/**
 * A document with that text: an empty line starts a paragraph, any other line break stays one. Nothing in the text is
 * format. For Markdown or HTML, `@atlaskit/editor-markdown-transformer` and `@atlaskit/editor-json-transformer` do more.
 *
 * @example
 * await jira.post(`rest/api/3/issue/${key}/comment`, { json: { body: textToAdf('Deployed.\n\nSee the log.') } });
 */
export function textToAdf(text: string): AdfDocument {
	const paragraphs = text
		.replaceAll(/\r\n?/g, '\n')
		.split(/\n{2,}/)
		.filter((paragraph) => paragraph.trim() !== '');
	return { type: 'doc', version: 1, content: paragraphs.map(paragraphOf) };
}

/** Empty texts are refused by Jira. */
function paragraphOf(text: string): AdfNode {
	// The split at empty lines leaves one line break at most at either end.
	const lines = text.replaceAll(/^\n|\n$/g, '').split('\n');
	const content = lines.flatMap((line, index): AdfNode[] => [
		...(index > 0 ? [{ type: 'hardBreak' }] : []),
		...(line === '' ? [] : [{ type: 'text', text: line }]),
	]);
	return { type: 'paragraph', content };
}
