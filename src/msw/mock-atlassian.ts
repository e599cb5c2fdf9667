import { withoutTrailingSlashes } from '../http/index.ts';
import { limiterFor } from '../limiter/index.ts';
import { createTokenServer, parseRoute } from '../mock/index.ts';
import { basePathOf } from '../qsh/index.ts';
import { apiUrlOf, isBitbucket, type TenantInfo } from '../tenant/index.ts';
import type { AnyResolver } from './answer-call.ts';
import { createHandlers } from './create-handlers.ts';
import type { MockMethods, UntypedMethods } from './methods.ts';
import type { MockSite } from './mock-site.ts';
import { readOptions, type MockAtlassianOptions } from './options.ts';
import { UnhandledCallError, type MockRefusal, type UnhandledCall } from './refusal.ts';
import { RouteTable } from './route-table.ts';
import { addTokenSite } from './token-sites.ts';

/**
 * A tenant's site for tests with msw: handlers that are typed like the calls of a client, and that check each call as
 * Atlassian would. A wrong signature is answered with Atlassian's 401 and explained in the output of the test; a call
 * that nothing answers, with a 501 that names the nearest handler.
 *
 * Works with msw 2 (2.10 or newer) and 3.
 *
 * @param tenantInfo the tenant whose secret signs: yours, or `tenantFixture()`.
 * @throws `TypeError` or `RangeError` that names the wrong option, or what the tenant lacks.
 *
 * @example
 * const site = mockAtlassian(tenant);
 * const server = setupServer(
 * 	...site.handlers(
 * 		site.get('rest/api/3/issue/{issueIdOrKey}', ({ params, respond }) => respond(200, { key: params.issueIdOrKey })),
 * 	),
 * );
 */
export function mockAtlassian<Extra extends object = {}>(
	tenantInfo: TenantInfo,
	options: MockAtlassianOptions = {},
): MockSite<Extra> {
	const tenant = { ...tenantInfo };
	for (const field of ['key', 'clientKey', 'sharedSecret', 'baseUrl'] as const) {
		if (typeof tenant[field] !== 'string' || tenant[field] === '') throw new TypeError(`The tenant has no ${field}`);
	}
	const { allow, log, time } = readOptions(options);
	const baseUrl = apiUrlOf(tenant);
	const basePath = basePathOf(baseUrl);
	const table = new RouteTable(basePath);
	const tokens = createTokenServer(tenant, time);
	addTokenSite(tenant.baseUrl, tokens);
	const resetLimits = (): void => limiterFor(withoutTrailingSlashes(new URL(baseUrl).href), undefined).reset();
	// The limits of a previous mock of this tenant.
	resetLimits();
	const refusals: MockRefusal[] = [];
	const unhandled: UnhandledCall[] = [];
	const { makeHandler, complete } = createHandlers({
		baseUrl,
		table,
		tokens,
		tenant,
		callers: { tenant, time, allow, userOf: tokens.userOf },
		onRefused(refusal) {
			refusals.push(refusal);
			log(`${refusal.method} ${refusal.url} was answered with 401, ${refusal.code}: ${refusal.message}`);
		},
		onUnhandled(call, message) {
			unhandled.push(call);
			log(message);
		},
	});
	const maker =
		(method: keyof UntypedMethods): UntypedMethods[typeof method] =>
		(path, resolver) => {
			const route = parseRoute(path, basePath, isBitbucket(tenant));
			// What a resolver reads of the parameters is what the route finds: the names are those of the same template.
			return makeHandler(method, route, resolver as unknown as AnyResolver);
		};
	const methods: UntypedMethods = {
		get: maker('get'),
		post: maker('post'),
		put: maker('put'),
		patch: maker('patch'),
		delete: maker('delete'),
		head: maker('head'),
	};
	return {
		// What is done is the same for every path: only the types know the documents.
		...(methods as unknown as MockMethods<Extra>),
		untyped: methods,
		handlers: complete,
		refusals,
		unhandled,
		assertAllHandled() {
			if (unhandled.length > 0) throw new UnhandledCallError(unhandled.splice(0));
		},
		reset() {
			refusals.length = 0;
			unhandled.length = 0;
			resetLimits();
		},
	};
}
