import { operationFinder, type FindOperation } from './find-operation.ts';
import { readTable } from './read-row.ts';

let loading: Promise<FindOperation> | undefined;
let loaded: FindOperation | undefined;

/**
 * Loads the table of the operations of Cloud sites, once in a process. It is large, so only those who need it load it: when
 * they are made, not with a call, since its file may be gone by then.
 */
export function loadOperations(): Promise<FindOperation> {
	if (loading !== undefined) return loading;
	loading = import('../../generated/operations.js').then(({ json }) => (loaded = finderOf(json)));
	// A failure rejects each call that needs the table. Before the first one nobody listens.
	loading.catch(() => undefined);
	return loading;
}

/** The table of the operations of Cloud sites, if it has been loaded. */
export function loadedOperations(): FindOperation | undefined {
	return loaded;
}

/**
 * Finds operations of a table, which is read for the first of them: most processes need none before a call fails.
 *
 * @param documented the version that the documents have in the place of another one
 */
export function finderOf(json: string, documented?: (path: string) => string): FindOperation {
	let find: FindOperation | undefined;
	return (method, path) => (find ??= operationFinder(readTable(json), documented))(method, path);
}

/** The paths of a method, as the documents write them: `/rest/api/3/issue/{issueIdOrKey}`. */
export async function loadTemplates(method: string): Promise<string[]> {
	const { operations } = readTable((await import('../../generated/operations.js')).json);
	const found = Object.entries(operations).filter(([, rows]) => rows.some((row) => row.startsWith(`${method} `)));
	return found.map(([template]) => template);
}

/** The scopes that any operation needs. */
export async function loadKnownScopes(): Promise<ReadonlySet<string>> {
	const { scopes } = readTable((await import('../../generated/operations.js')).json);
	return new Set(scopes.flatMap((set) => set.split(' ')));
}
