/**
 * A path below the base URL, as a URL parser writes it and without a slash at the end; a query does not count.
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
