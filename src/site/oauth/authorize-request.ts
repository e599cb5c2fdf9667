import type { SiteOAuthClient } from './options.ts';

/** A request for consent. */
export interface AuthorizeRequest {
	readonly client: SiteOAuthClient;
	readonly redirectUri: string;
	readonly state: string | undefined;
	readonly scopes: readonly string[];
	readonly codeChallenge: string | undefined;
}

/** A request that is refused: with a redirect to the app, if it is known to be the app's. */
export interface RefusedAuthorizeRequest {
	readonly error: string;
	readonly description: string;
	readonly redirectUri?: string;
	readonly state?: string | undefined;
}

/** Checks a request for consent (RFC 6749, section 4.1.1; RFC 7636, section 4.3). */
export function readAuthorizeRequest(
	query: URLSearchParams,
	clients: ReadonlyMap<string, SiteOAuthClient>,
	audience: string,
): AuthorizeRequest | RefusedAuthorizeRequest {
	const client = clients.get(query.get('client_id') ?? '');
	if (client === undefined) return { error: 'invalid_request', description: 'The client_id is unknown.' };
	const redirectUri = query.get('redirect_uri') ?? '';
	if (!(client.redirectUris ?? []).includes(redirectUri)) {
		return { error: 'invalid_request', description: 'The redirect_uri is not registered for this app.' };
	}
	const state = query.get('state') ?? undefined;
	const refuse = (error: string, description: string): RefusedAuthorizeRequest => ({
		error,
		description,
		redirectUri,
		state,
	});
	if (query.get('response_type') !== 'code') {
		return refuse('unsupported_response_type', 'The response_type must be code.');
	}
	// The audience of the cloud is accepted as well: apps that use no `cloud` option have it in their code.
	if (![audience, 'api.atlassian.com'].includes(query.get('audience') ?? '')) {
		return refuse('access_denied', `The audience must be ${audience}.`);
	}
	const scopes = [...new Set((query.get('scope') ?? '').split(' ').filter((scope) => scope !== ''))];
	const unknown = scopes.filter((scope) => scope !== 'offline_access' && client.scopes?.includes(scope) === false);
	if (scopes.length === 0 || unknown.length > 0) {
		return refuse('invalid_scope', `The app may not ask for these scopes: ${unknown.join(' ')}`);
	}
	const codeChallenge = query.get('code_challenge') ?? undefined;
	if (codeChallenge === undefined && client.requirePkce === true) {
		return refuse('invalid_request', 'The parameter code_challenge is missing.');
	}
	if (codeChallenge !== undefined && query.get('code_challenge_method') !== 'S256') {
		return refuse('invalid_request', 'The code_challenge_method must be S256.');
	}
	if (query.get('prompt') === 'none') return refuse('consent_required', 'The user has to be asked.');
	return { client, redirectUri, state, scopes, codeChallenge };
}
