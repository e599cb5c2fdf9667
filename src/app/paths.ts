/** The lifecycle callbacks. */
export const LIFECYCLE = ['installed', 'uninstalled', 'enabled', 'disabled'] as const;
export type Lifecycle = (typeof LIFECYCLE)[number];

/** A webhook may have such a name: that does not make it a lifecycle callback. */
export function isLifecycle(name: string): boolean {
	return LIFECYCLE.some((event) => event === name);
}

/**
 * A path below the base URL, as a URL parser writes it and without a slash at the end. A query is ignored.
 *
 * @throws `TypeError`.
 */
export function pathOf(text: string): string {
	const url = typeof text === 'string' && text.startsWith('/') ? URL.parse(`http://path.invalid${text}`) : null;
	if (url === null || /[{}]/.test(text.split('?', 1)[0] ?? '')) {
		throw new TypeError(`A route must be a path that starts with a slash and has no variables: ${text}`);
	}
	return url.pathname.replace(/(?<=.)\/$/, '');
}
