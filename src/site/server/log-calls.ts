import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import type { MiddlewareHandler } from 'hono';
import { familyOf } from '../../fake-atlassian/index.ts';
import { acceptedCanonicalRequests, basePathOf, redactTokens, wireTarget } from '../../qsh/index.ts';
import type { ApiCall, SiteEnv } from '../api-call.ts';
import type { AppConnection } from '../app-connection/index.ts';
import type { Exchanges } from '../exchange.ts';
import { MEDIA_PATH } from '../product.ts';

/** Dependencies of the middleware that records exchanges. */
export interface LogContext {
	readonly origin: string;
	readonly connection: AppConnection;
	readonly exchanges: Exchanges;
	readonly now: () => number;
}

/** Middleware that records each call of the API, with the result that the middleware after it reports. */
export function logCalls({ origin, connection, exchanges, now }: LogContext): MiddlewareHandler<SiteEnv> {
	return async (c, next) => {
		const { pathname, search } = new URL(c.req.url);
		const { method } = c.req;
		const url = `${origin}${pathname}${search}`;
		const { tenant } = connection;
		const [canonicalRequest = ''] = acceptedCanonicalRequests(method, wireTarget(url), basePathOf(tenant.baseUrl));
		const time = now();
		const call: ApiCall = { url, family: familyOf(url, tenant), result: {} };
		c.set('call', call);
		await next();
		const { status } = c.res;
		exchanges.record({
			time,
			direction: 'in',
			kind: 'call',
			method,
			url: redactTokens(`${pathname}${search}`),
			canonicalRequest: redactTokens(canonicalRequest),
			verdict: status < 500 ? 'accepted' : 'failed',
			...(c.res === RESPONSE_ALREADY_SENT ? {} : { status }),
			...call.result,
		});
	};
}

/** Middleware that records each download. Its URL holds a secret, so it is not shown. */
export function logDownloads({ exchanges, now }: LogContext): MiddlewareHandler<SiteEnv> {
	return async (c, next) => {
		await next();
		const { status } = c.res;
		exchanges.record({
			time: now(),
			direction: 'in',
			kind: 'media',
			method: c.req.method,
			url: `${MEDIA_PATH}...`,
			verdict: status < 400 ? 'accepted' : 'refused',
			status,
		});
	};
}
