import type { MiddlewareHandler } from 'hono';
import * as z from 'zod/mini';
import type { SiteUser } from '../site-user.ts';
import { unauthorized, type ApiFamily, type Caller } from '../../fake-atlassian/index.ts';

/** The users in the state of a product. */
export const usersSchema: z.ZodMiniType<SiteUser[]> = z.array(
	z.object({
		accountId: z.string(),
		displayName: z.string(),
		emailAddress: z.optional(z.string()),
		accountType: z.optional(z.literal('app')),
	}),
);

/** The users of the built-in states. */
export const USERS: SiteUser[] = [
	{ accountId: 'fake-account-ada', displayName: 'Ada Example', emailAddress: 'ada@example.com' },
	{ accountId: 'fake-account-ben', displayName: 'Ben Example', emailAddress: 'ben@example.com' },
];

/** The account of an app. @param key the key of an app on Connect, or the bare id of one on Forge. */
function appAccountId(key: string): string {
	return `app:${key}`;
}

/** Adds the account of an app that is installed, as the cloud does. It stays when the app is uninstalled. */
export function addAppUser(users: SiteUser[], { key, name }: { readonly key: string; readonly name: string }): void {
	const accountId = appAccountId(key);
	const existing = users.find((user) => user.accountId === accountId);
	if (existing === undefined) users.push({ accountId, displayName: name, accountType: 'app' });
	else existing.displayName = name;
}

export function isPerson({ accountType }: Pick<SiteUser, 'accountType'>): boolean {
	return accountType === undefined;
}

/** The type of an account, also of an app that was never installed here. */
export function accountTypeOf(accountId: string): 'app' | 'atlassian' {
	return accountId.startsWith(appAccountId('')) ? 'app' : 'atlassian';
}

/** The name of an account. Where it is unknown: the key of an app, or the id of a person. */
export function displayNameOf(users: readonly SiteUser[], accountId: string): string {
	const user = users.find((user) => user.accountId === accountId);
	const prefix = appAccountId('');
	return user?.displayName ?? (accountId.startsWith(prefix) ? accountId.slice(prefix.length) : accountId);
}

/** The account that acts. An app has its own. The owner of a foreign Bearer token is unknown: the first person stands in. */
export function accountOf(caller: Caller, users: readonly SiteUser[]): string {
	if (caller.type === 'user' || caller.type === 'oauth') return caller.accountId;
	if (caller.type === 'app') return appAccountId(caller.key);
	if (caller.type === 'forge') return caller.accountId ?? appAccountId(caller.appId);
	if (caller.type === 'anonymous') return 'anonymous';
	if (caller.type === 'bearer') return users.find(isPerson)?.accountId ?? 'unknown';
	return users.find(({ emailAddress }) => emailAddress === caller.username)?.accountId ?? caller.username;
}

type CallerMiddleware = MiddlewareHandler<{ Variables: { caller: Caller } }>;

/** Refuses callers without credentials with a 401. */
export function refuseAnonymous(family: ApiFamily, siteUrl: string): CallerMiddleware {
	return async (c, next) => {
		if (c.get('caller').type === 'anonymous') return unauthorized(family, siteUrl);
		await next();
		return undefined;
	};
}

/** Adds the header `X-AAccountId` with the account of the caller, as Atlassian does. */
export function accountIdHeader(users: readonly SiteUser[]): CallerMiddleware {
	return async (c, next) => {
		await next();
		c.header('x-aaccountid', encodeURI(accountOf(c.get('caller'), users)));
	};
}
