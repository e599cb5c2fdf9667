import { AsyncLocalStorage } from 'node:async_hooks';
import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { createKeyServer, tenantFixture, type Caller } from '../fake-atlassian/index.ts';
import { redactSecret, type TenantInfo } from '../tenant/index.ts';
import { createAppConnection, createSecret } from './app-connection/index.ts';
import { createBitbucket } from './bitbucket/index.ts';
import { replay } from './control/index.ts';
import { createExchanges, type Delivery, type Started } from './exchange.ts';
import { createFaults } from './faults/index.ts';
import { createForge, FORGE_KEYS_PATH, parseKept } from './forge/index.ts';
import type { ReceivedEvents } from './missing-event.ts';
import { parseOptions, parseUrl, type ParsedOptions, type SiteOptions } from './options.ts';
import { AUTH_PATH, createGrants, deliverToOAuthApps, GATEWAY_PATH } from './oauth/index.ts';
import { createPageUrls } from './page-urls.ts';
import type { FailedDelivery } from './product.ts';
import { createProduct } from './products.ts';
import { SiteError } from './errors.ts';
import { InvalidStateError, isPerson } from './rest/index.ts';
import {
	createServerApp,
	KEYS_PATH,
	listen,
	originsOf,
	TOKEN_PATH,
	type FetchHandler,
	type Listening,
} from './server/index.ts';
import { createSignedWebhooks } from './signed-webhooks/index.ts';
import type { Site } from './site.ts';
import { createStateWriter, readInitialState } from './state-file.ts';
import { createTimers } from './timers.ts';

/**
 * Starts a local Atlassian site that listens on loopback. It checks each call as the cloud does, stores changes, installs
 * the app, and sends it webhooks and page loads.
 *
 * @throws `TypeError` or `RangeError` that names the invalid option; `SiteError` `ERR_DATA` that names the file and its invalid
 *   part, `ERR_DESCRIPTOR`, `ERR_INSTALL`; the error of Node if the port is not available.
 *
 * @example
 * await using site = await startSite({ app: 'http://localhost:3000/atlassian-connect.json', port: 8090 });
 * await createClient(site.tenant).get('rest/api/3/myself');
 */
export async function startSite(options: SiteOptions = {}): Promise<Site> {
	const parsed = parseOptions(options);
	const { state, file } = await readInitialState(parsed);
	let handler: FetchHandler = respondStarting;
	const server = await listen((request, connection) => handler(request, connection), parsed);
	try {
		const assembled = await assemble(parsed, state, server);
		handler = assembled.handler;
		if (parsed.app !== undefined) await assembled.site.install(parsed.app);
		if (parsed.forge !== undefined) await assembled.site.forge.install(parsed.forge);
		return assembled.site;
	} catch (error) {
		await server.close();
		if (!(error instanceof InvalidStateError) || file === undefined) throw error;
		throw new SiteError('ERR_DATA', `The ${file === parsed.data ? 'data' : 'seed'} file ${file} is ${error.reason}`, {
			cause: error,
		});
	}
}

function respondStarting(): Response {
	return new Response('The site is starting', { status: 503 });
}

async function assemble(
	options: ParsedOptions,
	data: unknown,
	server: Listening,
): Promise<{ site: Site; handler: FetchHandler }> {
	const { now } = options;
	const origin = options.url ?? originOf(options.host, server.port);
	const baseUrl = options.product === 'confluence' ? `${origin}/wiki` : origin;
	const faults = createFaults(options.random, options.faults);
	const keyServer = await createKeyServer();
	const exchanges = createExchanges(options.log, () => [
		connection.tenant.sharedSecret,
		...product.secrets(),
		...bitbucket.secrets(),
	]);
	const bitbucket = createBitbucket({ ...options, names: options.repositories, origin });
	const timers = createTimers();
	const deliveries = new Set<Promise<unknown>>();
	const track = <T>(delivery: Promise<T>): Promise<T> => {
		const tracked = delivery.finally(() => deliveries.delete(tracked));
		deliveries.add(tracked);
		return tracked;
	};
	const failedDeliveries: FailedDelivery[] = [];
	const gaveUp = (failure: FailedDelivery): void => void failedDeliveries.push(failure);
	const sending = { ...options, exchanges, wait: timers.wait, gaveUp };
	const received = (): ReceivedEvents => ({
		webhooks: connection.app?.webhooks.map(({ event }) => event),
		events: forge.site.app?.events,
	});
	const accounts = (): string[] =>
		product
			.users()
			.filter(isPerson)
			.map(({ accountId }) => accountId);
	const connection = createAppConnection({
		...sending,
		keyServer,
		tenant: createTenant(options, baseUrl),
		sample: (event) => product.sample(event),
		received,
		installKeys: `${origin}${KEYS_PATH}`,
		addApp: (app) => product.addApp(app),
		forgetApp() {
			product.forgetApp();
			stateWriter?.save();
		},
	});
	const cloudId = String(connection.tenant.cloudId);
	// Who makes the change that is reported.
	const currentCaller = new AsyncLocalStorage<Caller>();
	const forge = createForge({
		...options,
		options: options.forge ?? {},
		exchanges,
		wait: timers.wait,
		connection,
		origin,
		cloudId,
		apiPath: GATEWAY_PATH,
		keysPath: FORGE_KEYS_PATH,
		sample: (event) => product.sample(event),
		kept: parseKept(data),
		saved: () => stateWriter?.save(),
		addApp: (app) => product.addApp(app),
		received,
		accounts,
	});
	const product = createProduct(options.product, {
		baseUrl,
		appBaseUrl: () => connection.app?.baseUrl,
		failedDeliveries: () => failedDeliveries,
		now,
		changed(change) {
			const failed = (error: unknown): void => {
				const facts = { kind: 'webhook', event: change.event, method: 'POST', url: '' } as const;
				void exchanges.record({
					...facts,
					time: now(),
					direction: 'out',
					verdict: 'failed',
					explanation: String(error),
				});
			};
			void track(finish(connection.deliver(change))).catch(failed);
			void track(finish(signedWebhooks.changed(change))).catch(failed);
			void track(finish(deliverToOAuthApps(change, { ...sending, clients: options.oauth }))).catch(failed);
			void track(forge.changed(change, currentCaller.getStore())).catch(failed);
		},
		saved: () => stateWriter?.save(),
		...(data === undefined ? {} : { data }),
	});
	const signedWebhooks = createSignedWebhooks({ product, bitbucket, connection, sending });
	const stateWriter =
		options.data === undefined
			? undefined
			: createStateWriter(options.data, () => ({ ...product.data(), forge: forge.kept() }));
	const grants = createGrants(now);
	const { oauth: clients, accountId } = options;
	const oauth =
		clients.size === 0
			? undefined
			: { clients, grants, exchanges, now, site: { origin, cloudId, product: options.product, accountId } };
	const app = createServerApp({
		origin,
		origins: originsOf(origin, server.port),
		state: product,
		bitbucket: bitbucket.app,
		product: options.product,
		accountId,
		installKeys: `${origin}${KEYS_PATH}`,
		users: () => product.users(),
		keyServer,
		connection,
		exchanges,
		faults,
		oauth,
		currentCaller,
		forge: {
			forge,
			apiPath: GATEWAY_PATH,
			origin,
			product: options.product,
			cloudId,
			accountId,
			exchanges,
			now,
			hasOAuth: oauth !== undefined,
		},
		now,
		allow: options.allow,
		delay: async (ms) => void (await timers.wait(ms)),
		fire(event, body) {
			if (event.startsWith('avi:')) return track(forge.fire(event, body));
			const started = signedWebhooks.fire(event, body);
			void track(finish(started)).catch(() => undefined);
			return started;
		},
		replay(id) {
			const started = replay(exchanges, id);
			void track(started.then(({ done }) => done)).catch(() => undefined);
			return started;
		},
		...createPageUrls({ connection, forge: forge.site, origin, accountId, accounts }),
	});
	// A file that cannot be written is an error now, and not after a day of work.
	stateWriter?.save();
	await stateWriter?.done();
	let closing: Promise<void> | undefined;
	const close = async (): Promise<void> => {
		timers.close();
		await Promise.allSettled(deliveries);
		// The server stays until the app is uninstalled: the app may fetch the key, and call the site, in its callback.
		await forge.close();
		await connection.uninstall();
		await server.close();
		await stateWriter?.done();
	};
	const site: Site = {
		url: origin,
		get tenant() {
			return redactSecret(connection.tenant);
		},
		get app() {
			return connection.app;
		},
		installKeys: `${origin}${KEYS_PATH}`,
		tokenUrl: `${origin}${TOKEN_PATH}`,
		cloudId,
		cloud: { authUrl: `${origin}${AUTH_PATH}`, apiUrl: `${origin}${GATEWAY_PATH}` },
		forge: forge.site,
		exchanges: exchanges.all,
		fire: (event, body) => track(finish(signedWebhooks.fire(event, body))),
		replay: (id) => track(replay(exchanges, id).then(({ done }) => done)),
		install: async (descriptor) => connection.install(parseUrl('app', descriptor).href),
		rotateSecret: () => connection.rotateSecret(),
		reinstall: () => connection.reinstall(),
		revokeConsents: (clientId) => grants.revoke({ clientId }),
		failNext: (fault, times = 1) => faults.failNext(fault, times),
		signedUrl: (moduleKey, urlOptions) => connection.signedUrl(moduleKey, urlOptions),
		contextToken: (urlOptions) => connection.contextToken(urlOptions),
		async settled() {
			// A callback of the app may have led to another one.
			while (deliveries.size > 0) await Promise.allSettled(deliveries);
		},
		close: () => (closing ??= close()),
		[Symbol.asyncDispose]: () => site.close(),
	};
	Object.defineProperty(site, 'tenant', { enumerable: false });
	return { site, handler: (request, connection) => app.fetch(request, connection) };
}

/** The results after all retries. */
async function finish(started: Promise<readonly Started[]>): Promise<readonly Delivery[]> {
	return Promise.all((await started).map(({ done }) => done));
}

function createTenant(options: ParsedOptions, baseUrl: string): TenantInfo {
	return tenantFixture({
		key: options.appKey,
		clientKey: clientKeyOf(options),
		sharedSecret: createSecret(),
		baseUrl,
		productType: options.product,
		description: 'A local site',
	});
}

/** The origin under which this machine reaches a server that listens on a host. */
function originOf(host: string, port: number): string {
	const name = host === '0.0.0.0' || host === '::' || host === '' ? '127.0.0.1' : host;
	return new URL(`http://${name.includes(':') ? `[${name}]` : name}:${port}`).origin;
}

/** A data file always belongs to the same tenant, also after a restart. */
function clientKeyOf({ data, product }: ParsedOptions): string {
	if (data === undefined) return `local-${crypto.randomUUID().slice(0, 8)}`;
	const hash = createHash('sha256').update(`${product}:${resolve(data)}`);
	return `local-${hash.digest('hex').slice(0, 8)}`;
}
