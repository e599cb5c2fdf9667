import type { Operation } from '../../operations/index.ts';
import { canonicalRequest, redactTokens } from '../../qsh/index.ts';
import { MINUTE } from '../../time.ts';
import { explainScopes, lacksScopes } from './scopes.ts';

/** A response with an error status, and its request: after a redirect, the last one. */
export interface Refusal {
	readonly status: number;
	readonly method: string;
	readonly url: string;
	readonly baseUrl: string;
	/** The `Authorization` that was sent; undefined if there was none. */
	readonly authorization: string | undefined;
	/** The URL is another one than was asked for. */
	readonly isRedirected: boolean;
	readonly headers: Headers;
	/** The operation that was called, if the documents have it. */
	readonly operation: Operation | undefined;
	/** The response says that a scope is missing. */
	readonly isAboutScopes: boolean;
	/** The status of a refused credential's response, if it looked like that of an anonymous caller. */
	readonly disguise: number | undefined;
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

/** The typical cause of a refusal, if the response and the URL indicate it. */
export function hintFor(refusal: Refusal): string | undefined {
	const { status, url } = refusal;
	const { pathname, host } = new URL(url);
	if (isCaptcha(refusal.headers)) return 'The account has to solve a CAPTCHA: log in once in a browser.';
	if (status === 401 || status === 403 || status === 404) {
		const scheme = schemeOf(refusal);
		if ((scheme === 'basic' || scheme === 'bearer') && /\/download\/(?:attachments|thumbnails)\//.test(pathname)) {
			return isCloud(host)
				? 'API tokens are not accepted below wiki/download any more: call wiki/rest/api/content/{id}/child/attachment/{attachmentId}/download.'
				: undefined;
		}
	}
	if (status === 401) return hintFor401(refusal, host);
	if (status === 403) return hintFor403(refusal);
	return status === 410 || status === 404 ? hintForGone(refusal, host, pathname) : undefined;
}

function schemeOf({ authorization }: Refusal): string | undefined {
	return authorization?.split(' ', 1)[0]?.toLowerCase();
}

function isCaptcha(headers: Headers): boolean {
	return /CAPTCHA/i.test(headers.get('x-authentication-denied-reason') ?? '') || loginReasonOf(headers) === 'denied';
}

/** Of Seraph, the filter for log-ins, which lists a reason for each of its attempts: one that succeeded is enough. */
export function loginReasonOf(headers: Headers): 'failed' | 'denied' | undefined {
	const reasons = (headers.get('x-seraph-loginreason') ?? '').toUpperCase().split(/\s|,/);
	if (reasons.includes('OK')) return undefined;
	if (reasons.includes('AUTHENTICATION_DENIED')) return 'denied';
	return reasons.includes('AUTHENTICATED_FAILED') ? 'failed' : undefined;
}

function isCloud(host: string): boolean {
	return host === GATEWAY || host.endsWith('.atlassian.net') || host.endsWith('.jira.com');
}

function hintFor401(refusal: Refusal, host: string): string {
	const { authorization, isRedirected, headers, now, operation, isAboutScopes, disguise } = refusal;
	const scheme = schemeOf(refusal);
	if (authorization === undefined || scheme === undefined) {
		return isRedirected ? `A redirect led to ${host}, where no credential is sent.` : 'No credential was sent.';
	}
	const scopes = explainScopes(operation, authorization);
	if (isAboutScopes) return scopes ?? 'The token lacks a scope for this operation.';
	const ahead = Math.round((now - Date.parse(headers.get('date') ?? '')) / 1000);
	if (Math.abs(ahead) > MINUTE / 1000) {
		return `The clocks differ: ours is ${Math.abs(ahead)} seconds ${ahead > 0 ? 'ahead' : 'behind'}.`;
	}
	const disguised =
		disguise === undefined
			? ''
			: `The credential was refused, and the response was the ${disguise} of an anonymous caller. `;
	if (host.endsWith('bitbucket.org') && scheme === 'basic') {
		return `${disguised}App passwords of Bitbucket have ended: give an API token with scopes, and the e-mail address of its account.`;
	}
	const usual = BY_SCHEME[scheme] ?? 'The credential was not accepted.';
	const lacks = scopes !== undefined && operation !== undefined && lacksScopes(operation, authorization);
	if (lacks) return `${disguised}${scopes}`;
	const isSite = host.endsWith('.atlassian.net') && (scheme === 'basic' || scheme === 'bearer');
	return disguised + (isSite ? `${usual} Tokens with scopes are accepted on the gateway only (gatewayUrl).` : usual);
}

function hintFor403({ authorization = '', operation, isAboutScopes, headers, url }: Refusal): string | undefined {
	const scopes = explainScopes(operation, authorization);
	const isKnownToLack = operation !== undefined && lacksScopes(operation, authorization);
	if (isAboutScopes || isKnownToLack) return scopes ?? 'The token lacks a scope for this operation.';
	// A token of its own names no scope, and what is missing may as well be a permission.
	const mayLack = /^jwt /i.test(authorization) || new URL(url).host === GATEWAY;
	const isJson = /json/i.test(headers.get('content-type') ?? '');
	return scopes !== undefined && mayLack && isJson ? `${scopes} The account needs the permission, too.` : undefined;
}

function hintForGone({ status, operation }: Refusal, host: string, pathname: string): string | undefined {
	if (status === 410 && host === GATEWAY && /^\/ex\/confluence\/[^/]+(?:\/wiki)?\/rest\/api\//.test(pathname)) {
		return "The gateway does not serve Confluence's v1 content any more: call wiki/api/v2, or the site itself.";
	}
	if (/\/rest\/api\/(?:2|3|latest)\/search$/.test(pathname)) return 'Its replacement is rest/api/3/search/jql.';
	const { successor } = operation ?? {};
	return status === 410 && successor !== undefined ? `Its replacement is ${successor.slice(1)}.` : undefined;
}

/** The canonical request of the JWT; tokens in it are redacted. */
export function canonicalOf(refusal: Refusal): string | undefined {
	const { status, method, url, baseUrl } = refusal;
	if (status !== 401 || schemeOf(refusal) !== 'jwt') return undefined;
	try {
		return redactTokens(canonicalRequest(method, url, { baseUrl }));
	} catch {
		return undefined;
	}
}
