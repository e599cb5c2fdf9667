import { createHash } from 'node:crypto';
import { isRecord } from '../../is-record.ts';
import type { Grants, IssuedTokens } from './grants.ts';
import type { SiteOAuthClient } from './options.ts';

/** Dependencies of {@link respondToTokenRequest}. */
export interface TokenRequestContext {
	readonly clients: ReadonlyMap<string, SiteOAuthClient>;
	readonly grants: Grants;
}

/** Responds as Atlassian's token server does. Forms and JSON are accepted. */
export function respondToTokenRequest(body: string, { clients, grants }: TokenRequestContext): Response {
	const read = readBody(body);
	const client = clients.get(read('client_id') ?? '');
	if (client === undefined || client.clientSecret !== read('client_secret')) {
		return refuse(401, 'access_denied', 'Unauthorized');
	}
	const { clientId, serviceAccount } = client;
	const grantType = read('grant_type') ?? '';
	const isOwnGrant = (grantType === 'client_credentials') === (serviceAccount !== undefined);
	if (!isOwnGrant) return refuse(403, 'unauthorized_client', `Grant type '${grantType}' not allowed for the client.`);
	switch (grantType) {
		case 'authorization_code': {
			const redirectUri = read('redirect_uri') ?? '';
			const verifier = read('code_verifier');
			const codeChallenge = verifier && createHash('sha256').update(verifier).digest('base64url');
			const issued = grants.exchange(read('code') ?? '', { clientId, redirectUri, codeChallenge });
			return issued ? grant(issued) : refuse(403, 'invalid_grant', 'Invalid authorization code');
		}
		case 'refresh_token': {
			const issued = grants.refresh(read('refresh_token') ?? '', clientId);
			return issued ? grant(issued) : refuse(403, 'unauthorized_client', 'refresh_token is invalid');
		}
		case 'client_credentials': {
			const scopes = (read('scope') ?? client.scopes?.join(' ') ?? '').split(' ').filter((scope) => scope !== '');
			if (scopes.some((scope) => client.scopes?.includes(scope) === false)) {
				return refuse(400, 'invalid_scope', 'The credential lacks a scope that was asked for');
			}
			return grant(grants.issue({ type: 'oauth', clientId, accountId: String(serviceAccount), scopes }));
		}
		default:
			return refuse(403, 'unsupported_grant_type', 'The grant_type is not supported');
	}
}

/** Ends the family of a token (RFC 7009). An unknown token is no error. */
export function respondToRevocation(body: string, { clients, grants }: TokenRequestContext): Response {
	const read = readBody(body);
	const client = clients.get(read('client_id') ?? '');
	if (client === undefined || client.clientSecret !== read('client_secret')) {
		return refuse(401, 'access_denied', 'Unauthorized');
	}
	grants.revoke({ clientId: client.clientId, token: read('token') ?? '' });
	return new Response(null, { status: 200 });
}

function readBody(body: string): (name: string) => string | undefined {
	if (!body.startsWith('{')) {
		const form = new URLSearchParams(body);
		return (name) => form.get(name) ?? undefined;
	}
	let json: unknown;
	try {
		json = JSON.parse(body);
	} catch {
		json = {};
	}
	return (name) => {
		const value = isRecord(json) ? json[name] : undefined;
		return typeof value === 'string' ? value : undefined;
	};
}

function grant(issued: IssuedTokens): Response {
	return Response.json(issued, { headers: { 'cache-control': 'no-store' } });
}

function refuse(status: number, error: string, description: string): Response {
	return Response.json({ error, error_description: description }, { status });
}
