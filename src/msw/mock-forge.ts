import { assertKnownOptions, namesOf } from '../option-names.ts';
import { http } from 'msw';
import type { HttpHandler } from 'msw';
import { DecodeError } from '../errors.ts';
import {
	createForgePlatform,
	createForgeTokenIssuer,
	errorResponse,
	familyOf,
	forgeRequest,
	grantOf,
	missingScopes,
	productOf,
	tenantFixture,
	type Caller,
	type FakeForgeInstallation,
	type ForgeKeys,
	type ForgePlatform,
	type ForgeRequestOptions,
} from '../fake-atlassian/index.ts';
import { documentedPath, loadOperations } from '../operations/index.ts';
import { basePathOf, wireTarget } from '../qsh/index.ts';
import { createHandlers } from './create-handlers.ts';
import { forgeKeys } from './forge-keys.ts';
import { untypedMethods, type MockMethods, type UntypedMethods } from './methods.ts';
import { parseOptions } from './options.ts';
import { createProblemRecord, type MockRefusal, type UnhandledCall } from './problems.ts';
import { RouteTable } from './route-table.ts';
import { parseRoute } from './route.ts';

/** Options of {@link mockForge}. */
export interface MockForgeOptions {
	/**
	 * The scopes of the manifest. A call of an operation that needs another one gets a 403.
	 *
	 * @default not checked
	 */
	scopes?: readonly string[] | undefined;
	/**
	 * The scopes with `allowImpersonation`. Without any, the app gets no token of an absent user; with some, these are the
	 * scopes of such tokens.
	 *
	 * @default those of `scopes`, and not checked
	 */
	impersonatedScopes?: readonly string[] | undefined;
	/**
	 * The account ids of the site: for others, there is no token of an absent user.
	 *
	 * @default any
	 */
	accounts?: readonly string[] | undefined;
	/**
	 * The clock: milliseconds since 1970.
	 *
	 * @default Date.now
	 */
	now?: (() => number) | undefined;
	/**
	 * Called with a message for each refused call, with the reason, and for each call that no handler matches.
	 *
	 * @default console.warn
	 */
	log?: ((message: string) => unknown) | undefined;
	/** @default the keys of `forgeRequest` */
	keys?: ForgeKeys | undefined;
}

/** An installation of Forge that is mocked. Its methods make handlers of the product's API, for {@link MockForge.handlers}. */
export interface MockForge<Extra extends object = {}> extends MockMethods<Extra> {
	/** Makes handlers for paths that are not in Atlassian's documents. */
	readonly untyped: UntypedMethods;
	/**
	 * The handlers for `setupServer`: the given ones; the public keys of Forge; GraphQL, the storage, the licence, the
	 * installation and the properties of the app; and a last one that responds with a 501 to calls of the product that no
	 * other matches.
	 */
	readonly handlers: (...handlers: HttpHandler[]) => HttpHandler[];
	/** A request to the app, as `forgeRequest` makes it, with a system token; one from a page with a user's, too. */
	readonly request: (options?: ForgeRequestOptions) => Promise<Request>;
	/**
	 * Issues a token, for a stored installation: of the app, or of a user.
	 *
	 * @param lifetime in seconds, four hours by default.
	 */
	readonly issueToken: (accountId?: string, lifetime?: number) => string;
	/** Ends all tokens, as an uninstall does. */
	readonly revokeTokens: () => void;
	/** The values of the storage: under `''`, `secret` and `entity:{name}`. */
	readonly storage: ForgePlatform['storage'];
	/** The properties of the app. */
	readonly properties: ForgePlatform['properties'];
	/** Calls of the product that were refused with a 401, with the reason. */
	readonly refusals: readonly MockRefusal[];
	/** Calls of the product that no handler matches. */
	readonly unhandled: readonly UnhandledCall[];
	/**
	 * For `afterEach`: fails the test if no handler matches one of its calls.
	 *
	 * @throws `UnhandledCallError` with these calls.
	 */
	readonly assertAllHandled: () => void;
	/** For `afterEach`: empties the storage, the properties, {@link MockForge.refusals} and {@link MockForge.unhandled}. */
	readonly reset: () => void;
}

const NAMES = namesOf<MockForgeOptions>({
	scopes: true,
	impersonatedScopes: true,
	accounts: true,
	now: true,
	log: true,
	keys: true,
});
const PLATFORM = 'https://api.atlassian.com';

/**
 * Mocks Forge for one installation of the app, for tests with msw: the product's API at `apiBaseUrl`, which accepts the tokens
 * that are issued here and nothing else, and the APIs of Forge itself.
 *
 * Of two installations on the same site, only the first one's API of Forge itself responds: give each test its own.
 *
 * @throws `TypeError` that names the wrong option.
 *
 * @example
 * const forge = mockForge(forgeInstallationFixture(), { scopes: ['read:jira-work'] });
 * const server = setupServer(
 * 	...forge.handlers(
 * 		forge.get('rest/api/3/issue/{issueIdOrKey}', ({ params, respond }) => respond(200, { key: params.issueIdOrKey })),
 * 	),
 * );
 * const response = await app(await forge.request({ event: 'avi:jira:created:issue' }));
 */
export function mockForge<Extra extends object = {}>(
	installation: FakeForgeInstallation,
	options: MockForgeOptions = {},
): MockForge<Extra> {
	assertKnownOptions(options, NAMES, ' of `mockForge`');
	const { scopes, impersonatedScopes, accounts, keys, now = Date.now } = options;
	const { log } = parseOptions({ log: options.log });
	for (const [name, list] of Object.entries({ scopes, impersonatedScopes, accounts })) {
		if (list !== undefined && !Array.isArray(list)) throw new TypeError(`The option \`${name}\` must be a list`);
	}
	const { apiBaseUrl, installationId, cloudId } = installation;
	const basePath = basePathOf(apiBaseUrl);
	const table = new RouteTable(basePath);
	const tokens = createForgeTokenIssuer(now);
	const platform = createForgePlatform({ installation, tokens, scopes, impersonatedScopes, accounts });
	const operations = loadOperations();
	const problems = createProblemRecord(log);
	const { refusals, unhandled, onRefused, onUnhandled, assertAllHandled } = problems;
	// Errors have the format of the product.
	const tenant = tenantFixture({ productType: productOf(installation), baseUrl: apiBaseUrl });

	async function checkCaller(request: Request): Promise<Caller | Response> {
		const grant = grantOf(request, { tokens, installation });
		if (grant === undefined) {
			throw new DecodeError(
				'ERR_TOKEN_MISSING',
				'The bearer token was not issued for this installation, is over, or was revoked',
			);
		}
		const path = documentedPath(basePath, wireTarget(request.url).path);
		const needed = (await operations)(request.method, path)?.scopes;
		const missing = scopes === undefined ? undefined : missingScopes(needed, grant.scopes);
		if (missing !== undefined) {
			const message = `The token lacks a scope of ${request.method} ${path}: ${missing}`;
			log(message);
			return errorResponse(403, message)({ request, family: familyOf(request.url, tenant) });
		}
		if (grant.as.type === 'user') return { type: 'user', accountId: grant.as.accountId };
		const exp = Math.floor(grant.expiresAt / 1000);
		return { type: 'app', key: installation.appId, claims: { iat: Math.floor(now() / 1000), exp } };
	}

	const respond = async ({ request }: { request: Request }): Promise<Response | undefined> => platform.respond(request);
	const { makeHandler, withCatchAll } = createHandlers({
		baseUrl: apiBaseUrl,
		table,
		tenant,
		checkCaller,
		elsewhere: [
			forgeKeys(keys === undefined ? {} : { keys }),
			http.post(`${PLATFORM}/graphql`, respond),
			http.post(`${PLATFORM}/forge/storage/kvs/v1/*`, respond),
			http.get(`${PLATFORM}/forge/app/v1/license`, respond),
			http.get(`${PLATFORM}/forge/installation/v1/*`, respond),
			http.all(`${apiBaseUrl}/rest/forge/1/app/properties*`, respond),
			http.all(`${apiBaseUrl}/rest/forge/1/app/properties/*`, respond),
			http.all(`${apiBaseUrl}/wiki/api/v2/app/properties`, respond),
			http.all(`${apiBaseUrl}/wiki/api/v2/app/properties/*`, respond),
		],
		onRefused,
		onUnhandled,
	});
	const methods = untypedMethods(makeHandler, (path) => parseRoute(path, basePath));
	const issueToken = (accountId?: string, lifetime?: number): string => {
		const as = accountId === undefined ? ({ type: 'app' } as const) : ({ type: 'user', accountId } as const);
		return tokens.issue({ installationId, cloudId, as, scopes: scopes ?? [] }, lifetime);
	};
	return {
		// All paths behave alike: only the types depend on the documents.
		...(methods as unknown as MockMethods<Extra>),
		untyped: methods,
		handlers: withCatchAll,
		request(given = {}) {
			const isOfPage = given.kind === 'call' || given.kind === 'resolver';
			const user = isOfPage && given.context !== false ? issueToken(given.principal ?? 'fake-account') : undefined;
			const sent = { system: issueToken(), user };
			return forgeRequest(installation, { now, ...(keys === undefined ? {} : { keys }), tokens: sent, ...given });
		},
		issueToken,
		revokeTokens: () => tokens.revoke(installationId),
		storage: platform.storage,
		properties: platform.properties,
		refusals,
		unhandled,
		assertAllHandled,
		reset() {
			platform.storage.clear();
			platform.properties.clear();
			problems.clear();
		},
	};
}
