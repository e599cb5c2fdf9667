import { queryStringHash, signJwt, type JwtClaims, type TenantInfo } from '../../src/index.ts';
import { BASE_URL } from './installs.ts';
import { jiraTenant, NOW_SECONDS } from './tenants.ts';

/** The token that a product attaches to a request: HS256 over its method and path. */
export async function productToken(
	method: string,
	path: string,
	{ tenant = jiraTenant(), claims = {} }: { tenant?: TenantInfo; claims?: JwtClaims } = {},
): Promise<string> {
	const qsh = await queryStringHash(method, path);
	const own = { iss: tenant.clientKey, sub: 'account-1', iat: NOW_SECONDS, exp: NOW_SECONDS + 900, qsh };
	return signJwt({ ...own, ...claims }, tenant.sharedSecret);
}

/** A request of a product, as it comes in. */
export async function productRequest(
	path: string,
	body: unknown,
	options: { tenant?: TenantInfo; claims?: JwtClaims; headers?: Record<string, string> } = {},
): Promise<Request> {
	const authorization = `JWT ${await productToken('POST', path, options)}`;
	return new Request(`${BASE_URL}${path}`, {
		method: 'POST',
		body: typeof body === 'string' ? body : JSON.stringify(body),
		headers: { authorization, 'content-type': 'application/json', ...options.headers },
	});
}
