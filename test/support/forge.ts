import { exportJWK, generateKeyPair } from 'jose';
import { rs256 } from './installs.ts';
import { NOW_SECONDS } from './tenants.ts';

export const APP_ID = '11111111-2222-3333-4444-555555555555';
export const AUDIENCE = `ari:cloud:ecosystem::app/${APP_ID}`;
export const API_BASE_URL = 'https://api.atlassian.com/ex/jira/22222222-3333-4444-5555-666666666666';

export const forge = await generateKeyPair('RS256', { extractable: true });
const jwk = { ...(await exportJWK(forge.publicKey)), kid: 'forge/key-1', alg: 'RS256', use: 'sig' };
/** What Forge publishes. */
export const JWKS = JSON.stringify({ keys: [jwk] });

/** The claims of an invocation token, at the time at which tests freeze the clock. */
export function invocation(changes: object = {}): Record<string, unknown> {
	return {
		iss: 'forge/invocation-token',
		aud: AUDIENCE,
		iat: NOW_SECONDS,
		nbf: NOW_SECONDS,
		exp: NOW_SECONDS + 25,
		jti: 'once',
		app: {
			id: AUDIENCE,
			installationId: 'ari:cloud:ecosystem::installation/1',
			apiBaseUrl: API_BASE_URL,
			appVersion: '3.0.0',
			environment: { type: 'PRODUCTION', id: 'e' },
			module: { type: 'core:endpoint', key: 'remote' },
		},
		context: {
			cloudId: '22222222-3333-4444-5555-666666666666',
			moduleKey: 'panel',
			localId: 'l',
			extension: { any: 1 },
		},
		principal: 'account-1',
		...changes,
	};
}

/** A call of Forge, as it comes in. */
export async function forgeRequest({
	claims = {},
	header = {},
	key = forge.privateKey,
	headers = {},
	url = 'https://app.example.com/remote',
}: {
	claims?: object;
	header?: object;
	key?: CryptoKey;
	headers?: Record<string, string>;
	url?: string;
} = {}): Promise<Request> {
	const token = await rs256(invocation(claims), { kid: 'forge/key-1', ...header }, key);
	return new Request(url, { method: 'POST', body: '{}', headers: { authorization: `Bearer ${token}`, ...headers } });
}
