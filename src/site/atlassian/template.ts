/** A URL of a descriptor with its variables (`{issue.key}`, `${issue.key}`) filled in; those without a value are empty. */
export function fillTemplate(template: string, valueOf: (name: string) => string | undefined): string {
	return template.replaceAll(/\$?\{([\w.]+)\}/g, (_, name: string) => encodeURIComponent(valueOf(name) ?? ''));
}

/** What is in a body at a path of names: `issue.key`. */
export function valueIn(body: unknown, name: string): string | undefined {
	let value = body;
	for (const part of name.split('.')) {
		if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part)) return undefined;
		value = (value as Record<string, unknown>)[part];
	}
	return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}
