import { DecodeError } from '../errors.ts';
import { readRequest, type RequestLike } from '../http/index.ts';
import { parseTimeOptions, parseToken, verifyToken, type TimeOptions, type VerifiedClaims } from '../jwt/index.ts';
import { findBearerToken } from './find-token.ts';

/** Options of {@link authenticateOAuthWebhook}. */
export interface OAuthWebhookOptions extends TimeOptions {
	/** The app's client id, from the developer console. */
	clientId: string;
	/** The app's client secret, or several while you change it. */
	clientSecret: string | readonly string[];
}

/**
 * Verifies a webhook of an OAuth 2.0 app (registered by `POST /rest/api/3/webhook`): `Authorization: Bearer` with a
 * JWT that is signed with the app's client secret. Returns the claims.
 *
 * Atlassian does not document the claims: the issuer is compared with the client id if there is one, the audience is not
 * checked. Neither the URL nor the body is covered, and the same token is accepted again until it expires.
 *
 * @throws {@link DecodeError} when the webhook is refused; `TypeError` or `RangeError` for a wrong option.
 * @see https://developer.atlassian.com/cloud/jira/platform/webhooks/
 *
 * @example
 * await authenticateOAuthWebhook(request, { clientId, clientSecret });
 */
export async function authenticateOAuthWebhook(
	request: RequestLike,
	options: OAuthWebhookOptions,
): Promise<VerifiedClaims> {
	const { clientId, clientSecret } = options;
	if (typeof clientId !== 'string' || clientId === '') throw new TypeError('The option `clientId` is needed');
	const time = parseTimeOptions(options);
	const unverified = parseToken(findBearerToken(readRequest(request)), 'HS256');
	const { iss } = unverified.claims;
	if (iss !== undefined && iss !== clientId) {
		throw new DecodeError('ERR_ISSUER', "The token's issuer is not the client id of the app");
	}
	return verifyToken(unverified, clientSecret, time);
}
