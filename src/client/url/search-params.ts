/** One value of a query. `undefined` omits the parameter. */
export type SearchParam = string | number | boolean | undefined;

/** A query: by name, or in any of the forms that `URLSearchParams` accepts. Each item of a list is sent. */
export type SearchParamsInit =
	| string
	| URLSearchParams
	| readonly (readonly [string, string])[]
	| Readonly<Record<string, SearchParam | readonly SearchParam[] | Readonly<Record<string, SearchParam>>>>;

/** Parameters for which Atlassian's documents say `explode: false`; a test compares. */
const COMMA_JOINED: readonly { path: RegExp; name: string }[] = [
	// Of Confluence everywhere, on Data Center too, and of Jira, where it is one text. Jira Service Management repeats it.
	{ path: /^(?!\/rest\/servicedeskapi\/)/, name: 'expand' },
	{ path: /^\/wiki\/rest\/api\/user\/email\/bulk$/, name: 'accountId' },
	{ path: /^\/wiki\/rest\/atlassian-connect\/1\/app\/module\/dynamic$/, name: 'moduleKey' },
	...['actor', 'ip', 'product'].map((name) => ({ path: /\/v1\/orgs\/[^/]+\/events$/, name })),
];

/**
 * The query as it is sent. Lists repeat the name (`id=1&id=2`), or are joined by commas if the document of that path says
 * so; each property of an object is a parameter.
 *
 * @param path the path as the documents have it, or its template: `/wiki/rest/api/search`
 */
export function toSearchParams(path: string, init: SearchParamsInit): URLSearchParams {
	if (typeof init === 'string' || init instanceof URLSearchParams) return new URLSearchParams(init);
	if (isPairs(init)) return new URLSearchParams(init.map(([name, value]) => [name, value]));
	assertRecord(init, 'searchParams');
	return new URLSearchParams(Object.entries(init).flatMap(([name, value]) => pairsOf(path, name, value)));
}

function pairsOf(
	path: string,
	name: string,
	value: SearchParam | readonly SearchParam[] | Readonly<Record<string, SearchParam>>,
): string[][] {
	if (isList(value)) {
		const texts = value.filter((item) => item !== undefined && item !== null).map(String);
		return isCommaJoined(path, name) && texts.length > 0
			? [[name, texts.join(',')]]
			: texts.map((text) => [name, text]);
	}
	// JavaScript callers write null for a missing value.
	if (value === undefined || value === null) return [];
	if (typeof value !== 'object') return [[name, String(value)]];
	assertRecord(value, name);
	return Object.entries(value).flatMap(([key, inner]) => pairsOf(path, key, inner));
}

/** Whether a list under this name is one parameter, its items joined by commas. */
export function isCommaJoined(path: string, name: string): boolean {
	const [wire = ''] = path.split('?');
	const absolute = wire.startsWith('/') ? wire : `/${wire}`;
	return COMMA_JOINED.some((rule) => rule.name === name && rule.path.test(absolute));
}

/** A Map or a Date has no own entries: its values would be lost silently. */
function assertRecord(value: object, name: string): void {
	const prototype: unknown = Object.getPrototypeOf(value);
	if (prototype !== null && prototype !== Object.prototype) {
		throw new TypeError(`The query parameter \`${name}\` is not a text, number, list or plain object`);
	}
}

function isList(value: unknown): value is readonly SearchParam[] {
	return Array.isArray(value);
}

function isPairs(init: object): init is readonly (readonly [string, string])[] {
	return Array.isArray(init);
}
