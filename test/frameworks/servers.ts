import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { getRequestListener, serve } from '@hono/node-server';
import express, { type ErrorRequestHandler } from 'express';
import express4 from 'express4';
import fastify from 'fastify';
import { Hono } from 'hono';
import Koa from 'koa';
import mountKoa from 'koa-mount';
import { DecodeError, verifyWebhookSignature, type Authenticator } from '../../src/index.ts';
import { listen, type Running } from '../support/http.ts';

/** What each server of these offers, below a mount path. */
interface Parts {
	readonly authenticator: Authenticator;
	/** Of `createApp`; below `/app`. */
	readonly app: (request: Request) => Promise<Response>;
	readonly secret: string;
	readonly mount: string;
}

const refusal = (error: unknown): string => (error instanceof DecodeError ? error.code : String(error));

/** Nothing but node: the body is still in the stream. */
async function startNode({ authenticator, app, secret, mount }: Parts): Promise<Running> {
	const listener = getRequestListener(app, { overrideGlobalObjects: false });
	const handle = async (request: IncomingMessage): Promise<string> => {
		const path = request.url ?? '';
		if (path.startsWith(`${mount}/installed`)) return (await authenticator.authenticateInstall(request)).eventType;
		if (path.startsWith(`${mount}/page`)) return (await authenticator.authenticate(request)).clientKey;
		const rawBody = await new Response(Readable.toWeb(request) as ReadableStream).arrayBuffer();
		await verifyWebhookSignature(rawBody, request.headers, secret);
		return 'signed';
	};
	return listen((request: IncomingMessage, response: ServerResponse) => {
		if (request.url?.startsWith(`${mount}/app/`)) {
			void listener(request, response);
			return;
		}
		handle(request).then(
			(text) => response.end(text),
			(error: unknown) => response.writeHead(401).end(refusal(error)),
		);
	});
}

// oxlint-disable oxc/no-async-endpoint-handlers -- Express 5 waits for them

/** Express, mounted, with its parser on: the body is parsed, and its raw form kept. */
async function startExpress({ authenticator, app, secret, mount }: Parts): Promise<Running> {
	const raw = new WeakMap<IncomingMessage, Buffer>();
	const router = express.Router();
	router.use(express.json({ verify: (request, _, body: Buffer) => void raw.set(request, body) }));
	router.post('/installed', async (request, response) => {
		response.send((await authenticator.authenticateInstall(request)).eventType);
	});
	router.all('/page{/*rest}', async (request, response) => {
		response.send((await authenticator.authenticate(request)).clientKey);
	});
	router.post('/hook', async (request, response) => {
		await verifyWebhookSignature(raw.get(request) ?? '', request.headers, secret);
		response.send('signed');
	});
	const refuse: ErrorRequestHandler = (error, _, response, _next) => void response.status(401).send(refusal(error));
	const server = express();
	// Before the parser, and not mounted: the handler wants the whole request.
	server.all(`${mount}/app/*rest`, getRequestListener(app, { overrideGlobalObjects: false }));
	server.use(mount === '' ? '/' : mount, router);
	server.use(refuse);
	return listen(server);
}

/** Express 4, mounted, with its parser on. It waits for no promise: each failure is handed on. */
async function startExpress4({ authenticator, app, secret, mount }: Parts): Promise<Running> {
	const raw = new WeakMap<IncomingMessage, Buffer>();
	const router = express4.Router();
	router.use(express4.json({ verify: (request, _, body: Buffer) => void raw.set(request, body) }));
	router.post('/installed', (request, response, next) => {
		authenticator.authenticateInstall(request).then(({ eventType }) => response.send(eventType), next);
	});
	router.all('/page*', (request, response, next) => {
		authenticator.authenticate(request).then(({ clientKey }) => response.send(clientKey), next);
	});
	router.post('/hook', (request, response, next) => {
		verifyWebhookSignature(raw.get(request) ?? '', request.headers, secret).then(() => response.send('signed'), next);
	});
	const listener = getRequestListener(app, { overrideGlobalObjects: false });
	const refuse: ErrorRequestHandler = (error, _, response, _next) => void response.status(401).send(refusal(error));
	const server = express4();
	server.all(`${mount}/app/*`, (request, response) => void listener(request, response));
	server.use(mount === '' ? '/' : mount, router);
	server.use(refuse);
	return listen(server as RequestListener);
}

type KoaHandler = (context: Koa.Context, rawBody: Buffer) => Promise<string>;

/** The routes of Koa: the raw body is read from the stream, since no parser has read it. */
function koaRoutes({ authenticator, secret }: Parts): [string, KoaHandler][] {
	return [
		['/installed', async ({ request }, body) => (await authenticator.authenticateInstall(request, body)).eventType],
		['/page', async ({ request }) => (await authenticator.authenticate(request)).clientKey],
		[
			'/hook',
			async ({ headers }, body) => {
				await verifyWebhookSignature(body, headers, secret);
				return 'signed';
			},
		],
	];
}

/** Koa: the context knows the whole URL. */
function koaHandler(parts: Parts, cut: (path: string) => string): Koa.Middleware {
	const listener = getRequestListener(parts.app, { overrideGlobalObjects: false });
	return async (context) => {
		const path = cut(context.path);
		if (path.startsWith('/app/')) {
			context.respond = false;
			// koa-mount cuts the mount path off the request of node as well.
			context.req.url = context.originalUrl;
			await listener(context.req, context.res);
			return;
		}
		const [, handle] = koaRoutes(parts).find(([prefix]) => path.startsWith(prefix)) ?? [];
		try {
			context.body = await handle?.(context, await buffer(context.req));
		} catch (error) {
			context.status = 401;
			context.body = refusal(error);
		}
	};
}

async function startKoa(parts: Parts): Promise<Running> {
	const server = new Koa();
	server.use(koaHandler(parts, (path) => path.slice(parts.mount.length)));
	const handle = server.callback();
	return listen((request, response) => void handle(request, response));
}

async function startKoaMount(parts: Parts): Promise<Running> {
	const server = new Koa();
	const handler = koaHandler(parts, (path) => path);
	server.use(parts.mount === '' ? handler : mountKoa(parts.mount, handler));
	const handle = server.callback();
	return listen((request, response) => void handle(request, response));
}

/** Fastify, with a parser that keeps the raw body. */
async function startFastify({ authenticator, app, secret, mount }: Parts): Promise<Running> {
	const raw = new WeakMap<IncomingMessage, Buffer>();
	const server = fastify();
	server.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body, done) => {
		raw.set(request.raw, Buffer.from(body));
		done(null, JSON.parse(body.toString()));
	});
	server.setErrorHandler((error, _, reply) => reply.status(401).send(refusal(error)));
	server.post(`${mount}/installed`, async (request) => (await authenticator.authenticateInstall(request)).eventType);
	server.all(`${mount}/page*`, async (request) => (await authenticator.authenticate(request)).clientKey);
	server.post(`${mount}/hook`, async (request) => {
		await verifyWebhookSignature(raw.get(request.raw) ?? '', request.headers, secret);
		return 'signed';
	});
	await server.register(async (scope) => {
		const listener = getRequestListener(app, { overrideGlobalObjects: false });
		scope.removeAllContentTypeParsers();
		scope.addContentTypeParser('*', (_request, _payload, done) => done(null));
		scope.all(`${mount}/app/*`, async (request, reply) => {
			reply.hijack();
			await listener(request.raw, reply.raw);
		});
	});
	await server.listen({ host: '127.0.0.1', port: 0 });
	const { port } = server.server.address() as AddressInfo;
	return { port, close: () => server.close() };
}

/** Hono: the Web Request as it is, or what was read of it. */
async function startHono({ authenticator, app, secret, mount }: Parts): Promise<Running> {
	const hono = new Hono();
	hono.onError((error, context) => context.text(refusal(error), 401));
	hono.post(`${mount}/installed`, async (context) => {
		const body: unknown = await context.req.json();
		return context.text((await authenticator.authenticateInstall(context.req.raw, body)).eventType);
	});
	hono.all(`${mount}/page/*`, async (context) =>
		context.text((await authenticator.authenticate(context.req.raw)).clientKey),
	);
	hono.post(`${mount}/hook`, async (context) => {
		await verifyWebhookSignature(await context.req.arrayBuffer(), context.req.raw.headers, secret);
		return context.text('signed');
	});
	hono.all(`${mount}/app/*`, (context) => app(context.req.raw));
	return new Promise((resolve) => {
		const server = serve(
			{ fetch: hono.fetch, overrideGlobalObjects: false, hostname: '127.0.0.1', port: 0 },
			({ port }) => resolve({ port, close: () => new Promise((closed) => void server.close(closed)) }),
		);
	});
}

/** Route handlers as Next.js has them: a file for each path, which takes a Web Request and gives a Response. */
async function startNext({ authenticator, app, secret, mount }: Parts): Promise<Running> {
	const files: [string, (request: Request) => Promise<Response>][] = [
		['/installed', async (request) => new Response((await authenticator.authenticateInstall(request)).eventType)],
		['/page', async (request) => new Response((await authenticator.authenticate(request)).clientKey)],
		['/app/', app],
		[
			'/hook',
			async (request) => {
				await verifyWebhookSignature(await request.text(), request.headers, secret);
				return new Response('signed');
			},
		],
	];
	const route = async (request: Request): Promise<Response> => {
		const path = new URL(request.url).pathname.slice(mount.length);
		const [, handler] = files.find(([prefix]) => path.startsWith(prefix)) ?? [];
		const response = handler?.(request) ?? Promise.resolve(new Response(null, { status: 404 }));
		return response.catch((error: unknown) => new Response(refusal(error), { status: 401 }));
	};
	const listener = getRequestListener(route, { overrideGlobalObjects: false });
	return listen((request, response) => void listener(request, response));
}

export const FRAMEWORKS = {
	'node:http': startNode,
	'Express 4': startExpress4,
	'Express 5': startExpress,
	Koa: startKoa,
	'koa-mount': startKoaMount,
	'Fastify 5': startFastify,
	Hono: startHono,
	'a Next-style route handler': startNext,
};
