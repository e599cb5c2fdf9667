import type { MiddlewareHandler } from 'hono';
import { unauthorized, type ApiFamily, type Caller } from '../../fake-atlassian/index.ts';

/** A user of the site. */
export interface SiteUser {
	accountId: string;
	displayName: string;
	emailAddress?: string | undefined;
}

/** The users of the built-in states. */
export const USERS: SiteUser[] = [
	{ accountId: 'fake-account-ada', displayName: 'Ada Example', emailAddress: 'ada@example.com' },
	{ accountId: 'fake-account-ben', displayName: 'Ben Example', emailAddress: 'ben@example.com' },
];

/** The account that acts. An app has its own. The owner of a foreign Bearer token is unknown: the first user stands in. */
export function accountOf(
	caller: Caller,
	users: readonly { accountId: string; emailAddress?: string | undefined }[],
): string {
	if (caller.type === 'user' || caller.type === 'oauth') return caller.accountId;
	if (caller.type === 'app') return `app:${caller.key}`;
	if (caller.type === 'forge') return caller.accountId ?? `app:${caller.appId}`;
	if (caller.type === 'anonymous') return 'anonymous';
	if (caller.type === 'bearer') return users[0]?.accountId ?? 'unknown';
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
