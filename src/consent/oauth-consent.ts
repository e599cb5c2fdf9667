import { oauth2 } from '../client/index.ts';
import { fetchToken } from '../http/index.ts';
import { fetchSites } from './accessible-sites.ts';
import { readCallback, redirectError } from './callback-parameters.ts';
import { ConsentError } from './consent-error.ts';
import type { OAuthConsent } from './consent.ts';
import { createConsentHandler } from './handler.ts';
import { parseConsentOptions, type OAuthConsentOptions } from './options.ts';
import { createStates } from './state.ts';

/**
 * The consent of users to an OAuth 2.0 (3LO) app: the URL of the consent screen, the check of the redirect and its
 * `state`, the exchange of the code, and the sites to which it gives access.
 *
 * `state` is a signed value that expires and belongs to one browser. The redirect must be received by a process with the
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
