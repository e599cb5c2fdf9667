import type { OtherCredential } from '../mock/index.ts';
import type { Exchange } from './exchange.ts';
import type { RandomFault } from './faults/index.ts';

/** Options of `startSite`. */
export interface SiteOptions {
	/** @default 'jira' */
	product?: 'jira' | 'confluence';
	/** The address of the app's descriptor. Without it, nothing is installed until you call `install`. */
	app?: string | URL;
	/** The app's key when there is no `app`. @default 'com.example.app' */
	appKey?: string;
	/** 0 is any that is free. @default 0 */
	port?: number;
	/** The interface to listen on. Anything but loopback is open to the network. @default '127.0.0.1' */
	host?: string;
	/** The origin under which the app reaches the site. @default 'http://127.0.0.1:{port}' */
	url?: string | URL;
	/**
	 * Credentials that are taken beside those of the app, unchecked: `basic`, `bearer`, `anonymous`.
	 *
	 * @default none
	 */
	allow?: readonly OtherCredential[];
	/** A file to keep the state in: JSON. It is read when it is there. @default none: the state is gone at the end */
	data?: string;
	/** A file with the state to begin with, when there is none in `data` yet. @default a small state of its own */
	seed?: string;
	/** Faults that hit calls at random. */
	faults?: readonly RandomFault[];
	/** Who acts: looks at pages, and changes what fires a webhook. @default 'fake-account-ada' */
	accountId?: string;
	/** Told each exchange with the app. */
	log?: (exchange: Exchange) => unknown;
	/**
	 * Before each further try of a webhook, in milliseconds. The cloud waits 5 to 15 minutes.
	 *
	 * @default [1000, 5000, 15_000, 60_000, 300_000]
	 */
	retryDelays?: readonly number[];
	/** How long the app may take to answer, in milliseconds. @default 10_000 */
	timeout?: number;
	/** How long to wait for an app that is not up yet, in milliseconds. @default 0 */
	patience?: number;
	/** The clock: milliseconds since 1970. @default Date.now */
	now?: () => number;
	/** From 0 to below 1, for `faults`. @default Math.random */
	random?: () => number;
	/** Transport to the app. @default globalThis.fetch */
	fetch?: typeof fetch;
}

const OTHER = new Set<unknown>(['basic', 'bearer', 'anonymous'] satisfies OtherCredential[]);

/** Options with their defaults. */
export type CheckedOptions = Required<Omit<SiteOptions, 'app' | 'url' | 'data' | 'seed'>> & {
	readonly app: string | undefined;
	readonly url: string | undefined;
	readonly data: string | undefined;
	readonly seed: string | undefined;
};

/** @throws `TypeError` or `RangeError` that names the wrong option. */
export function checkOptions(options: SiteOptions): CheckedOptions {
	const { product = 'jira', port = 0, allow = [], retryDelays = [1000, 5000, 15_000, 60_000, 300_000] } = options;
	const { timeout = 10_000, patience = 0, log = () => undefined } = options;
	if (product !== 'jira' && product !== 'confluence') {
		throw new TypeError('The option `product` must be jira or confluence');
	}
	if (!Number.isInteger(port) || port < 0 || port > 65_535) {
		throw new RangeError('The option `port` must be an integer from 0 to 65535');
	}
	if (!Array.isArray(allow) || !allow.every((credential) => OTHER.has(credential))) {
		throw new TypeError(`The option \`allow\` must be a list of: ${[...OTHER].join(', ')}`);
	}
	if (!Array.isArray(retryDelays) || !retryDelays.every((delay) => delay >= 0 && Number.isFinite(delay))) {
		throw new TypeError('The option `retryDelays` must be a list of milliseconds');
	}
	if (!(timeout > 0)) throw new RangeError('The option `timeout` must be a number of milliseconds above 0');
	if (!(patience >= 0)) throw new RangeError('The option `patience` must be a number of milliseconds, 0 or more');
	if (typeof log !== 'function') throw new TypeError('The option `log` must be a function');
	return {
		product,
		port,
		allow,
		retryDelays,
		timeout,
		patience,
		log,
		app: options.app === undefined ? undefined : readUrl('app', options.app).href,
		url: readOrigin(options.url),
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

function readOrigin(address: string | URL | undefined): string | undefined {
	if (address === undefined) return undefined;
	const url = readUrl('url', address);
	if (url.href !== `${url.origin}/`) throw new TypeError('The option `url` must be an origin: no path, query or user');
	return url.origin;
}

/** @throws `TypeError` that names the option. */
export function readUrl(option: string, address: string | URL): URL {
	const url = URL.parse(address);
	if (url === null || !/^https?:$/.test(url.protocol)) {
		throw new TypeError(`The option \`${option}\` must be an http or https URL`);
	}
	return url;
}
