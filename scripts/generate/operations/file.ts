import type { OperationFacts } from './facts.ts';

/**
 * `generated/operations.js`: the facts of every operation, each distinct set of scopes and each page once.
 *
 * @param bases prefixes of all paths of a document that the anchors of its pages leave out
 */
export function operationsFile(facts: readonly OperationFacts[], bases: readonly string[]): string {
	const scopes = indexed(facts.flatMap(({ classic, granular }) => [classic.join(' '), granular.join(' ')]));
	const pages = indexed(facts.map(({ page }) => page ?? ''));
	const byTemplate = new Map<string, Map<string, string>>();
	for (const one of facts) {
		const rows = byTemplate.get(one.template) ?? new Map<string, string>();
		byTemplate.set(one.template, rows);
		// Where two products have the same operation, the first one keeps it.
		if (!rows.has(one.method)) rows.set(one.method, rowOf(one, scopes, pages));
	}
	const operations = [...byTemplate].map(
		([template, rows]) => `${JSON.stringify(template)}:${JSON.stringify([...rows.values()])}`,
	);
	return tableFile([
		`"bases":${list(bases)}`,
		`"pages":${list(pages)}`,
		`"scopes":${list(scopes)}`,
		`"operations":{\n${operations.join(',\n')}\n}`,
	]);
}

/** Text that is parsed when it is needed: a literal would be compiled wherever a client is loaded. */
function tableFile(members: readonly string[]): string {
	const json = `{\n${members.join(',\n')}\n}`;
	if (/[\\`$]/.test(json)) throw new Error('The table has a character with a meaning in a template literal');
	return `export const json = \`${json}\`\n`;
}

function rowOf(facts: OperationFacts, scopes: readonly string[], pages: readonly string[]): string {
	const { method, page, classic, granular, connect, paging, successor } = facts;
	const words = [
		method,
		pages.indexOf(page ?? ''),
		scopes.indexOf(classic.join(' ')),
		scopes.indexOf(granular.join(' ')),
		connect ?? '-',
		...(facts.experimental ? ['experimental'] : []),
		...(facts.deprecated ? ['deprecated'] : []),
		...(facts.undocumented ? ['undocumented'] : []),
		...(facts.reads ? ['reads'] : []),
		...(facts.noCheck ? ['no-check'] : []),
		...(paging === undefined ? [] : [paging]),
		...(successor === undefined ? [] : [successor]),
	];
	return words.join(' ');
}

/** Each text once, the empty one first. */
function indexed(texts: readonly string[]): string[] {
	return [...new Set(['', ...texts.toSorted()])];
}

function list(texts: readonly string[]): string {
	return texts.length === 0 ? '[]' : `[\n${texts.map((text) => JSON.stringify(text)).join(',\n')}\n]`;
}

/** Declaration of a table in the form of `generated/operations.js`, for APIs that are not on a Cloud site. */
export const tableDeclaration = `/** In the form that \`operations.d.ts\` describes. */
export declare const json: string
`;

/** `generated/operations.d.ts`. */
export const operationsDeclaration = `/**
 * The JSON of an object with
 *
 * - \`bases\`: prefixes of all paths of a document that the anchors of its pages leave out;
 * - \`pages\`: pages of Atlassian's documentation, below https://developer.atlassian.com/. The first is none;
 * - \`scopes\`: sets of scopes, with spaces between them. The first has none;
 * - \`operations\`: by template, a row for each of its methods: words with spaces between them.
 *
 * 1. the method
 * 2. index of its page in \`pages\`
 * 3. index of its classic scopes in \`scopes\`
 * 4. index of its granular scopes in \`scopes\`
 * 5. the scope of Connect apps, or \`-\`
 *
 * and, in this order, those that are true of it: \`experimental\`, \`deprecated\`, \`undocumented\`, \`reads\` (a POST that
 * changes nothing), \`no-check\` (refused without \`X-Atlassian-Token: no-check\`); how its list goes on: \`startAt\`,
 * \`sparse\` (\`startAt\`, but a page may be short or empty before the last), \`start\`, \`page\`, \`token\`, \`cursor\`; and the
 * template of its successor, which starts with a slash.
 */
export declare const json: string
`;
