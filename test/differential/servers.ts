import { spawn } from 'node:child_process';
import type { IncomingMessage, RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { getRequestListener } from '@hono/node-server';
import express from 'express';
import express4 from 'express4';
import fastify from 'fastify';
import { getQuery as getQuery2, H3, toNodeHandler } from 'h3';
import { createApp, defineEventHandler, getQuery, getRequestURL, toNodeListener } from 'h3v1';
import { Hono } from 'hono';
import { Hono as OldestHono } from 'hono-oldest';
import Koa from 'koa';
import { listen, type Running } from '../support/http.ts';
import { authenticator, type Reading } from './authenticator.ts';

// oxlint-disable oxc/no-async-endpoint-handlers -- Express 5 waits for them

const refused = JSON.stringify({});

function startNode(): Promise<Running> {
	const read = async (request: IncomingMessage): Promise<Reading> => {
		await authenticator.authenticate(request);
		const { pathname, searchParams } = new URL(request.url ?? '', 'http://app.example.com');
		return { path: pathname, query: [...searchParams] };
	};
	return listen((request, response) => {
		read(request).then(
			(reading) => response.end(JSON.stringify(reading)),
			() => response.writeHead(401).end(refused),
		);
	});
}

function startExpress(make: typeof express): Promise<Running> {
	const server = make();
	server.use((request, response) => {
		authenticator.authenticate(request).then(
			() => response.json({ path: request.path, query: request.query }),
			() => response.status(401).json({}),
		);
	});
	return listen(server as RequestListener);
}

async function startFastify(): Promise<Running> {
	const server = fastify();
	server.all<{ Params: { '*': string } }>('*', async (request, reply) => {
		try {
			await authenticator.authenticate(request);
		} catch {
			return reply.status(401).send({});
		}
		return { path: request.params['*'], query: request.query };
	});
	await server.listen({ host: '127.0.0.1', port: 0 });
	const { port } = server.server.address() as AddressInfo;
	return { port, close: () => server.close() };
}

function startHono(make: typeof Hono): Promise<Running> {
	const hono = new make();
	hono.all('*', async (context) => {
		try {
			await authenticator.authenticate(context.req.raw);
		} catch {
			return context.json({}, 401);
		}
		const first = ['a', 'b', 'project', 'admin'].map((name) => [`first ${name}`, context.req.query(name)]);
		return context.json({ path: context.req.path, query: [...Object.entries(context.req.queries()), ...first] });
	});
	const listener = getRequestListener(hono.fetch, { overrideGlobalObjects: false });
	return listen((request, response) => void listener(request, response));
}

function startKoa(): Promise<Running> {
	const koa = new Koa();
	koa.silent = true;
	koa.use(async (context) => {
		try {
			await authenticator.authenticate(context.req);
			context.body = { path: context.path, query: context.query };
		} catch {
			context.status = 401;
			context.body = {};
		}
	});
	const listener = koa.callback();
	return listen((request, response) => void listener(request, response));
}

function startH3(): Promise<Running> {
	const app = new H3();
	app.all('/**', async (event) => {
		try {
			await authenticator.authenticate(event.req);
		} catch {
			event.res.status = 401;
			return {};
		}
		return { path: event.url.pathname, query: getQuery2(event) };
	});
	return listen(toNodeHandler(app));
}

function startH3v1(): Promise<Running> {
	const app = createApp();
	app.use(
		defineEventHandler(async (event) => {
			try {
				await authenticator.authenticate(event.node.req);
			} catch {
				event.node.res.statusCode = 401;
				return {};
			}
			return { path: getRequestURL(event).pathname, query: getQuery(event) };
		}),
	);
	return listen(toNodeListener(app));
}

/** @throws when npm brings no Bun for this machine. */
function startElysia(): Promise<Running> {
	const bun = fileURLToPath(new URL('../../node_modules/.bin/bun', import.meta.url));
	const script = fileURLToPath(new URL('elysia-server.ts', import.meta.url));
	const child = spawn(bun, [script], { stdio: ['ignore', 'pipe', 'inherit'] });
	const ended = new Promise((resolve) => void child.once('exit', resolve));
	return new Promise((resolve, reject) => {
		const close = (): Promise<unknown> => {
			child.kill();
			return ended;
		};
		child.once('error', reject);
		child.once('exit', () => reject(new Error('Bun ended')));
		child.stdout.once('data', (line: Buffer) => resolve({ port: Number(String(line)), close }));
	});
}

export const SERVERS: Readonly<Record<string, () => Promise<Running>>> = {
	'new URL on node:http': startNode,
	'Express 5': () => startExpress(express),
	'Express 4': () => startExpress(express4),
	Fastify: startFastify,
	'Hono, the newest': () => startHono(Hono),
	'Hono, the oldest': () => startHono(OldestHono as unknown as typeof Hono),
	Koa: startKoa,
	h3: startH3,
	'h3 1': startH3v1,
	'Elysia on Bun': startElysia,
};
