/** What a limit is for: everything, an endpoint, or the writes to an issue. */
export interface Scopes {
	readonly all: '*';
	readonly endpoint: string;
	/** Empty for whatever writes to no issue. */
	readonly issue: string;
}

/** Segments that name a thing, not a kind of thing: ids, issue keys, account ids. */
const NAMES = /\/(?:\d+|[A-Z][A-Z\d_]*-\d+|[\da-f]{8}-[\da-f-]{27}|[\da-f]{24}|\d+(?::|%3A)[^/]+)(?=\/|$)/g;

/** @param pathTemplate of the call, where it has one: elsewhere it is guessed. */
export function scopesOf(method: string, url: string, pathTemplate?: string): Scopes {
	const { pathname } = new URL(url);
	const [issue = ''] = /^(?:GET|HEAD)$/.test(method) ? [] : (/\/issue\/[^/]+/.exec(pathname) ?? []);
	const endpoint = pathTemplate?.replace(/^\/?/, '/').replaceAll(/\{[^}]*\}/g, '{}') ?? pathname.replace(NAMES, '/{}');
	return { all: '*', endpoint: `${method} ${endpoint}`, issue };
}

/** Which of them an answer holds, by `RateLimit-Reason`: an open set, of which quotas are known by their name. */
export function heldScope(reason: string | null, { all, endpoint, issue }: Scopes): string {
	if (reason?.includes('quota')) return all;
	return (reason?.includes('per-issue') && issue) || endpoint;
}
