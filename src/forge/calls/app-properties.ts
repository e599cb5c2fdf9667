import { isRecord } from '../../is-record.ts';
import { isSuccess, type ForgeApiCall } from './api-call.ts';

/** The calls of the properties that an app keeps in a product. */
export interface ForgeAppProperties {
	/** The keys of all properties. */
	readonly keys: () => ForgeApiCall<string[]>;
	/** The value; undefined when there is none. */
	readonly get: <Value = unknown>(key: string) => ForgeApiCall<Value | undefined>;
	readonly set: (key: string, value: unknown) => ForgeApiCall<undefined>;
	/** Succeeds also without such a property. */
	readonly delete: (key: string) => ForgeApiCall<undefined>;
}

const PATHS = { jira: '/rest/forge/1/app/properties', confluence: '/wiki/api/v2/app/properties' };

/**
 * The calls of the properties that an app keeps in Jira or Confluence, which conditions of modules and expressions can read. They
 * are below the installation's `apiBaseUrl`.
 *
 * @throws `TypeError` of its calls, for an empty key.
 * @see https://developer.atlassian.com/platform/forge/rest/
 *
 * @example
 * const { method, url, json } = forgeAppProperties('jira').set('enabled', true);
 */
export function forgeAppProperties(product: 'jira' | 'confluence'): ForgeAppProperties {
	const base = PATHS[product];
	const call = <Result>(
		method: ForgeApiCall<Result>['method'],
		path: string,
		read: ForgeApiCall<Result>['read'],
		more: Partial<Pick<ForgeApiCall<Result>, 'json' | 'isExpected'>> = {},
	): ForgeApiCall<Result> => ({
		method,
		url: base + path,
		at: 'product',
		scopes: [`${method === 'GET' ? 'read' : 'write'}:app-data:${product}`],
		isExpected: isSuccess,
		read,
		...more,
	});
	return {
		keys: () => call('GET', '', (_, body) => keysOf(body)),
		get: <Value>(key: string) =>
			// The caller names the type of the values that the app has stored.
			call('GET', pathOf(key), (status, body) => (status === 404 ? undefined : valueOf(body)) as Value | undefined, {
				isExpected: isThereOrNot,
			}),
		set: (key, value) => call('PUT', pathOf(key), () => undefined, { json: value }),
		delete: (key) => call('DELETE', pathOf(key), () => undefined, { isExpected: isThereOrNot }),
	};
}

function pathOf(key: string): string {
	if (key === '' || key === '.' || key === '..')
		throw new TypeError('The key of a property must not be empty, or a dot segment');
	return `/${encodeURIComponent(key)}`;
}

/** Jira has `keys`, Confluence `results`. */
function keysOf(body: unknown): string[] {
	const { keys, results } = isRecord(body) ? body : {};
	const list = Array.isArray(keys) ? keys : results;
	return (Array.isArray(list) ? list.filter(isRecord) : []).flatMap(({ key }) =>
		typeof key === 'string' ? [key] : [],
	);
}

function valueOf(body: unknown): unknown {
	return isRecord(body) ? body['value'] : undefined;
}

function isThereOrNot(status: number): boolean {
	return isSuccess(status) || status === 404;
}
