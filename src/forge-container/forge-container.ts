import { assertKnownOptions } from '../option-names.ts';
import { createClient, type Client, type ClientOptions, type InstallationClient } from '../client/index.ts';
import { DecodeError } from '../errors.ts';
import {
	forgeAppId,
	forgeEnvironment,
	forgeInstallationId,
	forgeStorage,
	parseContextAri,
	type ForgeApiCall,
	type ForgeContextAri,
	type ForgeEnvironment,
	type ForgeStorage,
} from '../forge/index.ts';
import { headerValues, parseHttpUrl, type HeadersLike } from '../http/index.ts';
import { isRecord } from '../is-record.ts';
import { textOf } from '../text-of.ts';
import { withoutTrailingSlashes } from '../without-trailing-slashes.ts';

/** Options of {@link forgeContainer}. */
export interface ForgeContainerOptions {
	/**
	 * The environment of the process, which Forge sets.
	 *
	 * @default process.env
	 */
	env?: Readonly<Record<string, string | undefined>> | undefined;
	/** Options of all clients. */
	client?: ClientOptions | undefined;
}

/** A request that the sidecar has let in. */
export interface ContainerInvocation {
	/** Names the request, for calls during it. */
	readonly invocationId: string;
	readonly traceId: string | undefined;
	readonly spanId: string | undefined;
	/** To be logged under `forge_invocation`. */
	readonly logAttributes: Readonly<Record<string, unknown>> | undefined;
}

/** The installation to act in, and who acts. */
export interface ContainerCaller {
	/** Of a request that is being handled, or an installation at any time. */
	readonly in: Pick<ContainerInvocation, 'invocationId'> | { readonly installationId: string };
	/**
	 * The app; the user of the request; or a user by account id.
	 *
	 * @default 'app'
	 */
	readonly as?: 'app' | 'user' | { readonly accountId: string } | undefined;
}

/** An installation of the app, as the sidecar names it to a container. */
export interface ContainerInstallation {
	readonly installationId: string;
	readonly context: ForgeContextAri | undefined;
	readonly version: unknown;
	readonly secondaryContexts: readonly ForgeContextAri[];
}

/** Where a request comes from. */
export interface ContainerContext {
	readonly installationId: string | undefined;
	readonly cloudId: string | undefined;
	readonly environment: ForgeEnvironment;
	readonly moduleKey: string | undefined;
}

/** An app inside a Forge container. */
export interface ForgeContainer {
	/** The bare id of the app; undefined where the environment does not name it. */
	readonly appId: string | undefined;
	readonly environmentId: string | undefined;
	/** The port to listen on; undefined where the environment does not name it. */
	readonly port: number | undefined;
	/**
	 * Reads the headers of a request. The sidecar has checked who sent it, so there is no token to verify: nothing else may be
	 * able to reach the port.
	 *
	 * @throws {@link DecodeError} `ERR_REQUEST` for a request that did not come through the sidecar.
	 */
	readonly received: (request: { readonly headers: HeadersLike }) => ContainerInvocation;
	/** A client of a product. The proxy adds the token: none is seen here. */
	readonly client: (product: 'jira' | 'confluence', caller: ContainerCaller) => Client;
	/** Sends a call of Forge's own APIs, of {@link ForgeContainer.storage} for example. */
	readonly forge: <Result>(call: ForgeApiCall<Result>, caller: ContainerCaller) => Promise<Result>;
	/** The calls of the key-value store, through the proxy. */
	readonly storage: ForgeStorage;
	/** Where a request comes from. */
	readonly context: (invocation: Pick<ContainerInvocation, 'invocationId'>) => Promise<ContainerContext>;
	/** All installations of the app: 100 calls a minute, for 100 installations each. */
	readonly installations: () => AsyncGenerator<ContainerInstallation, void, undefined>;
}

const INVOCATION_ID = /^[\w.:-]{1,200}$/;
const ACCOUNT_ID = /^[\w:.-]{1,128}$/;
const PAGE = 100;

/**
 * An app inside a Forge container: reads what the sidecar says of a request, and calls through the proxy, which adds the
 * tokens. Containers are in preview: names may change.
 *
 * A response of the proxy itself, instead of the product, has the header `forge-proxy-error`:
 * `error.response.headers.get('forge-proxy-error')` of an `ApiError`.
 *
 * @throws `TypeError` without `FORGE_EGRESS_PROXY_URL` in the environment.
 * @see https://developer.atlassian.com/platform/forge/containers-reference/
 *
 * @example
 * const container = forgeContainer();
 * const invocation = container.received(request);
 * const jira = container.client('jira', { in: invocation, as: 'user' });
 * const me = await jira.get('rest/api/3/myself').json();
 */
export function forgeContainer(given: ForgeContainerOptions = {}): ForgeContainer {
	assertKnownOptions(given, ['env', 'client'], ' of `forgeContainer`');
	const { env = globalThis.process?.env ?? {}, client: options = {} } = given;
	const proxyUrl = parseHttpUrl(env['FORGE_EGRESS_PROXY_URL'] ?? '');
	if (proxyUrl === undefined) {
		throw new TypeError('The variable FORGE_EGRESS_PROXY_URL must be an http(s) URL: Forge sets it in a container');
	}
	const proxy = withoutTrailingSlashes(proxyUrl.href);

	const clientBelow = (path: string, caller: string): Client => {
		const client = createClient({ baseUrl: proxy + path, credential: () => undefined }, options);
		return client.extend({ headers: { 'forge-proxy-authorization': `Forge ${caller}` } });
	};
	const get = async (path: string, caller: string): Promise<Readonly<Record<string, unknown>>> => {
		const body: unknown = await clientBelow('', caller).ky(`${proxy}${path}`).json();
		return isRecord(body) ? body : {};
	};
	const port = Number(env['SERVER_PORT']);
	return {
		appId: forgeAppId(env['FORGE_APP_ARI']),
		environmentId: forgeEnvironment({ id: env['FORGE_ENV_ARI'] }).id,
		port: Number.isInteger(port) && port > 0 ? port : undefined,
		received: ({ headers }) => readInvocation(headers),
		client: (product, caller) => clientBelow(`/${product}`, callerOf(caller)),
		forge(call, caller) {
			// Every client has it at run time; the types offer it where it works, which below the proxy it does.
			const { forge } = clientBelow('', callerOf(caller)) as unknown as Pick<InstallationClient, 'forge'>;
			return forge(call);
		},
		storage: forgeStorage({ baseUrl: `${proxy}/forge/storage/kvs` }),
		async context(invocation) {
			const { app, context } = await get('/invocation/context', callerOf({ in: invocation }));
			const [ofApp, ofCall] = [app, context].map((part) => (isRecord(part) ? part : {}));
			return {
				installationId: forgeInstallationId(ofApp?.['installationId']),
				cloudId: textOf(ofCall?.['cloudId'])?.toLowerCase(),
				environment: forgeEnvironment(ofApp?.['environment']),
				moduleKey: textOf(ofCall?.['moduleKey']),
			};
		},
		async *installations() {
			let cursor: string | undefined;
			do {
				const query = new URLSearchParams({ limit: String(PAGE), ...(cursor === undefined ? {} : { cursor }) });
				const page = await get(`/v1/installations?${query.toString()}`, 'as=app');
				const { installations } = page;
				for (const each of Array.isArray(installations) ? installations.filter(isRecord) : []) {
					const installation = asInstallation(each);
					if (installation !== undefined) yield installation;
				}
				const next = textOf(page['cursor']);
				// The same cursor again would never end.
				cursor = next === cursor || next === '' ? undefined : next;
			} while (cursor !== undefined);
		},
	};
}

/** The value of `forge-proxy-authorization`, without its scheme. @throws `TypeError` for an invalid id. */
function callerOf({ in: place, as = 'app' }: ContainerCaller): string {
	const id = 'invocationId' in place ? place.invocationId : forgeInstallationId(place.installationId);
	if (id === undefined || !INVOCATION_ID.test(id)) throw new TypeError('A call of a container needs an id to act in');
	if (typeof as === 'object' && !ACCOUNT_ID.test(as.accountId)) throw new TypeError('The account id is not one');
	const name = 'invocationId' in place ? 'id' : 'installationId';
	return typeof as === 'object' ? `as=user,${name}=${id},accountId=${as.accountId}` : `as=${as},${name}=${id}`;
}

function readInvocation(headers: HeadersLike): ContainerInvocation {
	const one = (name: string): string | undefined => headerValues(headers, name)[0];
	const invocationId = one('x-forge-invocation-id');
	if (invocationId === undefined || !INVOCATION_ID.test(invocationId)) {
		throw new DecodeError(
			'ERR_REQUEST',
			'The request has no x-forge-invocation-id: it did not come through the sidecar',
		);
	}
	return {
		invocationId,
		traceId: one('x-b3-traceid'),
		spanId: one('x-b3-spanid'),
		logAttributes: attributesOf(one('x-forge-invocation-log-attributes')),
	};
}

/** Base64 of JSON. They are for logs alone: what cannot be read is left out. */
function attributesOf(text: string | undefined): Readonly<Record<string, unknown>> | undefined {
	if (text === undefined) return undefined;
	try {
		const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
		const value: unknown = JSON.parse(new TextDecoder().decode(bytes));
		return isRecord(value) ? value : undefined;
	} catch {
		return undefined;
	}
}

function asInstallation(each: Readonly<Record<string, unknown>>): ContainerInstallation | undefined {
	const { id, installationContext, version, secondaryInstallationContexts: others } = each;
	const installationId = forgeInstallationId(id);
	if (installationId === undefined) return undefined;
	return {
		installationId,
		context: contextOf(installationContext),
		version,
		secondaryContexts: (Array.isArray(others) ? others : []).map(contextOf).filter((context) => context !== undefined),
	};
}

/** Text, or an object with it. */
function contextOf(context: unknown): ForgeContextAri | undefined {
	return parseContextAri(isRecord(context) ? context['id'] : context);
}
