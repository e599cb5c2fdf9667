import { within } from '../abortable.ts';
import { isRecord } from '../is-record.ts';
import type { AppTenantStore, TenantInfo } from '../tenant/index.ts';
import { swallowsErrors } from './from-keyv.ts';

/** A fault of a store of tenants. */
export interface TenantStoreProblem {
	readonly code:
		| 'delete'
		| 'errors-swallowed'
		| 'failed'
		| 'fields-lost'
		| 'key-compared-loosely'
		| 'not-a-record'
		| 'overwrite'
		| 'read-after-write'
		| 'secret-lost'
		| 'unknown-tenant';
	/** One sentence: the problem and its consequence. */
	readonly message: string;
	/** The error of the store; only with `failed`. */
	readonly cause?: unknown;
}

/** Options of {@link checkTenantStore}. */
export interface CheckTenantStoreOptions {
	/**
	 * How long each operation of the store may take, in milliseconds.
	 *
	 * @default 5000
	 */
	timeout?: number | undefined;
}

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
	{ timeout = 5000 }: CheckTenantStoreOptions = {},
): Promise<readonly TenantStoreProblem[]> {
	const problems: TenantStoreProblem[] = [];
	const report = (code: TenantStoreProblem['code'], message: string): void => void problems.push({ code, message });
	if (swallowsErrors(store)) {
		report('errors-swallowed', 'The store is a Keyv that swallows the errors of its database: wrap it in `fromKeyv`.');
	}
	const clientKey = `atlassian-rest-client:check:${crypto.randomUUID()}`;
	const tried = <T>(operation: () => T | Promise<T>): Promise<T> =>
		within(timeout, operation, () => new Error(`The store did not respond in ${timeout} ms`));
	const read = (key = clientKey): Promise<unknown> => tried<unknown>(async () => store.get(key));
	const write = async (tenant: TenantInfo): Promise<void> => {
		if ((await tried(async () => store.set(clientKey, tenant))) === false) {
			throw new TypeError('`set` gave false, which means that nothing was stored');
		}
	};

	try {
		const unknown = await read();
		if (unknown !== undefined && unknown !== null) {
			report(
				'unknown-tenant',
				'`get` must give `undefined` or `null` for an unknown tenant: others would be taken for it.',
			);
		}
		await write(FIRST(clientKey));
		compare(await read(), FIRST(clientKey), report);
		const otherCase = await read(clientKey.toUpperCase());
		if (otherCase !== undefined && otherCase !== null) {
			report('key-compared-loosely', 'Client keys must be compared exactly: a key in capitals finds the same tenant.');
		}
		await write(SECOND(clientKey));
		const overwritten = await read();
		if (isRecord(overwritten) && overwritten['sharedSecret'] !== SECOND(clientKey).sharedSecret) {
			report('overwrite', 'A second `set` must replace the tenant: a new secret would not be stored.');
		} else if (isRecord(overwritten) && overwritten['previousSecret']) {
			report('overwrite', 'A second `set` must replace the whole tenant: a field that was left out is still there.');
		}
		await tried(async () => store.delete(clientKey));
		const deleted = await read();
		if (deleted !== undefined && deleted !== null)
			report('delete', '`delete` must remove the tenant: it is still there.');
	} catch (cause) {
		problems.unshift({ code: 'failed', message: 'The store failed: see the cause.', cause });
		// The tenant of the check must not stay. A store that fails here has failed above.
		await tried(async () => store.delete(clientKey)).catch(() => undefined);
	}
	return problems;
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

/** The consequence of a lost field, where it is more than a lost detail. */
const CONSEQUENCES: Readonly<Record<string, string>> = {
	previousSecret: 'tokens that are in flight during a new install are refused',
	lastCallback: 'the order of lifecycle callbacks is known within one process only, so that an old one can be repeated',
	eventType: 'kept tenants look like installed ones',
	productType: 'Bitbucket tenants are recognised by their base URL only',
	description: '`null` becomes something else',
	aFieldThatAtlassianAddsLater: 'fields that are unknown to the store do not survive',
};

function compare(
	stored: unknown,
	expected: TenantInfo,
	report: (code: TenantStoreProblem['code'], message: string) => void,
): void {
	if (stored === undefined || stored === null) {
		report('read-after-write', 'A tenant must be there once `set` has resolved: it is not.');
		return;
	}
	if (!isRecord(stored)) {
		report('not-a-record', `\`get\` must give an object, as it was stored: it gives ${typeof stored}.`);
		return;
	}
	if (stored['sharedSecret'] !== expected.sharedSecret) {
		report(
			'secret-lost',
			'The shared secret does not come back as it was stored: no token of the tenant can be verified.',
		);
	}
	for (const name of ['key', 'clientKey', 'baseUrl', ...Object.keys(CONSEQUENCES)]) {
		if (isSame(stored[name], expected[name])) continue;
		const consequence = CONSEQUENCES[name] ?? 'the tenant cannot be used';
		report('fields-lost', `The field ${name} does not come back as it was stored: ${consequence}.`);
	}
}

function isSame(one: unknown, other: unknown): boolean {
	if (!isRecord(one) || !isRecord(other)) {
		return Array.isArray(one) && Array.isArray(other)
			? one.length === other.length && one.every((member, index) => isSame(member, other[index]))
			: Object.is(one ?? undefined, other ?? undefined);
	}
	const names = new Set([...Object.keys(one), ...Object.keys(other)]);
	return [...names].every((name) => isSame(one[name], other[name]));
}
