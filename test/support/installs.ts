import { CompactSign, exportSPKI, generateKeyPair, type CryptoKey } from 'jose';
import { queryStringHash, type JwtClaims } from '../../src/index.ts';
import { jiraTenant, NOW_SECONDS } from './tenants.ts';

/** The app's own base URL in the tests: it has a path. */
export const BASE_URL = 'https://app.example.com/addon';
/** The name of the key that Atlassian signs installs with. */
export const KID = '0e50fccb-239d-4991-a5db-dc850ba3f236';

const atlassian = await generateKeyPair('RS256');
export const stranger = await generateKeyPair('RS256');
/** What the key server has under KID. */
export const PEM = await exportSPKI(atlassian.publicKey);

/** A key server: what it was asked for, and the `fetch` that asks it. */
export function keyServer(answer: (url: string) => Response | Promise<Response> = havingKey): {
	fetch: (url: string, init: RequestInit) => Promise<Response>;
	asked: string[];
} {
	const asked: string[] = [];
	return {
		asked,
		async fetch(url) {
			asked.push(url);
			return answer(url);
		},
	};
}

function havingKey(url: string): Response {
	return url.endsWith(`/${KID}`) ? new Response(PEM) : new Response('no such key', { status: 404 });
}

/** A token signed with RS256, whatever is in it. */
export async function rs256(
	claims: object,
	header: object = {},
	key: CryptoKey = atlassian.privateKey,
): Promise<string> {
	const payload = new TextEncoder().encode(JSON.stringify(claims));
	return new CompactSign(payload).setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid: KID, ...header }).sign(key);
}

/** The claims that Atlassian puts into the token of a lifecycle callback, at the time at which tests freeze the clock. */
export async function installClaims(path = '/installed', claims: JwtClaims = {}): Promise<JwtClaims> {
	const { clientKey } = jiraTenant();
	const qsh = await queryStringHash('POST', path);
	return { iss: clientKey, aud: [BASE_URL], iat: NOW_SECONDS, exp: NOW_SECONDS + 900, qsh, ...claims };
}

/** The body of a lifecycle callback. */
export function installBody(changes: object = {}): Record<string, unknown> {
	return { ...jiraTenant(), eventType: 'installed', ...changes };
}

/** A lifecycle callback as it comes in. */
export async function installRequest({
	path = '/installed',
	url = `${BASE_URL}${path}`,
	claims = {},
	header = {},
	key = atlassian.privateKey,
	body = installBody(path === '/uninstalled' ? { eventType: 'uninstalled', sharedSecret: undefined } : {}),
}: {
	path?: string;
	url?: string;
	claims?: JwtClaims;
	header?: object;
	key?: CryptoKey;
	body?: unknown;
} = {}): Promise<Request> {
	const token = await rs256(await installClaims(path, claims), header, key);
	return new Request(url, {
		method: 'POST',
		body: typeof body === 'string' ? body : JSON.stringify(body),
		headers: { authorization: `JWT ${token}`, 'content-type': 'application/json' },
	});
}
