/** Files of pages, and of templates of them, with scripts. */
export const PAGE: RegExp = /\.(?:html?|hbs|handlebars|mustache|ejs|njk|vue|svelte)$/;

const SCRIPT = /<script(\s[^<>]*)?>/gi;
/** A letter, so that a value of a template is a name in a script; no name or path has it, so that it is unknown in a text. */
export const VALUE_OF_TEMPLATE = '\u{A015}';
/** Templates of Handlebars and its relatives, and of EJS. Those with a value become a name in the script; blocks, nothing. */
const TEMPLATE = /\{\{\{?[^{}]*\}\}\}?|<%[^%]*%>/g;

/** A script of a page, as a file of its own. */
interface PageScript {
	/** A name with the ending of its language. */
	readonly name: string;
	/** With blank lines in place of all that precedes it, so that its places are those in the page. */
	readonly text: string;
}

/** The scripts that stand in a page. */
export function scriptsOf(file: string, text: string): PageScript[] {
	const page = text.replaceAll(TEMPLATE, inPlaceOf);
	return [...page.matchAll(SCRIPT)].flatMap(({ 0: tag, 1: attributes = '', index }) => {
		const [, type = ''] = /\btype\s*=\s*["']?([^"'\s]*)/i.exec(attributes) ?? [];
		if (!/^(?:|module|(?:text|application)\/javascript)$/i.test(type)) return [];
		const start = index + tag.length;
		const end = page.toLowerCase().indexOf('</script', start);
		const script = page.slice(start, end === -1 ? undefined : end);
		if (script.trim() === '') return [];
		const before = page.slice(0, start).replaceAll(/[^\n]/g, ' ');
		const ending = /\blang\s*=\s*["']tsx?\b/.test(attributes) ? 'tsx' : 'js';
		return [{ name: `${file}.${ending}`, text: before + script }];
	});
}

function inPlaceOf(template: string): string {
	return template.replaceAll(/[^\n]/g, /^(?:\{\{[#/^!>]|\{\{else|<%(?![=-]))/.test(template) ? ' ' : VALUE_OF_TEMPLATE);
}
