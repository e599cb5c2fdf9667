const SLASH = 0x2f;

/** The text up to the slashes at its end. A pattern such as `/\/+$/` would try each slash anew, in quadratic time. */
export function withoutTrailingSlashes(text: string): string {
	let end = text.length;
	while (end > 0 && text.charCodeAt(end - 1) === SLASH) end -= 1;
	return text.slice(0, end);
}
