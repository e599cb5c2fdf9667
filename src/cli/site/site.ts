import { readFile } from 'node:fs/promises';
import { isIPv4 } from 'node:net';
import { dirname, resolve } from 'node:path';
import type { Exchange, Fault, OtherCredential, RandomFault, SiteOptions } from '../../site/index.ts';
import { UsageError, type Command, type Io, type OptionValues } from '../command.ts';

/** How long to wait for the app, in milliseconds. */
const APP_START_TIMEOUT = 60_000;

type SiteValues = OptionValues<
	| 'app'
	| 'port'
	| 'product'
	| 'host'
	| 'url'
	| 'data'
	| 'seed'
	| 'faults'
	| 'allow'
	| 'oauth'
	| 'log'
	| 'manifest'
	| 'forgeApp'
>;

/** Runs a local site until the process is asked to stop. */
export const site: Command<SiteValues> = {
	usage: 'site',
	summary: 'Run a local Atlassian site, and install the app whose descriptor is at a URL',
	details: 'Prints the exchanges of site and app. The commands fire, replay, page and token\ncall a site that runs.',
	options: [
		{ flags: '--app <url>', text: "the URL of the app's descriptor" },
		{ flags: '--manifest <file>', text: 'install the app of a Forge manifest' },
		{ flags: '--forge-app <url>', text: 'where that app runs, instead of the base URL of its remote' },
		{ flags: '--port <port>', text: 'the port to listen on (8090)' },
		{ flags: '--product <product>', text: 'the product', choices: ['jira', 'confluence'] },
		{ flags: '--host <host>', text: 'the interface to listen on (127.0.0.1)' },
		{ flags: '--url <origin>', text: 'the origin under which the app reaches the site' },
		{ flags: '--data <file>', text: 'a file that keeps the state' },
		{ flags: '--seed <file>', text: 'a file with the initial state' },
		{ flags: '--faults <name@rate,...>', text: 'faults at a rate: 503@0.1,latency:200' },
		{ flags: '--allow <credentials>', text: 'accept basic,bearer,anonymous without a check' },
		{ flags: '--oauth <file>', text: 'OAuth 2.0 apps, as JSON: clientId, clientSecret, redirectUris, scopes' },
		{ flags: '--log <format>', text: 'the format of the exchanges', choices: ['text', 'json'] },
	],
	examples: ['site --app http://localhost:3000/atlassian-connect.json', 'site --product confluence --data site.json'],
	async run(_args, options, io) {
		// Loaded here, since the other commands need no server.
		const { describeExchange, exchangeAsJson, startSite } = await import('../../site/index.ts');
		const { log = 'text' } = options;
		const show = log === 'json' ? exchangeAsJson : describeExchange;
		const say = (text: string): unknown => io.stderr.write(`${text}\n`);
		const { app, ...others } = parseOptions(options);
		const { oauth } = options;
		const started = await startSite({
			...others,
			...(await forgeOptions(options)),
			...(oauth === undefined ? {} : { oauth: await readClients(oauth) }),
			log: (exchange: Exchange) => io.stdout.write(`${show(exchange)}\n`),
		}).catch((error: unknown) => {
			if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') {
				throw new UsageError('the port is in use, perhaps by another site: choose another --port', { cause: error });
			}
			return throwUsage(error);
		});
		const { host = '127.0.0.1' } = options;
		const reach = isLoopback(host) ? 'for this machine only' : `open to everyone who can reach ${host}`;
		say(`The site and its page are at ${started.url} (${reach})`);
		say(`Set this option of the app's Authenticator or createApp: installKeys: '${started.installKeys}'`);
		if (options.manifest !== undefined) {
			const { jwksUrl, apiUrl } = started.forge;
			say(`Forge has a page at ${started.url}/_site/forge/modules`);
			say(`Set this option of the app's createApp: forge: { development: ${JSON.stringify({ jwksUrl, apiUrl })} }`);
		}
		if (oauth !== undefined) {
			say(`Set the option \`cloud\` of consent and credentials: ${JSON.stringify(started.cloud)}`);
		}
		try {
			if (app !== undefined) {
				say(`Waiting for the app at ${String(app)}, at most ${APP_START_TIMEOUT / 1000} seconds`);
				await started.install(app).catch(throwUsage);
			}
			await untilStopped(io);
		} finally {
			await started.close();
		}
		return 0;
	},
};

/** The app of a manifest. Pages are served from below its folder. */
async function forgeOptions(options: SiteValues): Promise<Pick<SiteOptions, 'forge'>> {
	const { manifest: file, forgeApp: app } = options;
	if (file === undefined) {
		if (app !== undefined) throw new UsageError('--forge-app needs --manifest');
		return {};
	}
	const manifest = await readFile(file, 'utf8').catch((cause: unknown) => {
		throw new UsageError(`the file ${file} cannot be read`, { cause });
	});
	return { forge: { manifest, folder: dirname(resolve(file)), app } };
}

/** The options come from the command line. */
function throwUsage(error: unknown): never {
	if (error instanceof TypeError || error instanceof RangeError) throw new UsageError(error.message);
	throw error;
}

function parseOptions(options: SiteValues): SiteOptions {
	const { port = '8090', faults, allow, product, app, host, url, data, seed } = options;
	if (!/^\d{1,5}$/.test(port)) throw new UsageError('--port must be a number');
	return {
		app,
		host,
		url,
		data,
		seed,
		port: Number(port),
		appStartTimeout: APP_START_TIMEOUT,
		faults: faults?.split(',').map(parseFault),
		// `startSite` throws for other texts.
		product: product as 'jira' | undefined,
		allow: allow?.split(',') as OtherCredential[] | undefined,
	};
}

/** One client or a list, in a file: an argument would show the secret to everybody on the machine. */
async function readClients(file: string): Promise<NonNullable<SiteOptions['oauth']>> {
	try {
		// `startSite` checks it.
		return JSON.parse(await readFile(file, 'utf8')) as NonNullable<SiteOptions['oauth']>;
	} catch {
		// The cause may show a part of the text, which has a secret.
		throw new UsageError(`the file ${file} of --oauth cannot be read as JSON`);
	}
}

/** `503@0.1` affects one call in ten; without a rate, a fault affects every call. */
function parseFault(text: string): RandomFault {
	const [fault = '', rate = '1'] = text.split('@');
	return { fault: fault as Fault, rate: rate === '' ? Number.NaN : Number(rate) };
}

function isLoopback(host: string): boolean {
	return host === 'localhost' || host === '::1' || (isIPv4(host) && host.startsWith('127.'));
}

function untilStopped(io: Pick<Io, 'once'>): Promise<void> {
	return new Promise((resolve) => {
		for (const signal of ['SIGINT', 'SIGTERM'] as const) io.once?.(signal, () => resolve());
	});
}
