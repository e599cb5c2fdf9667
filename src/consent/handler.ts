import { assertKnownOptions } from '../option-names.ts';
import { toBase64url } from '../crypto/index.ts';
import { CredentialError } from '../errors.ts';
import { ConsentError } from './consent-error.ts';
import type { ConsentHandlerOptions, OAuthConsent } from './consent.ts';
import type { ParsedConsentOptions } from './options.ts';
import { MAX_APP_STATE } from './state.ts';

/** 32 random bytes. */
const SESSION = /^[\w-]{43}$/;

/** The URLs of both routes hold secrets in their queries: neither caches nor other sites get to see them. */
const PRIVATE = { 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' };

export function createConsentHandler(
	consent: OAuthConsent,
	{ redirectUri, stateLifetime }: ParsedConsentOptions,
	options: ConsentHandlerOptions,
): (request: Request) => Promise<Response> {
	const { startPath = '/oauth/start', onConsent } = parseOptions(options, redirectUri);
	const { onError = logUnexpected, fallback = notFound } = options;
	const cookie = cookieFor(redirectUri, stateLifetime);

	async function start(request: Request): Promise<Response> {
		const returnTo = ownUrl(new URL(request.url).searchParams.get('returnTo') ?? '/', redirectUri);
		// A path that begins with two slashes once its dot segments are resolved would name another host.
		const appState = returnTo?.pathname.startsWith('//') === false ? returnTo.href.slice(returnTo.origin.length) : '';
		if (appState === '' || appState.length > MAX_APP_STATE) {
			throw new ConsentError('ERR_CONSENT_REQUEST', 'The parameter `returnTo` must be a path of this app');
		}
		// A second tab keeps the session of the first one.
		const session = cookie.read(request) ?? newSession();
		const location = await consent.authorizationUrl({ session, appState });
		const headers = { ...PRIVATE, location, 'set-cookie': cookie.write(session) };
		return new Response(null, { status: 302, headers });
	}

	async function callback(request: Request): Promise<Response> {
		const session = cookie.read(request);
		if (session === undefined) {
			throw new ConsentError('ERR_CONSENT_STATE', 'The browser sent no session cookie: it did not start this consent');
		}
		const grant = await consent.exchange(request, { session });
		const sites = await consent.accessibleResources(grant.accessToken);
		if (sites.length === 0) {
			throw new ConsentError('ERR_CONSENT_SITE', 'The user has access to no site');
		}
		// It was checked at the start and is signed. Checked once more, it cannot leave the app whatever came in between.
		const returnTo = (ownUrl(grant.appState ?? '/', redirectUri) ?? new URL('/', redirectUri)).href;
		const response = await onConsent({ grant, sites, returnTo, request });
		return response ?? new Response(null, { status: 303, headers: { ...PRIVATE, location: returnTo } });
	}

	return async (request) => {
		const { pathname } = new URL(request.url);
		const route = pathname === startPath ? start : pathname === redirectUri.pathname ? callback : undefined;
		if (route === undefined) return fallback(request);
		if (request.method !== 'GET') {
			return new Response('Method not allowed', { status: 405, headers: { allow: 'GET' } });
		}
		try {
			return await route(request);
		} catch (error) {
			return (await settle(() => onError(error, request))) ?? respondTo(error);
		}
	};
}

/** @throws `TypeError` that names the invalid option. */
function parseOptions(options: ConsentHandlerOptions, redirectUri: URL): ConsentHandlerOptions {
	assertKnownOptions(options, ['startPath', 'onConsent', 'onError', 'fallback'], ' of `handler`');
	const { startPath } = options;
	if (startPath !== undefined && URL.parse(startPath, redirectUri)?.pathname !== startPath) {
		throw new TypeError('The option `startPath` of `handler` must be a path, such as /oauth/start');
	}
	if ((startPath ?? '/oauth/start') === redirectUri.pathname) {
		throw new TypeError('The option `startPath` of `handler` must not be the path of `redirectUri`');
	}
	if (typeof options.onConsent !== 'function') {
		throw new TypeError('The option `onConsent` of `handler` must be a function');
	}
	for (const name of ['onError', 'fallback'] as const) {
		if (options[name] !== undefined && typeof options[name] !== 'function') {
			throw new TypeError(`The option \`${name}\` of \`handler\` must be a function`);
		}
	}
	return options;
}

/** A path as a URL of the app; undefined for any other address. */
function ownUrl(path: string, { origin }: URL): URL | undefined {
	if (!path.startsWith('/')) return undefined;
	const url = URL.parse(path, origin);
	return url?.origin === origin ? url : undefined;
}

/** The cookie that binds a consent to a browser. */
interface SessionCookie {
	/** Undefined when there is none, and when there are several: another host of the domain may have added one. */
	read(request: Request): string | undefined;
	write(session: string): string;
}

/**
 * `SameSite=Lax`, since the redirect comes from another site. `__Host-` and `Secure` keep other hosts of the domain from
 * setting it; over http, on this machine, a browser would refuse both.
 * @see RFC 6265bis, section 4.1.3
 */
function cookieFor({ protocol }: URL, lifetime: number): SessionCookie {
	const isSecure = protocol === 'https:';
	const name = isSecure ? '__Host-atlassian-consent' : 'atlassian-consent';
	return {
		read(request) {
			const values = (request.headers.get('cookie') ?? '')
				.split(';')
				.map((pair) => pair.trim())
				.filter((pair) => pair.startsWith(`${name}=`))
				.map((pair) => pair.slice(name.length + 1));
			const [value, other] = values;
			return other === undefined && value !== undefined && SESSION.test(value) ? value : undefined;
		},
		write: (session) =>
			`${name}=${session}; Path=/; Max-Age=${Math.ceil(lifetime)}; HttpOnly; SameSite=Lax${isSecure ? '; Secure' : ''}`,
	};
}

function newSession(): string {
	return toBase64url(crypto.getRandomValues(new Uint8Array(32)));
}

/** A failure of the app's own `onError` does not change the response. */
async function settle<T>(run: () => T | Promise<T>): Promise<T | undefined> {
	try {
		return await run();
	} catch {
		return undefined;
	}
}

/** Consents fail every day, by anybody's link: only failures of the app itself are worth a line. */
function logUnexpected(error: unknown): void {
	// oxlint-disable-next-line no-console -- the default of `onError`
	if (!(error instanceof ConsentError) && !(error instanceof CredentialError)) console.error(error);
}

function notFound(): Response {
	return new Response('Not found', { status: 404 });
}

/** The response reveals nothing that would help to guess. */
function respondTo(error: unknown): Response {
	if (error instanceof ConsentError) {
		switch (error.code) {
			case 'ERR_CONSENT_DENIED':
				return respond(403, 'Access was not granted');
			case 'ERR_CONSENT_STORE':
				return respond(500, 'Internal error');
			case 'ERR_CONSENT_REFUSED':
			case 'ERR_CONSENT_TOKENS':
			case 'ERR_CONSENT_RESOURCES':
				return respond(502, 'Atlassian did not grant access');
			case 'ERR_CONSENT_SITE':
				return respond(403, 'There is no site to access');
			case 'ERR_CONSENT_REQUEST':
			case 'ERR_CONSENT_STATE':
			case 'ERR_CONSENT_STATE_EXPIRED':
			case 'ERR_CONSENT_STATE_USED':
				return respond(400, 'This link is not valid any more: start again');
		}
	}
	if (!(error instanceof CredentialError)) return respond(500, 'Internal error');
	if (error.code === 'ERR_TOKEN_UNAVAILABLE') return respond(503, 'Service unavailable', { 'retry-after': '5' });
	return respond(502, 'Atlassian did not grant access');
}

function respond(status: number, text: string, headers: Record<string, string> = {}): Response {
	return new Response(text, {
		status,
		headers: { ...PRIVATE, 'content-type': 'text/plain; charset=utf-8', ...headers },
	});
}
