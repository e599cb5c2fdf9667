import { CompactSign, generateKeyPair } from 'jose';
import { forgeAppAri, forgeInstallationAri, type ForgeDeliveryKind } from '../../forge/index.ts';
import { isRecord } from '../../is-record.ts';
import { draftOf, type DeliveryDraft } from './deliveries.ts';
import type { FakeForgeInstallation } from './installation.ts';
import { sharedForgeKeys, type ForgeKeys } from './keys.ts';

/** The defects that a request of Forge can be given, for testing that the app refuses it. */
export type ForgeTamper =
	/** The token expired an hour ago. */
	| 'expired'
	/** The token is for the time after the next hour. */
	| 'not-yet-valid'
	/** The token is of another issuer. */
	| 'issuer'
	/** The token is meant for another app. */
	| 'audience'
	/** The token is meant for this app, and describes another. */
	| 'app'
	/** The token is signed with HS256, with the public key as the secret. */
	| 'algorithm'
	/** The token is not signed at all. */
	| 'unsigned'
	/** The token is signed with another key than the one that it names. */
	| 'signature'
	/** The token names a key that the key set does not have. */
	| 'key'
	/** The token names no key. */
	| 'no-key'
	/** The claims are changed after signing. */
	| 'claims'
	/** The token names an API address that is not one of Atlassian's. */
	| 'api'
	/** The body of a lifecycle event is about another installation than the token. */
	| 'installation'
	/** There is no token. */
	| 'missing';

/** Options of {@link forgeRequest}. */
export interface ForgeRequestOptions {
	/** @default 'event'; 'lifecycle' for the name of such an event */
	kind?: ForgeDeliveryKind | undefined;
	/**
	 * The name of an event (`avi:jira:updated:issue`, `avi:forge:installed:app`), the key of a resolver's function, the method
	 * of a message to an agent, or the step of a move to another region.
	 */
	event?: string | undefined;
	/** The key of the module in the manifest. */
	moduleKey?: string | undefined;
	/**
	 * The base URL of the remote, or the URL of the request as a whole, where it has a path.
	 *
	 * @default 'https://app.example.com', and the path by kind: `/forge/events`, for example
	 */
	url?: string | URL | undefined;
	/** @default 'POST'; 'GET' for the status of a move */
	method?: string | undefined;
	/** The account id of the user: in the token of a call from a page, in the body of an event. */
	principal?: string | undefined;
	/** Fields of the claim `context`; `false` for a call of a back end, which has none. */
	context?: object | false | undefined;
	/** A body that replaces the default one; an object is merged over it. */
	body?: unknown;
	/** Tokens in the headers. */
	tokens?: { readonly system?: string | undefined; readonly user?: string | undefined } | undefined;
	/** Claims that replace those of the token; `app` is merged. */
	claims?: Readonly<Record<string, unknown>> | undefined;
	/** How many attempts there were before: from 1 on, the body has a `retryContext`. */
	retry?: number | undefined;
	headers?: Readonly<Record<string, string>> | undefined;
	/** The defect of the request. */
	tamper?: ForgeTamper | undefined;
	/**
	 * The clock: milliseconds since 1970.
	 *
	 * @default Date.now
	 */
	now?: (() => number) | undefined;
	/** @default keys that the whole process shares, and the handler `forgeKeys` publishes */
	keys?: ForgeKeys | undefined;
}

/** In seconds, as recorded. */
const LIFETIME = 25;
const EARLY = 30;

/**
 * A request as Forge sends it to a remote: an event, a schedule, a call from a page, ... It has an invocation token that is
 * good for 25 seconds, signed by the key that the handler `forgeKeys` publishes.
 *
 * @throws `TypeError` for a URL that is not absolute.
 * @see https://developer.atlassian.com/platform/forge/remote/essentials/
 *
 * @example
 * const installation = forgeInstallationFixture();
 * const request = await forgeRequest(installation, { event: 'avi:jira:created:issue', tokens: { system: 'fake' } });
 */
export async function forgeRequest(
	installation: FakeForgeInstallation,
	options: ForgeRequestOptions = {},
): Promise<Request> {
	const { now = Date.now, event, moduleKey, principal, tamper, tokens = {}, retry = 0 } = options;
	const kind = options.kind ?? (event?.startsWith('avi:forge:') ? 'lifecycle' : 'event');
	const draft = draftOf({ kind, name: event, moduleKey, accountId: principal, time: now() }, installation);
	const keys = options.keys ?? (await sharedForgeKeys());
	const token = await signAs(claimsOf(installation, draft, options), keys, tamper);
	const headers = new Headers(options.headers);
	if (tamper !== 'missing') headers.set('authorization', `Bearer ${token}`);
	headers.set('x-b3-traceid', hex(16));
	headers.set('x-b3-spanid', hex(8));
	if (tokens.system !== undefined) headers.set('x-forge-oauth-system', tokens.system);
	if (tokens.user !== undefined) headers.set('x-forge-oauth-user', tokens.user);
	const method = options.method ?? draft.method;
	const body = bodyOf(draft, options.body, retry, tamper);
	const hasBody = body !== undefined && method !== 'GET' && method !== 'HEAD';
	if (hasBody && !headers.has('content-type')) headers.set('content-type', 'application/json');
	return new Request(urlOf(options.url, draft), {
		method,
		headers,
		...(hasBody ? { body: typeof body === 'string' ? body : JSON.stringify(body) } : {}),
	});
}

function urlOf(url: string | URL = 'https://app.example.com', { path }: DeliveryDraft): URL {
	const given = new URL(url);
	return given.pathname === '/' && given.search === '' ? new URL(path, given) : given;
}

function bodyOf(draft: DeliveryDraft, given: unknown, retry: number, tamper: ForgeTamper | undefined): unknown {
	const body =
		given === undefined ? draft.body : isRecord(given) && isRecord(draft.body) ? { ...draft.body, ...given } : given;
	if (!isRecord(body)) return body;
	const retryContext = { retryCount: retry, retryReason: 'TIMEOUT_ERROR', retryData: null };
	return {
		...body,
		...(retry > 0 ? { retryContext } : {}),
		...(tamper === 'installation' ? { id: crypto.randomUUID() } : {}),
	};
}

/** The claims of an invocation token, as recorded. */
function claimsOf(
	installation: FakeForgeInstallation,
	{ isFromPage, moduleType }: DeliveryDraft,
	{
		now = Date.now,
		moduleKey = 'fake-module',
		principal = 'fake-account',
		context,
		claims = {},
		tamper,
	}: ForgeRequestOptions,
): Record<string, unknown> {
	const shift = tamper === 'expired' ? -3600 : tamper === 'not-yet-valid' ? 3600 : 0;
	const iat = Math.floor(now() / 1000) + shift;
	const isPage = isFromPage && context !== false;
	const { app, ...others } = claims;
	const appId = tamper === 'app' ? crypto.randomUUID() : installation.appId;
	const audience = forgeAppAri(tamper === 'audience' ? crypto.randomUUID() : installation.appId);
	const described = appOf(installation, { id: appId, module: { type: moduleType, key: moduleKey } }, tamper);
	return {
		iss: tamper === 'issuer' ? 'another/invocation-token' : 'forge/invocation-token',
		aud: audience,
		iat,
		nbf: iat - EARLY,
		exp: iat + LIFETIME,
		jti: hex(20),
		app: { ...described, ...(isRecord(app) ? app : {}) },
		...(isPage ? { principal, context: contextOf(installation, moduleKey, context) } : {}),
		...others,
	};
}

function appOf(
	installation: FakeForgeInstallation,
	{ id, module }: { readonly id: string; readonly module: object },
	tamper: ForgeTamper | undefined,
): Record<string, unknown> {
	const { environment, appVersion, contexts, licence, installationId } = installation;
	const apiBaseUrl = tamper === 'api' ? 'https://api.atlassian.com.evil.example/ex/jira/1' : installation.apiBaseUrl;
	const ari = forgeInstallationAri(installationId);
	return {
		id: forgeAppAri(id),
		appVersion,
		installationId: ari,
		apiBaseUrl,
		environment: {
			type: environment.type,
			id: `ari:cloud:ecosystem::environment/${id}/${environment.id ?? 'fake-environment'}`,
		},
		module,
		installation: { id: ari, contexts: contexts ?? [] },
		...(licence === undefined ? {} : { license: licence }),
	};
}

function contextOf({ cloudId, siteUrl }: FakeForgeInstallation, moduleKey: string, given: object | false = {}): object {
	return {
		cloudId,
		siteUrl,
		moduleKey,
		localId: `ari:cloud:ecosystem::extension/${moduleKey}`,
		extension: { type: 'jira:issuePanel' },
		userAccess: { enabled: false, hasAccess: true },
		...given,
	};
}

async function signAs(claims: object, keys: ForgeKeys, tamper: ForgeTamper | undefined): Promise<string> {
	if (tamper === 'unsigned') return `${encode({ typ: 'JWT', alg: 'none', kid: keys.kid })}.${encode(claims)}.`;
	if (tamper === 'algorithm') return signWith(new TextEncoder().encode(JSON.stringify(keys.jwks().keys[0])), 'HS256');
	if (tamper === 'signature') return signWith((await generateKeyPair('RS256')).privateKey, 'RS256');
	if (tamper === 'key') return keys.sign(claims, { kid: `${keys.kid}-unknown` });
	if (tamper === 'no-key') return keys.sign(claims, { kid: undefined });
	const token = await keys.sign(claims);
	if (tamper !== 'claims') return token;
	const [header = '', , signature = ''] = token.split('.');
	return `${header}.${encode({ ...claims, principal: 'another-account' })}.${signature}`;

	function signWith(key: CryptoKey | Uint8Array, alg: string): Promise<string> {
		return new CompactSign(new TextEncoder().encode(JSON.stringify(claims)))
			.setProtectedHeader({ typ: 'JWT', alg, kid: keys.kid })
			.sign(key);
	}
}

function encode(value: object): string {
	return btoa(JSON.stringify(value)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function hex(bytes: number): string {
	return [...crypto.getRandomValues(new Uint8Array(bytes))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
