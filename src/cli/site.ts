import { readFile } from 'node:fs/promises';
import { isIPv4 } from 'node:net';
import type { Exchange, Fault, OtherCredential, RandomFault, SiteOptions } from '../site/index.ts';
import { readArguments } from './arguments.ts';
import { UsageError, type Command, type Io } from './command.ts';

const OPTIONS = ['port', 'app', 'product', 'host', 'url', 'data', 'seed', 'faults', 'allow', 'oauth', 'log'];
/** How long to wait for the app, in milliseconds. */
const APP_START_TIMEOUT = 60_000;

/** Runs a local site until the process is asked to stop. */
export const site: Command = {
	usage:
		'site [--app URL] [--port 8090] [--product jira|confluence] [--host HOST] [--url ORIGIN]\n' +
		'       [--data FILE] [--seed FILE] [--faults NAME@RATE,...] [--allow basic,bearer,anonymous]\n' +
		'       [--oauth FILE] [--log text|json]',
	summary: 'Run a local Atlassian site, install the app whose descriptor is at URL, and show their exchanges',
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
		const { oauth } = options;
		const started = await startSite({
			...parseOptions(options),
			...(oauth === undefined ? {} : { oauth: await readClients(oauth) }),
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
		if (oauth !== undefined)
			say(`Set the option \`cloud\` of consent and credentials: ${JSON.stringify(started.cloud)}`);
		await untilStopped(io);
		await started.close();
		return 0;
	},
};

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
