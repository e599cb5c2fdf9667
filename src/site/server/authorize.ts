import type { MiddlewareHandler } from 'hono';
import { DecodeError } from '../../errors.ts';
import {
	checkCaller,
	errorResponse,
	unauthorized,
	type Caller,
	type CallerContext,
} from '../../fake-atlassian/index.ts';
import { redactTokens } from '../../qsh/index.ts';
import type { SiteEnv } from '../api-call.ts';
import { requiredScope, type AppConnection } from '../app-connection/index.ts';

/** Dependencies of {@link authenticate}. */
export interface AuthenticateContext {
	readonly connection: AppConnection;
	readonly allow: CallerContext['allow'];
	readonly now: () => number;
}

/** Middleware that identifies the caller, and refuses a call with a 401 if that fails. */
export function authenticate({ connection, allow, now }: AuthenticateContext): MiddlewareHandler<SiteEnv> {
	return async (c, next) => {
		const { url, family, result } = c.get('call');
		const { tenant, trusted, tokens } = connection;
		try {
			if (!trusted) throw new DecodeError('ERR_TENANT_UNKNOWN', 'The app is not installed on this site');
			const request = new Request(url, { method: c.req.method, headers: c.req.raw.headers });
			const { userForToken } = tokens;
			const caller = await checkCaller(request, { tenant, time: { now }, allow, userForToken });
			c.set('caller', caller);
			result.caller = describeCaller(caller);
		} catch (error) {
			if (!(error instanceof DecodeError)) throw error;
			const { code, message } = error;
			Object.assign(result, { verdict: 'refused', code, explanation: redactTokens(message) });
			return unauthorized(family, tenant.baseUrl);
		}
		return next();
	};
}

/** Middleware that refuses a call with a 403 if the app lacks the scope for it. */
export function checkScope({ connection }: Pick<AuthenticateContext, 'connection'>): MiddlewareHandler<SiteEnv> {
	return async (c, next) => {
		const { app } = connection;
		const { type } = c.get('caller');
		if (app === undefined || (type !== 'app' && type !== 'user')) return next();
		const scope = requiredScope(c.req.method, new URL(c.req.url).pathname);
		if (app.scopes.includes(scope)) return next();
		const { family, result } = c.get('call');
		Object.assign(result, {
			verdict: 'refused',
			explanation: `The descriptor of the app lacks the scope ${scope}`,
		});
		return errorResponse(403, 'Request not in an authorized API scope')({ request: c.req.raw, family });
	};
}

function describeCaller(caller: Caller): string {
	if (caller.type === 'app') return `app ${caller.key}`;
	if (caller.type === 'user') return `user ${caller.accountId}`;
	if (caller.type === 'basic') return `${caller.username} (not checked)`;
	return caller.type === 'bearer' ? 'a Bearer token (not checked)' : 'nobody';
}
