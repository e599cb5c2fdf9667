import { Hono, type Context, type MiddlewareHandler } from 'hono';
import type { OAuthCaller } from '../../fake-atlassian/index.ts';
import { readText } from '../../http/index.ts';
import type { SiteEnv } from '../api-call.ts';
import type { Exchanges } from '../exchange.ts';
import { readAuthorizeRequest, type AuthorizeRequest } from './authorize-request.ts';
import { renderConsentPage, renderProblemPage } from './consent-page.ts';
import type { Grants } from './grants.ts';
import type { SiteOAuthClient } from './options.ts';
import { respondToRevocation, respondToTokenRequest } from './token-request.ts';

/** The authorization server: `auth.atlassian.com` of the cloud. */
export const AUTH_PATH = '/_site/auth';
/** The gateway: `api.atlassian.com` of the cloud. */
export const GATEWAY_PATH = '/_site/api';

/** Dependencies of {@link oauthRoutes}. */
export interface OAuthContext {
	readonly clients: ReadonlyMap<string, SiteOAuthClient>;
	readonly grants: Grants;
	readonly site: {
		readonly origin: string;
		readonly cloudId: string;
		readonly product: 'jira' | 'confluence';
		readonly accountId: string;
	};
	readonly exchanges: Exchanges;
	readonly now: () => number;
	/** Middleware that refuses the forms of other pages. */
	readonly sameOrigin: MiddlewareHandler;
	/** Responds to a call of the API in the name of a user who consented. */
	readonly call: (request: Request, caller: OAuthCaller, c: Context<SiteEnv>) => Response | Promise<Response>;
}

/** The maximum size of a form, in bytes. */
const MAX_FORM = 65_536;

/** The routes of the authorization server and of the gateway. */
export function oauthRoutes(context: OAuthContext): Hono<SiteEnv> {
	const { grants, site, exchanges, now } = context;
	const app = new Hono<SiteEnv>();
	app.use(`${AUTH_PATH}/*`, async (c, next) => {
		await next();
		c.header('cache-control', 'no-store');
		// Its own forms need `Origin`, which browsers leave out with `no-referrer`.
		c.header('referrer-policy', 'same-origin');
		c.header('x-frame-options', 'DENY');
		c.header('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'");
	});
	app.get(`${AUTH_PATH}/authorize`, async (c) => {
		const read = await readRequest(c, context);
		if (read instanceof Response) return read;
		const { client, scopes } = read;
		const { accountId, origin: siteUrl } = site;
		return c.html(renderConsentPage({ clientId: client.clientId, accountId, siteUrl, scopes }));
	});
	app.post(`${AUTH_PATH}/authorize`, context.sameOrigin, async (c) => {
		const read = await readRequest(c, context);
		if (read instanceof Response) return read;
		const { client, redirectUri, state, scopes, codeChallenge } = read;
		const form = new URLSearchParams(await readText(c.req.raw.body, MAX_FORM));
		if (form.get('decision') !== 'accept') {
			const error_description = 'User did not authorize the request';
			return c.redirect(redirectTo(redirectUri, { error: 'access_denied', error_description, state }), 302);
		}
		const code = grants.authorize({
			caller: {
				type: 'oauth',
				clientId: client.clientId,
				accountId: site.accountId,
				scopes: scopes.filter((scope) => scope !== 'offline_access'),
			},
			offline: scopes.includes('offline_access'),
			redirectUri,
			codeChallenge,
		});
		return c.redirect(redirectTo(redirectUri, { code, state }), 302);
	});
	for (const [path, respond] of [
		['/oauth/token', respondToTokenRequest],
		['/oauth/revoke', respondToRevocation],
	] as const) {
		app.post(`${AUTH_PATH}${path}`, async (c) => {
			const time = now();
			const body = await readText(c.req.raw.body, MAX_FORM);
			const response = body === undefined ? c.json({ error: 'invalid_request' }, 413) : respond(body, context);
			const verdict = response.ok ? 'accepted' : 'refused';
			const { status } = response;
			const url = `${AUTH_PATH}${path}`;
			void exchanges.record({ time, direction: 'in', kind: 'token', method: 'POST', url, status, verdict });
			return response;
		});
	}
	app.get('/_edge/tenant_info', (c) => c.json({ cloudId: site.cloudId }));
	app.get(`${GATEWAY_PATH}/oauth/token/accessible-resources`, (c) => {
		const caller = callerOf(c, grants);
		if (caller === undefined) return unauthorized('Unauthorized');
		const { cloudId: id, origin: url } = site;
		return c.json([{ id, url, name: new URL(url).host, scopes: caller.scopes, avatarUrl: `${url}/avatar.png` }]);
	});
	app.all(`${GATEWAY_PATH}/ex/:product/:cloudId/*`, async (c) => {
		const caller = callerOf(c, grants);
		if (caller === undefined) return unauthorized('Unauthorized');
		const { product, cloudId } = c.req.param();
		if (product !== site.product || cloudId !== site.cloudId) {
			return Response.json({ code: 404, message: 'No site with this cloud id has this product' }, { status: 404 });
		}
		const url = new URL(c.req.url);
		const path = url.pathname.slice(`${GATEWAY_PATH}/ex/${product}/${cloudId}`.length);
		return context.call(new Request(`${site.origin}${path}${url.search}`, c.req.raw), caller, c);
	});
	return app;
}

/** The request for consent, or the response that refuses it. */
async function readRequest(c: Context<SiteEnv>, { clients, site }: OAuthContext): Promise<AuthorizeRequest | Response> {
	const read = readAuthorizeRequest(new URL(c.req.url).searchParams, clients, new URL(site.origin).host);
	if (!('error' in read)) return read;
	const { error, description, redirectUri, state } = read;
	if (redirectUri === undefined) {
		c.status(400);
		return c.html(renderProblemPage(description));
	}
	return c.redirect(redirectTo(redirectUri, { error, error_description: description, state }), 302);
}

function redirectTo(redirectUri: string, parameters: Readonly<Record<string, string | undefined>>): string {
	const url = new URL(redirectUri);
	for (const [name, value] of Object.entries(parameters)) if (value !== undefined) url.searchParams.set(name, value);
	return url.href;
}

function callerOf(c: Context<SiteEnv>, grants: Grants): OAuthCaller | undefined {
	const [, token = ''] = /^Bearer (\S+)$/i.exec(c.req.header('authorization') ?? '') ?? [];
	return grants.callerOf(token);
}

function unauthorized(message: string): Response {
	return Response.json({ code: 401, message }, { status: 401 });
}
