import { readFile, realpath } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { Hono, type Context } from 'hono';
import { getMimeType } from 'hono/utils/mime';
import { grantOf, type AnonymousCaller, type ForgeCaller } from '../../fake-atlassian/index.ts';
import { readText } from '../../http/index.ts';
import { isRecord } from '../../is-record.ts';
import type { SiteEnv } from '../api-call.ts';
import { SiteError } from '../errors.ts';
import type { Exchanges } from '../exchange.ts';
import type { Forge } from './create-forge.ts';
import { BRIDGE, SANDBOXED } from './bridge.ts';

/** Everything of Forge that is not a part of the gateway is below it. */
const FORGE_PATH = '/_site/forge';
/** Below it are the files of modules, by the key of the module. */
export const FORGE_RESOURCES_PATH: string = `${FORGE_PATH}/resources`;
/** The key set. */
export const FORGE_KEYS_PATH: string = `${FORGE_PATH}/.well-known/jwks.json`;

/** Dependencies of {@link forgeRoutes}. */
export interface ForgeRoutesContext {
	readonly forge: Forge;
	/** The path of the gateway. */
	readonly apiPath: string;
	readonly origin: string;
	readonly product: 'jira' | 'confluence';
	readonly cloudId: string;
	readonly accountId: string;
	readonly exchanges: Exchanges;
	readonly now: () => number;
	/** Whether the gateway serves OAuth 2.0 apps as well. */
	readonly hasOAuth: boolean;
	/** Responds to a call of the API of the product. */
	readonly call: (
		request: Request,
		caller: ForgeCaller | AnonymousCaller,
		c: Context<SiteEnv>,
	) => Response | Promise<Response>;
}

/** A UI call is longer than what it sends, by its own fields. In bytes. */
const MAX_BODY = 600_000;

/** The key set, the gateway with Forge's own APIs, the control API, and the files of UI modules. */
export function forgeRoutes(context: ForgeRoutesContext): Hono<SiteEnv> {
	const { forge } = context;
	const app = new Hono<SiteEnv>();
	app.get(FORGE_KEYS_PATH, async () => (await forge.keys()).respond());
	addGateway(app, context);
	addControl(app, context);
	addPages(app, context);
	return app;
}

function addGateway(app: Hono<SiteEnv>, context: ForgeRoutesContext): void {
	const { forge, apiPath, origin, hasOAuth, exchanges, now } = context;
	const respond = async (c: Context<SiteEnv>): Promise<Response | undefined> => {
		const time = now();
		const { method, url: href } = c.req;
		const response = (await forge.installed?.platform.respond(c.req.raw)) ?? undefined;
		if (response === undefined) return undefined;
		const url = new URL(href).pathname;
		const verdict = response.ok
			? 'accepted'
			: response.status === 401 || response.status === 403
				? 'refused'
				: 'failed';
		const { status } = response;
		void exchanges.record({ time, direction: 'in', kind: 'forge', method, url, status, verdict });
		return response;
	};
	app.post(`${apiPath}/graphql`, async (c) => (await respond(c)) ?? unauthorized());
	app.all(`${apiPath}/forge/*`, async (c) => (await respond(c)) ?? unauthorized());
	app.all(`${apiPath}/ex/:product/:cloudId/*`, async (c, next) => {
		const { product, cloudId } = c.req.param();
		const url = new URL(c.req.url);
		const path = url.pathname.slice(`${apiPath}/ex/${product}/${cloudId}`.length);
		const isServerInfo = c.req.method === 'GET' && /^\/rest\/api\/(?:2|3|latest)\/serverInfo$/.test(path);
		const caller = isServerInfo ? ({ type: 'anonymous' } as const) : callerOf(c.req.raw, forge);
		if (caller === undefined) return hasOAuth ? next() : unauthorized();
		if (product !== context.product || cloudId !== context.cloudId) {
			return Response.json({ code: 404, message: 'No site with this cloud id has this product' }, { status: 404 });
		}
		const own = isServerInfo ? undefined : await respond(c);
		return own ?? context.call(new Request(`${origin}${path}${url.search}`, c.req.raw), caller, c);
	});
}

/** The caller by the token that the site issued. */
function callerOf(request: Request, { installed, tokens }: Forge): ForgeCaller | undefined {
	if (installed === undefined) return undefined;
	const grant = grantOf(request, { tokens, installation: installed.installation });
	if (grant === undefined) return undefined;
	const accountId = grant.as.type === 'user' ? grant.as.accountId : undefined;
	return { type: 'forge', appId: installed.app.appId, accountId, scopes: grant.scopes };
}

/** For programs, and for the page: requests of pages of other origins are refused before. */
function addControl(app: Hono<SiteEnv>, context: ForgeRoutesContext): void {
	const { forge, accountId, origin } = context;
	const { site } = forge;
	const control = new Hono<SiteEnv>();
	control.onError((error) => {
		const isOurs = error instanceof SiteError || error instanceof TypeError;
		const message = isOurs ? error.message : 'The site failed: this is a defect of atlassian-rest-client';
		const code = error instanceof SiteError ? { code: error.code } : {};
		return Response.json({ ...code, message }, { status: isOurs ? 400 : 500 });
	});
	control.get('/', (c) => {
		const { installed } = forge;
		const modules = installed?.app.modules.map(({ key, type, title }) => ({ key, type, title }));
		return c.json({ installation: site.installation ?? null, modules: modules ?? [] });
	});
	control.post('/invoke/:module', async (c) => {
		const { path, ...others } = await jsonOf(c);
		// The fields are those of the function, which checks the path and the method.
		return c.json(await site.invoke(c.req.param('module'), { ...others, path: String(path) }));
	});
	control.post('/events/:event', async (c) => c.json(await site.fire(c.req.param('event'), await jsonOf(c))));
	control.post('/schedules/:module', async (c) => c.json(await site.runSchedule(c.req.param('module'))));
	control.post('/redeliver', async (c) => c.json(await site.redeliver({ early: true })));
	control.post('/rotate-keys', async (c) => c.json(await site.rotateKeys().then(() => ({}))));
	control.post('/uninstall', async (c) => c.json(await site.uninstall().then(() => ({}))));
	control.get('/context/:module', (c) => {
		const { key, type } = forge.moduleOf(c.req.param('module'));
		const user = c.req.query('accountId') ?? accountId;
		const { installation } = site;
		return c.json({
			accountId: user,
			cloudId: context.cloudId,
			siteUrl: origin,
			moduleKey: key,
			localId: `ari:cloud:ecosystem::extension/${key}`,
			environmentType: installation?.environment.type,
			environmentId: installation?.environment.id,
			extension: { type },
			locale: 'en-US',
			timezone: 'UTC',
		});
	});
	control.post('/product/:product', async (c) => {
		const { path, method = 'GET', headers = [], body = null, accountId: user = accountId } = await jsonOf(c);
		const { installed } = forge;
		if (installed === undefined) throw new SiteError('ERR_NO_APP', 'The site has no app on Forge');
		if (c.req.param('product') !== context.product) throw new TypeError(`The site runs ${context.product}`);
		const caller = { type: 'forge', appId: installed.app.appId, accountId: String(user), scopes: installed.app.scopes };
		const url = new URL(String(path), origin);
		if (url.origin !== origin || url.pathname.startsWith('/_site'))
			throw new TypeError('The path is not one of the API');
		const isWiki = context.product === 'confluence' && !url.pathname.startsWith('/wiki/');
		if (isWiki) url.pathname = `/wiki${url.pathname}`;
		// The bridge sends pairs of texts.
		const sent = new Headers(headers as [string, string][]);
		sent.set('host', url.host);
		const init = { method: String(method), headers: sent, body: body as string | null };
		return context.call(new Request(url, init), caller as ForgeCaller, c);
	});
	app.all(`${FORGE_PATH}/web-triggers/:module`, async (c) => {
		try {
			return await site.callWebTrigger(c.req.param('module'), c.req.raw);
		} catch (error) {
			if (error instanceof SiteError) return c.json({ code: error.code, message: error.message }, 404);
			throw error;
		}
	});
	app.route(`${FORGE_PATH}/control`, control);
}

function addPages(app: Hono<SiteEnv>, { forge }: ForgeRoutesContext): void {
	app.get(`${FORGE_PATH}/bridge.js`, (c) =>
		c.body(BRIDGE, 200, { 'content-type': 'text/javascript; charset=utf-8', 'access-control-allow-origin': '*' }),
	);
	app.get(`${FORGE_RESOURCES_PATH}/:module/*`, async (c) => {
		const key = c.req.param('module');
		const { modules = [], folder } = forge.installed?.app ?? {};
		const resource = modules.find((candidate) => candidate.key === key)?.resource;
		const name = new URL(c.req.url).pathname.split('/').slice(5).join('/') || 'index.html';
		const isThere = folder !== undefined && resource !== undefined;
		const bytes = isThere ? await fileBelow(join(folder, resource), name) : undefined;
		if (bytes === undefined) return c.text('There is no such file', 404);
		const isPage = name.endsWith('.html');
		const type = getMimeType(name) ?? 'application/octet-stream';
		// As Forge does, the bridge comes before the scripts of the page.
		const script = `<script src="${FORGE_PATH}/bridge.js"></script>`;
		const content = isPage ? withFirst(new TextDecoder().decode(bytes), script) : bytes;
		// The frame has an origin of its own.
		return c.body(content, 200, {
			'content-type': type,
			'access-control-allow-origin': '*',
			'cache-control': 'no-store',
			'content-security-policy': SANDBOXED,
		});
	});
}

/** Undefined for a file that is not there, or not below the folder, after links are followed. */
async function fileBelow(folder: string, name: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
	try {
		const root = await realpath(folder);
		const file = await realpath(join(root, decodeURIComponent(name)));
		return file.startsWith(root + sep) ? new Uint8Array(await readFile(file)) : undefined;
	} catch {
		return undefined;
	}
}

/** Not `<header>`. */
const HEAD = /<head(?:\s[^<>]*)?>/i;

function withFirst(page: string, script: string): string {
	return HEAD.test(page) ? page.replace(HEAD, (head) => head + script) : script + page;
}

async function jsonOf(c: Context<SiteEnv>): Promise<Record<string, unknown>> {
	const text = await readText(c.req.raw.body, MAX_BODY);
	if (text === undefined) throw new TypeError('The body is too long');
	let json: unknown;
	try {
		json = text === '' ? {} : JSON.parse(text);
	} catch {
		throw new TypeError('The body is not JSON');
	}
	if (!isRecord(json)) throw new TypeError('The body is not an object');
	return json;
}

function unauthorized(): Response {
	return Response.json({ code: 401, message: 'Unauthorized' }, { status: 401 });
}
