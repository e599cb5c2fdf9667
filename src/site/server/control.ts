import { Hono, type Context } from 'hono';
import { streamSSE } from 'hono/streaming';
import { readText } from '../../http/index.ts';
import { isRecord } from '../../is-record.ts';
import type { SiteEnv } from '../api-call.ts';
import type { AppConnection, SignedUrlOptions } from '../app-connection/index.ts';
import { SiteError } from '../errors.ts';
import type { Exchange, Exchanges } from '../exchange.ts';
import type { Faults } from '../faults/index.ts';

/** Dependencies of {@link controlRoutes}. */
export interface ControlContext {
	readonly origin: string;
	readonly connection: AppConnection;
	readonly exchanges: Exchanges;
	readonly faults: Faults;
	readonly fire: (event: string, body?: Readonly<Record<string, unknown>>) => Promise<unknown>;
	/** Calls the API of the product as a user. */
	readonly callAs: (request: Request, accountId: string, c: Context<SiteEnv>) => Response | Promise<Response>;
	readonly product: 'jira' | 'confluence';
	readonly accountId: string;
}

/** The maximum size of a request, in bytes. */
const MAX_BYTES = 1_048_576;
/** The methods that have no body. */
const BODILESS: ReadonlySet<string> = new Set(['GET', 'HEAD']);

/**
 * The control API: JSON, for the command line and for the pages of the site. Each change needs the header `Origin` with the
 * origin of the site, which is checked before.
 */
export function controlRoutes(context: ControlContext): Hono<SiteEnv> {
	const { connection, exchanges, faults, fire, origin } = context;
	const app = new Hono<SiteEnv>();
	app.onError((error) => {
		const isKnown = error instanceof SiteError || error instanceof TypeError || error instanceof RangeError;
		const message = isKnown ? error.message : 'The site failed: this is a defect of atlassian-rest-client';
		const code = error instanceof SiteError ? { code: error.code } : {};
		return Response.json({ ...code, message }, { status: isKnown ? 400 : 500 });
	});
	app.get('/', (c) => {
		const { app: installed, tenant } = connection;
		const events = [...new Set(installed?.webhooks.map(({ event }) => event))];
		const described = installed && { key: installed.key, name: installed.name, pages: installed.pages, events };
		return c.json({ url: origin, baseUrl: tenant.baseUrl, product: context.product, app: described ?? null });
	});
	app.get('/exchanges', (c) => c.json(exchanges.all));
	app.get('/exchanges/stream', (c) => streamExchanges(c, exchanges));
	app.post('/exchanges/clear', (c) => {
		exchanges.clear();
		return c.json({});
	});
	app.post('/exchanges/:id/replay', async (c) => {
		await exchanges.replay(Number(c.req.param('id')));
		return c.json({ exchange: exchanges.all.at(-1) ?? null });
	});
	app.post('/fire', async (c) => {
		const { event, body = {} } = await bodyOf(c);
		if (typeof event !== 'string' || !isRecord(body)) throw new TypeError('`event` must be a text, `body` an object');
		return c.json({ deliveries: await fire(event, body) });
	});
	app.post('/fail', async (c) => {
		const { fault, times = 1 } = await bodyOf(c);
		// `failNext` throws for other values.
		faults.failNext(fault as '429', times as number);
		return c.json({});
	});
	app.post('/page', async (c) => {
		const input = await bodyOf(c);
		if (typeof input['module'] !== 'string') throw new TypeError('`module` must be the key of a module');
		return c.json({ url: await connection.signedUrl(input['module'], parseContext(input)) });
	});
	app.post('/token', async (c) => c.json({ token: await connection.contextToken(parseContext(await bodyOf(c))) }));
	app.post('/request', async (c) => {
		const input = await bodyOf(c);
		const { accountId = context.accountId } = input;
		if (typeof accountId !== 'string') throw new TypeError('`accountId` must be a text');
		const response = await context.callAs(parseCall(input, context), accountId, c);
		const headers = Object.fromEntries(response.headers);
		return c.json({ status: response.status, headers, body: await response.text() });
	});
	return app;
}

/** All exchanges with a higher id than the one that the browser has, and each one that follows. */
function streamExchanges(c: Context<SiteEnv>, exchanges: Exchanges): Response {
	const after = Number(c.req.header('last-event-id') ?? c.req.query('after') ?? 0);
	return streamSSE(c, async (stream) => {
		const write = (exchange: Exchange): void => {
			void stream.writeSSE({ id: String(exchange.id), event: 'exchange', data: JSON.stringify(exchange) });
		};
		for (const exchange of exchanges.all) if (exchange.id > after) write(exchange);
		await new Promise<void>((resolve) => {
			const end = exchanges.subscribe(write);
			stream.onAbort(() => {
				end();
				resolve();
			});
		});
	});
}

async function bodyOf(c: Context<SiteEnv>): Promise<Record<string, unknown>> {
	const text = await readText(c.req.raw.body, MAX_BYTES);
	if (text === undefined) throw new TypeError('The body is too long');
	let json: unknown;
	try {
		json = text === '' ? {} : JSON.parse(text);
	} catch {
		throw new TypeError('The body is not JSON');
	}
	if (!isRecord(json)) throw new TypeError('The body must be a JSON object');
	return json;
}

function parseContext({ accountId, context = {} }: Record<string, unknown>): SignedUrlOptions {
	if (accountId !== undefined && typeof accountId !== 'string') throw new TypeError('`accountId` must be a text');
	if (!isRecord(context)) throw new TypeError('`context` must be an object such as { "issue.key": "KEY-1" }');
	const texts = Object.fromEntries(Object.entries(context).map(([name, value]) => [name, String(value)]));
	return { context: texts, ...(accountId === undefined ? {} : { accountId }) };
}

/** A call of a page of the app: only paths of the API, and no credentials but those of the user. */
function parseCall(input: Record<string, unknown>, { origin, product }: ControlContext): Request {
	const { path, method = 'GET', headers = {}, body } = input;
	const url = typeof path === 'string' ? URL.parse(path, `${origin}/`) : null;
	if (url === null || url.origin !== origin) throw new TypeError('`path` must be a path of the API of the product');
	if (product === 'confluence' && !url.pathname.startsWith('/wiki/')) url.pathname = `/wiki${url.pathname}`;
	if (!/^\/(?:rest|wiki\/rest|wiki\/api)\//.test(url.pathname)) {
		throw new TypeError('`path` must be a path of the API of the product, such as /rest/api/3/myself');
	}
	if (typeof method !== 'string' || !isRecord(headers)) throw new TypeError('`method` or `headers` are invalid');
	const sent = new Headers({ host: url.host });
	for (const [name, value] of Object.entries(headers)) {
		if (!/^(?:authorization|cookie|host|origin)$/i.test(name)) sent.set(name, String(value));
	}
	const hasBody = typeof body === 'string' && !BODILESS.has(method.toUpperCase());
	return new Request(url, { method, headers: sent, ...(hasBody ? { body } : {}) });
}
