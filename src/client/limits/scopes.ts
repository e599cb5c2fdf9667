/** What a limit is for: everything, an endpoint, or the writes to an issue. */
export interface Scopes {
	readonly all: '*';
	readonly endpoint: string;
	/** Empty for whatever writes to no issue. */
	readonly issue: string;
}

/** Segments that name a thing, not a kind of thing: ids, issue keys, account ids, and what stands for them in a template. */
const NAMES = /\/(?:\{[^}]*\}|\d+|[A-Z][A-Z\d_]*-\d+|[\da-f]{8}-[\da-f-]{27}|[\da-f]{24}|\d+(?::|%3A)[^/]+)(?=\/|$)/g;

/** @param pathTemplate of the call, where it has one: elsewhere it is guessed. */
export function scopesOf(method: string, url: string, pathTemplate?: string): Scopes {
	const { pathname } = new URL(url);
	const [issue = ''] = /^(?:GET|HEAD)$/.test(method) ? [] : (/\/issue\/[^/]+/.exec(pathname) ?? []);
	const path = pathTemplate === undefined ? pathname : withTemplate(pathname, pathTemplate);
	return { all: '*', endpoint: `${method} ${path.replace(NAMES, '/{}')}`, issue };
}

/** The template in its place: it may leave out the path of the base. */
function withTemplate(pathname: string, template: string): string {
	const names = template.split('/').filter(Boolean);
	return [...pathname.split('/').slice(0, -names.length), ...names].join('/');
}

/** Which of them an answer holds, by `RateLimit-Reason`: an open set, of which quotas are known by their name. */
export function heldScope(reason: string | null, { all, endpoint, issue }: Scopes): string {
	if (reason?.includes('quota')) return all;
	return (reason?.includes('per-issue') && issue) || endpoint;
}
