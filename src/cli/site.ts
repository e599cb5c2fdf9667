import { readFile } from 'node:fs/promises';
import { isIPv4 } from 'node:net';
import { dirname, resolve } from 'node:path';
import type { Exchange, Fault, OtherCredential, RandomFault, SiteOptions } from '../site/index.ts';
import { readArguments } from './arguments.ts';
import { UsageError, type Command, type Io } from './command.ts';

const OPTIONS = [
	'port',
	'app',
	'product',
	'host',
	'url',
	'data',
	'seed',
	'faults',
	'allow',
	'log',
	'manifest',
	'forge-app',
];
/** How long to wait for the app, in milliseconds. */
const APP_START_TIMEOUT = 60_000;

/** Runs a local site until the process is asked to stop. */
export const site: Command = {
	usage:
		'site [--app URL] [--port 8090] [--product jira|confluence] [--host HOST] [--url ORIGIN]\n' +
		'       [--manifest manifest.yml [--forge-app URL]]\n' +
		'       [--data FILE] [--seed FILE] [--faults NAME@RATE,...] [--allow basic,bearer,anonymous] [--log text|json]',
	summary:
		'Run a local Atlassian site, install the app whose descriptor is at URL, or that of a Forge manifest (which runs at URL),\n' +
		'      and show their exchanges',
	async run(args, io) {
		const { options } = readArguments(args, { positionals: [], options: OPTIONS });
		// Loaded here, since the other commands need no server.
		const { describeExchange, exchangeAsJson, startSite } = await import('../site/index.ts');
		const { log = 'text' } = options;
		if (log !== 'text' && log !== 'json') throw new UsageError('--log must be text or json');
		const show = log === 'json' ? exchangeAsJson : describeExchange;
		const say = (text: string): unknown => io.stderr.write(`${text}\n`);
		if (options['app'] !== undefined)
			say(`Waiting for the app at ${options['app']}, at most ${APP_START_TIMEOUT / 1000} seconds`);
		const started = await startSite({
			...parseOptions(options),
			...(await forgeOptions(options)),
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
		if (options['manifest'] !== undefined) {
			const { jwksUrl, apiUrl } = started.forge;
			say(`Forge has a page at ${started.url}/_site/forge/modules`);
			say(`Set this option of the app's createApp: forge: { development: ${JSON.stringify({ jwksUrl, apiUrl })} }`);
		}
		await untilStopped(io);
		await started.close();
		return 0;
	},
};

/** The app of a manifest. Pages are served from below its folder. */
async function forgeOptions(
	options: Readonly<Record<string, string | undefined>>,
): Promise<Pick<SiteOptions, 'forge'>> {
	const { manifest: file, 'forge-app': app } = options;
	if (file === undefined) {
		if (app !== undefined) throw new UsageError('--forge-app needs --manifest');
		return {};
	}
	const manifest = await readFile(file, 'utf8').catch((cause: unknown) => {
		throw new UsageError(`the file ${file} cannot be read`, { cause });
	});
	return { forge: { manifest, folder: dirname(resolve(file)), ...(app === undefined ? {} : { app }) } };
}

function parseOptions(options: Readonly<Record<string, string | undefined>>): SiteOptions {
	const { port = '8090', product, app, host, url, data, seed, faults, allow } = options;
	if (!/^\d{1,5}$/.test(port)) throw new UsageError('--port must be a number');
	return {
		port: Number(port),
		appStartTimeout: APP_START_TIMEOUT,
		...(app === undefined ? {} : { app }),
		...(host === undefined ? {} : { host }),
		...(url === undefined ? {} : { url }),
		...(data === undefined ? {} : { data }),
		...(seed === undefined ? {} : { seed }),
		...(faults === undefined ? {} : { faults: faults.split(',').map(parseFault) }),
		// `startSite` throws for other texts.
		...(product === undefined ? {} : { product: product as 'jira' }),
		...(allow === undefined ? {} : { allow: allow.split(',') as OtherCredential[] }),
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
