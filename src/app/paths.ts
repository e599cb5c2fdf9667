/** The lifecycle callbacks. */
export const LIFECYCLE = ['installed', 'uninstalled', 'enabled', 'disabled'] as const;
export type Lifecycle = (typeof LIFECYCLE)[number];

/** A webhook may have such a name: that does not make it a lifecycle callback. */
export function isLifecycle(name: string | undefined): boolean {
	return LIFECYCLE.some((event) => event === name);
}

/** The values of the variables of a route, decoded, by their names. */
export type PathParams = Readonly<Record<string, string>>;

/** A path below the base URL, which may have variables. */
export interface PathPattern {
	/** As it was written, normalised. */
	readonly path: string;
	/** The same for all patterns that match the same paths. */
	readonly shape: string;
	readonly hasVariables: boolean;
	/** @param path normalised. */
	match(path: string): PathParams | undefined;
}

/** `{issue.key}` as in descriptors, `${issue.key}` as administrators of Jira write it. */
const VARIABLE = /\$?\{([^{}]*)\}/g;
/** Delimiters that a path may have with or without an escape (RFC 3986, section 3.3): clients differ in that. */
const DELIMITER = /[!$&'()*+,;=:@]/;

/**
 * A path with bare delimiters and without a slash at the end. Products and proxies may escape a colon, for example.
 *
 * @param path as it came, or as a URL parser writes it.
 */
export function normalisePath(path: string): string {
	const plain = path.includes('%') ? withBareDelimiters(path) : path;
	return plain.length > 1 && plain.endsWith('/') ? plain.slice(0, -1) : plain;
}

function withBareDelimiters(path: string): string {
	return path.replaceAll(/%[2-4][\dA-Fa-f]/g, (escape) => {
		const character = String.fromCharCode(Number.parseInt(escape.slice(1), 16));
		return DELIMITER.test(character) ? character : escape;
	});
}

/**
 * A path without variables, normalised. A query is ignored.
 *
 * @throws `TypeError`.
 */
export function pathOf(text: string): string {
	const { path, hasVariables } = parsePath(text);
	if (hasVariables) throw new TypeError(`This path must have no variables: ${text}`);
	return path;
}

/**
 * A path, of which each segment may have one variable. A query is ignored.
 *
 * @throws `TypeError`.
 */
export function parsePath(text: string): PathPattern {
	const written = typeof text === 'string' ? (text.split('?', 1)[0] ?? '') : '';
	const names: string[] = [];
	// A URL parser changes braces, and leaves this as it is.
	const mark = markFor(written);
	const marked = written.replaceAll(VARIABLE, (_, name: string) => mark + String(names.push(name) - 1) + mark);
	const url = written.startsWith('/') ? URL.parse(`http://path.invalid${marked}`) : null;
	if (url === null || /[{}]/.test(marked) || names.includes('')) {
		throw new TypeError(`A route must be a path that starts with a slash, such as /hooks/{project.key}: ${text}`);
	}
	const path = normalisePath(url.pathname);
	if (names.length === 0)
		return { path, shape: path, hasVariables: false, match: (other) => (other === path ? {} : undefined) };
	const segments = path.split('/').map((segment) => segment.split(mark));
	if (segments.some((parts) => parts.length > 3)) {
		throw new TypeError(`A segment of a route may have one variable: ${text}`);
	}
	const render = (variable: (index: string) => string): string =>
		segments
			.map(([before, index, after]) => (index === undefined ? before : before + variable(index) + after))
			.join('/');
	return {
		path: render((index) => `{${names[Number(index)]}}`),
		shape: render(() => '{}'),
		hasVariables: true,
		match: (other) => matchSegments(segments, names, other),
	};
}

/** Compares segment by segment: linear in the length of the path, whatever the pattern. */
function matchSegments(
	segments: readonly (readonly string[])[],
	names: readonly string[],
	path: string,
): PathParams | undefined {
	const values = path.split('/');
	if (values.length !== segments.length) return undefined;
	const params: [string, string][] = [];
	for (const [position, [before = '', index, after = '']] of segments.entries()) {
		const value = values[position] ?? '';
		if (index === undefined) {
			if (value !== before) return undefined;
			continue;
		}
		const isLongEnough = value.length > before.length + after.length;
		if (!isLongEnough || !value.startsWith(before) || !value.endsWith(after)) return undefined;
		params.push([names[Number(index)] ?? '', decoded(value.slice(before.length, value.length - after.length))]);
	}
	return Object.fromEntries(params);
}

/** A text that is nowhere in the path. */
function markFor(path: string): string {
	let mark = '~';
	while (path.includes(mark)) mark += '~';
	return mark;
}

function decoded(value: string): string {
	try {
		return decodeURIComponent(value);
	} catch {
		return value;
	}
}
