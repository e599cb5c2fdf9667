import { signJwt, type JwtClaims, type TenantInfo } from '../../src/index.ts';
import { productToken } from './connect.ts';
import { BASE_URL, installBody, installClaims, installRequest } from './installs.ts';
import { jiraTenant, NOW_SECONDS, SECRET_MARK } from './tenants.ts';

/** A secret of the tests, by its name. */
export const secret = (name: string): string => `${name}-${SECRET_MARK}`;

export const bitbucketTenant = (overrides: Partial<TenantInfo> = {}): TenantInfo =>
	jiraTenant({
		clientKey: 'connection:123',
		baseUrl: 'https://api.bitbucket.org',
		productType: 'bitbucket',
		sharedSecret: secret('bitbucket'),
		...overrides,
	});

/** A callback of Jira: issued so many seconds after the moment at which the clock stands. */
export async function jiraCallback(
	event: 'installed' | 'uninstalled',
	second: number,
	{ body = {}, claims = {} }: { body?: object; claims?: JwtClaims } = {},
): Promise<Request> {
	const own = event === 'installed' ? {} : { sharedSecret: undefined };
	return installRequest({
		path: `/${event}`,
		claims: { iat: NOW_SECONDS + second, ...claims },
		body: installBody({ eventType: event, ...own, ...body }),
	});
}

/** A callback of Bitbucket: unsigned without a signer. */
export async function bitbucketCallback(
	event: 'installed' | 'uninstalled',
	signer: string | undefined,
	{ second = 0, body = {} }: { second?: number; body?: object } = {},
): Promise<Request> {
	const own = event === 'installed' ? {} : { sharedSecret: undefined };
	const content = { ...bitbucketTenant(), eventType: event, ...own, ...body };
	const path = `/${event}`;
	const claims = await installClaims(path, {
		iss: content.clientKey,
		aud: undefined as never,
		iat: NOW_SECONDS + second,
	});
	const headers = signer === undefined ? {} : { authorization: `JWT ${await signJwt(claims, signer)}` };
	return new Request(`${BASE_URL}${path}`, { method: 'POST', headers, body: JSON.stringify(content) });
}

/** The headers of a page load that is signed with a secret. */
export async function pageHeaders(tenant: TenantInfo): Promise<{ authorization: string }> {
	return { authorization: `JWT ${await productToken('GET', '/page', { tenant })}` };
}

/**
 * A database with columns of its own: it loses every other field, and gives `null` for an empty column.
 *
 * @param columns beside those that every tenant needs.
 */
export class ColumnStore {
	readonly rows = new Map<string, string>();
	readonly #columns: readonly string[];

	constructor(...columns: string[]) {
		this.#columns = ['key', 'clientKey', 'sharedSecret', 'baseUrl', ...columns];
	}

	async get(clientKey: string): Promise<TenantInfo | null> {
		const row = this.rows.get(clientKey);
		return row === undefined ? null : (JSON.parse(row) as TenantInfo);
	}

	async set(clientKey: string, tenant: TenantInfo): Promise<void> {
		const row = Object.fromEntries(this.#columns.map((name) => [name, tenant[name] ?? null]));
		this.rows.set(clientKey, JSON.stringify(row));
	}

	async delete(clientKey: string): Promise<void> {
		this.rows.delete(clientKey);
	}
}
