/** The buckets that a request counts for. */
export interface Buckets {
	/** All requests to the tenant. */
	readonly all: '*';
	/** The method and endpoint. */
	readonly endpoint: string;
	/** Writes to one issue. Empty for other requests. */
	readonly issue: string;
}

/** Segments that name one thing of a kind: ids, issue keys, account ids, and the parameters of a template. */
const NAMES = /\/(?:\{[^{}]*\}|\d+|[A-Z][A-Z\d_]*-\d+|[\da-f]{8}-[\da-f-]{27}|[\da-f]{24}|\d+(?::|%3A)[^/]+)(?=\/|$)/g;

/** @param pathTemplate of the call, if it has one; otherwise the template is guessed. */
export function bucketsOf(method: string, url: string, pathTemplate?: string): Buckets {
	const { pathname } = new URL(url);
	const [issue = ''] = /^(?:GET|HEAD)$/.test(method) ? [] : (/\/issue\/[^/]+/.exec(pathname) ?? []);
	const path = pathTemplate === undefined ? pathname : withTemplate(pathname, pathTemplate);
	return { all: '*', endpoint: `${method} ${path.replace(NAMES, '/{}')}`, issue };
}

/** The template below the base path, which it may omit. */
function withTemplate(pathname: string, template: string): string {
	const names = template.split('/').filter(Boolean);
	return [...pathname.split('/').slice(0, -names.length), ...names].join('/');
}

/** The bucket that a response blocks, by its `RateLimit-Reason`: an open set, in which quotas are recognised by their name. */
export function bucketFor(reason: string | null, { all, endpoint, issue }: Buckets): string {
	if (reason?.includes('quota')) return all;
	return (reason?.includes('per-issue') && issue) || endpoint;
}
