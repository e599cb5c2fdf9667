import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import type { MiddlewareHandler } from 'hono';
import { familyOf, type Caller } from '../../fake-atlassian/index.ts';
import { acceptedCanonicalRequests, basePathOf, redactTokens, wireTarget } from '../../qsh/index.ts';
import type { ApiCall, SiteEnv } from '../api-call.ts';
import type { AppConnection } from '../app-connection/index.ts';
import type { CallApi, DashboardContext } from '../dashboard/index.ts';
import { readText } from '../../http/index.ts';
import type { Exchange, Exchanges, Replay } from '../exchange.ts';
import { isText, MAX_LOGGED_BYTES } from '../message.ts';
import { MEDIA_PATH } from '../product.ts';
import { displayNameOf } from '../rest/index.ts';

/** Dependencies of the middleware that records exchanges. */
export interface LogContext {
	readonly origin: string;
	readonly connection: AppConnection;
	readonly exchanges: Exchanges;
	readonly now: () => number;
	/** Sends a call once more, as the same caller. */
	readonly repeat: (request: Request, caller: Caller | undefined) => ReturnType<Replay>;
}

/** Middleware that records each call of the API, with the result that the middleware after it reports. */
export function logCalls({ origin, connection, exchanges, now, repeat }: LogContext): MiddlewareHandler<SiteEnv> {
	return (c, next) =>
		exchanges.during(async () => {
			const { pathname, search } = new URL(c.req.url);
			const { method } = c.req;
			const url = `${origin}${pathname}${search}`;
			const { tenant } = connection;
			const [canonicalRequest = ''] = acceptedCanonicalRequests(method, wireTarget(url), basePathOf(tenant.baseUrl));
			const time = now();
			const family = pathname.startsWith('/2.0/') ? 'bitbucket' : familyOf(url, tenant);
			const call: ApiCall = { url, family, result: {} };
			c.set('call', call);
			const { headers } = c.req.raw;
			const received = readCopy(c.req.raw);
			const started = performance.now();
			await next();
			const duration = Math.round(performance.now() - started);
			const { status } = c.res;
			const isSent = c.res === RESPONSE_ALREADY_SENT;
			const body = await soon(received);
			const caller = c.get('caller') as Caller | undefined;
			const isWhole = body !== undefined || c.req.raw.body === null;
			const init = { method, headers, ...(body === undefined || body === '' ? {} : { body }) };
			const exchange = await exchanges.record(
				{
					time,
					direction: 'in',
					kind: 'call',
					method,
					url: redactTokens(`${pathname}${search}`),
					canonicalRequest: redactTokens(canonicalRequest),
					verdict: status < 500 ? 'accepted' : 'failed',
					duration,
					...(isSent ? {} : { status }),
					...call.result,
				},
				{
					url,
					request: { headers, body },
					response: isSent ? undefined : { headers: c.res.headers, body: await readCopy(c.res) },
					replay: isWhole ? () => repeat(new Request(url, init), caller) : undefined,
				},
			);
			c.env.recorded?.(exchange);
		});
}

/** Records the changes that a person makes on the pages of the site. */
export function logChanges(
	callApi: CallApi,
	{ exchanges, now, users }: Pick<LogContext, 'exchanges' | 'now'> & Pick<DashboardContext, 'users'>,
): CallApi {
	const change = (request: Request, accountId: string): Promise<{ response: Response; exchange: Exchange }> =>
		exchanges.during(async () => {
			const { method, url, headers } = request;
			const { pathname, search } = new URL(url);
			const time = now();
			const body = await request.clone().text();
			const started = performance.now();
			const response = await callApi(request, accountId);
			const duration = Math.round(performance.now() - started);
			const { status } = response;
			const caller = displayNameOf(users(), accountId);
			const verdict = status < 500 ? 'accepted' : 'failed';
			const about = { time, direction: 'in', kind: 'browser', method, caller, duration, status, verdict } as const;
			const init = { method, headers, ...(body === '' ? {} : { body }) };
			const exchange = await exchanges.record(
				{ ...about, url: `${pathname}${search}` },
				{
					url,
					request: { headers, body },
					response: { headers: response.headers, body: await readCopy(response) },
					replay: async () => ({
						...(await change(new Request(url, init), accountId)),
						done: Promise.resolve(undefined),
					}),
				},
			);
			return { response, exchange };
		});
	return async (request, accountId) => (await change(request, accountId)).response;
}

/** The text of a message that is read elsewhere; undefined if it is not text, too long, or broken. */
async function readCopy(message: Request | Response): Promise<string | undefined> {
	if (message.body === null || !isText(message.headers)) return undefined;
	return readText(message.clone().body, MAX_LOGGED_BYTES).catch(() => undefined);
}

/** The caller may wait for the response before it sends the rest of the body. */
function soon<T>(promise: Promise<T>): Promise<T | undefined> {
	const later = new Promise<undefined>((resolve) => void setTimeout(resolve, 50));
	return Promise.race([promise, later]);
}

/** Middleware that records each download. Its URL holds a secret, so it is not shown. */
export function logDownloads({ exchanges, now }: Pick<LogContext, 'exchanges' | 'now'>): MiddlewareHandler<SiteEnv> {
	return async (c, next) => {
		await next();
		const { status } = c.res;
		void exchanges.record({
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
