import { http } from 'msw';
import type { HttpHandler } from 'msw';
import type { Method } from '../client/index.ts';
import { errorResponse, familyOf } from '../fake-atlassian/index.ts';
import { redactTokens, wireTarget } from '../qsh/index.ts';
import { handleCall, type AnyResolver, type CallSettings } from './handle-call.ts';
import { describeUnhandled, type UnhandledCall } from './problems.ts';
import type { RouteMatch, RouteTable, TableEntry } from './route-table.ts';
import { compareRoutes, patternBelow, patternOf, type Route } from './route.ts';

/** The settings that all handlers of a site share. */
export interface HandlerSettings extends CallSettings {
	readonly baseUrl: string;
	readonly table: RouteTable;
	/** Handlers for addresses that are not below the base URL: those of token servers, for example. */
	readonly elsewhere: readonly HttpHandler[];
	readonly onUnhandled: (call: UnhandledCall, message: string) => void;
}

/**
 * Makes msw handlers whose order does not matter. msw asks one handler after another, in its own order. A handler that
 * finds a more specific one in the table defers to it by not responding. If msw does not have that one in use at the
 * moment, the catch-all at the end lets the deferred handler respond.
 */
export function createHandlers(settings: HandlerSettings): {
	readonly makeHandler: (method: Method, route: Route, resolver: AnyResolver) => HttpHandler;
	readonly withCatchAll: (...handlers: HttpHandler[]) => HttpHandler[];
} {
	const { baseUrl, table, elsewhere, tenant, onUnhandled } = settings;
	const deferred = new Map<string, RouteMatch[]>();
	let hasCatchAll = false;

	function makeHandler(method: Method, route: Route, resolver: AnyResolver): HttpHandler {
		const entry: TableEntry = { method: method.toUpperCase(), route, resolver };
		table.add(entry);
		return http[method](patternOf(baseUrl, route), async ({ request, requestId }) => {
			const { path } = wireTarget(request.url);
			const params = table.match(entry, path);
			if (params === undefined) return undefined;
			const better = table.findMoreSpecific(entry, path);
			if (better !== undefined && hasCatchAll) {
				deferred.set(requestId, [...(deferred.get(requestId) ?? []), { entry, params }]);
				return undefined;
			}
			deferred.delete(requestId);
			const match = better ?? { entry, params };
			return handleCall(request, match.params, match.entry.resolver, settings);
		});
	}

	function makeCatchAll(): HttpHandler {
		return http.all(patternBelow(baseUrl), async ({ request, requestId }) => {
			const [match] = (deferred.get(requestId) ?? []).toSorted((a, b) => compareRoutes(a.entry.route, b.entry.route));
			deferred.delete(requestId);
			if (match !== undefined) return handleCall(request, match.params, match.entry.resolver, settings);
			const { path, query } = wireTarget(request.url);
			const nearest = table.nearest(request.method, path);
			const call = { method: request.method, path: redactTokens(query === '' ? path : `${path}?${query}`), nearest };
			const message = describeUnhandled(call);
			onUnhandled(call, message);
			return errorResponse(501, message)({ request, family: familyOf(request.url, tenant) });
		});
	}

	return {
		makeHandler,
		withCatchAll(...handlers) {
			hasCatchAll = true;
			return [...handlers, ...elsewhere, makeCatchAll()];
		},
	};
}
