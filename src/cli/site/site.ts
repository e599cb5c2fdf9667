import { isIPv4 } from 'node:net';
import type { Exchange, Fault, OtherCredential, RandomFault, SiteOptions } from '../../site/index.ts';
import { UsageError, type Command, type Io, type OptionValues } from '../command.ts';

/** How long to wait for the app, in milliseconds. */
const APP_START_TIMEOUT = 60_000;

type SiteValues = OptionValues<
	'app' | 'port' | 'product' | 'host' | 'url' | 'data' | 'seed' | 'faults' | 'allow' | 'log'
>;

/** Runs a local site until the process is asked to stop. */
export const site: Command<SiteValues> = {
	usage: 'site',
	summary: 'Run a local Atlassian site, and install the app whose descriptor is at a URL',
	details: 'Prints the exchanges of site and app. The commands fire, replay, page and token\ncall a site that runs.',
	options: [
		{ flags: '--app <url>', text: "the URL of the app's descriptor" },
		{ flags: '--port <port>', text: 'the port to listen on (8090)' },
		{ flags: '--product <product>', text: 'the product', choices: ['jira', 'confluence'] },
		{ flags: '--host <host>', text: 'the interface to listen on (127.0.0.1)' },
		{ flags: '--url <origin>', text: 'the origin under which the app reaches the site' },
		{ flags: '--data <file>', text: 'a file that keeps the state' },
		{ flags: '--seed <file>', text: 'a file with the initial state' },
		{ flags: '--faults <name@rate,...>', text: 'faults at a rate: 503@0.1,latency:200' },
		{ flags: '--allow <credentials>', text: 'accept basic,bearer,anonymous without a check' },
		{ flags: '--log <format>', text: 'the format of the exchanges', choices: ['text', 'json'] },
	],
	examples: ['site --app http://localhost:3000/atlassian-connect.json', 'site --product confluence --data site.json'],
	async run(_args, options, io) {
		// Loaded here, since the other commands need no server.
		const { describeExchange, exchangeAsJson, startSite } = await import('../../site/index.ts');
		const { log = 'text' } = options;
		const show = log === 'json' ? exchangeAsJson : describeExchange;
		const say = (text: string): unknown => io.stderr.write(`${text}\n`);
		if (options.app !== undefined)
			say(`Waiting for the app at ${options.app}, at most ${APP_START_TIMEOUT / 1000} seconds`);
		const started = await startSite({
			...parseOptions(options),
			log: (exchange: Exchange) => io.stdout.write(`${show(exchange)}\n`),
		}).catch((error: unknown) => {
			// The options come from the command line.
			if (error instanceof TypeError || error instanceof RangeError) throw new UsageError(error.message);
			if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') {
				throw new UsageError('the port is in use, perhaps by another site: choose another --port', { cause: error });
			}
			throw error;
		});
		const { host = '127.0.0.1' } = options;
		const reach = isLoopback(host) ? 'for this machine only' : `open to everyone who can reach ${host}`;
		say(`The site and its page are at ${started.url} (${reach})`);
		say(`Set this option of the app's Authenticator or createApp: installKeys: '${started.installKeys}'`);
		await untilStopped(io);
		await started.close();
		return 0;
	},
};

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
