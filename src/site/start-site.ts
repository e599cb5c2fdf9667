import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { createKeyServer, tenantFixture } from '../mock/index.ts';
import { hideSecret } from '../tenant/index.ts';
import { createAtlassian, makeSecret } from './atlassian/index.ts';
import { createExchanges } from './exchange.ts';
import { createFaults } from './faults/index.ts';
import { checkOptions, readUrl, type CheckedOptions, type SiteOptions } from './options.ts';
import { createSaver, readFirst } from './persist.ts';
import { productApp } from './product.ts';
import { createServerApp, listen, OWN, type Listening } from './server.ts';
import { ownOrigins } from './server-guard.ts';
import type { Site } from './site.ts';
import { createWaiting } from './waiting.ts';

/**
 * A local Atlassian site, over HTTP on loopback: it checks each call as the cloud does, keeps what is written to it, and
 * installs the app, which gets its webhooks and page loads.
 *
 * @throws `TypeError` or `RangeError` that names the wrong option or what is wrong in the data; `SiteError`
 *   `ERR_DESCRIPTOR`, `ERR_INSTALL`, `ERR_DATA`; the error of node when the port cannot be had.
 *
 * @example
 * await using site = await startSite({ app: 'http://localhost:3000/atlassian-connect.json', port: 8090 });
 * await createClient(site.tenant).get('rest/api/3/myself');
 */
export async function startSite(options: SiteOptions = {}): Promise<Site> {
	const checked = checkOptions(options);
	const data = await readFirst(checked);
	let answer: Answer = starting;
	const server = await listen((request, connection) => answer(request, connection), checked);
	try {
		const { site, fetch, install } = await assemble(checked, data, server);
		answer = fetch;
		await install();
		return site;
	} catch (error) {
		await server.close();
		throw error;
	}
}

type Answer = Parameters<typeof listen>[0];

function starting(): Response {
	return new Response('The site is starting', { status: 503 });
}

/** The parts of a site, put together. */
async function assemble(
	options: CheckedOptions,
	data: unknown,
	server: Listening,
): Promise<{ site: Site; fetch: Answer; install: () => Promise<void> }> {
	const { product: name, now, app: address } = options;
	const origin = options.url ?? originOf(options.host, server.port);
	const baseUrl = name === 'confluence' ? `${origin}/wiki` : origin;
	const faults = createFaults(options.random, options.faults);
	const keyServer = await createKeyServer();
	const exchanges = createExchanges(options.log);
	const { wait, close: endWaiting } = createWaiting();
	const delay = async (ms: number): Promise<void> => void (await wait(ms));
	const underway = new Set<Promise<unknown>>();
	const track = <T>(delivery: Promise<T>): Promise<T> => {
		const tracked = delivery.finally(() => underway.delete(tracked));
		underway.add(tracked);
		return tracked;
	};
	const tenant = tenantFixture({
		key: options.appKey,
		clientKey: clientKeyOf(options),
		sharedSecret: makeSecret(),
		baseUrl,
		productType: name,
		description: 'A local site',
	});
	const atlassian = createAtlassian({
		...options,
		keyServer,
		tenant,
		exchanges,
		wait,
		forgetApp() {
			product.forgetApp();
			saver?.save();
		},
	});
	const product = productApp({
		product: name,
		baseUrl: () => baseUrl,
		appBaseUrl: () => atlassian.app?.baseUrl,
		now,
		changed(change) {
			saver?.save();
			void track(atlassian.tell(change)).catch((error: unknown) => {
				const about = { kind: 'webhook', event: change.event, method: 'POST', url: '' } as const;
				exchanges.record({ ...about, time: now(), direction: 'out', verdict: 'failed', explanation: String(error) });
			});
		},
		...(data === undefined ? {} : { data }),
	});
	const saver = options.data === undefined ? undefined : createSaver(options.data, () => product.data());
	const app = createServerApp({
		origin,
		origins: ownOrigins(origin, server.port),
		product,
		keyServer,
		atlassian,
		exchanges,
		faults,
		now,
		allow: new Set(options.allow),
		delay,
		reinstall: () => atlassian.reinstall(),
		fire: (event) => track(atlassian.fire(event)),
	});
	let closing: Promise<void> | undefined;
	const close = async (): Promise<void> => {
		endWaiting();
		await Promise.allSettled(underway);
		// The app may call and ask for the key while it is told.
		await atlassian.uninstall();
		await server.close();
		await saver?.done();
	};
	const site: Site = {
		url: origin,
		get tenant() {
			return hideSecret(atlassian.tenant);
		},
		get app() {
			return atlassian.app;
		},
		installKeys: `${origin}${OWN}/install-keys`,
		tokenUrl: `${origin}${OWN}/oauth2/token`,
		exchanges: exchanges.all,
		fire: (event, body) => track(atlassian.fire(event, body)),
		install: (descriptor) => atlassian.install(readUrl('app', descriptor).href),
		rotateSecret: () => atlassian.rotateSecret(),
		reinstall: () => atlassian.reinstall(),
		failNext: (fault, times = 1) => faults.failNext(fault, times),
		signedUrl: (moduleKey, page) => atlassian.pageUrl(moduleKey, page),
		contextToken: (page) => atlassian.contextToken(page),
		async settled() {
			await Promise.allSettled(underway);
		},
		close: () => (closing ??= close()),
		[Symbol.asyncDispose]: () => site.close(),
	};
	return {
		site,
		fetch: (request, connection) => app.fetch(request, connection),
		install: async () => (address === undefined ? undefined : atlassian.install(address)),
	};
}

/** Where a site that listens on a host is reached from this machine. */
function originOf(host: string, port: number): string {
	const name = host === '0.0.0.0' || host === '::' || host === '' ? '127.0.0.1' : host;
	return new URL(`http://${name.includes(':') ? `[${name}]` : name}:${port}`).origin;
}

/** The same state is the same tenant, also after a restart. */
function clientKeyOf({ data, product }: CheckedOptions): string {
	if (data === undefined) return `local-${crypto.randomUUID().slice(0, 8)}`;
	return `local-${createHash('sha256')
		.update(`${product}:${resolve(data)}`)
		.digest('hex')
		.slice(0, 8)}`;
}
