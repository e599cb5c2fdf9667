import { createAdaptorServer, type HttpBindings } from '@hono/node-server';
import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { AddressInfo } from 'node:net';
import type { KeyServer } from '../mock/index.ts';
import { createPage, type PageContext } from './page/index.ts';
import type { Product } from './product.ts';
import { calls, type CallsContext, type SiteEnv } from './server-calls.ts';
import { readText } from './read-text.ts';
import { fromOwnPage, guard } from './server-guard.ts';

/** Where the site has what is none of the product's API. */
export const OWN = '/_site';

/** What a request for a token may have, in bytes. */
const MOST_OF_FORM = 65_536;

/** What the server of a site takes. */
export interface ServerContext extends CallsContext, Omit<PageContext, 'atlassian' | 'exchanges' | 'faults'> {
	readonly origins: ReadonlySet<string>;
	readonly product: Product;
	readonly keyServer: KeyServer;
}

export function createServerApp(context: ServerContext): Hono<SiteEnv> {
	const { origins, product, keyServer, atlassian, exchanges, now } = context;
	const app = new Hono<SiteEnv>();
	app.use('*', guard(origins));
	app.get(`${OWN}/install-keys/:kid`, (c) => keyServer.answer(c.req.url));
	app.post(`${OWN}/oauth2/token`, async (c) => {
		const time = now();
		const text = await readText(c.req.raw, MOST_OF_FORM);
		if (text === undefined) return c.json({ error: 'invalid_request' }, 413);
		const response = await atlassian.tokens.answer(new Request(c.req.url, { method: 'POST', body: text }));
		const { status, ok } = response;
		const url = `${OWN}/oauth2/token`;
		const verdict = ok ? ('accepted' as const) : ('refused' as const);
		exchanges.record({ time, direction: 'in', kind: 'token', method: 'POST', url, status, verdict });
		return response;
	});
	app.use(`${OWN}/do/*`, fromOwnPage(origins));
	app.route('/', createPage(context));
	app.use('*', calls(context));
	app.route('/', product.app);
	// What a product answers to what it does not serve is not taken over by `route`.
	app.notFound((c) => product.app.fetch(c.req.raw, c.env));
	app.onError((error, c) => {
		if (error instanceof HTTPException) return error.getResponse();
		return c.json({ errorMessages: ['The site failed: this is a defect of atlassian-rest-client'], errors: {} }, 500);
	});
	return app;
}

/** A server that runs. */
export interface Listening {
	readonly port: number;
	close(): Promise<void>;
}

/** @throws the error of node when the port cannot be had. */
export async function listen(
	answer: (request: Request, connection: HttpBindings) => Response | Promise<Response>,
	{ host, port }: { readonly host: string; readonly port: number },
): Promise<Listening> {
	const server = createAdaptorServer({
		// It is HTTP/1.1: nothing else was asked for.
		fetch: (request, connection) => answer(request, connection as HttpBindings),
		overrideGlobalObjects: false,
	});
	await new Promise<void>((resolve, reject) => {
		server.once('error', reject);
		server.listen(port, host, () => resolve());
	});
	return {
		// It listens on a port, not on a pipe.
		port: (server.address() as AddressInfo).port,
		close: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				if ('closeAllConnections' in server) server.closeAllConnections();
			}),
	};
}
