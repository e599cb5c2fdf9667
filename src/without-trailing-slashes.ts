/** A loop, because the time of `/\/+$/` is quadratic in the number of slashes. */
export function withoutTrailingSlashes(text: string): string {
	let end = text.length;
	while (text[end - 1] === '/') end -= 1;
	return text.slice(0, end);
}
