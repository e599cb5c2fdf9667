import type { Operation, Paging } from './operation.ts';

/** The data of `generated/operations.js`. */
export interface OperationTable {
	readonly pages: readonly string[];
	readonly scopes: readonly string[];
	/** By template, a row for each of its methods. */
	readonly operations: Readonly<Record<string, readonly string[]>>;
}

const DOCUMENTATION = 'https://developer.atlassian.com/cloud/';
const PAGING: ReadonlySet<string> = new Set<Paging>(['startAt', 'sparse', 'start', 'page', 'token', 'cursor']);

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
		page: path === '' ? undefined : `${DOCUMENTATION}${path}/#${anchorOf(method, template)}`,
	};
}

function wordsAt(texts: readonly string[], index: string | undefined): string[] {
	const text = texts[Number(index)] ?? '';
	return text === '' ? [] : text.split(' ');
}

/** In three of the documents this stands before all paths, and not in the anchors of their pages. */
const BASE = /^\/(?:wiki\/api\/v2|2\.0|jsm\/assets\/workspace\/\{workspaceId\}\/v1)(?=\/)/;

/** Where an operation stands on its page. */
function anchorOf(method: string, template: string): string {
	const words =
		template
			.replace(BASE, '')
			.toLowerCase()
			.match(/[a-z0-9]+/g) ?? [];
	return ['api', ...words, method.toLowerCase()].join('-');
}
