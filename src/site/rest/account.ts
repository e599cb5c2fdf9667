import type { MiddlewareHandler } from 'hono';
import { unauthorized, type ApiFamily, type Caller } from '../../mock/index.ts';

/** The account that acts: an app has one of its own; whose a foreign token is, nobody can tell. */
export function accountOf(
	caller: Caller,
	users: readonly { accountId: string; emailAddress?: string | undefined }[],
): string {
	if (caller.type === 'user') return caller.accountId;
	if (caller.type === 'app') return `app:${caller.key}`;
	if (caller.type === 'anonymous') return 'anonymous';
	if (caller.type === 'bearer') return users[0]?.accountId ?? 'unknown';
	return users.find(({ emailAddress }) => emailAddress === caller.username)?.accountId ?? caller.username;
}

/** The site is nobody's to see without credentials. */
export function refuseAnonymous(
	family: ApiFamily,
	siteUrl: () => string,
): MiddlewareHandler<{ Variables: { caller: Caller } }> {
	return async (c, next) => {
		if (c.get('caller').type === 'anonymous') return unauthorized(family, siteUrl());
		await next();
		return undefined;
	};
}

/** Says in each answer who called, as Atlassian does. */
export function nameAccount(
	users: Parameters<typeof accountOf>[1],
): MiddlewareHandler<{ Variables: { caller: Caller } }> {
	return async (c, next) => {
		await next();
		c.header('x-aaccountid', encodeURI(accountOf(c.get('caller'), users)));
	};
}
