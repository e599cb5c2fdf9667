import { html, raw } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';
import { OpenElements } from '../open-elements.ts';

/** Elements that show something, and can do nothing. */
const SHOWN: ReadonlySet<string> = new Set(
	'p h1 h2 h3 h4 h5 h6 ul ol li strong em b i u s code pre blockquote table tbody thead tr th td br hr'.split(' '),
);
const VOID: ReadonlySet<string> = new Set(['br', 'hr']);

/**
 * Confluence's storage format as HTML. Only elements that show text are kept, without their attributes: the text comes from
 * apps. Macros and all else leave their text.
 */
export function storageAsHtml(storage: string): HtmlEscapedString | Promise<HtmlEscapedString> {
	const open = new OpenElements();
	const parts = storage.replaceAll(/<!\[CDATA\[|\]\]>/g, '').split(/(<[^<>]*>)/);
	const shown = parts.map((part) => {
		const [, slash = '', name = ''] = /^<(\/?)([a-z][a-z\d]*)(?=[\s/>])/i.exec(part) ?? [];
		const tag = name.toLowerCase();
		if (!part.startsWith('<')) return html`${raw(escapeKept(part))}`;
		if (!SHOWN.has(tag)) return html``;
		if (VOID.has(tag)) return html`${raw(`<${tag}>`)}`;
		if (slash === '') {
			if (!part.endsWith('/>')) open.open(tag);
			return html`${raw(part.endsWith('/>') ? '' : `<${tag}>`)}`;
		}
		// A tag that closes nothing would close an element of the page.
		return html`${raw(closing(open.close(tag)))}`;
	});
	return html`${shown}${raw(closing(open.closeAll()))}`;
}

function closing(tags: readonly string[]): string {
	return tags.map((tag) => `</${tag}>`).join('');
}

/** References stay: they are characters, not elements. */
function escapeKept(text: string): string {
	return text.replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
