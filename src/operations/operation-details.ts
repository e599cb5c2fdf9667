import { documentedMethod, templateFinder } from './find-operation.ts';

/** The facts of the documents about one operation that decide how a call is sent again, and explain why it failed. */
export interface OperationDetails {
	readonly method: string;
	readonly template: string;
	/** A POST that changes nothing: a search, for example. */
	readonly reads: boolean;
	/** All of these, or all of the granular ones. Empty if the documents name none. */
	readonly classicScopes: readonly string[];
	readonly granularScopes: readonly string[];
	/** The scope of Connect apps, such as `READ`. */
	readonly connectScope: string | undefined;
	readonly deprecated: boolean;
	/** The template of the operation that replaces this one. */
	readonly successor: string | undefined;
}

/** Finds the documented operation of a request. The path is as it is sent, below the site. */
export type FindDetails = (method: string, path: string) => OperationDetails | undefined;

let loading: Promise<FindDetails> | undefined;

/**
 * Loads the table of all operations, once in a process: when a client is made, not with a call, since the file may be gone by
 * then. Without the file no operation is known: calls work all the same.
 */
export function loadOperationDetails(): Promise<FindDetails> {
	loading ??= import('../../generated/operations.js').then(
		({ operations, scopes }) => detailsFinder(operations, scopes),
		() => () => undefined,
	);
	return loading;
}

function detailsFinder(
	operations: Readonly<Record<string, readonly string[]>>,
	scopes: readonly string[],
): FindDetails {
	let findRows: ((path: string) => Rows | undefined) | undefined;
	return (method, path) => {
		// Few calls need it, so it is built by the first one.
		findRows ??= templateFinder(
			Object.fromEntries(Object.entries(operations).map(([template, rows]) => [template, { template, rows }])),
		);
		const found = findRows(path);
		const name = documentedMethod(method);
		const row = found?.rows.find((one) => one.startsWith(`${name} `));
		return found === undefined || row === undefined ? undefined : parseRow(found.template, row, scopes);
	};
}

interface Rows {
	readonly template: string;
	readonly rows: readonly string[];
}

/** The words are described in `generated/operations.d.ts`. */
function parseRow(template: string, row: string, scopes: readonly string[]): OperationDetails {
	const [method = '', , classic, granular, connectScope = '-', ...flags] = row.split(' ');
	const scopesAt = (index: string | undefined): string[] => (scopes[Number(index)] ?? '').split(' ').filter(Boolean);
	return {
		method,
		template,
		reads: flags.includes('reads'),
		classicScopes: scopesAt(classic),
		granularScopes: scopesAt(granular),
		connectScope: connectScope === '-' ? undefined : connectScope,
		deprecated: flags.includes('deprecated'),
		successor: flags.find((flag) => flag.startsWith('/')),
	};
}
