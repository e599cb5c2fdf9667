import { canonicalRequest, maskTokens } from '../../qsh/index.ts';

/** An answer, and what was sent for it: behind a redirect, the request that led to the answer. */
export interface Refusal {
	readonly status: number;
	readonly method: string;
	readonly url: string;
	readonly baseUrl: string;
	/** Of the credential that was sent, in lower case; undefined when there was none. */
	readonly scheme: string | undefined;
	/** Another URL than was asked for. */
	readonly isRedirected: boolean;
	/** The header `Date` of the answer, and our clock: milliseconds since 1970. */
	readonly date: string | null;
	readonly now: number;
}

const GATEWAY = 'api.atlassian.com';
const MINUTE = 60_000;

const BY_SCHEME: Readonly<Record<string, string>> = {
	jwt: 'Typically the secret is not the one of the last install, the app is not installed there any more, or the URL was changed on the way.',
	basic:
		'Typically the API token was revoked, is over (it lasts a year at most), or belongs to another e-mail address.',
	bearer: 'Typically the token is over or revoked, or lacks a scope for this operation.',
};

/** What is typically wrong, where the status and the address tell. */
export function hintFor(refusal: Refusal): string | undefined {
	const { status, url } = refusal;
	const { pathname, host } = new URL(url);
	if (status === 401) return hintFor401(refusal, host);
	if (status !== 410) return undefined;
	if (host === GATEWAY && /^\/ex\/confluence\/[^/]+(?:\/wiki)?\/rest\/api\//.test(pathname)) {
		return "The gateway does not serve Confluence's v1 content any more: call wiki/api/v2, or the site itself.";
	}
	return /\/rest\/api\/(?:2|3|latest)\/search$/.test(pathname) ? 'Its successor is rest/api/3/search/jql.' : undefined;
}

function hintFor401({ scheme, isRedirected, date, now }: Refusal, host: string): string {
	if (scheme === undefined) {
		return isRedirected ? `A redirect led to ${host}, where no credential is sent.` : 'No credential was sent.';
	}
	const ahead = Math.round((now - Date.parse(date ?? '')) / 1000);
	if (Math.abs(ahead) > MINUTE / 1000) {
		return `The clocks differ: ours is ${Math.abs(ahead)} seconds ${ahead > 0 ? 'ahead' : 'behind'}.`;
	}
	const usual = BY_SCHEME[scheme] ?? 'The credential was not taken.';
	const isSite = host.endsWith('.atlassian.net') && (scheme === 'basic' || scheme === 'bearer');
	return isSite ? `${usual} Tokens with scopes are taken on the gateway only (gatewayUrl).` : usual;
}

/** What the JWT was made for; a token in it is masked. */
export function canonicalOf({ status, scheme, method, url, baseUrl }: Refusal): string | undefined {
	if (status !== 401 || scheme !== 'jwt') return undefined;
	try {
		return maskTokens(canonicalRequest(method, url, { baseUrl }));
	} catch {
		return undefined;
	}
}
