import { operationFinder, type FindOperation } from './find-operation.ts';
import type { OperationTable } from './read-row.ts';

/**
 * The APIs whose operations are known: of Cloud sites, of organizations (`admin`), and of the three products that one hosts.
 */
export type OperationApi = 'cloud' | 'admin' | 'jira-data-center' | 'confluence-data-center' | 'bitbucket-data-center';

const TABLES: Readonly<Record<OperationApi, () => Promise<OperationTable>>> = {
	cloud: () => import('../../generated/operations.js'),
	admin: () => import('../../generated/operations-admin.js'),
	'jira-data-center': () => import('../../generated/operations-jira-data-center.js'),
	'confluence-data-center': () => import('../../generated/operations-confluence-data-center.js'),
	'bitbucket-data-center': () => import('../../generated/operations-bitbucket-data-center.js'),
};

const loading = new Map<OperationApi, Promise<FindOperation>>();
let loadedCloud: FindOperation | undefined;

/**
 * Loads a table of operations, once in a process. It is large, so only those who need it load it: when they are made, not
 * with a call, since its file may be gone by then.
 *
 * @throws TypeError for an API of which there is no table
 */
export function loadOperations(api: OperationApi = 'cloud'): Promise<FindOperation> {
	const known = loading.get(api);
	if (known !== undefined) return known;
	if (!Object.hasOwn(TABLES, api)) {
		throw new TypeError(
			`There is no table of operations of ${JSON.stringify(api)}, only of ${Object.keys(TABLES).join(', ')}`,
		);
	}
	const finder = TABLES[api]().then((table) => {
		const find = api === 'bitbucket-data-center' ? operationFinder(table, withoutVersion) : operationFinder(table);
		if (api === 'cloud') loadedCloud = find;
		return find;
	});
	// A failure rejects each call that needs the table. Before the first one nobody listens.
	finder.catch(() => undefined);
	loading.set(api, finder);
	return finder;
}

/** The document of Bitbucket Data Center has each of its modules under `latest`. */
function withoutVersion(path: string): string {
	return path.replace(/^(\/rest\/[\w-]+)\/1\.0(?=\/)/, '$1/latest');
}

/** The table of the operations of Cloud sites, if it has been loaded. */
export function loadedOperations(): FindOperation | undefined {
	return loadedCloud;
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
