import type { MaybePromise } from '../abortable.ts';
import { DecodeError } from '../errors.ts';
import { withoutBasePath, basePathOf, receivedTarget } from '../qsh/index.ts';
import { errorTypeOf } from '../telemetry/index.ts';
import { AppError } from './app-error.ts';
import { createContext, createReportError, settle, type AppContext } from './context.ts';
import { DeduplicationError } from './deduplicate.ts';
import { forgeHalf, withoutForge } from './forge-half.ts';
import { enabledOrDisabled, installed, uninstalled } from './lifecycle.ts';
import { checkOptions, type AppOptions, type ForgeOnlyOptions } from './options.ts';
import { createRoutes, type FoundRoute, type Routes } from './routes.ts';
import { describeReceived, traceReceived } from './trace-received.ts';
import { webhook, type FoundWebhook } from './webhook.ts';

/** In seconds: about as long as a key server gets to respond. */
const RETRY_AFTER = '5';

/**
 * A handler for all that Atlassian sends to an app: the lifecycle callbacks and webhooks, verified and parsed, with the
 * tenants kept in `tenants`; and for the descriptor, when there is one. With the option `forge` also for all that Forge
 * sends, with the installations kept in `forge.installations`; without `key`, for that alone.
 *
 * It responds with 204; 401 when a request cannot be trusted; 400 for an invalid body; 413 for one that is too long; 500
 * when a callback or a store fails; 503 when a key server does not respond, or when too many bodies of unverified senders
 * are in memory. `onRefused` hears the reasons of 400, 401, 413 and of a full memory, `onError` all others; the sender does
 * not.
 *
 * Forge gets its errors in JSON, the JSON that a handler of a call gives, and the `Response` of a callback: any 2xx ends an
 * event, anything else makes Forge send it again.
 *
 * @throws `TypeError` or `RangeError` that names the wrong option, or what in the descriptor contradicts the routes.
 * @see https://developer.atlassian.com/cloud/jira/platform/connect-app-descriptor/
 * @see https://developer.atlassian.com/platform/forge/remote/essentials/
 *
 * @example
 * const app = createApp({
 * 	key: 'com.example.app',
 * 	baseUrl: 'https://app.example.com',
 * 	tenants,
 * 	on: { 'jira:issue_created': ({ body, clientKey }) => console.log(clientKey, body.issue.key) },
 * });
 * export const POST = app;
 */
export function createApp(options: AppOptions | ForgeOnlyOptions): (request: Request) => Promise<Response> {
	const { onRefused, fallback = () => new Response('Not found', { status: 404 }) } = options;
	const reportError = createReportError(options);
	const respondToError = (error: unknown, request: Request): Promise<Response> =>
		respondTo(error, request, reportError, onRefused);
	const forge = forgeHalf(options, { reportError, respondToError });
	const isForgeOnly = forge !== undefined && options.key === undefined;
	const connect = isForgeOnly ? undefined : connectHalf(withoutForge(options, forge), respondToError, forge?.paths);
	const handler = async (request: Request): Promise<Response> => {
		try {
			return await (forge?.handle(request) ?? connect?.(request) ?? fallback(request));
		} catch (error) {
			return await respondToError(error, request);
		}
	};
	return (request) => {
		// At once, and not as a rejection: Express 4 waits for no promise, and would leave the sender without a response.
		assertWebRequest(request);
		return handler(request);
	};
}

/** Responds to what Connect sends; undefined when the path is not one of the app. */
function connectHalf(
	options: AppOptions,
	respondToError: (error: unknown, request: Request) => Promise<Response>,
	forgePaths: readonly string[] = [],
): (request: Request) => Promise<Response> | undefined {
	checkOptions(options);
	const routes = createRoutes(options);
	const shared = forgePaths.find((path) => routes.find(path) !== undefined);
	if (shared !== undefined) throw new TypeError(`The path ${shared} is given to a route of Connect and one of Forge`);
	const context = createContext(options);
	// Also the path as it is: a proxy may have cut the base path.
	const basePaths = [...[options.baseUrl].flat().map(basePathOf), ''];
	const descriptor = JSON.stringify(options.descriptor);

	const respond = async (found: FoundRoute, request: Request): Promise<Response> => {
		const { kind } = found.route;
		const methods = kind === 'descriptor' ? ['GET', 'HEAD'] : ['POST'];
		if (!methods.includes(request.method)) {
			return new Response('Method not allowed', { status: 405, headers: { allow: methods.join(', ') } });
		}
		if (kind === 'descriptor') {
			const headers = { 'content-type': 'application/json' };
			return new Response(request.method === 'HEAD' ? null : descriptor, { headers });
		}
		try {
			await handle(found, request, context);
		} catch (error) {
			return respondToError(error, request);
		}
		return new Response(null, { status: 204 });
	};
	return (request) => {
		const found = findRoute(request.url, routes, basePaths);
		if (found === undefined) return undefined;
		const { route } = found;
		const path = route.kind === 'webhook' ? route.path : found.path;
		return traceReceived(request, { route: route.kind, path }, () => respond(found, request));
	};
}

/** @throws `TypeError` for the request of a framework. */
function assertWebRequest(request: unknown): void {
	const { url, method, headers } = (request ?? {}) as Partial<Request>;
	if (typeof url === 'string' && typeof method === 'string' && typeof headers?.get === 'function') return;
	throw new TypeError(
		'The function of `createApp` needs a Web `Request` and gives a `Response`. In Express, Koa and other frameworks of node, ' +
			'use `toNodeListener(app)` of atlassian-rest-client/node; on AWS Lambda, `handle` of hono/aws-lambda',
	);
}

function handle(found: FoundRoute, request: Request, context: AppContext): MaybePromise<void> {
	const { route } = found;
	switch (route.kind) {
		case 'installed':
			return installed(request, context);
		case 'uninstalled':
			return uninstalled(request, context);
		case 'enabled':
		case 'disabled':
			return enabledOrDisabled(route.kind, request, context);
		case 'webhook':
			// Its route was just found to be one for webhooks.
			return webhook(found as FoundWebhook, request, context);
		case 'descriptor':
			return undefined;
	}
}

function findRoute(url: string, routes: Routes, basePaths: readonly string[]): FoundRoute | undefined {
	const target = receivedTarget(url);
	for (const basePath of basePaths) {
		const found = routes.find(withoutBasePath(target.path, basePath) || '/');
		if (found !== undefined) return { ...found, target };
	}
	return undefined;
}

async function respondTo(
	error: unknown,
	request: Request,
	reportError: AppContext['reportError'],
	onRefused: AppOptions['onRefused'],
): Promise<Response> {
	const cause = error instanceof AppError ? error.cause : error;
	describeReceived(request, { errorType: errorTypeOf(cause) });
	if (!(error instanceof DecodeError)) {
		await reportError(cause, request);
		if (cause instanceof DeduplicationError && cause.code === 'ERR_DEDUPLICATION_BUSY') return unavailable(RETRY_AFTER);
		return new Response('Internal error', { status: 500 });
	}
	if (error.code === 'ERR_KEY_UNAVAILABLE') {
		await reportError(error, request);
		return unavailable(RETRY_AFTER);
	}
	await settle(() => onRefused?.(error, request));
	if (error.code === 'ERR_BUSY') return unavailable('1', 'Busy');
	if (error.code === 'ERR_BODY') return new Response('Bad request', { status: 400 });
	if (error.code === 'ERR_BODY_SIZE') return new Response('Content too large', { status: 413 });
	return new Response(error.publicMessage, { status: 401 });
}

function unavailable(retryAfter: string, text = 'Service unavailable'): Response {
	return new Response(text, { status: 503, headers: { 'retry-after': retryAfter } });
}
