import { operationFinder, type OperationFlags } from './find-operation.ts';

/** The OAuth scopes of an operation: all of one of these lists. Empty for an operation whose scopes are not documented. */
export type ScopesOfOperation = (method: string, path: string) => readonly (readonly string[])[];

let loading: Promise<ScopesOfOperation> | undefined;

/** Loads the scopes of all documented operations, once in a process: the table is large. */
export function loadOperationScopes(): Promise<ScopesOfOperation> {
	loading ??= import('../../generated/operations.js').then(({ operations, scopes }) => {
		const methods: OperationFlags = Object.fromEntries(
			Object.entries(operations).map(([template, rows]) => [template, { deprecated: rows.map(firstWord).join(' ') }]),
		);
		const find = operationFinder(methods);
		return (method, path) => {
			const operation = find(method, path);
			if (operation === undefined) return [];
			const row = operations[operation.template]?.find((words) => firstWord(words) === operation.method) ?? '';
			const [, , classic, granular] = row.split(' ');
			return [classic, granular]
				.map((index) => (scopes[Number(index)] ?? '').split(' ').filter((scope) => scope !== ''))
				.filter((list) => list.length > 0);
		};
	});
	// A failure rejects each call that needs the table. Before the first one nobody listens.
	loading.catch(() => undefined);
	return loading;
}

function firstWord(words: string): string {
	return words.split(' ', 1)[0] ?? '';
}
