import type { HttpBindings } from '@hono/node-server';
import type { Context, MiddlewareHandler, Next } from 'hono';
import { DecodeError } from '../errors.ts';
import { checkCaller, errorAnswer, familyOf, unauthorized, type Caller, type CallerContext } from '../mock/index.ts';
import { acceptedCanonicalRequests, basePathOf, maskTokens, wireTarget } from '../qsh/index.ts';
import { neededScope, type Atlassian } from './atlassian/index.ts';
import type { Exchanges } from './exchange.ts';
import { answerWithFault, type Faults } from './faults/index.ts';
import { MEDIA_PATH } from './media-path.ts';

/** What each call of the API is handled with. */
export interface SiteEnv {
	Bindings: HttpBindings;
	Variables: { caller: Caller };
}

/** What handling calls takes. */
export interface CallsContext {
	readonly origin: string;
	readonly atlassian: Atlassian;
	readonly allow: CallerContext['allow'];
	readonly exchanges: Exchanges;
	readonly faults: Faults;
	readonly now: () => number;
	readonly delay: (ms: number) => Promise<void>;
}

/** Who calls is found out first; then a fault may hit; then the product answers. */
export function calls(context: CallsContext): MiddlewareHandler<SiteEnv> {
	const { origin, atlassian, exchanges, faults, now, delay } = context;
	return async (c, next) => {
		const { pathname, search } = new URL(c.req.url);
		const { method } = c.req;
		if (pathname.startsWith(MEDIA_PATH)) return media(c, next, context);
		// The app may know the site by another name of this machine.
		const url = `${origin}${pathname}${search}`;
		const { tenant } = atlassian;
		const family = familyOf(url, tenant);
		const [canonicalRequest = ''] = acceptedCanonicalRequests(method, wireTarget(url), basePathOf(tenant.baseUrl));
		const exchange = {
			time: now(),
			direction: 'in' as const,
			kind: 'call' as const,
			method,
			url: maskTokens(`${pathname}${search}`),
			canonicalRequest: maskTokens(canonicalRequest),
		};
		let caller: Caller;
		try {
			caller = await findCaller(new Request(url, { method, headers: c.req.raw.headers }), context);
		} catch (error) {
			if (!(error instanceof DecodeError)) throw error;
			const { code, message } = error;
			exchanges.record({ ...exchange, status: 401, verdict: 'refused', code, explanation: maskTokens(message) });
			return unauthorized(family, tenant.baseUrl);
		}
		c.set('caller', caller);
		const lacking = lackingScope(caller, method, pathname, atlassian);
		if (lacking !== undefined) {
			const explanation = `The descriptor of the app lacks the scope ${lacking}`;
			const refused = { status: 403, verdict: 'refused', caller: describeCaller(caller), explanation } as const;
			exchanges.record({ ...exchange, ...refused });
			return errorAnswer(403, 'Request not in an authorized API scope')({ request: c.req.raw, family });
		}
		const fault = faults.take();
		const proceed = (): Promise<Response> => answer(c, next);
		const connection = c.env;
		const response =
			fault === undefined
				? await proceed()
				: await answerWithFault(fault, { request: c.req.raw, family, connection, now, delay, proceed });
		const { status } = fault === 'truncated' ? c.res : response;
		exchanges.record({
			...exchange,
			...(fault === 'reset' ? {} : { status }),
			verdict: fault === 'reset' || fault === 'truncated' || status >= 500 ? 'failed' : 'accepted',
			caller: describeCaller(caller),
			...(fault === undefined ? {} : { fault }),
		});
		if (response !== c.res) {
			// What is there already would win, or lend its headers.
			c.res = undefined;
			c.res = response;
		}
		return response;
	};
}

/** What holds no credential: the address is the secret, so it is not shown. */
async function media(c: Context<SiteEnv>, next: Next, { exchanges, now }: CallsContext): Promise<Response> {
	await next();
	const { status } = c.res;
	const verdict = status < 400 ? ('accepted' as const) : ('refused' as const);
	const { method } = c.req;
	exchanges.record({ time: now(), direction: 'in', kind: 'media', method, url: `${MEDIA_PATH}...`, status, verdict });
	return c.res;
}

async function findCaller(request: Request, { atlassian, allow, now }: CallsContext): Promise<Caller> {
	const { tenant, trusted, tokens } = atlassian;
	if (!trusted) throw new DecodeError('ERR_TENANT_UNKNOWN', 'The app is not installed on this site');
	return checkCaller(request, { tenant, time: { now }, allow, userOf: (token) => tokens.userOf(token) });
}

/** The scope that an app needs for a call, when it does not have it. */
function lackingScope({ type }: Caller, method: string, path: string, { app }: Atlassian): string | undefined {
	if (app === undefined || (type !== 'app' && type !== 'user')) return undefined;
	const needed = neededScope(method, path);
	return app.scopes.includes(needed) ? undefined : needed;
}

async function answer(c: Context<SiteEnv>, next: Next): Promise<Response> {
	await next();
	return c.res;
}

function describeCaller(caller: Caller): string {
	if (caller.type === 'app') return `app ${caller.key}`;
	if (caller.type === 'user') return `user ${caller.accountId}`;
	if (caller.type === 'basic') return `${caller.username} (not checked)`;
	return caller.type === 'bearer' ? 'a Bearer token (not checked)' : 'nobody';
}
