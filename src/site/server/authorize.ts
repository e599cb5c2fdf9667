import type { Context, MiddlewareHandler } from 'hono';
import { DecodeError } from '../../errors.ts';
import {
	checkCaller,
	errorResponse,
	missingScopes,
	unauthorized,
	type Caller,
	type CallerContext,
} from '../../fake-atlassian/index.ts';
import { findOperation } from '../../operations/index.ts';
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
		const { gatewayCaller } = c.env;
		if (gatewayCaller !== undefined) {
			c.set('caller', gatewayCaller);
			result.caller = describeCaller(gatewayCaller);
			return next();
		}
		const { tenant, trusted, tokens } = connection;
		try {
			const request = new Request(url, { method: c.req.method, headers: c.req.raw.headers });
			const { userForToken } = tokens;
			const caller = await checkCaller(request, { tenant, time: { now }, allow, userForToken });
			// Others, which are not checked, need no app.
			if (!trusted && (caller.type === 'app' || caller.type === 'user')) {
				throw new DecodeError('ERR_TENANT_UNKNOWN', 'The app is not installed on this site');
			}
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

/** Middleware that refuses a call if the app lacks the scope for it: a Connect app with a 403, an OAuth 2.0 app with a 401. */
export function checkScope({ connection }: Pick<AuthenticateContext, 'connection'>): MiddlewareHandler<SiteEnv> {
	return async (c, next) => {
		const { app } = connection;
		const caller = c.get('caller');
		if (caller.type === 'oauth' || caller.type === 'forge') {
			const needed = (await findOperation(c.req.method, new URL(c.req.url).pathname))?.scopes;
			const missing = missingScopes(needed, caller.scopes);
			if (missing === undefined) return next();
			return caller.type === 'oauth' ? mismatch(c) : lacksScope(c, missing);
		}
		const { type } = caller;
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

/** Which error Forge has is not documented. */
function lacksScope(c: Context<SiteEnv>, missing: string): Response {
	const { family, result } = c.get('call');
	const explanation = `The manifest of the app lacks a scope of the operation: ${missing}`;
	Object.assign(result, { verdict: 'refused', explanation });
	return errorResponse(403, explanation)({ request: c.req.raw, family });
}

function mismatch(c: Context<SiteEnv>): Response {
	const { result } = c.get('call');
	Object.assign(result, { verdict: 'refused', explanation: 'The user did not grant the scope of this operation' });
	return Response.json({ code: 401, message: 'Unauthorized; scope does not match' }, { status: 401 });
}

function describeCaller(caller: Caller): string {
	if (caller.type === 'app') return `app ${caller.key}`;
	if (caller.type === 'user') return `user ${caller.accountId}`;
	if (caller.type === 'oauth') return `user ${caller.accountId}, by ${caller.clientId}`;
	if (caller.type === 'forge')
		return `${caller.accountId === undefined ? '' : `user ${caller.accountId}, by `}Forge app ${caller.appId}`;
	if (caller.type === 'basic') return `${caller.username} (not checked)`;
	return caller.type === 'bearer' ? 'a Bearer token (not checked)' : 'nobody';
}
