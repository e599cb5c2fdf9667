import { DecodeError } from '../errors.ts';
import { withoutBasePath, basePathOf, receivedTarget } from '../qsh/index.ts';
import { createContext, type AppContext } from './context.ts';
import { enabledOrDisabled, installed, uninstalled } from './lifecycle.ts';
import { forgeHalf, withoutForge } from './forge-half.ts';
import { OwnFailure } from './own-failure.ts';
import { checkOptions, type AppOptions, type ForgeOnlyOptions } from './options.ts';
import { createRoutes, type Route, type Routes } from './routes.ts';
import { webhook } from './webhook.ts';

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
	const respondToError = (error: unknown, request: Request): Promise<Response> => answer(error, request, options);
	const { fallback = () => new Response('Not found', { status: 404 }) } = options;
	const forge = forgeHalf(options, respondToError);
	const isForgeOnly = forge !== undefined && options.key === undefined;
	const connect = isForgeOnly ? undefined : connectHalf(withoutForge(options, forge), forge?.paths);
	return async (request) => {
		try {
			return await (forge?.handle(request) ?? connect?.(request) ?? fallback(request));
		} catch (error) {
			return await respondToError(error, request);
		}
	};
}

/** Responds to what Connect sends; undefined when the path is not one of the app. */
function connectHalf(
	options: AppOptions,
	takenPaths: readonly string[] = [],
): (request: Request) => Promise<Response> | undefined {
	checkOptions(options);
	const routes = createRoutes(options);
	const taken = takenPaths.find((path) => routes.has(path));
	if (taken !== undefined) throw new TypeError(`The path ${taken} is given to a route of Connect and one of Forge`);
	const context = createContext(options);
	const basePaths = [options.baseUrl].flat().map(basePathOf);
	const descriptor = JSON.stringify(options.descriptor);

	const respond = async (route: Route, request: Request): Promise<Response> => {
		const methods = route.kind === 'descriptor' ? ['GET', 'HEAD'] : ['POST'];
		if (!methods.includes(request.method)) {
			return new Response('Method not allowed', { status: 405, headers: { allow: methods.join(', ') } });
		}
		if (route.kind === 'descriptor') {
			const headers = { 'content-type': 'application/json' };
			return new Response(request.method === 'HEAD' ? null : descriptor, { headers });
		}
		await handle(route, request, context);
		return new Response(null, { status: 204 });
	};
	return (request) => {
		const route = findRoute(request.url, routes, basePaths);
		return route === undefined ? undefined : respond(route, request);
	};
}

async function handle(
	route: Exclude<Route, { kind: 'descriptor' }>,
	request: Request,
	context: AppContext,
): Promise<void> {
	switch (route.kind) {
		case 'installed':
			return installed(request, context);
		case 'uninstalled':
			return uninstalled(request, context);
		case 'enabled':
		case 'disabled':
			return enabledOrDisabled(route.kind, request, context);
		case 'webhook':
			return webhook(route, request, context);
	}
}

/** Below each base path in turn, and as it is: a proxy may have cut it. */
function findRoute(url: string, routes: Routes, basePaths: readonly string[]): Route | undefined {
	const { path } = receivedTarget(url);
	for (const basePath of [...basePaths, '']) {
		const below = withoutBasePath(path, basePath);
		const route = routes.get(below.replace(/(?<=.)\/$/, '') || '/');
		if (route !== undefined) return route;
	}
	return undefined;
}

async function answer(
	error: unknown,
	request: Request,
	{ onError = logError, onRefused }: Pick<AppOptions, 'onError' | 'onRefused'>,
): Promise<Response> {
	if (!(error instanceof DecodeError)) {
		await settle(() => onError(error instanceof OwnFailure ? error.cause : error, request));
		return new Response('Internal error', { status: 500 });
	}
	if (error.code === 'ERR_KEY_UNAVAILABLE') {
		await settle(() => onError(error, request));
		return new Response('Service unavailable', { status: 503, headers: { 'retry-after': RETRY_AFTER } });
	}
	await settle(() => onRefused?.(error, request));
	if (error.code === 'ERR_BUSY') return new Response('Busy', { status: 503, headers: { 'retry-after': '1' } });
	if (error.code === 'ERR_BODY') return new Response('Bad request', { status: 400 });
	if (error.code === 'ERR_BODY_SIZE') return new Response('Content too large', { status: 413 });
	return new Response(error.publicMessage, { status: 401 });
}

/** Whoever is told of a failure may fail as well: the sender gets an answer all the same. */
async function settle(tell: () => unknown): Promise<void> {
	try {
		await tell();
	} catch (error) {
		logError(error);
	}
}

function logError(error: unknown): void {
	// oxlint-disable-next-line no-console -- the default: an error that nobody sees is worse
	console.error(error);
}
