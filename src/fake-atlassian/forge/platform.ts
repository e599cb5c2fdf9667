import { forgeAppAri } from '../../forge/index.ts';
import { isRecord } from '../../is-record.ts';
import { productOf, type FakeForgeInstallation } from './installation.ts';
import { failure, respondFromStorage, type ForgeStorageMaps } from './storage.ts';
import type { ForgeTokenGrant, ForgeTokenIssuer } from './tokens.ts';

/** Dependencies of {@link createForgePlatform}. */
export interface ForgePlatformContext {
	readonly installation: FakeForgeInstallation;
	readonly tokens: ForgeTokenIssuer;
	/** Those of the manifest; undefined where they are not checked. */
	readonly scopes: readonly string[] | undefined;
	/** Those with `allowImpersonation`; undefined where they are not checked. */
	readonly impersonatedScopes: readonly string[] | undefined;
	/** The accounts of the site; undefined for any. */
	readonly accounts: readonly string[] | undefined;
	/**
	 * The path of the gateway.
	 *
	 * @default '': that of the cloud has none
	 */
	readonly apiPath?: string;
	/** Of an app that was on Connect: its key, and the client key of the site. */
	readonly connect?: { readonly key: string; readonly clientKey: string } | undefined;
}

/** The APIs of Forge itself, for one installation. */
export interface ForgePlatform {
	/** Responds to a request of the gateway, or of the properties of the app; undefined for another path. */
	readonly respond: (request: Request) => Promise<Response | undefined>;
	readonly storage: ForgeStorageMaps;
	/** Properties of the app. */
	readonly properties: Map<string, unknown>;
}

/** In seconds. */
const USER_TOKEN_LIFETIME = 3600;
const STORAGE = '/forge/storage/kvs/v1/';
const CLIENT_KEY =
	/\/rest\/atlassian-connect\/1\/addons\/([\w.-]+)\/properties\/connect_client_key_019cdff3-8bfb-71fe-9628-875b700aebb8$/;
const PROPERTIES = /\/(?:rest\/forge\/1|wiki\/api\/v2)\/app\/properties(?:\/([^/]+))?$/;

/**
 * GraphQL (`offlineUserAuthToken`), the storage, the licence, the installation, and the properties of the app. Every call
 * needs a token that was issued here; which errors they have is documented in part only.
 */
export function createForgePlatform(context: ForgePlatformContext): ForgePlatform {
	const storage: ForgeStorageMaps = new Map();
	const properties = new Map<string, unknown>();

	async function respond(request: Request): Promise<Response | undefined> {
		const pathname = pathOf(request.url, context);
		const route = routeOf(pathname, context);
		if (route === undefined) return undefined;
		const grant = grantOf(request, context);
		if (grant === undefined)
			return failure(401, 'UNAUTHORIZED', 'The token is not one of this installation, or is over');
		const json = await jsonOf(request);
		switch (route) {
			case 'graphql':
				return grant.as.type === 'app' ? graphql(json, context) : failure(403, 'FORBIDDEN', 'Only the app may do this');
			case 'storage':
				return needScope('storage:app', context) ?? respondFromStorage(storage, pathname.slice(STORAGE.length), json);
			case 'licence':
				return licence(context.installation);
			case 'installation':
				return installationDetails(context);
			case 'client-key':
				return clientKey(context, pathname);
			case 'properties':
				break;
		}
		const scope = `${request.method === 'GET' ? 'read' : 'write'}:app-data:${productOf(context.installation)}`;
		return needScope(scope, context) ?? respondFromProperties(properties, request.method, pathname, json);
	}

	return { respond, storage, properties };
}

type Route = 'graphql' | 'storage' | 'licence' | 'installation' | 'client-key' | 'properties';

/** Below the gateway. */
function pathOf(url: string, { apiPath = '' }: ForgePlatformContext): string {
	return new URL(url).pathname.slice(apiPath.length);
}

function routeOf(pathname: string, context: ForgePlatformContext): Route | undefined {
	if (pathname === '/graphql') return 'graphql';
	if (pathname.startsWith(STORAGE)) return 'storage';
	if (pathname === '/forge/app/v1/license') return 'licence';
	if (pathname.startsWith('/forge/installation/v1/')) return 'installation';
	if (!pathname.startsWith(pathOf(context.installation.apiBaseUrl, context))) return undefined;
	if (CLIENT_KEY.test(pathname)) return 'client-key';
	return PROPERTIES.test(pathname) ? 'properties' : undefined;
}

/** The grant of the bearer token, if it is one of this installation. */
export function grantOf(
	request: Request,
	{ tokens, installation }: Pick<ForgePlatformContext, 'tokens' | 'installation'>,
): ForgeTokenGrant | undefined {
	const [, token = ''] = /^Bearer (\S+)$/.exec(request.headers.get('authorization') ?? '') ?? [];
	const grant = tokens.grantOf(token);
	return grant?.installationId === installation.installationId ? grant : undefined;
}

function needScope(scope: string, { scopes }: ForgePlatformContext): Response | undefined {
	if (scopes === undefined || scopes.includes(scope)) return undefined;
	return failure(403, 'FORBIDDEN', `The manifest lacks the scope ${scope}`);
}

/** A refusal has the status 200. */
function graphql(body: unknown, context: ForgePlatformContext): Response {
	const { installation, impersonatedScopes, accounts, tokens } = context;
	const { query, variables } = isRecord(body) ? body : {};
	if (typeof query !== 'string' || !query.includes('offlineUserAuthToken')) {
		return Response.json({ errors: [{ message: 'Only the mutation offlineUserAuthToken is known here' }] });
	}
	const input = isRecord(variables) && isRecord(variables['input']) ? variables['input'] : {};
	const { contextIds, userId } = input;
	const ids = Array.isArray(contextIds) ? contextIds : [];
	if (ids.length !== 1 || !contextForms(installation).has(String(ids[0]))) {
		return refusal('Could not load permissions for app user in the provided contextIds');
	}
	if (typeof userId !== 'string' || (accounts !== undefined && !accounts.includes(userId))) {
		return refusal('The user is not known to the site');
	}
	if (impersonatedScopes?.length === 0) return refusal('No scope of the app allows impersonation');
	const { installationId, cloudId } = installation;
	const scopes = impersonatedScopes ?? context.scopes ?? [];
	const grant = { installationId, cloudId, as: { type: 'user' as const, accountId: userId }, scopes };
	const token = tokens.issue(grant, USER_TOKEN_LIFETIME);
	return mutationResult({ success: true, errors: null, authToken: { token, ttl: USER_TOKEN_LIFETIME } });
}

function refusal(message: string): Response {
	return mutationResult({ success: false, errors: [{ message }], authToken: null });
}

function mutationResult(offlineUserAuthToken: object): Response {
	return Response.json({ data: { offlineUserAuthToken } });
}

/** Which form counts is contested: that of the site, and that of the workspace. */
function contextForms(installation: FakeForgeInstallation): ReadonlySet<string> {
	const { contextAri = '', cloudId = '' } = installation;
	return new Set([contextAri, `ari:cloud:${productOf(installation)}:${cloudId}:workspace/${cloudId}`]);
}

function licence({ appId, licence: data }: FakeForgeInstallation): Response {
	const result = data === undefined ? { error: { code: 'NOT_FOUND', message: 'There is no licence' } } : { data };
	return Response.json({ results: [{ appId: forgeAppAri(appId), ...result }] });
}

/** The form of the value is not documented. */
function clientKey({ connect, installation }: ForgePlatformContext, pathname: string): Response {
	const [, key] = CLIENT_KEY.exec(pathname) ?? [];
	if (connect === undefined || key !== connect.key) return errorOf(404, 'The property does not exist', installation);
	return Response.json({ key: pathname.slice(pathname.lastIndexOf('/') + 1), value: { clientKey: connect.clientKey } });
}

function errorOf(status: number, message: string, { apiBaseUrl }: FakeForgeInstallation): Response {
	const isConfluence = productOf({ apiBaseUrl }) === 'confluence';
	return Response.json(isConfluence ? { statusCode: status, message } : { errorMessages: [message] }, { status });
}

function installationDetails({ installation, scopes = [] }: ForgePlatformContext): Response {
	const { appVersion, contextAri } = installation;
	return Response.json({
		version: appVersion,
		installationContext: { id: contextAri },
		secondaryInstallationContexts: [],
		permissions: { scopes },
		isSandbox: false,
	});
}

function respondFromProperties(
	properties: Map<string, unknown>,
	method: string,
	pathname: string,
	json: unknown,
): Response | undefined {
	const [, encoded] = PROPERTIES.exec(pathname) ?? [];
	if (encoded === undefined) {
		const keys = [...properties.keys()].map((key) => ({ key }));
		return method === 'GET' ? Response.json(pathname.includes('/wiki/') ? { results: keys } : { keys }) : undefined;
	}
	const key = decodeURIComponent(encoded);
	const isKnown = properties.has(key);
	if (method === 'PUT') {
		properties.set(key, json);
		return new Response(null, { status: isKnown ? 200 : 201 });
	}
	if (!isKnown) return Response.json({ errorMessages: ['The property does not exist'] }, { status: 404 });
	if (method === 'GET') return Response.json({ key, value: properties.get(key) });
	if (method !== 'DELETE') return undefined;
	properties.delete(key);
	return new Response(null, { status: 204 });
}

async function jsonOf(request: Request): Promise<unknown> {
	const text = await request.clone().text();
	try {
		return text === '' ? undefined : JSON.parse(text);
	} catch {
		return undefined;
	}
}
