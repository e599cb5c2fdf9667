/** The path as it is hashed: never empty, without one trailing slash, with `&` escaped, every other byte as on the wire. */
export function canonicalPath(path: string): string {
	const withoutSlash = path.endsWith('/') ? path.slice(0, -1) : path;
	const escaped = withoutSlash.includes('&') ? withoutSlash.replaceAll('&', '%26') : withoutSlash;
	return escaped.startsWith('/') ? escaped : `/${escaped}`;
}

/** Cuts the base path off, at a segment border only. A path that lacks it stays: a proxy may have cut it already. */
export function withoutBasePath(path: string, basePath: string): string {
	if (path === basePath) return '';
	return isBelow(path, basePath) ? path.slice(basePath.length) : path;
}

/** Whether `path` lies below `basePath`: `/wiki` is a base of `/wiki/x`, not of `/wikifoo`. */
export function isBelow(path: string, basePath: string): boolean {
	return path.startsWith(`${basePath}/`);
}
