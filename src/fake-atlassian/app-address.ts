import { withoutTrailingSlashes } from '../without-trailing-slashes.ts';

/** The base URL of the app, where a helper is given no other. */
export const APP_URL = 'https://app.example.com';

/** A path below the base URL of the app; an absolute URL as it is. */
export function urlOfApp(url: string | URL, baseUrl: string | URL = APP_URL): URL {
	const text = String(url);
	return new URL(text.startsWith('/') ? `${withoutTrailingSlashes(String(baseUrl))}${text}` : text);
}
