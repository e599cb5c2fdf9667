import { http } from 'msw';
import { checkCaller, createTokenServer } from '../fake-atlassian/index.ts';
import { withoutTrailingSlashes } from '../without-trailing-slashes.ts';
import { limiterFor } from '../limiter/index.ts';
import { basePathOf } from '../qsh/index.ts';
import { apiUrlOf, isBitbucket, type TenantInfo } from '../tenant/index.ts';
import { createHandlers } from './create-handlers.ts';
import { untypedMethods, type MockMethods } from './methods.ts';
import type { MockSite } from './mock-site.ts';
import { parseOptions, type MockAtlassianOptions } from './options.ts';
import { createProblemRecord } from './problems.ts';
import { RouteTable } from './route-table.ts';
import { parseRoute } from './route.ts';
import { TOKEN_URL } from '../user-impersonation.ts';
import { addTokenServer, removeTokenServer, respondToTokenRequest } from './token-requests.ts';

/**
 * Mocks a tenant's site for tests with msw. The handlers are typed like the calls of a client, and check each call as
 * Atlassian does. A wrong signature gets Atlassian's 401 and is explained in the output of the test; a call that no
 * handler matches gets a 501 that names the nearest handler.
 *
 * Works with msw 2 (2.10 or newer) and 3.
 *
 * @param tenantInfo the tenant that the app signs its calls for: one of your own, or `tenantFixture()`.
 * @throws `TypeError` or `RangeError` that names the invalid option, or the field that the tenant lacks.
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
	const { allow, log, time } = parseOptions(options);
	const baseUrl = apiUrlOf(tenant);
	const basePath = basePathOf(baseUrl);
	const table = new RouteTable(basePath);
	const tokens = createTokenServer(tenant, time);
	addTokenServer(tenant.baseUrl, tokens);
	const resetLimits = (): void => limiterFor(withoutTrailingSlashes(new URL(baseUrl).href), undefined).reset();
	// The limits of a previous mock of this tenant.
	resetLimits();
	const problems = createProblemRecord(log);
	const { refusals, unhandled, onRefused, onUnhandled, assertAllHandled } = problems;
	const { makeHandler, withCatchAll } = createHandlers({
		baseUrl,
		table,
		tenant,
		checkCaller: (request) => checkCaller(request, { tenant, time, allow, userForToken: tokens.userForToken }),
		elsewhere: [
			http.post(TOKEN_URL, ({ request }) =>
				respondToTokenRequest(request, { baseUrl: tenant.baseUrl, server: tokens }),
			),
		],
		onRefused,
		onUnhandled,
	});
	const methods = untypedMethods(makeHandler, (path) => parseRoute(path, basePath, isBitbucket(tenant)));
	return {
		// All paths behave alike: only the types depend on the documents.
		...(methods as unknown as MockMethods<Extra>),
		untyped: methods,
		handlers: withCatchAll,
		refusals,
		unhandled,
		assertAllHandled,
		reset() {
			problems.clear();
			resetLimits();
		},
		[Symbol.dispose]: () => removeTokenServer(tenant.baseUrl, tokens),
	};
}
