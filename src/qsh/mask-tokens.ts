/** A JSON object in base64url, and two more runs of base64url behind dots: a token, wherever in a URL it stands. */
const TOKEN = /ey[\w-]{12,}\.[\w-]*\.[\w-]*/g;

/** The text to show to a person: what looks like a token in it is masked, and so is the one that is known. */
export function maskTokens(text: string, token = ''): string {
	return (token === '' ? text : text.replaceAll(token, '[token]')).replaceAll(TOKEN, '[token]');
}
