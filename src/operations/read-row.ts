import type { Operation, Paging } from './operation.ts';

/** The data of `generated/operations.js`. */
export interface OperationTable {
	/** Prefixes of all paths of a document that the anchors of its pages leave out. */
	readonly bases: readonly string[];
	readonly pages: readonly string[];
	readonly scopes: readonly string[];
	/** By template, a row for each of its methods. */
	readonly operations: Readonly<Record<string, readonly string[]>>;
}

const DOCUMENTATION = 'https://developer.atlassian.com/';
const PAGING: ReadonlySet<string> = new Set<Paging>(['startAt', 'sparse', 'start', 'page', 'token', 'cursor']);

/** @param json of a table in `generated` */
export function readTable(json: string): OperationTable {
	// The generator has written it.
	return JSON.parse(json) as OperationTable;
}

/** The operation of a row, whose words the declaration of `generated/operations.js` explains. */
export function readRow(table: OperationTable, template: string, row: string): Operation {
	const [method = '', page = '', classic, granular, connect, ...traits] = row.split(' ');
	const has = (trait: string): boolean => traits.includes(trait);
	const path = table.pages[Number(page)] ?? '';
	return {
		method,
		template,
		scopes: {
			classic: wordsAt(table.scopes, classic),
			granular: wordsAt(table.scopes, granular),
			connect: connect === '-' ? undefined : connect,
		},
		reads: method === 'GET' || has('reads'),
		experimental: has('experimental'),
		deprecated: has('deprecated'),
		undocumented: has('undocumented'),
		noCheck: has('no-check'),
		paging: traits.find((trait): trait is Paging => PAGING.has(trait)),
		successor: traits.find((trait) => trait.startsWith('/')),
		page: path === '' ? undefined : `${DOCUMENTATION}${path}/#${anchorOf(table.bases, method, template)}`,
	};
}

function wordsAt(texts: readonly string[], index: string | undefined): string[] {
	const text = texts[Number(index)] ?? '';
	return text === '' ? [] : text.split(' ');
}

/** Where an operation stands on its page. */
function anchorOf(bases: readonly string[], method: string, template: string): string {
	const base = bases.find((one) => template.startsWith(`${one}/`)) ?? '';
	const words =
		template
			.slice(base.length)
			.toLowerCase()
			.match(/[a-z0-9]+/g) ?? [];
	return ['api', ...words, method.toLowerCase()].join('-');
}
