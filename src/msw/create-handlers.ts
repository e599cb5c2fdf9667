import { http } from 'msw';
import type { HttpHandler } from 'msw';
import type { Method } from '../client/index.ts';
import { compareRoutes, errorAnswer, familyOf, type Route, type TokenServer } from '../mock/index.ts';
import { maskTokens, receivedTarget } from '../qsh/index.ts';
import { answerCall, type AnswerSettings, type AnyResolver } from './answer-call.ts';
import { patternBelow, patternOf } from './patterns.ts';
import { describeUnhandled, type UnhandledCall } from './refusal.ts';
import { TOKEN_URL } from '../user-impersonation.ts';
import { answerTokenRequest } from './token-sites.ts';
import type { Found, RouteTable, TableEntry } from './route-table.ts';

/** What the handlers of a site have in common. */
export interface HandlerSettings extends AnswerSettings {
	readonly baseUrl: string;
	readonly table: RouteTable;
	readonly tokens: TokenServer;
	readonly onUnhandled: (call: UnhandledCall, message: string) => void;
}

/**
 * Makes msw handlers. msw asks them in its own order and knows nothing of the others, so one that finds a more specific
 * one in the table steps back; if that one is not in use at the moment, the last handler comes back to those that did.
 */
export function createHandlers(settings: HandlerSettings): {
	readonly makeHandler: (method: Method, route: Route, resolver: AnyResolver) => HttpHandler;
	readonly complete: (...handlers: HttpHandler[]) => HttpHandler[];
} {
	const { baseUrl, table, tokens, tenant, onUnhandled } = settings;
	const steppedBack = new Map<string, Found[]>();
	let hasLast = false;

	function makeHandler(method: Method, route: Route, resolver: AnyResolver): HttpHandler {
		const entry: TableEntry = { method: method.toUpperCase(), route, resolver };
		table.add(entry);
		return http[method](patternOf(baseUrl, route), async ({ request, requestId }) => {
			const { path } = receivedTarget(request.url);
			const params = table.match(entry, path);
			if (params === undefined) return undefined;
			const better = table.findBetter(entry, path);
			if (better !== undefined && hasLast) {
				steppedBack.set(requestId, [...(steppedBack.get(requestId) ?? []), { entry, params }]);
				return undefined;
			}
			steppedBack.delete(requestId);
			const found = better ?? { entry, params };
			return answerCall(request, found.params, found.entry.resolver, settings);
		});
	}

	function makeLast(): HttpHandler {
		return http.all(patternBelow(baseUrl), async ({ request, requestId }) => {
			const [found] = (steppedBack.get(requestId) ?? []).toSorted((a, b) =>
				compareRoutes(a.entry.route, b.entry.route),
			);
			steppedBack.delete(requestId);
			if (found !== undefined) return answerCall(request, found.params, found.entry.resolver, settings);
			const { path, query } = receivedTarget(request.url);
			const nearest = table.nearest(request.method, path);
			const call = { method: request.method, path: maskTokens(query === '' ? path : `${path}?${query}`), nearest };
			const message = describeUnhandled(call);
			onUnhandled(call, message);
			return errorAnswer(501, message)({ request, family: familyOf(request.url, tenant) });
		});
	}

	return {
		makeHandler,
		complete(...handlers) {
			hasLast = true;
			return [
				...handlers,
				http.post(TOKEN_URL, ({ request }) => answerTokenRequest(request, { baseUrl: tenant.baseUrl, tokens })),
				makeLast(),
			];
		},
	};
}
