import { oauth2, type Credential, type OAuth2Options } from '../client/index.ts';
import { fetchToken } from '../http/index.ts';
import { fetchSites, type AccessibleSite } from './accessible-sites.ts';
import { readCallback, redirectError, type ConsentCallback } from './callback-parameters.ts';
import { ConsentError } from './consent-error.ts';
import { createConsentHandler, type ConsentHandlerOptions } from './handler.ts';
import { parseConsentOptions, type OAuthConsentOptions } from './options.ts';
import { createStates } from './state.ts';

/** Options of {@link OAuthConsent.authorizationUrl}. */
export interface AuthorizationUrlOptions {
	/**
	 * Identifies the browser's session: text of 16 characters or more that only this browser has, such as the id of its
	 * session. The callback is accepted from the same session only. Never the id of a user.
	 */
	session: string;
	/** Text that comes back from `exchange`, such as the page to return to: up to 1000 characters, signed but readable. */
	appState?: string;
	/**
	 * Which screens are shown.
	 *
	 * @default 'consent', as Atlassian documents
	 */
	prompt?: 'consent' | 'login' | 'none' | 'select_account';
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

/**
 * The consent of users to an OAuth 2.0 (3LO) app: the URL of the consent screen, the check of the redirect and its
 * `state`, the exchange of the code, and the sites to which it gives access.
 *
 * `state` is a signed value that expires and belongs to one browser. The redirect must be answered in a process with the
 * same `clientSecret`; it need not be the one that made the URL.
 *
 * @throws `TypeError` or `RangeError` that names the invalid option.
 * @see https://developer.atlassian.com/cloud/oauth/getting-started/implementing-oauth-3lo/
 * @see RFC 6749, section 4.1; RFC 9700 (security)
 *
 * @example
 * const consent = oauthConsent({ clientId, clientSecret, redirectUri, scopes: ['read:jira-work'] });
 * response.redirect(await consent.authorizationUrl({ session: request.session.id }));
 * // in the route of redirectUri:
 * const grant = await consent.exchange(request, { session: request.session.id });
 * const { cloudId } = chooseSite(await consent.accessibleResources(grant.accessToken));
 * const jira = createClient({ credential: consent.credential({ ...grant, cloudId, onRefresh }) });
 */
export function oauthConsent(options: OAuthConsentOptions): OAuthConsent {
	const parsed = parseConsentOptions(options);
	const { clientId, clientSecret, redirectUri, redirectText, scope, cloud, pkce } = parsed;
	const states = createStates(parsed);

	const consent: OAuthConsent = {
		async authorizationUrl({ session, appState, prompt = 'consent' }) {
			if (!['consent', 'login', 'none', 'select_account'].includes(prompt)) {
				throw new TypeError('`prompt` must be consent, login, none or select_account');
			}
			const { state, codeChallenge } = await states.make(session, appState);
			const query = new URLSearchParams({
				audience: cloud.audience,
				client_id: clientId,
				scope,
				redirect_uri: redirectText,
				state,
				response_type: 'code',
				prompt,
				...(pkce ? { code_challenge: codeChallenge, code_challenge_method: 'S256' } : {}),
			});
			return `${cloud.authorizeUrl}?${query.toString()}`;
		},
		async exchange(callback, { session }) {
			const parameters = readCallback(callback, redirectUri);
			const { appState, codeVerifier } = await states.check(parameters.state, session);
			const { code } = parameters;
			if (code === undefined) throw redirectError(parameters, appState);
			const form = {
				grant_type: 'authorization_code',
				client_id: clientId,
				client_secret: clientSecret,
				code,
				redirect_uri: redirectText,
				...(pkce ? { code_verifier: codeVerifier } : {}),
			};
			const { token: fetched, scope: granted } = await fetchToken(cloud.tokenUrl, form, parsed);
			const { token: accessToken, expiresAt, refreshToken } = fetched;
			if (refreshToken === undefined) {
				throw new ConsentError(
					'ERR_CONSENT_TOKENS',
					'The token server sent no refresh token: is the scope offline_access allowed?',
					appState === undefined ? {} : { appState },
				);
			}
			// Without `scope` in the response, all were granted (RFC 6749, section 5.1).
			const scopes = (granted ?? scope).split(' ').filter((name) => name !== '');
			return { refreshToken, accessToken, expiresAt, scopes, appState };
		},
		accessibleResources: (accessToken) => fetchSites(accessToken, parsed),
		credential: (own) => oauth2({ ...own, clientId, clientSecret, cloud }),
		handler: (own) => createConsentHandler(consent, parsed, own),
	};
	return consent;
}
