import type { AsyncLocalStorage } from 'node:async_hooks';
import { Hono, type Context } from 'hono';
import { except } from 'hono/combine';
import { HTTPException } from 'hono/http-exception';
import type { Caller, KeyServer } from '../../fake-atlassian/index.ts';
import type { SiteEnv } from '../api-call.ts';
import { CONTROL_PATH, createControl, type ControlContext } from '../control/index.ts';
import { createDashboard, type CallApi, type DashboardContext } from '../dashboard/index.ts';
import { SiteError } from '../errors.ts';
import type { Exchange } from '../exchange.ts';
import { injectFaults, type InjectFaultsContext } from '../faults/index.ts';
import { forgeRoutes, type ForgeRoutesContext } from '../forge/index.ts';
import { oauthRoutes, type OAuthContext } from '../oauth/index.ts';
import { MEDIA_PATH, type Product } from '../product.ts';
import { readText } from '../../http/index.ts';
import { authenticate, checkScope, type AuthenticateContext } from './authorize.ts';
import { logCalls, logChanges, logDownloads, type LogContext } from './log-calls.ts';
import { rejectForeignHosts, requireSameOrigin } from './origins.ts';

/** The paths that belong to the site itself, and not to the API of the product. */
const SITE_PATH = '/_site';
export const KEYS_PATH: string = `${SITE_PATH}/install-keys`;
export const TOKEN_PATH: string = `${SITE_PATH}/oauth2/token`;

/** The maximum size of a token request, in bytes. */
const MAX_FORM_BYTES = 65_536;

/** Dependencies of {@link createServerApp}. */
export interface ServerContext
	extends
		Omit<LogContext, 'repeat'>,
		AuthenticateContext,
		InjectFaultsContext,
		Omit<DashboardContext, 'callApi' | 'changeApi' | 'fire' | 'forge' | 'replay'>,
		Omit<ControlContext, 'callAs'> {
	readonly origins: ReadonlySet<string>;
	readonly state: Product;
	/** The API of Bitbucket, with paths below `/2.0`. */
	readonly bitbucket: Product['app'];
	readonly keyServer: KeyServer;
	/** Of the authorization server and the gateway; undefined without the option `oauth`. */
	readonly oauth: Omit<OAuthContext, 'sameOrigin' | 'call'> | undefined;
	readonly forge: Omit<ForgeRoutesContext, 'call'>;
	/** Has the caller while a call is served. */
	readonly currentCaller: AsyncLocalStorage<Caller>;
}

/** All routes of the site: keys of installs, tokens, Forge, the dashboard, and the API of the product. */
export function createServerApp(context: ServerContext): Hono<SiteEnv> {
	const { origins, state, keyServer } = context;
	const app = new Hono<SiteEnv>();
	const call = (request: Request, gatewayCaller: Caller, c: Context<SiteEnv>): Response | Promise<Response> =>
		app.fetch(request, { ...c.env, gatewayCaller });
	app.use('*', rejectForeignHosts(origins));
	// Of a gateway, and of the page of an app on Forge: they lead to the API, whatever their path is.
	for (const path of ['/', `${SITE_PATH}/*`]) {
		app.use(path, (c, next) => (c.env.gatewayCaller === undefined ? next() : Promise.resolve(c.notFound())));
	}
	app.get(`${KEYS_PATH}/:kid`, (c) => keyServer.respond(c.req.url));
	addTokenRoute(app, context);
	const { oauth, currentCaller } = context;
	app.route('/', forgeRoutes({ ...context.forge, call }));
	if (oauth !== undefined) {
		app.route('/', oauthRoutes({ ...oauth, sameOrigin: requireSameOrigin(origins), call }));
	}
	const sameOrigin = requireSameOrigin(origins);
	app.use(`${SITE_PATH}/do/*`, sameOrigin);
	app.on('POST', `${CONTROL_PATH}/*`, sameOrigin);
	const callAs: ControlContext['callAs'] = (request, accountId, c) => call(request, { type: 'user', accountId }, c);
	app.route('/', createControl({ ...context, callAs }));
	const callApi = productCaller(state, currentCaller);
	app.route('/', createDashboard({ ...context, callApi, changeApi: logChanges(callApi, context) }));
	app.use(`${MEDIA_PATH}*`, logDownloads(context));
	const repeat: LogContext['repeat'] = async (request, gatewayCaller) => {
		const seen: Exchange[] = [];
		const recorded = (exchange: Exchange): void => void seen.push(exchange);
		// Without a connection, no fault is injected.
		const response = await app.fetch(request, { recorded, ...(gatewayCaller === undefined ? {} : { gatewayCaller }) });
		await response.body?.cancel();
		const [exchange] = seen;
		if (exchange === undefined) throw new SiteError('ERR_EXCHANGE', 'The call cannot be repeated');
		return { exchange, done: Promise.resolve(undefined) };
	};
	for (const middleware of [
		logCalls({ ...context, repeat }),
		authenticate(context),
		checkScope(context),
		injectFaults(context),
	]) {
		app.use('*', except(`${MEDIA_PATH}*`, middleware));
	}
	app.use(
		'*',
		except(`${MEDIA_PATH}*`, (c, next) => currentCaller.run(c.get('caller'), next)),
	);
	app.route('/2.0', context.bitbucket);
	app.route('/', state.app);
	// `route` does not include the product's handler for unknown paths.
	app.notFound((c) => state.app.fetch(c.req.raw, c.env));
	app.onError((error, c) => {
		if (error instanceof HTTPException) return error.getResponse();
		return c.json({ errorMessages: ['The site failed: this is a defect of atlassian-rest-client'], errors: {} }, 500);
	});
	return app;
}

/** Calls the API of the product for the pages of the site: no app is involved. */
function productCaller(product: Product, currentCaller: AsyncLocalStorage<Caller>): CallApi {
	const app = new Hono<{ Bindings: { accountId: string }; Variables: { caller: Caller } }>();
	app.use(async (c, next) => {
		const caller: Caller = { type: 'user', accountId: c.env.accountId };
		c.set('caller', caller);
		await currentCaller.run(caller, next);
	});
	app.route('/', product.app);
	return (request, accountId) => app.fetch(request, { accountId });
}

function addTokenRoute(app: Hono<SiteEnv>, { connection, exchanges, now }: ServerContext): void {
	app.post(TOKEN_PATH, async (c) => {
		const time = now();
		const text = await readText(c.req.raw.body, MAX_FORM_BYTES);
		if (text === undefined) return c.json({ error: 'invalid_request' }, 413);
		const response = await connection.tokens.respond(new Request(c.req.url, { method: 'POST', body: text }));
		const { status, ok } = response;
		const verdict = ok ? 'accepted' : 'refused';
		void exchanges.record({ time, direction: 'in', kind: 'token', method: 'POST', url: TOKEN_PATH, status, verdict });
		return response;
	});
}
