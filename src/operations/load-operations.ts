import { operationFinder, type FindOperation } from './find-operation.ts';

let loading: Promise<FindOperation> | undefined;
let loaded: FindOperation | undefined;

/**
 * Loads the table of operations, once in a process. It is large, so only those who need it load it: when they are made, not
 * with a call, since its file may be gone by then.
 */
export function loadOperations(): Promise<FindOperation> {
	loading ??= import('../../generated/operations.js').then((table) => (loaded = operationFinder(table)));
	// A failure rejects each call that needs the table. Before the first one nobody listens.
	loading.catch(() => undefined);
	return loading;
}

/** The table of operations, if it has been loaded. */
export function loadedOperations(): FindOperation | undefined {
	return loaded;
}

/** The paths of a method, as the documents write them: `/rest/api/3/issue/{issueIdOrKey}`. */
export async function loadTemplates(method: string): Promise<string[]> {
	const { operations } = await import('../../generated/operations.js');
	const found = Object.entries(operations).filter(([, rows]) => rows.some((row) => row.startsWith(`${method} `)));
	return found.map(([template]) => template);
}

/** The scopes that any operation needs. */
export async function loadKnownScopes(): Promise<ReadonlySet<string>> {
	const { scopes } = await import('../../generated/operations.js');
	return new Set(scopes.flatMap((set) => set.split(' ')));
}
