const templates = new WeakMap<URL, string>();

/** The URL of a call, which remembers the template that it was made of. */
export function templatedUrl(href: string, template: string): URL {
	const url = new URL(href);
	templates.set(url, template);
	return url;
}

/** The template, such as `rest/api/3/issue/{issueIdOrKey}`; undefined for a path that was written out. */
export function templateOf(input: unknown): string | undefined {
	return input instanceof URL ? templates.get(input) : undefined;
}
