/** The URL, when it is an absolute http(s) one. */
export function parseHttpUrl(text: string | URL, base?: string): URL | undefined {
	const url = URL.parse(text, base);
	return url !== null && (url.protocol === 'https:' || url.protocol === 'http:') ? url : undefined;
}

/** Without the slashes at its end. A regular expression would take the square of their number. */
export function withoutTrailingSlashes(text: string): string {
	let end = text.length;
	while (text[end - 1] === '/') end -= 1;
	return text.slice(0, end);
}
