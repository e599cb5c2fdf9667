import { createHmac } from 'node:crypto';
import { http as cloudFunction } from '@google-cloud/functions-framework';
import { getTestServer } from '@google-cloud/functions-framework/testing';
import { getRequestListener } from '@hono/node-server';
import express from 'express';
import { Hono } from 'hono';
import { handle, type APIGatewayProxyResult, type LambdaEvent } from 'hono/aws-lambda';
import serverlessHttp from 'serverless-http';
import { afterAll, describe, expect, it } from 'vitest';
import { createApp, type TenantInfo } from '../../src/index.ts';
import { productRequest } from '../support/connect.ts';
import { listen, type Running } from '../support/http.ts';
import { BASE_URL, installRequest, keyServer } from '../support/installs.ts';
import { jiraTenant, now, NOW_SECONDS, SECRET_MARK } from '../support/tenants.ts';

const secret = `webhook-${SECRET_MARK}`;
const received: string[] = [];
/** One after another, so that each one is new. */
let installs = 0;
const app = createApp({
	key: 'com.example.app',
	baseUrl: BASE_URL,
	tenants: new Map<string, TenantInfo>(),
	now,
	fetch: keyServer().fetch,
	webhooks: { '/hook': {}, '/signed': { secret } },
	on: { installed: ({ eventType }) => received.push(eventType), '*': ({ body }) => received.push(String(body['u'])) },
});

/** A platform that runs functions: what it makes of a request, and how it starts the function. */
type Platform = (request: Request) => Promise<number>;

const hono = new Hono().mount('/', app, { replaceRequest: false });
const lambda = handle(hono);

/** The parts of a request that each event of AWS has in its own form. */
async function parts(
	request: Request,
): Promise<{ path: string; query: string; headers: Record<string, string>; body: string }> {
	const { pathname, search } = new URL(request.url);
	const body = Buffer.from(await request.arrayBuffer()).toString('base64');
	return { path: pathname, query: search.slice(1), headers: Object.fromEntries(request.headers), body };
}

async function invoke(event: object): Promise<number> {
	// Events of AWS have more fields, of which none is read here.
	const result = (await lambda(event as LambdaEvent)) as APIGatewayProxyResult;
	return result.statusCode;
}

const lambdaV1: Platform = async (request) => {
	const { path, query, headers, body } = await parts(request);
	const queryStringParameters = Object.fromEntries(new URLSearchParams(query));
	return invoke({
		resource: '/{proxy+}',
		path,
		httpMethod: 'POST',
		headers: { host: 'app.example.com', ...headers },
		multiValueHeaders: {},
		queryStringParameters,
		multiValueQueryStringParameters: null,
		isBase64Encoded: true,
		body,
		requestContext: { domainName: 'app.example.com', path, identity: {} },
	});
};

const lambdaV2: Platform = async (request) => {
	const { path, query, headers, body } = await parts(request);
	return invoke({
		version: '2.0',
		routeKey: '$default',
		rawPath: path,
		rawQueryString: query,
		headers: { host: 'app.example.com', ...headers },
		isBase64Encoded: true,
		body,
		requestContext: { domainName: 'app.example.com', http: { method: 'POST', path } },
	});
};

const loadBalancer: Platform = async (request) => {
	const { path, query, headers, body } = await parts(request);
	return invoke({
		path,
		httpMethod: 'POST',
		headers: { host: 'app.example.com', ...headers },
		queryStringParameters: Object.fromEntries(new URLSearchParams(query)),
		isBase64Encoded: true,
		body,
		requestContext: { elb: { targetGroupArn: 'arn' } },
	});
};

const listener = getRequestListener(app, { overrideGlobalObjects: false });

// The requests of serverless-http have no `rawHeaders`, which the listener reads: a Web Request is made by hand.
const onExpress = serverlessHttp(
	express().use(express.raw({ type: '*/*' }), (request, response, next) => {
		const url = new URL(request.originalUrl, BASE_URL);
		// Both are those of node: the one repeats headers as lists, which none of these does; the other is bytes.
		const headers = request.headers as Record<string, string>;
		const { method, body } = request as { method: string; body: Buffer<ArrayBuffer> };
		app(new Request(url, { method, headers, body })).then(({ status }) => response.status(status).end(), next);
	}),
);

const serverless: Platform = async (request) => {
	const { path, query, headers, body } = await parts(request);
	const event = {
		version: '2.0',
		rawPath: path,
		rawQueryString: query,
		headers: { host: 'app.example.com', ...headers },
		isBase64Encoded: true,
		body,
		requestContext: { http: { method: 'POST', path, sourceIp: '127.0.0.1' }, stage: '$default' },
	};
	return ((await onExpress(event, {})) as { statusCode: number }).statusCode;
};

// The framework has parsed the body before; the listener reads `rawBody`.
cloudFunction('atlassian', (request, response) => listener(request, response));
const running: Running[] = [];
afterAll(async () => {
	await Promise.all(running.map((server) => server.close()));
});

const cloudFunctions: Platform = async (request) => {
	const server = await listen(getTestServer('atlassian'));
	running.push(server);
	const { path, headers, body } = await parts(request);
	const response = await fetch(`http://127.0.0.1:${server.port}${path}`, {
		method: 'POST',
		headers,
		body: Buffer.from(body, 'base64'),
	});
	await response.body?.cancel();
	return response.status;
};

/** A module worker: the environment and the context are not passed on. */
const worker = { fetch: (request: Request, _env: object, _context: object): Promise<Response> => app(request) };
const workers: Platform = async (request) => (await worker.fetch(request, {}, {})).status;

/** A body that a parser would write in another way. */
const HOOK = '{ "webhookEvent":"jira:issue_created",\n"big":1e400, "u":"\\u00e9" }';

function signed(body: string): Request {
	const signature = `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`;
	const headers = { 'x-hub-signature': signature, 'content-type': 'application/json' };
	return new Request(`${BASE_URL}/signed`, { method: 'POST', headers, body });
}

describe.each<[string, Platform]>([
	['AWS Lambda, payload 1.0', lambdaV1],
	['AWS Lambda, payload 2.0', lambdaV2],
	['AWS Lambda behind a load balancer', loadBalancer],
	['serverless-http', serverless],
	['Google Cloud Functions', cloudFunctions],
	['a module worker', workers],
])('on %s', (_, send) => {
	it('installs, webhooks and signed webhooks arrive, byte for byte', async () => {
		received.length = 0;
		installs += 1;
		expect(await send(await installRequest({ claims: { iat: NOW_SECONDS + installs } }))).toBe(204);
		expect(await send(await productRequest('/hook', HOOK, { tenant: jiraTenant() }))).toBe(204);
		expect(await send(signed(HOOK))).toBe(204);
		expect(received).toEqual(['installed', 'é', 'é']);
	});

	it('changed ones are refused', async () => {
		const request = signed(HOOK);
		expect(await send(new Request(request.url, { method: 'POST', headers: request.headers, body: '{}' }))).toBe(401);
		const product = await productRequest('/hook', HOOK);
		expect(
			await send(new Request(`${BASE_URL}/signed`, { method: 'POST', headers: product.headers, body: HOOK })),
		).toBe(401);
	});
});
