import { oauthConsent, type OAuthConsent, type OAuthConsentOptions } from '../../src/consent/index.ts';
import { NOW_SECONDS, SECRET_MARK } from '../support/tenants.ts';

export const start = NOW_SECONDS * 1000;
export const SESSION = 'session-of-the-browser-1';
export const REDIRECT = 'https://app.example.com/oauth/callback';
export const CLIENT_SECRET = `client-${SECRET_MARK}`;
export const CODE = `code-${SECRET_MARK}`;
export const ACCESS = `access-${SECRET_MARK}`;
export const REFRESH = `refresh-${SECRET_MARK}`;

/** A gateway and a token server that are not there. */
export interface Wire {
	readonly fetch: typeof globalThis.fetch;
	/** The forms that the token server was sent. */
	readonly forms: URLSearchParams[];
	readonly urls: string[];
}

export const tokens = (more: object = {}): Response =>
	Response.json({
		access_token: ACCESS,
		refresh_token: REFRESH,
		expires_in: 3600,
		token_type: 'Bearer',
		scope: 'read:jira-work offline_access',
		...more,
	});

export const sites = (...more: object[]): Response =>
	Response.json([
		{ id: 'cloud-1', url: 'https://one.atlassian.net', name: 'one', scopes: ['read:jira-work'] },
		...more,
	]);

export function wire(token: () => Response = tokens, resources: () => Response = sites): Wire {
	const forms: URLSearchParams[] = [];
	const urls: string[] = [];
	return {
		forms,
		urls,
		async fetch(input, init) {
			const request = new Request(input, init);
			urls.push(request.url);
			if (!request.url.endsWith('/oauth/token')) return resources();
			forms.push(new URLSearchParams(await request.text()));
			return token();
		},
	};
}

export function consentOf(options: Partial<OAuthConsentOptions> = {}): OAuthConsent {
	return oauthConsent({
		clientId: 'client-1',
		clientSecret: CLIENT_SECRET,
		redirectUri: REDIRECT,
		scopes: ['read:jira-work'],
		fetch: wire().fetch,
		now: () => start,
		...options,
	});
}

/** The state of a new URL. */
export async function stateOf(consent: OAuthConsent, appState?: string, session = SESSION): Promise<string> {
	const url = await consent.authorizationUrl({ session, ...(appState === undefined ? {} : { appState }) });
	return new URL(url).searchParams.get('state') ?? '';
}

/** The redirect that a consent ends with. */
export function redirect(parameters: Record<string, string>): string {
	return `${REDIRECT}?${new URLSearchParams(parameters).toString()}`;
}

/** The error of a promise that must reject. */
export async function failure(promise: Promise<unknown>): Promise<Error & { code?: string; cause?: unknown }> {
	const outcome = await promise.then(
		() => undefined,
		(error: unknown) => error,
	);
	if (!(outcome instanceof Error)) throw new Error('It did not fail');
	return outcome;
}
