import type { Credential, OAuth2Options } from '../client/index.ts';
import type { AccessibleSite } from './accessible-sites.ts';
import type { ConsentCallback } from './callback-parameters.ts';

/** Options of {@link OAuthConsent.authorizationUrl}. */
export interface AuthorizationUrlOptions {
	/**
	 * Identifies the browser's session: text of 16 characters or more that only this browser has, such as the id of its
	 * session. The callback is accepted from the same session only. Never the id of a user.
	 */
	session: string;
	/** Text that comes back from `exchange`, such as the page to return to: up to 1000 characters, signed but readable. */
	appState?: string | undefined;
	/**
	 * Which screens are shown.
	 *
	 * @default 'consent', as Atlassian documents
	 */
	prompt?: 'consent' | 'login' | 'none' | 'select_account' | undefined;
}

/** Access that a user granted. `oauth2` accepts its tokens as they are. */
export interface ConsentGrant {
	/** It is used once: store it, and replace it in `onRefresh`. */
	readonly refreshToken: string;
	readonly accessToken: string;
	/** When the access token expires: milliseconds since 1970. */
	readonly expiresAt: number;
	/** The granted scopes: the user, or the settings of the app, may have left some out. */
	readonly scopes: readonly string[];
	/** As it was given to `authorizationUrl`. */
	readonly appState: string | undefined;
}

/** Options of {@link OAuthConsent.credential}: those of `oauth2` but the ones of the app. */
export type ConsentCredentialOptions = Omit<OAuth2Options, 'clientId' | 'clientSecret' | 'cloud' | 'tokenUrl'>;

/** The consent of users to an OAuth 2.0 (3LO) app. */
export interface OAuthConsent {
	/** The URL of Atlassian's consent screen, to which the browser is sent. @throws `TypeError` for an invalid option. */
	authorizationUrl(options: AuthorizationUrlOptions): Promise<string>;
	/**
	 * Checks the redirect that came back from the consent screen, and exchanges its code for tokens.
	 *
	 * @throws {@link ConsentError}; `CredentialError` `ERR_TOKEN_REFUSED`, `ERR_TOKEN_UNAVAILABLE`, `ERR_TOKEN_RESPONSE`.
	 */
	exchange(callback: ConsentCallback, options: { session: string }): Promise<ConsentGrant>;
	/**
	 * The sites to which an access token gives access; `chooseSite` picks one.
	 *
	 * @throws {@link ConsentError} `ERR_CONSENT_RESOURCES`; `CredentialError` `ERR_TOKEN_UNAVAILABLE`.
	 */
	accessibleResources(accessToken: string): Promise<readonly AccessibleSite[]>;
	/** The credential `oauth2` of this app, in its cloud. @throws `TypeError` that names the invalid option. */
	credential(options: ConsentCredentialOptions): Credential;
	/**
	 * A handler for the two routes of a browser: the start, and the path of `redirectUri`. A cookie binds the consent to the
	 * browser.
	 *
	 * @throws `TypeError` that names the invalid option.
	 */
	handler(options: ConsentHandlerOptions): (request: Request) => Promise<Response>;
}

/** A consent that succeeded in a browser. */
export interface ConsentEvent {
	readonly grant: ConsentGrant;
	/** The sites to which the user gave access, at least one. */
	readonly sites: readonly AccessibleSite[];
	/** Where the browser goes afterwards, on the origin of `redirectUri`. */
	readonly returnTo: string;
	/** The request of the browser, with the cookies of its session. */
	readonly request: Request;
}

/** Options of {@link OAuthConsent.handler}. */
export interface ConsentHandlerOptions {
	/**
	 * The path that starts a consent. Its parameter `returnTo` is a path of the app to return to.
	 *
	 * @default '/oauth/start'
	 */
	startPath?: string | undefined;
	/**
	 * Called with the tokens of a user who consented: store `grant.refreshToken`. A `Response` that it returns is sent, such as
	 * a page on which the user chooses one of several sites; otherwise the browser goes to `returnTo`.
	 */
	onConsent: (event: ConsentEvent) => Response | undefined | void | Promise<Response | undefined | void>;
	/**
	 * Called when a consent fails: with a {@link ConsentError}, a `CredentialError`, or what `onConsent` threw. A `Response`
	 * that it returns is sent.
	 *
	 * @default logs what `onConsent` threw; the response is a short text: 403 if the user denied access, 400, 502, 503 or 500
	 */
	onError?:
		| ((error: unknown, request: Request) => Response | undefined | void | Promise<Response | undefined | void>)
		| undefined;
	/**
	 * Responds to all other paths.
	 *
	 * @default a 404
	 */
	fallback?: ((request: Request) => Response | Promise<Response>) | undefined;
}
