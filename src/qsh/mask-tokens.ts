/**
 * A JSON object in base64url, and two more runs of base64url behind dots: a token, wherever in a URL it stands. Each run
 * is first looked at as a whole, since long ones without dots must not be gone through from each `ey` in them.
 */
const TOKEN = /(?<![\w-])(?=[\w-]+\.[\w-]*\.)([\w-]*?)ey[\w-]{12,}\.[\w-]*\.[\w-]*/g;

/** The text to show to a person: what looks like a token in it is masked, and so is the one that is known. */
export function maskTokens(text: string, token = ''): string {
	return (token === '' ? text : text.replaceAll(token, '[token]')).replaceAll(TOKEN, '$1[token]');
}
