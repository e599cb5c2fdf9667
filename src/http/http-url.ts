/** The URL, when it is an absolute http(s) one. */
export function parseHttpUrl(text: string | URL, base?: string): URL | undefined {
	const url = URL.parse(text, base);
	return url !== null && (url.protocol === 'https:' || url.protocol === 'http:') ? url : undefined;
}

const LOOPBACK: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Whether a URL is on this machine: nobody else can read or change a request to it. */
export function isLoopback({ hostname }: URL): boolean {
	return LOOPBACK.has(hostname);
}

/** Whether a URL is https, or http on this machine. */
export function isProtected(url: URL): boolean {
	return url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url));
}

/** Whether a URL has nothing but an origin and a path. */
export function isPlain({ username, password, search, hash }: URL): boolean {
	return `${username}${password}${search}${hash}` === '';
}
