import type { FindOperation } from './find-operation.ts';
import { finderOf, loadOperations } from './load-operations.ts';

/**
 * The APIs whose operations are known: of Cloud sites, of organizations (`admin`), and of the three products that one hosts.
 */
export type OperationApi = 'cloud' | 'admin' | 'jira-data-center' | 'confluence-data-center' | 'bitbucket-data-center';

/** Not in the file of {@link loadOperations}: a bundle of a client, which needs the table of Cloud sites, has no other. */
const TABLES: Readonly<Record<Exclude<OperationApi, 'cloud'>, () => Promise<{ readonly json: string }>>> = {
	admin: () => import('../../generated/operations-admin.js'),
	'jira-data-center': () => import('../../generated/operations-jira-data-center.js'),
	'confluence-data-center': () => import('../../generated/operations-confluence-data-center.js'),
	'bitbucket-data-center': () => import('../../generated/operations-bitbucket-data-center.js'),
};

const loading = new Map<OperationApi, Promise<FindOperation>>();

/**
 * Loads the table of an API, once in a process.
 *
 * @throws TypeError for an API of which there is no table
 */
export function loadOperationsOf(api: OperationApi): Promise<FindOperation> {
	if (api === 'cloud') return loadOperations();
	const known = loading.get(api);
	if (known !== undefined) return known;
	if (!Object.hasOwn(TABLES, api)) {
		const names = ['cloud', ...Object.keys(TABLES)].join(', ');
		throw new TypeError(`There is no table of operations of ${JSON.stringify(api)}, only of ${names}`);
	}
	const finder = TABLES[api]().then(({ json }) =>
		finderOf(json, api === 'bitbucket-data-center' ? withoutVersion : undefined),
	);
	loading.set(api, finder);
	return finder;
}

/** The document of Bitbucket Data Center has each of its modules under `latest`. */
function withoutVersion(path: string): string {
	return path.replace(/^(\/rest\/[\w-]+)\/1\.0(?=\/)/, '$1/latest');
}
