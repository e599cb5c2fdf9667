import { assertKnownOptions, namesOf } from '../option-names.ts';
import { parseAllow, type OtherCredential } from '../fake-atlassian/index.ts';
import { parseHttpUrl } from '../http/index.ts';
import type { Exchange } from './exchange.ts';
import { parseRepositories } from './bitbucket/index.ts';
import { parseForge, type SiteForgeOptions } from './forge/index.ts';
import { parseOAuthClients, type SiteOAuthClient } from './oauth/index.ts';
import type { RandomFault } from './faults/index.ts';

/** Options of `startSite`. */
export interface SiteOptions {
	/** The product that the site runs. @default 'jira' */
	product?: 'jira' | 'confluence' | undefined;
	/** The URL of the app's descriptor. Without it, no app is installed until `install` is called. */
	app?: string | URL | undefined;
	/** The app's key when there is no `app`. @default 'com.example.app' */
	appKey?: string | undefined;
	/** The port to listen on. 0 is any free one. @default 0 */
	port?: number | undefined;
	/** The interface to listen on. Any other than loopback is open to the network. @default '127.0.0.1' */
	host?: string | undefined;
	/** The origin under which the app reaches the site. @default 'http://127.0.0.1:{port}' */
	url?: string | URL | undefined;
	/**
	 * Credentials that are accepted, without a check, in addition to those of the app: `basic`, `bearer`, `anonymous`.
	 *
	 * @default none
	 */
	allow?: readonly OtherCredential[] | undefined;
	/**
	 * A JSON file that keeps the state. It is read if it exists, and only its owner may read it afterwards (mode 0600).
	 *
	 * @default none: the state is lost when the site closes
	 */
	data?: string | undefined;
	/** A file with the initial state, used if the file of `data` does not exist. @default a small built-in state */
	seed?: string | undefined;
	/** Faults that are injected into calls at random. */
	faults?: readonly RandomFault[] | undefined;
	/**
	 * The app on Forge that is installed when the site starts, beside the one of `app`, or as its next version.
	 *
	 * @default none, until `forge.install` is called
	 */
	forge?: SiteForgeOptions | undefined;
	/** OAuth 2.0 apps and credentials of service accounts that the site knows. @default none */
	oauth?: SiteOAuthClient | readonly SiteOAuthClient[] | undefined;
	/**
	 * Repositories of Bitbucket, such as `team/website`: the site serves their webhooks and those of their workspaces, below
	 * `/2.0`, to callers whose credentials `allow` accepts. `fire('repo:push')` is an event of the first one.
	 *
	 * @default none
	 */
	repositories?: readonly string[] | undefined;
	/** The user who loads pages of the app, and to whom webhooks are attributed by default. @default 'fake-account-ada' */
	accountId?: string | undefined;
	/** Called with each exchange between site and app. */
	log?: ((exchange: Exchange) => unknown) | undefined;
	/**
	 * The delays before each retry of a webhook, in milliseconds. The cloud waits 5 to 15 minutes.
	 *
	 * @default [1000, 5000, 15_000, 60_000, 300_000]
	 */
	retryDelays?: readonly number[] | undefined;
	/** The maximum time for a response of the app, in milliseconds. @default 10_000 */
	timeout?: number | undefined;
	/** How long to wait for an app that does not listen yet, in milliseconds. @default 0 */
	appStartTimeout?: number | undefined;
	/** The clock: milliseconds since 1970. @default Date.now */
	now?: (() => number) | undefined;
	/** Random numbers for `faults`, from 0 to below 1. @default Math.random */
	random?: (() => number) | undefined;
	/** The transport to the app. @default globalThis.fetch */
	fetch?: typeof fetch | undefined;
}

type WithDefaults = Omit<SiteOptions, 'app' | 'url' | 'data' | 'seed' | 'allow' | 'oauth' | 'forge'>;
/** Valid options, with their defaults. */
export type ParsedOptions = { [Name in keyof WithDefaults]-?: NonNullable<WithDefaults[Name]> } & {
	readonly app: string | undefined;
	readonly url: string | undefined;
	readonly data: string | undefined;
	readonly seed: string | undefined;
	readonly allow: ReadonlySet<OtherCredential>;
	readonly oauth: ReadonlyMap<string, SiteOAuthClient>;
	readonly forge: SiteForgeOptions | undefined;
};

const NAMES = namesOf<SiteOptions>({
	product: true,
	app: true,
	appKey: true,
	port: true,
	host: true,
	url: true,
	allow: true,
	data: true,
	seed: true,
	faults: true,
	forge: true,
	oauth: true,
	accountId: true,
	log: true,
	retryDelays: true,
	timeout: true,
	appStartTimeout: true,
	now: true,
	random: true,
	fetch: true,
	repositories: true,
});

/** @throws `TypeError` or `RangeError` that names the invalid option. */
export function parseOptions(options: SiteOptions): ParsedOptions {
	assertKnownOptions(options, NAMES, ' of `startSite`');
	const { product = 'jira', port = 0, retryDelays = [1000, 5000, 15_000, 60_000, 300_000] } = options;
	const { timeout = 10_000, appStartTimeout = 0, log = () => undefined } = options;
	if (product !== 'jira' && product !== 'confluence') {
		throw new TypeError('The option `product` must be jira or confluence');
	}
	if (!Number.isInteger(port) || port < 0 || port > 65_535) {
		throw new RangeError('The option `port` must be an integer from 0 to 65535');
	}
	if (!Array.isArray(retryDelays) || !retryDelays.every((delay) => delay >= 0 && Number.isFinite(delay))) {
		throw new TypeError('The option `retryDelays` must be a list of milliseconds');
	}
	if (!(timeout > 0)) throw new RangeError('The option `timeout` must be a number of milliseconds above 0');
	if (!(appStartTimeout >= 0)) {
		throw new RangeError('The option `appStartTimeout` must be a number of milliseconds, 0 or more');
	}
	if (typeof log !== 'function') throw new TypeError('The option `log` must be a function');
	return {
		product,
		port,
		retryDelays,
		timeout,
		appStartTimeout,
		log,
		allow: parseAllow(options.allow ?? []),
		oauth: parseOAuthClients(options.oauth ?? []),
		repositories: parseRepositories(options.repositories ?? []),
		forge: parseForge(options.forge),
		app: options.app === undefined ? undefined : parseUrl('app', options.app).href,
		url: options.url === undefined ? undefined : parseOrigin('url', options.url),
		appKey: options.appKey ?? 'com.example.app',
		host: options.host ?? '127.0.0.1',
		data: options.data,
		seed: options.seed,
		faults: options.faults ?? [],
		accountId: options.accountId ?? 'fake-account-ada',
		now: options.now ?? Date.now,
		random: options.random ?? Math.random,
		fetch: options.fetch ?? globalThis.fetch,
	};
}

function parseOrigin(option: string, address: string | URL): string {
	const url = parseUrl(option, address);
	if (url.href !== `${url.origin}/`) {
		throw new TypeError(`The option \`${option}\` must be an origin: no path, query or user`);
	}
	return url.origin;
}

/** @throws `TypeError` that names the option. */
export function parseUrl(option: string, address: string | URL): URL {
	const url = parseHttpUrl(address);
	if (url === undefined) {
		throw new TypeError(`The option \`${option}\` must be an http or https URL`);
	}
	return url;
}
