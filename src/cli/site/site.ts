import { readFile } from 'node:fs/promises';
import { isIPv4 } from 'node:net';
import { dirname, resolve } from 'node:path';
import type {
	Exchange,
	Fault,
	ForgeInstallOptions,
	OtherCredential,
	RandomFault,
	Site,
	SiteOptions,
} from '../../site/index.ts';
import { throwUsage, UsageError, type Command, type Io, type OptionValues } from '../command.ts';
import { inFlags } from '../in-flags.ts';
import { requireFreePort, startApp, wordsOfLine, type AppProcess } from './app-process.ts';
import { DEFAULT_PORT, portOf } from './running-site.ts';

/** How long to wait for the app, in milliseconds. */
const APP_START_TIMEOUT = 60_000;
/** How often to look for the parent, in milliseconds. */
const POLL_INTERVAL = 500;
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

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
	| 'repositories'
	| 'run'
	| 'oauth'
	| 'log'
	| 'manifest'
	| 'forgeApp'
>;

/** Runs a local site, and the app, until the process is asked to stop. */
export const site: Command<SiteValues> = {
	usage: 'site [command...]',
	summary: 'Run a local Atlassian site, and install the app whose descriptor is at a URL',
	details: `Prints the exchanges of site and app. The commands fire, replay, page and token
call a site that runs.

A command behind -- runs the app, and both stop together. It gets these variables:
  PORT               the port to listen on (PORT, 3000)
  HOST               the interface to listen on, 127.0.0.1
  BASE_URL           the base URL of the app: --app is its /atlassian-connect.json
  INSTALL_KEYS       the option installKeys
  TOKEN_URL          the option tokenUrl of asUser
  FORGE_DEVELOPMENT  the option forge.development, as JSON, with --manifest`,
	options: [
		{ flags: '--app <url>', text: "the URL of the app's descriptor" },
		{ flags: '--manifest <file>', text: 'install the app of a Forge manifest' },
		{ flags: '--forge-app <url>', text: 'where that app runs, instead of the base URL of its remote' },
		{ flags: '--port <port>', text: 'the port to listen on (SITE_PORT, 8090)' },
		{ flags: '--product <product>', text: 'the product', choices: ['jira', 'confluence'] },
		{ flags: '--host <host>', text: 'the interface to listen on (127.0.0.1)' },
		{ flags: '--url <origin>', text: 'the origin under which the app reaches the site' },
		{ flags: '--data <file>', text: 'a file that keeps the state' },
		{ flags: '--seed <file>', text: 'a file with the initial state' },
		{ flags: '--faults <name@rate,...>', text: 'faults at a rate: 503@0.1,latency:200' },
		{ flags: '--allow <credentials>', text: 'accept basic,bearer,anonymous without a check' },
		{ flags: '--repositories <names>', text: 'repositories of Bitbucket: team/website,...' },
		{ flags: '--run <command>', text: 'as a command behind --, for a shell: flags can follow' },
		{ flags: '--oauth <file>', text: 'OAuth 2.0 apps, as JSON: clientId, clientSecret, redirectUris, scopes' },
		{ flags: '--log <format>', text: 'the format of the exchanges', choices: ['text', 'json'] },
	],
	examples: [
		'site -- node src/server.ts',
		'site --app http://localhost:3000/atlassian-connect.json',
		'site --manifest manifest.yml -- npm start',
		'site --product confluence --data site.json',
	],
	async run(words, options, io) {
		// Loaded here, since the other commands need no server.
		const { describeExchange, exchangeAsJson, startSite } = await import('../../site/index.ts');
		const { log = 'text', oauth } = options;
		const show = (exchange: Exchange): string =>
			log === 'json' ? exchangeAsJson(exchange) : inFlags(describeExchange(exchange));
		const say = (text: string): unknown => io.stderr.write(`${text}\n`);
		const command = commandOf(words, options.run);
		const address = command.length === 0 ? undefined : await addressOfApp(io);
		const { app, ...others } = parseOptions(options, io);
		const forge = await forgeOptions(options, address?.baseUrl);
		let isStopping = false;
		let stopped: string | undefined;
		const started = await startSite({
			...others,
			...(oauth === undefined ? {} : { oauth: await readClients(oauth) }),
			log: (exchange: Exchange) => isStopping || io.stdout.write(`${show(exchange)}\n`),
		}).catch((error: unknown) => {
			if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') {
				const remedy = 'choose another one with --port or SITE_PORT';
				throw new UsageError(`the port ${others.port} is in use, perhaps by another site: ${remedy}`);
			}
			return throwUsage(error);
		});
		sayAddresses(started, options, say, address !== undefined);
		const descriptor =
			app ?? (address === undefined || forge !== undefined ? undefined : `${address.baseUrl}/atlassian-connect.json`);
		const appProcess =
			address && startApp(command, { ...io.env, ...address.variables, ...variablesOf(started, forge) });
		const end = Promise.race([untilStopped(io), ...(appProcess === undefined ? [] : [appProcess.ended])]);
		try {
			const installing = install(started, { descriptor, forge, say });
			// The app may end, or somebody press Ctrl-C, before it responds.
			await Promise.race([installing, end]);
			const code = await end;
			if (code === undefined) {
				stopped = describeStop(started, appProcess);
				return 0;
			}
			say(`The app has ended with the exit code ${code}, and the site with it`);
			return code === 0 ? 0 : 1;
		} finally {
			isStopping = true;
			await stopBoth(started, appProcess);
			if (stopped !== undefined) say(stopped);
		}
	},
};

/** @throws {@link UsageError} for both a command behind -- and --run. */
function commandOf(words: readonly string[], line: string | undefined): readonly string[] {
	if (line === undefined) return words;
	if (words.length > 0 || line === '') throw new UsageError('either --run COMMAND or a command behind --');
	return wordsOfLine(line);
}

/** Reports everything that ends. */
function describeStop(started: Site, app: AppProcess | undefined): string {
	const isInstalled = (started.app ?? started.forge.app) !== undefined;
	const done = [...(isInstalled ? ['uninstalled'] : []), ...(app === undefined ? [] : ['stopped'])];
	return done.length === 0 ? 'The site is stopped' : `The app is ${done.join(' and ')}, and the site is stopped`;
}

/** The app is uninstalled while it still responds. A second signal ends it at once. */
async function stopBoth(started: Site, app: AppProcess | undefined): Promise<void> {
	const again = (): void => app?.kill();
	if (app !== undefined) for (const signal of SIGNALS) process.on(signal, again);
	try {
		await started.close();
		await app?.stop();
	} finally {
		for (const signal of SIGNALS) process.off(signal, again);
	}
}

interface Install {
	readonly descriptor: string | URL | undefined;
	readonly forge: ForgeInstallOptions | undefined;
	readonly say: (text: string) => unknown;
}

async function install(started: Site, { descriptor, forge, say }: Install): Promise<void> {
	const limit = `at most ${APP_START_TIMEOUT / 1000} seconds`;
	if (descriptor !== undefined) {
		say(`Waiting for the app at ${String(descriptor)}, ${limit}`);
		await started.install(descriptor).catch(throwUsage);
	}
	if (forge !== undefined) {
		say(`Waiting for the app of the manifest, ${limit}`);
		await started.forge.install(forge);
	}
	if (descriptor === undefined && forge === undefined) return;
	say(`The app is installed. Open ${started.url}/ to use the site; Ctrl-C stops it`);
	const site = new URL(started.url).port === DEFAULT_PORT ? '' : ` --site ${started.url}`;
	const { app, forge: onForge } = started;
	const events = [...(app?.webhooks ?? []).map(({ event }) => event), ...(onForge.app?.events ?? [])];
	const event = events.find((name) => !name.startsWith('avi:forge:')) ?? events[0];
	const [page] = [...(app?.pages ?? []).map(({ key }) => key), ...(onForge.app?.pages ?? [])];
	if (event !== undefined) say(`  npx atlassian-rest-client fire ${event}${site}`);
	if (page !== undefined) say(`  npx atlassian-rest-client page ${page}${site}`);
}

function sayAddresses(started: Site, options: SiteValues, say: Install['say'], hasCommand: boolean): void {
	const { host = '127.0.0.1' } = options;
	const reach = isLoopback(host) ? 'for this machine only' : `open to everyone who can reach ${host}`;
	say(`The site and its page are at ${started.url} (${reach})`);
	const isForge = options.manifest !== undefined;
	if (isForge) say(`Forge has a page at ${started.url}/_site/forge/modules`);
	if (!hasCommand) {
		say(`Set this option of the app's Authenticator or createApp: installKeys: '${started.installKeys}'`);
		if (isForge) say(`Set this option of the app's createApp: forge: { development: ${developmentOf(started)} }`);
	}
	if (options.oauth !== undefined) {
		say(`Set the option \`cloud\` of consent and credentials: ${JSON.stringify(started.cloud)}`);
	}
}

/** The app that the command runs: where it listens. */
async function addressOfApp({ env }: Io): Promise<{ baseUrl: string; variables: Record<string, string> }> {
	const { PORT = '3000' } = env;
	if (!/^\d{1,5}$/.test(PORT)) throw new UsageError('the variable PORT must be a number');
	await requireFreePort(Number(PORT), 'choose another one for the app with the variable PORT');
	const baseUrl = `http://127.0.0.1:${PORT}`;
	return { baseUrl, variables: { PORT, HOST: '127.0.0.1', BASE_URL: baseUrl } };
}

function variablesOf(started: Site, isOnForge: object | undefined): Record<string, string> {
	return {
		INSTALL_KEYS: started.installKeys,
		TOKEN_URL: started.tokenUrl,
		...(isOnForge === undefined ? {} : { FORGE_DEVELOPMENT: developmentOf(started) }),
	};
}

/** The option `forge.development`, as JSON. */
function developmentOf({ forge: { jwksUrl, apiUrl } }: Site): string {
	return JSON.stringify({ jwksUrl, apiUrl });
}

/** The app of a manifest. Pages are served from below its folder. */
async function forgeOptions(options: SiteValues, baseUrl?: string): Promise<ForgeInstallOptions | undefined> {
	const { manifest: file, forgeApp: app = baseUrl } = options;
	if (file === undefined) {
		if (options.forgeApp !== undefined) throw new UsageError('--forge-app needs --manifest');
		return undefined;
	}
	if (app !== undefined && !/^https?:\/\/./.test(app)) throw new UsageError('--forge-app must be an http(s) URL');
	const manifest = await readFile(file, 'utf8').catch((cause: unknown) => {
		throw new UsageError(`the file ${file} cannot be read`, { cause });
	});
	return { manifest, folder: dirname(resolve(file)), app };
}

function parseOptions(options: SiteValues, io: Pick<Io, 'env'>): SiteOptions {
	const { faults, allow, repositories, product, app, host, url, data, seed } = options;
	if (app !== undefined && !/^https?:\/\/./.test(app)) throw new UsageError('--app must be an http(s) URL');
	return {
		app,
		host,
		url,
		data,
		seed,
		port: Number(portOf(options.port, io)),
		repositories: repositories?.split(','),
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

function untilStopped({ once, env }: Pick<Io, 'once' | 'env'>): Promise<undefined> {
	return new Promise((resolve) => {
		for (const signal of SIGNALS) once?.(signal, () => resolve(undefined));
		if (env['npm_lifecycle_event'] === undefined) return;
		// At SIGTERM, npm ends its shell, which does not pass the signal on.
		const parent = process.ppid;
		const timer = setInterval(() => {
			if (process.ppid === parent) return;
			clearInterval(timer);
			resolve(undefined);
		}, POLL_INTERVAL).unref();
	});
}
