/**
 * The URL of a path of the app's descriptor: below the app's base URL. A URL below it is also accepted.
 *
 * @returns undefined for any other URL.
 */
export function appUrlOf({ baseUrl }: { readonly baseUrl: string }, path: string): string | undefined {
	if (isBelowUrl(baseUrl, path)) return path;
	if (/^[a-z][a-z\d+.-]*:/i.test(path)) return undefined;
	return `${baseUrl}/${path.replace(/^\/+/, '')}`;
}

/** The same for a path that was validated when the descriptor was read. */
export function requireAppUrl(app: { readonly baseUrl: string }, path: string): string {
	const url = appUrlOf(app, path);
	if (url === undefined) throw new Error(`The path ${path} is not below the base URL of the app`);
	return url;
}

/** Whether a URL is a base URL itself, or continues it with a slash, a query or a fragment. */
export function isBelowUrl(baseUrl: string, url: string): boolean {
	return url.startsWith(baseUrl) && /^(?:$|[/?#])/.test(url.slice(baseUrl.length));
}

/** Fills in the variables of a descriptor's URL (`{issue.key}`, `${issue.key}`). Those without a value become empty. */
export function fillTemplate(template: string, valueOf: (name: string) => string | undefined): string {
	return template.replaceAll(/\$?\{([\w.]+)\}/g, (_, name: string) => encodeURIComponent(valueOf(name) ?? ''));
}

/** The value of a variable such as `issue.key` in a webhook's body. */
export function valueAt(body: unknown, name: string): string | undefined {
	let value = body;
	for (const part of name.split('.')) {
		if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part)) return undefined;
		// It is an object, and has this property.
		value = (value as Record<string, unknown>)[part];
	}
	return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}
