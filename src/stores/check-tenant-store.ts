import type { AppTenantStore, TenantInfo } from '../tenant/index.ts';
import { tryStore, type CheckStoreOptions, type StoreProblem } from './try-store.ts';

/**
 * Tries a store of tenants: writes, reads, overwrites and deletes a tenant of its own, and says what the store loses.
 *
 * For tests of a store, and for the readiness check of a server. The client key of the tenant starts with
 * `atlassian-rest-client:check:`; it is deleted at the end.
 *
 * @returns the problems, most serious first; an empty list for a good store. A failing store is a problem, not a rejection.
 *
 * @example
 * const problems = await checkTenantStore(tenants);
 * if (problems.length > 0) throw new Error(problems.map(({ message }) => message).join('\n'));
 */
export async function checkTenantStore(
	store: AppTenantStore,
	options: CheckStoreOptions = {},
): Promise<readonly StoreProblem[]> {
	const clientKey = `atlassian-rest-client:check:${crypto.randomUUID()}`;
	return tryStore<TenantInfo>(
		store,
		{
			noun: 'tenant',
			keyNoun: 'client key',
			key: clientKey,
			first: FIRST(clientKey),
			second: SECOND(clientKey),
			secretOf: (tenant) => (tenant as Partial<TenantInfo>).sharedSecret,
			leftOut: 'previousSecret',
			fields: FIELDS,
			secretLost: 'no token of the tenant can be verified',
		},
		options,
	);
}

const FIRST = (clientKey: string): TenantInfo => ({
	key: 'atlassian-rest-client.check',
	clientKey,
	// As long as those that Atlassian makes.
	sharedSecret: `ATCO${'x'.repeat(396)}`,
	baseUrl: 'https://check.invalid',
	productType: 'jira',
	eventType: 'installed',
	previousSecret: { sharedSecret: 'previous-secret-of-the-check', until: 4_102_444_800_000 },
	lastCallback: { eventType: 'installed', proof: 'published-key', iat: 1, applied: [{ token: 'a', body: 'b' }] },
	description: null,
	aFieldThatAtlassianAddsLater: { nested: ['é', 'ß', '\u{1F600}'] },
});

const SECOND = (clientKey: string): TenantInfo => ({
	key: 'atlassian-rest-client.check',
	clientKey,
	sharedSecret: 'second-secret-of-the-check',
	baseUrl: 'https://check.invalid',
	eventType: 'uninstalled',
});

/** The fields, with the consequence if one is lost. */
const FIELDS: Readonly<Record<string, string>> = {
	key: 'the tenant cannot be used',
	clientKey: 'the tenant cannot be used',
	baseUrl: 'the tenant cannot be used',
	previousSecret: 'tokens that are in flight during a new install are refused',
	lastCallback: 'the order of lifecycle callbacks is known within one process only, so that an old one can be repeated',
	eventType: 'kept tenants look like installed ones',
	productType: 'Bitbucket tenants are recognised by their base URL only',
	description: '`null` becomes something else',
	aFieldThatAtlassianAddsLater: 'fields that are unknown to the store do not survive',
};
