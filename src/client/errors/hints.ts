import { canonicalRequest, redactTokens } from '../../qsh/index.ts';
import { MINUTE } from '../../time.ts';

/** A response with an error status, and its request: after a redirect, the last one. */
export interface Refusal {
	readonly status: number;
	readonly method: string;
	readonly url: string;
	readonly baseUrl: string;
	/** The scheme of the credential that was sent, in lower case; undefined if there was none. */
	readonly scheme: string | undefined;
	/** The URL is another one than was asked for. */
	readonly isRedirected: boolean;
	/** The header `Date` of the response. */
	readonly date: string | null;
	/** Our clock: milliseconds since 1970. */
	readonly now: number;
}

const GATEWAY = 'api.atlassian.com';

const BY_SCHEME: Readonly<Record<string, string>> = {
	jwt: 'Typically the secret is not that of the last install, the app is no longer installed there, or a proxy changed the URL.',
	basic:
		'Typically the API token was revoked, has expired (it lasts a year at most), or belongs to another e-mail address.',
	bearer: 'Typically the token has expired or was revoked, or lacks a scope for this operation.',
};

/** The typical cause of a refusal, if the status and the URL indicate it. */
export function hintFor(refusal: Refusal): string | undefined {
	const { status, url } = refusal;
	const { pathname, host } = new URL(url);
	if (status === 401) return hintFor401(refusal, host);
	if (status !== 410) return undefined;
	if (host === GATEWAY && /^\/ex\/confluence\/[^/]+(?:\/wiki)?\/rest\/api\//.test(pathname)) {
		return "The gateway does not serve Confluence's v1 content any more: call wiki/api/v2, or the site itself.";
	}
	return /\/rest\/api\/(?:2|3|latest)\/search$/.test(pathname)
		? 'Its replacement is rest/api/3/search/jql.'
		: undefined;
}

function hintFor401({ scheme, isRedirected, date, now }: Refusal, host: string): string {
	if (scheme === undefined) {
		return isRedirected ? `A redirect led to ${host}, where no credential is sent.` : 'No credential was sent.';
	}
	const ahead = Math.round((now - Date.parse(date ?? '')) / 1000);
	if (Math.abs(ahead) > MINUTE / 1000) {
		return `The clocks differ: ours is ${Math.abs(ahead)} seconds ${ahead > 0 ? 'ahead' : 'behind'}.`;
	}
	const usual = BY_SCHEME[scheme] ?? 'The credential was not accepted.';
	const isSite = host.endsWith('.atlassian.net') && (scheme === 'basic' || scheme === 'bearer');
	return isSite ? `${usual} Tokens with scopes are accepted on the gateway only (gatewayUrl).` : usual;
}

/** The canonical request of the JWT; tokens in it are redacted. */
export function canonicalOf({ status, scheme, method, url, baseUrl }: Refusal): string | undefined {
	if (status !== 401 || scheme !== 'jwt') return undefined;
	try {
		return redactTokens(canonicalRequest(method, url, { baseUrl }));
	} catch {
		return undefined;
	}
}
